// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/localsamples.h"

#include "models/store/localhistory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

class TestLocalHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readingsComeBackAsTheyWere();
    void pointsHaveTheLastReading_data();
    void pointsHaveTheLastReading();
    void pointsLeaveOutWhatWasReadInBetween();
    void oldReadingsAreThinned();
    void theOldestGoWhenThereIsNoRoom();
    void seriesGoWithTheirLastBlock();
    void theClockIsSet_data();
    void theClockIsSet();
    void aClockInTheFutureCostsLittle();
    void aFullDiskLosesNothing_data();
    void aFullDiskLosesNothing();
    void aDamagedPageNeverLies();
    void aDamagedBlockIsLeftOut();
    void damageFoundLaterBeginsAnew();
    void aNewerFileIsReadAndStaysAsItIs();
    void oneProgramWrites();
    void goesOnWritingWhenTheOtherHasGone();
    void conditionsChooseSeries();
    void countersGoOn_data();
    void countersGoOn();
    void countersOfAnOlderFile();
    void damagedCountersBeginAnew();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("new/local.db")); }
    std::unique_ptr<LocalHistory> opened(LocalLimits limits = {}) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

const TimeRange always { Instant(0ms), localBegin + 24h * 365 };

QList<LocalMatcher> named(const char *name)
{
    return { { QStringLiteral("__name__"), LocalMatcher::Op::Equal, QLatin1String(name) } };
}

LocalReading readingOf(Instant at, double value) { return { at, { { localLabels("x"), value } } }; }

/// "second:value" of the only series; the seconds since the beginning.
QString textOf(const Result<QList<LocalSeries>> &found)
{
    if (!found)
        return found.error().message;
    if (found->size() != 1)
        return QStringLiteral("%1 series").arg(found->size());
    const LocalSeries &series = found->first();
    QStringList texts;
    for (qsizetype i = 0; i < series.times.size(); ++i)
        texts << QStringLiteral("%1:%2")
                     .arg((series.times[i] - localBegin) / 1s)
                     .arg(series.values[i]);
    return texts.join(u' ');
}

QString textOf(const Result<QString> &told)
{
    return told ? *told : QStringLiteral("Error: ") + told.error().message;
}

/// What was told beside nothing.
QStringList addAll(LocalHistory &history, qint64 first, qint64 end)
{
    QStringList told;
    for (qint64 number = first; number < end; ++number) {
        told << textOf(history.keepCounters({ localTime(number), { localCounter(number) } }))
             << textOf(history.add(localReading(number)));
    }
    told.removeAll(QString());
    return told;
}

/// How many readings are there; -1 when what is there is not what was read.
qint64 trueReadings(const LocalHistory &history)
{
    const auto found = history.select({}, always);
    if (!found)
        return -1;
    qint64 count = 0;
    for (const LocalSeries &series : *found) {
        for (qsizetype i = 0; i < series.times.size(); ++i) {
            const qint64 number = (series.times[i] - localBegin) / localInterval;
            if (series.values[i] != localValue(series.labels, number))
                return -1;
        }
        count = std::max<qint64>(count, series.times.size());
    }
    return count;
}

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

QStringList filesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files, QDir::Name);
}

} // namespace

