// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/traystate.h"

#include <QAction>
#include <QIcon>
#include <QList>
#include <QMap>
#include <QMenu>
#include <QObject>

namespace opsglass {

/// The menu of the tray icon. Panels draw it themselves from what Qt tells them over the bus, so it
/// is made of plain actions, which stay the same ones while their texts change.
class TrayMenu : public QObject {
    Q_OBJECT

public:
    explicit TrayMenu(QObject *parent = nullptr);

    QMenu *menu() { return &m_menu; }
    /// \param isDrawnByPanel labels are for dbusmenu, where `_` means what `&` means to Qt
    void apply(const TrayState &state, bool isDrawnByPanel);

Q_SIGNALS:
    void openRequested();
    void alertRequested(const opsglass::Labels &labels);
    void silenceAllRequested();
    void pauseRequested(opsglass::PauseLength length);
    void resumeRequested();
    void quitRequested();

private:
    void addAlerts();
    void addPauses();
    void applyAlerts(const QList<WatchedAlert> &alerts, bool isDrawnByPanel);

    QMenu m_menu;
    QMenu m_pauses;
    QAction *m_alertsSeparator = nullptr; ///< before them
    QList<QAction *> m_alertActions;
    QAction *m_silenceAll = nullptr;
    QAction *m_resume = nullptr;
    QList<WatchedAlert> m_alerts; ///< in the order of the actions
    QMap<AlertSeverity, QIcon> m_icons;
};

} // namespace opsglass
