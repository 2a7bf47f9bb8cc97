// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/alertlist.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

const QLatin1String nameLabel("alertname");
const QLatin1String stateLabel("alertstate");

/// What tells the alerts of a server apart, whatever their state.
Labels identityOf(Labels labels)
{
    labels.pairs.remove(QStringLiteral("__name__"));
    labels.pairs.remove(stateLabel);
    return labels;
}

QHash<Labels, Instant> beginningsOf(const Matrix &matrix)
{
    QHash<Labels, Instant> beginnings;
    for (const Series &series : matrix.series) {
        const double seconds = series.values.value(0, missing());
        constexpr double farFuture = 1e12;
        if (seconds > 0 && seconds < farFuture)
            beginnings.insert(
                identityOf(series.labels), Instant(Milliseconds(std::llround(seconds * 1000))));
    }
    return beginnings;
}

QString groupOf(const ListedAlert &alert, const QStringList &groupBy)
{
    QStringList values;
    for (const QString &label : groupBy) {
        const QString value = label == nameLabel ? alert.name : alert.labels.value(label);
        if (!value.isEmpty())
            values << label + u'=' + value;
    }
    return groupBy.isEmpty() ? alert.name : values.join(QLatin1String(", "));
}

/// Whether `left` stands before `right`; those without a beginning count as the newest.
bool isBefore(const ListedAlert &left, const ListedAlert &right, AlertListOptions::Order order)
{
    const int byName = left.name.compare(right.name, Qt::CaseInsensitive);
    const Instant leftSince = left.since.value_or(Instant::max());
    const Instant rightSince = right.since.value_or(Instant::max());
    switch (order) {
    case AlertListOptions::Order::NameAscending:
        return byName < 0;
    case AlertListOptions::Order::NameDescending:
        return byName > 0;
    case AlertListOptions::Order::Importance:
        return left.state > right.state || (left.state == right.state && byName < 0);
    case AlertListOptions::Order::TimeAscending:
        return leftSince < rightSince;
    case AlertListOptions::Order::TimeDescending:
        return leftSince > rightSince;
    }
    return false;
}

/// Brings the alerts of one group together, groups in the order of their first alert.
void gather(QList<ListedAlert> &alerts)
{
    QHash<QString, qsizetype> places;
    for (const ListedAlert &alert : std::as_const(alerts)) {
        if (!places.contains(alert.group))
            places.insert(alert.group, places.size());
    }
    std::stable_sort(
        alerts.begin(), alerts.end(), [&places](const ListedAlert &left, const ListedAlert &right) {
            return places[left.group] < places[right.group];
        });
}

} // namespace

AlertListData listAlerts(
    const Matrix &alerts, const Matrix &beginnings, const AlertListOptions &options)
{
    const QHash<Labels, Instant> since = beginningsOf(beginnings);
    AlertListData list;
    for (const Series &series : alerts.series) {
        ListedAlert alert;
        const bool isFiring = series.labels.value(stateLabel) == QLatin1String("firing");
        alert.state = isFiring ? ListedAlert::State::Firing : ListedAlert::State::Pending;
        alert.name = series.labels.value(nameLabel);
        const bool isWanted = (isFiring ? options.showsFiring : options.showsPending)
            && alert.name.contains(options.name, Qt::CaseInsensitive);
        if (!isWanted)
            continue;
        alert.labels = identityOf(series.labels);
        if (const auto begun = since.constFind(alert.labels); begun != since.cend())
            alert.since = *begun;
        alert.labels.pairs.remove(nameLabel);
        alert.group = groupOf(alert, options.groupBy);
        list.alerts << alert;
    }
    std::stable_sort(list.alerts.begin(), list.alerts.end(),
        [&options](const ListedAlert &left, const ListedAlert &right) {
            return isBefore(left, right, options.order);
        });
    gather(list.alerts);
    list.total = list.alerts.size();
    list.alerts.resize(std::min(list.total, qsizetype(options.maxItems)));
    return list;
}

} // namespace opsglass
