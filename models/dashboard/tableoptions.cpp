// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/tableoptions.h"

#include <QHash>
#include <QJsonArray>

namespace opsglass {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString())
            list << entry.toString();
    }
    return list;
}

CellKind kindOf(const QString &type)
{
    static const QHash<QString, CellKind> kinds {
        { QStringLiteral("color-text"), CellKind::ColoredText },
        { QStringLiteral("color-background"), CellKind::ColoredBackground },
        { QStringLiteral("color-background-solid"), CellKind::ColoredBackground },
        { QStringLiteral("gauge"), CellKind::Gauge },
        { QStringLiteral("basic"), CellKind::Gauge },
        { QStringLiteral("gradient-gauge"), CellKind::Gauge },
        { QStringLiteral("lcd-gauge"), CellKind::Gauge },
        { QStringLiteral("sparkline"), CellKind::Sparkline },
        { QStringLiteral("data-links"), CellKind::Links },
        { QStringLiteral("json-view"), CellKind::Json },
        { QStringLiteral("image"), CellKind::Image },
        { QStringLiteral("pill"), CellKind::Pills },
        { QStringLiteral("markdown"), CellKind::Markdown },
    };
    return kinds.value(type, CellKind::Text);
}

CellOptions::Gauge gaugeOf(const QString &type, const QString &mode)
{
    if (type == QLatin1String("basic") || mode == QLatin1String("basic"))
        return CellOptions::Gauge::Basic;
    if (type == QLatin1String("lcd-gauge") || mode == QLatin1String("lcd"))
        return CellOptions::Gauge::Lcd;
    return CellOptions::Gauge::Gradient;
}

} // namespace

TableOptions readTableOptions(const QJsonObject &options)
{
    TableOptions result;
    result.showsHeader = options[QLatin1String("showHeader")].toBool(true);
    result.showsTypeIcons = options[QLatin1String("showTypeIcons")].toBool();
    const QString height = options[QLatin1String("cellHeight")].toString();
    if (height == QLatin1String("md"))
        result.rowHeight = 42;
    else if (height == QLatin1String("lg"))
        result.rowHeight = 48;
    const QJsonArray sorts = options[QLatin1String("sortBy")].toArray();
    for (const QJsonValue &sort : sorts) {
        const QJsonObject entry = sort.toObject();
        result.sortBy.append({ entry[QLatin1String("displayName")].toString(),
            entry[QLatin1String("desc")].toBool() });
    }
    result.frameIndex = options[QLatin1String("frameIndex")].toInt();
    const QJsonObject footer = options[QLatin1String("footer")].toObject();
    result.showsFooter = footer[QLatin1String("show")].toBool();
    result.footerReducers = strings(footer[QLatin1String("reducer")]);
    result.footerCountsRows = footer[QLatin1String("countRows")].toBool();
    const QJsonValue fields = footer[QLatin1String("fields")];
    result.footerFields = fields.isString() && !fields.toString().isEmpty()
        ? QStringList(fields.toString())
        : strings(fields);
    result.hasPages = options[QLatin1String("enablePagination")].toBool()
        || footer[QLatin1String("enablePagination")].toBool();
    return result;
}

CellOptions readCellOptions(const QJsonObject &custom)
{
    const QJsonObject cell = custom[QLatin1String("cellOptions")].toObject();
    const QString mode = cell[QLatin1String("mode")].toString();
    const bool isOld = cell[QLatin1String("type")].toString().isEmpty();
    const QString type = isOld ? custom[QLatin1String("displayMode")].toString()
                               : cell[QLatin1String("type")].toString();
    CellOptions result;
    result.kind = kindOf(type);
    result.isGradient
        = isOld ? type == QLatin1String("color-background") : mode == QLatin1String("gradient");
    result.appliesToRow = cell[QLatin1String("applyToRow")].toBool();
    result.gauge = gaugeOf(type, mode);
    const QString value = cell[QLatin1String("valueDisplayMode")].toString();
    if (value == QLatin1String("text"))
        result.gaugeValue = CellOptions::GaugeValue::Plain;
    else if (value == QLatin1String("hidden"))
        result.gaugeValue = CellOptions::GaugeValue::Hidden;
    result.wrapsText
        = cell[QLatin1String("wrapText")].toBool() || custom[QLatin1String("wrapText")].toBool();
    result.isInspectable = custom[QLatin1String("inspect")].toBool();
    result.isFilterable = custom[QLatin1String("filterable")].toBool();
    result.footerReducers
        = strings(custom[QLatin1String("footer")].toObject()[QLatin1String("reducers")]);
    return result;
}

} // namespace opsglass
