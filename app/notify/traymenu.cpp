// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/traymenu.h"

#include "app/notify/notificationtext.h"
#include "app/notify/trayicon.h"

namespace opsglass {

namespace {

constexpr int mostAlerts = 5;
constexpr int longestLabel = 70;

QString summaryOf(const WatchedAlert &alert)
{
    for (const char *name : { "summary", "message", "description" }) {
        const QString text = alert.annotations.value(QLatin1String(name)).simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// `text` so that it is read as it is. Qt hands labels to a panel as they are, but for the first
/// `&`, which becomes the `_` of dbusmenu; so that one is given away at the front.
QString escaped(QString text, bool isDrawnByPanel)
{
    if (isDrawnByPanel)
        return QChar(u'&') + text.replace(u'_', QLatin1String("__"));
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

TrayMenu::TrayMenu(QObject *parent)
    : QObject(parent)
{
    connect(m_menu.addAction(tr("&Open Opsglass")), &QAction::triggered, this,
        &TrayMenu::openRequested);
    m_alertsSeparator = m_menu.addSeparator();
    addAlerts();
    m_menu.addSeparator();
    m_silenceAll = m_menu.addAction(tr("&Silence all for 1 h"));
    connect(m_silenceAll, &QAction::triggered, this, &TrayMenu::silenceAllRequested);
    addPauses();
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &TrayMenu::quitRequested);
    apply({}, false);
}

void TrayMenu::addAlerts()
{
    for (int index = 0; index < mostAlerts; ++index) {
        QAction *action = m_menu.addAction(QString());
        connect(action, &QAction::triggered, this,
            [this, index] { Q_EMIT alertRequested(m_alerts.value(index).labels); });
        m_alertActions << action;
    }
    for (const AlertSeverity severity : { AlertSeverity::Info, AlertSeverity::Unknown,
             AlertSeverity::Warning, AlertSeverity::Critical })
        m_icons[severity] = trayIcon({ trayForm(severity), 0, {} });
}

void TrayMenu::addPauses()
{
    m_pauses.setTitle(tr("&Pause notifications"));
    const auto add = [this](const QString &text, PauseLength length) {
        connect(m_pauses.addAction(text), &QAction::triggered, this,
            [this, length] { Q_EMIT pauseRequested(length); });
    };
    add(tr("For &1 h"), PauseLength::Hour);
    add(tr("Until &tomorrow"), PauseLength::UntilTomorrow);
    add(tr("Until I &resume"), PauseLength::UntilResumed);
    m_menu.addMenu(&m_pauses);
    m_resume = m_menu.addAction(tr("&Resume notifications"));
    connect(m_resume, &QAction::triggered, this, &TrayMenu::resumeRequested);
}

void TrayMenu::apply(const TrayState &state, bool isDrawnByPanel)
{
    applyAlerts(state.top.first(std::min<qsizetype>(state.top.size(), mostAlerts)), isDrawnByPanel);
    m_silenceAll->setEnabled(state.counts.firing() > 0);
    m_resume->setVisible(state.isPaused);
}

void TrayMenu::applyAlerts(const QList<WatchedAlert> &alerts, bool isDrawnByPanel)
{
    m_alerts = alerts;
    // Panels draw two separators in a row as two.
    m_alertsSeparator->setVisible(!alerts.isEmpty());
    for (qsizetype index = 0; index < m_alertActions.size(); ++index) {
        QAction *action = m_alertActions[index];
        action->setVisible(index < alerts.size());
        if (index >= alerts.size())
            continue;
        const WatchedAlert &alert = alerts[index];
        const QString summary = summaryOf(alert);
        const QString name = alert.name().isEmpty() ? tr("Alert without a name") : alert.name();
        //: an alert's name and its summary
        const QString text = summary.isEmpty() ? name : tr("%1: %2").arg(name, summary);
        action->setText(escaped(tamedLine(text, longestLabel), isDrawnByPanel));
        // Unlike a text, an icon counts as changed whenever it is set.
        if (const QVariant severity = int(alert.severity()); action->data() != severity) {
            action->setData(severity);
            action->setIcon(m_icons.value(alert.severity()));
        }
    }
}

} // namespace opsglass
