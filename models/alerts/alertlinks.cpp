// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertlinks.h"

#include "models/alerts/alertwords.h"
#include "models/dashboard/dashboardlink.h"

#include <QCoreApplication>
#include <QUrl>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertLinks)
};

bool isOfWeb(const QString &link)
{
    const QUrl url(link);
    return !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

QString webLink(const QString &link)
{
    const auto checked = checkedLink(link.trimmed());
    return checked && isOfWeb(*checked) ? *checked : QString();
}

QString dashboardLink(const QString &link)
{
    const auto checked = checkedLink(link.trimmed());
    if (!checked)
        return {};
    const auto address = parseDashboardAddress(*checked);
    const bool isInside = address && address->host.isEmpty()
        && !(address->uid.isEmpty() && address->slug.isEmpty());
    return isInside || isOfWeb(*checked) ? *checked : QString();
}

QString ownDashboard(const WatchedAlert &alert)
{
    const QString uid = alert.annotations.value(QStringLiteral("__dashboardUid__")).trimmed();
    if (uid.isEmpty())
        return {};
    QString link = QStringLiteral("/d/") + QString::fromLatin1(QUrl::toPercentEncoding(uid));
    bool isNumber = false;
    const int panel = alert.annotations.value(QStringLiteral("__panelId__")).toInt(&isNumber);
    if (isNumber)
        link += QStringLiteral("?viewPanel=%1").arg(panel);
    return link;
}

QString firstOf(
    const WatchedAlert &alert, const QStringList &names, QString (*check)(const QString &))
{
    for (const QString &name : names) {
        const QString link = check(alert.annotations.value(name));
        if (!link.isEmpty())
            return link;
    }
    return {};
}

} // namespace

AlertLinks alertLinks(const WatchedAlert &alert)
{
    AlertLinks links;
    links.runbook
        = firstOf(alert, { QStringLiteral("runbook_url"), QStringLiteral("runbook") }, webLink);
    links.dashboard = firstOf(
        alert, { QStringLiteral("dashboard_url"), QStringLiteral("dashboard") }, dashboardLink);
    if (links.dashboard.isEmpty())
        links.dashboard = ownDashboard(alert);
    links.generator = webLink(alert.generatorUrl);
    return links;
}

QString alertText(const WatchedAlert &alert, const QString &since)
{
    QStringList lines { QStringLiteral("%1: %2").arg(alert.name(), standingWord(alert)),
        Text::tr("Since: %1").arg(since) };
    if (alert.value)
        lines << Text::tr("Value: %1").arg(valueText(alert));
    lines << Text::tr("Labels: %1").arg(toString(alert.labels));
    for (auto one = alert.annotations.begin(); one != alert.annotations.end(); ++one)
        lines << QStringLiteral("%1: %2").arg(one.key(), one.value());
    if (!alert.expr.isEmpty())
        lines << Text::tr("Expression: %1").arg(alert.expr);
    for (const AlertOrigin &origin : alert.origins)
        lines << originText(origin);
    return lines.join(u'\n') + u'\n';
}

} // namespace opsglass
