// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/instancerequest.h"

#include <QDBusConnection>
#include <QLockFile>

#include <memory>
#include <optional>

namespace opsglass {

class ApplicationObject;
class RequestSocket;

/// Where the programs of one profile find each other.
struct InstancePlace {
    QString service; ///< the name on the session bus
    QString lockFile; ///< beside what two programs must not write
    QString socket;
};

/// Sees to it that a profile is shown by one program: the first one takes a name on the session bus
/// and a lock, and later ones hand over what they were asked for. Without a bus the lock and a
/// socket do alone. Lives on the GUI thread.
class SingleInstance {
public:
    SingleInstance(const QDBusConnection &bus, InstancePlace place);
    ~SingleInstance();
    Q_DISABLE_COPY_MOVE(SingleInstance)

    /// Becomes the one program, or hands the request to the one there is and waits until it is
    /// done. Nothing to hand over is fine with everybody.
    /// \return whether this is the one. Errors: what the other one says, or that it does not
    /// answer.
    Result<bool> enter(const std::optional<InstanceRequest> &request);
    /// Who does what later starts ask for, from now on; outlives the use.
    void setHandler(InstanceHandler handler) { m_handler = std::move(handler); }

private:
    Result<void> handle(const InstanceRequest &request);
    bool takeName();
    void giveNameBack();
    bool takeLock();
    Result<void> askOnBus(const InstanceRequest &request);

    QDBusConnection m_bus;
    InstancePlace m_place;
    InstanceHandler m_handler;
    QLockFile m_lock;
    std::unique_ptr<ApplicationObject> m_object;
    std::unique_ptr<RequestSocket> m_socket;
};

} // namespace opsglass
