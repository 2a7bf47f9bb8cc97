// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace opsglass {

/// Says when the machine goes to sleep and when it is back (logind's PrepareForSleep). Without
/// logind or a bus it says nothing.
class SuspendWatch : public QObject {
    Q_OBJECT

public:
    /// \param bus of the system
    explicit SuspendWatch(const QDBusConnection &bus, QObject *parent = nullptr);

Q_SIGNALS:
    void suspended();
    void resumed();

private Q_SLOTS:
    void prepareForSleep(bool isAboutToSleep);

private:
    QDBusConnection m_bus;
};

} // namespace opsglass
