// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/variables.h"

#include "models/format/duration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace opsglass {

namespace {

const QLatin1String allMarker("$__all");
const QLatin1String autoMarker("$__auto");

QList<VariableOption> jsonOptions(const QString &query)
{
    QList<VariableOption> options;
    const QJsonArray entries = QJsonDocument::fromJson(query.toUtf8()).array();
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const QString value = object[QLatin1String("value")].toVariant().toString();
        const QString text = object[QLatin1String("text")].toString(value);
        options.append({ text, value });
    }
    return options;
}

/// Splits at the commas that no backslash stands before.
QStringList splitList(const QString &query)
{
    static const QRegularExpression part(QStringLiteral(R"((?:\\,|[^,])+)"));
    QStringList parts;
    auto matches = part.globalMatch(query);
    while (matches.hasNext()) {
        QString text = matches.next().captured();
        text.replace(QLatin1String("\\,"), QLatin1String(","));
        parts << text.trimmed();
    }
    return parts;
}

QList<VariableOption> customOptions(const QString &query)
{
    static const QRegularExpression pair(QStringLiteral(R"(^\s*(.+)\s:\s(.+)$)"));
    QList<VariableOption> options;
    for (const QString &part : splitList(query)) {
        const QRegularExpressionMatch match = pair.match(part);
        if (match.hasMatch())
            options.append({ match.captured(1).trimmed(), match.captured(2).trimmed() });
        else
            options.append({ part, part });
    }
    return options;
}

QList<VariableOption> intervalOptions(const Variable &variable)
{
    QList<VariableOption> options;
    if (variable.json[QLatin1String("auto")].toBool())
        options.append({ QStringLiteral("auto"), autoMarker });
    static const QRegularExpression interval(QStringLiteral(R"(["']?([^"',\s]+)["']?)"));
    auto matches = interval.globalMatch(variable.query);
    while (matches.hasNext()) {
        const QString text = matches.next().captured(1);
        options.append({ text, text });
    }
    return options;
}

bool isFree(const Variable &variable)
{
    return variable.type == QLatin1String("constant") || variable.type == QLatin1String("textbox");
}

void chooseAll(VariableValue &value, const Variable &variable)
{
    value.isAll = true;
    value.values = variable.options;
    value.texts = variable.optionTexts;
}

/// What a variable is worth when neither the file nor the person chose anything.
void chooseDefault(VariableValue &value, const Variable &variable)
{
    value.values.clear();
    value.texts.clear();
    if (isFree(variable))
        value.values = value.texts = { variable.query };
    else if (variable.includeAll)
        chooseAll(value, variable);
    else if (!variable.options.isEmpty()) {
        value.values = { variable.options.first() };
        value.texts = { variable.optionTexts.value(0, variable.options.first()) };
    }
}

void readAutoInterval(VariableValue &value, const Variable &variable)
{
    // Old files write $__auto_interval_<name>.
    if (variable.type != QLatin1String("interval") || value.values.isEmpty()
        || !value.values.first().startsWith(autoMarker))
        return;
    const QJsonObject &json = variable.json;
    value.autoCount = json[QLatin1String("auto_count")].toVariant().toInt();
    if (value.autoCount <= 0)
        value.autoCount = 30;
    value.autoMin
        = parseDuration(json[QLatin1String("auto_min")].toString()).value_or(Milliseconds(10'000));
}

VariableValue chosenInFile(const Variable &variable)
{
    VariableValue value;
    value.isMulti = variable.multi || variable.includeAll;
    value.isList = variable.multi;
    value.allValue = variable.allValue;
    if (variable.type == QLatin1String("datasource"))
        value.sourceType = variable.query;
    value.values = variable.currentValues;
    value.texts = variable.currentTexts.size() == value.values.size() ? variable.currentTexts
                                                                      : variable.currentValues;
    const bool isEmpty
        = value.values.join(QString()).isEmpty() && !variable.options.contains(QLatin1String(""));
    if (value.values == QStringList(allMarker))
        chooseAll(value, variable);
    else if (isEmpty || variable.type == QLatin1String("constant"))
        chooseDefault(value, variable);
    readAutoInterval(value, variable);
    return value;
}

/// The values a person named for one variable; `variable` is null for a name the file lacks.
void choose(VariableValue &value, const Variable *variable, const QStringList &chosen)
{
    const bool isAll = variable && chosen.size() == 1
        && (chosen.first() == allMarker
            || (variable->includeAll && chosen.first() == QLatin1String("All")
                && !variable->options.contains(chosen.first())));
    value.isAll = false;
    value.autoCount = 0;
    value.values = chosen;
    value.texts.clear();
    if (isAll) {
        chooseAll(value, *variable);
        return;
    }
    for (const QString &one : chosen) {
        const qsizetype index = variable ? variable->options.indexOf(one) : -1;
        value.texts << (index < 0 ? one : variable->optionTexts.value(index, one));
    }
    if (variable)
        readAutoInterval(value, *variable);
}

} // namespace

QList<VariableOption> listedOptions(const Variable &variable)
{
    if (variable.type == QLatin1String("interval"))
        return intervalOptions(variable);
    if (variable.type == QLatin1String("constant"))
        return { { variable.query, variable.query } };
    if (variable.type != QLatin1String("custom"))
        return {};
    const bool isJson = variable.json[QLatin1String("valuesFormat")] == QLatin1String("json");
    return isJson ? jsonOptions(variable.query) : customOptions(variable.query);
}

QHash<QString, VariableValue> variableValues(
    const Dashboard &dashboard, const QList<std::pair<QString, QString>> &chosen)
{
    QHash<QString, VariableValue> values;
    QHash<QString, const Variable *> variables;
    for (const Variable &variable : dashboard.variables) {
        values.insert(variable.name, chosenInFile(variable));
        variables.insert(variable.name, &variable);
    }
    QHash<QString, QStringList> byName;
    for (const auto &[name, text] : chosen)
        byName[name] << text;
    for (auto entry = byName.cbegin(); entry != byName.cend(); ++entry)
        choose(values[entry.key()], variables.value(entry.key()), entry.value());
    return values;
}

} // namespace opsglass
