// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

namespace opsglass {

/// Whether something on this desktop shows tray icons: a StatusNotifierHost or, on X11 and only
/// when none came in time, an XEmbed tray. Qt decides once per process between the two, when the
/// first QSystemTrayIcon is made, and keeps to it; so nothing may make one before isThere().
class TrayHost : public QObject {
    Q_OBJECT

public:
    /// \param bus of the session
    /// \param patience with StatusNotifier before XEmbed is looked for, and between two looks
    TrayHost(const QDBusConnection &bus, Milliseconds patience, QObject *parent = nullptr);

    bool isThere() const { return m_isThere; }
    /// The icon's menu is drawn by the panel, from the bus.
    bool isStatusNotifier() const { return m_kind == Kind::StatusNotifier; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void ask();

private:
    enum class Kind { Undecided, StatusNotifier, XEmbed };

    void look();
    void setHost(bool isRegistered);
    void setThere(bool isThere);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QTimer m_looks;
    Kind m_kind = Kind::Undecided;
    bool m_isThere = false;
    quint64 m_question = 0; ///< answers to earlier ones are out of date
};

} // namespace opsglass
