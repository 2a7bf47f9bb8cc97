// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alertdesk.h"
#include "app/notify/alerttray.h"
#include "app/notify/desktopnotifications.h"
#include "app/notify/suspendwatch.h"

#include <QObject>

class QAction;

namespace opsglass {

class AlertsPage;
class MainWindow;
class RulesPage;
class Session;
struct Theme;

/// Brings the alerting to a person: joins the desk, the alerts page, the bell, the tray and the
/// notifications of the desktop. Lives on the GUI thread.
class AlertCenter : public QObject {
    Q_OBJECT

public:
    /// All outlive the center, and the desk the window.
    AlertCenter(Session *session, AlertDesk *desk, MainWindow *window);
    ~AlertCenter() override;

    /// How the desktop is told; the desk has settings of its own.
    void setSettings(const AlertSettings &settings);
    void setTheme(const Theme &theme);
    /// Whether the window is to hide when it is closed and there is a tray; the menu says so.
    void setStaysInTray(bool stays);
    /// Whether the window can be hidden and found again.
    bool hasTray() const { return m_tray.isShown(); }
    /// What this desktop can show, for a report about faults.
    QStringList desktopFacts() const;
    /// Shows the window in front of the others, wherever it is.
    /// \param activationToken of the desktop, for one who clicked elsewhere; may be empty
    void raiseWindow(const QString &activationToken);
    /// Silences everything for an hour.
    void silenceAll();
    void pause(PauseLength length);
    void resume();

Q_SIGNALS:
    /// The person wants to change the settings.
    void settingsRequested();
    void trayChanged();
    /// The machine slept.
    void resumed();
    /// The person's choice in the menu.
    void staysInTrayChosen(bool stays);
    void quitRequested();
    void failed(const opsglass::Error &error);

private:
    void createMenu();
    void connectPage();
    void connectDesk();
    void connectNotifications();
    void connectTray();
    void showCounts();
    void showTray();
    void showRules();
    void showAlertOf(const QString &key, const QString &activationToken);
    void silenceGroup(const QString &key);
    void searchHistory(const AlertHistoryFilter &filter);
    void exportHistory(const AlertHistoryFilter &filter);

    Session *m_session;
    MainWindow *m_window;
    AlertDesk *m_desk;
    DesktopNotifications m_notifications;
    AlertTray m_tray;
    SuspendWatch m_suspend;
    AlertsPage *m_page = nullptr; ///< these two belong to the window
    RulesPage *m_rulesPage;
    QAction *m_pause = nullptr;
    QAction *m_presenting = nullptr;
    QAction *m_staysInTray = nullptr; ///< what closing the window does
};

} // namespace opsglass
