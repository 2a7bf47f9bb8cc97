// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/legacy/oldtablepanel.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace opsglass {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OldTablePanel)
};

QJsonObject step(const QString &id, const QJsonObject &options)
{
    return { { u"id"_s, id }, { u"options"_s, options } };
}

/// The reducers that "aggregations" show as columns; without any, the mean.
QJsonArray reducersOf(const QJsonArray &columns)
{
    QJsonArray reducers;
    for (const QJsonValue &column : columns) {
        const QString reducer = reducerFor(column["value"_L1].toString());
        if (!reducer.isEmpty() && !reducers.contains(reducer))
            reducers << reducer;
    }
    return reducers.isEmpty() ? QJsonArray { u"mean"_s } : reducers;
}

QJsonArray transformations(const QJsonObject &panel, QStringList &notes)
{
    const QString transform = panel.value("transform"_L1).toString();
    if (transform == "timeseries_to_rows"_L1)
        return { step(u"seriesToRows"_s, {}) };
    if (transform == "timeseries_to_columns"_L1)
        return { step(u"seriesToColumns"_s, { { u"byField"_s, u"Time"_s } }) };
    if (transform == "timeseries_aggregations"_L1)
        return { step(u"reduce"_s,
            { { u"includeTimeField"_s, false },
                { u"reducers"_s, reducersOf(panel.value("columns"_L1).toArray()) } }) };
    if (transform == "table"_L1)
        return { step(u"merge"_s, {}) };
    if (!transform.isEmpty())
        notes << Text::tr("The table's transform “%1” does not exist any more.").arg(transform);
    return {};
}

/// `$__cell` was the cell's own value; numbered and named cells keep their names.
QJsonObject cellLink(const QJsonObject &style)
{
    static const QRegularExpression cell(uR"(\$\{__cell(:\w+)?\}|\$__cell(?!\w))"_s);
    const auto modern = [](QString text) { return text.replace(cell, u"${__value.text\\1}"_s); };
    const QString url = style.value("linkUrl"_L1).toString();
    const QString title = style.value("linkTooltip"_L1).toString();
    return { { u"title"_s, modern(title) }, { u"url"_s, modern(url) },
        { u"targetBlank"_s, style.value("linkTargetBlank"_L1).toBool() } };
}

QJsonObject cellOptions(const QString &colorMode)
{
    if (colorMode == "value"_L1)
        return { { u"type"_s, u"color-text"_s } };
    QJsonObject options { { u"type"_s, u"color-background"_s }, { u"mode"_s, u"basic"_s } };
    if (colorMode == "row"_L1)
        options["applyToRow"_L1] = true;
    return options;
}

void addColors(const QJsonObject &style, QJsonArray &properties)
{
    const QString mode = style.value("colorMode"_L1).toString();
    if (mode != "cell"_L1 && mode != "row"_L1 && mode != "value"_L1)
        return;
    QStringList colors;
    const QJsonArray given = style.value("colors"_L1).toArray();
    for (const QJsonValue &color : given)
        colors << color.toString();
    properties << property(u"custom.cellOptions"_s, cellOptions(mode));
    const QList<double> limits = limitsOf(style.value("thresholds"_L1));
    if (!limits.isEmpty() && !colors.isEmpty())
        properties << property(u"thresholds"_s, absoluteThresholds(limits, colors));
}

/// What a style says about its columns; unit and decimals count for numbers only.
QJsonArray styleProperties(const QJsonObject &style, bool isDefault)
{
    QJsonArray properties;
    const QString type = style.value("type"_L1).toString();
    const QString alias = style.value("alias"_L1).toString();
    if (!alias.isEmpty() && !isDefault)
        properties << property(u"displayName"_s, alias);
    if (type == "hidden"_L1) {
        properties << property(u"custom.hidden"_s, true);
        return properties;
    }
    if (type == "date"_L1) {
        const QString format = style.value("dateFormat"_L1).toString(u"YYYY-MM-DD HH:mm:ss"_s);
        properties << property(u"unit"_s, QString(u"time:"_s + format));
    } else if (type == "number"_L1) {
        if (!style.value("unit"_L1).toString().isEmpty())
            properties << property(u"unit"_s, style.value("unit"_L1));
        if (const auto decimals = numberOf(style.value("decimals"_L1)))
            properties << property(u"decimals"_s, *decimals);
    } else {
        const QJsonArray mappings = numberedMappings(style);
        if (!mappings.isEmpty())
            properties << property(u"mappings"_s, mappings);
    }
    if (style.value("link"_L1).toBool() && !style.value("linkUrl"_L1).toString().isEmpty())
        properties << property(u"links"_s, QJsonArray { cellLink(style) });
    addColors(style, properties);
    const QString align = style.value("align"_L1).toString();
    if (!align.isEmpty() && align != "auto"_L1)
        properties << property(u"custom.align"_s, align);
    return properties;
}

/// The style of all columns is the panel's own field config: later styles override it.
void applyDefaults(const QJsonArray &properties, FieldConfigDraft &config)
{
    for (const QJsonValue &entry : properties) {
        const QString id = entry["id"_L1].toString();
        if (id.startsWith("custom."_L1))
            config.custom[id.mid(7)] = entry["value"_L1];
        else
            config.defaults[id] = entry["value"_L1];
    }
}

void readStyles(const QJsonObject &panel, FieldConfigDraft &config, QStringList &notes)
{
    const QJsonArray styles = panel.value("styles"_L1).toArray();
    bool hasGroups = false;
    for (const QJsonValue &entry : styles) {
        const QJsonObject style = entry.toObject();
        const QString pattern = style.value("pattern"_L1).toString();
        const bool isDefault = pattern == "/.*/"_L1;
        const QJsonArray properties = styleProperties(style, isDefault);
        if (isDefault)
            applyDefaults(properties, config);
        else
            config.add(pattern, properties);
        hasGroups = hasGroups || style.value("alias"_L1).toString().contains(u'$');
    }
    if (hasGroups)
        notes << Text::tr("Column names built from parts of a pattern are shown as written.");
}

} // namespace

ConvertedPanel convertedTable(const QJsonObject &original)
{
    ConvertedPanel result { original, {} };
    FieldConfigDraft config;
    config.custom["align"_L1] = u"auto"_s;
    readStyles(original, config, result.notes);
    QJsonArray steps = transformations(original, result.notes);
    const QJsonArray own = original["transformations"_L1].toArray();
    for (const QJsonValue &one : own)
        steps << one;
    if (original["sort"_L1]["col"_L1].isDouble())
        result.notes << Text::tr("The table is not sorted: its file names the column by number.");
    QJsonObject options { { u"showHeader"_s, original["showHeader"_L1].toBool(true) } };
    if (numberOf(original["pageSize"_L1]).value_or(0) > 0)
        options["footer"_L1]
            = QJsonObject { { u"show"_s, false }, { u"enablePagination"_s, true } };
    result.panel["type"_L1] = u"table"_s;
    result.panel["options"_L1] = options;
    result.panel["transformations"_L1] = steps;
    result.panel["fieldConfig"_L1] = config.json();
    return result;
}

} // namespace opsglass
