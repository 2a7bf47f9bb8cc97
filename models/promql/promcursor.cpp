// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promcursor.h"

namespace opsglass {

PromCursor::PromCursor(QStringView text, PromDialect dialect)
    : m_lexer(text, dialect)
{
}

const PromToken &PromCursor::peek()
{
    while (!m_next) {
        const PromToken token = m_lexer.next();
        if (token.kind == PromToken::Kind::Error)
            fail(token.begin, token.problem);
        else if (token.kind != PromToken::Kind::Comment)
            m_next = token;
    }
    return *m_next;
}

PromToken PromCursor::take()
{
    const PromToken token = peek();
    m_lastEnd = token.end();
    if (token.kind != PromToken::Kind::EndOfInput)
        m_next.reset();
    return token;
}

bool PromCursor::accept(PromToken::Kind kind)
{
    if (peek().kind != kind)
        return false;
    take();
    return true;
}

void PromCursor::fail(qsizetype at, const QString &text)
{
    if (!m_problem)
        m_problem = PromProblem { at, text };
    m_next = PromToken();
}

void PromCursor::failUnexpected(const QString &context, const QString &expected)
{
    if (m_problem)
        return;
    QString text = QStringLiteral("unexpected ") + peek().description();
    if (m_problem) // the lexer's, found by looking
        return;
    if (!context.isEmpty())
        text += QStringLiteral(" in ") + context;
    if (!expected.isEmpty())
        text += QStringLiteral(", expected ") + expected;
    fail(peek().begin, text);
}

} // namespace opsglass
