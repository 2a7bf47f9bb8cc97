// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/legacy/seriesbars.h"

namespace opsglass {

using namespace Qt::StringLiterals;

namespace {

/// What every series is reduced to.
QJsonArray reducersOf(const QJsonObject &panel)
{
    QJsonArray reducers;
    for (const QJsonValue &name : panel.value("xaxis"_L1)["values"_L1].toArray()) {
        const QString reducer = reducerFor(name.toString());
        if (!reducer.isEmpty())
            reducers << reducer;
    }
    return reducers.isEmpty() ? QJsonArray { u"sum"_s } : reducers;
}

} // namespace

void makeBarGauge(QJsonObject &panel, const QJsonObject &legend, FieldConfigDraft &config)
{
    config.defaults["color"_L1] = QJsonObject { { u"mode"_s, u"palette-classic"_s } };
    panel["type"_L1] = u"bargauge"_s;
    panel["options"_L1] = QJsonObject { { u"orientation"_s, u"auto"_s }, { u"legend"_s, legend },
        { u"reduceOptions"_s,
            QJsonObject { { u"values"_s, false }, { u"calcs"_s, reducersOf(panel) } } } };
}

void makeBarChart(QJsonObject &panel, FieldConfigDraft &config)
{
    QJsonArray transformations = panel.value("transformations"_L1).toArray();
    transformations << QJsonObject { { u"id"_s, u"reduce"_s },
        { u"options"_s, QJsonObject { { u"reducers"_s, reducersOf(panel) } } } }
                    << QJsonObject { { u"id"_s, u"transpose"_s }, { u"options"_s, QJsonObject() } };
    panel["transformations"_L1] = transformations;
    // The one category would be called as the reducer.
    config.add(u"Field"_s, { property(u"custom.axisPlacement"_s, u"hidden"_s) });
    panel["type"_L1] = u"barchart"_s;
    panel["options"_L1] = QJsonObject { { u"groupWidth"_s, 1 } };
}

} // namespace opsglass
