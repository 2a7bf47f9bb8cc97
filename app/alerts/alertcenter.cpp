// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertcenter.h"

#include "app/profile.h"
#include "app/session.h"
#include "models/export/historycsv.h"
#include "views/alerts/alertspage.h"
#include "views/alerts/rulespage.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QDBusConnection>
#include <QDateTime>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QTabWidget>
#include <QTimeZone>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype topAlerts = 5;
constexpr Milliseconds silenceLength = std::chrono::hours(1);
constexpr Milliseconds snoozeLength = std::chrono::minutes(15);
const QTime morning { 8, 0 };

QString author() { return qEnvironmentVariable("USER", QStringLiteral("opsglass")); }

Instant instantOf(const QDateTime &time) { return Instant(Milliseconds(time.toMSecsSinceEpoch())); }

Instant tomorrowMorning() { return instantOf(QDateTime(QDate::currentDate().addDays(1), morning)); }

/// Lives as long as the desktop session, as the notifications do.
QString recordOfNotifications()
{
    const QString folder = profileRuntimeDirectory();
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/notifications.json");
}

} // namespace

AlertCenter::AlertCenter(Session *session, AlertDesk *desk, MainWindow *window)
    : m_session(session)
    , m_window(window)
    , m_desk(desk)
    , m_notifications(QDBusConnection::sessionBus())
    , m_tray(QDBusConnection::sessionBus())
    , m_suspend(QDBusConnection::systemBus())
    , m_rulesPage(new RulesPage)
{
    window->setAlertBook(m_desk->book());
    m_page = window->alertsPage();
    m_page->setZone(QTimeZone::systemTimeZone());
    m_page->setAuthor(author());
    m_rulesPage->setZone(QTimeZone::systemTimeZone());
    m_page->addTab(m_rulesPage, tr("Rules"));
    createMenu();
    connectPage();
    connectDesk();
    connectNotifications();
    connectTray();
    showCounts();
}

AlertCenter::~AlertCenter() = default;