void TestLocalHistory::init()
{
    // Where writing costs nothing: thousands of batches wait for the disk otherwise.
    const QString memory = QStringLiteral("/dev/shm");
    m_directory = std::make_unique<QTemporaryDir>(
        (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/local"));
}

std::unique_ptr<LocalHistory> TestLocalHistory::opened(LocalLimits limits) const
{
    auto history = std::make_unique<LocalHistory>(path(), limits);
    const QString told = textOf(history->open(localBegin));
    if (!told.isEmpty())
        qWarning().noquote() << told;
    return history;
}

void TestLocalHistory::readingsComeBackAsTheyWere()
{
    {
        LocalHistory unopened(path());
        const auto told = unopened.add(localReading(0));
        QVERIFY(!told);
        QCOMPARE(told.error().kind, Error::Kind::Io);
        QCOMPARE(trueReadings(unopened), 1); // from memory
    }
    auto history = opened();
    QCOMPARE(addAll(*history, 0, 100), QStringList());
    QCOMPARE(trueReadings(*history), 100);
    QVERIFY(history->newest() == localReading(99));
    QCOMPARE(textOf(history->write()), QString());
    QCOMPARE(trueReadings(*history), 100);
    history.reset();
    history = opened();
    QCOMPARE(trueReadings(*history), 100);
    // It goes on with the numbers it gave.
    QCOMPARE(addAll(*history, 100, 200), QStringList());
    QCOMPARE(trueReadings(*history), 200);
    const auto part = history->select(named("node_time_seconds"), { localTime(50), localTime(52) });
    QCOMPARE(textOf(part), QStringLiteral("100:50.125 102:51.125 104:52.125"));
    QVERIFY(part->first().labels == localLabels("node_time_seconds"));
}

void TestLocalHistory::pointsHaveTheLastReading_data()
{
    // Second:value of readings, "-" for one without the series.
    QTest::addColumn<QString>("readings");
    QTest::addColumn<QList<int>>("grid"); // start, step, count in seconds
    QTest::addColumn<QString>("points");
    const auto row = [](const char *name, const char *readings, const QList<int> &grid,
                         const char *points) {
        QTest::newRow(name) << QString::fromLatin1(readings) << grid << QString::fromLatin1(points);
    };
    row("at their times", "0:1 2:2 4:3", { 0, 2, 3 }, "1 2 3");
    row("in between", "0:1 2:2 4:3", { 1, 2, 3 }, "1 2 3");
    row("nothing before the first", "4:3 6:4", { 0, 2, 4 }, ". . 3 4");
    row("no point at all", "4:3", { 0, 1, 3 }, "");
    row("a wide step", "0:1 2:2 4:3 6:4 8:5", { 0, 5, 2 }, "1 3");
    row("a narrow step", "0:1 2:2", { 0, 1, 4 }, "1 1 2 2");
    row("one point", "0:1 2:2 4:3", { 3, 0, 1 }, "2");
    row("gone at once", "0:1 2:- 4:-", { 0, 2, 3 }, "1 . .");
    row("gone and back", "0:1 2:- 4:3", { 0, 2, 3 }, "1 . 3");
    row("nobody read for a while", "0:1 600:2", { 0, 100, 7 }, "1 1 1 1 . . 2");
    row("five minutes, included", "0:1", { 299, 1, 3 }, "1 1 .");
    row("gone before nobody read", "0:1 2:- 600:2", { 0, 200, 4 }, "1 . . 2");
    row("over many blocks", "0:1 120:2 240:- 360:4", { 0, 60, 8 }, "1 1 2 2 . . 4 4");
}

void TestLocalHistory::pointsHaveTheLastReading()
{
    QFETCH(QString, readings);
    QFETCH(QList<int>, grid);
    const auto history = opened();
    const QStringList texts = readings.split(u' ');
    for (const QString &text : texts) {
        const Instant at = localBegin + 1s * text.section(u':', 0, 0).toInt();
        const QString value = text.section(u':', 1);
        LocalReading reading = readingOf(at, value.toDouble());
        if (value == QLatin1String("-"))
            reading.samples = { { localLabels("other"), 0 } };
        QVERIFY(history->add(reading));
    }
    for (int round = 0; round < 2; ++round) {
        const Grid points { localBegin + 1s * grid[0], 1s * grid[1], grid[2] };
        const auto found = history->sample(named("x"), points, 5min);
        QVERIFY(found);
        QCOMPARE(found->grid, points);
        QStringList values;
        for (const Series &series : found->series) {
            QCOMPARE(series.values.size(), points.count);
            for (const double value : series.values)
                values << (isMissing(value) ? QStringLiteral(".") : QString::number(value));
        }
        QTEST(values.join(u' '), "points");
        QVERIFY(history->write()); // the same from the file
    }
}

void TestLocalHistory::pointsLeaveOutWhatWasReadInBetween()
{
    auto history = opened();
    for (int second = 0; second < 7200; second += 10)
        QVERIFY(history->add(readingOf(localBegin + 1s * second, second)));
    history.reset();
    history = opened();
    const Grid hours { localBegin - 1h, 1h, 4 };
    const auto found = history->sample(named("x"), hours, 5min);
    QVERIFY(found);
    QCOMPARE(found->series.size(), 1);
    QCOMPARE(found->series.first().values.mid(1, 2), (QList<double> { 0, 3600 }));
    QVERIFY(isMissing(found->series.first().values[0]));
    QCOMPARE(history->sample(named("x"), { localBegin, 1h, 0 }, 5min)->series.size(), 0);
}

void TestLocalHistory::oldReadingsAreThinned()
{
    LocalLimits limits;
    limits.full = 1h;
    limits.thinned = 4h;
    auto history = opened(limits);
    constexpr int end = 7 * 3600;
    for (int second = 0; second < end; second += 10) {
        LocalReading reading = readingOf(localBegin + 1s * second, 3.0 * second);
        if (second % 60 == 20) // only within minutes, which the last of each does not show
            reading.samples.append({ localLabels("short"), 1 });
        QCOMPARE(textOf(history->add(reading)), QString());
    }
    for (int round = 0; round < 2; ++round) {
        const auto found = history->select(named("x"), always);
        QVERIFY(found && found->size() == 1);
        const LocalSeries &series = found->first();
        QVERIFY(std::is_sorted(series.times.cbegin(), series.times.cend()));
        const qint64 first = (series.times.first() - localBegin) / 1s;
        // Hours go as a whole, so up to one more is there of each kind.
        QVERIFY2(
            first >= end - 5 * 3600 && first <= end - 4 * 3600, qPrintable(QString::number(first)));
        qint64 thinned = 0;
        for (qsizetype i = 0; i < series.times.size(); ++i) {
            const qint64 second = (series.times[i] - localBegin) / 1s;
            QCOMPARE(series.values[i], 3.0 * double(second));
            if (second % 60 == 50 && i + 1 < series.times.size()
                && series.times[i + 1] - series.times[i] == 60s)
                thinned = second + 60;
        }
        QVERIFY2(thinned >= end - 2 * 3600 - 60 && thinned <= end - 3600,
            qPrintable(QString::number(thinned)));
        const qint64 minutes = (thinned - first) / 60;
        QCOMPARE(series.times.size(), minutes + (end - thinned) / 10);
        const auto rest
            = history->select(named("short"), { localBegin, localBegin + 1s * thinned });
        QVERIFY(rest && rest->isEmpty());
        QVERIFY(history->write());
        history.reset();
        history = opened(limits);
    }
}

void TestLocalHistory::theOldestGoWhenThereIsNoRoom()
{
    LocalLimits limits;
    limits.bytes = 100'000;
    auto history = opened(limits);
    constexpr qint64 number = 1800;
    QCOMPARE(addAll(*history, 0, number), QStringList());
    const qint64 kept = trueReadings(*history);
    QVERIFY2(kept > 500 && kept < number, qPrintable(QString::number(kept)));
    const auto times = history->select(named("node_load1"), always)->first().times;
    QCOMPARE(times.last(), localTime(number - 1));
    QCOMPARE(times.first(), localTime(number - kept)); // without a hole
    history.reset();
    QVERIFY2(QFileInfo(path()).size() <= limits.bytes + 40'000,
        qPrintable(QString::number(QFileInfo(path()).size())));
    // A smaller limit than before counts at the next write.
    limits.bytes = 60'000;
    history = opened(limits);
    QCOMPARE(addAll(*history, number, number + 60), QStringList());
    QVERIFY(trueReadings(*history) < kept * 2 / 3);
}

void TestLocalHistory::seriesGoWithTheirLastBlock()
{
    LocalLimits limits;
    limits.full = 1h;
    limits.thinned = 2h;
    auto history = opened(limits);
    for (int minute = 0; minute < 360; ++minute) {
        LocalReading reading = readingOf(localBegin + 1min * minute, minute);
        reading.samples.append(
            { localLabels("node_network_up",
                  { { QStringLiteral("device"), QStringLiteral("veth%1").arg(minute) } }),
                1 });
        QVERIFY(history->add(reading));
    }
    const auto all = history->series(named("node_network_up"), {});
    QVERIFY2(
        all && all->size() > 120 && all->size() < 320, qPrintable(QString::number(all->size())));
    // Those of a time, give or take an hour.
    const auto some = history->series(
        named("node_network_up"), TimeRange { localBegin + 330min, localBegin + 331min });
    QVERIFY(some && some->size() >= 2 && some->size() <= 63);
    QVERIFY(std::is_sorted(some->cbegin(), some->cend()));
    history.reset();
    history = opened(limits);
    QVERIFY(history->series(named("node_network_up"), {})->size() <= all->size());
    // One that comes back is read again, with what is left of its past.
    LocalReading back = readingOf(localBegin + 360min, 0);
    back.samples.append(
        { localLabels("node_network_up", { { QStringLiteral("device"), QStringLiteral("veth0") } }),
            2 });
    QVERIFY(history->add(back));
    const QList<LocalMatcher> veth0 { { QStringLiteral("device"), LocalMatcher::Op::Equal,
        QStringLiteral("veth0") } };
    QCOMPARE(textOf(history->select(veth0, always)), QStringLiteral("21600:2"));
}

void TestLocalHistory::theClockIsSet_data()
{
    QTest::addColumn<QList<int>>("seconds"); // of the readings, whose values count from 0
    QTest::addColumn<QString>("samples");
    QTest::newRow("forward") << QList<int> { 0, 2, 5000, 5002 }
                             << QStringLiteral("0:0 2:1 5000:2 5002:3");
    QTest::newRow("back by less than an interval")
        << QList<int> { 10, 20, 21, 31 } << QStringLiteral("10:0 20:1 21:2 31:3");
    QTest::newRow("not at all") << QList<int> { 10, 20, 20, 30 }
                                << QStringLiteral("10:0 20:2 30:3");
    QTest::newRow("back, and over it again")
        << QList<int> { 10, 20, 30, 15, 25, 35 } << QStringLiteral("10:0 15:3 25:4 35:5");
    QTest::newRow("back, and not there yet")
        << QList<int> { 10, 20, 30, 5, 15 } << QStringLiteral("5:3 15:4 20:1 30:2");
    QTest::newRow("back beyond everything")
        << QList<int> { 7200, 7210, 0, 10 } << QStringLiteral("0:2 10:3 7200:0 7210:1");
}

void TestLocalHistory::theClockIsSet()
{
    QFETCH(QList<int>, seconds);
    auto history = opened();
    for (qsizetype i = 0; i < seconds.size(); ++i)
        QCOMPARE(
            textOf(history->add(readingOf(localBegin + 1s * seconds[i], double(i)))), QString());
    QTEST(textOf(history->select({}, always)), "samples");
    QVERIFY(history->write());
    history.reset();
    QTEST(textOf(opened()->select({}, always)), "samples");
}

void TestLocalHistory::aClockInTheFutureCostsLittle()
{
    LocalLimits limits;
    limits.full = 1h;
    auto history = opened(limits);
    for (int minute = 0; minute < 5 * 60; ++minute)
        QVERIFY(history->add(readingOf(localBegin + 1min * minute, minute)));
    const auto before = history->select({}, always)->first().times.size();
    // Two minutes ten years ahead, then on as before.
    for (int minute = 0; minute < 2; ++minute)
        QVERIFY(history->add(readingOf(localBegin + 24h * 3650 + 1min * minute, -1)));
    for (int minute = 5 * 60; minute < 6 * 60; ++minute)
        QVERIFY(history->add(readingOf(localBegin + 1min * minute, minute)));
    const auto found = history->select({}, always);
    QVERIFY(found && found->size() == 1);
    const auto after = found->first().times.size();
    QVERIFY2(after >= before + 60 - 2 * 60, qPrintable(QString::number(after)));
    QCOMPARE(found->first().values.last(), 6 * 60 - 1);
}

void TestLocalHistory::aFullDiskLosesNothing_data()
{
    QTest::addColumn<bool>("isMounted");
    QTest::newRow("a process that may not write larger files") << false;
    // Not everybody who builds may mount.
    const QTemporaryDir place;
    if (mount("none", place.path().toLocal8Bit(), "tmpfs", 0, "size=1m") == 0) {
        umount(place.path().toLocal8Bit());
        QTest::newRow("a small disk") << true;
    }
}

void TestLocalHistory::aFullDiskLosesNothing()
{
    QFETCH(bool, isMounted);
    const QByteArray place = m_directory->path().toLocal8Bit();
    if (isMounted)
        QCOMPARE(mount("none", place, "tmpfs", 0, "size=1m"), 0);
    const auto leave = qScopeGuard([&] {
        if (isMounted)
            umount(place);
    });
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    auto history = opened();
    QCOMPARE(addAll(*history, 0, 30), QStringList());
    const QString ballast = m_directory->filePath(QStringLiteral("ballast"));
    if (isMounted) {
        QFile file(ballast);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'x')) == 4096) { }
    } else {
        const rlimit limited { 20'000, unlimited.rlim_max };
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limited), 0);
    }
    const QStringList told = addAll(*history, 30, 1000);
    if (!isMounted)
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
    QCOMPARE(told.size(), 1); // once, not with every write
    QVERIFY2(told.first().startsWith(QLatin1String("Error: ") + path())
            && told.first().endsWith(
                QLatin1String("The last hour of this machine is kept in memory.")),
        qPrintable(told.first()));
    QCOMPARE(trueReadings(*history), 1000);
    if (isMounted)
        QVERIFY(QFile::remove(ballast));
    QCOMPARE(addAll(*history, 1000, 1030), QStringList());
    QVERIFY(history->write());
    history.reset();
    history = opened();
    QCOMPARE(trueReadings(*history), 1030);
    QCOMPARE(
        history->counters(), (QList<LocalReading> { { localTime(1029), { localCounter(1029) } } }));
    history.reset();
}

