// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/dashboardmodel.h"

#include "models/dashboard/interpolate.h"
#include "models/dashboard/layout.h"
#include "models/dashboard/paneltypes.h"
#include "models/dashboard/timemath.h"
#include "models/format/duration.h"
#include "models/promql/metricnames.h"
#include "models/series/panelcompute.h"

#include <algorithm>

namespace opsglass {

/// What the model knows about one panel beyond what is drawn.
struct DashboardModel::Slot {
    PanelModel *model = nullptr;
    bool isShown = false;
    int width = 0;
    QueryPlan plan;
    QHash<QueryKey, QueryOutcome> answers; ///< the last good one of each planned query
    QHash<QueryKey, QueryOutcome> failures; ///< of queries whose last answer was an error
    QSet<QueryKey> underway;
    std::optional<Instant> dataAt;

    bool hasAnswered(const QueryKey &key) const
    {
        return answers.contains(key) || failures.contains(key);
    }
};

DashboardModel::DashboardModel(
    Dashboard dashboard, DashboardContext context, Instant now, QObject *parent)
    : QObject(parent)
    , m_dashboard(std::move(dashboard))
    , m_context(std::move(context))
    , m_crosshair(new Crosshair(this))
    , m_now(now)
{
    if (m_context.from.isEmpty() || m_context.to.isEmpty()) {
        m_context.from = m_dashboard.from;
        m_context.to = m_dashboard.to;
    }
    m_context.dashboardTitle = m_dashboard.title;
    m_context.dashboardUid = m_dashboard.uid;
    m_refreshInterval = parseDuration(m_dashboard.refresh).value_or(Milliseconds(0));
    m_layout = visibleLayout(m_dashboard.panels);
    buildPanels(m_dashboard.panels);
}

DashboardModel::~DashboardModel() = default;

void DashboardModel::buildPanels(const QList<Panel> &panels)
{
    for (const Panel &panel : panels) {
        if (panel.type == QLatin1String("row")) {
            buildPanels(panel.panels);
            continue;
        }
        auto slot = std::make_unique<Slot>();
        slot->model = new PanelModel(panel, this);
        slot->model->setTitle(interpolateText(panel.title, m_context));
        slot->model->setLinkContext(m_context);
        if (!isSupportedPanelType(panel.type)) {
            PanelStatus status;
            status.state = PanelStatus::State::Unsupported;
            status.reason = tr("Opsglass cannot draw panels of type “%1” yet.").arg(panel.type);
            slot->model->setStatus(status);
        }
        m_order << panel.id;
        m_slots[panel.id] = std::move(slot);
    }
}

QList<PanelModel *> DashboardModel::panels() const
{
    QList<PanelModel *> panels;
    for (const int id : m_order)
        panels << m_slots.at(id)->model;
    return panels;
}

PanelModel *DashboardModel::panel(int id) const
{
    const auto slot = m_slots.find(id);
    return slot == m_slots.end() ? nullptr : slot->second->model;
}

void DashboardModel::toggleRow(int rowId)
{
    m_dashboard.panels = opsglass::toggleRow(m_dashboard.panels, rowId);
    m_layout = visibleLayout(m_dashboard.panels);
    Q_EMIT layoutChanged();
}

TimeRange DashboardModel::range() const
{
    const auto window = parseWindow(m_context.from, m_context.to, m_context, m_now);
    return window ? window->resolve(m_now) : TimeRange { m_now, m_now };
}

void DashboardModel::setTime(const TimeChoice &time)
{
    if (time == this->time())
        return;
    m_past << this->time();
    m_future.clear();
    setTimeWithoutHistory(time);
}

void DashboardModel::setTimeWithoutHistory(const TimeChoice &time)
{
    m_context.from = time.from;
    m_context.to = time.to;
    replanAll();
    Q_EMIT timeChanged();
}

void DashboardModel::zoomTo(TimeRange range)
{
    constexpr Milliseconds smallest(1000);
    if (range.span() < smallest)
        range.to = range.from + smallest;
    setTime({ QString::number(range.from.time_since_epoch().count()),
        QString::number(range.to.time_since_epoch().count()) });
}

void DashboardModel::zoomOut()
{
    const TimeRange current = range();
    const Milliseconds half = current.span() / 2;
    zoomTo({ current.from - half, std::min(current.to + half, std::max(m_now, current.to)) });
}

void DashboardModel::back()
{
    if (m_past.isEmpty())
        return;
    m_future << time();
    setTimeWithoutHistory(m_past.takeLast());
}

void DashboardModel::forward()
{
    if (m_future.isEmpty())
        return;
    m_past << time();
    setTimeWithoutHistory(m_future.takeLast());
}

void DashboardModel::setZone(const QTimeZone &zone)
{
    if (m_context.zone == zone)
        return;
    m_context.zone = zone;
    replanAll();
    Q_EMIT zoneChanged();
}

void DashboardModel::setSource(const QString &sourceId)
{
    m_context.defaultSource = sourceId;
    m_metricNames.reset();
    replanAll();
}

void DashboardModel::setRefreshInterval(Milliseconds interval)
{
    if (m_refreshInterval == interval)
        return;
    m_refreshInterval = interval;
    Q_EMIT refreshIntervalChanged();
}

void DashboardModel::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused)
        return;
    m_isPaused = isPaused;
    Q_EMIT pausedChanged();
}

