// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString themeKey() { return QStringLiteral("theme"); }
QString dashboardKey() { return QStringLiteral("lastDashboard"); }
QString geometryKey() { return QStringLiteral("windowGeometry"); }
QString serverKey() { return QStringLiteral("server"); }
QString endpointsKey() { return QStringLiteral("endpoints"); }

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

/// What is in the file now; an empty object when there is none or it is damaged.
QJsonObject storedObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

SettingsFile::SettingsFile(QString directory)
    : m_directory(std::move(directory))
{
}

QString SettingsFile::path() const { return m_directory + QStringLiteral("/settings.json"); }

Result<Settings> SettingsFile::read()
{
    QFile file(path());
    if (!file.exists())
        return Settings();
    if (!file.open(QIODevice::ReadOnly))
        return failure({ Error::Kind::Io,
            Text::tr("The settings cannot be read: %1.").arg(file.errorString()), path() });
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    file.close();
    if (!document.isObject()) {
        const QString aside = path() + QStringLiteral(".corrupt-")
            + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmss"));
        const bool isMoved = QFile::rename(path(), aside);
        return failure({ Error::Kind::Malformed,
            isMoved
                ? Text::tr("The settings were damaged; the file is kept as %1 and the defaults are "
                           "used.")
                      .arg(aside)
                : Text::tr("The settings in %1 are damaged and the defaults are used.").arg(path()),
            problem.errorString() });
    }
    const QJsonObject object = document.object();
    Settings settings;
    settings.theme = themeOf(object[themeKey()].toString());
    settings.lastDashboard = object[dashboardKey()].toString();
    settings.windowGeometry = QByteArray::fromBase64(object[geometryKey()].toString().toLatin1());
    settings.server = object[serverKey()].toString();
    settings.endpoints = object[endpointsKey()].toVariant().toStringList();
    return settings;
}

Result<void> SettingsFile::write(const Settings &settings)
{
    QJsonObject object = storedObject(path());
    object[themeKey()] = textOf(settings.theme);
    object[dashboardKey()] = settings.lastDashboard;
    object[geometryKey()] = QString::fromLatin1(settings.windowGeometry.toBase64());
    object[serverKey()] = settings.server;
    object[endpointsKey()] = QJsonArray::fromStringList(settings.endpoints);
    QDir().mkpath(m_directory);
    QSaveFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0
        || !file.commit())
        return failure({ Error::Kind::Io,
            Text::tr("The settings cannot be saved: %1.").arg(file.errorString()), path() });
    return {};
}

QString profileDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString profileConfigDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

} // namespace opsglass
