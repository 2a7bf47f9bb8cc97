// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/export/exportchoicesjson.h"
#include "app/serverjson.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString themeKey() { return QStringLiteral("theme"); }
QString dashboardKey() { return QStringLiteral("lastDashboard"); }
QString geometryKey() { return QStringLiteral("windowGeometry"); }
QString oldServerKey() { return QStringLiteral("server"); }
QString serversKey() { return QStringLiteral("servers"); }
QString activeKey() { return QStringLiteral("activeServers"); }
QString oldEndpointsKey() { return QStringLiteral("endpoints"); }
QString starredKey() { return QStringLiteral("starred"); }
QString recentKey() { return QStringLiteral("recent"); }
QString grafanaKey() { return QStringLiteral("grafana"); }
QString alertsKey() { return QStringLiteral("alerts"); }
QString trayKey() { return QStringLiteral("stayInTray"); }
QString pausedKey() { return QStringLiteral("notificationsPaused"); }
QString pausedUntilKey() { return QStringLiteral("notificationsPausedUntil"); }
QString reportKey() { return QStringLiteral("report"); }
QString languageKey() { return QStringLiteral("language"); }
QString trayToldKey() { return QStringLiteral("trayExplained"); }

QString processesKey() { return QStringLiteral("processes"); }
QString watchedKey() { return QStringLiteral("watched"); }
QString viewKey() { return QStringLiteral("view"); }
QString exportKey() { return QStringLiteral("export"); }
QString exporterKey() { return QStringLiteral("exporter"); }

constexpr int schemaVersion = 1;

constexpr std::pair<WatchedProcesses::By, const char *> watchedWords[] {
    { WatchedProcesses::By::Name, "name" },
    { WatchedProcesses::By::CommandLine, "commandLine" },
    { WatchedProcesses::By::Pid, "pid" },
    { WatchedProcesses::By::Cgroup, "cgroup" },
};

void readProcesses(const QJsonObject &object, Settings &settings)
{
    settings.processesView = QByteArray::fromBase64(object[viewKey()].toString().toLatin1());
    for (const QJsonValue &value : object[watchedKey()].toArray()) {
        const QJsonObject entry = value.toObject();
        WatchedProcesses watched;
        watched.name = entry[QLatin1String("name")].toString();
        watched.pattern = entry[QLatin1String("pattern")].toString();
        const QString by = entry[QLatin1String("by")].toString();
        for (const auto &[kind, word] : watchedWords) {
            if (by == QLatin1String(word))
                watched.by = kind;
        }
        if (!watched.name.isEmpty() && !watched.pattern.isEmpty())
            settings.watched << watched;
    }
}

QJsonObject processesOf(const Settings &settings, QJsonObject stored)
{
    QJsonArray list;
    for (const WatchedProcesses &watched : settings.watched) {
        const char *by = watchedWords[0].second;
        for (const auto &[kind, word] : watchedWords)
            by = watched.by == kind ? word : by;
        list << QJsonObject { { QStringLiteral("name"), watched.name },
            { QStringLiteral("by"), QLatin1String(by) },
            { QStringLiteral("pattern"), watched.pattern } };
    }
    stored[watchedKey()] = list;
    stored[viewKey()] = QString::fromLatin1(settings.processesView.toBase64());
    return stored;
}

ExporterSettings exporterOf(const QJsonObject &object)
{
    ExporterSettings exporter;
    exporter.isEnabled = object[QLatin1String("on")].toBool();
    exporter.host = object[QLatin1String("host")].toString(exporter.host);
    exporter.port = object[QLatin1String("port")].toInt(exporter.port);
    const double seconds = object[QLatin1String("interval")].toDouble();
    constexpr double longest = 3600;
    if (seconds >= 1 && seconds <= longest)
        exporter.interval = std::chrono::seconds(qint64(seconds));
    exporter.allowsRemote = object[QLatin1String("allowRemote")].toBool();
    return exporter;
}

QJsonObject exporterJson(const ExporterSettings &exporter, QJsonObject stored)
{
    stored[QLatin1String("on")] = exporter.isEnabled;
    stored[QLatin1String("host")] = exporter.host;
    stored[QLatin1String("port")] = exporter.port;
    stored[QLatin1String("interval")]
        = double(std::chrono::duration_cast<std::chrono::seconds>(exporter.interval).count());
    stored[QLatin1String("allowRemote")] = exporter.allowsRemote;
    return stored;
}

ThemeChoice themeOf(const QString &text)
{
    if (text == QLatin1String("dark"))
        return ThemeChoice::Dark;
    if (text == QLatin1String("light"))
        return ThemeChoice::Light;
    return ThemeChoice::System;
}

QString textOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

QStringList textsOf(const QJsonValue &value) { return value.toVariant().toStringList(); }

/// The endpoints of older files stood apart from the servers, and went before them.
void readOldEndpoints(const QJsonObject &object, Settings &settings)
{
    QStringList ids;
    for (const QString &endpoint : textsOf(object[oldEndpointsKey()]))
        ids << remember(settings.servers, endpointOf(QUrl(endpoint)));
    if (!ids.isEmpty())
        settings.activeServers = ids;
}

