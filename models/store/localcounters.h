// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/localreading.h"
#include "models/data/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace opsglass {

class Database;

/// The counters that are to go on over restarts, each with its highest value and the time it was
/// read last: a table in the file of a local history.
///
/// Errors of all functions: those of Database.
class LocalCounters {
public:
    /// The statements that make the table.
    static QStringList schema();

    /// \param database outlives the object
    explicit LocalCounters(Database *database);

    /// Reads the table; one that is not there is empty.
    Result<void> load();
    void clear() { m_counters.clear(); }
    /// Each counter once, in readings without order.
    QList<LocalReading> readings() const;
    /// Puts the counters that have risen on record at once. A kill takes none of it back; a power
    /// cut may, down to the last write(). Not within a transaction.
    Result<void> take(const LocalReading &reading);
    /// Writes when all of them were read last, within a transaction, and forgets those that were
    /// not read since `oldest`.
    Result<void> write(Instant oldest);

private:
    struct Counter {
        Instant at;
        double value = 0;
    };

    Result<void> writeRows(const QHash<Labels, Counter> &counters);

    Database *m_database;
    QHash<Labels, Counter> m_counters;
};

} // namespace opsglass
