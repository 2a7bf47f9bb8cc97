// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyring.h"
#include "app/report/reportrecord.h"
#include "app/report/reportrun.h"
#include "app/report/serversecret.h"
#include "models/report/reportschedule.h"

#include <QObject>
#include <QTimeZone>

#include <optional>

namespace opsglass {

struct Settings;

/// What scheduled reports are made of and with.
struct ScheduledChoices {
    /// What a schedule calls the demo, and the endpoints that Opsglass scrapes.
    static QString demoKey() { return QStringLiteral("demo"); }
    static QString scrapedKey() { return QStringLiteral("scraped"); }

    ReportSchedule schedule;
    std::optional<PrometheusSource> source; ///< nothing: the one of the schedule is not known
    QStringList rules = {}; ///< as in ReportRequest
    QList<NamedServer> alertmanagers = {};
    ReadSecret readSecret = {}; ///< none: from the system's keyring
};

/// The choices of the settings; the demo and scraped endpoints have no source there.
ScheduledChoices scheduledChoices(const Settings &settings);

/// Writes one report of a schedule into its folder and records it, unless somebody else did or
/// does. A server that wants a password which is not known gets that of the keyring. Of endpoints
/// that only Opsglass scrapes, the report says for how long nobody did.
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
    /// writes it now), Io, Unsupported (no such source, no folder), those of PrometheusClient; Auth
    /// names the server.
    void finished(const opsglass::Result<QString> &path);

private:
    Result<void> prepare();
    void ask();
    void take(const Result<Report> &report);
    void askPassword(const Error &refusal);
    void askCoverage(const Report &report);
    Result<QString> write(const Report &report);
    void finish(const Result<QString> &path);

    ScheduledChoices m_choices;
    Instant m_slot;
    QTimeZone m_zone;
    ReportRecord m_record;
    Keyring m_keyring;
    std::unique_ptr<ReportRun> m_run;
    std::unique_ptr<PrometheusClient> m_client; ///< that is asked how much was scraped
    std::unique_ptr<PendingQuery> m_coverage;
    bool m_hasAskedKeyring = false;
};

} // namespace opsglass
