// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/variablequery.h"

#include <optional>

namespace opsglass {

namespace {

/// Grafana's numbers for the kinds of its query editor.
constexpr int typeLabelNames = 0;
constexpr int typeLabelValues = 1;
constexpr int typeMetricNames = 2;
constexpr int typeResult = 3;
constexpr int typeSeries = 4;

/// What stands between `name(` and the closing parenthesis at the end; nothing for other texts.
std::optional<QString> argument(const QString &text, QLatin1String name)
{
    if (!text.startsWith(name) || !text.endsWith(u')'))
        return {};
    const qsizetype open = name.size();
    if (open >= text.size() || text[open] != u'(')
        return {};
    return text.sliced(open + 1, text.size() - open - 2).trimmed();
}

QString quoted(QString regex)
{
    return u'"' + regex.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""))
        + u'"';
}

VariableQuery labelNames(const QString &part)
{
    VariableQuery query { VariableQuery::Kind::LabelNames };
    if (!part.isEmpty())
        query.selector
            = QStringLiteral("{__name__=~%1}").arg(quoted(QStringLiteral(".*%1.*").arg(part)));
    return query;
}

VariableQuery labelValues(const QString &arguments)
{
    VariableQuery query { VariableQuery::Kind::LabelValues };
    const qsizetype comma = arguments.lastIndexOf(u',');
    query.label = arguments.sliced(comma + 1).trimmed();
    if (query.label.size() > 1 && query.label.startsWith(u'"') && query.label.endsWith(u'"'))
        query.label = query.label.sliced(1, query.label.size() - 2);
    if (comma > 0)
        query.selector = arguments.first(comma).trimmed();
    if (query.selector.startsWith(u'{') && query.selector.sliced(1).trimmed() == QLatin1String("}"))
        query.selector.clear();
    return query;
}

VariableQuery metricNames(const QString &regex)
{
    VariableQuery query { VariableQuery::Kind::LabelValues, QStringLiteral("__name__") };
    query.selector = QStringLiteral("{__name__=~%1}").arg(quoted(regex));
    return query;
}

} // namespace

VariableQuery parseVariableQuery(const QString &text, int queryType)
{
    const QString query = text.trimmed();
    if (queryType == typeSeries)
        return { VariableQuery::Kind::Series, {}, query };
    if (const auto part = argument(query, QLatin1String("label_names")))
        return labelNames(*part);
    if (const auto arguments = argument(query, QLatin1String("label_values")))
        return labelValues(*arguments);
    if (const auto regex = argument(query, QLatin1String("metrics")))
        return metricNames(*regex);
    if (const auto expr = argument(query, QLatin1String("query_result")))
        return { VariableQuery::Kind::Result, {}, {}, *expr };
    if (queryType == typeLabelNames)
        return labelNames(query);
    if (queryType == typeLabelValues)
        return labelValues(query);
    if (queryType == typeMetricNames)
        return metricNames(query);
    if (queryType == typeResult)
        return { VariableQuery::Kind::Result, {}, {}, query };
    return { VariableQuery::Kind::Series, {}, query };
}

} // namespace opsglass
