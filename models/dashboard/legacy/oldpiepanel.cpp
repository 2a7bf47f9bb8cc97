// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/legacy/oldpiepanel.h"

#include <QCoreApplication>

namespace opsglass {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OldPiePanel)
};

/// The legend beside or below the pie; on the graph it is the slices' own labels.
void readLegend(const QJsonObject &panel, QJsonObject &options)
{
    const QJsonObject old = panel.value("legend"_L1).toObject();
    const QString type = panel.value("legendType"_L1).toString();
    const bool showsValues = old["values"_L1].toBool();
    const bool showsPercent = old["percentage"_L1].toBool();
    QJsonArray values;
    if (showsValues)
        values << u"value"_s;
    if (showsPercent)
        values << u"percent"_s;
    const bool isOnGraph = type == "On graph"_L1;
    options["legend"_L1]
        = QJsonObject { { u"showLegend"_s, old["show"_L1].toBool(true) && !isOnGraph },
              { u"displayMode"_s, values.isEmpty() ? u"list"_s : u"table"_s },
              { u"placement"_s, type == "Right side"_L1 ? u"right"_s : u"bottom"_s },
              { u"values"_s, values }, { u"calcs"_s, QJsonArray() } };
    QJsonArray labels;
    if (isOnGraph) {
        labels = values;
        labels.prepend(u"name"_s);
    }
    options["displayLabels"_L1] = labels;
}

} // namespace

ConvertedPanel convertedPie(const QJsonObject &original)
{
    ConvertedPanel result { original, {} };
    FieldConfigDraft config;
    const QString format = original["format"_L1].toString();
    if (!format.isEmpty())
        config.defaults["unit"_L1] = format;
    config.defaults["decimals"_L1] = numberOf(original["decimals"_L1]).value_or(0);
    const QJsonObject colors = original["aliasColors"_L1].toObject();
    for (auto entry = colors.constBegin(); entry != colors.constEnd(); ++entry) {
        if (entry.value().isString())
            config.add(entry.key(),
                { property(u"color"_s,
                    QJsonObject {
                        { u"mode"_s, u"fixed"_s }, { u"fixedColor"_s, entry.value() } }) });
    }
    const QString reducer = reducerFor(original["valueName"_L1].toString(u"current"_s));
    QJsonObject options { { u"pieType"_s,
                              original["pieType"_L1] == "donut"_L1 ? u"donut"_s : u"pie"_s },
        { u"reduceOptions"_s,
            QJsonObject { { u"values"_s, false },
                { u"calcs"_s, QJsonArray { reducer.isEmpty() ? u"lastNotNull"_s : reducer } } } } };
    readLegend(original, options);
    if (numberOf(original["combine"_L1]["threshold"_L1]).value_or(0) > 0)
        result.notes << Text::tr("Small slices are not combined into one.");
    result.panel["type"_L1] = u"piechart"_s;
    result.panel["options"_L1] = options;
    result.panel["fieldConfig"_L1] = config.json();
    return result;
}

} // namespace opsglass
