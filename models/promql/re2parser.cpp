// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/re2parser.h"

#include "models/promql/promcharacters.h"
#include "models/promql/re2classes.h"
#include "models/promql/re2escape.h"

#include <algorithm>
#include <string_view>

namespace opsglass {

namespace {

constexpr int mostRepetitions = 1000;
constexpr int deepestGroups = 1000;

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isLetter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

bool isCaptureName(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c == u'_' || isDigit(c.unicode()) || isLetter(c.unicode());
    });
}

} // namespace

Re2Parser::Re2Parser(QStringView pattern)
    : m_text(pattern)
{
}

Re2Check Re2Parser::check()
{
    while (m_at < m_text.size() && m_problem.isEmpty()) {
        m_repetitionBefore = m_repetition;
        m_repetition = -1;
        parseNext();
    }
    if (m_groups.size() > 1)
        fail("missing closing )", m_text.toString());
    if (!m_problem.isEmpty())
        return { m_problem, false };
    closeSequence(m_groups.first());
    return { {}, m_groups.first().alternatives.canBeEmpty };
}

char32_t Re2Parser::peek() const { return characterAt(m_text, m_at); }

char32_t Re2Parser::read()
{
    const char32_t character = peek();
    m_at += widthOf(character);
    return character;
}

bool Re2Parser::accept(char16_t sign)
{
    if (peek() != sign)
        return false;
    ++m_at;
    return true;
}

QString Re2Parser::since(qsizetype begin) const
{
    return m_text.sliced(begin, m_at - begin).toString();
}

void Re2Parser::fail(const char *problem, const QString &fragment)
{
    if (m_problem.isEmpty()) {
        m_problem = QStringLiteral("error parsing regexp: %1: `").arg(QLatin1String(problem))
            + fragment + u'`';
    }
}

void Re2Parser::parseNext()
{
    const qsizetype begin = m_at;
    switch (peek()) {
    case U'(':
        return openGroup();
    case U')':
        return closeGroup();
    case U'[':
        return parseClass();
    case U'\\':
        return parseEscape();
    case U'{':
        return parseCount();
    default:
        break;
    }
    switch (read()) {
    case U'|':
        return closeSequence(m_groups.last());
    case U'^':
    case U'$':
        return append({ .canBeEmpty = true });
    case U'*':
        return repeat(begin, { 0, -1 });
    case U'+':
        return repeat(begin, { 1, -1 });
    case U'?':
        return repeat(begin, { 0, 1 });
    default:
        return append({ .canBeEmpty = false });
    }
}

void Re2Parser::append(Part part)
{
    Group &group = m_groups.last();
    if (group.last) {
        group.sequence.canBeEmpty = group.sequence.canBeEmpty && group.last->canBeEmpty;
        group.sequence.repetitions = std::max(group.sequence.repetitions, group.last->repetitions);
    }
    group.last = part;
}

void Re2Parser::closeSequence(Group &group) const
{
    const Part last = group.last.value_or(Part());
    const bool canBeEmpty = group.sequence.canBeEmpty && last.canBeEmpty;
    group.alternatives.canBeEmpty = group.alternatives.canBeEmpty || canBeEmpty;
    group.alternatives.repetitions = std::max(
        { group.alternatives.repetitions, group.sequence.repetitions, last.repetitions });
    group.sequence = {};
    group.last.reset();
}

void Re2Parser::closeGroup()
{
    ++m_at;
    if (m_groups.size() == 1)
        return fail("unexpected )", m_text.toString());
    closeSequence(m_groups.last());
    const Part whole = m_groups.takeLast().alternatives;
    append(whole);
}