void TestLocalHistory::aDamagedPageNeverLies()
{
    {
        auto history = opened();
        addAll(*history, 0, 600);
        QVERIFY(history->write());
    }
    const QByteArray whole = bytesOf(path());
    const qsizetype pages = whole.size() / 4096;
    QVERIFY(pages > 10);
    int setAside = 0;
    for (qsizetype page = 0; page < pages; ++page) {
        init();
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QByteArray damaged = whole;
        damaged.replace(page * 4096, 4096, QByteArray(4096, '\xa5'));
        write(path(), damaged);
        LocalHistory history(path());
        QStringList told { textOf(history.open(localBegin)) };
        // What cannot be read is an error or left out, never something else.
        const auto found = history.select({}, always);
        const qint64 before = found ? trueReadings(history) : 0;
        QVERIFY2(before >= 0, qPrintable(QString::number(page)));
        told << addAll(history, 600, 700);
        told << textOf(history.write());
        told.removeAll(QString());
        QVERIFY2(trueReadings(history) >= 100, qPrintable(QString::number(page)));
        const bool isWhole = found && before == 600;
        QVERIFY2(isWhole || !told.isEmpty(), qPrintable(QString::number(page)));
        QVERIFY2(told.size() <= 1, qPrintable(told.join(u'\n')));
        const QStringList files = filesBeside(path());
        if (files.contains(QStringLiteral("local.db.damaged-20240309T160000Z"))) {
            ++setAside;
            QCOMPARE(bytesOf(path() + QStringLiteral(".damaged-20240309T160000Z")), damaged);
            QVERIFY2(told.value(0).contains(QLatin1String("was damaged; it is kept as")),
                qPrintable(told.value(0)));
        }
    }
    QVERIFY2(setAside >= 3 && setAside < pages, qPrintable(QString::number(setAside)));
}

