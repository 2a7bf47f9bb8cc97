// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presets.h"
#include "app/profile.h"
#include "app/profilefile.h"
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
    QList<ServerSettings> servers; ///< and endpoints: all that are known, in the person's order
    QStringList activeServers; ///< ids of those that are on, the default one first
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
    QString language {}; ///< of the texts, such as "de"; empty: the system's
    friend bool operator==(const Settings &, const Settings &) = default;
};

/// The servers and endpoints that are on, the default one first.
QList<ServerSettings> switchedOn(const Settings &settings);

/// Reads and writes the settings of one profile: a JSON file whose unknown keys are kept, and what
/// the administrator of the machine says about it.
class SettingsFile {
public:
    /// \param directory of the profile; made when it does not exist
    explicit SettingsFile(QString directory);

    /// No file gives the defaults. A file that cannot be read is set aside under another name and
    /// reported; see ProfileFile. The one `server` and the `endpoints` of older files become
    /// entries of the list.
    /// Errors: Io, Malformed.
    Result<Settings> read();
    /// What a person is to know of the last read(): what it had to leave out of a file that is good
    /// otherwise and that stays in the file, or that the file is not the one it should be.
    const std::optional<Error> &problem() const { return m_problem; }
    /// Replaces the file in one step; one of a newer version stays as it is. Errors: Io.
    Result<void> write(const Settings &settings);
    /// The keys a person cannot change.
    const QStringList &lockedKeys() const { return m_presets.locked; }
    /// Files of the administrator that could not be used, and why.
    const QStringList &presetProblems() const { return m_presets.problems; }
    const QString &path() const { return m_file.path(); }

private:
    ProfileFile m_file;
    Presets m_presets;
    std::optional<Error> m_problem;
};

/// The language of the settings, as stored or preset, without any other effect; for the start.
QString storedLanguage();

} // namespace opsglass
