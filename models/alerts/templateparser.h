// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/templatelexer.h"
#include "models/alerts/templatenode.h"
#include "models/data/result.h"

#include <QHash>

#include <array>

namespace opsglass {

/// Parses a template by the rules of Go's text/template, with its words for errors
/// (prometheus.md 3.2 and 2.2).
class TemplateParser {
public:
    /// How deep actions and parentheses may be nested; Go has no such limit.
    static constexpr int maximumNesting = 100;

    /// \param functions names that may be called.
    TemplateParser(QByteArray name, const QByteArray &text, QByteArrayList functions);

    /// Errors: Malformed, `template: NAME:LINE: REASON`.
    Result<TemplateTree> parse();

private:
    using Kind = TemplateToken::Kind;
    using Node = TemplateNode;
    using NodePointer = TemplateNodePointer;

    /// A list and the `end` or `else` that closed it.
    struct Block {
        NodePointer list;
        NodePointer closing;
    };

    void parseTemplate();
    void parseDefinition();
    Block parseList();
    NodePointer parseTextOrAction();
    NodePointer parseAction(const TemplateToken &delimiter);
    NodePointer parseKeyword(const QByteArray &keyword, const TemplateToken &token);
    NodePointer parseControl(Node::Kind kind, const QByteArray &context);
    NodePointer parseElseList(Node::Kind kind, const NodePointer &closing);
    NodePointer parseElse();
    NodePointer parseBlock();
    NodePointer parseTemplateCall();
    NodePointer parseLoopControl(Node::Kind kind, const TemplateToken &token);
    QByteArray parseName(const TemplateToken &token, const QByteArray &context);
    NodePointer parsePipeline(const QByteArray &context, Kind end);
    void parseDeclarations(Node &pipe, const QByteArray &context);
    void checkPipeline(const Node &pipe, const QByteArray &context);
    NodePointer parseCommand();
    NodePointer parseOperand();
    NodePointer parseTerm();
    NodePointer parseNumber(const TemplateToken &token);
    NodePointer parseString(const TemplateToken &token);
    NodePointer parseFunctionName(const TemplateToken &token);
    NodePointer parseVariable(const TemplateToken &token);
    void define(const QByteArray &name, const NodePointer &list);

    TemplateToken next();
    TemplateToken peek();
    TemplateToken nextNonSpace();
    TemplateToken peekNonSpace();
    void backup() { ++m_peeked; }
    TemplateToken expect(Kind kind, const QByteArray &context);
    bool enter();
    void fail(const QByteArray &reason);
    void failUnexpected(const TemplateToken &token, const QByteArray &context);
    bool hasFailed() const { return !m_error.isEmpty(); }

    TemplateTree m_tree;
    QByteArrayList m_functions;
    TemplateLexer m_lexer;
    std::array<TemplateToken, 3> m_tokens; ///< the newest first
    int m_peeked = 0; ///< how many of m_tokens were put back
    QByteArrayList m_variables { "$" };
    QByteArray m_error; ///< of the first failure; nothing is parsed behind it
    int m_actionLine = 0; ///< 0 outside an action
    int m_loops = 0;
    int m_nesting = 0;
};

} // namespace opsglass
