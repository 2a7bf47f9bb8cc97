// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/instancerequest.h"

#include <QLocalServer>
#include <QObject>

namespace opsglass {

/// Takes requests of later starts where there is no bus: a line asks, a line answers, and only
/// this person's programs may connect. Lives on the GUI thread.
class RequestSocket : public QObject {
    Q_OBJECT

public:
    /// \param path of the socket; one left by a killed run is replaced
    RequestSocket(const QString &path, InstanceHandler handler, QObject *parent = nullptr);
    /// Leaves neither the socket nor an empty folder.
    ~RequestSocket() override;

    /// Whether requests can come.
    bool isListening() const { return m_server.isListening(); }

    /// Asks the program that listens at `path`, and waits for its answer.
    /// Errors: Network (nobody listens), Timeout, Unsupported (it refuses, and says why).
    static Result<void> ask(const QString &path, const InstanceRequest &request);

private:
    void accept();
    void answer(QLocalSocket *socket);

    QString m_folder;
    InstanceHandler m_handler;
    QLocalServer m_server;
};

} // namespace opsglass
