// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace opsglass {

/// Whether the desktop prefers dark windows, live: asks the portal's Settings interface
/// (org.freedesktop.appearance color-scheme) and, without a portal, looks at the palette that the
/// platform gave the program. Lives on the GUI thread.
class SystemTheme : public QObject {
    Q_OBJECT

public:
    explicit SystemTheme(QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void apply(const QVariant &scheme);

    bool m_isDark;
};

} // namespace opsglass
