// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace opsglass {

/// The list of dashboards with a search that looks at titles and tags.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    /// \param dashboards a DashboardList; outlives the sidebar
    explicit Sidebar(QAbstractItemModel *dashboards, QWidget *parent = nullptr);

    /// Marks the open dashboard.
    void setCurrent(const QString &uid);
    void focusSearch();

Q_SIGNALS:
    void dashboardChosen(const QString &uid);

private:
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace opsglass
