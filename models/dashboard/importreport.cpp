// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/importreport.h"

#include "models/dashboard/paneltypes.h"
#include "models/dashboard/queryplan.h"
#include "models/dashboard/variables.h"
#include "models/transform/transform.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

/// Plans need a width, a range and a moment; none changes what can be planned.
constexpr int plannedWidth = 800;

void note(PanelReport &report, Support support, const QString &sentence)
{
    report.support = std::max(report.support, support);
    if (!report.notes.contains(sentence))
        report.notes << sentence;
}

/// The variables of a type nothing here knows.
QList<Variable> strangeVariables(const Dashboard &dashboard)
{
    static const QStringList known { QStringLiteral("query"), QStringLiteral("custom"),
        QStringLiteral("constant"), QStringLiteral("interval"), QStringLiteral("datasource"),
        QStringLiteral("textbox"), QStringLiteral("adhoc"), QStringLiteral("switch"),
        QStringLiteral("system") };
    QList<Variable> strange;
    for (const Variable &variable : dashboard.variables) {
        if (!known.contains(variable.type))
            strange << variable;
    }
    return strange;
}

bool isReferenced(const QString &variable, const QString &text)
{
    const QString name = QRegularExpression::escape(variable);
    const QRegularExpression reference(
        QStringLiteral(R"(\$%1\b|\$\{%1[:.}]|\[\[%1[:\]])").arg(name));
    return text.contains(reference);
}

/// One dashboard's panels are judged against the same context.
struct Judge {
    DashboardContext context;
    QList<Variable> strange;

    PanelReport judge(const Panel &panel) const;

private:
    void judgeQueries(const Panel &panel, PanelReport &report) const;
    void judgeVariables(const Panel &panel, PanelReport &report) const;
};

void Judge::judgeQueries(const Panel &panel, PanelReport &report) const
{
    if (panel.targets.isEmpty())
        return;
    const QueryPlan plan = planPanel(panel, context, plannedWidth, Instant());
    const Support support = plan.queries.isEmpty() ? Support::None : Support::Partial;
    for (const QString &problem : plan.problems)
        note(report, support, problem);
}

void Judge::judgeVariables(const Panel &panel, PanelReport &report) const
{
    if (strange.isEmpty())
        return;
    const QString text
        = QString::fromUtf8(QJsonDocument(panel.json).toJson(QJsonDocument::Compact));
    for (const Variable &variable : strange) {
        if (isReferenced(variable.name, text))
            note(report, Support::Partial,
                Text::tr("The variable “%1” is of the type “%2”, which is not known; its stored "
                         "value is used.")
                    .arg(variable.name, variable.type));
    }
}

PanelReport Judge::judge(const Panel &panel) const
{
    PanelReport report { panel.id, panel.title, panel.type, Support::Full, {} };
    if (!isSupportedPanelType(panel.type)) {
        const bool isLibraryPanel = panel.json.contains(QLatin1String("libraryPanel"));
        note(report, Support::None,
            isLibraryPanel && panel.type.isEmpty()
                ? Text::tr("The panel lives in the library of a Grafana server and is not part of "
                           "this file.")
                : Text::tr("Panels of the type “%1” are not drawn.").arg(panel.type));
        return report;
    }
    if (panelShape(panel.type) != PanelShape::None)
        judgeQueries(panel, report);
    for (const QString &lost : panel.conversionNotes)
        note(report, Support::Partial, lost);
    QList<Frame> none;
    for (const QString &problem : applyTransformations(none, panel.transformations))
        note(report, Support::Partial, problem);
    judgeVariables(panel, report);
    return report;
}

void judgePanels(const QList<Panel> &panels, const Judge &judge, QList<PanelReport> &reports)
{
    for (const Panel &panel : panels) {
        if (panel.type != QLatin1String("row"))
            reports << judge.judge(panel);
        judgePanels(panel.panels, judge, reports);
    }
}

} // namespace

ImportReport importReport(const Dashboard &dashboard, const QString &file)
{
    Judge judge;
    for (const Variable &variable : dashboard.variables)
        judge.context.variables.insert(
            variable.name, chooseValue(variable, storedOptions(variable), choiceInFile(variable)));
    judge.strange = strangeVariables(dashboard);
    ImportReport report { file, dashboard.title, {} };
    judgePanels(dashboard.panels, judge, report.panels);
    return report;
}

Support worstSupport(const ImportReport &report)
{
    Support worst = Support::Full;
    for (const PanelReport &panel : report.panels)
        worst = std::max(worst, panel.support);
    return worst;
}

QString supportName(Support support)
{
    switch (support) {
    case Support::Full:
        return QStringLiteral("full");
    case Support::Partial:
        return QStringLiteral("partial");
    case Support::None:
        break;
    }
    return QStringLiteral("none");
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray panels;
    for (const PanelReport &panel : report.panels)
        panels << QJsonObject { { QStringLiteral("id"), panel.id },
            { QStringLiteral("title"), panel.title }, { QStringLiteral("type"), panel.type },
            { QStringLiteral("support"), supportName(panel.support) },
            { QStringLiteral("notes"), QJsonArray::fromStringList(panel.notes) } };
    return { { QStringLiteral("file"), report.file }, { QStringLiteral("title"), report.title },
        { QStringLiteral("panels"), panels } };
}

} // namespace opsglass
