// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/variables.h"

#include "models/dashboard/sources.h"
#include "models/dashboard/variableoptions.h"
#include "models/format/duration.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Variables)
};

const QLatin1String allMarker("$__all");
const QLatin1String autoMarker("$__auto");

bool isJsonList(const Variable &variable)
{
    return variable.type == QLatin1String("custom")
        && variable.json[QLatin1String("valuesFormat")] == QLatin1String("json");
}

QList<std::pair<VariableOption, QJsonObject>> jsonOptions(const QString &query)
{
    QList<std::pair<VariableOption, QJsonObject>> options;
    const QJsonArray entries = QJsonDocument::fromJson(query.toUtf8()).array();
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const QString value = object[QLatin1String("value")].toVariant().toString();
        const QString text = object[QLatin1String("text")].toString(value);
        options.append({ { text, value }, object });
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

/// Where values and texts are looked up: options may be as many as variableOptionLimit.
struct OptionIndex {
    QHash<QString, QString> textOfValue;
    QHash<QString, QString> valueOfText;

    explicit OptionIndex(const QList<VariableOption> &options)
    {
        for (const VariableOption &option : options) {
            textOfValue.insert(option.value, option.text);
            valueOfText.insert(option.text, option.value);
        }
    }
};

void chooseAll(VariableValue &value, const QList<VariableOption> &options)
{
    value.isAll = true;
    for (const VariableOption &option : options) {
        value.values << option.value;
        value.texts << option.text;
    }
}

/// Takes over what is chosen, as far as it is listed or may stay without.
void chooseListed(VariableValue &value, const VariableChoice &choice, const OptionIndex &index)
{
    for (qsizetype i = 0; i < choice.values.size(); ++i) {
        QString chosen = choice.values[i];
        if (!index.textOfValue.contains(chosen) && index.valueOfText.contains(chosen))
            chosen = index.valueOfText.value(chosen);
        const bool isListed = index.textOfValue.contains(chosen);
        if ((!isListed && !choice.keepsUnlisted) || value.values.contains(chosen))
            continue;
        value.values << chosen;
        value.texts << (isListed ? index.textOfValue.value(chosen) : choice.texts.value(i, chosen));
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

bool isNothing(const QStringList &values) { return values.join(QString()).isEmpty(); }

/// Variables whose value is the text itself.
VariableValue freeValue(const Variable &variable, const VariableChoice &choice)
{
    VariableValue value;
    const bool isConstant = variable.type == QLatin1String("constant");
    const bool isOwn = choice.keepsUnlisted && !choice.values.isEmpty();
    // A text box remembers what was typed; a constant is what its query says unless a person
    // insists on something else.
    if (isOwn || (!isConstant && !isNothing(choice.values)))
        value.values = choice.values;
    else
        value.values = QStringList { variable.query };
    value.texts = value.values;
    return value;
}

} // namespace

QList<VariableOption> storedOptions(const Variable &variable)
{
    QList<VariableOption> options;
    for (qsizetype i = 0; i < variable.options.size(); ++i)
        options.append({ variable.optionTexts.value(i, variable.options[i]), variable.options[i] });
    if (options.isEmpty() && variable.type == QLatin1String("switch"))
        options = { { QStringLiteral("true"), QStringLiteral("true") },
            { QStringLiteral("false"), QStringLiteral("false") } };
    return options;
}

QString allVariableValue() { return allMarker; }

QList<VariableOption> listedOptions(const Variable &variable)
{
    if (variable.type == QLatin1String("interval"))
        return intervalOptions(variable);
    if (variable.type == QLatin1String("constant"))
        return { { variable.query, variable.query } };
    if (variable.type != QLatin1String("custom"))
        return {};
    if (!isJsonList(variable))
        return customOptions(variable.query);
    QList<VariableOption> options;
    for (const auto &[option, object] : jsonOptions(variable.query))
        options << option;
    return options;
}

Result<QList<VariableOption>> sourceOptions(
    const Variable &variable, const DashboardContext &context)
{
    QList<VariableOption> options;
    const VariableRegex regex = parseVariableRegex(variable.regex);
    const QRegularExpression expression(regex.pattern,
        regex.isCaseless ? QRegularExpression::CaseInsensitiveOption
                         : QRegularExpression::NoPatternOption);
    if (!expression.isValid())
        return failure({ Error::Kind::Malformed,
            Text::tr("The variable's regular expression “%1” is not understood: %2.")
                .arg(variable.regex, expression.errorString()),
            regex.pattern });
    for (const KnownSource &source : context.knownSources) {
        const bool isOfType = source.type == variable.query
            || (speaksPrometheus(source.type) && speaksPrometheus(variable.query));
        if (isOfType && (variable.regex.isEmpty() || expression.match(source.name).hasMatch()))
            options.append({ source.name, source.id });
    }
    return options;
}

VariableChoice choiceInFile(const Variable &variable)
{
    VariableChoice choice { variable.currentValues, variable.currentTexts };
    if (choice.texts.size() != choice.values.size())
        choice.texts = choice.values;
    return choice;
}

VariableValue chooseValue(
    const Variable &variable, const QList<VariableOption> &options, const VariableChoice &choice)
{
    if (variable.type == QLatin1String("constant") || variable.type == QLatin1String("textbox"))
        return freeValue(variable, choice);
    VariableValue value;
    value.isMulti = variable.multi || variable.includeAll;
    value.isList = variable.multi;
    value.allValue = variable.allValue;
    if (variable.type == QLatin1String("datasource"))
        value.sourceType = variable.query;
    if (isJsonList(variable)) {
        for (const auto &[option, object] : jsonOptions(variable.query))
            value.properties.insert(option.value, object);
    }
    const OptionIndex index(options);
    const bool saysAll = choice.values.value(0) == allMarker;
    if (saysAll && (variable.includeAll || options.isEmpty())) {
        chooseAll(value, options);
        return value;
    }
    const bool isEmptyChoice
        = isNothing(choice.values) && !index.textOfValue.contains(QLatin1String(""));
    if (!saysAll && !isEmptyChoice)
        chooseListed(value, choice, index);
    if (value.values.isEmpty()) {
        if (variable.includeAll) {
            chooseAll(value, options);
        } else if (!options.isEmpty()) {
            value.values = { options.first().value };
            value.texts = { options.first().text };
        }
    }
    readAutoInterval(value, variable);
    return value;
}

} // namespace opsglass
