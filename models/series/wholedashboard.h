// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace opsglass {

class DashboardModel;
class PanelModel;
struct Panel;

/// Wants every panel of a dashboard's layout as long as it lives, those out of sight too, and tells
/// when all of them are answered. Panels that were in sight stay as they are.
class WholeDashboard : public QObject {
    Q_OBJECT

public:
    /// \param widthOf how wide a panel is drawn, in pixels
    WholeDashboard(DashboardModel *dashboard, const std::function<int(const Panel &)> &widthOf,
        QObject *parent = nullptr);
    ~WholeDashboard() override;

    int panelCount() const;
    /// How many of them wait for nothing: they have data, none, or an error.
    int settledCount() const;
    /// Whether everything is there, the events of annotations too.
    bool isSettled() const;

Q_SIGNALS:
    /// One of the counts may be another.
    void changed();

private:
    QList<PanelModel *> panels() const;

    QPointer<DashboardModel> m_dashboard;
    QSet<int> m_shown; ///< by us
};

} // namespace opsglass
