// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/promdialect.h"
#include "models/promql/promtoken.h"

#include <QString>

namespace opsglass {

/// Cuts a PromQL expression into tokens as Prometheus does, at the same places and with the same
/// complaints. Goes on behind an error, for readers that tolerate other dialects and unfinished
/// text; each step makes progress. The text has to outlive it.
class PromLexer {
public:
    explicit PromLexer(QStringView text, PromDialect dialect = PromDialect::Newest);

    /// EndOfInput for ever when the text is over.
    PromToken next();

private:
    char32_t peek() const;
    char32_t read();
    void back();
    bool accept(QLatin1String characters);
    void acceptDigits(bool isHexadecimal);
    void skipSpace();

    PromToken token(PromToken::Kind kind);
    PromToken error(const QString &problem);
    PromToken lexComment();
    PromToken lexStatement();
    PromToken lexInBraces();
    PromToken lexSign(char32_t sign);
    PromToken lexComparison(char32_t sign);
    PromToken lexMatchOperator(char32_t sign);
    PromToken lexParenOrBracket(char32_t sign);
    PromToken lexWord();
    PromToken lexInBrackets();
    PromToken lexNumberOrDuration();
    PromToken lexRange();
    PromToken lexString();
    bool scanNumber();
    bool scanDuration();

    QStringView m_text;
    PromDialect m_dialect;
    qsizetype m_at = 0;
    qsizetype m_start = 0; ///< of the token being read
    qsizetype m_width = 0; ///< of the character read last
    int m_openParens = 0;
    bool m_isInBraces = false;
    bool m_isInBrackets = false;
    bool m_isRangeNext = false; ///< right behind an opening bracket
    bool m_hadColon = false; ///< since the bracket was opened
    bool m_isOver = false;
};

} // namespace opsglass
