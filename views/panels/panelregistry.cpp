// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/panelregistry.h"

#include "views/panels/alertlistpanel.h"
#include "views/panels/barchartpanel.h"
#include "views/panels/bargaugepanel.h"
#include "views/panels/dashlistpanel.h"
#include "views/panels/gaugepanel.h"
#include "views/panels/heatmappanel.h"
#include "views/panels/histogrampanel.h"
#include "views/panels/piechartpanel.h"
#include "views/panels/placeholderpanel.h"
#include "views/panels/statetimelinepanel.h"
#include "views/panels/statpanel.h"
#include "views/panels/tablepanel.h"
#include "views/panels/textpanel.h"
#include "views/panels/timeseriespanel.h"

#include <QHash>

namespace opsglass {

namespace {

using Factory = PanelView *(*)(PanelModel *, PanelViewContext, QWidget *);

template <typename View>
PanelView *make(PanelModel *model, PanelViewContext context, QWidget *parent)
{
    return new View(model, std::move(context), parent);
}

const QHash<QString, Factory> &factories()
{
    static const QHash<QString, Factory> table {
        { QStringLiteral("alertlist"), make<AlertListPanel> },
        { QStringLiteral("barchart"), make<BarChartPanel> },
        { QStringLiteral("bargauge"), make<BarGaugePanel> },
        { QStringLiteral("dashlist"), make<DashListPanel> },
        { QStringLiteral("gauge"), make<GaugePanel> },
        { QStringLiteral("heatmap"), make<HeatmapPanel> },
        { QStringLiteral("histogram"), make<HistogramPanel> },
        { QStringLiteral("piechart"), make<PieChartPanel> },
        { QStringLiteral("stat"), make<StatPanel> },
        { QStringLiteral("state-timeline"), make<StateTimelinePanel> },
        { QStringLiteral("status-history"), make<StateTimelinePanel> },
        { QStringLiteral("table"), make<TablePanel> },
        { QStringLiteral("text"), make<TextPanel> },
        { QStringLiteral("timeseries"), make<TimeSeriesPanel> },
    };
    return table;
}

} // namespace

PanelView *createPanelView(PanelModel *model, PanelViewContext context, QWidget *parent)
{
    const Factory factory = factories().value(model->panel().type, make<PlaceholderPanel>);
    return factory(model, std::move(context), parent);
}

bool hasPanelView(const QString &type) { return factories().contains(type); }

} // namespace opsglass
