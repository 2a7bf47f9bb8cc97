// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/importreport.h"

#include "models/dashboard/alertlistoptions.h"
#include "models/dashboard/differences.h"
#include "models/dashboard/mentions.h"
#include "models/dashboard/paneltypes.h"
#include "models/dashboard/queryplan.h"
#include "models/dashboard/sources.h"
#include "models/dashboard/unsupported.h"
#include "models/dashboard/variables.h"
#include "models/transform/transform.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

/// Plans need a width, a range and a moment; none changes what can be planned.
constexpr int plannedWidth = 800;

/// Nobody reads more about one panel.
constexpr qsizetype mostNotes = 20;

void note(PanelReport &report, Support support, const QString &sentence)
{
    report.support = std::max(report.support, support);
    if (report.notes.size() < mostNotes && !report.notes.contains(sentence))
        report.notes << sentence;
}

/// The types of the variables that are of no known type, by name.
QHash<QString, QString> strangeVariables(const Dashboard &dashboard)
{
    static const QStringList known { QStringLiteral("query"), QStringLiteral("custom"),
        QStringLiteral("constant"), QStringLiteral("interval"), QStringLiteral("datasource"),
        QStringLiteral("textbox"), QStringLiteral("adhoc"), QStringLiteral("switch"),
        QStringLiteral("system") };
    QHash<QString, QString> strange;
    for (const Variable &variable : dashboard.variables) {
        if (!known.contains(variable.type))
            strange.insert(variable.name, variable.type);
    }
    return strange;
}

/// A value short enough for judging: long ones and those that ask for others change no verdict, and
/// thousands of panels must not wait for them.
QStringList firstPlain(const QStringList &values)
{
    constexpr qsizetype longest = 100;
    const QString first = values.value(0);
    const bool isPlain = first.size() <= longest && mentionedIn(first).isEmpty();
    return isPlain ? QStringList(first) : QStringList(QString());
}

/// Whether a panel's queries fail before any source is asked, and why.
QStringList windowProblems(const Panel &panel, const DashboardContext &context)
{
    Panel bare;
    bare.timeFrom = panel.timeFrom;
    bare.timeShift = panel.timeShift;
    return planPanel(bare, context, plannedWidth, Instant()).problems;
}

/// One dashboard's panels are judged against the same context.
struct Judge {
    DashboardContext context;
    QHash<QString, QString> strange; ///< variables, name → type

    PanelReport judge(const Panel &panel) const;

private:
    void judgeQueries(const Panel &panel, PanelReport &report) const;
    void judgeVariables(const Panel &panel, PanelReport &report) const;
};

void Judge::judgeQueries(const Panel &panel, PanelReport &report) const
{
    QStringList foreign;
    bool isAsked = false;
    const auto look = [&](const SourceRef &ref) {
        const QString type = foreignType(ref, context);
        if (type.isEmpty())
            isAsked = true;
        else
            foreign << whyForeign(type);
    };
    if (panelShape(panel.type) == PanelShape::Alerts)
        look(alertSourceOf(panel));
    const QList<SourceRef> refs = sourceRefsOf(panel);
    for (qsizetype i = 0; i < refs.size(); ++i) {
        const Target &target = panel.targets[i];
        const SourceRef &ref = refs[i];
        // A query without an expression asks nobody, whatever its source.
        const bool isEmpty = foreignType(ref, context).isEmpty() && target.expr.trimmed().isEmpty();
        if (!target.hide && !isEmpty)
            look(ref);
    }
    for (const QString &sentence : std::as_const(foreign))
        note(report, isAsked ? Support::Partial : Support::None, sentence);
    if (!isAsked)
        return;
    const QStringList problems = windowProblems(panel, context);
    for (const QString &problem : problems)
        note(report, Support::None, problem);
}

void Judge::judgeVariables(const Panel &panel, PanelReport &report) const
{
    if (strange.isEmpty())
        return;
    QStringList names
        = mentionedIn(QString::fromUtf8(QJsonDocument(panel.json).toJson(QJsonDocument::Compact)))
              .values();
    names << panel.repeat;
    names.removeIf([this](const QString &name) { return !strange.contains(name); });
    names.sort();
    for (const QString &name : names.first(std::min(names.size(), mostNotes)))
        note(report, Support::Partial,
            Text::tr("The variable “%1” is of the type “%2”, which is not known; its stored "
                     "value is used.")
                .arg(name, strange.value(name)));
}

PanelReport Judge::judge(const Panel &panel) const
{
    PanelReport report { panel.id, panel.title, panel.type, Support::Full, {} };
    if (!isSupportedPanelType(panel.type)) {
        // A library panel whose model is missing says so itself.
        const QStringList reasons = panel.conversionNotes.isEmpty()
            ? QStringList(whyUnsupported(panel.type))
            : panel.conversionNotes;
        for (const QString &reason : reasons)
            note(report, Support::None, reason);
        return report;
    }
    const PanelShape shape = panelShape(panel.type);
    if (shape != PanelShape::None && shape != PanelShape::Dashboards)
        judgeQueries(panel, report);
    for (const QString &lost : panel.conversionNotes)
        note(report, Support::Partial, lost);
    QList<Frame> none;
    for (const QString &problem : applyTransformations(none, panel.transformations))
        note(report, Support::Partial, problem);
    const QStringList differences = differencesOf(panel);
    for (const QString &difference : differences)
        note(report, Support::Partial, difference);
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
    for (const Variable &variable : dashboard.variables) {
        VariableValue value
            = chooseValue(variable, storedOptions(variable), choiceInFile(variable));
        value.values = firstPlain(value.values);
        value.texts = firstPlain(value.texts);
        judge.context.variables.insert(variable.name, value);
    }
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
