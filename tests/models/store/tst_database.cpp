// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace opsglass;
using namespace std::chrono_literals;

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsLeadToTheNewestVersion_data();
    void stepsLeadToTheNewestVersion();
    void aFailedStepChangesNothing();
    void aNewerFileStaysAsItIs();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void theLogIsSetAsideWithItsFile();
    void everyDamagedFileIsKept();
    void whatCannotBeOpenedIsNamed_data();
    void whatCannotBeOpenedIsNamed();
    void aFullDiskLosesNothing();
    void aFailedTransactionLeavesNothing();
    void nothingWorksUnlessOpen();

private:
    QString path(const char *name = "alerts.db") const
    {
        return m_directory->filePath(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_directory;

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
};

namespace {

constexpr Instant noon { 12h };

const QStringList first { QStringLiteral("CREATE TABLE line (text TEXT)") };
const QStringList second { QStringLiteral("ALTER TABLE line ADD COLUMN size INTEGER DEFAULT 7"),
    QStringLiteral("CREATE INDEX line_size ON line (size)") };
const QStringList wrong { QStringLiteral("ALTER TABLE line ADD COLUMN kind TEXT"),
    QStringLiteral("ALTER TABLE nowhere ADD COLUMN kind TEXT") };

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void write(const QString &path, const QByteArray &bytes, qint64 at = 0)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<void> addLines(Database &database, int count, const QString &text)
{
    return database.execute(
        QStringLiteral("INSERT INTO line (text) VALUES (?)"), QList<QVariantList>(count, { text }));
}

/// The answer's rows, their columns with blanks between.
QStringList rowsOf(const Database &database, const QString &sql)
{
    QStringList rows;
    const auto done = database.forEach(sql, {}, [&rows](const QSqlQuery &row) {
        QStringList cells;
        for (int i = 0; !row.value(i).isNull(); ++i)
            cells << row.value(i).toString();
        rows << cells.join(u' ');
    });
    return done ? rows : QStringList { done.error().message };
}

/// A closed file with 2000 lines of 100 characters.
void makeFile(const QString &path)
{
    Database database(path);
    QVERIFY(database.open({ first }, noon));
    QVERIFY(addLines(database, 2000, QString(100, u'x')));
}

} // namespace

void TestDatabase::stepsLeadToTheNewestVersion_data()
{
    QTest::addColumn<QList<QStringList>>("before");
    QTest::addColumn<QString>("line");
    QTest::newRow("from nothing") << QList<QStringList> {} << QString();
    QTest::newRow("from the first") << QList<QStringList> { first } << QStringLiteral("kept 7");
    QTest::newRow("from the same")
        << QList<QStringList> { first, second } << QStringLiteral("kept 7");
}

void TestDatabase::stepsLeadToTheNewestVersion()
{
    QFETCH(QList<QStringList>, before);
    QFETCH(QString, line);
    {
        Database old(path());
        QVERIFY(old.open(before, noon));
        if (!before.isEmpty())
            QVERIFY(addLines(old, 1, QStringLiteral("kept")));
    }
    Database database(path());
    const auto opened = database.open({ first, second }, noon);
    QVERIFY(opened);
    QCOMPARE(*opened, QString());
    QCOMPARE(rowsOf(database, QStringLiteral("SELECT text, size FROM line")).value(0), line);
    QCOMPARE(rowsOf(database, QStringLiteral("PRAGMA user_version")),
        QStringList { QStringLiteral("2") });
    QCOMPARE(rowsOf(database, QStringLiteral("PRAGMA journal_mode")),
        QStringList { QStringLiteral("wal") });
}

void TestDatabase::aFailedStepChangesNothing()
{
    makeFile(path());
    Database database(path());
    const auto opened = database.open({ first, wrong }, noon);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Io);
    QVERIFY2(opened.error().message.contains(path()), qPrintable(opened.error().message));
    QVERIFY(!database.isOpen());
    QVERIFY(database.open({ first, second }, noon));
    QCOMPARE(rowsOf(database, QStringLiteral("SELECT count(*), sum(size) FROM line")),
        QStringList { QStringLiteral("2000 14000") });
}

void TestDatabase::aNewerFileStaysAsItIs()
{
    makeFile(path());
    {
        Database newer(path());
        QVERIFY(newer.open({ first, second }, noon));
    }
    const QByteArray before = bytesOf(path());
    Database database(path());
    const auto opened = database.open({ first }, noon);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Unsupported);
    QCOMPARE(opened.error().message,
        path() + QStringLiteral(" cannot be used: a newer version of Opsglass wrote it."));
    QVERIFY(!database.isOpen());
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files),
        QStringList { QStringLiteral("alerts.db") });
}

void TestDatabase::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("length"); // of the file afterwards; -1: as it was
    QTest::newRow("not a database") << qint64(0) << QByteArray("This is a letter.\n") << qint64(18);
    QTest::newRow("a broken header") << qint64(0) << QByteArray(100, '\x7f') << qint64(-1);
    QTest::newRow("a broken page") << qint64(40960) << QByteArray(8192, '\xaa') << qint64(-1);
    QTest::newRow("cut off") << qint64(0) << QByteArray() << qint64(50000);
}

