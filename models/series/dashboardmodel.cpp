// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/dashboardmodel.h"

#include "models/dashboard/interpolate.h"
#include "models/dashboard/layout.h"
#include "models/dashboard/mentions.h"
#include "models/dashboard/paneltypes.h"
#include "models/dashboard/timemath.h"
#include "models/dashboard/unsupported.h"
#include "models/format/duration.h"
#include "models/series/panelslot.h"

#include <algorithm>
#include <utility>

namespace opsglass {

DashboardModel::DashboardModel(Dashboard dashboard, DashboardContext context, Instant now,
    const NamedValues &named, QObject *parent)
    : QObject(parent)
    , m_dashboard(std::move(dashboard))
    , m_context(std::move(context))
    , m_crosshair(new Crosshair(this))
    , m_now(now)
    , m_renewedAt(now)
{
    if (m_context.from.isEmpty() || m_context.to.isEmpty()) {
        m_context.from = m_dashboard.from;
        m_context.to = m_dashboard.to;
    }
    m_context.nowDelay = m_dashboard.nowDelay;
    m_context.weekStart = weekStartOf(m_dashboard.weekStart);
    m_context.fiscalYearStartMonth = m_dashboard.fiscalYearStartMonth;
    m_context.dashboardTitle = m_dashboard.title;
    m_context.dashboardUid = m_dashboard.uid;
    m_refreshInterval = parseDuration(m_dashboard.refresh).value_or(Milliseconds(0));
    m_crosshair->setSharesValues(m_dashboard.graphTooltip == 2);
    m_variables = new VariableSet(m_dashboard.variables, named, m_context, range(), this);
    m_annotations = new AnnotationSet(this);
    connectVariables();
    connectAnnotations();
    takeVariables();
}

DashboardModel::~DashboardModel() = default;

void DashboardModel::connectVariables()
{
    connect(m_variables, &VariableSet::changed, this, &DashboardModel::takeVariables);
    connect(
        m_variables, &VariableSet::requestsChanged, this, &DashboardModel::variableRequestsChanged);
}

void DashboardModel::connectAnnotations()
{
    connect(m_annotations, &AnnotationSet::watchChanged, this,
        [this](const QList<QueryKey> &keys) { Q_EMIT watchChanged(annotationWatcher, keys); });
    connect(m_annotations, &AnnotationSet::changed, this, [this] {
        for (const auto &[id, slot] : m_slots)
            slot->model->setAnnotations(m_annotations->marksOf(slot->original));
    });
}

/// Annotations wait for the variables they mention, as panels do.
void DashboardModel::planAnnotations()
{
    if (m_dashboard.annotations.isEmpty())
        return;
    QStringList texts;
    for (const AnnotationQuery &annotation : std::as_const(m_dashboard.annotations))
        texts << annotation.expr << annotation.step << annotation.source.uid;
    if (m_variables->isSettled(mentionedIn(texts.join(u'\n'))))
        m_annotations->plan(m_dashboard.annotations, m_context, m_now);
}

void DashboardModel::takeVariables()
{
    const bool isOther = m_context.variables != m_variables->values();
    m_context.variables = m_variables->values();
    m_context.adhoc = m_variables->adhoc();
    if (isOther || m_slots.empty())
        arrangePanels();
    for (const auto &[id, slot] : m_slots) {
        replan(*slot);
        // What is drawn may name variables although the queries do not.
        if (isOther && slot->isShown && slot->dataAt && slot->underway.isEmpty())
            slot->recompute(contextOf(*slot), *slot->dataAt);
    }
    planAnnotations();
    Q_EMIT variablesChanged();
}

void DashboardModel::arrangePanels()
{
    const RepeatedPanels repeated = repeatPanels(m_dashboard.panels, m_context.variables);
    SlotMap before = std::exchange(m_slots, {});
    const QList<int> orderBefore = std::exchange(m_order, {});
    takePanels(repeated.panels, repeated, before);
    QList<Panel> panels = repeated.panels;
    for (const int row : std::as_const(m_toggledRows))
        panels = opsglass::toggleRow(panels, row);
    const QList<Panel> layoutBefore = std::exchange(m_layout, visibleLayout(panels));
    for (Panel &panel : m_layout) {
        if (panel.type != QLatin1String("row"))
            continue;
        DashboardContext context = m_context;
        context.variables.insert(repeated.scopes.value(panel.id));
        panel.title = interpolateText(panel.title, context);
    }
    if (m_order != orderBefore)
        Q_EMIT panelsChanged();
    if (m_layout != layoutBefore)
        Q_EMIT layoutChanged();
    dropPanels(before);
}

/// Panels that were there before keep their models, so that what is drawn and hidden stays.
void DashboardModel::takePanels(
    const QList<Panel> &panels, const RepeatedPanels &repeated, SlotMap &before)
{
    for (const Panel &panel : panels) {
        if (panel.type == QLatin1String("row")) {
            takePanels(panel.panels, repeated, before);
            continue;
        }
        std::unique_ptr<PanelSlot> slot;
        if (auto known = before.extract(panel.id); !known.empty())
            slot = std::move(known.mapped());
        else
            slot = newSlot(panel);
        slot->original = repeated.originals.value(panel.id);
        slot->scope = repeated.scopes.value(panel.id);
        slot->notice = repeated.notices.value(panel.id);
        const DashboardContext context = contextOf(*slot);
        slot->model->setTitle(interpolateText(panel.title, context));
        slot->model->setLinkContext(context);
        m_order << panel.id;
        m_slots[panel.id] = std::move(slot);
    }
}

std::unique_ptr<PanelSlot> DashboardModel::newSlot(const Panel &panel)
{
    auto slot = std::make_unique<PanelSlot>();
    slot->model = new PanelModel(panel, this);
    slot->mentioned = mentionedByQueries(panel);
    if (!isSupportedPanelType(panel.type)) {
        PanelStatus status;
        status.state = PanelStatus::State::Unsupported;
        status.reason = whyUnsupported(panel.type);
        slot->model->setStatus(status);
    }
    return slot;
}

void DashboardModel::dropPanels(const SlotMap &gone)
{
    for (const auto &[id, slot] : gone) {
        if (slot->isShown)
            Q_EMIT watchChanged(id, {});
        slot->model->deleteLater();
    }
}

DashboardContext DashboardModel::contextOf(const PanelSlot &slot) const
{
    DashboardContext context = m_context;
    context.variables.insert(slot.scope);
    return context;
}

DashboardContext DashboardModel::contextOf(int panelId) const
{
    const auto slot = m_slots.find(panelId);
    return slot == m_slots.end() ? m_context : contextOf(*slot->second);
}

void DashboardModel::setVariable(const QString &name, const QStringList &values)
{
    m_variables->choose(name, values);
}

void DashboardModel::setFilters(const QString &name, const QList<AdhocFilter> &filters)
{
    m_variables->setFilters(name, filters);
}

void DashboardModel::setFilterSuggestions(
    const QString &variable, const QString &key, const QStringList &suggestions)
{
    QStringList offered = suggestions;
    if (key.isEmpty())
        offered.removeAll(QLatin1String("__name__"));
    Q_EMIT filterSuggestionsChanged(variable, key, offered);
}

QString DashboardModel::filterSource(const QString &variable) const
{
    return m_variables->filterSource(variable);
}

void DashboardModel::apply(const VariableAnswer &answer) { m_variables->apply(answer); }

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
    if (!m_toggledRows.remove(rowId))
        m_toggledRows << rowId;
    arrangePanels();
}

