// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/legacy/oldoptions.h"

#include "models/dashboard/dashboardlink.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace opsglass {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OldOptions)
};

/// Thresholds as a list of steps, the base among them at any place.
QJsonObject sortedThresholds(const QJsonArray &old)
{
    QList<QJsonObject> steps;
    for (const QJsonValue &entry : old) {
        const auto value = numberOf(entry["value"_L1]);
        steps.append({ { u"value"_s, value ? QJsonValue(*value) : QJsonValue() },
            { u"color"_s, entry["color"_L1].toString() } });
    }
    std::stable_sort(
        steps.begin(), steps.end(), [](const QJsonObject &left, const QJsonObject &right) {
            const QJsonValue high = right["value"_L1];
            const QJsonValue low = left["value"_L1];
            return high.isDouble() && (low.isNull() || low.toDouble() < high.toDouble());
        });
    // The first step holds from minus infinity upward, whatever number it was stored with.
    if (!steps.isEmpty())
        steps.first()["value"_L1] = QJsonValue();
    QJsonArray array;
    for (const QJsonObject &step : std::as_const(steps))
        array << step;
    return { { u"mode"_s, u"absolute"_s }, { u"steps"_s, array } };
}

/// Grafana 5 and 6.0: what 6.1 keeps in `fieldOptions` stands in the options themselves.
QJsonObject fieldOptionsOf(const QJsonObject &options, QStringList &notes)
{
    const QJsonObject value = options.value("valueOptions"_L1).toObject();
    QJsonObject defaults;
    for (const char *key : { "unit", "decimals" }) {
        if (!value[QLatin1String(key)].isNull() && !value[QLatin1String(key)].isUndefined())
            defaults[QLatin1String(key)] = value[QLatin1String(key)];
    }
    if (const auto min = numberOf(options.value("minValue"_L1)))
        defaults["min"_L1] = *min;
    if (const auto max = numberOf(options.value("maxValue"_L1)))
        defaults["max"_L1] = *max;
    for (const char *key : { "prefix", "suffix" }) {
        const QString text = value[QLatin1String(key)].toString();
        if (!text.isEmpty())
            notes << Text::tr("The text “%1” beside the value is not shown.").arg(text);
    }
    return { { u"calcs"_s, QJsonArray { value["stat"_L1].toString(u"mean"_s) } },
        { u"defaults"_s, defaults }, { u"thresholds"_s, options.value("thresholds"_L1) },
        { u"mappings"_s, options.value("valueMappings"_L1) } };
}

QJsonArray modernCalcs(const QJsonArray &old)
{
    QJsonArray calcs;
    for (const QJsonValue &calc : old) {
        const QString reducer = reducerFor(calc.toString());
        calcs << (reducer.isEmpty() ? calc.toString() : reducer);
    }
    return calcs;
}

/// The field config inside `fieldOptions`: `title` was the display name.
QJsonObject fieldDefaults(const QJsonObject &fieldOptions)
{
    QJsonObject defaults = fieldOptions["defaults"_L1].toObject();
    for (const char *key : { "thresholds", "mappings" }) {
        const QJsonValue above = fieldOptions[QLatin1String(key)];
        if (above.isArray() && !defaults.contains(QLatin1String(key)))
            defaults[QLatin1String(key)] = above;
    }
    if (defaults.value("thresholds"_L1).isArray())
        defaults["thresholds"_L1] = sortedThresholds(defaults.value("thresholds"_L1).toArray());
    if (defaults.value("title"_L1).isString()) {
        defaults["displayName"_L1] = defaults.value("title"_L1);
        defaults.remove("title"_L1);
    }
    return defaults;
}

void useReduceOptions(QJsonObject &panel, QJsonObject options, QStringList &notes)
{
    if (options.value("valueOptions"_L1).isObject() && !options.value("fieldOptions"_L1).isObject())
        options["fieldOptions"_L1] = fieldOptionsOf(options, notes);
    const QJsonObject old = options.value("fieldOptions"_L1).toObject();
    QJsonObject reduce { { u"calcs"_s, modernCalcs(old["calcs"_L1].toArray()) },
        { u"values"_s, old["values"_L1].toBool() } };
    for (const char *key : { "limit", "fields" }) {
        if (old.contains(QLatin1String(key)))
            reduce[QLatin1String(key)] = old[QLatin1String(key)];
    }
    options.remove("fieldOptions"_L1);
    options["reduceOptions"_L1] = reduce;
    panel["options"_L1] = options;
    panel["fieldConfig"_L1] = QJsonObject { { u"defaults"_s, fieldDefaults(old) },
        { u"overrides"_s, old["overrides"_L1].toArray() } };
}

