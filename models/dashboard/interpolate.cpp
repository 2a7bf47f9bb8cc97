// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/interpolate.h"

#include "models/dashboard/timemath.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace opsglass {

namespace {

/// One reference found in a text.
struct Reference {
    QString name;
    QString path; ///< `.uid` of `${__dashboard.uid}`, without the dot
    QString format;
};

QString escapedWith(const QString &value, QLatin1String special, QLatin1String prefix)
{
    QString result;
    for (const QChar c : value) {
        if (special.contains(c))
            result += prefix;
        result += c;
    }
    return result;
}

QString regexEscaped(const QString &value)
{
    return escapedWith(value, QLatin1String("\\^$*+?.()|[]{}/"), QLatin1String("\\"));
}

/// §16 "prom rule" for one value of a multi variable: one backslash has to survive PromQL's string.
QString promRegexEscaped(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\\\\\"));
    return escapedWith(value, QLatin1String("$^*{}[]+?.()|"), QLatin1String("\\\\"));
}

QString promValue(const VariableValue &value)
{
    if (value.isAll && !value.allValue.isEmpty())
        return value.allValue;
    if (!value.isMulti) {
        QString single = value.values.value(0);
        single.replace(u'\\', QLatin1String("\\\\"));
        single.replace(u'\'', QLatin1String("\\\\'"));
        return single;
    }
    QStringList escaped;
    for (const QString &one : value.values)
        escaped << promRegexEscaped(one);
    if (escaped.size() == 1)
        return escaped.first();
    return u'(' + escaped.join(u'|') + u')';
}

QString globValue(const QStringList &values)
{
    return values.size() == 1 ? values.first() : u'{' + values.join(u',') + u'}';
}

QString quotedList(const QStringList &values, QChar quote, const QString &escapedQuote)
{
    QStringList quoted;
    for (QString value : values)
        quoted << quote + value.replace(quote, escapedQuote) + quote;
    return quoted.join(u',');
}

QString percentEncoded(const QString &value, const QByteArray &alsoKept)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, alsoKept));
}

QString jsonText(const QStringList &values, bool isList)
{
    QStringList parts;
    for (const QString &value : values)
        parts << u'"' + escapedWith(value, QLatin1String("\"\\"), QLatin1String("\\")) + u'"';
    return isList ? u'[' + parts.join(u',') + u']' : values.value(0);
}

QString queryParameter(const QString &name, const VariableValue &value)
{
    QStringList parts;
    if (value.isAll) {
        const QString all
            = value.allValue.isEmpty() ? QStringLiteral("$__all") : QStringLiteral("All");
        return QStringLiteral("var-%1=%2").arg(name, percentEncoded(all, {}));
    }
    for (const QString &one : value.values)
        parts << QStringLiteral("var-%1=%2").arg(name, percentEncoded(one, {}));
    return parts.join(u'&');
}

QString inFormat(const Reference &reference, const QString &format, const VariableValue &value)
{
    if (value.isAll && !value.allValue.isEmpty() && format != QLatin1String("text")
        && format != QLatin1String("queryparam"))
        return value.allValue;
    const QStringList &values = value.values;
    const bool isList = values.size() > 1;
    if (format == QLatin1String("raw") || format == QLatin1String("csv"))
        return values.join(u',');
    if (format == QLatin1String("pipe"))
        return values.join(u'|');
    if (format == QLatin1String("regex")) {
        QStringList escaped;
        for (const QString &one : values)
            escaped << regexEscaped(one);
        return isList ? u'(' + escaped.join(u'|') + u')' : escaped.value(0);
    }
    if (format == QLatin1String("json"))
        return jsonText(values, isList);
    if (format == QLatin1String("distributed"))
        return values.join(u',' + reference.name + u'=');
    if (format == QLatin1String("singlequote"))
        return quotedList(values, u'\'', QStringLiteral("\\'"));
    if (format == QLatin1String("doublequote"))
        return quotedList(values, u'"', QStringLiteral("\\\""));
    if (format == QLatin1String("sqlstring"))
        return quotedList(values, u'\'', QStringLiteral("''"));
    if (format == QLatin1String("text"))
        return value.isAll ? QStringLiteral("All") : value.texts.join(QLatin1String(" + "));
    if (format == QLatin1String("html"))
        return values.join(QLatin1String(", ")).toHtmlEscaped();
    if (format == QLatin1String("percentencode"))
        return percentEncoded(globValue(values), {});
    if (format == QLatin1String("uriencode"))
        return percentEncoded(globValue(values), ";,/?:@&=+$#");
    if (format == QLatin1String("queryparam"))
        return queryParameter(reference.name, value);
    if (format.startsWith(QLatin1String("join:")))
        return values.join(format.mid(5));
    if (format == QLatin1String("prom"))
        return promValue(value);
    return globValue(values);
}

