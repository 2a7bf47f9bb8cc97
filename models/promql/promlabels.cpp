// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promlabels.h"

#include "models/promql/gotext.h"
#include "models/promql/re2syntax.h"

namespace opsglass {

namespace {

using Kind = PromToken::Kind;

bool isMatchOperator(Kind kind)
{
    return kind == Kind::Equal || kind == Kind::NotEqual || kind == Kind::EqualRegex
        || kind == Kind::NotEqualRegex;
}

bool isSeparator(Kind kind) { return kind == Kind::Comma || kind == Kind::RightBrace; }

QString nameOf(const PromToken &token)
{
    return token.kind == Kind::String ? goUnquoted(token.text) : token.text.toString();
}

void parseMatcher(PromCursor &cursor, PromExpr &expr, PromDialect dialect)
{
    const QString context = QStringLiteral("label matching");
    const bool mayBeQuoted = dialect == PromDialect::Newest;
    const Kind kind = cursor.peek().kind;
    if (kind != Kind::Identifier && !(mayBeQuoted && kind == Kind::String))
        return cursor.failUnexpected(context, QStringLiteral("identifier or \"}\""));
    const PromToken label = cursor.take();
    if (kind == Kind::String && isSeparator(cursor.peek().kind)) {
        expr.matchers << LabelMatcher { QStringLiteral("__name__"), QStringLiteral("="),
            nameOf(label) }; // {"a.name.of.any.letters"}
        return;
    }
    if (!isMatchOperator(cursor.peek().kind))
        return cursor.failUnexpected(context, QStringLiteral("label matching operator"));
    const PromToken op = cursor.take();
    if (cursor.peek().kind != Kind::String)
        return cursor.failUnexpected(context, QStringLiteral("string"));
    const QString value = goUnquoted(cursor.take().text);
    if (op.kind == Kind::EqualRegex || op.kind == Kind::NotEqualRegex) {
        if (const QString problem = checkRe2(value).problem; !problem.isEmpty())
            cursor.fail(label.begin, problem);
    }
    expr.matchers << LabelMatcher { nameOf(label), op.text.toString(), value };
}

} // namespace

void parseMatchers(PromCursor &cursor, PromExpr &expr, PromDialect dialect)
{
    cursor.take();
    bool isMore = !cursor.accept(Kind::RightBrace);
    while (isMore && !cursor.problem()) {
        parseMatcher(cursor, expr, dialect);
        if (cursor.accept(Kind::RightBrace))
            return;
        if (!cursor.accept(Kind::Comma))
            cursor.failUnexpected(
                QStringLiteral("label matching"), QStringLiteral("\",\" or \"}\""));
        isMore = !cursor.accept(Kind::RightBrace);
    }
}

QStringList parseLabels(PromCursor &cursor, PromDialect dialect)
{
    const QString context = QStringLiteral("grouping opts");
    QStringList labels;
    if (!cursor.accept(Kind::LeftParen)) {
        cursor.failUnexpected(context, QStringLiteral("\"(\""));
        return labels;
    }
    while (!cursor.problem() && !cursor.accept(Kind::RightParen)) {
        const bool isQuoted = dialect == PromDialect::Newest && cursor.peek().kind == Kind::String;
        if (cursor.peek().kind == Kind::MetricIdentifier
            || (!isQuoted && !cursor.peek().mayNameLabel()))
            cursor.failUnexpected(context, QStringLiteral("label"));
        labels << nameOf(cursor.take());
        if (cursor.accept(Kind::Comma) || cursor.peek().kind == Kind::RightParen)
            continue;
        cursor.failUnexpected(context, QStringLiteral("\",\" or \")\""));
    }
    return labels;
}

} // namespace opsglass
