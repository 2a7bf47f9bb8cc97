// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QDialog>
#include <QTimeZone>

class QPlainTextEdit;
class QTableWidget;
class QTabWidget;

namespace opsglass {

class PanelModel;

/// Looks behind a panel: its data as a table, its queries as sent with what came back, statistics
/// and the panel's JSON. Follows the panel while it is open.
class InspectDialog : public QDialog {
    Q_OBJECT

public:
    /// \param panel may be destroyed first; the dialog then closes
    InspectDialog(PanelModel *panel, const QTimeZone &zone, QWidget *parent = nullptr);

private:
    void render();
    void renderData();
    void renderQueries();
    void renderStatistics();
    void copyCsv() const;

    PanelModel *m_panel;
    QTimeZone m_zone;
    QTabWidget *m_tabs;
    QTableWidget *m_data;
    QPlainTextEdit *m_queries;
    QTableWidget *m_statistics;
};

} // namespace opsglass
