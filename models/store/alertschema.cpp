// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/alertschema.h"

namespace opsglass {

namespace {

/// A label set is kept once however often it occurs. `words` is what a search looks in. `value`
/// has no type: a NaN, which SQLite does not know, is the text 'NaN'.
QStringList historyTables()
{
    return {
        QStringLiteral("CREATE TABLE subject (id INTEGER PRIMARY KEY, labels TEXT NOT NULL UNIQUE,"
                       " words TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE history (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " at INTEGER NOT NULL, kind TEXT NOT NULL, subject INTEGER NOT NULL,"
                       " annotations TEXT NOT NULL, value, source TEXT NOT NULL,"
                       " origin TEXT NOT NULL, reason TEXT NOT NULL, firing INTEGER NOT NULL,"
                       " resolved INTEGER NOT NULL, words TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX history_at ON history (at, id, kind)"),
        QStringLiteral("CREATE INDEX history_subject ON history (subject, at)"),
    };
}

/// `alert.seen_at` is NULL when it is that of its rule, so that an evaluation without changes
/// writes one row.
QStringList stateTables()
{
    return {
        QStringLiteral("CREATE TABLE rule (id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE,"
                       " seen_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE alert (rule INTEGER NOT NULL, labels TEXT NOT NULL,"
                       " active_at INTEGER NOT NULL, fired_at INTEGER, seen_at INTEGER,"
                       " PRIMARY KEY (rule, labels)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE told (route TEXT NOT NULL, labels TEXT NOT NULL,"
                       " at INTEGER NOT NULL, firing TEXT NOT NULL, resolved TEXT NOT NULL,"
                       " PRIMARY KEY (route, labels)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE silence (id TEXT PRIMARY KEY, matchers TEXT NOT NULL,"
                       " starts_at INTEGER NOT NULL, ends_at INTEGER NOT NULL,"
                       " updated_at INTEGER NOT NULL, created_by TEXT NOT NULL,"
                       " comment TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE watchdog (source TEXT PRIMARY KEY, labels TEXT NOT NULL)"
                       " WITHOUT ROWID"),
    };
}

} // namespace

QList<QStringList> alertSchema() { return { historyTables() + stateTables() }; }

} // namespace opsglass
