// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/result.h"

#include <QLockFile>
#include <QString>

#include <optional>

namespace opsglass {

/// Which scheduled report was written last, in a file beside a lock: the program and the timer of
/// systemd never write one twice.
class ReportRecord {
public:
    /// \param directory of the profile's data; made when something is written
    explicit ReportRecord(QString directory);

    /// The time of the last report. Nothing without a file, or with a damaged one: a report too
    /// many is better than none.
    std::optional<Instant> last() const;
    /// Whether nobody else writes a report now; until release().
    /// Errors: Cancelled (somebody does), Io.
    Result<void> claim();
    void release() { m_lock.unlock(); }
    /// \param path where it was written to. Errors: Io.
    Result<void> write(Instant time, const QString &path);

private:
    QString path() const { return m_directory + QStringLiteral("/reports.json"); }

    QString m_directory;
    QLockFile m_lock;
};

} // namespace opsglass