void readServers(const QJsonObject &object, Settings &settings)
{
    const QString old = object[oldServerKey()].toString();
    if (!object.contains(serversKey()) && !old.isEmpty())
        settings.activeServers << remember(settings.servers, entryOf({ {}, QUrl(old) }));
    const QJsonArray list = object[serversKey()].toArray();
    for (const QJsonValue &value : list) {
        if (const auto server = serverOf(value.toObject()))
            settings.servers << *server;
    }
    if (object.contains(activeKey()))
        settings.activeServers = textsOf(object[activeKey()]);
    readOldEndpoints(object, settings);
}

QJsonArray serversJson(const QList<ServerSettings> &servers, const QJsonArray &stored)
{
    QHash<QString, QJsonObject> known;
    for (const QJsonValue &value : stored)
        known.insert(value.toObject()[QLatin1String("id")].toString(), value.toObject());
    QJsonArray list;
    for (const ServerSettings &server : servers)
        list << toJson(server, known.value(server.id));
    return list;
}

} // namespace

QList<ServerSettings> switchedOn(const Settings &settings)
{
    QList<ServerSettings> active;
    for (const QString &id : settings.activeServers) {
        for (const ServerSettings &server : settings.servers) {
            if (server.id == id)
                active << server;
        }
    }
    return active;
}

SettingsFile::SettingsFile(QString directory)
    : m_file(directory + QStringLiteral("/settings.json"), schemaVersion)
    , m_presets(readPresets(presetDirectories()))
{
}

Result<Settings> SettingsFile::read()
{
    const auto stored = m_file.read();
    if (!stored)
        return failure(stored.error());
    const QJsonObject object = withPresets(*stored, m_presets);
    Settings settings;
    settings.theme = themeOf(object[themeKey()].toString());
    settings.lastDashboard = object[dashboardKey()].toString();
    settings.windowGeometry = QByteArray::fromBase64(object[geometryKey()].toString().toLatin1());
    readServers(object, settings);
    settings.starred = textsOf(object[starredKey()]);
    settings.recent = textsOf(object[recentKey()]);
    settings.grafanaAddress = object[grafanaKey()].toString();
    std::optional<Error> leftOut;
    settings.alerts = alertSettingsOf(object[alertsKey()].toObject(), leftOut);
    m_problem = m_file.problem() ? m_file.problem() : leftOut;
    readProcesses(object[processesKey()].toObject(), settings);
    settings.exports = exportChoicesOf(object[exportKey()].toObject());
    settings.exporter = exporterOf(object[exporterKey()].toObject());
    settings.staysInTray = object[trayKey()].toBool(true);
    settings.knowsOfTray = object[trayToldKey()].toBool();
    settings.isPaused = object[pausedKey()].toBool();
    settings.pausedUntil = object[pausedUntilKey()].toInteger();
    settings.report = reportScheduleOf(object[reportKey()].toObject());
    settings.language = object[languageKey()].toString();
    return settings;
}

Result<void> SettingsFile::write(const Settings &settings)
{
    const QJsonObject stored = m_file.stored();
    QJsonObject object = stored;
    object[themeKey()] = textOf(settings.theme);
    object[dashboardKey()] = settings.lastDashboard;
    object[geometryKey()] = QString::fromLatin1(settings.windowGeometry.toBase64());
    object[serversKey()] = serversJson(settings.servers, object[serversKey()].toArray());
    object.remove(oldServerKey());
    object[activeKey()] = QJsonArray::fromStringList(settings.activeServers);
    object.remove(oldEndpointsKey());
    object[starredKey()] = QJsonArray::fromStringList(settings.starred);
    object[recentKey()] = QJsonArray::fromStringList(settings.recent);
    object[grafanaKey()] = settings.grafanaAddress;
    object[alertsKey()] = toJson(settings.alerts, object[alertsKey()].toObject());
    object[processesKey()] = processesOf(settings, object[processesKey()].toObject());
    object[exportKey()] = toJson(settings.exports);
    object[exporterKey()] = exporterJson(settings.exporter, object[exporterKey()].toObject());
    object[reportKey()] = toJson(settings.report, object[reportKey()].toObject());
    object[trayKey()] = settings.staysInTray;
    object[trayToldKey()] = settings.knowsOfTray;
    object[pausedKey()] = settings.isPaused;
    object[pausedUntilKey()] = settings.pausedUntil;
    object[languageKey()] = settings.language;
    const auto written = m_file.write(withoutPresets(object, stored, m_presets));
    if (written)
        return {};
    return failure({ written.error().kind,
        Text::tr("The settings cannot be saved: %1.").arg(written.error().message),
        written.error().detail });
}

QString storedLanguage()
{
    const ProfileFile file(
        profileConfigDirectory() + QStringLiteral("/settings.json"), schemaVersion);
    return withPresets(file.stored(), readPresets(presetDirectories()))[languageKey()].toString();
}

} // namespace opsglass
