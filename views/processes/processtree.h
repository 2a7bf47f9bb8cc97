// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"
#include "views/theme/theme.h"

#include <QHash>
#include <QSet>
#include <QTreeView>

namespace opsglass {

class ProcessFilter;
class ProcessListModel;

/// The list of processes. Which columns are seen, how wide and in which order is up to the person,
/// by the menu of the header; rows that were closed stay closed while processes come and go.
class ProcessTree : public QTreeView {
    Q_OBJECT

public:
    /// Both outlive the tree.
    ProcessTree(ProcessListModel *model, ProcessFilter *filter, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The chosen processes, those under a chosen heading among them, by their numbers.
    QList<ProcessId> chosen() const;
    /// Chooses those of them that are seen, the first of them is current.
    void choose(const QList<ProcessId> &ids);
    /// The chosen rows as they are seen, with headings, for a spreadsheet: tab separated, the
    /// command lines whole. Empty when none is chosen.
    QString chosenText() const;
    /// A menu with all columns; the caller owns it.
    QMenu *newColumnMenu();
    /// Adopts a new arrangement of the model.
    void applyArrangement();

    QByteArray saveColumns() const;
    /// False, and nothing changed, when the bytes are none of saveColumns().
    bool restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void chosenChanged();
    /// The person asked for what can be done, at this place on the screen.
    void menuRequested(const QPoint &place);
    /// Columns, their order, widths or the sorting changed.
    void columnsChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void buildHeader();
    void openRows(const QModelIndex &parent, int first, int last);
    void rememberClosed(const QModelIndex &index, bool isClosed);
    QString keyOf(const QModelIndex &index) const;
    void addChosen(const QModelIndex &source, QList<ProcessId> &ids) const;
    QString cellText(const QModelIndex &row, int column) const;

    ProcessListModel *m_model;
    ProcessFilter *m_filter;
    QSet<QString> m_closed;
};

} // namespace opsglass
