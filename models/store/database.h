// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>

class QSqlError;
class QSqlQuery;

namespace opsglass {

/// One SQLite file that several programs may use at once. What a transaction wrote is there after
/// a kill at any moment; after a power cut the last ones may be missing, as a whole (WAL,
/// synchronous NORMAL). Lives on the thread that opens it.
///
/// Errors of all functions: Io, naming the file (cannot be opened or written, disk full, in use for
/// longer than five seconds, not open); Malformed, when it turns out to be damaged: open() again
/// sets it aside.
class Database {
public:
    /// How closely a file is looked at when it is opened. Damage that was not seen then is met
    /// later.
    enum class Check {
        Thorough, ///< reads all of it
        Quick,
    };

    explicit Database(QString file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens the file, makes it and its directory when there is none, and brings it to the version
    /// `migrations.size()`. An open one is closed before; after an error it is closed.
    /// \param migrations the statements that lead from version i to i + 1
    /// \param now names a damaged file, which is set aside as FILE.damaged-TIME; not while another
    /// program has it open
    /// \return what the person has to know, one sentence: a damaged file was set aside; else empty
    /// Errors: also Unsupported, for a file of a newer version, which is left as it is, and when
    /// Qt's SQLite driver is missing.
    [[nodiscard]] Result<QString> open(
        const QList<QStringList> &migrations, Instant now, Check check = Check::Thorough);
    /// Opens a file of any version that there is, to read what this version can read of it.
    [[nodiscard]] Result<void> openToRead();
    void close();
    bool isOpen() const { return m_database.isOpen(); }

    /// Everything that `writes` does, or nothing when it fails. Not within another one.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &writes);
    /// A statement without values.
    [[nodiscard]] Result<void> run(const QString &sql) const;
    /// The statement once for each row of values.
    [[nodiscard]] Result<void> execute(const QString &sql, const QList<QVariantList> &rows);
    /// `use` with each row of the answer.
    [[nodiscard]] Result<void> forEach(const QString &sql, const QVariantList &values,
        const std::function<void(const QSqlQuery &)> &use) const;

private:
    Result<void> connectTo(const QString &options);
    Result<void> openFile(const QList<QStringList> &migrations, Check check);
    Result<void> checkVersion(qsizetype known) const;
    Result<void> checkDamage() const;
    Result<void> migrate(const QList<QStringList> &migrations);
    Result<qsizetype> version() const;
    Result<QString> setAside(Instant now) const;
    tl::unexpected<Error> problem(const QSqlError &error) const;

    QString m_file;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace opsglass
