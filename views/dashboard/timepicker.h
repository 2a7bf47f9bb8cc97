// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;

namespace opsglass {

class DashboardModel;

/// The toolbar's time range: shows the range in words; its popup offers the quick ranges with a
/// search, absolute and relative texts in Grafana's syntax, and the time zone.
class TimePicker : public QToolButton {
    Q_OBJECT

public:
    explicit TimePicker(QWidget *parent = nullptr);

    /// The dashboard whose time it shows; nothing shows nothing.
    void setDashboard(DashboardModel *dashboard);
    /// Opens the popup with the cursor in the "from" field.
    void openPopup();

private:
    void buildPopup();
    QWidget *buildCustomRange();
    QWidget *buildQuickRanges();
    void showTime();
    void filterQuickRanges(const QString &text);
    void applyCustom();
    void applyZone(int index);

    DashboardModel *m_dashboard = nullptr;
    QFrame *m_popup = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLabel *m_problem = nullptr;
    QComboBox *m_zone = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_quick = nullptr;
};

} // namespace opsglass