void AlertCenter::createMenu()
{
    QMenu *menu = m_window->alertsMenu();
    menu->addSeparator();
    m_pause = menu->addAction(tr("&Pause Notifications"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, [this](bool isPaused) {
        if (isPaused)
            pause(PauseLength::Hour);
        else
            resume();
    });
    m_presenting = menu->addAction(tr("Not While I P&resent"));
    m_presenting->setCheckable(true);
    connect(m_presenting, &QAction::toggled, m_desk->notify(), &NotifyDesk::setPresenting);
    menu->addAction(tr("Silence &All for an Hour"), this, &AlertCenter::silenceAll);
    menu->addSeparator();
    menu->addAction(tr("Alert S&ettings…"), this, &AlertCenter::settingsRequested);
    m_staysInTray = menu->addAction(QString());
    m_staysInTray->setCheckable(true);
    connect(m_staysInTray, &QAction::triggered, this, &AlertCenter::staysInTrayChosen);
    showTray();
}

void AlertCenter::setSettings(const AlertSettings &settings)
{
    m_notifications.setChoices({ settings.criticalStays, settings.hidesContent, settings.sounds });
}

void AlertCenter::setTheme(const Theme &theme) { m_rulesPage->setTheme(theme); }

void AlertCenter::connectPage()
{
    connect(m_page, &AlertsPage::sourcesRequested, this, &AlertCenter::settingsRequested);
    // Rules are listed while somebody looks.
    connect(m_page->tabs(), &QTabWidget::currentChanged, this, &AlertCenter::showRules,
        Qt::QueuedConnection);
    connect(m_rulesPage, &RulesPage::settingsRequested, this, &AlertCenter::settingsRequested);
    connect(m_page, &AlertsPage::silenceRequested, m_desk, &AlertDesk::addSilence);
    connect(m_page, &AlertsPage::silenceExpireRequested, this,
        [this](const KeptSilence &kept) { m_desk->expireSilence(kept.source, kept.silence.id); });
    connect(m_page, &AlertsPage::silenceChangeRequested, this,
        [this](const KeptSilence &kept, const Silence &changed) {
            m_desk->addSilence(changed, { kept.source });
        });
    connect(m_page, &AlertsPage::queriesWanted, m_session, &Session::watchBeside);
    connect(m_session, &Session::polled, m_page, &AlertsPage::apply);
    connect(m_page, &AlertsPage::historyWanted, this, &AlertCenter::searchHistory);
    connect(m_page, &AlertsPage::historyExportRequested, this, &AlertCenter::exportHistory);
}

void AlertCenter::connectDesk()
{
    connect(m_desk, &AlertDesk::loaded, this, [this](bool tells) {
        if (tells)
            m_notifications.goOnFrom(recordOfNotifications());
    });
    connect(m_desk, &AlertDesk::showRequested, &m_notifications, &DesktopNotifications::show);
    connect(m_desk, &AlertDesk::closeRequested, &m_notifications, &DesktopNotifications::close);
    connect(m_desk, &AlertDesk::done, m_window, &MainWindow::showMessage);
    connect(m_desk, &AlertDesk::failed, this, &AlertCenter::failed);
    connect(m_desk, &AlertDesk::historyChanged, m_page, &AlertsPage::renewHistory);
    connect(m_desk, &AlertDesk::rulesChanged, this, &AlertCenter::showRules);
    connect(m_desk->book(), &AlertBook::changed, this, &AlertCenter::showCounts);
    connect(m_desk->notify(), &NotifyDesk::pauseChanged, this, &AlertCenter::showCounts);
    connect(&m_suspend, &SuspendWatch::resumed, m_desk, &AlertDesk::lookAtClock);
    connect(&m_suspend, &SuspendWatch::resumed, this, &AlertCenter::resumed);
}

void AlertCenter::connectNotifications()
{
    connect(
        &m_notifications, &DesktopNotifications::openRequested, this, &AlertCenter::showAlertOf);
    connect(&m_notifications, &DesktopNotifications::silenceRequested, this,
        &AlertCenter::silenceGroup);
    connect(
        &m_notifications, &DesktopNotifications::snoozeRequested, this, [this](const QString &key) {
            m_desk->notify()->snooze(key, Session::now() + snoozeLength);
        });
    connect(&m_notifications, &DesktopNotifications::unavailable, this,
        [this](const Error &error) { Q_EMIT failed(error); });
    connect(&m_notifications, &DesktopNotifications::soundFailed, this,
        [this](const Error &error) { Q_EMIT failed(error); });
}

void AlertCenter::connectTray()
{
    connect(&m_tray, &AlertTray::shownChanged, this, &AlertCenter::showTray);
    connect(&m_tray, &AlertTray::shownChanged, this, &AlertCenter::trayChanged);
    connect(&m_tray, &AlertTray::openRequested, this, [this] { raiseWindow({}); });
    connect(&m_tray, &AlertTray::toggleRequested, this, [this] {
        if (m_window->isVisible() && m_window->isActiveWindow())
            m_window->hide();
        else
            raiseWindow({});
    });
    connect(&m_tray, &AlertTray::alertRequested, this, [this](const Labels &labels) {
        raiseWindow({});
        m_window->setAlertsShown(true);
        m_page->showAlert(labels);
    });
    connect(&m_tray, &AlertTray::silenceAllRequested, this, &AlertCenter::silenceAll);
    connect(&m_tray, &AlertTray::pauseRequested, this, &AlertCenter::pause);
    connect(&m_tray, &AlertTray::resumeRequested, this, &AlertCenter::resume);
    connect(&m_tray, &AlertTray::quitRequested, this, &AlertCenter::quitRequested);
}

void AlertCenter::setStaysInTray(bool stays) { m_staysInTray->setChecked(stays); }

void AlertCenter::showTray()
{
    m_staysInTray->setEnabled(m_tray.isShown());
    m_staysInTray->setText(m_tray.isShown()
            ? tr("Stay in the &Tray When the Window Is Closed")
            : tr("There Is No Tray Here: Closing the Window Ends Opsglass"));
}

void AlertCenter::showCounts()
{
    const NotifyDesk &notify = *m_desk->notify();
    TrayState state;
    state.counts = m_desk->book()->counts();
    for (const WatchedAlert &alert : m_desk->book()->alerts()) {
        const bool isOne = alert.state == WatchedAlert::State::Firing && !alert.isSuppressed()
            && !isWatchdog(alert.labels);
        if (isOne && state.top.size() < topAlerts)
            state.top << alert;
    }
    state.isPaused = notify.isPaused() || notify.isPresenting();
    state.pausedUntil = notify.pausedUntil();
    m_tray.setState(state);
    m_pause->setChecked(notify.isPaused());
}

void AlertCenter::showRules()
{
    RuleOverview overview;
    overview.rules = m_desk->rules()->engine().rules();
    overview.servers = m_desk->serverRules();
    for (const PrometheusSource &source : m_session->sources())
        overview.sourceNames.insert(source.id, source.name);
    overview.now = Session::now();
    qsizetype count = overview.rules.size();
    for (const ServerRules &server : std::as_const(overview.servers)) {
        for (const RuleGroupInfo &group : server.groups)
            count += group.rules.size();
    }
    m_page->setRuleCount(int(count));
    if (m_rulesPage->isVisible())
        m_rulesPage->setRules(overview);
}

void AlertCenter::showAlertOf(const QString &key, const QString &activationToken)
{
    raiseWindow(activationToken);
    m_window->setAlertsShown(true);
    const QList<Labels> alerts = m_desk->notify()->alertsOf(key);
    if (!alerts.isEmpty())
        m_page->showAlert(alerts.first());
}

void AlertCenter::raiseWindow(const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    m_window->show();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

/// Silences just the alerts that a notification was about, each by its own labels.
void AlertCenter::silenceGroup(const QString &key)
{
    for (const Labels &labels : m_desk->notify()->alertsOf(key)) {
        Silence silence = silenceFor(labels, Session::now(), silenceLength);
        silence.createdBy = author();
        silence.comment = tr("From a notification");
        m_desk->addSilence(silence, { QString() });
    }
}

QStringList AlertCenter::desktopFacts() const
{
    const QStringList capabilities = m_notifications.capabilities();
    return { QStringLiteral("Tray: %1")
                 .arg(hasTray() ? QStringLiteral("shown") : QStringLiteral("none")),
        QStringLiteral("Notification server: %1")
            .arg(capabilities.isEmpty() ? QStringLiteral("not asked, or none")
                                        : capabilities.join(QStringLiteral(", "))) };
}

void AlertCenter::silenceAll()
{
    const auto any = AlertMatcher::make(
        QStringLiteral("alertname"), AlertMatcher::Operator::Matches, QStringLiteral(".+"));
    Silence silence;
    silence.matchers = { *any };
    silence.startsAt = Session::now();
    silence.endsAt = silence.startsAt + silenceLength;
    silence.createdBy = author();
    silence.comment = tr("All alerts, for an hour");
    m_desk->addSilence(silence, { QString() });
}

void AlertCenter::pause(PauseLength length)
{
    NotifyDesk *notify = m_desk->notify();
    switch (length) {
    case PauseLength::Hour:
        notify->pauseUntil(Session::now() + std::chrono::hours(1));
        return;
    case PauseLength::UntilTomorrow:
        notify->pauseUntil(tomorrowMorning());
        return;
    case PauseLength::UntilResumed:
        notify->pauseUntil({});
        return;
    }
}

void AlertCenter::resume() { m_desk->notify()->resume(); }

void AlertCenter::searchHistory(const AlertHistoryFilter &filter)
{
    m_desk->findHistory(
        filter, this, [this, filter](const Result<QList<AlertHistoryEntry>> &entries) {
            if (entries)
                m_page->setHistory(filter, *entries);
            else
                Q_EMIT failed(entries.error());
        });
}

void AlertCenter::exportHistory(const AlertHistoryFilter &filter)
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Export the History"), QStringLiteral("alerts.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_desk->findHistory(
        filter, this, [this, path](const Result<QList<AlertHistoryEntry>> &entries) {
            if (!entries) {
                Q_EMIT failed(entries.error());
                return;
            }
            const QByteArray csv = csvOfHistory(*entries, QTimeZone::systemTimeZone());
            QSaveFile file(path);
            const bool isWritten
                = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
            if (!isWritten) {
                Q_EMIT failed({ Error::Kind::Io,
                    tr("%1 cannot be written: %2.").arg(path, file.errorString()), {} });
                return;
            }
            m_window->showMessage(
                tr("%n lines written to %1.", nullptr, int(entries->size())).arg(path));
        });
}

} // namespace opsglass
