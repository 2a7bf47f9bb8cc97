// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QStringList>
#include <QThread>

#include <memory>

namespace opsglass::test {

class TrayWatcherObject;

/// A watcher of StatusNotifier items whose host comes and goes as the test likes. It answers on a
/// thread of its own: Qt waits for it.
class FakeTrayWatcher {
public:
    /// Owns the name at once, without a host.
    explicit FakeTrayWatcher(const QDBusConnection &bus);
    /// Gives the name back.
    ~FakeTrayWatcher();
    Q_DISABLE_COPY_MOVE(FakeTrayWatcher)

    /// Says so on the bus unless `isQuiet`, as some panels are.
    void setHost(bool hasHost, bool isQuiet = false);
    /// What registered itself, in order.
    QStringList items() const;

private:
    QDBusConnection m_bus;
    std::unique_ptr<TrayWatcherObject> m_object;
    QThread m_thread;
};

} // namespace opsglass::test