void TestDatabase::aDamagedFileIsSetAside()
{
    QFETCH(qint64, at);
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, length);
    makeFile(path());
    write(path(), bytes, at);
    if (length >= 0)
        QVERIFY(QFile::resize(path(), length));
    const QByteArray damaged = bytesOf(path());

    Database database(path());
    const auto opened = database.open({ first }, noon);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    const QString aside = QStringLiteral("alerts.db.damaged-19700101T120000Z");
    QCOMPARE(*opened,
        QStringLiteral("%1 was damaged; it is kept as %2 and a new one is begun.")
            .arg(path(), aside));
    QCOMPARE(bytesOf(m_directory->filePath(aside)), damaged);
    QVERIFY(addLines(database, 1, QStringLiteral("new")));
    QCOMPARE(rowsOf(database, QStringLiteral("SELECT text FROM line")),
        QStringList { QStringLiteral("new") });
}

void TestDatabase::theLogIsSetAsideWithItsFile()
{
    // While another program has the file open, its log stays.
    makeFile(path());
    Database other(path());
    QVERIFY(other.open({ first }, noon));
    QVERIFY(addLines(other, 1, QStringLiteral("only in the log")));
    write(path(), QByteArray(8192, '\xaa'), 40960);
    const QByteArray log = bytesOf(path("alerts.db-wal"));

    Database database(path());
    const auto opened = database.open({ first }, noon);
    QVERIFY(opened && !opened->isEmpty());
    QCOMPARE(bytesOf(path("alerts.db.damaged-19700101T120000Z-wal")), log);
    QVERIFY(addLines(database, 1, QStringLiteral("new")));
    QCOMPARE(rowsOf(database, QStringLiteral("SELECT text FROM line")),
        QStringList { QStringLiteral("new") });
}

void TestDatabase::everyDamagedFileIsKept()
{
    const QList<QByteArray> letters { "letter 1", "letter 2", "letter 3" };
    for (const QByteArray &letter : letters) {
        write(path(), letter);
        Database database(path());
        QVERIFY(database.open({ first }, noon));
        database.close();
        QVERIFY(QFile::remove(path()));
    }
    QCOMPARE(bytesOf(path("alerts.db.damaged-19700101T120000Z")), "letter 1");
    QCOMPARE(bytesOf(path("alerts.db.damaged-19700101T120000Z-2")), "letter 2");
    QCOMPARE(bytesOf(path("alerts.db.damaged-19700101T120000Z-3")), "letter 3");
}

void TestDatabase::whatCannotBeOpenedIsNamed_data()
{
    QTest::addColumn<QString>("name"); // {} is a directory that can be written
    QTest::newRow("directory that takes no files") << QStringLiteral("/proc/alerts.db");
    QTest::newRow("directory that cannot be made") << QStringLiteral("/proc/opsglass/alerts.db");
    QTest::newRow("file for a directory") << QStringLiteral("{}/letter/alerts.db");
    QTest::newRow("directory for a file") << QStringLiteral("{}");
}

void TestDatabase::whatCannotBeOpenedIsNamed()
{
    QFETCH(QString, name);
    write(path("letter"), "a letter");
    const QString file = name.replace(QLatin1String("{}"), m_directory->path());
    Database database(file);
    const auto opened = database.open({ first }, noon);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Io);
    QCOMPARE(
        opened.error().message, file + QStringLiteral(" cannot be used: it cannot be opened."));
    QVERIFY(!database.isOpen());
}

void TestDatabase::aFullDiskLosesNothing()
{
    Database database(path());
    QVERIFY(database.open({ first }, noon));
    QVERIFY(addLines(database, 10, QStringLiteral("before")));
    const auto addMany = [&database] {
        return database.inTransaction(
            [&database] { return addLines(database, 5000, QString(500, u'x')); });
    };
    // A process that may not write larger files is told what a full disk tells.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    const rlimit limited { 100'000, unlimited.rlim_max };
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limited), 0);
    const auto full = addMany();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
    QVERIFY(!full);
    QCOMPARE(full.error().kind, Error::Kind::Io);
    QVERIFY2(full.error().message.startsWith(path()), qPrintable(full.error().message));
    QCOMPARE(rowsOf(database, QStringLiteral("SELECT count(*) FROM line")),
        QStringList { QStringLiteral("10") });
    QVERIFY(addMany());
    QCOMPARE(rowsOf(database, QStringLiteral("SELECT count(*) FROM line")),
        QStringList { QStringLiteral("5010") });
}

void TestDatabase::aFailedTransactionLeavesNothing()
{
    Database database(path());
    QVERIFY(database.open({ first }, noon));
    const auto failed = database.inTransaction([&database] {
        return addLines(database, 5, QStringLiteral("half")).and_then([&database] {
            return database.run(QStringLiteral("INSERT INTO nowhere VALUES (1)"));
        });
    });
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.contains(QLatin1String("no such table: nowhere")),
        qPrintable(failed.error().message));
    QVERIFY(database.inTransaction(
        [&database] { return addLines(database, 1, QStringLiteral("whole")); }));
    QCOMPARE(rowsOf(database, QStringLiteral("SELECT text FROM line")),
        QStringList { QStringLiteral("whole") });
}

void TestDatabase::nothingWorksUnlessOpen()
{
    Database database(path());
    const QString message = path() + QStringLiteral(" cannot be used: it is not open.");
    const auto transaction = database.inTransaction([]() -> Result<void> { return {}; });
    QCOMPARE(transaction.error(), (Error { Error::Kind::Io, message, {} }));
    QCOMPARE(addLines(database, 1, QStringLiteral("x")).error().message, message);
    QCOMPARE(rowsOf(database, QStringLiteral("SELECT 1")), QStringList { message });
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
