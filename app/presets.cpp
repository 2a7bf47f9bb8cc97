// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presets.h"

#include "app/serverlist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace opsglass {

namespace {

QString serversKey() { return QStringLiteral("servers"); }
QString activeKey() { return QStringLiteral("activeServers"); }
QString lockedKey() { return QStringLiteral("locked"); }

/// Administrators know addresses, not the ids this program derives from them.
void completeServers(QJsonObject &values)
{
    if (!values.contains(serversKey()))
        return;
    QJsonArray servers;
    QJsonArray ids;
    const QJsonArray given = values[serversKey()].toArray();
    for (const QJsonValue &value : given) {
        QJsonObject server = value.toObject();
        const NamedServer named { server[QLatin1String("name")].toString(),
            QUrl(server[QLatin1String("url")].toString()) };
        if (server[QLatin1String("id")].toString().isEmpty())
            server[QLatin1String("id")] = entryOf(named).id;
        if (server[QLatin1String("name")].toString().isEmpty())
            server[QLatin1String("name")] = entryOf(named).name;
        ids << server[QLatin1String("id")];
        servers << server;
    }
    values[serversKey()] = servers;
    if (!values.contains(activeKey()))
        values[activeKey()] = ids;
}

} // namespace

QStringList presetDirectories()
{
    QStringList directories
        = qEnvironmentVariable("XDG_CONFIG_DIRS").split(u':', Qt::SkipEmptyParts);
    if (directories.isEmpty())
        directories << QStringLiteral("/etc/xdg");
    for (QString &directory : directories)
        directory += QLatin1String("/opsglass");
    return directories;
}

Presets readPresets(const QStringList &directories)
{
    Presets presets;
    for (auto directory = directories.crbegin(); directory != directories.crend(); ++directory) {
        QFile file(*directory + QStringLiteral("/settings.json"));
        if (!file.exists())
            continue;
        const bool isOpen = file.open(QIODevice::ReadOnly);
        QJsonParseError fault;
        const QJsonDocument document
            = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray(), &fault);
        if (!document.isObject()) {
            presets.problems << file.fileName() + QLatin1String(": ")
                    + (isOpen ? fault.errorString() : file.errorString());
            continue;
        }
        QJsonObject object = document.object();
        presets.locked << object.take(lockedKey()).toVariant().toStringList();
        for (auto value = object.constBegin(); value != object.constEnd(); ++value)
            presets.values[value.key()] = value.value();
    }
    completeServers(presets.values);
    presets.values.remove(QLatin1String("version"));
    presets.locked.removeIf(
        [&presets](const QString &key) { return !presets.values.contains(key); });
    presets.locked.removeDuplicates();
    return presets;
}

QJsonObject withPresets(const QJsonObject &own, const Presets &presets)
{
    QJsonObject object = own;
    for (auto value = presets.values.constBegin(); value != presets.values.constEnd(); ++value) {
        if (!own.contains(value.key()) || presets.locked.contains(value.key()))
            object[value.key()] = value.value();
    }
    return object;
}

QJsonObject withoutPresets(QJsonObject changed, const QJsonObject &own, const Presets &presets)
{
    for (auto value = presets.values.constBegin(); value != presets.values.constEnd(); ++value) {
        const QString key = value.key();
        if (presets.locked.contains(key) && own.contains(key))
            changed[key] = own[key];
        else if (presets.locked.contains(key) || changed[key] == value.value())
            changed.remove(key);
    }
    return changed;
}

} // namespace opsglass
