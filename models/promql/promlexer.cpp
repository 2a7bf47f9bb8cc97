// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promlexer.h"

#include "models/promql/gotext.h"
#include "models/promql/promcharacters.h"
#include "models/promql/promstring.h"
#include "models/promql/promwords.h"

namespace opsglass {

namespace {

using Kind = PromToken::Kind;

bool isSpace(char32_t c) { return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r'; }
bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isLetter(char32_t c)
{
    return c == U'_' || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
bool isWordPart(char32_t c) { return isLetter(c) || isDigit(c); }

} // namespace

PromLexer::PromLexer(QStringView text, PromDialect dialect)
    : m_text(text)
    , m_dialect(dialect)
{
}

PromToken PromLexer::next()
{
    skipSpace();
    if (m_isOver)
        return token(Kind::EndOfInput);
    if (m_isRangeNext) {
        m_isRangeNext = false;
        return lexRange();
    }
    if (peek() == U'#')
        return lexComment();
    return m_isInBraces ? lexInBraces() : lexStatement();
}

char32_t PromLexer::peek() const { return characterAt(m_text, m_at); }

char32_t PromLexer::read()
{
    const char32_t character = peek();
    m_width = widthOf(character);
    m_at += m_width;
    return character;
}

void PromLexer::back()
{
    m_at -= m_width;
    m_width = 0;
}

bool PromLexer::accept(QLatin1String characters)
{
    const char32_t character = peek();
    if (character > 0x7f || !characters.contains(QChar(char16_t(character))))
        return false;
    ++m_at;
    return true;
}

void PromLexer::acceptDigits(bool isHexadecimal)
{
    const QLatin1String digits(isHexadecimal ? "0123456789abcdefABCDEF" : "0123456789");
    while (accept(digits)) {
        const bool isSeparated = m_dialect == PromDialect::Newest && peek() == U'_';
        if (isSeparated && m_at + 1 < m_text.size() && m_text[m_at + 1].isDigit())
            ++m_at;
    }
}

void PromLexer::skipSpace()
{
    while (isSpace(peek()))
        ++m_at;
    m_start = m_at;
}

PromToken PromLexer::token(Kind kind)
{
    const qsizetype begin = m_start;
    m_start = m_at;
    return { kind, m_text.sliced(begin, m_at - begin), begin };
}

PromToken PromLexer::error(const QString &problem)
{
    PromToken result = token(Kind::Error);
    result.problem = problem;
    m_isOver = m_at >= m_text.size();
    return result;
}

PromToken PromLexer::lexComment()
{
    while (peek() != U'\n' && peek() != U'\r' && peek() != endOfText)
        read();
    return token(Kind::Comment);
}

PromToken PromLexer::lexStatement()
{
    const char32_t c = read();
    if (c == endOfText) {
        m_isOver = true;
        if (m_openParens != 0)
            return error(QStringLiteral("unclosed left parenthesis"));
        return m_isInBrackets ? error(QStringLiteral("unclosed left bracket"))
                              : token(Kind::EndOfInput);
    }
    if (isDigit(c) || (c == U'.' && isDigit(peek()))) {
        back();
        return lexNumberOrDuration();
    }
    if (c == U'"' || c == U'\'' || c == U'`')
        return lexString();
    if (isLetter(c) || c == U':')
        return m_isInBrackets ? lexInBrackets() : lexWord();
    return lexSign(c);
}

PromToken PromLexer::lexSign(char32_t sign)
{
    switch (sign) {
    case U',':
        return token(Kind::Comma);
    case U'*':
        return token(Kind::Multiply);
    case U'/':
        return token(Kind::Divide);
    case U'%':
        return token(Kind::Modulo);
    case U'+':
        return token(Kind::Add);
    case U'-':
        return token(Kind::Subtract);
    case U'^':
        return token(Kind::Power);
    case U'@':
        return token(Kind::At);
    case U'=':
    case U'!':
    case U'<':
    case U'>':
        return lexComparison(sign);
    default:
        return lexParenOrBracket(sign);
    }
}

PromToken PromLexer::lexComparison(char32_t sign)
{
    if (accept(QLatin1String("="))) {
        return token(sign == U'=' ? Kind::EqualEqual
                : sign == U'!'    ? Kind::NotEqual
                : sign == U'<'    ? Kind::LessEqual
                                  : Kind::GreaterEqual);
    }
    if (sign == U'<')
        return token(Kind::Less);
    if (sign == U'>')
        return token(Kind::Greater);
    if (sign == U'=' && peek() != U'~')
        return token(Kind::Equal);
    const char32_t following = read();
    return error(QStringLiteral("unexpected character after %1: %2")
                     .arg(goQuoted(sign), goQuoted(following)));
}

PromToken PromLexer::lexParenOrBracket(char32_t sign)
{
    switch (sign) {
    case U'(':
        ++m_openParens;
        return token(Kind::LeftParen);
    case U')':
        if (m_openParens == 0) {
            m_start = m_at; // Prometheus points behind it
            return error(QStringLiteral("unexpected right parenthesis ')'"));
        }
        --m_openParens;
        return token(Kind::RightParen);
    case U'{':
        m_isInBraces = true;
        return token(Kind::LeftBrace);
    case U'[':
        if (m_isInBrackets)
            return error(QStringLiteral("unexpected left bracket '['"));
        m_isInBrackets = true;
        m_isRangeNext = true;
        m_hadColon = false;
        return token(Kind::LeftBracket);
    case U']':
        if (!m_isInBrackets)
            return error(QStringLiteral("unexpected right bracket ']'"));
        m_isInBrackets = false;
        return token(Kind::RightBracket);
    default:
        return error(QStringLiteral("unexpected character: ") + goQuoted(sign));
    }
}

PromToken PromLexer::lexInBraces()
{
    const char32_t c = read();
    if (c == endOfText)
        return error(QStringLiteral("unexpected end of input inside braces"));
    if (isLetter(c)) {
        while (isWordPart(peek()))
            ++m_at;
        return token(Kind::Identifier);
    }
    switch (c) {
    case U',':
        return token(Kind::Comma);
    case U'"':
    case U'\'':
    case U'`':
        return lexString();
    case U'=':
    case U'!':
        return lexMatchOperator(c);
    case U'{':
        return error(QStringLiteral("unexpected left brace '{'"));
    case U'}':
        m_isInBraces = false;
        return token(Kind::RightBrace);
    default:
        return error(QStringLiteral("unexpected character inside braces: ") + goQuoted(c));
    }
}

PromToken PromLexer::lexMatchOperator(char32_t sign)
{
    if (accept(QLatin1String("~")))
        return token(sign == U'=' ? Kind::EqualRegex : Kind::NotEqualRegex);
    if (sign == U'=')
        return token(Kind::Equal);
    if (accept(QLatin1String("=")))
        return token(Kind::NotEqual);
    return error(
        QStringLiteral("unexpected character after '!' inside braces: ") + goQuoted(read()));
}

PromToken PromLexer::lexWord()
{
    while (isWordPart(peek()) || peek() == U':')
        ++m_at;
    const QString word = m_text.sliced(m_start, m_at - m_start).toString().toLower();
    return token(promWordKind(word, m_dialect));
}

PromToken PromLexer::lexInBrackets()
{
    // Prometheus 2.42 takes the first letter in brackets for the colon, too.
    if (!m_hadColon) {
        m_hadColon = true;
        return token(Kind::Colon);
    }
    return error(
        QStringLiteral("unexpected colon ") + goQuoted(char32_t(m_text[m_start].unicode())));
}

PromToken PromLexer::lexNumberOrDuration()
{
    if (scanNumber())
        return token(Kind::Number);
    if (scanDuration())
        return token(Kind::Duration);
    return error(QStringLiteral("bad number or duration syntax: ")
        + goQuoted(m_text.sliced(m_start, m_at - m_start)));
}

PromToken PromLexer::lexRange()
{
    const bool isCalculated = peek() == U'(' || peek() == U'+' || peek() == U'-';
    if (isCalculated && m_dialect == PromDialect::Newest)
        return lexStatement();
    const bool isNumber = scanNumber();
    if (isNumber && m_at > m_start && m_dialect == PromDialect::Newest)
        return token(Kind::Number);
    if (isNumber)
        return error(QStringLiteral("missing unit character in duration"));
    if (scanDuration())
        return token(Kind::Duration);
    return error(
        QStringLiteral("bad duration syntax: ") + goQuoted(m_text.sliced(m_start, m_at - m_start)));
}

bool PromLexer::scanNumber()
{
    const bool isHexadecimal = peek() == U'0' && m_at + 1 < m_text.size()
        && (m_text[m_at + 1] == u'x' || m_text[m_at + 1] == u'X');
    if (isHexadecimal)
        m_at += 2;
    acceptDigits(isHexadecimal);
    if (accept(QLatin1String(".")))
        acceptDigits(isHexadecimal);
    if (accept(QLatin1String("eE"))) {
        accept(QLatin1String("+-"));
        acceptDigits(false);
    }
    return !isWordPart(peek());
}

bool PromLexer::scanDuration()
{
    if (!accept(QLatin1String("smhdwy")))
        return false;
    accept(QLatin1String("s"));
    while (isDigit(peek())) {
        acceptDigits(false);
        if (!accept(QLatin1String("smhdw")))
            return false;
        accept(QLatin1String("s"));
    }
    if (!isWordPart(peek()))
        return true;
    read();
    return false;
}

PromToken PromLexer::lexString()
{
    const PromStringEnd end = findPromStringEnd(m_text, m_start);
    m_at = end.at;
    return end.problem.isEmpty() ? token(Kind::String) : error(end.problem);
}

} // namespace opsglass