QString defaultFormat(InterpolationUse use)
{
    switch (use) {
    case InterpolationUse::PromQl:
        return QStringLiteral("prom");
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

QString momentText(qint64 epochMs, const QString &format, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(epochMs, zone);
    const QString pattern = format.mid(int(qstrlen("date:")));
    if (format == QLatin1String("date") || pattern == QLatin1String("iso"))
        return time.toUTC().toString(Qt::ISODateWithMs);
    if (pattern == QLatin1String("seconds"))
        return QString::number(epochMs / 1000);
    QString qtPattern = pattern;
    qtPattern.replace(QLatin1String("YYYY"), QLatin1String("yyyy"));
    qtPattern.replace(QLatin1String("DD"), QLatin1String("dd"));
    return time.toString(qtPattern);
}

/// The built-in variables of §17; null when the name is none of them.
QString builtIn(
    const Reference &reference, const DashboardContext &context, const IntervalValues &intervals)
{
    const QString &name = reference.name;
    const qint64 from = intervals.range.from.time_since_epoch().count();
    const qint64 to = intervals.range.to.time_since_epoch().count();
    const bool hasRange = to > from;
    if (name == QLatin1String("__interval") && !intervals.interval.isEmpty())
        return intervals.interval;
    if (name == QLatin1String("__interval_ms") && !intervals.interval.isEmpty())
        return QString::number(intervals.intervalMs.count());
    if (name == QLatin1String("__rate_interval") && !intervals.rateInterval.isEmpty())
        return intervals.rateInterval;
    if (hasRange && name == QLatin1String("__range"))
        return QString::number((to - from + 500) / 1000) + u's';
    if (hasRange && name == QLatin1String("__range_s"))
        return QString::number((to - from + 500) / 1000);
    if (hasRange && name == QLatin1String("__range_ms"))
        return QString::number(to - from);
    if (hasRange && (name == QLatin1String("__from") || name == QLatin1String("__to"))) {
        const qint64 time = name == QLatin1String("__from") ? from : to;
        return reference.format.startsWith(QLatin1String("date"))
            ? momentText(time, reference.format, context.zone)
            : QString::number(time);
    }
    if (name == QLatin1String("__dashboard"))
        return reference.path == QLatin1String("uid") ? context.dashboardUid
                                                      : context.dashboardTitle;
    if (name == QLatin1String("__timezone"))
        return QString::fromLatin1(context.zone.id());
    if (name == QLatin1String("__url_time_range"))
        return QStringLiteral("from=%1&to=%2").arg(context.from, context.to);
    if (name == QLatin1String("__all_variables")) {
        QStringList parts;
        QStringList names = context.variables.keys();
        names.sort();
        for (const QString &variable : std::as_const(names))
            parts << queryParameter(variable, context.variables[variable]);
        return parts.join(u'&');
    }
    return {};
}

QString valueText(const Reference &reference, const DashboardContext &context, InterpolationUse use,
    const IntervalValues &intervals)
{
    const auto found = context.variables.constFind(reference.name);
    if (found != context.variables.cend()) {
        const QString format = reference.format.isEmpty() ? defaultFormat(use) : reference.format;
        return inFormat(reference, format, *found);
    }
    return builtIn(reference, context, intervals);
}

} // namespace

QString interpolate(const QString &text, const DashboardContext &context, InterpolationUse use,
    const IntervalValues &intervals)
{
    if (!text.contains(u'$') && !text.contains(QLatin1String("[[")))
        return text;
    static const QRegularExpression pattern(QStringLiteral(
        R"(\$(\w+)|\[\[(\w+?)(?::(\w+))?\]\]|\$\{(\w+)(?:\.([^:^}]+))?(?::([^}]+))?\})"));
    QString result;
    qsizetype copied = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Reference reference { match.captured(1) + match.captured(2) + match.captured(4),
            match.captured(5), match.captured(3) + match.captured(6) };
        const QString value = valueText(reference, context, use, intervals);
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += value.isNull() ? match.captured() : value;
        copied = match.capturedEnd();
    }
    result += QStringView(text).sliced(copied);
    return result;
}

QHash<QString, VariableValue> variableValues(
    const Dashboard &dashboard, const QList<std::pair<QString, QString>> &chosen)
{
    QHash<QString, VariableValue> values;
    for (const Variable &variable : dashboard.variables) {
        VariableValue value;
        value.isMulti = variable.multi || variable.includeAll;
        value.allValue = variable.allValue;
        value.values = variable.currentValues;
        value.texts = variable.currentTexts;
        if (value.values == QStringList(QStringLiteral("$__all"))) {
            value.isAll = true;
            value.values = variable.options;
            value.texts = variable.options;
        }
        if (value.values.isEmpty() && !variable.options.isEmpty()) {
            value.values = { variable.options.first() };
            value.texts = value.values;
        }
        if (value.values.isEmpty() && !variable.query.isEmpty()
            && (variable.type == QLatin1String("constant")
                || variable.type == QLatin1String("textbox"))) {
            value.values = { variable.query };
            value.texts = value.values;
        }
        values.insert(variable.name, value);
    }
    QSet<QString> replaced;
    for (const auto &[name, text] : chosen) {
        VariableValue &value = values[name];
        if (!replaced.contains(name)) {
            value.values.clear();
            value.texts.clear();
            value.isAll = false;
            replaced.insert(name);
        }
        value.values << text;
        value.texts << text;
    }
    return values;
}

} // namespace opsglass
