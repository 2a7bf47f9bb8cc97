// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/importreport.h"

#include <QDialog>

class QCheckBox;
class QTableWidget;

namespace opsglass {

/// Shows what becomes of the panels of one or several dashboards: drawn as in Grafana, differently,
/// or not at all, and why.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose {
        BeforeOpening, ///< accepted: they are to be opened
        Reading,
    };

    ReportDialog(const QList<ImportReport> &reports, Purpose purpose, QWidget *parent = nullptr);

private:
    void buildLayout(Purpose purpose);
    void fill();
    void addRow(const ImportReport &report, const PanelReport &panel);
    QString summary() const;

    QList<ImportReport> m_reports;
    QTableWidget *m_table;
    QCheckBox *m_onlyDifferent;
};

} // namespace opsglass
