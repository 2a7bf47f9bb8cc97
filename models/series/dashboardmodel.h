// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/dashboard/queryplan.h"
#include "models/dashboard/repeats.h"
#include "models/series/annotationset.h"
#include "models/series/crosshair.h"
#include "models/series/panelmodel.h"
#include "models/series/variableset.h"
#include "models/series/variablestate.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>

namespace opsglass {

struct PanelSlot;

/// A query of a panel with its last good answer.
struct AnsweredQuery {
    PlannedQuery query;
    QueryOutcome outcome;
};

/// A time range as a person chose it, in Grafana's words ("now-6h", "now", epoch ms, ISO).
struct TimeChoice {
    QString from;
    QString to;
    friend bool operator==(const TimeChoice &, const TimeChoice &) = default;
};

/// The open dashboard: its panels, its variables, its time range, and what has to be asked so that
/// the panels a person can see are up to date. Lives on the GUI thread and reads no clock: whoever
/// owns it calls tick(). Queries leave by watchChanged(), the questions of variables stand in
/// variableRequests(), answers come in by apply().
class DashboardModel : public QObject {
    Q_OBJECT

public:
    /// \param context its from and to are replaced by the dashboard's own where these are empty,
    /// its variables by the dashboard's \param named values of variables that win over the file's
    DashboardModel(Dashboard dashboard, DashboardContext context, Instant now,
        const NamedValues &named = {}, QObject *parent = nullptr);
    ~DashboardModel() override;

    const Dashboard &dashboard() const { return m_dashboard; }
    const DashboardContext &context() const { return m_context; }
    /// What a panel sees: clones have variables with values of their own.
    DashboardContext contextOf(int panelId) const;
    Crosshair *crosshair() const { return m_crosshair; }
    /// Every panel that is no row, from top to bottom; clones of repeated ones and members of
    /// collapsed rows are among them.
    QList<PanelModel *> panels() const;
    /// The panel of this id; nothing when there is none.
    PanelModel *panel(int id) const;
    /// What the panel asks for now; nothing while it is out of sight.
    QList<QueryKey> keys(int panelId) const;
    /// What the panel's queries were answered last, as it came: before any transformation.
    QList<AnsweredQuery> answers(int panelId) const;
    /// Rows and panels as they stand now: open and collapsed rows, no member of a collapsed one.
    /// Titles of rows are interpolated.
    const QList<Panel> &layout() const { return m_layout; }
    /// Opens or closes a row of the layout.
    void toggleRow(int rowId);
    void openAllRows();

    /// The annotations, their events, and the switches of each.
    AnnotationSet *annotations() const { return m_annotations; }
    /// The events of watchChanged() and refreshRequested() that are about annotations name this
    /// instead of a panel.
    static constexpr int annotationWatcher = 0;

    /// The variables in the file's order.
    const QList<VariableState> &variableStates() const { return m_variables->states(); }
    /// Chooses values; `$__all` alone is All. Names that are no variable change nothing.
    void setVariable(const QString &name, const QStringList &values);
    /// Sets the conditions of an adhoc variable.
    void setFilters(const QString &name, const QList<AdhocFilter> &filters);
    /// Passes on what filterSuggestionsWanted() asked for.
    void setFilterSuggestions(
        const QString &variable, const QString &key, const QStringList &suggestions);
    /// The source whose labels an adhoc variable filters by.
    QString filterSource(const QString &variable) const;
    /// What variables want to know now.
    QList<VariableRequest> variableRequests() const { return m_variables->requests(); }

    TimeChoice time() const { return { m_context.from, m_context.to }; }
    /// The range that `time()` means at the last tick.
    TimeRange range() const;
    /// Chooses a range and remembers the one before, for back().
    void setTime(const TimeChoice &time);
    void zoomTo(TimeRange range);
    /// Doubles the range around its middle.
    void zoomOut();
    void back();
    void forward();
    bool canGoBack() const { return !m_past.isEmpty(); }
    bool canGoForward() const { return !m_future.isEmpty(); }

    void setZone(const QTimeZone &zone);
    /// Points every panel whose own source is not known at another one.
    void setSource(const QString &sourceId);

    /// How often what is seen is asked for again; 0 is off. From the dashboard at first.
    Milliseconds refreshInterval() const { return m_refreshInterval; }
    void setRefreshInterval(Milliseconds interval);
    bool isPaused() const { return m_isPaused; }
    void setPaused(bool isPaused);
    /// Asks for everything seen now.
    void refresh();

    /// A panel came into sight, or got another width in pixels: its queries are wanted.
    void show(int panelId, int width);
    /// Nobody sees the panel any more.
    void hide(int panelId);

    /// Takes the metric names that exist on a source, for the reasons of empty panels.
    void setMetricNames(const QString &sourceId, const QSet<QString> &names);
    /// Takes an answer; panels that did not ask for it ignore it.
    void apply(const QueryOutcome &outcome);
    /// Takes the answer to one of variableRequests().
    void apply(const VariableAnswer &answer);
    /// Takes the news that a request was sent.
    void applyRequested(const QueryKey &key);
    /// Lets time pass: windows such as "today" move, ages grow.
    void tick(Instant now);

    const Instant &now() const { return m_now; }

Q_SIGNALS:
    /// The panel now wants exactly these queries; none when it is out of sight.
    void watchChanged(int panelId, const QList<opsglass::QueryKey> &keys);
    void refreshRequested(int panelId);
    void timeChanged();
    void refreshIntervalChanged();
    void pausedChanged();
    void layoutChanged();
    void zoneChanged();
    /// Some panel has no data and would like to say why: setMetricNames() is welcome.
    void metricNamesWanted(const QString &sourceId);
    /// There are other panels than before, and the layout is that of the new ones; those that are
    /// gone live until the event loop returns.
    void panelsChanged();
    /// variableStates() is another list than before.
    void variablesChanged();
    /// variableRequests() is another list than before.
    void variableRequestsChanged();
    /// A person fills in an adhoc filter: its keys are wanted, or the values of a key.
    void filterSuggestionsWanted(const QString &variable, const QString &key);
    void filterSuggestionsChanged(
        const QString &variable, const QString &key, const QStringList &suggestions);

private:
    using SlotMap = std::map<int, std::unique_ptr<PanelSlot>>;

    void connectVariables();
    void connectAnnotations();
    void planAnnotations();
    void arrangePanels();
    void takePanels(const QList<Panel> &panels, const RepeatedPanels &repeated, SlotMap &before);
    std::unique_ptr<PanelSlot> newSlot(const Panel &panel);
    void dropPanels(const SlotMap &gone);
    void takeVariables();
    DashboardContext contextOf(const PanelSlot &slot) const;
    void replan(PanelSlot &slot);
    void replanAll();
    void renewVariables();
    void setTimeWithoutHistory(const TimeChoice &time);
    void updateStatus(PanelSlot &slot);

    Dashboard m_dashboard;
    DashboardContext m_context;
    Crosshair *m_crosshair;
    VariableSet *m_variables = nullptr;
    AnnotationSet *m_annotations = nullptr;
    QSet<int> m_toggledRows; ///< open where the file has them closed, or the other way round
    QList<Panel> m_layout;
    SlotMap m_slots;
    QList<int> m_order;
    QList<TimeChoice> m_past;
    QList<TimeChoice> m_future;
    Milliseconds m_refreshInterval { 0 };
    bool m_isPaused = false;
    Instant m_now;
    Instant m_renewedAt; ///< when variables last followed the time range
    QHash<QString, QSet<QString>> m_metricNames; ///< by source
};

} // namespace opsglass
