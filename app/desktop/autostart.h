// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QString>
#include <QStringList>

namespace opsglass {

/// Whether the program starts with the desktop session (Desktop Application Autostart
/// Specification): the file of this person, over those of the machine.
class Autostart {
public:
    /// \param directory of this person's files
    /// \param machine those of the machine, the most important first
    /// \param command what is started
    Autostart(const QString &directory, const QStringList &machine, const QString &profile,
        QStringList command);

    /// For this person, this profile and this program.
    static Autostart ofThisProgram();

    /// As the files say, whoever wrote them.
    bool isOn() const;
    /// A file that somebody changed keeps what it says otherwise. Errors: Io.
    Result<void> setOn(bool isOn) const;

    const QString &path() const { return m_path; }

private:
    QString machineFile() const;
    QString text() const;

    QString m_path;
    QStringList m_machinePaths;
    QStringList m_command;
};

} // namespace opsglass
