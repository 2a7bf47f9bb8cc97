// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace opsglass::test {

/// One entry of a menu on the bus (com.canonical.dbusmenu).
struct TrayMenuEntry {
    int id = 0;
    QVariantMap properties;
    QList<TrayMenuEntry> children;

    /// As a panel shows it, without mnemonics.
    QString text() const;
    bool isVisible() const { return properties.value(QStringLiteral("visible"), true).toBool(); }
    bool isEnabled() const { return properties.value(QStringLiteral("enabled"), true).toBool(); }
    bool isSeparator() const
    {
        return properties.value(QStringLiteral("type")) == QStringLiteral("separator");
    }
};

/// A StatusNotifier item as a panel sees it: over the bus. Calls run the event loop, since the item
/// may be in the same process.
class TrayItem {
public:
    /// \param service as registered with the watcher
    TrayItem(const QDBusConnection &bus, const QString &service);

    /// The services registered with the watcher.
    static QStringList registered(const QDBusConnection &bus);

    /// Of org.kde.StatusNotifierItem.
    QVariant property(const QString &name) const;
    /// Title of the tooltip.
    QString toolTip() const;
    /// Side lengths of the square pixmaps, in order, and the bytes of all.
    std::pair<QList<int>, QByteArray> pixmaps() const;
    /// `Activate`, `SecondaryActivate`.
    void call(const QString &method) const;
    /// Visible entries of the menu, submenus included.
    QList<TrayMenuEntry> menu() const;
    /// Texts of the visible top entries; a separator is "-".
    QStringList menuTexts() const;
    void click(const QString &text) const;

private:
    std::optional<int> find(const QList<TrayMenuEntry> &entries, const QString &text) const;

    QDBusConnection m_bus;
    QString m_service;
};

} // namespace opsglass::test
