// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"
#include "views/mainwindow.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace opsglass {

/// What the program remembers between starts.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    QString lastDashboard; ///< uid
    QByteArray windowGeometry;
    QString server; ///< the address used last, without user and password
    QStringList endpoints; ///< those scraped last
    friend bool operator==(const Settings &, const Settings &) = default;
};

/// Reads and writes the settings of one profile: a JSON file whose unknown keys are kept.
class SettingsFile {
public:
    /// \param directory of the profile; made when it does not exist
    explicit SettingsFile(QString directory);

    /// No file gives the defaults. A file that cannot be read is set aside under another name and
    /// reported. Errors: Io, Malformed.
    Result<Settings> read();
    /// Replaces the file in one step. Errors: Io.
    Result<void> write(const Settings &settings);

private:
    QString path() const;

    QString m_directory;
};

/// Where a profile keeps what it cannot fetch again, such as the managed Prometheus' data.
QString profileDataDirectory();
/// Where a profile keeps its settings.
QString profileConfigDirectory();

} // namespace opsglass
