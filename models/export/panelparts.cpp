// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/panelparts.h"

#include "models/export/csvcell.h"
#include "models/export/matrixtables.h"
#include "models/export/paneltables.h"
#include "models/series/dashboardmodel.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::PanelParts)
};

QString isoTime(Instant time, const QTimeZone &zone)
{
    return QString::fromLatin1(timeCell(time, zone));
}

QList<ExportTable> rawTables(const QList<AnsweredQuery> &answers)
{
    QList<ExportTable> tables;
    for (const AnsweredQuery &answer : answers) {
        if (answer.query.key.kind == QueryKey::Kind::ExemplarQuery || !answer.outcome.result)
            continue;
        for (ExportTable &table : matrixTables(*answer.outcome.result, answer.query.key.kind)) {
            table.name = answer.query.refId + QLatin1String(": ") + answer.query.key.expr;
            tables << std::move(table);
        }
    }
    return tables;
}

} // namespace

QString problemOf(const PanelModel &panel)
{
    const PanelStatus &status = panel.status();
    if (status.error)
        return status.error->message;
    switch (status.state) {
    case PanelStatus::State::Loading:
        return Text::tr("It is not answered yet.");
    case PanelStatus::State::Unsupported:
        return status.reason;
    case PanelStatus::State::Ready:
    case PanelStatus::State::NoData:
    case PanelStatus::State::Error:
        break;
    }
    return {};
}

ExportedPart partOf(const DashboardModel &dashboard, const PanelModel &panel, ExportScope scope)
{
    ExportedPart part;
    part.facts
        = { { QStringLiteral("id"), panel.panel().id }, { QStringLiteral("title"), panel.title() },
              { QStringLiteral("type"), panel.panel().type } };
    const QTimeZone &zone = dashboard.context().zone;
    const TimeRange &range = panel.data().range;
    if (range.to > range.from) {
        part.facts.insert(QStringLiteral("from"), isoTime(range.from, zone));
        part.facts.insert(QStringLiteral("to"), isoTime(range.to, zone));
    }
    const PanelStatus &status = panel.status();
    if (status.error)
        part.facts.insert(QStringLiteral("error"), status.error->message);
    if (!status.reason.isEmpty())
        part.facts.insert(QStringLiteral("reason"), status.reason);
    part.problem = problemOf(panel);
    const PanelShape headings
        = part.problem.isEmpty() ? panelShape(panel.panel().type) : PanelShape::None;
    if (scope == ExportScope::Raw)
        part.tables = rawTables(dashboard.answers(panel.panel().id));
    if (part.tables.isEmpty())
        part.tables = panelTables(
            scope == ExportScope::Raw ? PanelData() : shownData(panel, zone), headings);
    return part;
}

QList<ExportedPart> partsOf(const DashboardModel &dashboard, ExportScope scope)
{
    QList<ExportedPart> parts;
    for (const Panel &panel : dashboard.layout()) {
        const PanelModel *model = dashboard.panel(panel.id);
        if (!model)
            continue;
        ExportedPart part = partOf(dashboard, *model, scope);
        const bool asksNothing = panel.targets.isEmpty() && rowsOf(part.tables) == 0
            && panelShape(panel.type) != PanelShape::Alerts;
        if (!asksNothing)
            parts << std::move(part);
    }
    return parts;
}

QJsonObject factsOf(const DashboardModel &dashboard)
{
    const QTimeZone &zone = dashboard.context().zone;
    return { { QStringLiteral("uid"), dashboard.dashboard().uid },
        { QStringLiteral("title"), dashboard.dashboard().title },
        { QStringLiteral("from"), isoTime(dashboard.range().from, zone) },
        { QStringLiteral("to"), isoTime(dashboard.range().to, zone) } };
}

} // namespace opsglass