void TestLocalHistory::aDamagedBlockIsLeftOut()
{
    {
        auto history = opened();
        addAll(*history, 0, 600);
        QVERIFY(history->write());
    }
    // One byte of the data of a block, which SQLite does not know from others.
    QByteArray bytes = bytesOf(path());
    const qsizetype at = bytes.size() - 2000;
    bytes[at] = char(quint8(bytes[at]) ^ 1);
    write(path(), bytes);
    auto history = opened();
    QCOMPARE(textOf(history->write()), QString());
    const qint64 left = trueReadings(*history);
    QVERIFY2(left >= 540 && left < 600, qPrintable(QString::number(left)));
    QCOMPARE(addAll(*history, 600, 800),
        QStringList {
            QStringLiteral("Some of what %1 holds is damaged and left out.").arg(path()) });
    QCOMPARE(trueReadings(*history), left + 200);
}

void TestLocalHistory::damageFoundLaterBeginsAnew()
{
    // Blocks larger than a page, which SQLite reads only when they are asked for.
    const auto addWide = [](LocalHistory &history, int first, int end) {
        QStringList told;
        for (int number = first; number < end; ++number) {
            LocalReading reading { localTime(number), {} };
            for (int i = 0; i < 200; ++i)
                reading.samples.append(
                    { localLabels("wide", { { QStringLiteral("i"), QString::number(i) } }),
                        1.0 / double(number + 3 * i + 1) });
            told << textOf(history.add(reading));
        }
        told.removeAll(QString());
        return told;
    };
    auto history = opened();
    QCOMPARE(addWide(*history, 0, 300), QStringList());
    QVERIFY(history->write());
    history.reset();
    history = opened();
    QCOMPARE(addWide(*history, 300, 310), QStringList());
    write(path(), QByteArray(int(QFileInfo(path()).size()) - 4096, '\xa5'), 4096);
    const auto found = history->select({}, always);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Malformed);
    const QStringList told = addWide(*history, 310, 400);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(path() + QStringLiteral(" was damaged; it is kept as ")),
        qPrintable(told.first()));
    QVERIFY(history->write());
    history.reset();
    const auto kept = opened()->select({}, always);
    QVERIFY(kept);
    QCOMPARE(kept->size(), 200);
    // What was not written yet when it turned out.
    QVERIFY(kept->first().times.first() <= localTime(310));
    QCOMPARE(kept->first().times.last(), localTime(399));
}

