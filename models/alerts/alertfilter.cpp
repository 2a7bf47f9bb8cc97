// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertfilter.h"

#include "models/alerts/alertlistmodel.h"

#include <algorithm>

namespace opsglass {

namespace {

bool holds(const WatchedAlert &alert, const QString &word)
{
    const auto isIn
        = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
    for (auto label = alert.labels.pairs.begin(); label != alert.labels.pairs.end(); ++label) {
        if (isIn(label.key() + u'=' + label.value()))
            return true;
    }
    return std::any_of(alert.annotations.begin(), alert.annotations.end(), isIn);
}

bool holdsAll(const WatchedAlert &alert, const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.begin(), words.end(), [&alert](const QString &word) { return holds(alert, word); });
}

bool isOf(const WatchedAlert &alert, const AlertSelection &selection)
{
    if (!selection.severities.isEmpty() && !selection.severities.contains(alert.severity()))
        return false;
    if (!selection.sources.isEmpty()) {
        const QStringList names = sourceNames(alert);
        if (std::none_of(names.begin(), names.end(),
                [&selection](const QString &name) { return selection.sources.contains(name); }))
            return false;
    }
    return holdsAll(alert, selection.text);
}

/// Numbers by which two alerts are compared first, the smaller one standing above when ascending.
double rankOf(const WatchedAlert &alert, int urgency, int column)
{
    switch (column) {
    case AlertListModel::StateColumn:
        return -urgency;
    case AlertListModel::SeverityColumn:
        return -double(alert.severity());
    case AlertListModel::SinceColumn:
        return -double(sinceOf(alert).time_since_epoch().count());
    case AlertListModel::ValueColumn:
        return alert.value && *alert.value == *alert.value
            ? *alert.value
            : -std::numeric_limits<double>::infinity();
    default:
        return 0;
    }
}

} // namespace

bool isSelected(const WatchedAlert &alert, const AlertSelection &selection)
{
    if (isWatchdog(alert.labels))
        return holdsAll(alert, selection.text);
    return selection.standings.contains(standingOf(alert)) && isOf(alert, selection);
}

AlertFilter::AlertFilter(AlertListModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(model);
    sort(AlertListModel::StateColumn);
}

void AlertFilter::setSelection(const AlertSelection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    invalidateFilter();
    // Headings that stay tell other numbers.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), { Qt::DisplayRole });
}

template <typename Visit>
void AlertFilter::visitAlerts(Visit visit) const
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex heading = m_model->index(group, 0);
        for (int row = 0; row < m_model->rowCount(heading); ++row) {
            const WatchedAlert &alert = *m_model->alertAt(m_model->index(row, 0, heading));
            if (!isWatchdog(alert.labels))
                visit(alert);
        }
    }
}

QHash<AlertStanding, int> AlertFilter::standings() const
{
    QHash<AlertStanding, int> counts;
    visitAlerts([this, &counts](const WatchedAlert &alert) {
        if (isOf(alert, m_selection))
            ++counts[standingOf(alert)];
    });
    return counts;
}

int AlertFilter::shownCount() const
{
    int count = 0;
    visitAlerts([this, &count](const WatchedAlert &alert) {
        count += isSelected(alert, m_selection) ? 1 : 0;
    });
    return count;
}

int AlertFilter::totalCount() const
{
    int count = 0;
    visitAlerts([&count](const WatchedAlert &) { ++count; });
    return count;
}

QModelIndex AlertFilter::indexOf(const Labels &labels) const
{
    return mapFromSource(m_model->indexOf(labels));
}

QVariant AlertFilter::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSortFilterProxyModel::data(index, role);
    const bool isTitle = role == Qt::DisplayRole && index.column() == 0 && index.isValid()
        && !index.parent().isValid();
    if (!isTitle)
        return value;
    return QStringLiteral("%1  ·  %2").arg(value.toString()).arg(rowCount(index));
}

bool AlertFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false; // a heading is there for what stands under it
    return isSelected(*m_model->alertAt(m_model->index(row, 0, parent)), m_selection);
}

bool AlertFilter::groupLessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isLeftLast = left.data(AlertListModel::IsWatchdogsRole).toBool();
    const bool isRightLast = right.data(AlertListModel::IsWatchdogsRole).toBool();
    if (isLeftLast != isRightLast)
        return isRightLast;
    if (const int order = m_model->urgencyAt(right) - m_model->urgencyAt(left); order != 0)
        return order < 0;
    return QString::localeAwareCompare(left.siblingAtColumn(0).data().toString(),
               right.siblingAtColumn(0).data().toString())
        < 0;
}

bool AlertFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const WatchedAlert *one = m_model->alertAt(left);
    const WatchedAlert *other = m_model->alertAt(right);
    if (!one || !other)
        return sortOrder() == Qt::AscendingOrder ? groupLessThan(left, right)
                                                 : groupLessThan(right, left);
    const double oneRank = rankOf(*one, m_model->urgencyAt(left), left.column());
    const double otherRank = rankOf(*other, m_model->urgencyAt(right), right.column());
    if (oneRank != otherRank)
        return oneRank < otherRank;
    const bool isByText = left.column() == AlertListModel::SummaryColumn
        || left.column() == AlertListModel::SourceColumn;
    const int texts = isByText
        ? QString::localeAwareCompare(left.data().toString(), right.data().toString())
        : 0;
    const int order = texts != 0 ? texts : QString::localeAwareCompare(one->name(), other->name());
    if (order != 0)
        return order < 0;
    return one->labels < other->labels;
}

} // namespace opsglass
