// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/tablerows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace opsglass {

namespace {

/// The keys of one column, made once: a comparison must not format cells.
class SortKeys {
public:
    explicit SortKeys(const Field &field)
    {
        if (field.type != Field::Type::String) {
            for (const double value : field.numbers)
                m_numbers.push_back(
                    std::isnan(value) ? -std::numeric_limits<double>::infinity() : value);
            return;
        }
        const QCollator order = naturalOrder();
        for (const QString &text : field.texts)
            m_texts.push_back(order.sortKey(text));
    }

    int compare(int left, int right) const
    {
        const auto one = static_cast<size_t>(left);
        const auto other = static_cast<size_t>(right);
        if (!m_texts.empty())
            return m_texts[one].compare(m_texts[other]);
        if (m_numbers[one] < m_numbers[other])
            return -1;
        return m_numbers[one] > m_numbers[other] ? 1 : 0;
    }

private:
    std::vector<double> m_numbers;
    std::vector<QCollatorSortKey> m_texts;
};

} // namespace

TableRows::TableRows(FrameTableModel *table, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_table(table)
{
    QAbstractProxyModel::setSourceModel(table);
    follow();
    collect();
}

void TableRows::follow()
{
    connect(m_table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_table, &QAbstractItemModel::modelReset, this, &TableRows::resetAll);
    for (const auto signal :
        { &QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved })
        connect(m_table, signal, this, &TableRows::rememberPersistent);
    for (const auto signal :
        { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_table, signal, this, &TableRows::rearrange);
    connect(m_table, &QAbstractItemModel::dataChanged, this, [this] {
        rememberPersistent();
        rearrange();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void TableRows::resetAll()
{
    m_sorts.clear();
    m_filters.clear();
    m_first = 0;
    collect();
    endResetModel();
}

void TableRows::rememberPersistent()
{
    Q_EMIT layoutAboutToBeChanged();
    m_heldProxies = persistentIndexList();
    m_heldSources.clear();
    for (const QModelIndex &held : std::as_const(m_heldProxies))
        m_heldSources << QPersistentModelIndex(mapToSource(held));
}

void TableRows::rearrange()
{
    collect();
    QModelIndexList moved;
    for (const QPersistentModelIndex &held : std::as_const(m_heldSources))
        moved << mapFromSource(held);
    changePersistentIndexList(m_heldProxies, moved);
    m_heldProxies.clear();
    m_heldSources.clear();
    Q_EMIT layoutChanged();
}

QList<int> TableRows::rowsThat(int leftOut) const
{
    QList<int> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool isShown = std::all_of(m_filters.keyValueBegin(), m_filters.keyValueEnd(),
            [this, row, leftOut](const auto &entry) {
                return entry.first == leftOut || entry.first >= m_table->columnCount()
                    || passes(m_table->valueAt(row, entry.first), entry.second);
            });
        if (isShown)
            rows << row;
    }
    return rows;
}

QList<int> TableRows::passingExcept(int column) const { return rowsThat(column); }

void TableRows::sortRows(QList<int> &rows) const
{
    std::vector<std::pair<SortKeys, bool>> keys;
    for (const TableSort &sort : m_sorts) {
        if (sort.column >= 0 && sort.column < m_table->columnCount())
            keys.emplace_back(SortKeys(m_table->fields()[sort.column]), sort.isDescending);
    }
    if (keys.empty())
        return;
    std::stable_sort(rows.begin(), rows.end(), [&keys](int left, int right) {
        for (const auto &[key, isDescending] : keys) {
            const int order = key.compare(left, right);
            if (order != 0)
                return isDescending ? order > 0 : order < 0;
        }
        return false;
    });
}

void TableRows::collect()
{
    m_passing = rowsThat(-1);
    sortRows(m_passing);
    const qsizetype first = std::clamp<qsizetype>(m_first, 0, m_passing.size());
    m_shown = m_passing.sliced(first,
        m_count > 0 ? std::min(m_count, m_passing.size() - first) : m_passing.size() - first);
    m_places.clear();
    for (qsizetype place = 0; place < m_shown.size(); ++place)
        m_places.insert(m_shown[place], static_cast<int>(place));
}

void TableRows::setSorts(QList<TableSort> sorts)
{
    if (m_sorts == sorts)
        return;
    rememberPersistent();
    m_sorts = std::move(sorts);
    rearrange();
}

void TableRows::setFilter(int column, const ColumnFilter &filter)
{
    if (this->filter(column) == filter)
        return;
    rememberPersistent();
    if (filter.isActive())
        m_filters[column] = filter;
    else
        m_filters.remove(column);
    rearrange();
}

void TableRows::arrange(const TableArrangement &arrangement)
{
    if (m_sorts == arrangement.sorts && m_filters == arrangement.filters)
        return;
    rememberPersistent();
    m_sorts = arrangement.sorts;
    m_filters = arrangement.filters;
    rearrange();
}

void TableRows::setPage(qsizetype first, qsizetype count)
{
    if (m_first == first && m_count == count)
        return;
    rememberPersistent();
    m_first = first;
    m_count = count;
    rearrange();
}

void TableRows::sort(int column, Qt::SortOrder order)
{
    setSorts(column < 0 ? QList<TableSort>()
                        : QList<TableSort> { { column, order == Qt::DescendingOrder } });
}

QModelIndex TableRows::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TableRows::parent(const QModelIndex &) const { return {}; }

int TableRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TableRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table->columnCount();
}

QModelIndex TableRows::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= m_shown.size())
        return {};
    return m_table->index(m_shown[proxyIndex.row()], proxyIndex.column());
}

QModelIndex TableRows::mapFromSource(const QModelIndex &sourceIndex) const
{
    const auto place = m_places.constFind(sourceIndex.row());
    if (!sourceIndex.isValid() || place == m_places.cend())
        return {};
    return createIndex(*place, sourceIndex.column());
}

QVariant TableRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_table->headerData(section, orientation, role);
}

QList<int> arrangedRows(const Frame &frame, const TableOptions &options,
    const std::optional<TableArrangement> &chosen, const QTimeZone &zone)
{
    FrameTableModel table;
    table.apply(frame, zone);
    TableRows rows(&table);
    rows.arrange(arrangementOf(table.titles(), options, chosen));
    return rows.passing();
}

} // namespace opsglass
