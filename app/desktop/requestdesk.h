// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/applink.h"
#include "app/desktop/instancerequest.h"

#include <QObject>

#include <optional>

namespace opsglass {

class AlertCenter;
class LinkFollower;
class MainWindow;
class Opener;

/// Does in the window what later starts, launchers and links ask for. Lives on the GUI thread.
class RequestDesk : public QObject {
    Q_OBJECT

public:
    /// All outlive the desk.
    RequestDesk(MainWindow *window, AlertCenter *alerts, LinkFollower *links, Opener *opener);

    /// Errors: what cannot be done, for the one who asks.
    Result<void> handle(const InstanceRequest &request);
    /// Goes where a link leads, and stays there when a dashboard is still to come.
    void follow(const AppLink &link);

Q_SIGNALS:
    /// A later start had these arguments.
    void argumentsGiven(const opsglass::Arguments &arguments);
    void quitRequested();

private:
    Result<void> open(const QStringList &uris);
    Result<void> act(const QString &action, const QStringList &parameters);
    Result<void> takeArguments(const QStringList &words);
    void showPlace();

    MainWindow *m_window;
    AlertCenter *m_alerts;
    LinkFollower *m_links;
    Opener *m_opener;
    std::optional<AppLink::Place> m_place; ///< to be shown over the first dashboard
};

} // namespace opsglass
