// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkfollower.h"

#include "app/opener.h"
#include "app/session.h"
#include "models/series/dashboardlist.h"
#include "views/mainwindow.h"

#include <QDesktopServices>
#include <QUrl>

namespace opsglass {

LinkFollower::LinkFollower(
    Session *session, const DashboardList *dashboards, Opener *opener, MainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_dashboards(dashboards)
    , m_opener(opener)
    , m_window(window)
{
}

void LinkFollower::follow(const QString &link)
{
    const auto checked = checkedLink(link);
    if (!checked) {
        m_window->showMessage(checked.error().message);
        return;
    }
    const auto address = parseDashboardAddress(*checked);
    const bool isInside = address
        && (address->host.isEmpty() || leadsHere(*address) || !knownDashboard(*address).isEmpty());
    if (isInside)
        followInside(*address);
    else
        followOutside(*checked);
}

/// The name by which the dashboard of an address can be opened; empty: it is not here.
QString LinkFollower::knownDashboard(const DashboardAddress &address) const
{
    for (const DashboardEntry &entry : m_dashboards->entries()) {
        const bool isMeant = address.uid.isEmpty()
            ? !address.slug.isEmpty() && dashboardSlug(entry.title) == address.slug
            : entry.uid == address.uid;
        if (isMeant && entry.error.isEmpty())
            return entry.key();
    }
    return {};
}

/// Whether an address means the open dashboard.
bool LinkFollower::leadsHere(const DashboardAddress &address) const
{
    if (!m_session->dashboard())
        return false;
    const Dashboard &open = m_session->dashboard()->dashboard();
    if (!address.uid.isEmpty())
        return address.uid == open.uid;
    return address.slug.isEmpty() || address.slug == dashboardSlug(open.title);
}

void LinkFollower::followInside(const DashboardAddress &address)
{
    if (leadsHere(address)) {
        m_opener->openAgain(address);
        return;
    }
    const QString name = knownDashboard(address);
    if (!name.isEmpty()) {
        m_opener->open(name, address);
        return;
    }
    const QString called = address.slug.isEmpty() ? address.uid : address.slug;
    m_window->showMessage(
        tr("The link leads to the dashboard “%1”, which is not here. Open its file first.")
            .arg(address.uid.isEmpty() || called == address.uid
                    ? called
                    : QStringLiteral("%1 (%2)").arg(called, address.uid)));
}

void LinkFollower::followOutside(const QString &link)
{
    QUrl url(link);
    if (url.scheme().isEmpty() && !url.host().isEmpty())
        url.setScheme(QStringLiteral("https"));
    if (url.scheme().isEmpty())
        m_window->showMessage(
            tr("The link “%1” leads to a page of Grafana that is not here.").arg(link));
    else if (!QDesktopServices::openUrl(url))
        m_window->showMessage(tr("The link “%1” cannot be opened.").arg(link));
}

} // namespace opsglass