void Re2Parser::repeat(qsizetype begin, Count count)
{
    accept(u'?');
    if (m_repetitionBefore >= 0)
        return fail("invalid nested repetition operator", since(m_repetitionBefore));
    std::optional<Part> &part = m_groups.last().last;
    if (!part)
        return fail("missing argument to repetition operator", since(begin));
    m_repetition = begin;
    part->canBeEmpty = part->canBeEmpty || count.least == 0;
    if (!count.isWritten)
        return;
    const int factor = count.most < 0 ? count.least : count.most;
    part->repetitions = count.most == 0 ? 1 : part->repetitions * std::max(factor, 1);
    const bool isMultiple = count.least >= 2 || count.most >= 2;
    if (isMultiple && part->repetitions > mostRepetitions)
        fail("invalid repeat count", since(begin));
}

void Re2Parser::parseCount()
{
    const qsizetype begin = m_at++;
    const std::optional<int> least = readNumber();
    std::optional<int> most = least;
    if (least && accept(u','))
        most = peek() == U'}' ? std::optional(-1) : readNumber();
    if (!least || !most || !accept(u'}')) {
        m_at = begin + 1; // a brace like any other letter
        return append({ .canBeEmpty = false });
    }
    const bool isOpen = m_text[m_at - 2] == u',';
    const bool isTooLarge = *least > mostRepetitions || *most > mostRepetitions;
    if (isTooLarge || (!isOpen && *least > *most))
        return fail("invalid repeat count", since(begin));
    repeat(begin, { *least, *most, true });
}

std::optional<int> Re2Parser::readNumber()
{
    const qsizetype begin = m_at;
    while (isDigit(peek()))
        ++m_at;
    const QStringView digits = m_text.sliced(begin, m_at - begin);
    if (digits.isEmpty() || (digits.size() > 1 && digits.front() == u'0'))
        return std::nullopt;
    constexpr qsizetype longest = 8;
    return digits.size() > longest ? mostRepetitions + 1 : digits.toInt();
}

void Re2Parser::openGroup()
{
    const qsizetype begin = m_at++;
    const QStringView rest = m_text.sliced(begin);
    if (!rest.startsWith(QLatin1String("(?"))) {
        m_groups << Group();
    } else if (rest.startsWith(QLatin1String("(?P<")) && rest.size() > 4) {
        openNamedGroup(begin);
    } else {
        ++m_at;
        readFlags(begin);
    }
    if (m_groups.size() > deepestGroups)
        fail("expression nests too deeply", m_text.toString());
}

void Re2Parser::openNamedGroup(qsizetype begin)
{
    const qsizetype nameBegin = begin + 4;
    const qsizetype end = m_text.indexOf(u'>', begin);
    if (end < 0)
        return fail("invalid named capture", m_text.sliced(begin).toString());
    m_at = end + 1;
    if (!isCaptureName(m_text.sliced(nameBegin, end - nameBegin)))
        return fail("invalid named capture", since(begin));
    m_groups << Group();
}

void Re2Parser::readFlags(qsizetype begin)
{
    bool isNegated = false;
    bool hasFlag = false;
    for (;;) {
        switch (read()) {
        case U'i':
        case U'm':
        case U's':
        case U'U':
            hasFlag = true;
            continue;
        case U'-':
            if (isNegated)
                break;
            isNegated = true;
            hasFlag = false;
            continue;
        case U':':
            if (isNegated && !hasFlag)
                break;
            m_groups << Group();
            return;
        case U')':
            if (isNegated && !hasFlag)
                break;
            return;
        default:
            break;
        }
        return fail("invalid or unsupported Perl syntax", since(begin));
    }
}

void Re2Parser::parseEscape()
{
    const qsizetype begin = m_at;
    const QChar letter = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
    if (letter == u'Q')
        return skipQuoted();
    if (letter == u'C') {
        m_at += 2;
        return fail("invalid escape sequence", since(begin));
    }
    constexpr std::u16string_view anchors = u"AzBb";
    if (anchors.find(letter.unicode()) != std::u16string_view::npos) {
        m_at += 2;
        // An empty text has no word boundary.
        return append({ .canBeEmpty = letter != u'b' });
    }
    if (!skipUnicodeClass() && !skipPerlClass())
        readEscape();
    append({ .canBeEmpty = false });
}

