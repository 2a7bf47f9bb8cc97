// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostate.h"
#include "app/demo/past.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>

using namespace opsglass;
using namespace std::chrono_literals;
using namespace std::chrono;

namespace {

constexpr Instant now = sys_days(2026y / November / 11) + 13h + 37min + 12s;

StoredBlock block(Milliseconds from, Milliseconds to) { return { {}, now + from, now + to }; }

} // namespace

class TestPast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsAtBorders();
    void samplesEveryWindow();
    void seesHoles();
    void readsBlocks();
    void seesALock();
    void remembers();
    void refusesDamagedState_data();
    void refusesDamagedState();
};

void TestPast::cutsAtBorders()
{
    QVERIFY(pastParts(now, now).empty());
    const std::vector<PastPart> parts = pastParts(now - demoPast, now);
    QCOMPARE(parts.front().from, now - demoPast);
    QCOMPARE(parts.back().to, now);
    for (size_t i = 1; i < parts.size(); ++i)
        QCOMPARE(parts[i].from, parts[i - 1].to);
    for (const PastPart &part : parts) {
        const Milliseconds last = part.to.time_since_epoch() - 1ms;
        QCOMPARE(part.from.time_since_epoch() / Milliseconds(18h), last / Milliseconds(18h));
        QVERIFY(part.from < part.to);
    }
    QCOMPARE(pastParts(now - 10min, now), (std::vector<PastPart> { { now - 10min, now } }));
}

void TestPast::samplesEveryWindow()
{
    Instant before = now - demoPast;
    Milliseconds longest { 0 };
    for (const PastPart &part : pastParts(now - demoPast, now)) {
        for (const Instant time : sampleTimes(part, now)) {
            QVERIFY(time > before || time == now - demoPast);
            QVERIFY(time >= part.from && time < part.to);
            longest = std::max(longest, time - before);
            before = time;
        }
    }
    // rate() over five minutes needs two.
    QVERIFY(longest <= 150s);
    QVERIFY(now - before <= 15s);
    QVERIFY(sampleTimes({ now - 4s, now }, now).empty());
}

void TestPast::seesHoles()
{
    const Instant begin = now - 10h;
    QCOMPARE(coveredUntil({}, begin), begin);
    QCOMPARE(coveredUntil({ block(-10h, -8h), block(-8h + 1min, -6h) }, begin), now - 6h);
    // One merged from others that are still there.
    QCOMPARE(coveredUntil({ block(-10h, -4h), block(-10h, -8h) }, begin), now - 4h);
    QCOMPARE(coveredUntil({ block(-10h, -8h), block(-7h, -6h) }, begin), now - 8h);
    QCOMPARE(coveredUntil({ block(-9h, -8h) }, begin), begin);
}

void TestPast::readsBlocks()
{
    const QTemporaryDir directory;
    const auto put = [&directory](const QString &name, const QByteArray &meta) {
        QVERIFY(QDir(directory.path()).mkpath(name));
        QFile file(directory.filePath(name + QStringLiteral("/meta.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(meta), meta.size());
    };
    put(QStringLiteral("01B"), R"({"minTime": 5000, "maxTime": 9000})");
    put(QStringLiteral("01A"), R"({"minTime": 9000, "maxTime": 9500})");
    put(QStringLiteral("01C"), R"({"minTime": 9)");
    QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("wal")));
    const QList<StoredBlock> blocks = storedBlocks(directory.path());
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.first().path, directory.filePath(QStringLiteral("01B")));
    QCOMPARE(blocks.first().from, Instant(5s));
    QCOMPARE(blocks.last().to, Instant(9500ms));
}

void TestPast::seesALock()
{
    const QTemporaryDir directory;
    QVERIFY(!isStorageInUse(directory.path()));
    QFile file(directory.filePath(QStringLiteral("lock")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!isStorageInUse(directory.path()));
    QCOMPARE(::flock(file.handle(), LOCK_EX | LOCK_NB), 0);
    QVERIFY(isStorageInUse(directory.path()));
}

void TestPast::remembers()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("demo.json"));
    QCOMPARE(readDemoState(path).error().kind, Error::Kind::Io);
    const DemoState state { "abc", { now - 5h, now - 3h, { 0, 1, 9'007'199'254'740'993 } } };
    QVERIFY(writeDemoState(path, state));
    const auto read = readDemoState(path);
    QVERIFY(read);
    QCOMPARE(*read, state);
    QCOMPARE(writeDemoState(QStringLiteral("/proc/none/demo.json"), state).error().kind,
        Error::Kind::Io);
}

void TestPast::refusesDamagedState_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"begin":5,"time":)");
    QTest::newRow("other") << QByteArray(R"(["begin"])");
    QTest::newRow("reversed") << QByteArray(R"({"begin":5,"time":4})");
}

void TestPast::refusesDamagedState()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("demo.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    QCOMPARE(readDemoState(file.fileName()).error().kind, Error::Kind::Malformed);
}

QTEST_APPLESS_MAIN(TestPast)
#include "tst_past.moc"
