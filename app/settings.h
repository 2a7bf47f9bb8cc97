// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverlist.h"
#include "models/alerts/alertsettings.h"
#include "models/data/exportersettings.h"
#include "models/data/processinfo.h"
#include "models/data/result.h"
#include "models/report/reportschedule.h"
#include "views/export/exportchoices.h"
#include "views/mainwindow.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// What the program remembers between starts.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    QString lastDashboard; ///< uid, or the path of a file outside the library
    QByteArray windowGeometry;
    QList<ServerEntry> servers; ///< all that were ever used and not forgotten
    QStringList activeServers; ///< ids of those used last, the default one first
    QStringList endpoints; ///< those scraped last; with some, they are used and not the servers
    QStringList starred; ///< what DashboardEntry::key says
    QStringList recent; ///< the same, the latest first
    QString grafanaAddress; ///< of the Grafana server that answered last
    AlertSettings alerts;
    QList<WatchedProcesses> watched; ///< the watch list
    QByteArray processesView; ///< columns and order of the page of processes
    ExporterSettings exporter;
    ExportChoices exports; ///< those of the last export
    bool staysInTray = true; ///< closing the window hides it while there is a tray
    bool isPaused = false; ///< notifications are
    qint64 pausedUntil = 0; ///< milliseconds since 1970; 0: until resumed
    bool knowsOfTray = false; ///< was told that closing hides
    ReportSchedule report;
    friend bool operator==(const Settings &, const Settings &) = default;
};

/// Reads and writes the settings of one profile: a JSON file whose unknown keys are kept.
class SettingsFile {
public:
    /// \param directory of the profile; made when it does not exist
    explicit SettingsFile(QString directory);

    /// No file gives the defaults. A file that cannot be read is set aside under another name and
    /// reported. The one `server` of older files becomes the only one of the list.
    /// Errors: Io, Malformed.
    Result<Settings> read();
    /// What the last read() had to leave out of a file that is good otherwise; it stays in the
    /// file.
    const std::optional<Error> &problem() const { return m_problem; }
    /// Replaces the file in one step. Errors: Io.
    Result<void> write(const Settings &settings);

private:
    QString path() const;

    QString m_directory;
    std::optional<Error> m_problem;
};

/// Where a profile keeps what it cannot fetch again, such as the managed Prometheus' data.
QString profileDataDirectory();
/// Where a profile keeps its settings.
QString profileConfigDirectory();

} // namespace opsglass