void TestLocalHistory::aNewerFileIsReadAndStaysAsItIs()
{
    {
        auto history = opened();
        addAll(*history, 0, 100);
        QVERIFY(history->write());
    }
    {
        Database database(path());
        QVERIFY(database.open({ {}, {} }, localBegin));
        QVERIFY(database.run(QStringLiteral("ALTER TABLE block ADD COLUMN shape TEXT")));
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 9")));
    }
    const QByteArray before = bytesOf(path());
    {
        LocalHistory history(path());
        QCOMPARE(textOf(history.open(localBegin)),
            path()
                + QStringLiteral(" cannot be used: a newer version of Opsglass wrote it. It is "
                                 "read, and what this machine does now is kept in memory until "
                                 "Opsglass ends."));
        QCOMPARE(trueReadings(history), 100);
        QCOMPARE(addAll(history, 100, 300), QStringList());
        QCOMPARE(trueReadings(history), 300);
        const auto series = history.series(named("node_load1"), {});
        QVERIFY(*series == QList<Labels> { localLabels("node_load1") });
    }
    QCOMPARE(bytesOf(path()), before);
}

void TestLocalHistory::oneProgramWrites()
{
    auto history = opened();
    addAll(*history, 0, 100);
    QVERIFY(history->write());
    LocalHistory other(path());
    const QString told = textOf(other.open(localBegin));
    QVERIFY2(
        told.startsWith(QLatin1String("Another Opsglass with this profile writes the history")),
        qPrintable(told));
    QCOMPARE(trueReadings(other), 100);
    QCOMPARE(addAll(other, 100, 160), QStringList());
    QCOMPARE(trueReadings(other), 160);
    QCOMPARE(trueReadings(*history), 100);
    // Once the other one is gone, whoever opens writes.
    history.reset();
    QCOMPARE(textOf(other.open(localBegin)), QString());
    QVERIFY(other.write());
    QVERIFY(trueReadings(other) >= 100);
}