/// Before version 8 a percentage without limits went from nothing to all.
void limitPercentages(QJsonObject &panel)
{
    const QString version = panel.value("pluginVersion"_L1).toString();
    bool isNumber = false;
    const int major = version.section(u'.', 0, 0).toInt(&isNumber);
    if (!isNumber || major >= 8)
        return;
    QJsonObject config = panel.value("fieldConfig"_L1).toObject();
    QJsonObject defaults = config.value("defaults"_L1).toObject();
    const QString unit = defaults.value("unit"_L1).toString();
    if (unit != "percent"_L1 && unit != "percentunit"_L1)
        return;
    if (!numberOf(defaults.value("min"_L1)))
        defaults["min"_L1] = 0;
    if (!numberOf(defaults.value("max"_L1)))
        defaults["max"_L1] = unit == "percent"_L1 ? 100 : 1;
    config["defaults"_L1] = defaults;
    panel["fieldConfig"_L1] = config;
}

/// Where a link of before version 19 goes: Grafana's addresses by slug.
QString urlOf(const QJsonObject &link)
{
    const QString uri = link["dashUri"_L1].toString();
    if (!uri.isEmpty())
        return u"dashboard/"_s + uri;
    const QString title = link["dashboard"_L1].toString();
    return title.isEmpty() ? link["url"_L1].toString() : u"dashboard/db/"_s + dashboardSlug(title);
}

} // namespace

ConvertedPanel convertedOptions(const QJsonObject &original)
{
    ConvertedPanel result { original, {} };
    QJsonObject options = original["options"_L1].toObject();
    const QJsonValue gauge = original["options-gauge"_L1];
    if (gauge.isObject()) {
        options = gauge.toObject();
        // Such gauges list their thresholds from the highest down; sorting puts them right.
        if (!options.value("valueOptions"_L1).isObject())
            options["valueOptions"_L1] = options;
    }
    if (options.value("fieldOptions"_L1).isObject() || options.value("valueOptions"_L1).isObject())
        useReduceOptions(result.panel, options, result.notes);
    limitPercentages(result.panel);
    return result;
}

QJsonObject convertedText(const QJsonObject &original)
{
    QJsonObject panel = original;
    QJsonObject options = panel.value("options"_L1).toObject();
    if (!panel.value("content"_L1).isString() || options.contains("content"_L1))
        return panel;
    const QString mode = panel.value("mode"_L1).toString();
    options["content"_L1] = panel.value("content"_L1);
    options["mode"_L1] = mode == "html"_L1 ? u"html"_s
        : mode == "text"_L1                ? u"code"_s
                                           : u"markdown"_s;
    panel["options"_L1] = options;
    return panel;
}

QJsonArray modernLinks(const QJsonArray &old)
{
    QJsonArray links;
    for (const QJsonValue &entry : old) {
        const QJsonObject link = entry.toObject();
        QString url = urlOf(link);
        const auto append = [&url](const QString &part) {
            if (!part.isEmpty())
                url += (url.contains(u'?') ? u'&' : u'?') + part;
        };
        if (link["keepTime"_L1].toBool())
            append(u"$__url_time_range"_s);
        if (link["includeVars"_L1].toBool())
            append(u"$__all_variables"_s);
        append(link["params"_L1].toString());
        links << QJsonObject { { u"url"_s, url }, { u"title"_s, link["title"_L1] },
            { u"targetBlank"_s, link["targetBlank"_L1].toBool() } };
    }
    return links;
}

QJsonValue withModernNames(const QJsonValue &value)
{
    constexpr std::array names { std::pair { "__series_name", "__series.name" },
        std::pair { "__value_time", "__value.time" }, std::pair { "__field_name", "__field.name" },
        std::pair { "__series.labels", "__field.labels" } };
    if (value.isString()) {
        QString text = value.toString();
        // Only text with a variable of this kind is worth four searches.
        if (!text.contains("__"_L1))
            return value;
        for (const auto &[old, modern] : names)
            text.replace(QLatin1String(old), QLatin1String(modern));
        return text;
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray before = value.toArray();
        for (const QJsonValue &entry : before)
            array << withModernNames(entry);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            entry.value() = withModernNames(entry.value());
        return object;
    }
    return value;
}

} // namespace opsglass
