// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/networkwatch.h"
#include "app/desktop/ownusage.h"
#include "app/desktop/preferencesdesk.h"
#include "app/desktop/windowmemory.h"
#include "app/transfer/transferdesk.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace opsglass {

class AlertCenter;
class MainWindow;
class Session;
struct Settings;

/// What makes the program a good citizen of the desktop: its window comes back where it was, its
/// preferences, waking with the machine and the network, and what it says about itself. Lives on
/// the GUI thread.
class DesktopDesk : public QObject {
    Q_OBJECT

public:
    /// Where things are, and what cannot be changed.
    struct Places {
        QString windows; ///< the file that remembers them
        QString settings; ///< the file
        QStringList locked; ///< keys of the settings
        Autostart autostart;
    };
    /// All outlive the desk.
    DesktopDesk(const Places &places, Settings *settings, Session *session, AlertCenter *alerts,
        MainWindow *window);
    ~DesktopDesk() override;

    /// Writes what is still to be remembered.
    void keep() { m_windowMemory.write(); }

Q_SIGNALS:
    /// A person's choice, which is to be kept.
    void preferencesChanged(const opsglass::Preferences &preferences);
    void failed(const opsglass::Error &error);

private:
    void restoreWindow();
    void connectTransfer();
    void showUsage();
    void copyDiagnostics();

    Places m_places;
    Settings *m_settings;
    Session *m_session;
    AlertCenter *m_alerts;
    MainWindow *m_window;
    WindowMemory m_windowMemory;
    PreferencesDesk m_preferences;
    TransferDesk m_transfer;
    NetworkWatch m_network;
    OwnUsage m_usage;
    QElapsedTimer m_running;
    QTimer m_usageTimer;
};

} // namespace opsglass