void TestLocalHistory::goesOnWritingWhenTheOtherHasGone()
{
    auto history = opened();
    addAll(*history, 0, 100);
    QVERIFY(history->write());
    LocalHistory reader(path());
    QVERIFY(reader.openToRead(localBegin)); // whoever writes
    QCOMPARE(trueReadings(reader), 100);
    LocalHistory other(path());
    QVERIFY(!textOf(other.open(localBegin)).isEmpty());
    QCOMPARE(addAll(other, 100, 160), QStringList());
    history.reset();
    QCOMPARE(addAll(other, 160, 260), QStringList());
    QVERIFY(other.write());
    QCOMPARE(trueReadings(other), 260); // those of the meantime are in memory
    LocalHistory after(path());
    QVERIFY(after.openToRead(localBegin));
    QVERIFY(trueReadings(after) >= 200);
    const auto written = QFileInfo(path()).size();
    addAll(after, 260, 300);
    QVERIFY(after.write());
    QCOMPARE(QFileInfo(path()).size(), written);
}

void TestLocalHistory::conditionsChooseSeries()
{
    auto history = opened();
    addAll(*history, 0, 40);
    QList<LocalMatcher> matchers = named("node_cpu_seconds_total");
    matchers.append(
        { QStringLiteral("cpu"), LocalMatcher::Op::Matches, QStringLiteral("1|2|3.*") });
    const auto found = history->select(matchers, always);
    QVERIFY(found);
    QStringList cores;
    for (const LocalSeries &series : *found) {
        QCOMPARE(series.times.size(), 40);
        cores << series.labels.value(QStringLiteral("cpu"));
    }
    QCOMPARE(cores.join(u' '), QStringLiteral("1 2 3 30 31 32 33 34 35 36 37 38 39"));
    QCOMPARE(history->sample(matchers, { localTime(10), 0s, 1 }, 5min)->series.size(), 13);
    QCOMPARE(history->select(named("nobody"), always)->size(), 0);
    matchers.last().value = QStringLiteral("(");
    QCOMPARE(history->select(matchers, always).error().kind, Error::Kind::Query);
    QCOMPARE(
        history->sample(matchers, { localTime(10), 0s, 1 }, 5min).error().kind, Error::Kind::Query);
    QCOMPARE(history->series(matchers, {}).error().kind, Error::Kind::Query);
}

