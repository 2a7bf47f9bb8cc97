// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/emptyreason.h"

#include "models/dashboard/paneltypes.h"
#include "models/data/matrix.h"
#include "models/promql/metricnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EmptyReason)
};

/// The values that a server sent, in no order.
QList<double> samplesOf(const QList<Frame> &frames)
{
    QList<double> samples;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            if (field.type == Field::Type::Number)
                std::remove_copy_if(field.numbers.cbegin(), field.numbers.cend(),
                    std::back_inserter(samples), isMissing);
        }
    }
    return samples;
}

} // namespace

EmptyReason emptyReason(const Panel &panel, const QueryPlan &plan, const PanelData &data,
    const QHash<QString, QSet<QString>> &metricNames)
{
    if (!plan.problems.isEmpty())
        return { plan.problems.first(), {} };
    for (const QString &problem :
        { data.problem, data.barChart.problem, data.timeline.problem, data.heatmap.problem }) {
        if (!problem.isEmpty())
            return { problem, {} };
    }
    if (panelShape(panel.type) == PanelShape::Alerts)
        return { Text::tr("No alert is pending or firing."), {} };
    if (panel.targets.isEmpty())
        return { Text::tr("The panel has no query."), {} };
    if (plan.queries.isEmpty())
        return { Text::tr("All queries of the panel are hidden."), {} };
    for (const PlannedQuery &query : plan.queries) {
        const auto known = metricNames.constFind(query.key.source);
        if (known == metricNames.cend())
            return { {}, query.key.source };
        const QStringList names = opsglass::metricNames(query.key.expr);
        for (const QString &name : names) {
            if (!known->contains(name))
                return { Text::tr("Metric “%1” does not exist on this source.").arg(name), {} };
        }
    }
    const QList<double> samples = samplesOf(data.frames);
    if (samples.isEmpty())
        return { Text::tr("The query matches no samples in this time range."), {} };
    if (std::all_of(
            samples.cbegin(), samples.cend(), [](double value) { return std::isnan(value); }))
        return { Text::tr("All values in this time range are NaN."), {} };
    return { Text::tr("The query has samples, but the panel's options leave none to draw."), {} };
}

} // namespace opsglass
