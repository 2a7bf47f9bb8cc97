// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/scheduledreport.h"

#include "app/report/reportfile.h"
#include "app/serversource.h"
#include "app/settings.h"
#include "app/sources.h"
#include "models/format/duration.h"

#include <QDateTime>
#include <QDir>
#include <QPointer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace opsglass {

namespace {

/// A part of the window that counts for little: starts and late scrapes take some samples.
constexpr int leastMissed = 50;

/// For how long of the window nobody scraped, from the number of samples.
Milliseconds missedTime(const Matrix &samples, Milliseconds interval, Milliseconds window)
{
    const QList<double> values
        = samples.series.isEmpty() ? QList<double>() : samples.series.first().values;
    const double scraped = values.isEmpty() ? 0 : values.last() * double(interval.count());
    // Also what is no number counts for nothing, and none leaves the range of the cast.
    const bool isPart = scraped >= 0 && scraped < double(window.count());
    return isPart ? window - Milliseconds(qint64(scraped))
                  : Milliseconds(scraped > 0 ? 0 : window.count());
}

/// Why a server does not take what is known of its login.
Error namedRefusal(const PrometheusSource &source, Error refusal)
{
    if (!source.lacking.isEmpty())
        return refusal;
    const bool hasLogin = source.auth != PrometheusSource::Auth::Anonymous;
    const QString why = hasLogin ? ScheduledReport::tr("The login that is known does not do.")
                                 : ScheduledReport::tr("It is set up without a login.");
    refusal.message = ScheduledReport::tr("%1: %2 %3").arg(source.name, why, refusal.message);
    return refusal;
}

} // namespace

ScheduledChoices scheduledChoices(const Settings &settings)
{
    ScheduledChoices choices { settings.report, {} };
    for (const ServerSettings &server : settings.servers) {
        if (server.id != settings.report.source)
            continue;
        choices.server = server;
        choices.source = sourceOf(server, {});
    }
    choices.scrapedEvery = shortestInterval(endpointsAmong(switchedOn(settings)));
    choices.rules = settings.alerts.rules.value(settings.report.source);
    for (const AlertmanagerEntry &manager : settings.alerts.alertmanagers)
        choices.alertmanagers.append({ manager.name, QUrl(manager.url) });
    return choices;
}

ScheduledReport::ScheduledReport(const QString &dataDirectory, ScheduledChoices choices,
    Instant slot, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_choices(std::move(choices))
    , m_slot(slot)
    , m_zone(zone)
    , m_record(dataDirectory)
{
}

ScheduledReport::~ScheduledReport() = default;

void ScheduledReport::start()
{
    if (const auto prepared = prepare(); !prepared) {
        Q_EMIT finished(failure(prepared.error()));
        return;
    }
    if (m_record.last() >= m_slot) {
        finish(QString());
        return;
    }
    if (m_choices.source->lacking.isEmpty() || !m_choices.server || !m_choices.secrets)
        ask();
    else
        fetchSecrets();
}

void ScheduledReport::fetchSecrets()
{
    m_choices.secrets->fetch(
        *m_choices.server, [report = QPointer(this)](const SecretStore::Fetched &fetched) {
            if (report)
                report->takeSecrets(fetched);
        });
}

void ScheduledReport::takeSecrets(const SecretStore::Fetched &fetched)
{
    m_choices.source = sourceOf(*m_choices.server, fetched.secrets);
    const QString &lacking = m_choices.source->lacking;
    if (lacking.isEmpty()) {
        ask();
        return;
    }
    const QString why = fetched.problem ? lacking + u' ' + fetched.problem->message : lacking;
    finish(failure({ Error::Kind::Auth, why, m_choices.source->id }));
}

void ScheduledReport::ask()
{
    const Instant from = m_slot - m_choices.schedule.since;
    m_run = std::make_unique<ReportRun>(ReportRequest {
        *m_choices.source, m_choices.rules, m_choices.alertmanagers, { from, m_slot }, {} });
    connect(m_run.get(), &ReportRun::finished, this, &ScheduledReport::take);
    m_run->start();
}

Result<void> ScheduledReport::prepare()
{
    const QString &source = m_choices.schedule.source;
    if (!m_choices.source && source == Sources::scrapedId())
        return failure({ Error::Kind::Unsupported,
            tr("The scheduled reports are about endpoints that Opsglass scrapes, and it scrapes "
               "none now."),
            source });
    if (!m_choices.source)
        return failure({ Error::Kind::Unsupported,
            tr("The source of the scheduled reports is not there."), source });
    if (!QDir::isAbsolutePath(m_choices.schedule.folder))
        return failure({ Error::Kind::Unsupported,
            tr("The scheduled reports have no folder to be written to."),
            m_choices.schedule.folder });
    return m_record.claim();
}

void ScheduledReport::take(const Result<Report> &report)
{
    if (report && m_choices.schedule.source == Sources::scrapedId())
        askCoverage(*report);
    else if (report)
        finish(write(*report));
    else if (report.error().kind == Error::Kind::Auth)
        finish(failure(namedRefusal(*m_choices.source, report.error())));
    else
        finish(failure(report.error()));
}

/// Endpoints are scraped only while Opsglass runs: what it missed, the report does not know.
void ScheduledReport::askCoverage(const Report &report)
{
    const Milliseconds window = m_choices.schedule.since;
    m_client = std::make_unique<PrometheusClient>(*m_choices.source);
    const QString expr
        = QStringLiteral("max(count_over_time(up[%1ms]))").arg(qint64(window.count()));
    m_coverage
        = m_client->ask({ expr, QueryKey::Kind::InstantQuery, { m_slot, Milliseconds(0), 1 } },
            [this, report, window](const QueryAnswer &answer) {
                Report told = report;
                const QString &name = m_choices.source->name;
                if (!answer.result) {
                    told.problems.append({ name, answer.result.error().message });
                } else if (const Milliseconds missed
                           = missedTime(*answer.result, m_choices.scrapedEvery, window);
                           missed > window / leastMissed) {
                    told.problems.append({ name,
                        tr("Opsglass scrapes it, and did not run for about %1 of these %2: what "
                           "happened then is not known.")
                            .arg(formatAge(missed), formatAge(window)) });
                }
                finish(write(told));
            });
}

Result<QString> ScheduledReport::write(const Report &report)
{
    const ReportSchedule &schedule = m_choices.schedule;
    const QDate date
        = QDateTime::fromMSecsSinceEpoch(m_slot.time_since_epoch().count(), m_zone).date();
    const auto path = writeNewFile(schedule.folder, reportName(report.source, date),
        formatKey(schedule.format), reportBytes(report, schedule.format, m_zone));
    if (!path)
        return path;
    if (const auto recorded = m_record.write(m_slot, *path); !recorded)
        return failure(recorded.error());
    return path;
}

void ScheduledReport::finish(const Result<QString> &path)
{
    m_record.release();
    Q_EMIT finished(path);
}

} // namespace opsglass