void Re2Parser::skipQuoted()
{
    const qsizetype begin = m_at + 2;
    const qsizetype end = m_text.indexOf(QLatin1String("\\E"), begin);
    const qsizetype stop = end < 0 ? m_text.size() : end;
    if (stop > begin)
        append({ .canBeEmpty = false });
    // All but the last letter never are empty, whatever repeats the last one.
    m_at = begin + widthOf(characterAt(m_text, begin));
    if (stop > m_at)
        append({ .canBeEmpty = false });
    m_at = end < 0 ? stop : end + 2;
}

bool Re2Parser::skipPerlClass()
{
    constexpr std::u16string_view letters = u"dDsSwW";
    const bool isClass = m_at + 1 < m_text.size() && m_text[m_at] == u'\\'
        && letters.find(m_text[m_at + 1].unicode()) != std::u16string_view::npos;
    if (isClass)
        m_at += 2;
    return isClass;
}

bool Re2Parser::skipUnicodeClass()
{
    const qsizetype begin = m_at;
    const QStringView rest = m_text.sliced(begin);
    if (!rest.startsWith(QLatin1String("\\p")) && !rest.startsWith(QLatin1String("\\P")))
        return false;
    m_at += 2;
    QString name;
    if (read() == U'{') {
        const qsizetype end = m_text.indexOf(u'}', begin);
        if (end < 0) {
            fail("invalid character class range", rest.toString());
            return true;
        }
        name = m_text.sliced(m_at, end - m_at).toString();
        m_at = end + 1;
    } else {
        name = since(begin + 2);
    }
    if (name.startsWith(u'^'))
        name.remove(0, 1);
    if (!isUnicodeClass(name))
        fail("invalid character class range", since(begin));
    return true;
}

char32_t Re2Parser::readEscape()
{
    const qsizetype begin = m_at;
    const Re2Escape escape = readRe2Escape(m_text, begin);
    m_at = escape.end;
    if (m_at == begin + 1)
        fail("trailing backslash at end of expression", {});
    else if (!escape.value)
        fail("invalid escape sequence", since(begin));
    return escape.value.value_or(0);
}

void Re2Parser::parseClass()
{
    const qsizetype begin = m_at++;
    accept(u'^');
    // A bracket right at the beginning is one of the characters.
    for (bool isFirst = true; m_problem.isEmpty() && (isFirst || !accept(u']')); isFirst = false) {
        if (!skipPosixClass() && !skipUnicodeClass() && !skipPerlClass())
            readRange(begin);
    }
    append({ .canBeEmpty = false });
}

void Re2Parser::readRange(qsizetype classBegin)
{
    const qsizetype begin = m_at;
    const char32_t low = readClassCharacter(classBegin);
    const bool isRange = peek() == U'-' && m_at + 1 < m_text.size() && m_text[m_at + 1] != u']';
    if (!isRange || !m_problem.isEmpty())
        return;
    ++m_at;
    if (readClassCharacter(classBegin) < low)
        fail("invalid character class range", since(begin));
}

bool Re2Parser::skipPosixClass()
{
    const QStringView rest = m_text.sliced(m_at);
    if (rest.size() <= 2 || !rest.startsWith(QLatin1String("[:")))
        return false;
    const qsizetype end = rest.indexOf(QLatin1String(":]"), 2);
    if (end < 0)
        return false;
    const qsizetype begin = m_at;
    m_at += end + 2;
    if (!isPosixClass(rest.sliced(2, end - 2).toString()))
        fail("invalid character class range", since(begin));
    return true;
}

char32_t Re2Parser::readClassCharacter(qsizetype classBegin)
{
    if (m_at >= m_text.size()) {
        fail("missing closing ]", m_text.sliced(classBegin).toString());
        return 0;
    }
    return peek() == U'\\' ? readEscape() : read();
}

} // namespace opsglass
