// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/metricnames.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace opsglass {

namespace {

constexpr std::array keywords { "and", "or", "unless", "atan2", "bool", "offset", "inf", "nan",
    "start", "end" };
constexpr std::array listKeywords { "by", "without", "on", "ignoring", "group_left",
    "group_right" };

template <size_t N>
bool isAmong(QStringView word, const std::array<const char *, N> &words)
{
    return std::any_of(words.cbegin(), words.cend(), [word](const char *candidate) {
        return word.compare(QLatin1String(candidate), Qt::CaseInsensitive) == 0;
    });
}

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u':';
}

bool isNamePart(QChar c) { return isNameStart(c) || (c >= u'0' && c <= u'9'); }

/// Walks over an expression; knows how to step over what holds no metric names.
struct Scanner {
    QStringView text;
    qsizetype at = 0;

    bool atEnd() const { return at >= text.size(); }
    QChar peek() const { return atEnd() ? QChar() : text[at]; }

    void skipSpace()
    {
        while (!atEnd() && text[at].isSpace())
            ++at;
    }
    QStringView name()
    {
        const qsizetype start = at;
        while (!atEnd() && isNamePart(text[at]))
            ++at;
        return text.sliced(start, at - start);
    }
    /// At a quote: steps behind the closing one and gives the text between, escapes left in.
    QStringView quoted()
    {
        const QChar quote = text[at++];
        const qsizetype start = at;
        while (!atEnd() && text[at] != quote)
            at += text[at] == u'\\' && quote != u'`' ? 2 : 1;
        const qsizetype end = std::min(at, text.size());
        at = end + 1;
        return text.sliced(start, end - start);
    }
    void skipPast(QChar closing)
    {
        while (!atEnd() && text[at] != closing)
            ++at;
        ++at;
    }
    void skipNumber()
    {
        while (!atEnd() && (text[at].isLetterOrNumber() || text[at] == u'.'))
            ++at;
    }
    /// Inside braces: finds `__name__="x"` and steps behind the closing brace.
    QString matchers()
    {
        QString metric;
        ++at;
        while (!atEnd() && text[at] != u'}') {
            skipSpace();
            if (!isNameStart(peek())) {
                if (peek() == u'"' || peek() == u'\'' || peek() == u'`')
                    quoted();
                else if (peek() != u'}')
                    ++at;
                continue;
            }
            const QStringView label = name();
            skipSpace();
            const bool isEqual = peek() == u'=' && at + 1 < text.size() && text[at + 1] != u'~';
            while (!atEnd() && (text[at] == u'=' || text[at] == u'!' || text[at] == u'~'))
                ++at;
            skipSpace();
            if (peek() == u'"' || peek() == u'\'' || peek() == u'`') {
                const QStringView value = quoted();
                if (isEqual && label == QLatin1String("__name__"))
                    metric = value.toString();
            }
        }
        ++at;
        return metric;
    }
};

/// At an identifier: its name if it is a metric, else empty; steps over it and over label lists.
QString metricAt(Scanner &scanner)
{
    const QStringView word = scanner.name();
    const qsizetype behind = scanner.at;
    scanner.skipSpace();
    if (isAmong(word, listKeywords)) {
        if (scanner.peek() == u'(')
            scanner.skipPast(u')');
        return {};
    }
    const bool isCall = scanner.peek() == u'(';
    scanner.at = behind;
    // Aggregations may carry their label list between name and parenthesis: `sum by (a) (x)`.
    const QStringView rest = scanner.text.sliced(behind).trimmed();
    const bool isAggregation
        = rest.startsWith(QLatin1String("by")) || rest.startsWith(QLatin1String("without"));
    if (isCall || isAggregation || isAmong(word, keywords))
        return {};
    return word.toString();
}

} // namespace

QStringList metricNames(QStringView expr)
{
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    };
    Scanner scanner { expr };
    while (!scanner.atEnd()) {
        const QChar c = scanner.peek();
        if (c == u'"' || c == u'\'' || c == u'`')
            scanner.quoted();
        else if (c == u'#')
            scanner.skipPast(u'\n');
        else if (c == u'[')
            scanner.skipPast(u']');
        else if (c == u'{')
            add(scanner.matchers());
        else if (c.isDigit())
            scanner.skipNumber();
        else if (isNameStart(c))
            add(metricAt(scanner));
        else
            ++scanner.at;
    }
    return names;
}

} // namespace opsglass
