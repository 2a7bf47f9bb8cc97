// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/trayhost.h"
#include "app/notify/traylook.h"
#include "app/notify/traymenu.h"
#include "app/notify/traystate.h"

#include <QDBusConnection>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>
#include <optional>

namespace opsglass {

/// The icon in the desktop's tray. It is there whenever there is a tray, however late, and its
/// absence can be known, so that nobody hides the window behind nothing. Lives on the GUI thread.
class AlertTray : public QObject {
    Q_OBJECT

public:
    /// \param bus of the session
    /// \param patience before an old tray (XEmbed) is looked for
    explicit AlertTray(const QDBusConnection &bus, Milliseconds patience = Milliseconds(10'000),
        QObject *parent = nullptr);

    /// Shown at once, and then at most once a second: every change makes panels load the icon anew.
    void setState(const TrayState &state);

    /// Whether a person can see the icon.
    bool isShown() const { return m_icon && m_host.isThere(); }

Q_SIGNALS:
    void shownChanged(bool isShown);
    /// The window is to be shown.
    void openRequested();
    /// The window is to be shown, or hidden when it is in front.
    void toggleRequested();
    void alertRequested(const opsglass::Labels &labels);
    void silenceAllRequested();
    void pauseRequested(opsglass::PauseLength length);
    void resumeRequested();
    void quitRequested();

private:
    void followHost();
    void makeIcon();
    void render();
    void takeActivation(QSystemTrayIcon::ActivationReason reason);

    TrayHost m_host;
    TrayMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayState m_wanted;
    std::optional<TrayState> m_rendered;
    std::optional<TrayLook> m_look; ///< drawn last
    QTimer m_pace;
};

} // namespace opsglass