void TestLocalHistory::countersGoOn_data()
{
    QTest::addColumn<QList<LocalReading>>("kept");
    QTest::addColumn<bool>("isWritten"); // else it is killed
    QTest::addColumn<QStringList>("counters");
    const auto of = [](Milliseconds at, const QList<std::pair<const char *, double>> &values) {
        LocalReading reading { localBegin + at, {} };
        for (const auto &[name, value] : values)
            reading.samples.append({ localLabels(name), value });
        return reading;
    };
    using Readings = QList<LocalReading>;
    const double exact = 1.0 / 3;
    QTest::newRow("none") << Readings {} << true << QStringList {};
    QTest::newRow("one") << Readings { of(0s, { { "x", exact } }) } << false
                         << QStringList { QStringLiteral("0 x %1").arg(exact, 0, 'g', 17) };
    QTest::newRow("one that rises")
        << Readings { of(0s, { { "x", 5 } }), of(2s, { { "x", 7 } }), of(4s, { { "x", 9 } }) }
        << false << QStringList { QStringLiteral("4 x 9") };
    QTest::newRow("one that knew of nothing before") << Readings { of(0s, { { "x", 5 } }),
        of(2s, { { "x", 1 } }) } << true << QStringList { QStringLiteral("2 x 5") };
    // When it was read last is written with the batch.
    const Readings rests { of(0s, { { "x", 5 } }), of(2s, { { "x", 5 } }) };
    QTest::newRow("one that rests") << rests << false << QStringList { QStringLiteral("0 x 5") };
    QTest::newRow("one that rests, written")
        << rests << true << QStringList { QStringLiteral("2 x 5") };
    QTest::newRow("a later reading lacks one")
        << Readings { of(0s, { { "x", 5 }, { "y", 6 } }), of(2s, { { "x", 7 } }) } << false
        << QStringList { QStringLiteral("0 y 6"), QStringLiteral("2 x 7") };
    QTest::newRow("one goes with the oldest blocks") << Readings { of(0s, { { "x", 5 } }),
        of(31 * 24h, { { "y", 7 } }) } << true << QStringList { QStringLiteral("2678400 y 7") };
}

