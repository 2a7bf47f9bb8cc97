// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/variableoptions.h"

#include "models/data/instant.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VariableOptions)
};

/// A sample as Prometheus prints it.
QString sampleText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
    const double size = std::abs(value);
    const bool isPlain = size == 0 || (size >= 1e-6 && size < 1e21);
    return QString::number(value, isPlain ? 'f' : 'e', QLocale::FloatingPointShortest);
}

/// A regular expression with what is known about it before it meets a text.
struct Picker {
    QRegularExpression expression;
    bool isGlobal = false;
    bool hasText = false; ///< a group named "text"
    bool hasValue = false;

    QList<QRegularExpressionMatch> matches(const QString &text) const
    {
        QList<QRegularExpressionMatch> matches;
        if (!isGlobal) {
            const QRegularExpressionMatch match = expression.match(text);
            if (match.hasMatch())
                matches << match;
            return matches;
        }
        auto found = expression.globalMatch(text);
        while (found.hasNext())
            matches << found.next();
        return matches;
    }
};

Result<Picker> pickerOf(const QString &text)
{
    const VariableRegex regex = parseVariableRegex(text);
    QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, regex.isCaseless);
    options.setFlag(QRegularExpression::MultilineOption, regex.isMultiline);
    options.setFlag(QRegularExpression::DotMatchesEverythingOption, regex.dotsMatchLines);
    QRegularExpression expression(regex.pattern, options);
    if (!expression.isValid())
        return failure({ Error::Kind::Malformed,
            Text::tr("The variable's regular expression “%1” is not understood: %2.")
                .arg(text, expression.errorString()),
            regex.pattern });
    expression.optimize();
    const QStringList groups = expression.namedCaptureGroups();
    return Picker { expression, regex.isGlobal, groups.contains(QLatin1String("text")),
        groups.contains(QLatin1String("value")) };
}

/// What the first match that has the named group says there; null when none has.
QString named(const QList<QRegularExpressionMatch> &matches, const QString &group)
{
    for (const QRegularExpressionMatch &match : matches) {
        if (match.capturedStart(group) >= 0)
            return match.captured(group);
    }
    return {};
}

/// What one answered text becomes.
void pick(const Picker &picker, const QString &text, QList<VariableOption> &options)
{
    const QList<QRegularExpressionMatch> matches = picker.matches(text);
    if (matches.isEmpty())
        return;
    if (picker.expression.captureCount() == 0) {
        options.append({ text, text });
        return;
    }
    const QString value = picker.hasValue ? named(matches, QStringLiteral("value")) : QString();
    const QString shown = picker.hasText ? named(matches, QStringLiteral("text")) : QString();
    if (!value.isNull() || !shown.isNull()) {
        options.append({ shown.isNull() ? value : shown, value.isNull() ? shown : value });
        return;
    }
    for (const QRegularExpressionMatch &match : matches) {
        if (match.capturedStart(1) >= 0)
            options.append({ match.captured(1), match.captured(1) });
    }
}

/// The first number in a text; −1 without one.
double firstNumber(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const QRegularExpressionMatch match = digits.match(text);
    return match.hasMatch() ? match.captured().toDouble() : -1;
}

/// The digits at the start, and the rest without them.
QStringView takeDigits(QStringView &text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isDigit())
        ++end;
    const QStringView digits = text.first(end);
    text = text.sliced(end);
    return digits;
}

/// Below, equal to or above 0, as `left` is the smaller number, the same, or the greater one.
qsizetype compareDigits(QStringView left, QStringView right)
{
    while (left.startsWith(u'0'))
        left = left.sliced(1);
    while (right.startsWith(u'0'))
        right = right.sliced(1);
    return left.size() == right.size() ? left.compare(right) : left.size() - right.size();
}

