// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/alerttray.h"

#include "app/notify/trayicon.h"

namespace opsglass {

namespace {

constexpr std::chrono::seconds pace { 1 };

Instant now() { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); }

} // namespace

AlertTray::AlertTray(const QDBusConnection &bus, Milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_host(bus, patience)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, &AlertTray::render);
    connect(&m_host, &TrayHost::changed, this, &AlertTray::followHost);
    connect(&m_menu, &TrayMenu::openRequested, this, &AlertTray::openRequested);
    connect(&m_menu, &TrayMenu::alertRequested, this, &AlertTray::alertRequested);
    connect(&m_menu, &TrayMenu::silenceAllRequested, this, &AlertTray::silenceAllRequested);
    connect(&m_menu, &TrayMenu::pauseRequested, this, &AlertTray::pauseRequested);
    connect(&m_menu, &TrayMenu::resumeRequested, this, &AlertTray::resumeRequested);
    connect(&m_menu, &TrayMenu::quitRequested, this, &AlertTray::quitRequested);
}

void AlertTray::setState(const TrayState &state)
{
    m_wanted = state;
    if (m_icon && !m_pace.isActive())
        render();
}

void AlertTray::followHost()
{
    // One icon is enough for all trays to come: Qt registers it with every new watcher.
    if (m_host.isThere() && !m_icon)
        makeIcon();
    Q_EMIT shownChanged(isShown());
}

void AlertTray::makeIcon()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, &AlertTray::takeActivation);
    render();
    m_icon->setContextMenu(m_menu.menu());
    m_icon->show();
}

void AlertTray::render()
{
    if (m_rendered == m_wanted)
        return;
    m_rendered = m_wanted;
    m_pace.start();
    if (const TrayLook look = trayLook(m_wanted); m_look != look) {
        m_look = look;
        m_icon->setIcon(trayIcon(look));
    }
    if (const QString tip = trayTip(m_wanted, now()); m_icon->toolTip() != tip)
        m_icon->setToolTip(tip);
    m_menu.apply(m_wanted, m_host.isStatusNotifier());
}

void AlertTray::takeActivation(QSystemTrayIcon::ActivationReason reason)
{
    switch (reason) {
    case QSystemTrayIcon::Trigger:
        Q_EMIT toggleRequested();
        break;
    case QSystemTrayIcon::MiddleClick:
        if (m_wanted.isPaused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested(PauseLength::Hour);
        break;
    case QSystemTrayIcon::Unknown:
    case QSystemTrayIcon::Context:
    case QSystemTrayIcon::DoubleClick:
        break;
    }
}

} // namespace opsglass
