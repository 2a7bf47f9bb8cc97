// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/localsamples.h"

#include "models/store/localhistory.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

/// Another program that keeps readings: it is killed at any moment, or may not write at all.
class TestLocalWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKillLosesAtMostAMinute();
    void aKillLosesNoCounter();
    void aReadOnlyFolderIsToldOnce_data();
    void aReadOnlyFolderIsToldOnce();
};

namespace {

constexpr qint64 readingsPerMinute = 60s / localInterval;

/// Kills a writer after it has said at least `lines`, wherever it then is.
/// \return what it said, in whole lines
QByteArrayList killWriter(const QString &file, qint64 first, qint64 lines)
{
    QProcess writer;
    writer.start(
        QStringLiteral(OPSGLASS_WRITER), { file, QString::number(first), QStringLiteral("0") });
    QByteArray said;
    while (said.count('\n') < lines && writer.waitForReadyRead())
        said += writer.readAllStandardOutput();
    writer.kill();
    writer.waitForFinished();
    said += writer.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n')); // a number may be cut in half
    if (writer.exitStatus() != QProcess::CrashExit || said.contains("said")
        || said.contains("failed"))
        qWarning() << said.right(500) << writer.readAllStandardError();
    return said.split('\n');
}

/// The value of the last line that begins with this word.
QByteArray lastOf(const QByteArrayList &said, const QByteArray &word)
{
    for (auto line = said.crbegin(); line != said.crend(); ++line) {
        if (line->startsWith(word + ' '))
            return line->mid(word.size() + 1);
    }
    return {};
}

} // namespace

void TestLocalWriter::aKillLosesAtMostAMinute()
{
    QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("local.db"));
    qint64 next = 0;
    QSet<qint64> expected; // what no kill may have taken
    for (const int readings :
        { 1, 20, 28, 29, 30, 57, 58, 90, 140, 3, 400, 33, 700, 61, 85, 300, 27, 28, 29, 1000 }) {
        const qint64 last = lastOf(killWriter(file, next, 2 * readings), "ok").toLongLong();
        QVERIFY(last >= next + readings - 1);
        for (qint64 number = next; number <= last - readingsPerMinute; ++number)
            expected << number;
        LocalHistory history(file);
        const auto opened = history.open(localBegin);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QCOMPARE(*opened, QString());
        const auto found = history.select({}, { localTime(0), localTime(last + 100) });
        QVERIFY(found);
        QCOMPARE(found->size(), localReading(0).samples.size());
        for (const LocalSeries &series : *found) {
            QSet<qint64> there;
            for (qsizetype i = 0; i < series.times.size(); ++i) {
                const qint64 number = (series.times[i] - localBegin) / localInterval;
                there << number;
                QCOMPARE(series.values[i], localValue(series.labels, number));
            }
            QVERIFY2(there.contains(expected), qPrintable(toString(series.labels)));
        }
        next = last + 1;
    }
}

void TestLocalWriter::aKillLosesNoCounter()
{
    QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("local.db"));
    qint64 next = 0;
    for (const int lines : { 1, 2, 3, 40, 57, 58, 59, 1, 200, 7 }) {
        const QByteArrayList said = killWriter(file, next, lines);
        LocalHistory history(file);
        QVERIFY(history.open(localBegin));
        const QList<LocalReading> counters = history.counters();
        QCOMPARE(counters.size(), 1);
        QCOMPARE(counters.first().samples.size(), 1);
        const LocalSample &counter = counters.first().samples.first();
        QVERIFY(counter.labels == localCounter(0).labels);
        QVERIFY2(counter.value >= lastOf(said, "counts").toDouble(), said.last().constData());
        next = std::max(next, lastOf(said, "ok").toLongLong() + 1);
    }
}

void TestLocalWriter::aReadOnlyFolderIsToldOnce_data()
{
    QTest::addColumn<bool>("hasFile");
    QTest::newRow("without a file") << false;
    QTest::newRow("with one") << true;
}

void TestLocalWriter::aReadOnlyFolderIsToldOnce()
{
    QFETCH(bool, hasFile);
    QTemporaryDir directory;
    QVERIFY(QFile::setPermissions(directory.path(),
        QFile::permissions(directory.path()) | QFile::ReadOther | QFile::ExeOther));
    const QString folder = directory.filePath(QStringLiteral("home"));
    const QString file = folder + QStringLiteral("/local.db");
    QVERIFY(QDir().mkdir(folder));
    if (hasFile) {
        LocalHistory history(file);
        QVERIFY(history.open(localBegin));
        QVERIFY(history.add(localReading(0)));
        QVERIFY(history.write());
    }
    QVERIFY(QFile::setPermissions(
        folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    QProcess writer;
    writer.start(QStringLiteral(OPSGLASS_WRITER),
        { file, QStringLiteral("1"), QStringLiteral("200"), QStringLiteral("nobody") });
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitCode(), 0);
    QStringList lines
        = QString::fromUtf8(writer.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    lines.removeIf([](const QString &line) {
        return line.startsWith(QLatin1String("ok ")) || line.startsWith(QLatin1String("counts "));
    });
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(QStringLiteral("said %1 cannot be used: ").arg(file))
            && lines[0].endsWith(
                QLatin1String("What this machine does is kept in memory until Opsglass ends.")),
        qPrintable(lines[0]));
    QCOMPARE(lines[1], QStringLiteral("kept 200"));
}

QTEST_GUILESS_MAIN(TestLocalWriter)
#include "tst_localwriter.moc"
