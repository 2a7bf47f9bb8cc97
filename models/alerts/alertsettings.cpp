// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertsettings.h"

#include "models/alerts/budgetjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <utility>

namespace opsglass {

namespace {

constexpr int daysOfWeek = 7;

const std::pair<AlertSeverity, QLatin1String> severityWords[] = {
    { AlertSeverity::Info, QLatin1String("info") },
    { AlertSeverity::Unknown, QLatin1String("unknown") },
    { AlertSeverity::Warning, QLatin1String("warning") },
    { AlertSeverity::Critical, QLatin1String("critical") },
};

QString timeFormat() { return QStringLiteral("HH:mm"); }

QStringList textsOf(const QJsonValue &value) { return value.toVariant().toStringList(); }

QJsonObject jsonOf(const QuietHours &quiet)
{
    QJsonArray weekdays;
    for (const int day : quiet.weekdays)
        weekdays << day;
    return { { QStringLiteral("on"), quiet.isOn },
        { QStringLiteral("from"), quiet.from.toString(timeFormat()) },
        { QStringLiteral("to"), quiet.to.toString(timeFormat()) },
        { QStringLiteral("weekdays"), weekdays },
        { QStringLiteral("criticalPasses"), quiet.letsCriticalPass } };
}

QuietHours quietOf(const QJsonObject &object)
{
    QuietHours quiet;
    quiet.isOn = object[QLatin1String("on")].toBool();
    const QTime from = QTime::fromString(object[QLatin1String("from")].toString(), timeFormat());
    const QTime to = QTime::fromString(object[QLatin1String("to")].toString(), timeFormat());
    if (from.isValid() && to.isValid()) {
        quiet.from = from;
        quiet.to = to;
    }
    for (const QJsonValue &day : object[QLatin1String("weekdays")].toArray()) {
        if (day.toInt() >= 1 && day.toInt() <= daysOfWeek)
            quiet.weekdays << day.toInt();
    }
    quiet.letsCriticalPass = object[QLatin1String("criticalPasses")].toBool(true);
    return quiet;
}

QJsonObject jsonOf(const AlertmanagerEntry &entry)
{
    return { { QStringLiteral("id"), entry.id }, { QStringLiteral("name"), entry.name },
        { QStringLiteral("url"), entry.url }, { QStringLiteral("forward"), entry.isForwardedTo } };
}

void readNotifications(const QJsonObject &object, AlertSettings &settings)
{
    settings.notifies = object[QLatin1String("notify")].toBool(true);
    settings.hidesContent = object[QLatin1String("hideContent")].toBool();
    settings.criticalStays = object[QLatin1String("criticalStays")].toBool(true);
    settings.notifications.tellsResolved = object[QLatin1String("tellResolved")].toBool();
    settings.notifications.stormLimit
        = object[QLatin1String("stormLimit")].toInt(TellingChoices().stormLimit);
    settings.quiet = quietOf(object[QLatin1String("quietHours")].toObject());
    const QJsonObject sounds = object[QLatin1String("sounds")].toObject();
    for (const auto &[severity, word] : severityWords) {
        const QString sound = sounds[word].toString();
        if (!sound.isEmpty())
            settings.sounds.insert(severity, sound);
    }
}

} // namespace

bool QuietHours::contain(Instant at, const QTimeZone &zone) const
{
    if (!isOn || from == to)
        return false;
    const QDateTime local
        = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC).toTimeZone(zone);
    const QTime time = local.time();
    const bool isOverMidnight = to < from;
    const bool isAfterMidnight = isOverMidnight && time < to;
    const bool isWithin
        = isOverMidnight ? time >= from || isAfterMidnight : time >= from && time < to;
    const int day = local.date().addDays(isAfterMidnight ? -1 : 0).dayOfWeek();
    return isWithin && (weekdays.isEmpty() || weekdays.contains(day));
}

AlertSettings alertSettingsOf(const QJsonObject &object, std::optional<Error> &problem)
{
    AlertSettings settings;
    const QJsonObject rules = object[QLatin1String("rules")].toObject();
    for (auto entry = rules.begin(); entry != rules.end(); ++entry)
        settings.rules.insert(entry.key(), textsOf(entry.value()));
    settings.watchesServers = object[QLatin1String("watchServers")].toBool(true);
    for (const QJsonValue &value : object[QLatin1String("alertmanagers")].toArray()) {
        const QJsonObject entry = value.toObject();
        const AlertmanagerEntry manager { entry[QLatin1String("id")].toString(),
            entry[QLatin1String("name")].toString(), entry[QLatin1String("url")].toString(),
            entry[QLatin1String("forward")].toBool() };
        if (!manager.id.isEmpty() && !manager.url.isEmpty())
            settings.alertmanagers << manager;
    }
    settings.routingFile = object[QLatin1String("routingFile")].toString();
    settings.webhooks = textsOf(object[QLatin1String("webhooks")]);
    readNotifications(object[QLatin1String("notifications")].toObject(), settings);
    const Result<QList<Budget>> budgets = readBudgets(object[QLatin1String("budgets")].toArray());
    if (budgets)
        settings.budgets = *budgets;
    else
        problem = budgets.error();
    return settings;
}

QJsonObject toJson(const AlertSettings &settings, QJsonObject stored)
{
    QJsonObject rules;
    for (auto entry = settings.rules.begin(); entry != settings.rules.end(); ++entry)
        rules.insert(entry.key(), QJsonArray::fromStringList(entry.value()));
    stored[QLatin1String("rules")] = rules;
    stored[QLatin1String("watchServers")] = settings.watchesServers;
    QJsonArray managers;
    for (const AlertmanagerEntry &entry : settings.alertmanagers)
        managers << jsonOf(entry);
    stored[QLatin1String("alertmanagers")] = managers;
    stored[QLatin1String("routingFile")] = settings.routingFile;
    stored[QLatin1String("webhooks")] = QJsonArray::fromStringList(settings.webhooks);
    QJsonObject notifications = stored[QLatin1String("notifications")].toObject();
    notifications[QLatin1String("notify")] = settings.notifies;
    notifications[QLatin1String("hideContent")] = settings.hidesContent;
    notifications[QLatin1String("criticalStays")] = settings.criticalStays;
    notifications[QLatin1String("tellResolved")] = settings.notifications.tellsResolved;
    notifications[QLatin1String("stormLimit")] = settings.notifications.stormLimit;
    notifications[QLatin1String("quietHours")] = jsonOf(settings.quiet);
    QJsonObject sounds;
    for (const auto &[severity, word] : severityWords) {
        if (settings.sounds.contains(severity))
            sounds.insert(word, settings.sounds.value(severity));
    }
    notifications[QLatin1String("sounds")] = sounds;
    stored[QLatin1String("notifications")] = notifications;
    // Budgets that could not be read are not lost by that.
    const bool areReadable = readBudgets(stored[QLatin1String("budgets")].toArray()).has_value();
    if (areReadable || !settings.budgets.isEmpty())
        stored[QLatin1String("budgets")] = budgetsToJson(settings.budgets);
    return stored;
}

} // namespace opsglass
