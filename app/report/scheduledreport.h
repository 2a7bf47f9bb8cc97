// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportrecord.h"
#include "app/report/reportrun.h"
#include "app/secretstore.h"
#include "models/report/reportschedule.h"

#include <QObject>
#include <QTimeZone>

#include <optional>

namespace opsglass {

struct Settings;

/// What scheduled reports are made of and with.
struct ScheduledChoices {
    /// What a schedule calls the demo; the endpoints that Opsglass scrapes are
    /// Sources::scrapedId().
    static QString demoKey() { return QStringLiteral("demo"); }

    ReportSchedule schedule;
    std::optional<PrometheusSource> source; ///< nothing: the one of the schedule is not known
    QStringList rules = {}; ///< as in ReportRequest
    QList<NamedServer> alertmanagers = {};
    std::optional<ServerSettings> server = {}; ///< that is the source; says where its secrets are
    SecretStore *secrets = nullptr; ///< outlives the report; none: nobody looks for secrets
    Milliseconds scrapedEvery { 0 }; ///< as shortestInterval() of the scraped endpoints
};

/// The choices of the settings; the demo and scraped endpoints have no source there.
ScheduledChoices scheduledChoices(const Settings &settings);

/// Writes one report of a schedule into its folder and records it, unless somebody else did or
/// does. What the source lacks is fetched only then, because a locked keyring asks the person to be
/// unlocked. Of endpoints that only Opsglass scrapes, the report says for how long nobody did.
class ScheduledReport : public QObject {
    Q_OBJECT

public:
    /// \param dataDirectory of the profile
    /// \param slot its time by the schedule, which is the end of its window
    ScheduledReport(const QString &dataDirectory, ScheduledChoices choices, Instant slot,
        const QTimeZone &zone, QObject *parent = nullptr);
    ~ScheduledReport() override;

    /// finished() follows, from the event loop or at once.
    void start();
    Instant slot() const { return m_slot; }

Q_SIGNALS:
    /// \param path of the file; empty: it was written already. Errors: Cancelled (somebody else
    /// writes it now), Io, Unsupported (no such source, no folder), those of PrometheusClient;
    /// Auth, also for secrets that are not to be had, names the server.
    void finished(const opsglass::Result<QString> &path);

private:
    Result<void> prepare();
    void fetchSecrets();
    void takeSecrets(const SecretStore::Fetched &fetched);
    void ask();
    void take(const Result<Report> &report);
    void askCoverage(const Report &report);
    Result<QString> write(const Report &report);
    void finish(const Result<QString> &path);

    ScheduledChoices m_choices;
    Instant m_slot;
    QTimeZone m_zone;
    ReportRecord m_record;
    std::unique_ptr<ReportRun> m_run;
    std::unique_ptr<PrometheusClient> m_client; ///< that is asked how much was scraped
    std::unique_ptr<PendingQuery> m_coverage;
};

} // namespace opsglass
