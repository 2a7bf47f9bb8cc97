// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/dashboard/queryplan.h"
#include "models/series/crosshair.h"
#include "models/series/panelmodel.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>

namespace opsglass {

/// A time range as a person chose it, in Grafana's words ("now-6h", "now", epoch ms, ISO).
struct TimeChoice {
    QString from;
    QString to;
    friend bool operator==(const TimeChoice &, const TimeChoice &) = default;
};

/// The open dashboard: its panels, its time range, and what has to be asked so that the panels a
/// person can see are up to date. Lives on the GUI thread and reads no clock: whoever owns it calls
/// tick(). Queries leave by watchChanged(), answers come in by apply().
class DashboardModel : public QObject {
    Q_OBJECT

public:
    /// \param context its from and to are replaced by the dashboard's own where these are empty
    DashboardModel(
        Dashboard dashboard, DashboardContext context, Instant now, QObject *parent = nullptr);
    ~DashboardModel() override;

    const Dashboard &dashboard() const { return m_dashboard; }
    const DashboardContext &context() const { return m_context; }
    Crosshair *crosshair() const { return m_crosshair; }
    /// Every panel that is no row, in the file's order, members of collapsed rows among them.
    QList<PanelModel *> panels() const;
    /// The panel of this id; nothing when there is none.
    PanelModel *panel(int id) const;
    /// Rows and panels as they stand now: open and collapsed rows, no member of a collapsed one.
    const QList<Panel> &layout() const { return m_layout; }
    void toggleRow(int rowId);

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
    /// Points every panel at another source.
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

    /// Takes the metric names that exist on the source, for the reasons of empty panels.
    void setMetricNames(const QSet<QString> &names);
    /// Takes an answer; panels that did not ask for it ignore it.
    void apply(const QueryOutcome &outcome);
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
    void metricNamesWanted();

private:
    struct Slot;

    void buildPanels(const QList<Panel> &panels);
    void replan(Slot &slot);
    void replanAll();
    void setTimeWithoutHistory(const TimeChoice &time);
    void recompute(Slot &slot, Instant at);
    void updateStatus(Slot &slot);
    void explainEmpty(const Slot &slot, PanelStatus &status);

    Dashboard m_dashboard;
    DashboardContext m_context;
    Crosshair *m_crosshair;
    QList<Panel> m_layout;
    std::map<int, std::unique_ptr<Slot>> m_slots;
    QList<int> m_order;
    QList<TimeChoice> m_past;
    QList<TimeChoice> m_future;
    Milliseconds m_refreshInterval { 0 };
    bool m_isPaused = false;
    Instant m_now;
    std::optional<QSet<QString>> m_metricNames;
};

} // namespace opsglass