void DashboardModel::refresh()
{
    for (const auto &[id, slot] : m_slots) {
        if (slot->isShown && !slot->plan.queries.isEmpty())
            Q_EMIT refreshRequested(id);
    }
}

void DashboardModel::show(int panelId, int width)
{
    const auto found = m_slots.find(panelId);
    if (found == m_slots.end())
        return;
    Slot &slot = *found->second;
    if (slot.isShown && slot.width == width)
        return;
    slot.isShown = true;
    slot.width = width;
    replan(slot);
}

void DashboardModel::hide(int panelId)
{
    const auto found = m_slots.find(panelId);
    if (found == m_slots.end() || !found->second->isShown)
        return;
    Slot &slot = *found->second;
    slot.isShown = false;
    slot.underway.clear();
    slot.plan.queries.clear();
    Q_EMIT watchChanged(panelId, {});
}

void DashboardModel::replan(Slot &slot)
{
    const Panel &panel = slot.model->panel();
    if (!slot.isShown || slot.model->status().state == PanelStatus::State::Unsupported)
        return;
    const QueryPlan plan = planPanel(panel, m_context, slot.width, m_now);
    QList<QueryKey> keys;
    for (const PlannedQuery &query : plan.queries)
        keys << query.key;
    QList<QueryKey> oldKeys;
    for (const PlannedQuery &query : slot.plan.queries)
        oldKeys << query.key;
    slot.plan = plan;
    slot.model->setTitle(interpolateText(panel.title, m_context));
    slot.model->setLinkContext(m_context);
    if (keys == oldKeys && !keys.isEmpty())
        return;
    const auto isForeign = [&keys](const auto &entry) { return !keys.contains(entry.key()); };
    slot.answers.removeIf(isForeign);
    slot.failures.removeIf(isForeign);
    slot.underway = QSet<QueryKey>(keys.cbegin(), keys.cend());
    for (const QueryKey &key : std::as_const(keys)) {
        if (slot.answers.contains(key))
            slot.underway.remove(key);
    }
    updateStatus(slot);
    if (keys.isEmpty())
        recompute(slot, m_now);
    Q_EMIT watchChanged(panel.id, keys);
}

void DashboardModel::replanAll()
{
    for (const auto &[id, slot] : m_slots)
        replan(*slot);
}

void DashboardModel::setMetricNames(const QSet<QString> &names)
{
    m_metricNames = names;
    for (const auto &[id, slot] : m_slots) {
        if (slot->model->status().state == PanelStatus::State::NoData)
            updateStatus(*slot);
    }
}

void DashboardModel::apply(const QueryOutcome &outcome)
{
    m_now = std::max(m_now, outcome.at);
    for (const auto &[id, slot] : m_slots) {
        const bool isAsked = std::any_of(slot->plan.queries.cbegin(), slot->plan.queries.cend(),
            [&outcome](const PlannedQuery &query) { return query.key == outcome.key; });
        if (!isAsked)
            continue;
        slot->underway.remove(outcome.key);
        if (outcome.result) {
            slot->answers.insert(outcome.key, outcome);
            slot->failures.remove(outcome.key);
        } else {
            slot->failures.insert(outcome.key, outcome);
        }
        const bool isComplete = std::all_of(slot->plan.queries.cbegin(), slot->plan.queries.cend(),
            [&slot](const PlannedQuery &query) { return slot->hasAnswered(query.key); });
        if (isComplete && slot->underway.isEmpty())
            recompute(*slot, outcome.at);
        updateStatus(*slot);
    }
}