void DashboardModel::openAllRows()
{
    for (const Panel &panel : std::as_const(m_layout)) {
        if (panel.type == QLatin1String("row") && panel.collapsed
            && !m_toggledRows.remove(panel.id))
            m_toggledRows << panel.id;
    }
    arrangePanels();
}

TimeRange DashboardModel::range() const
{
    const auto window = dashboardWindow(m_context, m_now);
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
    m_variables->setRange(range());
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
    m_variables->setDefaultSource(sourceId);
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
    m_variables->retry();
    m_variables->setRange(range());
    for (const auto &[id, slot] : m_slots) {
        if (slot->isShown && !slot->plan.queries.isEmpty())
            Q_EMIT refreshRequested(id);
    }
    if (!m_dashboard.annotations.isEmpty())
        Q_EMIT refreshRequested(annotationWatcher);
}

void DashboardModel::show(int panelId, int width)
{
    const auto found = m_slots.find(panelId);
    if (found == m_slots.end())
        return;
    PanelSlot &slot = *found->second;
    if (slot.isShown && slot.width == width)
        return;
    slot.isShown = true;
    slot.width = width;
    replan(slot);
}

QList<QueryKey> DashboardModel::keys(int panelId) const
{
    const auto found = m_slots.find(panelId);
    return found == m_slots.end() ? QList<QueryKey>() : found->second->keys();
}

