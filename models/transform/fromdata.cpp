// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/reduce/matchers.h"
#include "models/reduce/reducefield.h"
#include "models/transform/cells.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

const QLatin1String nameHandler("field.name");
const QLatin1String valueHandler("field.value");
const QLatin1String labelHandler("field.label");
const QLatin1String ignoreHandler("__ignore");

/// What a column means for the configuration, by the name of the setting it gives.
bool isSetting(const QString &handler)
{
    static const QStringList settings { QStringLiteral("displayName"), QStringLiteral("color"),
        QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("unit"),
        QStringLiteral("decimals"), QStringLiteral("noValue"), QStringLiteral("description") };
    return settings.contains(handler) || handler.startsWith(QLatin1String("threshold"));
}

/// Written into the options for a column, else told by the column's own name.
QString handlerOf(const Field &field, const QHash<QString, QString> &handlers)
{
    const auto found = handlers.constFind(field.displayName);
    if (found != handlers.cend())
        return *found;
    const QString name = field.name.toLower();
    return isSetting(name) ? name : QString();
}

void addThreshold(QJsonObject &config, double value, const QString &color)
{
    QJsonObject thresholds = config[QLatin1String("thresholds")].toObject();
    QJsonArray steps = thresholds[QLatin1String("steps")].toArray();
    if (steps.isEmpty())
        steps << QJsonObject { { QStringLiteral("color"), QStringLiteral("green") },
            { QStringLiteral("value"), QJsonValue() } };
    steps << QJsonObject { { QStringLiteral("color"), color }, { QStringLiteral("value"), value } };
    thresholds[QLatin1String("mode")] = QStringLiteral("absolute");
    thresholds[QLatin1String("steps")] = steps;
    config[QLatin1String("thresholds")] = thresholds;
}

/// Writes one cell into a field's configuration.
void setFromCell(QJsonObject &config, const QString &handler, const Field &cells, qsizetype row)
{
    const QString text = cellText(cells, row);
    const double number = cellNumber(cells, row);
    if (handler.startsWith(QLatin1String("threshold"))) {
        if (std::isfinite(number))
            addThreshold(config, number, QStringLiteral("red"));
    } else if (handler == QLatin1String("color")) {
        config[handler] = QJsonObject { { QStringLiteral("mode"), QStringLiteral("fixed") },
            { QStringLiteral("fixedColor"), text } };
    } else if (handler == QLatin1String("min") || handler == QLatin1String("max")
        || handler == QLatin1String("decimals")) {
        if (std::isfinite(number))
            config[handler] = number;
    } else if (!text.isEmpty()) {
        config[handler] = text;
    }
}

QHash<QString, QString> handlersOf(const QJsonObject &options)
{
    QHash<QString, QString> handlers;
    for (const QJsonValue &mapping : options[QLatin1String("mappings")].toArray())
        handlers.insert(mapping[QLatin1String("fieldName")].toString(),
            mapping[QLatin1String("handlerKey")].toString());
    return handlers;
}

/// Which column names the new fields and which gives their values.
struct Roles {
    qsizetype name = -1;
    qsizetype value = -1;
    QStringList handlers; ///< one per column; empty: the column becomes a label
};

Roles rolesOf(const Frame &frame, const QHash<QString, QString> &given)
{
    Roles roles;
    for (qsizetype i = 0; i < frame.fields.size(); ++i) {
        const QString handler = handlerOf(frame.fields[i], given);
        roles.handlers << handler;
        if (handler == nameHandler)
            roles.name = i;
        if (handler == valueHandler)
            roles.value = i;
    }
    for (qsizetype i = 0; i < frame.fields.size(); ++i) {
        if (!roles.handlers[i].isEmpty())
            continue;
        if (roles.name < 0 && frame.fields[i].type == Field::Type::String)
            roles.name = i;
        else if (roles.value < 0 && frame.fields[i].type == Field::Type::Number)
            roles.value = i;
    }
    return roles;
}

Field fieldOfRow(const Frame &frame, const Roles &roles, qsizetype row)
{
    Field field = emptied(frame.fields[roles.value]);
    appendCell(field, frame.fields[roles.value], row);
    field.name = cellText(frame.fields[roles.name], row);
    field.labels = {};
    for (qsizetype i = 0; i < frame.fields.size(); ++i) {
        const QString &handler = roles.handlers[i];
        if (i == roles.name || i == roles.value || handler == ignoreHandler)
            continue;
        if (isSetting(handler))
            setFromCell(field.ownConfig, handler, frame.fields[i], row);
        else if (handler.isEmpty() || handler == labelHandler)
            field.labels.pairs.insert(frame.fields[i].name, cellText(frame.fields[i], row));
    }
    return field;
}

} // namespace

void transforms::rowsToFields(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QHash<QString, QString> handlers = handlersOf(options);
    for (Frame &frame : frames) {
        const Roles roles = rolesOf(frame, handlers);
        if (roles.name < 0 || roles.value < 0)
            continue;
        const Frame before = frame;
        frame.fields.clear();
        for (qsizetype row = 0; row < before.length(); ++row)
            frame.fields << fieldOfRow(before, roles, row);
    }
}

void transforms::configFromData(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QString refId = options[QLatin1String("configRefId")].toString();
    const auto source = std::find_if(frames.cbegin(), frames.cend(),
        [&refId](const Frame &frame) { return frame.refId == refId; });
    if (source == frames.cend())
        return;
    const Frame config = *source;
    const QHash<QString, QString> handlers = handlersOf(options);
    QHash<QString, QString> reducers;
    for (const QJsonValue &mapping : options[QLatin1String("mappings")].toArray())
        reducers.insert(mapping[QLatin1String("fieldName")].toString(),
            mapping[QLatin1String("reducerId")].toString());
    QJsonObject settings;
    for (const Field &field : config.fields) {
        const QString handler = handlerOf(field, handlers);
        if (!isSetting(handler))
            continue;
        const QString reducer = reducers.value(field.displayName);
        const Field reduced
            = reducedColumn(reducer.isEmpty() ? QStringLiteral("lastNotNull") : reducer, field);
        setFromCell(settings, handler, reduced, 0);
    }
    const QJsonValue applyTo = options[QLatin1String("applyTo")];
    const FieldMatcher isMeant
        = applyTo.isObject() ? fieldMatcher(applyTo) : fieldMatcher(QStringLiteral("numeric"), {});
    frames.removeIf([&refId](const Frame &frame) { return frame.refId == refId; });
    for (Frame &frame : frames) {
        const Frame before = frame;
        for (qsizetype i = 0; i < before.fields.size(); ++i) {
            if (!isMeant(before, before.fields[i]))
                continue;
            for (auto setting = settings.constBegin(); setting != settings.constEnd(); ++setting)
                frame.fields[i].ownConfig[setting.key()] = setting.value();
        }
    }
}

} // namespace opsglass
