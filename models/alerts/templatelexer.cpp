// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templatelexer.h"

#include "models/alerts/templateliteral.h"

#include <QChar>

#include <cstring>

namespace opsglass {

namespace {

constexpr qsizetype delimiterSize = 2;
constexpr qsizetype trimMarkerSize = 2; // a blank and a minus

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

bool isAlphanumeric(char32_t code)
{
    return code == U'_' || QChar::isLetter(code)
        || QChar::category(code) == QChar::Number_DecimalDigit;
}

bool isKeyword(const QByteArray &word)
{
    static const QList<QByteArray> keywords { "block", "break", "continue", "define", "else", "end",
        "if", "range", "template", "with" };
    return keywords.contains(word);
}

} // namespace

TemplateLexer::TemplateLexer(const QByteArray &text)
    : m_text(text)
{
}

TemplateToken TemplateLexer::next()
{
    while (m_tokens.isEmpty()) {
        switch (m_state) {
        case State::Text:
            lexText();
            break;
        case State::Action:
            lexAction();
            break;
        case State::Finished:
            return { Kind::End, m_text.size(), {}, m_line };
        }
    }
    return m_tokens.takeFirst();
}

void TemplateLexer::lexText()
{
    const qsizetype delimiter = m_text.indexOf("{{", m_position);
    const qsizetype end = delimiter < 0 ? m_text.size() : delimiter;
    m_position = end;
    if (delimiter >= 0 && hasAt(delimiter + delimiterSize, "-")
        && hasSpaceAt(delimiter + delimiterSize + 1)) {
        while (m_position > m_start && isSpace(m_text.at(m_position - 1)))
            --m_position;
    }
    if (m_position > m_start)
        emitToken(Kind::Text);
    m_position = end;
    ignore();
    if (delimiter >= 0) {
        lexLeftDelimiter();
    } else {
        emitToken(Kind::End);
        m_state = State::Finished;
    }
}

void TemplateLexer::lexLeftDelimiter()
{
    m_position += delimiterSize;
    const bool isTrimming = hasAt(m_position, "-") && hasSpaceAt(m_position + 1);
    const qsizetype marker = isTrimming ? trimMarkerSize : 0;
    if (hasAt(m_position + marker, "/*")) {
        m_position += marker;
        ignore();
        lexComment();
        return;
    }
    emitToken(Kind::LeftDelimiter);
    m_position += marker;
    ignore();
    m_parentheses = 0;
    m_state = State::Action;
}

void TemplateLexer::lexComment()
{
    const qsizetype end = m_text.indexOf("*/", m_position + 2);
    if (end < 0) {
        fail("unclosed comment");
        return;
    }
    m_position = end + 2;
    const bool isTrimmed = isAtTrimmedRightDelimiter(m_position);
    if (!isTrimmed && !hasAt(m_position, "}}")) {
        fail("comment ends before closing delimiter");
        return;
    }
    m_position += delimiterSize + (isTrimmed ? trimMarkerSize : 0);
    while (isTrimmed && hasSpaceAt(m_position))
        ++m_position;
    ignore();
    m_state = State::Text;
}

void TemplateLexer::lexRightDelimiter(bool isTrimmed)
{
    if (isTrimmed) {
        m_position += trimMarkerSize;
        ignore();
    }
    m_position += delimiterSize;
    emitToken(Kind::RightDelimiter);
    while (isTrimmed && hasSpaceAt(m_position))
        ++m_position;
    ignore();
    m_state = State::Text;
}

void TemplateLexer::lexAction()
{
    const bool isTrimmed = isAtTrimmedRightDelimiter(m_position);
    if (isTrimmed || hasAt(m_position, "}}")) {
        if (m_parentheses == 0)
            lexRightDelimiter(isTrimmed);
        else
            fail("unclosed left paren");
        return;
    }
    if (m_position >= m_text.size()) {
        fail("unclosed action");
        return;
    }
    const char first = m_text.at(m_position);
    const char32_t code = peek();
    if (isSpace(first)) {
        lexSpace();
    } else if (first == '"' || first == '\'') {
        lexQuoted(first);
    } else if (first == '`') {
        lexRawString();
    } else if (first == '$') {
        lexFieldOrVariable(Kind::Variable);
    } else if (first == '+' || first == '-' || (first >= '0' && first <= '9')) {
        lexNumber();
    } else if (first == '.') {
        const char second = m_position + 1 < m_text.size() ? m_text.at(m_position + 1) : '\0';
        if (second >= '0' && second <= '9')
            lexNumber();
        else
            lexFieldOrVariable(Kind::Field);
    } else if (isAlphanumeric(code)) {
        lexIdentifier();
    } else if (first > ' ' && first < '\x7f') {
        lexSign(first);
    } else {
        fail("unrecognized character in action: " + namedCharacter(code));
    }
}

void TemplateLexer::lexSign(char first)
{
    ++m_position;
    switch (first) {
    case '=':
        emitToken(Kind::Assign);
        break;
    case '|':
        emitToken(Kind::Pipe);
        break;
    case ':':
        if (hasAt(m_position, "=")) {
            ++m_position;
            emitToken(Kind::Declare);
        } else {
            fail("expected :=");
        }
        break;
    case '(':
        ++m_parentheses;
        emitToken(Kind::LeftParenthesis);
        break;
    case ')':
        --m_parentheses;
        emitToken(Kind::RightParenthesis);
        break;
    default:
        emitToken(Kind::Char);
    }
}

void TemplateLexer::lexSpace()
{
    while (hasSpaceAt(m_position))
        ++m_position;
    // The last blank can be part of a trim marker.
    if (isAtTrimmedRightDelimiter(m_position - 1)) {
        --m_position;
        if (m_position == m_start)
            return;
    }
    emitToken(Kind::Space);
}

void TemplateLexer::lexIdentifier()
{
    skipAlphanumerics();
    if (!isAtTerminator()) {
        fail("bad character " + namedCharacter(peek()));
        return;
    }
    const QByteArray word = m_text.mid(m_start, m_position - m_start);
    if (word == "nil")
        emitToken(Kind::Nil);
    else if (isKeyword(word))
        emitToken(Kind::Keyword);
    else if (word == "true" || word == "false")
        emitToken(Kind::Bool);
    else
        emitToken(Kind::Identifier);
}

void TemplateLexer::lexFieldOrVariable(Kind kind)
{
    ++m_position;
    if (isAtTerminator()) {
        emitToken(kind == Kind::Variable ? Kind::Variable : Kind::Dot);
        return;
    }
    skipAlphanumerics();
    if (isAtTerminator())
        emitToken(kind);
    else
        fail("bad character " + namedCharacter(peek()));
}

void TemplateLexer::lexQuoted(char quote)
{
    const bool isString = quote == '"';
    for (++m_position; m_position < m_text.size(); ++m_position) {
        char character = m_text.at(m_position);
        if (character == quote) {
            ++m_position;
            emitToken(isString ? Kind::String : Kind::CharConstant);
            return;
        }
        if (character == '\\' && ++m_position < m_text.size())
            character = m_text.at(m_position) == '\n' ? '\n' : ' ';
        if (character == '\n')
            break;
    }
    fail(isString ? "unterminated quoted string" : "unterminated character constant");
}

void TemplateLexer::lexRawString()
{
    const qsizetype end = m_text.indexOf('`', m_position + 1);
    if (end < 0) {
        fail("unterminated raw quoted string");
        return;
    }
    m_position = end + 1;
    emitToken(Kind::RawString);
}

void TemplateLexer::lexNumber()
{
    bool isNumber = scanNumber();
    Kind kind = Kind::Number;
    if (isNumber && (hasAt(m_position, "+") || hasAt(m_position, "-"))) {
        kind = Kind::Complex;
        isNumber = scanNumber() && m_text.at(m_position - 1) == 'i';
    }
    if (isNumber)
        emitToken(kind);
    else
        fail("bad number syntax: " + quoted(m_text.mid(m_start, m_position - m_start)));
}

bool TemplateLexer::scanNumber()
{
    accept("+-");
    const char *digits = "0123456789_";
    const char *exponent = "eE";
    if (accept("0")) {
        if (accept("xX")) {
            digits = "0123456789abcdefABCDEF_";
            exponent = "pP";
        } else if (accept("oO")) {
            digits = "01234567_";
            exponent = "";
        } else if (accept("bB")) {
            digits = "01_";
            exponent = "";
        }
    }
    acceptRun(digits);
    if (accept("."))
        acceptRun(digits);
    if (accept(exponent)) {
        accept("+-");
        acceptRun("0123456789_");
    }
    accept("i");
    if (!isAlphanumeric(peek()))
        return true;
    m_position += utf8CharacterAt(m_text, m_position).size;
    return false;
}

bool TemplateLexer::accept(const char *characters)
{
    if (m_position >= m_text.size() || m_text.at(m_position) == '\0'
        || std::strchr(characters, m_text.at(m_position)) == nullptr) {
        return false;
    }
    ++m_position;
    return true;
}

void TemplateLexer::acceptRun(const char *characters)
{
    while (accept(characters)) { }
}

void TemplateLexer::skipAlphanumerics()
{
    while (m_position < m_text.size() && isAlphanumeric(peek()))
        m_position += utf8CharacterAt(m_text, m_position).size;
}

void TemplateLexer::fail(const QByteArray &reason)
{
    m_position = m_start;
    emitToken(Kind::Error);
    m_tokens.last().text = reason;
    m_state = State::Finished;
}

void TemplateLexer::emitToken(Kind kind)
{
    m_line += static_cast<int>(m_text.mid(m_linePosition, m_start - m_linePosition).count('\n'));
    m_linePosition = m_start;
    m_tokens.append({ kind, m_start, m_text.mid(m_start, m_position - m_start), m_line });
    ignore();
}

bool TemplateLexer::hasAt(qsizetype position, const char *text) const
{
    return QByteArrayView(m_text).sliced(qMin(position, m_text.size())).startsWith(text);
}

bool TemplateLexer::hasSpaceAt(qsizetype position) const
{
    return position < m_text.size() && isSpace(m_text.at(position));
}

bool TemplateLexer::isAtTrimmedRightDelimiter(qsizetype position) const
{
    return hasSpaceAt(position) && hasAt(position + 1, "-}}");
}

bool TemplateLexer::isAtTerminator() const
{
    return m_position >= m_text.size() || hasSpaceAt(m_position)
        || std::strchr(".,|:)(", m_text.at(m_position)) != nullptr || hasAt(m_position, "}}");
}

char32_t TemplateLexer::peek() const
{
    return m_position < m_text.size() ? utf8CharacterAt(m_text, m_position).code : 0;
}

} // namespace opsglass
