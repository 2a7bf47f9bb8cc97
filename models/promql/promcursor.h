// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/promlexer.h"
#include "models/promql/promproblem.h"
#include "models/promql/promtoken.h"

#include <QString>

#include <optional>

namespace opsglass {

/// The tokens of an expression for its parser, comments left out, read one at a time and as late
/// as Prometheus' parser does: of several mistakes the same one comes first. After the first
/// problem there are no more tokens.
class PromCursor {
public:
    PromCursor(QStringView text, PromDialect dialect);

    /// The next token; EndOfInput after a problem, which it finds itself when the lexer has one.
    const PromToken &peek();
    /// Steps over the next token without looking behind it.
    PromToken take();
    /// Steps over the next token if it is of this kind.
    bool accept(PromToken::Kind kind);

    /// Counts a level of nesting, up to the 250 that recursion may take; beyond is a problem.
    void enterLevel();
    void leaveLevel() { --m_level; }

    /// Notes a problem unless there is one already.
    void fail(qsizetype at, const QString &text);
    /// "unexpected <next token> in <context>, expected <expected>", the parts that are not empty.
    void failUnexpected(const QString &context, const QString &expected = {});
    const std::optional<PromProblem> &problem() const { return m_problem; }

    /// Where the token taken last ends.
    qsizetype lastEnd() const { return m_lastEnd; }

private:
    PromLexer m_lexer;
    std::optional<PromToken> m_next;
    std::optional<PromProblem> m_problem;
    qsizetype m_lastEnd = 0;
    int m_level = 0;
};

} // namespace opsglass
