// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/processfilter.h"

#include "models/processes/processlistmodel.h"

#include <compare>

namespace opsglass {

namespace {

std::weak_ordering orderOf(const QVariant &left, const QVariant &right)
{
    if (left.typeId() == QMetaType::Double && right.typeId() == QMetaType::Double) {
        // Values of the system are numbers; weak_order() needs them not to be NaN.
        const double first = left.toDouble();
        const double second = right.toDouble();
        return first < second ? std::weak_ordering::less
            : second < first  ? std::weak_ordering::greater
                              : std::weak_ordering::equivalent;
    }
    return left.toString().compare(right.toString(), Qt::CaseInsensitive) <=> 0;
}

} // namespace

ProcessFilter::ProcessFilter(ProcessListModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(model);
}

void ProcessFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

void ProcessFilter::setUser(const QString &user)
{
    m_user = user;
    invalidateFilter();
}

bool ProcessFilter::isWanted(const ProcessInfo &process) const
{
    if (!m_user.isEmpty() && process.user != m_user)
        return false;
    return m_search.isEmpty() || process.name.contains(m_search, Qt::CaseInsensitive)
        || process.commandLine.contains(m_search, Qt::CaseInsensitive)
        || process.user.contains(m_search, Qt::CaseInsensitive)
        || QString::number(process.id.pid).contains(m_search);
}

bool ProcessFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const ProcessInfo *process = m_model->processAt(m_model->index(row, 0, parent));
    return process && isWanted(*process);
}

int ProcessFilter::countBelow(const QModelIndex &parent) const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const ProcessInfo *process = m_model->processAt(index);
        const bool isCounted = process && !m_model->endedAt(index) && isWanted(*process);
        count += int(isCounted) + countBelow(index);
    }
    return count;
}

int ProcessFilter::shownCount() const { return countBelow({}); }

const ProcessInfo *ProcessFilter::processAt(const QModelIndex &index) const
{
    return m_model->processAt(mapToSource(index));
}

QModelIndex ProcessFilter::indexOf(const ProcessId &id) const
{
    return mapFromSource(m_model->indexOf(id));
}

bool ProcessFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant first = left.data(ProcessListModel::SortRole);
    const QVariant second = right.data(ProcessListModel::SortRole);
    const bool isAscending = sortOrder() == Qt::AscendingOrder;
    if (first.isValid() != second.isValid())
        return first.isValid() == isAscending;
    const std::weak_ordering order = orderOf(first, second);
    if (order != std::weak_ordering::equivalent)
        return order == std::weak_ordering::less;
    const ProcessInfo *one = m_model->processAt(left);
    const ProcessInfo *other = m_model->processAt(right);
    if (!one || !other)
        return !one && other;
    const std::pair before { one->id.pid, one->id.startTicks };
    const std::pair after { other->id.pid, other->id.startTicks };
    return isAscending ? before < after : after < before;
}

} // namespace opsglass
