// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <fcntl.h>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// SQLite's primary result codes that a person can do something about (sqlite.org/rescode.html).
enum class Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

bool isDamage(Code code) { return code == Code::Corrupt || code == Code::NotADatabase; }

QString reasonFor(Code code, const QString &otherwise)
{
    switch (code) {
    case Code::Busy:
    case Code::Locked:
        return Text::tr("another program keeps it busy");
    case Code::ReadOnly:
        return Text::tr("it may not be written");
    case Code::IoError:
        return Text::tr("the disk reports an error");
    case Code::Corrupt:
    case Code::NotADatabase:
        return Text::tr("it is damaged");
    case Code::Full:
        return Text::tr("the disk is full");
    case Code::CannotOpen:
        return Text::tr("it cannot be opened");
    }
    return otherwise;
}

QString unusable(const QString &file, const QString &reason)
{
    return Text::tr("%1 cannot be used: %2.").arg(QDir::toNativeSeparators(file), reason);
}

/// Whether another process has the database open. In WAL mode each holds a lock on some of these
/// bytes all the time (sqlite.org/lockingv3.html).
bool isOpenElsewhere(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    struct flock lock { };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    return fcntl(file.handle(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

/// What SQLite keeps beside a database; it finds them by the name of the database.
QStringList companions() { return { QStringLiteral("-wal"), QStringLiteral("-shm") }; }

} // namespace

Database::Database(QString file)
    : m_file(std::move(file))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database() { close(); }

Result<QString> Database::open(const QList<QStringList> &migrations, Instant now, Check check)
{
    close();
    auto opened = openFile(migrations, check);
    QString warning;
    if (!opened && opened.error().kind == Error::Kind::Malformed) {
        close();
        const auto aside = setAside(now);
        if (!aside)
            return failure(aside.error());
        warning = Text::tr("%1 was damaged; it is kept as %2 and a new one is begun.")
                      .arg(QDir::toNativeSeparators(m_file), QFileInfo(*aside).fileName());
        opened = openFile(migrations, check);
    }
    if (!opened) {
        close();
        return failure(opened.error());
    }
    return warning;
}

void Database::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::openToRead()
{
    close();
    auto opened = connectTo(QStringLiteral("QSQLITE_OPEN_READONLY;"));
    if (!opened)
        close();
    return opened;
}

Result<void> Database::connectTo(const QString &options)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!m_database.isValid())
        return failure({ Error::Kind::Unsupported,
            Text::tr("Qt's driver for SQLite is not installed (package libqt6sql6-sqlite)."), {} });
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(options + QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open())
        return problem(m_database.lastError());
    return {};
}

Result<void> Database::openFile(const QList<QStringList> &migrations, Check check)
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (const auto connected = connectTo({}); !connected)
        return connected;
    // Before anything that writes: a newer file stays as it is.
    return checkVersion(migrations.size())
        .and_then([this, check]() -> Result<void> {
            return check == Check::Thorough ? checkDamage() : Result<void>();
        })
        .and_then([this] { return run(QStringLiteral("PRAGMA journal_mode = WAL")); })
        .and_then([this] { return run(QStringLiteral("PRAGMA synchronous = NORMAL")); })
        .and_then([this, &migrations] { return migrate(migrations); });
}

Result<void> Database::checkVersion(qsizetype known) const
{
    const auto found = version();
    if (!found)
        return failure(found.error());
    if (*found > known)
        return failure({ Error::Kind::Unsupported,
            unusable(m_file, Text::tr("a newer version of Opsglass wrote it")),
            QStringLiteral("version %1, known up to %2").arg(*found).arg(known) });
    return {};
}

Result<void> Database::checkDamage() const
{
    QString verdict;
    const auto checked = forEach(QStringLiteral("PRAGMA quick_check(1)"), {},
        [&verdict](const QSqlQuery &row) { verdict = row.value(0).toString(); });
    if (checked && verdict != QLatin1String("ok"))
        return failure(
            { Error::Kind::Malformed, unusable(m_file, reasonFor(Code::Corrupt, {})), verdict });
    return checked;
}

