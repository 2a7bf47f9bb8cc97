// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/scheduledreport.h"

#include "app/cli/clisources.h"
#include "app/report/reportfile.h"
#include "app/settings.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace opsglass {

ScheduledChoices scheduledChoices(const Settings &settings)
{
    ScheduledChoices choices { settings.report, {} };
    for (const ServerEntry &server : settings.servers) {
        if (server.id == settings.report.source)
            choices.source
                = serverSources({ NamedServer { server.name, QUrl(server.url) } }).first();
    }
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
    const Instant from = m_slot - m_choices.schedule.since;
    m_run = std::make_unique<ReportRun>(ReportRequest {
        *m_choices.source, m_choices.rules, m_choices.alertmanagers, { from, m_slot }, {} });
    connect(m_run.get(), &ReportRun::finished, this, &ScheduledReport::take);
    m_run->start();
}

Result<void> ScheduledReport::prepare()
{
    if (!m_choices.source)
        return failure({ Error::Kind::Unsupported,
            tr("The source of the scheduled reports is not there."), m_choices.schedule.source });
    if (!QDir::isAbsolutePath(m_choices.schedule.folder))
        return failure({ Error::Kind::Unsupported,
            tr("The scheduled reports have no folder to be written to."),
            m_choices.schedule.folder });
    return m_record.claim();
}

void ScheduledReport::take(const Result<Report> &report)
{
    if (report)
        finish(write(*report));
    else
        finish(failure(report.error()));
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