void DashboardModel::applyRequested(const QueryKey &key)
{
    for (const auto &[id, slot] : m_slots) {
        const bool isAsked = std::any_of(slot->plan.queries.cbegin(), slot->plan.queries.cend(),
            [&key](const PlannedQuery &query) { return query.key == key; });
        if (!isAsked)
            continue;
        slot->underway.insert(key);
        updateStatus(*slot);
    }
}

void DashboardModel::recompute(Slot &slot, Instant at)
{
    const Panel &panel = slot.model->panel();
    QList<QueryOutcome> answers;
    QList<SentQuery> sent;
    bool hasAny = false;
    for (const PlannedQuery &query : slot.plan.queries) {
        const auto failed = slot.failures.constFind(query.key);
        const auto answered = slot.answers.constFind(query.key);
        hasAny = hasAny || answered != slot.answers.cend();
        const QueryOutcome outcome = failed != slot.failures.cend() ? *failed
            : answered != slot.answers.cend()                       ? *answered
                                                                    : QueryOutcome();
        sent << sentQueryOf(query, outcome);
        if (answered != slot.answers.cend())
            answers << *answered;
    }
    slot.model->setSentQueries(std::move(sent));
    if (!slot.plan.queries.isEmpty() && !hasAny)
        return;
    if (slot.failures.isEmpty())
        slot.dataAt = at;
    slot.model->setData(computePanel(panel, slot.plan, answers, m_context, at));
}

void DashboardModel::updateStatus(Slot &slot)
{
    PanelStatus status;
    if (slot.model->status().state == PanelStatus::State::Unsupported)
        return;
    status.dataAt = slot.dataAt;
    status.notices = slot.model->data().notices + slot.plan.problems;
    const bool hasData = hasAnythingToDraw(slot.model->panel(), slot.model->data());
    if (!slot.failures.isEmpty()) {
        const QueryOutcome &failure = *slot.failures.cbegin();
        status.error = failure.result.error();
        const bool isConnection = status.error->kind != Error::Kind::Query
            && status.error->kind != Error::Kind::Unsupported;
        status.stale = hasData && isConnection;
        status.state = status.stale ? PanelStatus::State::Ready : PanelStatus::State::Error;
    } else if (hasData) {
        status.state = PanelStatus::State::Ready;
    } else if (!slot.dataAt && !slot.plan.queries.isEmpty()) {
        status.state = PanelStatus::State::Loading;
    } else {
        status.state = PanelStatus::State::NoData;
        explainEmpty(slot, status);
    }
    status.refreshing = !slot.underway.isEmpty();
    slot.model->setStatus(status);
}

void DashboardModel::explainEmpty(const Slot &slot, PanelStatus &status)
{
    if (!slot.plan.problems.isEmpty()) {
        status.reason = slot.plan.problems.first();
        return;
    }
    const QString &problem = slot.model->data().barChart.problem;
    if (!problem.isEmpty()) {
        status.reason = problem;
        return;
    }
    if (slot.model->panel().targets.isEmpty()) {
        status.reason = tr("The panel has no query.");
        return;
    }
    if (slot.plan.queries.isEmpty()) {
        status.reason = tr("All queries of the panel are hidden.");
        return;
    }
    if (!m_metricNames) {
        Q_EMIT metricNamesWanted();
        return;
    }
    for (const PlannedQuery &query : slot.plan.queries) {
        for (const QString &name : metricNames(query.key.expr)) {
            if (!m_metricNames->contains(name)) {
                status.reason = tr("Metric “%1” does not exist on this source.").arg(name);
                return;
            }
        }
    }
    status.reason = tr("The query matches no samples in this time range.");
}

void DashboardModel::tick(Instant now)
{
    m_now = now;
    // Only rounded texts such as "now/d" mean other windows as time goes by.
    if (m_context.from.contains(u'/') || m_context.to.contains(u'/'))
        replanAll();
}

} // namespace opsglass
