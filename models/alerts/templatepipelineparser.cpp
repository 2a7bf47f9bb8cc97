// SPDX-License-Identifier: GPL-3.0-or-later
// The half of TemplateParser that stands inside an action: pipelines, operands, tokens.
#include "models/alerts/templateparser.h"

namespace opsglass {

TemplateParser::NodePointer TemplateParser::parsePipeline(const QByteArray &context, Kind end)
{
    auto pipe = std::make_shared<Node>();
    pipe->kind = Node::Kind::Pipe;
    pipe->position = peekNonSpace().position;
    parseDeclarations(*pipe, context);
    while (!hasFailed()) {
        const TemplateToken token = nextNonSpace();
        if (token.kind == end) {
            checkPipeline(*pipe, context);
            return pipe;
        }
        switch (token.kind) {
        case Kind::Bool:
        case Kind::CharConstant:
        case Kind::Complex:
        case Kind::Dot:
        case Kind::Field:
        case Kind::Identifier:
        case Kind::Number:
        case Kind::Nil:
        case Kind::RawString:
        case Kind::String:
        case Kind::Variable:
        case Kind::LeftParenthesis:
            backup();
            pipe->children.append(parseCommand());
            break;
        default:
            failUnexpected(token, context);
        }
    }
    return nullptr;
}

void TemplateParser::parseDeclarations(Node &pipe, const QByteArray &context)
{
    while (!hasFailed()) {
        const TemplateToken variable = peekNonSpace();
        if (variable.kind != Kind::Variable)
            return;
        next();
        // "$x foo" and "$x := foo" differ behind the blank, so three tokens may have to go back.
        const TemplateToken after = peek();
        const TemplateToken sign = peekNonSpace();
        const bool isComma = sign.kind == Kind::Char && sign.text == ",";
        if (sign.kind != Kind::Assign && sign.kind != Kind::Declare && !isComma) {
            const bool isSpaced = after.kind == Kind::Space;
            m_tokens[1] = isSpaced ? after : variable;
            m_tokens[2] = variable;
            m_peeked = isSpaced ? 3 : 2;
            return;
        }
        nextNonSpace();
        pipe.declarations.append(variable.text);
        m_variables.append(variable.text);
        if (!isComma) {
            pipe.isAssignment = sign.kind == Kind::Assign;
            return;
        }
        if (context != "range" || pipe.declarations.size() >= 2) {
            fail("too many declarations in " + context);
            return;
        }
        const Kind following = peekNonSpace().kind;
        if (following != Kind::Variable && following != Kind::RightDelimiter
            && following != Kind::RightParenthesis) {
            fail("range can only initialize variables");
        }
    }
}

void TemplateParser::checkPipeline(const Node &pipe, const QByteArray &context)
{
    if (pipe.children.isEmpty()) {
        fail("missing value for " + context);
        return;
    }
    for (qsizetype i = 1; i < pipe.children.size(); ++i) {
        switch (pipe.children.at(i)->children.first()->kind) {
        case Node::Kind::Bool:
        case Node::Kind::Dot:
        case Node::Kind::Nil:
        case Node::Kind::Number:
        case Node::Kind::String:
            fail("non executable command in pipeline stage " + QByteArray::number(i + 1));
            return;
        default:
            break;
        }
    }
}

TemplateParser::NodePointer TemplateParser::parseCommand()
{
    auto command = std::make_shared<Node>();
    command->kind = Node::Kind::Command;
    command->position = peekNonSpace().position;
    while (true) {
        peekNonSpace();
        if (const NodePointer operand = parseOperand())
            command->children.append(operand);
        if (hasFailed())
            return nullptr;
        const TemplateToken token = next();
        if (token.kind == Kind::Space)
            continue;
        if (token.kind == Kind::RightDelimiter || token.kind == Kind::RightParenthesis)
            backup();
        else if (token.kind != Kind::Pipe)
            failUnexpected(token, "operand");
        break;
    }
    if (!hasFailed() && command->children.isEmpty())
        fail("empty command");
    return command;
}

TemplateParser::NodePointer TemplateParser::parseOperand()
{
    const NodePointer term = parseTerm();
    if (!term || peek().kind != Kind::Field)
        return term;
    auto chain = std::make_shared<Node>();
    chain->kind = Node::Kind::Chain;
    chain->position = peek().position;
    chain->operand = term;
    while (peek().kind == Kind::Field)
        chain->names.append(next().text.mid(1));
    switch (term->kind) {
    case Node::Kind::Field:
    case Node::Kind::Variable:
        chain->kind = term->kind;
        chain->names = term->names + chain->names;
        chain->operand.reset();
        return chain;
    case Node::Kind::Bool:
    case Node::Kind::String:
    case Node::Kind::Number:
    case Node::Kind::Nil:
    case Node::Kind::Dot:
        fail("unexpected . after term " + quoted(toText(*term)));
        return nullptr;
    default:
        return chain;
    }
}

TemplateParser::NodePointer TemplateParser::parseTerm()
{
    const TemplateToken token = nextNonSpace();
    auto node = std::make_shared<Node>();
    node->position = token.position;
    switch (token.kind) {
    case Kind::Identifier:
        return parseFunctionName(token);
    case Kind::Variable:
        return parseVariable(token);
    case Kind::CharConstant:
    case Kind::Complex:
    case Kind::Number:
        return parseNumber(token);
    case Kind::String:
    case Kind::RawString:
        return parseString(token);
    case Kind::Dot:
        node->kind = Node::Kind::Dot;
        return node;
    case Kind::Nil:
        node->kind = Node::Kind::Nil;
        return node;
    case Kind::Field:
        node->kind = Node::Kind::Field;
        node->names = { token.text.mid(1) };
        return node;
    case Kind::Bool:
        node->kind = Node::Kind::Bool;
        node->text = token.text;
        return node;
    case Kind::LeftParenthesis: {
        if (!enter())
            return nullptr;
        const NodePointer pipe = parsePipeline("parenthesized pipeline", Kind::RightParenthesis);
        --m_nesting;
        return pipe;
    }
    default:
        backup();
        return nullptr;
    }
}

TemplateParser::NodePointer TemplateParser::parseFunctionName(const TemplateToken &token)
{
    if (!m_functions.contains(token.text)) {
        fail("function " + quoted(token.text) + " not defined");
        return nullptr;
    }
    auto node = std::make_shared<Node>();
    node->kind = Node::Kind::Identifier;
    node->position = token.position;
    node->text = token.text;
    return node;
}

TemplateParser::NodePointer TemplateParser::parseVariable(const TemplateToken &token)
{
    if (!m_variables.contains(token.text)) {
        fail("undefined variable " + quoted(token.text));
        return nullptr;
    }
    auto node = std::make_shared<Node>();
    node->kind = Node::Kind::Variable;
    node->position = token.position;
    node->names = { token.text };
    return node;
}

TemplateParser::NodePointer TemplateParser::parseNumber(const TemplateToken &token)
{
    auto node = std::make_shared<Node>();
    node->kind = Node::Kind::Number;
    node->position = token.position;
    node->text = token.text;
    node->number = parseTemplateNumber(token.text);
    if (!node->number.error.isEmpty())
        fail(node->number.error);
    return node;
}

TemplateParser::NodePointer TemplateParser::parseString(const TemplateToken &token)
{
    const std::optional<QByteArray> value = unquoted(token.text);
    if (!value) {
        fail("invalid syntax");
        return nullptr;
    }
    auto node = std::make_shared<Node>();
    node->kind = Node::Kind::String;
    node->position = token.position;
    node->text = token.text;
    node->value = *value;
    return node;
}

TemplateToken TemplateParser::next()
{
    if (m_peeked > 0)
        --m_peeked;
    else
        m_tokens[0] = m_lexer.next();
    return m_tokens[static_cast<size_t>(m_peeked)];
}

TemplateToken TemplateParser::peek()
{
    const TemplateToken token = next();
    backup();
    return token;
}

TemplateToken TemplateParser::nextNonSpace()
{
    TemplateToken token = next();
    while (token.kind == Kind::Space)
        token = next();
    return token;
}

TemplateToken TemplateParser::peekNonSpace()
{
    const TemplateToken token = nextNonSpace();
    backup();
    return token;
}

TemplateToken TemplateParser::expect(Kind kind, const QByteArray &context)
{
    const TemplateToken token = nextNonSpace();
    if (token.kind != kind)
        failUnexpected(token, context);
    return token;
}

bool TemplateParser::enter()
{
    if (m_nesting == maximumNesting) {
        fail("nested deeper than " + QByteArray::number(maximumNesting) + " levels");
        return false;
    }
    ++m_nesting;
    return true;
}

void TemplateParser::fail(const QByteArray &reason)
{
    if (hasFailed())
        return;
    m_error
        = "template: " + m_tree.name + ':' + QByteArray::number(m_tokens[0].line) + ": " + reason;
}

} // namespace opsglass
