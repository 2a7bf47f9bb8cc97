// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/watch.h"

#include "collectors/alertmanager/client.h"

#include <QLoggingCategory>

#include <utility>

namespace opsglass {

namespace {

Q_LOGGING_CATEGORY(alertmanagerLog, "opsglass.collectors.alertmanager")

} // namespace

AlertmanagerWatch::AlertmanagerWatch(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &AlertmanagerWatch::refresh);
}

AlertmanagerWatch::~AlertmanagerWatch() = default;

void AlertmanagerWatch::setAlertmanagers(
    const QList<PrometheusSource> &sources, Milliseconds interval)
{
    m_watched.clear();
    for (const PrometheusSource &source : sources)
        m_watched[source.id].client = std::make_unique<AlertmanagerClient>(source);
    m_timer.stop();
    if (sources.isEmpty())
        return;
    m_timer.start(interval);
    refresh();
}

void AlertmanagerWatch::refresh()
{
    for (const auto &entry : m_watched)
        ask(entry.first);
}

void AlertmanagerWatch::ask(const QString &id)
{
    Watched &watched = m_watched[id];
    // The questions own what is running in their answers and go when that is done.
    if (!watched.round) {
        watched.round = watched.client->alerts({}, [this, id](const auto &alerts) {
            Watched &asked = m_watched[id];
            const std::unique_ptr<PendingQuery> finished = std::move(asked.round);
            if (!alerts) {
                Q_EMIT alertsPolled(id, failure(alerts.error()));
                return;
            }
            asked.answer = { *alerts };
            askGroups(id);
        });
    }
    if (!watched.silences) {
        watched.silences = watched.client->silences([this, id](const auto &silences) {
            const std::unique_ptr<PendingQuery> finished = std::move(m_watched[id].silences);
            Q_EMIT silencesPolled(id, silences);
        });
    }
}

// What is not known beside the alerts keeps nobody from hearing of them.

void AlertmanagerWatch::askGroups(const QString &id)
{
    m_watched[id].round = m_watched[id].client->groups({}, [this, id](const auto &groups) {
        Watched &asked = m_watched[id];
        const std::unique_ptr<PendingQuery> finished = std::move(asked.round);
        if (groups)
            asked.answer.groups = *groups;
        else
            qCWarning(alertmanagerLog).noquote() << id << groups.error().message;
        askStatus(id);
    });
}

void AlertmanagerWatch::askStatus(const QString &id)
{
    m_watched[id].round = m_watched[id].client->status([this, id](const auto &status) {
        Watched &asked = m_watched[id];
        const std::unique_ptr<PendingQuery> finished = std::move(asked.round);
        if (status)
            asked.answer.status = *status;
        else
            qCWarning(alertmanagerLog).noquote() << id << status.error().message;
        Q_EMIT alertsPolled(id, std::exchange(asked.answer, {}));
    });
}

AlertmanagerClient *AlertmanagerWatch::clientOf(quint64 number, const QString &id)
{
    const auto watched = m_watched.find(id);
    if (watched != m_watched.end())
        return watched->second.client.get();
    Q_EMIT silenceDone(
        number, failure({ Error::Kind::Unsupported, tr("There is no such Alertmanager."), id }));
    return nullptr;
}

void AlertmanagerWatch::saveSilence(
    quint64 number, const QString &alertmanager, const SilenceInfo &silence)
{
    if (AlertmanagerClient *client = clientOf(number, alertmanager)) {
        m_changes[number] = client->createSilence(
            silence, [this, number, alertmanager](const Result<QString> &id) {
                finish(number, alertmanager, id);
            });
    }
}

void AlertmanagerWatch::expireSilence(
    quint64 number, const QString &alertmanager, const QString &id)
{
    if (AlertmanagerClient *client = clientOf(number, alertmanager)) {
        m_changes[number]
            = client->expireSilence(id, [this, number, alertmanager, id](const Result<void> &done) {
                  finish(number, alertmanager, done.map([&id] { return id; }));
              });
    }
}

void AlertmanagerWatch::finish(
    quint64 number, const QString &alertmanager, const Result<QString> &id)
{
    const std::unique_ptr<PendingQuery> finished = std::move(m_changes[number]);
    m_changes.erase(number);
    Q_EMIT silenceDone(number, id);
    if (m_watched.contains(alertmanager))
        ask(alertmanager); // it shows at once
}

} // namespace opsglass
