// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/alertstore.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace opsglass;

/// Another program that writes: it is killed, and whatever it had acknowledged is there, in one
/// piece; it still writes, and its damaged file is left to it.
class TestOtherWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void aDamagedFileInUseIsNotSetAside();
};

namespace {

/// Kills a writer after `steps` acknowledged ones, wherever it then is.
/// \return the last number it had acknowledged
qint64 killWriter(const QStringList &arguments, int steps)
{
    QProcess writer;
    writer.start(QStringLiteral(OPSGLASS_WRITER), arguments);
    QByteArray acknowledged;
    while (acknowledged.count('\n') < steps && writer.waitForReadyRead())
        acknowledged += writer.readAllStandardOutput();
    writer.kill();
    writer.waitForFinished();
    acknowledged += writer.readAllStandardOutput();
    if (writer.exitStatus() != QProcess::CrashExit)
        qWarning() << writer.readAllStandardError();
    // A number cut in half was not acknowledged as a whole.
    acknowledged.truncate(acknowledged.lastIndexOf('\n'));
    return acknowledged.split('\n').last().toLongLong();
}

} // namespace

void TestOtherWriter::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<int>("size"); // lines per step
    QTest::addColumn<QList<int>>("kills"); // after how many steps
    QTest::newRow("small steps") << 3 << QList<int> { 1, 2, 3, 10, 50, 200, 700 };
    QTest::newRow("large steps") << 1000 << QList<int> { 1, 2, 3, 4, 5, 6 };
}

void TestOtherWriter::nothingAcknowledgedIsLost()
{
    QFETCH(int, size);
    QFETCH(QList<int>, kills);
    QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("alerts.db"));
    qint64 last = 0;
    for (const int steps : std::as_const(kills)) {
        const qint64 acknowledged
            = killWriter({ file, QString::number(last + 1), QString::number(size) }, steps);
        QVERIFY(acknowledged >= last + steps);
        AlertStore store(file);
        const auto opened = store.open(Instant());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QCOMPARE(*opened, QString());

        AlertHistoryFilter all;
        all.limit = 0;
        QHash<qint64, int> lines;
        const auto found = store.find(all);
        QVERIFY(found);
        for (const AlertHistoryEntry &entry : *found) {
            ++lines[entry.reason.toLongLong()];
            last = std::max(last, entry.reason.toLongLong());
        }
        // Every acknowledged step is there, and at most the one it was about to acknowledge.
        QVERIFY(last == acknowledged || last == acknowledged + 1);
        for (qint64 number = 1; number <= last; ++number)
            QCOMPARE(lines.value(number), size);
        QCOMPARE(lines.size(), last);
        QCOMPARE(store.told().value().value(0).at, Instant(Milliseconds(last)));
        QCOMPARE(store.alerts().value().value(0).seenAt, Instant(Milliseconds(last)));
    }
}

void TestOtherWriter::aDamagedFileInUseIsNotSetAside()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("alerts.db"));
    killWriter({ path, QStringLiteral("1"), QStringLiteral("3000") }, 1);
    AlertStore store(path);
    QVERIFY(store.open(Instant()));
    QVERIFY(store.open(Instant())); // closes it before, which takes the log's pages into the file

    QProcess writer;
    writer.start(
        QStringLiteral(OPSGLASS_WRITER), { path, QStringLiteral("3"), QStringLiteral("1") });
    QVERIFY(writer.waitForReadyRead());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100'000));
    QVERIFY(file.write(QByteArray(100'000, '\xaa')) > 0);
    file.close();
    const auto refused = store.open(Instant());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Io);
    QCOMPARE(refused.error().message,
        path
            + QStringLiteral(
                " is damaged and cannot be set aside while another program has it open."));

    writer.kill();
    QVERIFY(writer.waitForFinished());
    const auto opened = store.open(Instant());
    QVERIFY(opened);
    QVERIFY2(opened->contains(QLatin1String("alerts.db.damaged-")), qPrintable(*opened));
    QCOMPARE(store.count().value(), 0);
}

QTEST_GUILESS_MAIN(TestOtherWriter)
#include "tst_otherwriter.moc"
