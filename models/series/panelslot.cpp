// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/panelslot.h"

#include "models/series/emptyreason.h"
#include "models/series/panelcompute.h"
#include "models/series/panelmodel.h"

#include <algorithm>
#include <utility>

namespace opsglass {

bool PanelSlot::isUnsupported() const
{
    return model->status().state == PanelStatus::State::Unsupported;
}

QList<QueryKey> PanelSlot::keys() const
{
    QList<QueryKey> keys;
    for (const PlannedQuery &query : plan.queries)
        keys << query.key;
    return keys;
}

bool PanelSlot::asks(const QueryKey &key) const
{
    return std::any_of(plan.queries.cbegin(), plan.queries.cend(),
        [&key](const PlannedQuery &query) { return query.key == key; });
}

bool PanelSlot::take(QueryPlan next)
{
    const QList<QueryKey> before = keys();
    plan = std::move(next);
    const QList<QueryKey> wanted = keys();
    if (wanted == before && !wanted.isEmpty())
        return false;
    const auto isForeign = [&wanted](const auto &entry) { return !wanted.contains(entry.key()); };
    answers.removeIf(isForeign);
    failures.removeIf(isForeign);
    underway = QSet<QueryKey>(wanted.cbegin(), wanted.cend());
    for (const QueryKey &key : wanted) {
        if (answers.contains(key))
            underway.remove(key);
    }
    return true;
}

bool PanelSlot::take(const QueryOutcome &outcome)
{
    underway.remove(outcome.key);
    if (outcome.result) {
        answers.insert(outcome.key, outcome);
        failures.remove(outcome.key);
    } else if (outcome.key.kind == QueryKey::Kind::ExemplarQuery) {
        // An extra: a server that has none does not spoil the lines.
        QueryOutcome none = outcome;
        none.result = Matrix();
        answers.insert(outcome.key, none);
    } else {
        failures.insert(outcome.key, outcome);
    }
    return underway.isEmpty()
        && std::all_of(
            plan.queries.cbegin(), plan.queries.cend(), [this](const PlannedQuery &query) {
                return answers.contains(query.key) || failures.contains(query.key);
            });
}

void PanelSlot::recompute(const DashboardContext &context, Instant at)
{
    QList<QueryOutcome> good;
    QList<SentQuery> sent;
    for (const PlannedQuery &query : plan.queries) {
        const auto failed = failures.constFind(query.key);
        const auto answered = answers.constFind(query.key);
        const QueryOutcome outcome = failed != failures.cend() ? *failed
            : answered != answers.cend()                       ? *answered
                                                               : QueryOutcome();
        sent << sentQueryOf(query, outcome);
        if (answered != answers.cend())
            good << *answered;
    }
    model->setSentQueries(std::move(sent));
    if (!plan.queries.isEmpty() && good.isEmpty())
        return;
    if (failures.isEmpty())
        dataAt = at;
    model->setData(computePanel(model->panel(), plan, good, context, at));
}

PanelStatus PanelSlot::status(
    const QHash<QString, QSet<QString>> &metricNames, QString &wantsNamesOf) const
{
    PanelStatus status;
    status.dataAt = dataAt;
    status.notices = model->data().notices + plan.problems;
    if (!notice.isEmpty())
        status.notices << notice;
    const bool hasData = hasAnythingToDraw(model->panel(), model->data());
    if (!failures.isEmpty()) {
        status.error = failures.cbegin()->result.error();
        const bool isConnection = status.error->kind != Error::Kind::Query
            && status.error->kind != Error::Kind::Unsupported;
        status.stale = hasData && isConnection;
        status.state = status.stale ? PanelStatus::State::Ready : PanelStatus::State::Error;
    } else if (hasData) {
        status.state = PanelStatus::State::Ready;
    } else if (!dataAt && (isWaiting || !plan.queries.isEmpty())) {
        status.state = PanelStatus::State::Loading;
    } else {
        status.state = PanelStatus::State::NoData;
        const EmptyReason reason = emptyReason(model->panel(), plan, model->data(), metricNames);
        status.reason = reason.text;
        wantsNamesOf = reason.wantsNamesOf;
    }
    status.refreshing = isWaiting || !underway.isEmpty();
    return status;
}

} // namespace opsglass
