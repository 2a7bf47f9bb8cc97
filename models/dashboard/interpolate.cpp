// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/interpolate.h"

#include "models/dashboard/builtinvariables.h"
#include "models/dashboard/interval.h"
#include "models/dashboard/variableformat.h"
#include "models/format/duration.h"

#include <QSet>

namespace opsglass {

namespace {

/// A few variables that mention each other for All can ask for more text than there is memory.
constexpr qsizetype longestResult = 4'000'000;

QString defaultFormat(InterpolationUse use)
{
    switch (use) {
    case InterpolationUse::PromQl:
        return QStringLiteral("prom");
    case InterpolationUse::Regex:
        return QStringLiteral("regex");
    case InterpolationUse::Text:
        return QStringLiteral("text");
    case InterpolationUse::Html:
        return QStringLiteral("html");
    case InterpolationUse::Url:
        return QStringLiteral("uriencode");
    case InterpolationUse::Other:
        break;
    }
    return QStringLiteral("glob");
}

/// An interval that follows the range, worked out; other values as they are.
VariableValue resolvedInterval(VariableValue value, const TimeRange &range)
{
    if (value.autoCount > 0 && range.to > range.from) {
        const Milliseconds interval = requestInterval(range.span(), value.autoCount, value.autoMin);
        value.values = value.texts = { printDuration(interval) };
    }
    return value;
}

bool mayMention(const QString &text)
{
    return text.contains(u'$') || text.contains(QLatin1String("[["));
}

VariableValue valueOf(const QString &text)
{
    VariableValue value;
    value.values = value.texts = { text };
    return value;
}

/// What a JSON option says at a path; nothing when it says no text, number or truth there.
std::optional<QString> propertyAt(QJsonValue option, const QStringList &path)
{
    for (const QString &key : path)
        option = option.toObject()[key];
    if (option.isString() || option.isDouble() || option.isBool())
        return option.toVariant().toString();
    return {};
}

/// `${v.text}` is what a person sees, `${v.key}` what the chosen options of a JSON list say under
/// that key; every other path means the value.
void followPath(VariableValue &value, const QStringList &path)
{
    if (path.isEmpty())
        return;
    for (QString &one : value.values) {
        const QJsonObject option = value.properties.value(one);
        if (path.first() != QLatin1String("text"))
            one = propertyAt(option, path).value_or(one);
    }
    if (path.first() != QLatin1String("text"))
        return;
    if (value.isAll)
        value.values = { QStringLiteral("All") };
    else if (value.texts.size() == value.values.size())
        value.values = value.texts;
    value.allValue.clear();
}

/// What a call of interpolate() gives besides the text.
struct Surroundings {
    const DashboardContext &context;
    InterpolationUse use;
    const IntervalValues &intervals;
    const ScopedVariables &scope;
};

/// One call of interpolate(): remembers what each mention was replaced by.
class Interpolator {
public:
    explicit Interpolator(const Surroundings &surroundings)
        : m_given(surroundings)
    {
    }

    QString replaced(const QString &text);

private:
    QString replacement(const VariableReference &reference, const QString &mention);
    std::optional<QString> written(const VariableReference &reference);
    QString formatted(const VariableReference &reference, const VariableValue &value) const;
    std::optional<QString> dashboardVariable(const VariableReference &reference);
    QString allText(const QString &name, const QString &allValue);

    Surroundings m_given;
    QHash<QString, QString> m_known;
    QHash<QString, QString> m_allTexts;
    QSet<QString> m_open; ///< variables whose text for All is being replaced
};

QString Interpolator::replaced(const QString &text)
{
    ReferenceScanner scanner(text);
    QString result;
    qsizetype copied = 0;
    while (const auto reference = scanner.next()) {
        if (result.size() > longestResult)
            break;
        const QString mention = text.sliced(reference->start, reference->end - reference->start);
        result += QStringView(text).sliced(copied, reference->start - copied);
        result += replacement(*reference, mention);
        copied = reference->end;
    }
    result += QStringView(text).sliced(copied);
    return result;
}

QString Interpolator::replacement(const VariableReference &reference, const QString &mention)
{
    // Inside a text for All a variable may mean itself, which it does not elsewhere.
    if (!m_open.isEmpty())
        return written(reference).value_or(mention);
    auto known = m_known.constFind(mention);
    if (known == m_known.cend())
        known = m_known.insert(mention, written(reference).value_or(mention));
    return *known;
}

std::optional<QString> Interpolator::written(const VariableReference &reference)
{
    if (m_given.scope) {
        if (const auto scoped = m_given.scope(reference))
            return formatted(reference, valueOf(*scoped));
    }
    if (m_given.context.variables.contains(reference.name))
        return dashboardVariable(reference);
    const auto builtIn = builtInVariable(reference, m_given.context, m_given.intervals);
    if (!builtIn)
        return {};
    if (builtIn->isFormatted)
        return builtIn->text;
    return formatted(reference, valueOf(builtIn->text));
}

QString Interpolator::formatted(
    const VariableReference &reference, const VariableValue &value) const
{
    const QString format
        = reference.format.isEmpty() ? defaultFormat(m_given.use) : reference.format;
    return formatVariable(reference.name, value, format);
}

std::optional<QString> Interpolator::dashboardVariable(const VariableReference &reference)
{
    if (m_open.contains(reference.name))
        return {}; // a value that names itself stays as written
    VariableValue value = resolvedInterval(
        m_given.context.variables.value(reference.name), m_given.intervals.range);
    if (value.isAll && mayMention(value.allValue))
        value.allValue = allText(reference.name, value.allValue);
    followPath(value, reference.path);
    return formatted(reference, value);
}

QString Interpolator::allText(const QString &name, const QString &allValue)
{
    const auto known = m_allTexts.constFind(name);
    if (known != m_allTexts.cend())
        return *known;
    m_open.insert(name);
    const QString text = replaced(allValue);
    m_open.remove(name);
    m_allTexts.insert(name, text);
    return text;
}

} // namespace

QString interpolate(const QString &text, const DashboardContext &context, InterpolationUse use,
    const IntervalValues &intervals, const ScopedVariables &scope)
{
    if (!mayMention(text))
        return text;
    return Interpolator({ context, use, intervals, scope }).replaced(text);
}

} // namespace opsglass
