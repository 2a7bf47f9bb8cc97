// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/requestdesk.h"

#include "app/alerts/alertcenter.h"
#include "app/desktop/fileaddress.h"
#include "app/linkfollower.h"
#include "app/opener.h"
#include "views/mainwindow.h"

#include <utility>

namespace opsglass {

namespace {

constexpr qsizetype mostUris = 64;

tl::unexpected<Error> refused(const QString &sentence)
{
    return failure({ Error::Kind::Unsupported, sentence, {} });
}

} // namespace

RequestDesk::RequestDesk(
    MainWindow *window, AlertCenter *alerts, LinkFollower *links, Opener *opener)
    : m_window(window)
    , m_alerts(alerts)
    , m_links(links)
    , m_opener(opener)
{
    connect(m_opener, &Opener::opened, this, &RequestDesk::showPlace);
}

Result<void> RequestDesk::handle(const InstanceRequest &request)
{
    // What runs in the background stays there unless something is to be seen.
    const bool isSeen = request.kind != InstanceRequest::Kind::Action
        || request.action == argumentsAction() || request.action == QLatin1String("alerts")
        || request.action == QLatin1String("processes");
    if (isSeen)
        m_alerts->raiseWindow(request.activationToken);
    switch (request.kind) {
    case InstanceRequest::Kind::Activate:
        return {};
    case InstanceRequest::Kind::Open:
        return open(request.uris);
    case InstanceRequest::Kind::Action:
        return act(request.action, request.parameters);
    }
    return {};
}

Result<void> RequestDesk::open(const QStringList &uris)
{
    if (uris.size() > mostUris)
        return refused(tr("That is too much to open at once."));
    for (const QString &uri : uris) {
        if (isAppLink(uri)) {
            const auto link = parseAppLink(uri);
            if (!link)
                return failure(link.error());
            follow(*link);
            continue;
        }
        const auto path = pathOfAddress(uri);
        if (!path)
            return refused(tr("Only files and links that begin with “opsglass:” are opened, not "
                              "“%1”.")
                               .arg(uri.left(60)));
        m_opener->open(*path);
    }
    return {};
}

void RequestDesk::follow(const AppLink &link)
{
    m_place.reset();
    switch (link.place) {
    case AppLink::Place::Dashboard:
        m_links->followInside(link.address);
        return;
    case AppLink::Place::Alerts:
        m_window->setAlertsShown(true);
        break;
    case AppLink::Place::Processes:
        m_window->setProcessesShown(true);
        break;
    }
    if (!m_window->page())
        m_place = link.place;
}

/// The first dashboard came over what was asked for before.
void RequestDesk::showPlace()
{
    const auto place = std::exchange(m_place, {});
    if (place == AppLink::Place::Alerts)
        m_window->setAlertsShown(true);
    else if (place == AppLink::Place::Processes)
        m_window->setProcessesShown(true);
}

Result<void> RequestDesk::act(const QString &action, const QStringList &parameters)
{
    if (action == argumentsAction())
        return takeArguments(parameters);
    if (!parameters.isEmpty())
        return refused(tr("The action “%1” takes no parameters.").arg(action.left(60)));
    if (action == QLatin1String("alerts"))
        follow({ AppLink::Place::Alerts, {}, {} });
    else if (action == QLatin1String("processes"))
        follow({ AppLink::Place::Processes, {}, {} });
    else if (action == QLatin1String("silence-all"))
        m_alerts->silenceAll();
    else if (action == QLatin1String("pause-notifications"))
        m_alerts->pause(PauseLength::Hour);
    else if (action == QLatin1String("resume-notifications"))
        m_alerts->resume();
    else if (action == QLatin1String("quit"))
        Q_EMIT quitRequested();
    else
        return refused(tr("There is no action “%1”.").arg(action.left(60)));
    return {};
}

Result<void> RequestDesk::takeArguments(const QStringList &words)
{
    const auto arguments = parseArguments(words);
    if (!arguments)
        return failure(arguments.error());
    Q_EMIT argumentsGiven(*arguments);
    return {};
}

} // namespace opsglass
