// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/tableoptions.h"
#include "models/series/tablerows.h"
#include "views/panels/panelview.h"

class QComboBox;
class QMenu;
class QTableView;

namespace opsglass {

class Pager;
class TableCell;
class TableFooterView;
class TableHeader;

/// The panel type "table": a frame, sorted and filtered by its headers; several frames are chosen
/// from below it. The menu of a cell (Shift+F10) does by keyboard what the header does by mouse.
class TablePanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    TablePanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);
    ~TablePanel() override;

    QTableView *table() const { return m_table; }
    const TableRows *rows() const { return m_rows; }
    TableHeader *header() const { return m_header; }
    const TableFooterView *footer() const { return m_footer; }
    Pager *pager() const { return m_pager; }
    /// The selected cells as tab-separated text, rows in the order shown.
    QString selectedText() const;
    /// What can be done with a cell and its column; the menu belongs to the caller.
    QMenu *menuFor(const QModelIndex &cell);

protected:
    void renderData() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void connectTable();
    void applyTheme();
    void fillFrames();
    void chooseFrame();
    /// Shows the table as the model says it is looked at.
    void arrange();
    TableArrangement arrangement() const;
    void setSorts(const QList<TableSort> &sorts);
    void setFilters(const QHash<int, ColumnFilter> &filters);
    void sortBy(int column, bool adds);
    void openFilter(int column);
    QList<ResolvedLink> linksOf(const QModelIndex &cell) const;
    void addLinks(QMenu *menu, const QList<ResolvedLink> &links);
    /// Opens the cell's link; of several, the person chooses.
    void follow(const QModelIndex &cell);
    void inspect(const QModelIndex &cell);
    bool handleKey(QKeyEvent *event);
    void refreshRows();
    void place();
    int placeBelow();
    void sizeWrappedRows();

    TableOptions m_options;
    TableChoice *m_choice;
    FrameTableModel m_frame;
    TableRows *m_rows;
    QTableView *m_table;
    TableHeader *m_header;
    TableCell *m_cell;
    TableFooterView *m_footer;
    Pager *m_pager;
    QComboBox *m_frames;
};

} // namespace opsglass
