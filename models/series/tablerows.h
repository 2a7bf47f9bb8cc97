// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/frametablemodel.h"
#include "models/series/tablearrangement.h"

#include <QAbstractProxyModel>
#include <QHash>

namespace opsglass {

/// The rows of a table that its filters let pass, sorted by one or more columns, one page of them.
/// Numbers sort by value with empty cells first, texts in their natural order; equal rows keep the
/// order of the table. Rows that stay keep their persistent indexes.
class TableRows : public QAbstractProxyModel {
    Q_OBJECT

public:
    /// \param table outlives this model
    explicit TableRows(FrameTableModel *table, QObject *parent = nullptr);

    const QList<TableSort> &sorts() const { return m_sorts; }
    /// The first entry counts most.
    void setSorts(QList<TableSort> sorts);
    ColumnFilter filter(int column) const { return m_filters.value(column); }
    void setFilter(int column, const ColumnFilter &filter);
    /// Sorts and filters as a person looks at the table; the frame is not its business.
    void arrange(const TableArrangement &arrangement);
    bool hasFilters() const { return !m_filters.isEmpty(); }
    /// Shows `count` rows from `first` on; 0 shows all.
    void setPage(qsizetype first, qsizetype count);

    /// Rows of the table that pass, in the order shown, on all pages.
    const QList<int> &passing() const { return m_passing; }
    /// Rows of the table that pass all filters but that of `column`.
    QList<int> passingExcept(int column) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorts by this column alone.
    void sort(int column, Qt::SortOrder order) override;

private:
    void follow();
    void resetAll();
    /// Keeps what views hold on to while `change` makes rows come, go and move.
    void rearrange();
    void rememberPersistent();
    void collect();
    void sortRows(QList<int> &rows) const;
    QList<int> rowsThat(int leftOut) const;

    FrameTableModel *m_table;
    QList<TableSort> m_sorts;
    QHash<int, ColumnFilter> m_filters; ///< active ones, by column
    QList<int> m_passing;
    QList<int> m_shown; ///< the page: rows of the table
    QHash<int, int> m_places; ///< row of the table → row of the page
    qsizetype m_first = 0;
    qsizetype m_count = 0;
    QModelIndexList m_heldProxies; ///< while rows move
    QList<QPersistentModelIndex> m_heldSources;
};

/// The rows of a frame that a person sees in a table panel, in that order.
/// \param chosen by the person, if anything was
/// \param zone in which times are shown, and filtered
QList<int> arrangedRows(const Frame &frame, const TableOptions &options,
    const std::optional<TableArrangement> &chosen, const QTimeZone &zone);

} // namespace opsglass
