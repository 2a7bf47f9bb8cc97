// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/variablereader.h"

#include "models/dashboard/migration.h"
#include "models/dashboard/panelreader.h"
#include "models/dashboard/queryplan.h"
#include "models/dashboard/variableformat.h"
#include "models/dashboard/variables.h"

#include <QJsonArray>
#include <QSet>

namespace opsglass {

namespace {

enum class QueryType {
    LabelNames = 0,
    LabelValues = 1,
    MetricNames = 2,
    QueryResult = 3,
    Series = 4,
    Classic = 5
};

/// `metric{label="value",…}` of the query builder; empty when it names neither.
QString selectorOf(const QJsonObject &query)
{
    QStringList conditions;
    const QJsonArray filters = query[QLatin1String("labelFilters")].toArray();
    for (const QJsonValue &entry : filters) {
        const QString label = entry[QLatin1String("label")].toString();
        if (label.isEmpty())
            continue;
        QString value = entry[QLatin1String("value")].toString();
        value.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
        conditions << label + entry[QLatin1String("op")].toString(QStringLiteral("="))
                + QLatin1Char('"') + value + QLatin1Char('"');
    }
    const QString metric = query[QLatin1String("metric")].toString();
    return conditions.isEmpty()
        ? metric
        : metric + QLatin1Char('{') + conditions.join(u',') + QLatin1Char('}');
}

/// The classic text of a query that only has the parts of the query builder (§15).
QString classicText(const QJsonObject &query, int type)
{
    const QString selector = selectorOf(query);
    const auto text = [&query](const char *key) { return query[QLatin1String(key)].toString(); };
    switch (QueryType(type)) {
    case QueryType::LabelNames:
        return QStringLiteral("label_names(%1)").arg(text("match"));
    case QueryType::LabelValues:
        if (text("label").isEmpty())
            return {};
        return selector.isEmpty() ? QStringLiteral("label_values(%1)").arg(text("label"))
                                  : QStringLiteral("label_values(") + selector
                + QStringLiteral(", ") + text("label") + QLatin1Char(')');
    case QueryType::MetricNames:
        return QStringLiteral("metrics(") + text("metric") + QLatin1Char(')');
    case QueryType::QueryResult:
        return QStringLiteral("query_result(") + text("varQuery") + QLatin1Char(')');
    case QueryType::Series:
        return text("seriesQuery");
    case QueryType::Classic:
        return text("classicQuery");
    }
    return {};
}

void readQuery(Variable &variable, const QJsonValue &query)
{
    if (!query.isObject()) {
        variable.query
            = query.isDouble() || query.isBool() ? query.toVariant().toString() : query.toString();
        return;
    }
    const QJsonObject object = query.toObject();
    variable.queryType = object.value(QLatin1String("qryType")).toInt(-1);
    if (variable.queryType > int(QueryType::Classic))
        variable.queryType = -1;
    variable.query = object.value(QLatin1String("query")).toString();
    if (!variable.query.isEmpty())
        return;
    const bool isBuilt = variable.queryType < 0 && object.contains(QLatin1String("label"));
    if (isBuilt)
        variable.queryType = int(QueryType::LabelValues);
    if (variable.queryType >= 0)
        variable.query = classicText(object, variable.queryType);
}

/// What the variable's own text lists comes first: the file's list may be older.
void readOptions(Variable &variable, const QJsonArray &stored)
{
    QList<VariableOption> options = listedOptions(variable);
    if (options.isEmpty()) {
        for (const QJsonValue &entry : stored) {
            const QString value = textsOf(entry[QLatin1String("value")]).value(0);
            const QString text = textsOf(entry[QLatin1String("text")]).value(0);
            options.append({ text.isEmpty() ? value : text, value });
        }
    }
    QSet<QString> seen;
    for (const VariableOption &option : std::as_const(options)) {
        if (option.value == QLatin1String("$__all") || seen.contains(option.value))
            continue;
        seen.insert(option.value);
        variable.options << option.value;
        variable.optionTexts << option.text;
    }
}

/// One condition. "One of" several values is a regular expression for those that are asked.
AdhocFilter filterOf(const QJsonValue &entry)
{
    const QString op = entry[QLatin1String("operator")].toString(QStringLiteral("="));
    const QString value = textsOf(entry[QLatin1String("value")]).value(0);
    const QString key = entry[QLatin1String("key")].toString();
    if (op != QLatin1String("=|") && op != QLatin1String("!=|"))
        return { key, op, value };
    VariableValue several;
    several.values = textsOf(entry[QLatin1String("values")]);
    if (several.values.isEmpty())
        several.values = QStringList { value };
    return { key, op == QLatin1String("=|") ? QStringLiteral("=~") : QStringLiteral("!~"),
        formatVariable({}, several, QStringLiteral("regex")) };
}

void readFilters(Variable &variable, const QJsonArray &filters)
{
    for (const QJsonValue &entry : filters) {
        const AdhocFilter filter = filterOf(entry);
        if (!filter.key.isEmpty())
            variable.filters << filter;
    }
}

void readStaticOptions(Variable &variable, const QJsonObject &object)
{
    variable.staticOptionsOrder = object.value(QLatin1String("staticOptionsOrder")).toString();
    const QJsonArray options = object.value(QLatin1String("staticOptions")).toArray();
    for (const QJsonValue &entry : options) {
        const QString value = textsOf(entry[QLatin1String("value")]).value(0);
        const QString text = textsOf(entry[QLatin1String("text")]).value(0);
        variable.staticOptions.append({ text.isEmpty() ? value : text, value });
    }
}

} // namespace

Variable readVariable(const QJsonObject &original, int schemaVersion)
{
    const QJsonObject object = migratedVariable(original, schemaVersion);
    Variable variable;
    variable.json = original;
    variable.name = object.value(QLatin1String("name")).toString();
    variable.type = object.value(QLatin1String("type")).toString();
    variable.label = object.value(QLatin1String("label")).toString();
    variable.description = object.value(QLatin1String("description")).toString();
    variable.hide = object.value(QLatin1String("hide")).toInt();
    variable.refresh = object.value(QLatin1String("refresh")).toInt();
    variable.sort = object.value(QLatin1String("sort")).toInt();
    variable.regex = object.value(QLatin1String("regex")).toString();
    if (object.value(QLatin1String("regexApplyTo")) == QLatin1String("text"))
        variable.regexApplyTo = Variable::RegexTarget::Text;
    variable.source = readSource(object.value(QLatin1String("datasource")));
    variable.skipUrlSync = object.value(QLatin1String("skipUrlSync")).toBool();
    variable.allowCustomValue = object.value(QLatin1String("allowCustomValue")).toBool(true);
    variable.multi = object.value(QLatin1String("multi")).toBool();
    variable.includeAll = object.value(QLatin1String("includeAll")).toBool();
    variable.allValue = object.value(QLatin1String("allValue")).toString();
    readQuery(variable, object.value(QLatin1String("query")));
    const QJsonObject current = object.value(QLatin1String("current")).toObject();
    variable.currentValues = textsOf(current.value(QLatin1String("value")));
    variable.currentTexts = textsOf(current.value(QLatin1String("text")));
    readFilters(variable, object.value(QLatin1String("filters")).toArray());
    readStaticOptions(variable, object);
    readOptions(variable, object.value(QLatin1String("options")).toArray());
    return variable;
}

} // namespace opsglass