/// Numbers in a text count as numbers, letters regardless of case; code units break the tie.
bool isNaturallyBefore(const QString &left, const QString &right)
{
    QStringView a(left);
    QStringView b(right);
    while (!a.isEmpty() && !b.isEmpty()) {
        if (a.front().isDigit() && b.front().isDigit()) {
            const qsizetype order = compareDigits(takeDigits(a), takeDigits(b));
            if (order != 0)
                return order < 0;
            continue;
        }
        const QChar x = a.front().toLower();
        const QChar y = b.front().toLower();
        if (x != y)
            return x < y;
        a = a.sliced(1);
        b = b.sliced(1);
    }
    if (a.size() != b.size())
        return a.isEmpty();
    return left < right;
}

/// Sorts as one of Grafana's numbers says; the even ones reverse the odd ones.
void sortOptions(QList<VariableOption> &options, int sort)
{
    const auto by = [&options](auto key) {
        std::stable_sort(options.begin(), options.end(),
            [&key](const VariableOption &left, const VariableOption &right) {
                return key(left.text) < key(right.text);
            });
    };
    if (sort == 1 || sort == 2)
        by([](const QString &text) { return text; });
    else if (sort == 3 || sort == 4)
        by(firstNumber);
    else if (sort == 5 || sort == 6)
        by([](const QString &text) { return text.toLower(); });
    else if (sort == 7 || sort == 8)
        std::stable_sort(options.begin(), options.end(),
            [](const VariableOption &left, const VariableOption &right) {
                return isNaturallyBefore(left.text, right.text);
            });
    if (sort > 0 && sort <= 8 && sort % 2 == 0)
        std::reverse(options.begin(), options.end());
}

/// The first option of each value.
QList<VariableOption> unique(const QList<VariableOption> &options)
{
    QList<VariableOption> kept;
    QSet<QString> seen;
    for (const VariableOption &option : options) {
        const qsizetype before = seen.size();
        seen.insert(option.value);
        if (seen.size() > before)
            kept << option;
    }
    return kept;
}

} // namespace

QString seriesText(const Labels &labels)
{
    QStringList parts;
    for (auto pair = labels.pairs.cbegin(); pair != labels.pairs.cend(); ++pair) {
        if (pair.key() != QLatin1String("__name__"))
            parts << QStringLiteral("%1=\"%2\"").arg(pair.key(), pair.value());
    }
    return labels.value(QStringLiteral("__name__")) + u'{' + parts.join(u',') + u'}';
}

QStringList resultTexts(const Matrix &answer)
{
    if (!answer.text.isNull())
        return { answer.text };
    QStringList texts;
    const qint64 at = answer.grid.end().time_since_epoch().count();
    for (const Series &series : answer.series) {
        if (series.values.isEmpty() || isMissing(series.values.last()))
            continue;
        const QString value = sampleText(series.values.last());
        if (answer.isScalar)
            return { value };
        texts << QStringLiteral("%1 %2 %3").arg(seriesText(series.labels), value).arg(at);
    }
    return texts;
}

VariableRegex parseVariableRegex(const QString &text)
{
    const qsizetype end = text.lastIndexOf(u'/');
    if (!text.startsWith(u'/') || end <= 0)
        return { u'^' + text + u'$' };
    const QStringView flags = QStringView(text).sliced(end + 1);
    return { text.sliced(1, end - 1), flags.contains(u'g'), flags.contains(u'i'),
        flags.contains(u'm'), flags.contains(u's') };
}

Result<QList<VariableOption>> optionsFrom(const QStringList &texts, const Variable &variable)
{
    QList<VariableOption> options;
    if (variable.regex.isEmpty()) {
        for (const QString &text : texts)
            options.append({ text, text });
    } else {
        const auto picker = pickerOf(variable.regex);
        if (!picker)
            return failure(picker.error());
        for (const QString &text : texts)
            pick(*picker, text, options);
    }
    const bool isAfter = variable.staticOptionsOrder == QLatin1String("after");
    const bool isSorted = variable.staticOptionsOrder == QLatin1String("sorted");
    if (isSorted)
        options += variable.staticOptions;
    options = unique(options);
    sortOptions(options, variable.sort);
    if (!isSorted)
        options
            = unique(isAfter ? options + variable.staticOptions : variable.staticOptions + options);
    if (options.size() > variableOptionLimit)
        options.resize(variableOptionLimit);
    return options;
}

} // namespace opsglass
