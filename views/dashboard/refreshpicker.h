// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QToolButton>

class QMenu;

namespace opsglass {

class DashboardModel;

/// The toolbar's refresh: a click asks now, its menu chooses how often to ask.
class RefreshPicker : public QToolButton {
    Q_OBJECT

public:
    explicit RefreshPicker(QWidget *parent = nullptr);

    /// The dashboard it refreshes; nothing disables it.
    void setDashboard(DashboardModel *dashboard);

private:
    void fillMenu();
    void showInterval();

    DashboardModel *m_dashboard = nullptr;
    QMenu *m_menu;
};

} // namespace opsglass