QList<AnsweredQuery> DashboardModel::answers(int panelId) const
{
    QList<AnsweredQuery> answers;
    const auto found = m_slots.find(panelId);
    if (found == m_slots.end())
        return answers;
    const PanelSlot &slot = *found->second;
    for (const PlannedQuery &query : slot.plan.queries) {
        if (const auto answer = slot.answers.constFind(query.key); answer != slot.answers.cend())
            answers.append({ query, *answer });
    }
    return answers;
}

void DashboardModel::hide(int panelId)
{
    const auto found = m_slots.find(panelId);
    if (found == m_slots.end() || !found->second->isShown)
        return;
    PanelSlot &slot = *found->second;
    slot.isShown = false;
    slot.underway.clear();
    slot.plan.queries.clear();
    Q_EMIT watchChanged(panelId, {});
}

void DashboardModel::replan(PanelSlot &slot)
{
    const Panel &panel = slot.model->panel();
    if (!slot.isShown || slot.isUnsupported())
        return;
    slot.isWaiting = !m_variables->isSettled(slot.mentioned);
    if (slot.isWaiting) {
        updateStatus(slot);
        return;
    }
    const DashboardContext context = contextOf(slot);
    slot.model->setTitle(interpolateText(panel.title, context));
    slot.model->setLinkContext(context);
    const bool isOther = slot.take(planPanel(panel, context, slot.width, m_now));
    updateStatus(slot);
    if (!isOther)
        return;
    if (slot.plan.queries.isEmpty())
        slot.recompute(context, m_now);
    Q_EMIT watchChanged(panel.id, slot.keys());
}

void DashboardModel::replanAll()
{
    for (const auto &[id, slot] : m_slots)
        replan(*slot);
    planAnnotations();
}

void DashboardModel::setMetricNames(const QString &sourceId, const QSet<QString> &names)
{
    m_metricNames.insert(sourceId, names);
    for (const auto &[id, slot] : m_slots) {
        if (slot->model->status().state == PanelStatus::State::NoData)
            updateStatus(*slot);
    }
}

void DashboardModel::apply(const QueryOutcome &outcome)
{
    m_now = std::max(m_now, outcome.at);
    if (outcome.result) {
        m_variables->retry(outcome.key.source);
        renewVariables();
    }
    m_annotations->apply(outcome);
    for (const auto &[id, slot] : m_slots) {
        if (!slot->asks(outcome.key))
            continue;
        if (slot->take(outcome))
            slot->recompute(contextOf(*slot), outcome.at);
        updateStatus(*slot);
    }
}

/// Polling moves the time range on: variables that follow it do so at the same pace.
void DashboardModel::renewVariables()
{
    if (m_refreshInterval == Milliseconds(0) || m_now - m_renewedAt < m_refreshInterval
        || !m_variables->requests().isEmpty())
        return;
    m_renewedAt = m_now;
    m_variables->renew(range());
}

void DashboardModel::applyRequested(const QueryKey &key)
{
    for (const auto &[id, slot] : m_slots) {
        if (!slot->asks(key))
            continue;
        slot->underway.insert(key);
        updateStatus(*slot);
    }
}

void DashboardModel::updateStatus(PanelSlot &slot)
{
    if (slot.isUnsupported())
        return;
    QString wantsNamesOf;
    slot.model->setStatus(slot.status(m_metricNames, wantsNamesOf));
    if (!wantsNamesOf.isEmpty())
        Q_EMIT metricNamesWanted(wantsNamesOf);
}

void DashboardModel::tick(Instant now)
{
    m_now = now;
    // Only rounded texts such as "now/d" mean other windows as time goes by.
    if (m_context.from.contains(u'/') || m_context.to.contains(u'/')) {
        replanAll();
        return;
    }
    for (const auto &[id, slot] : m_slots) {
        if (slot->model->panel().timeFrom.contains(u'/'))
            replan(*slot);
    }
}

} // namespace opsglass
