// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/re2translator.h"

#include "models/alerts/templateliteral.h"

#include <algorithm>
#include <cctype>

namespace opsglass {

namespace {

/// What one match may cost before it counts as endless, which compiled code would not count; and
/// groups may share a name.
constexpr char matchLimit[] = "(*NO_JIT)(*LIMIT_MATCH=100000)(?J)";
constexpr int largestRepeat = 1000; // RE2's own
constexpr int deepestGroup = 250; // PCRE's own

bool isWordCharacter(char character)
{
    return character == '_' || std::isalnum(static_cast<uchar>(character)) != 0;
}

} // namespace

tl::expected<QRegularExpression, QByteArray> Re2Translator::translate()
{
    for (qsizetype i = 0; i < m_pattern.size(); i += utf8CharacterAt(m_pattern, i).size) {
        if (!utf8CharacterAt(m_pattern, i).isValid)
            fail("invalid UTF-8", m_pattern);
    }
    while (m_error.isEmpty() && m_position < m_pattern.size())
        translateNext();
    if (m_error.isEmpty() && m_multiline.size() > 1)
        fail("missing closing )", m_pattern);
    if (!m_error.isEmpty())
        return tl::unexpected(m_error);
    QRegularExpression expression(QString::fromLatin1(matchLimit) + QString::fromUtf8(m_output));
    if (!expression.isValid())
        return tl::unexpected(expression.errorString().toUtf8() + ": `" + m_pattern + '`');
    return expression;
}

void Re2Translator::translateNext()
{
    const char character = at(m_position);
    const bool isRepeat = character == '*' || character == '+' || character == '?'
        || (character == '{' && readBraces());
    if (isRepeat) {
        translateRepeat();
        return;
    }
    m_repeatStart = -1;
    m_canRepeat = true;
    switch (character) {
    case '\\':
        translateEscape(false);
        break;
    case '[':
        translateClass();
        break;
    case '(':
        translateGroup();
        break;
    case ')':
        if (m_multiline.size() == 1) {
            fail("unexpected )", m_pattern);
            return;
        }
        m_multiline.removeLast();
        copy(1);
        break;
    case '|':
        m_canRepeat = false;
        copy(1);
        break;
    case '^':
        m_output += "(?:^)"; // PCRE repeats no bare assertion
        ++m_position;
        break;
    case '$':
        m_output += m_multiline.last() ? "(?:$)" : "(?:\\z)";
        ++m_position;
        break;
    case '{':
        m_output += "\\{";
        ++m_position;
        break;
    default:
        copy(utf8CharacterAt(m_pattern, m_position).size);
    }
}

void Re2Translator::translateEscape(bool isInClass)
{
    const char kind = at(m_position + 1);
    const QByteArray letters = "aftnrdDSwW";
    const bool isOctal = kind == '0'
        || (kind >= '1' && kind <= '7' && at(m_position + 2) >= '0' && at(m_position + 2) <= '7');
    if (m_position + 1 >= m_pattern.size()) {
        fail("trailing backslash at end of expression", {});
    } else if (kind == 's') {
        m_output += isInClass ? "\\t\\n\\f\\r " : "[\\t\\n\\f\\r ]";
        m_position += 2;
    } else if (kind == 'S' && !isInClass) {
        m_output += "[^\\t\\n\\f\\r ]";
        m_position += 2;
    } else if (kind == 'v') {
        m_output += "\\x0b";
        m_position += 2;
    } else if (kind == 'Q' && !isInClass) {
        translateQuoted();
    } else if (!isInClass && kind != '\0' && QByteArray("bBAz").contains(kind)) {
        m_output += QByteArray("(?:\\") + kind + ')';
        m_position += 2;
    } else if (kind == 'x') {
        translateHex();
    } else if (kind == 'p' || kind == 'P') {
        translateProperty();
    } else if (isOctal) {
        qsizetype end = m_position + 1;
        while (end < m_position + 4 && at(end) >= '0' && at(end) <= '7')
            ++end;
        m_output += "\\o{" + m_pattern.mid(m_position + 1, end - m_position - 1) + '}';
        m_position = end;
    } else if (kind != '\0'
        && (letters.contains(kind)
            || (std::isalnum(static_cast<uchar>(kind)) == 0 && static_cast<uchar>(kind) < 0x80))) {
        copy(2);
    } else {
        const qsizetype size = utf8CharacterAt(m_pattern, m_position + 1).size;
        fail("invalid escape sequence", m_pattern.mid(m_position, 1 + size));
    }
}

/// `\x41` or `\x{1F600}`.
void Re2Translator::translateHex()
{
    const bool isBraced = at(m_position + 2) == '{';
    qsizetype end = m_position + (isBraced ? 3 : 2);
    const qsizetype start = end;
    while (std::isxdigit(static_cast<uchar>(at(end))) != 0 && (isBraced || end < start + 2))
        ++end;
    const QByteArray digits = m_pattern.mid(start, end - start);
    const bool isClosed = isBraced ? !digits.isEmpty() && at(end) == '}' : digits.size() == 2;
    bool isNumber = false;
    const uint code = digits.toUInt(&isNumber, 16);
    if (!isClosed || !isNumber || code > 0x10ffff)
        fail("invalid escape sequence", m_pattern.left(end).mid(m_position));
    else
        copy(end + (isBraced ? 1 : 0) - m_position);
}

/// `\pL` or `\p{Greek}`: what Qt does not know, RE2 is taken not to know either.
void Re2Translator::translateProperty()
{
    const bool isBraced = at(m_position + 2) == '{';
    const qsizetype close = isBraced ? m_pattern.indexOf('}', m_position) : m_position + 2;
    const QByteArray property
        = close < 0 ? m_pattern.mid(m_position) : m_pattern.mid(m_position, close + 1 - m_position);
    if (close < 0 || !QRegularExpression(QString::fromUtf8(property)).isValid())
        fail("invalid character class range", property);
    else
        copy(property.size());
}

void Re2Translator::translateQuoted()
{
    const qsizetype end = m_pattern.indexOf("\\E", m_position);
    const qsizetype size = (end < 0 ? m_pattern.size() : end) - m_position - 2;
    m_output += QRegularExpression::escape(QString::fromUtf8(m_pattern.mid(m_position + 2, size)))
                    .toUtf8();
    m_position += 2 + size + (end < 0 ? 0 : 2);
}

void Re2Translator::translateGroup()
{
    if (m_multiline.size() > deepestGroup) {
        fail("expression nests too deeply", m_pattern);
        return;
    }
    m_canRepeat = false;
    if (at(m_position + 1) != '?') {
        m_multiline.append(m_multiline.last());
        copy(1);
        return;
    }
    const qsizetype nameStart = m_position + (at(m_position + 2) == 'P' ? 3 : 2);
    if (at(nameStart) != '<') {
        translateFlags();
        return;
    }
    const qsizetype end = m_pattern.indexOf('>', nameStart);
    const QByteArray name = m_pattern.mid(nameStart + 1, end - nameStart - 1);
    if (end < 0 || name.isEmpty() || !std::all_of(name.cbegin(), name.cend(), isWordCharacter)) {
        fail("invalid named capture",
            end < 0 ? m_pattern.mid(m_position) : m_pattern.mid(m_position, end + 1 - m_position));
        return;
    }
    m_multiline.append(m_multiline.last());
    // PCRE's names do not begin with a digit, Go's may: the prefix is taken off when replacing.
    m_output += "(?<n" + name + '>';
    m_position = end + 1;
}

/// `(?i)`, `(?i-s:`, `(?:` and such.
void Re2Translator::translateFlags()
{
    bool isMultiline = m_multiline.last();
    bool isOn = true;
    bool hasFlag = false;
    qsizetype end = m_position + 2;
    for (; end < m_pattern.size(); ++end) {
        const char flag = m_pattern.at(end);
        if (flag == ':' || flag == ')') {
            if (!isOn && !hasFlag)
                break;
            if (flag == ':')
                m_multiline.append(isMultiline);
            else
                m_multiline.last() = isMultiline;
            copy(end + 1 - m_position);
            return;
        }
        const bool isMinus = flag == '-' && isOn;
        if (!isMinus && !QByteArray("imsU").contains(flag))
            break;
        isOn = isOn && !isMinus;
        hasFlag = !isMinus;
        if (flag == 'm')
            isMultiline = isOn;
    }
    fail("invalid or unsupported Perl syntax", m_pattern.left(end + 1).mid(m_position));
}

/// Whether a counted repetition like {2,5} stands here; anything else with a brace is literal.
bool Re2Translator::readBraces()
{
    static const QRegularExpression braces(QStringLiteral("\\A\\{[0-9]+(,[0-9]*)?\\}"));
    return braces.match(QString::fromLatin1(m_pattern.mid(m_position, 32))).hasMatch();
}

void Re2Translator::translateRepeat()
{
    const qsizetype start = m_position;
    const qsizetype size = at(start) == '{' ? m_pattern.indexOf('}', start) + 1 - start : 1;
    const qsizetype lazy = at(start + size) == '?' ? 1 : 0;
    if (!m_canRepeat) {
        fail("missing argument to repetition operator", m_pattern.mid(start, size + lazy));
        return;
    }
    if (m_repeatStart >= 0) {
        fail("invalid nested repetition operator",
            m_pattern.mid(m_repeatStart, start + size + lazy - m_repeatStart));
        return;
    }
    if (at(start) == '{') {
        const QList<QByteArray> bounds = m_pattern.mid(start + 1, size - 2).split(',');
        const int least = bounds.first().toInt();
        const int most = bounds.last().isEmpty() ? least : bounds.last().toInt();
        const bool isCountable = bounds.first().size() < 6 && bounds.last().size() < 6;
        if (!isCountable || qMax(least, most) > largestRepeat || most < least) {
            fail("invalid repeat count", m_pattern.mid(start, size));
            return;
        }
    }
    m_repeatStart = start;
    copy(size + lazy);
}

void Re2Translator::copy(qsizetype size)
{
    m_output += m_pattern.mid(m_position, size);
    m_position += size;
}

void Re2Translator::fail(const QByteArray &kind, const QByteArray &where)
{
    m_error = kind + ": `" + where + '`';
}

char Re2Translator::at(qsizetype position) const
{
    return position < m_pattern.size() ? m_pattern.at(position) : '\0';
}

} // namespace opsglass
