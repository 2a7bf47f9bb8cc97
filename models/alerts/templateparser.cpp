// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templateparser.h"

#include <algorithm>

namespace opsglass {

namespace {

std::shared_ptr<TemplateNode> makeNode(TemplateNode::Kind kind, qsizetype position)
{
    auto node = std::make_shared<TemplateNode>();
    node->kind = kind;
    node->position = position;
    return node;
}

/// Whether nothing but white space is in the list.
bool isBlank(const TemplateNode &list)
{
    return std::all_of(
        list.children.cbegin(), list.children.cend(), [](const TemplateNodePointer &child) {
            return child->kind == TemplateNode::Kind::Text && child->text.trimmed().isEmpty();
        });
}

/// The token as Go writes it in an error.
QByteArray tokenText(const TemplateToken &token)
{
    switch (token.kind) {
    case TemplateToken::Kind::End:
        return "EOF";
    case TemplateToken::Kind::Keyword:
    case TemplateToken::Kind::Dot:
    case TemplateToken::Kind::Nil:
        return '<' + token.text + '>';
    default:
        break;
    }
    if (token.text.size() <= 10)
        return quoted(token.text);
    qsizetype end = 0;
    for (int i = 0; i < 10 && end < token.text.size(); ++i)
        end += utf8CharacterAt(token.text, end).size;
    return quoted(token.text.left(end)) + "...";
}

} // namespace

TemplateParser::TemplateParser(QByteArray name, const QByteArray &text, QByteArrayList functions)
    : m_functions(std::move(functions))
    , m_lexer(text)
{
    m_tree.name = std::move(name);
    m_tree.text = text;
}

Result<TemplateTree> TemplateParser::parse()
{
    parseTemplate();
    if (hasFailed())
        return failure({ Error::Kind::Malformed, QString::fromUtf8(m_error), {} });
    return m_tree;
}

void TemplateParser::parseTemplate()
{
    auto root = makeNode(Node::Kind::List, peek().position);
    while (!hasFailed() && peek().kind != Kind::End) {
        if (peek().kind == Kind::LeftDelimiter) {
            const TemplateToken delimiter = next();
            if (nextNonSpace().isKeyword("define")) {
                parseDefinition();
                continue;
            }
            m_tokens[1] = delimiter;
            m_peeked = 2;
        }
        const NodePointer node = parseTextOrAction();
        if (!hasFailed() && (node->kind == Node::Kind::End || node->kind == Node::Kind::Else))
            fail("unexpected " + toText(*node));
        root->children.append(node);
    }
    if (!hasFailed())
        define(m_tree.name, root);
}

void TemplateParser::parseDefinition()
{
    const QByteArray context = "define clause";
    const QByteArrayList outerVariables = std::exchange(m_variables, { "$" });
    const TemplateToken token = nextNonSpace();
    const QByteArray name = parseName(token, context);
    if (!hasFailed())
        expect(Kind::RightDelimiter, context);
    const Block block = hasFailed() ? Block() : parseList();
    if (!hasFailed() && block.closing->kind != Node::Kind::End)
        fail("unexpected " + toText(*block.closing) + " in " + context);
    if (!hasFailed())
        define(name, block.list);
    m_variables = outerVariables;
}

TemplateParser::Block TemplateParser::parseList()
{
    auto list = makeNode(Node::Kind::List, peekNonSpace().position);
    while (!hasFailed() && peekNonSpace().kind != Kind::End) {
        const NodePointer node = parseTextOrAction();
        if (hasFailed())
            return {};
        if (node->kind == Node::Kind::End || node->kind == Node::Kind::Else)
            return { list, node };
        list->children.append(node);
    }
    fail("unexpected EOF");
    return {};
}

TemplateParser::NodePointer TemplateParser::parseTextOrAction()
{
    const TemplateToken token = nextNonSpace();
    if (token.kind == Kind::Text) {
        auto node = makeNode(Node::Kind::Text, token.position);
        node->text = token.text;
        return node;
    }
    if (token.kind == Kind::LeftDelimiter && enter()) {
        const NodePointer action = parseAction(token);
        --m_nesting;
        m_actionLine = 0;
        return action;
    }
    failUnexpected(token, "input");
    return nullptr;
}

TemplateParser::NodePointer TemplateParser::parseAction(const TemplateToken &delimiter)
{
    m_actionLine = delimiter.line;
    const TemplateToken token = nextNonSpace();
    if (token.kind == Kind::Keyword && token.text != "define")
        return parseKeyword(token.text, token);
    backup();
    auto node = makeNode(Node::Kind::Action, peek().position);
    node->pipe = parsePipeline("command", Kind::RightDelimiter);
    return node;
}

TemplateParser::NodePointer TemplateParser::parseKeyword(
    const QByteArray &keyword, const TemplateToken &token)
{
    if (keyword == "if")
        return parseControl(Node::Kind::If, keyword);
    if (keyword == "with")
        return parseControl(Node::Kind::With, keyword);
    if (keyword == "range")
        return parseControl(Node::Kind::Range, keyword);
    if (keyword == "else")
        return parseElse();
    if (keyword == "block")
        return parseBlock();
    if (keyword == "template")
        return parseTemplateCall();
    if (keyword == "end")
        return makeNode(Node::Kind::End, expect(Kind::RightDelimiter, "end").position);
    return parseLoopControl(keyword == "break" ? Node::Kind::Break : Node::Kind::Continue, token);
}

TemplateParser::NodePointer TemplateParser::parseControl(Node::Kind kind, const QByteArray &context)
{
    const qsizetype outerVariables = m_variables.size();
    auto node = makeNode(kind, 0);
    node->pipe = parsePipeline(context, Kind::RightDelimiter);
    if (hasFailed())
        return nullptr;
    node->position = node->pipe->position;
    const int loop = kind == Node::Kind::Range ? 1 : 0;
    m_loops += loop;
    const Block block = parseList();
    m_loops -= loop;
    if (hasFailed())
        return nullptr;
    node->list = block.list;
    if (block.closing->kind == Node::Kind::Else)
        node->elseList = parseElseList(kind, block.closing);
    m_variables.resize(outerVariables);
    return node;
}

TemplateParser::NodePointer TemplateParser::parseElseList(
    Node::Kind kind, const NodePointer &closing)
{
    const bool isElseIf = kind == Node::Kind::If && peek().isKeyword("if");
    const bool isElseWith = kind == Node::Kind::With && peek().isKeyword("with");
    if (isElseIf || isElseWith) {
        m_tree.hasElseWith |= isElseWith;
        // "else if" is an if inside the else; both end with the same "end".
        if (!enter())
            return nullptr;
        auto list = makeNode(Node::Kind::List, closing->position);
        list->children.append(parseControl(kind, next().text));
        --m_nesting;
        return list;
    }
    const Block block = parseList();
    if (!hasFailed() && block.closing->kind != Node::Kind::End)
        fail("expected end; found " + toText(*block.closing));
    return block.list;
}

TemplateParser::NodePointer TemplateParser::parseElse()
{
    const TemplateToken token = peekNonSpace();
    if (token.isKeyword("if") || token.isKeyword("with"))
        return makeNode(Node::Kind::Else, token.position);
    return makeNode(Node::Kind::Else, expect(Kind::RightDelimiter, "else").position);
}

TemplateParser::NodePointer TemplateParser::parseBlock()
{
    const QByteArray context = "block clause";
    const TemplateToken token = nextNonSpace();
    auto node = makeNode(Node::Kind::Template, token.position);
    node->text = parseName(token, context);
    if (!hasFailed())
        node->pipe = parsePipeline(context, Kind::RightDelimiter);
    if (hasFailed())
        return nullptr;
    const QByteArrayList outerVariables = std::exchange(m_variables, { "$" });
    const int outerLoops = std::exchange(m_loops, 0);
    const Block block = parseList();
    m_variables = outerVariables;
    m_loops = outerLoops;
    if (!hasFailed() && block.closing->kind != Node::Kind::End)
        fail("unexpected " + toText(*block.closing) + " in " + context);
    if (!hasFailed())
        define(node->text, block.list);
    return node;
}

TemplateParser::NodePointer TemplateParser::parseTemplateCall()
{
    const QByteArray context = "template clause";
    const TemplateToken token = nextNonSpace();
    auto node = makeNode(Node::Kind::Template, token.position);
    node->text = parseName(token, context);
    if (!hasFailed() && nextNonSpace().kind != Kind::RightDelimiter) {
        backup();
        node->pipe = parsePipeline(context, Kind::RightDelimiter);
    }
    return node;
}

TemplateParser::NodePointer TemplateParser::parseLoopControl(
    Node::Kind kind, const TemplateToken &token)
{
    const QByteArray action = "{{" + token.text + "}}";
    if (const TemplateToken end = nextNonSpace(); end.kind != Kind::RightDelimiter)
        failUnexpected(end, action);
    else if (m_loops == 0)
        fail(action + " outside {{range}}");
    return makeNode(kind, token.position);
}

QByteArray TemplateParser::parseName(const TemplateToken &token, const QByteArray &context)
{
    if (token.kind != Kind::String && token.kind != Kind::RawString) {
        failUnexpected(token, context);
        return {};
    }
    const std::optional<QByteArray> name = unquoted(token.text);
    if (!name)
        fail("invalid syntax");
    return name.value_or(QByteArray());
}

void TemplateParser::failUnexpected(const TemplateToken &token, const QByteArray &context)
{
    if (token.kind != Kind::Error) {
        fail("unexpected " + tokenText(token) + " in " + context);
        return;
    }
    QByteArray start;
    if (m_actionLine != 0 && m_actionLine != token.line) {
        // The reason "unclosed action" already says what started.
        start = token.text.endsWith(" action") ? " started at " : " in action started at ";
        start += m_tree.name + ':' + QByteArray::number(m_actionLine);
    }
    fail(token.text + start);
}

void TemplateParser::define(const QByteArray &name, const NodePointer &list)
{
    const NodePointer existing = m_tree.templates.value(name);
    if (!existing || isBlank(*existing))
        m_tree.templates.insert(name, list);
    else if (!isBlank(*list))
        fail("template: multiple definition of template " + quoted(name));
}

} // namespace opsglass
