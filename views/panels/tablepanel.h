// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "models/series/frametablemodel.h"
#include "views/panels/panelview.h"

class QComboBox;
class QSortFilterProxyModel;
class QTableView;

namespace opsglass {

class TableCell;

/// The panel type "table": a frame, sorted by its headers; several frames are chosen from below it.
class TablePanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    TablePanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    /// The selected cells as tab-separated text, rows in the order shown.
    QString selectedText() const;

protected:
    void renderData() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void chooseFrame();
    void sortAsConfigured();
    void place();

    TableOptions m_options;
    FrameTableModel m_frame;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    TableCell *m_cell;
    QComboBox *m_frames;
};

} // namespace opsglass
