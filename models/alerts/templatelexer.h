// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/templatetoken.h"

#include <QList>

namespace opsglass {

/// Cuts a template into tokens by the rules of Go's text/template (prometheus.md 3.2).
///
/// White space inside actions is a token because it separates arguments; comments and the blanks
/// that trim markers remove are none. After an error nothing but that error comes.
class TemplateLexer {
public:
    /// `text` is UTF-8.
    explicit TemplateLexer(const QByteArray &text);

    TemplateToken next();

private:
    enum class State { Text, Action, Finished };
    using Kind = TemplateToken::Kind;

    void lexText();
    void lexLeftDelimiter();
    void lexComment();
    void lexRightDelimiter(bool isTrimmed);
    void lexAction();
    void lexSign(char first);
    void lexSpace();
    void lexIdentifier();
    void lexFieldOrVariable(Kind kind);
    void lexQuoted(char quote);
    void lexRawString();
    void lexNumber();
    bool scanNumber();
    void acceptRun(const char *characters);
    bool accept(const char *characters);
    void skipAlphanumerics();
    void fail(const QByteArray &reason);
    void emitToken(Kind kind);
    void ignore() { m_start = m_position; }
    bool hasAt(qsizetype position, const char *text) const;
    bool hasSpaceAt(qsizetype position) const;
    bool isAtTrimmedRightDelimiter(qsizetype position) const;
    bool isAtTerminator() const;
    char32_t peek() const;

    QByteArray m_text;
    QList<TemplateToken> m_tokens;
    State m_state = State::Text;
    qsizetype m_start = 0;
    qsizetype m_position = 0;
    qsizetype m_linePosition = 0;
    int m_line = 1; ///< of m_linePosition
    int m_parentheses = 0;
};

} // namespace opsglass
