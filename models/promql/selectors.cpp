// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/selectors.h"

#include <QRegularExpression>
#include <QStringList>

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

bool isQuote(QChar c) { return c == u'"' || c == u'\'' || c == u'`'; }

/// Walks over an expression; knows how to step over what holds no selectors.
struct Scanner {
    QStringView text;
    qsizetype at = 0;

    bool atEnd() const { return at >= text.size(); }
    QChar peek() const { return atEnd() ? QChar() : text[at]; }

    /// Steps over blanks and comments.
    void skipSpace()
    {
        while (!atEnd() && (text[at].isSpace() || text[at] == u'#')) {
            if (text[at] == u'#')
                skipTo(u'\n');
            else
                ++at;
        }
    }
    void skipTo(QChar mark)
    {
        while (!atEnd() && text[at] != mark)
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
        at = std::min(end + 1, text.size());
        return text.sliced(start, end - start);
    }
    /// At a digit: steps over numbers and durations, `1e-3` among them.
    void skipNumber()
    {
        while (!atEnd() && (text[at].isLetterOrNumber() || text[at] == u'.')) {
            const bool isExponent = text[at] == u'e' || text[at] == u'E';
            ++at;
            if (isExponent && (peek() == u'-' || peek() == u'+'))
                ++at;
        }
    }
    /// At the bracket of a range or a subquery: steps behind its end.
    void skipRange()
    {
        skipTo(u']');
        if (!atEnd())
            ++at;
    }
};

/// At `=`, `!=` or such: steps over it.
/// \return whether it is the plain equality
bool skipOperator(Scanner &scanner)
{
    const qsizetype start = scanner.at;
    while (scanner.peek() == u'=' || scanner.peek() == u'!' || scanner.peek() == u'~')
        ++scanner.at;
    return scanner.text.sliced(start, scanner.at - start) == QLatin1String("=");
}

/// At an opening brace: reads the matchers into `span` and steps behind the closing brace.
/// \return whether there is one
bool readBraces(Scanner &scanner, SelectorSpan &span)
{
    span.hasBraces = true;
    span.needsComma = false;
    ++scanner.at;
    for (scanner.skipSpace(); !scanner.atEnd() && scanner.peek() != u'}'; scanner.skipSpace()) {
        span.needsComma = scanner.peek() != u',';
        if (!isNameStart(scanner.peek()) && !isQuote(scanner.peek())) {
            ++scanner.at;
            continue;
        }
        const bool isQuoted = isQuote(scanner.peek());
        const QStringView label = isQuoted ? scanner.quoted() : scanner.name();
        scanner.skipSpace();
        const bool isLone = scanner.peek() == u',' || scanner.peek() == u'}';
        const bool isEqual = skipOperator(scanner);
        scanner.skipSpace();
        if (isQuoted && isLone)
            span.metric = label.toString(); // {"a.name.of.any.letters"}
        if (!isQuote(scanner.peek()) || isLone)
            continue;
        const QStringView value = scanner.quoted();
        if (isEqual && label == QLatin1String("__name__"))
            span.metric = value.toString();
    }
    span.end = scanner.at;
    if (scanner.atEnd())
        return false;
    ++scanner.at;
    return true;
}

/// At an identifier: steps over it and, behind `by`, `on` and such, over their label list.
/// \return whether it names a metric
bool isMetric(Scanner &scanner, QStringView word)
{
    Scanner next = scanner;
    next.skipSpace();
    if (isAmong(word, listKeywords)) {
        if (next.peek() == u'(') {
            next.skipTo(u')');
            scanner.at = std::min(next.at + 1, scanner.text.size());
        }
        return false;
    }
    if (next.peek() == u'(' || isAmong(word, keywords))
        return false;
    // Aggregations may carry their label list between name and parenthesis: `sum by (a) (x)`.
    const QStringView following = next.name();
    return following.compare(QLatin1String("by"), Qt::CaseInsensitive) != 0
        && following.compare(QLatin1String("without"), Qt::CaseInsensitive) != 0;
}

void readSelector(Scanner &scanner, QList<SelectorSpan> &spans)
{
    SelectorSpan span;
    if (scanner.peek() != u'{') {
        const QStringView word = scanner.name();
        if (!isMetric(scanner, word))
            return;
        span.metric = word.toString();
        span.end = scanner.at;
        Scanner next = scanner;
        next.skipSpace();
        if (next.peek() != u'{') {
            spans << span;
            return;
        }
        scanner = next;
    }
    if (readBraces(scanner, span))
        spans << span;
}

QString literal(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\"));
    value.replace(u'"', QLatin1String("\\\""));
    value.replace(u'\n', QLatin1String("\\n"));
    return u'"' + value + u'"';
}

QString matcherText(const LabelMatcher &matcher)
{
    static const QRegularExpression plain(QStringLiteral("^[a-zA-Z_][a-zA-Z0-9_]*$"));
    const bool isPlain = plain.match(matcher.label).hasMatch();
    return (isPlain ? matcher.label : literal(matcher.label)) + matcher.op + literal(matcher.value);
}

} // namespace

QList<SelectorSpan> findSelectors(QStringView expr)
{
    QList<SelectorSpan> spans;
    Scanner scanner { expr };
    for (scanner.skipSpace(); !scanner.atEnd(); scanner.skipSpace()) {
        const QChar c = scanner.peek();
        if (isQuote(c))
            scanner.quoted();
        else if (c == u'[')
            scanner.skipRange();
        else if (c == u'{' || isNameStart(c))
            readSelector(scanner, spans);
        else if (c.isDigit())
            scanner.skipNumber();
        else
            ++scanner.at;
    }
    return spans;
}

QString withMatchers(const QString &expr, const QList<LabelMatcher> &matchers)
{
    if (matchers.isEmpty())
        return expr;
    QStringList texts;
    for (const LabelMatcher &matcher : matchers)
        texts << matcherText(matcher);
    const QString added = texts.join(u',');
    QString result;
    qsizetype copied = 0;
    const QList<SelectorSpan> spans = findSelectors(expr);
    for (const SelectorSpan &span : spans) {
        result += QStringView(expr).sliced(copied, span.end - copied);
        if (!span.hasBraces)
            result += u'{' + added + u'}';
        else
            result += (span.needsComma ? QStringLiteral(",") : QString()) + added;
        copied = span.end;
    }
    result += QStringView(expr).sliced(copied);
    return result;
}

} // namespace opsglass
