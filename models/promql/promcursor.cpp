// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promcursor.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

constexpr int deepestLevel = 250;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PromQl)
};

} // namespace

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

void PromCursor::enterLevel()
{
    if (++m_level > deepestLevel) {
        fail(peek().begin, Text::tr("expressions nested deeper than %1 levels").arg(deepestLevel));
    }
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