Result<void> Database::migrate(const QList<QStringList> &migrations)
{
    if (const auto found = version(); !found || *found == migrations.size())
        return found.map([](qsizetype) {});
    return inTransaction([this, &migrations]() -> Result<void> {
        // Again, now that nobody else can migrate it in between.
        const auto found = version();
        if (!found)
            return failure(found.error());
        for (qsizetype from = *found; from < migrations.size(); ++from) {
            for (const QString &statement : migrations[from]) {
                if (const auto done = run(statement); !done)
                    return done;
            }
        }
        return run(QStringLiteral("PRAGMA user_version = %1").arg(migrations.size()));
    });
}

Result<qsizetype> Database::version() const
{
    qsizetype found = 0;
    return forEach(QStringLiteral("PRAGMA user_version"), {}, [&found](const QSqlQuery &row) {
        found = row.value(0).toInt();
    }).map([&found] { return found; });
}

Result<QString> Database::setAside(Instant now) const
{
    const QString name = m_file + QStringLiteral(".damaged-")
        + QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC)
              .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    // When it closes the file, SQLite removes the log by its name: that of the new file.
    if (isOpenElsewhere(m_file))
        return failure({ Error::Kind::Io,
            Text::tr("%1 is damaged and cannot be set aside while another program has it open.")
                .arg(QDir::toNativeSeparators(m_file)),
            {} });
    QString aside = name;
    for (int again = 2; QFile::exists(aside); ++again)
        aside = name + u'-' + QString::number(again);
    for (const QString &companion : companions()) {
        if (QFile::exists(m_file + companion))
            QFile::rename(m_file + companion, aside + companion);
    }
    QFile file(m_file);
    if (!file.rename(aside))
        return failure({ Error::Kind::Io,
            Text::tr("%1 is damaged and cannot be set aside: %2.")
                .arg(QDir::toNativeSeparators(m_file), file.errorString()),
            aside });
    return aside;
}

Result<void> Database::inTransaction(const std::function<Result<void>()> &writes)
{
    // IMMEDIATE: waits for other programs here, where waiting works, and not in the middle.
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    const auto done = writes().and_then([this] { return run(QStringLiteral("COMMIT")); });
    if (!done) {
        // Some errors have rolled back already; then this one has nothing to do.
        static_cast<void>(run(QStringLiteral("ROLLBACK")));
    }
    return done;
}

Result<void> Database::execute(const QString &sql, const QList<QVariantList> &rows)
{
    if (rows.isEmpty())
        return {};
    if (!isOpen())
        return failure({ Error::Kind::Io, unusable(m_file, Text::tr("it is not open")), {} });
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        return problem(query.lastError());
    for (const QVariantList &values : rows) {
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        if (!query.exec())
            return problem(query.lastError());
    }
    return {};
}

Result<void> Database::forEach(const QString &sql, const QVariantList &values,
    const std::function<void(const QSqlQuery &)> &use) const
{
    if (!isOpen())
        return failure({ Error::Kind::Io, unusable(m_file, Text::tr("it is not open")), {} });
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return problem(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return problem(query.lastError());
    while (query.next())
        use(query);
    if (query.lastError().isValid())
        return problem(query.lastError());
    return {};
}

Result<void> Database::run(const QString &sql) const
{
    return forEach(sql, {}, [](const QSqlQuery &) {});
}

tl::unexpected<Error> Database::problem(const QSqlError &error) const
{
    const int extended = error.nativeErrorCode().toInt();
    const Code code = Code(extended & 0xff);
    return failure({ isDamage(code) ? Error::Kind::Malformed : Error::Kind::Io,
        unusable(m_file, reasonFor(code, error.databaseText())),
        QStringLiteral("SQLite %1: %2").arg(extended).arg(error.databaseText()) });
}

} // namespace opsglass