void TestLocalHistory::countersGoOn()
{
    QFETCH(QList<LocalReading>, kept);
    QFETCH(bool, isWritten);
    {
        const auto history = opened();
        for (const LocalReading &reading : std::as_const(kept)) {
            QCOMPARE(textOf(history->keepCounters(reading)), QString());
            QCOMPARE(textOf(history->add(readingOf(reading.at, 1))), QString());
        }
        if (isWritten)
            QCOMPARE(textOf(history->write()), QString());
    }
    QStringList texts;
    const auto again = opened();
    for (const LocalReading &reading : again->counters()) {
        for (const LocalSample &sample : reading.samples)
            texts << QStringLiteral("%1 %2 %3")
                         .arg((reading.at - localBegin) / 1s)
                         .arg(sample.labels.value(QStringLiteral("__name__")))
                         .arg(sample.value, 0, 'g', 17);
    }
    texts.sort();
    QTEST(texts, "counters");
}

void TestLocalHistory::countersOfAnOlderFile()
{
    {
        auto history = opened();
        addAll(*history, 0, 100);
        QVERIFY(history->write());
    }
    {
        Database database(path());
        QVERIFY(database.open({ {}, {} }, localBegin));
        QVERIFY(database.run(QStringLiteral("DROP TABLE counter")));
        QVERIFY(database.run(QStringLiteral("PRAGMA user_version = 1")));
    }
    {
        LocalHistory history(path());
        QVERIFY(history.openToRead(localBegin));
        QVERIFY(history.counters().isEmpty());
        QCOMPARE(trueReadings(history), 100);
    }
    const LocalReading counter { localTime(100), { localCounter(100) } };
    {
        const auto history = opened();
        QCOMPARE(trueReadings(*history), 100);
        QCOMPARE(textOf(history->keepCounters(counter)), QString());
    }
    LocalHistory history(path());
    QVERIFY(history.openToRead(localBegin));
    QCOMPARE(history.counters(), QList<LocalReading> { counter });
}

void TestLocalHistory::damagedCountersBeginAnew()
{
    auto history = opened();
    addAll(*history, 0, 300);
    QVERIFY(history->keepCounters({ localTime(300), { localCounter(300) } }));
    QVERIFY(history->write());
    history.reset();
    write(path(), QByteArray(int(QFileInfo(path()).size()) - 4096, '\xa5'), 4096);
    history = std::make_unique<LocalHistory>(path());
    const QString told = textOf(history->open(localTime(400)));
    QVERIFY2(
        told.startsWith(path() + QStringLiteral(" was damaged; it is kept as ")), qPrintable(told));
    const LocalReading counter { localTime(400), { localCounter(400) } };
    QCOMPARE(textOf(history->keepCounters(counter)), QString());
    QCOMPARE(history->counters(), QList<LocalReading> { counter });
    history.reset();
    QCOMPARE(opened()->counters(), QList<LocalReading> { counter });
}

QTEST_GUILESS_MAIN(TestLocalHistory)
#include "tst_localhistory.moc"
