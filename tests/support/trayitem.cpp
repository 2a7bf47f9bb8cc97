// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/trayitem.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace opsglass::test {

namespace {

constexpr int patience = 10'000;

QString itemInterface() { return QStringLiteral("org.kde.StatusNotifierItem"); }
QString menuInterface() { return QStringLiteral("com.canonical.dbusmenu"); }

QVariant propertyOf(const QDBusConnection &bus, const QString &service, const QString &path,
    const QString &interface, const QString &name)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << interface << name;
    const QDBusMessage answer = bus.call(question, QDBus::BlockWithGui, patience);
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

TrayMenuEntry entryOf(const QDBusArgument &argument)
{
    TrayMenuEntry entry;
    argument.beginStructure();
    argument >> entry.id >> entry.properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        const TrayMenuEntry inner = entryOf(child.variant().value<QDBusArgument>());
        if (inner.isVisible())
            entry.children << inner;
    }
    argument.endArray();
    argument.endStructure();
    return entry;
}

} // namespace

QString TrayMenuEntry::text() const
{
    const QString label = properties.value(QStringLiteral("label")).toString();
    QString plain;
    for (qsizetype at = 0; at < label.size(); ++at) {
        // Two are one, one is the mark of a mnemonic.
        if (label[at] == u'_' && at + 1 < label.size())
            ++at;
        plain += label[at];
    }
    return plain;
}

TrayItem::TrayItem(const QDBusConnection &bus, const QString &service)
    : m_bus(bus)
    , m_service(service.section(u'/', 0, 0))
{
}

QStringList TrayItem::registered(const QDBusConnection &bus)
{
    return propertyOf(bus, QStringLiteral("org.kde.StatusNotifierWatcher"),
        QStringLiteral("/StatusNotifierWatcher"), QStringLiteral("org.kde.StatusNotifierWatcher"),
        QStringLiteral("RegisteredStatusNotifierItems"))
        .toStringList();
}

QVariant TrayItem::property(const QString &name) const
{
    return propertyOf(
        m_bus, m_service, QStringLiteral("/StatusNotifierItem"), itemInterface(), name);
}

QString TrayItem::toolTip() const
{
    const auto argument = property(QStringLiteral("ToolTip")).value<QDBusArgument>();
    QString icon;
    QString title;
    if (argument.currentType() != QDBusArgument::StructureType)
        return {};
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title;
    argument.endStructure();
    return title;
}

std::pair<QList<int>, QByteArray> TrayItem::pixmaps() const
{
    std::pair<QList<int>, QByteArray> all;
    const auto argument = property(QStringLiteral("IconPixmap")).value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::ArrayType)
        return all;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
        all.first << width;
        all.second += bytes;
    }
    argument.endArray();
    return all;
}

void TrayItem::call(const QString &method) const
{
    QDBusMessage order = QDBusMessage::createMethodCall(
        m_service, QStringLiteral("/StatusNotifierItem"), itemInterface(), method);
    order << 10 << 10;
    m_bus.call(order, QDBus::BlockWithGui, patience);
}

QList<TrayMenuEntry> TrayItem::menu() const
{
    const QString path = property(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
    QDBusMessage question = QDBusMessage::createMethodCall(
        m_service, path, menuInterface(), QStringLiteral("GetLayout"));
    question << 0 << -1 << QStringList();
    const QDBusMessage answer = m_bus.call(question, QDBus::BlockWithGui, patience);
    const auto layout = answer.arguments().value(1).value<QDBusArgument>();
    if (layout.currentType() != QDBusArgument::StructureType)
        return {};
    return entryOf(layout).children;
}

QStringList TrayItem::menuTexts() const
{
    QStringList texts;
    const auto entries = menu();
    for (const TrayMenuEntry &entry : entries)
        texts << (entry.isSeparator() ? QStringLiteral("-") : entry.text());
    return texts;
}

std::optional<int> TrayItem::find(const QList<TrayMenuEntry> &entries, const QString &text) const
{
    for (const TrayMenuEntry &entry : entries) {
        if (entry.text() == text)
            return entry.id;
        if (const auto inner = find(entry.children, text))
            return inner;
    }
    return std::nullopt;
}

void TrayItem::click(const QString &text) const
{
    const auto id = find(menu(), text);
    if (!id)
        return;
    QDBusMessage order = QDBusMessage::createMethodCall(m_service,
        property(QStringLiteral("Menu")).value<QDBusObjectPath>().path(), menuInterface(),
        QStringLiteral("Event"));
    order << *id << QStringLiteral("clicked") << QVariant::fromValue(QDBusVariant(QString())) << 0U;
    m_bus.call(order, QDBus::BlockWithGui, patience);
}

} // namespace opsglass::test
