// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/detailsreader.h"
#include "collectors/procfs/localcollector.h"
#include "collectors/procfs/localmetrics.h"
#include "collectors/procfs/processreader.h"
#include "collectors/procfs/samplelist.h"
#include "collectors/procfs/systemreader.h"
#include "collectors/procfs/systemsamples.h"
#include "tests/collectors/procfs/proctree.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <initializer_list>

using namespace opsglass;
using namespace opsglass::test;
using Depth = ProcessReader::Depth;

namespace {

std::optional<ProcessInfo> process(const QList<ProcessRecord> &records, qint64 pid)
{
    for (const ProcessRecord &record : records) {
        if (record.info.id.pid == pid)
            return record.info;
    }
    return std::nullopt;
}

} // namespace

class TestProcfsReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void machines_data();
    void machines();
    void seriesAreListedOnce_data();
    void seriesAreListedOnce();
    void ratesNeedTwoReadings();
    void rates_data();
    void rates();
    void countersThatFall();
    void idleTimeHolds();
    void timeThatDoesNotPass();
    void whatCannotBeReadIsAbsent();
    void roomIsAsDfSays();
    void sensorsComeAndGo();
    void desktopProcesses();
    void machineProcesses_data();
    void machineProcesses();
    void processRates();
    void idleProcesses();
    void numbersAreUsedAgain();
    void vanishingProcesses();
    void programsRenameThemselves();
    void useIsReadOnRequest();
    void unreadableUse();
    void details();
    void detailsOfEnded();
    void collectorOverAMachine();
};

void TestProcfsReaders::machines_data()
{
    QTest::addColumn<QByteArray>("series");
    QTest::addColumn<double>("expected"); // negative: absent
    const auto row = [](const char *machine, const char *series, double expected) {
        QTest::addRow("%s %s", machine, series) << QByteArray(series) << expected;
    };
    const char *desktop = "desktop-6.6";
    row(desktop, "node_memory_MemTotal_bytes", 32768000.0 * 1024);
    row(desktop, "opsglass_memory_used_ratio", 0.25);
    row(desktop, "opsglass_memory_used_bytes", 8192000.0 * 1024);
    row(desktop, "opsglass_swap_used_ratio", 0.5);
    row(desktop, "opsglass_uptime_seconds", 172800.5);
    row(desktop, R"(node_cpu_seconds_total{cpu="3", mode="idle"})", 82);
    row(desktop, R"(node_cpu_seconds_total{cpu="2", mode="idle"})", -1);
    row(desktop, "node_pressure_irq_stalled_seconds_total", 0.007);
    row(desktop, "node_pressure_cpu_stalled_seconds_total", -1);
    row(desktop, R"(node_disk_read_bytes_total{device="nvme0n1"})", 16000000.0 * 512);
    row(desktop, R"(node_disk_read_bytes_total{device="nvme0n1p1"})", -1);
    row(desktop, R"(node_disk_read_bytes_total{device="zram0"})", -1);
    row(desktop, R"(node_hwmon_temp_celsius{chip="platform_coretemp_0", sensor="temp1"})", 54);
    row(desktop, R"(node_hwmon_temp_celsius{chip="nvme_nvme0", sensor="temp1"})", 38.85);
    row(desktop, R"(node_hwmon_temp_celsius{chip="nvme_nvme0", sensor="temp2"})", -1);
    row(desktop, R"(node_hwmon_temp_celsius{chip="nvme_nvme0", sensor="temp3"})", -1);
    row(desktop, R"(node_hwmon_temp_celsius{chip="0000:00:03_0_0000:03:00_0", sensor="temp1"})",
        61);
    row(desktop, R"(node_hwmon_temp_celsius{chip="0000:00:04_0_0000:04:00_0", sensor="temp1"})",
        -1);
    row(desktop, R"(node_thermal_zone_temp{type="x86_pkg_temp", zone="1"})", 54);
    row(desktop, R"(node_drm_gpu_busy_percent{card="card0"})", 37);
    row(desktop, R"(node_drm_memory_vram_used_bytes{card="card0"})", 1490378752);
    row(desktop, R"(node_drm_memory_vram_size_bytes{card="card1"})", -1);
    const char *server = "server-4.19";
    row(server, R"(node_network_receive_bytes_total{device="eth0"})", 18446744073709551615.0);
    row(server, R"(node_network_transmit_bytes_total{device="bond0.100"})", 6);
    row(server, "node_pressure_cpu_waiting_seconds_total", -1);
    row(server, "node_procs_blocked", 2);
    row(server, "node_boot_time_seconds", 1600000000);
    row(server, R"(node_disk_written_bytes_total{device="dm-0"})", 24800.0 * 512);
    const char *container = "container";
    row(container, "node_memory_MemFree_bytes", 1048576.0 * 1024);
    row(container, "node_memory_Cached_bytes", -1);
    row(container, "node_memory_MemAvailable_bytes", -1);
    row(container, "opsglass_memory_used_ratio", -1);
    row(container, "opsglass_swap_used_ratio", -1);
    row(container, "opsglass_uptime_seconds", -1);
    row(container, "node_load1", -1);
    row(container, "node_boot_time_seconds", -1);
    row(container, "node_procs_blocked", -1);
    row(container, "node_procs_running", 1);
    const char *board = "board-arm";
    row(board, R"(node_thermal_zone_temp{type="cpu-thermal", zone="0"})", 47.236);
    row(board, R"(node_disk_read_bytes_total{device="mmcblk0p2"})", 392000.0 * 512);
    row(board, "node_load15", 0.05);
    row("vm-6.18", R"(node_cpu_seconds_total{cpu="1", mode="steal"})", 311.55);
}

void TestProcfsReaders::machines()
{
    QFETCH(QByteArray, series);
    QFETCH(double, expected);
    const QByteArray name = QByteArray(QTest::currentDataTag()).split(' ').constFirst();
    const LocalReading reading = SystemReader(machine(name.constData())).read(seconds(172800));
    const auto found = value(reading, series.constData());
    QCOMPARE(found.has_value(), expected >= 0);
    if (found)
        QCOMPARE(*found, expected);
}

void TestProcfsReaders::seriesAreListedOnce_data()
{
    QTest::addColumn<int>("least"); // this many series
    QTest::newRow("vm-6.18") << 60;
    QTest::newRow("desktop-6.6") << 90;
    QTest::newRow("server-4.19") << 80;
    QTest::newRow("container") << 20;
    QTest::newRow("board-arm") << 50;
}

void TestProcfsReaders::seriesAreListedOnce()
{
    QFETCH(int, least);
    QSet<QString> known;
    const QList<MetricMetadata> metrics = localMetrics();
    for (const MetricMetadata &metric : metrics)
        known.insert(metric.metric);
    SystemReader reader(machine(QTest::currentDataTag()));
    reader.read(seconds(100));
    const LocalReading reading = reader.read(seconds(102));
    QCOMPARE(reading.at, seconds(102).at);
    QVERIFY2(reading.samples.size() >= least, qPrintable(QString::number(reading.samples.size())));
    QSet<QString> seen;
    for (const LocalSample &sample : reading.samples) {
        const QString series = toString(sample.labels);
        QVERIFY2(!seen.contains(series), qPrintable(series));
        seen.insert(series);
        QVERIFY2(
            known.contains(sample.labels.value(QStringLiteral("__name__"))), qPrintable(series));
    }
}

namespace {

/// A machine with everything that rates are made of.
void writeMachine(const ProcTree &tree, quint64 factor)
{
    const auto counts = [factor](std::initializer_list<quint64> numbers) {
        QByteArray text;
        for (const quint64 number : numbers)
            text += ' ' + QByteArray::number(number * factor);
        return text;
    };
    tree.write(QStringLiteral("proc/stat"),
        "cpu " + counts({ 60, 0, 20, 100, 20, 0, 0, 0, 0, 0 }) + "\ncpu0"
            + counts({ 60, 0, 20, 100, 20, 0, 0, 0, 0, 0 }) + "\n");
    tree.write(QStringLiteral("proc/diskstats"),
        "8 0 sda" + counts({ 1, 0, 400, 0, 1, 0, 200, 0, 0, 500, 0 }) + "\n");
    tree.write(QStringLiteral("proc/net/dev"),
        "eth0:" + counts({ 1000, 1, 0, 0, 0, 0, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0 }) + "\n");
    for (const char *resource : { "io", "memory" })
        tree.write(QStringLiteral("proc/pressure/%1").arg(QLatin1String(resource)),
            "some total=" + QByteArray::number(1'000'000 * factor)
                + "\nfull total=" + QByteArray::number(500'000 * factor) + "\n");
}

const char *const rated[] { R"(opsglass_cpu_used_ratio{cpu="0"})", "opsglass_cpu_used_ratio",
    R"(opsglass_cpu_mode_ratio{mode="user"})", R"(opsglass_cpu_mode_ratio{mode="iowait"})",
    R"(opsglass_disk_read_bytes_per_second{device="sda"})",
    R"(opsglass_disk_written_bytes_per_second{device="sda"})",
    R"(opsglass_disk_busy_ratio{device="sda"})",
    R"(opsglass_network_receive_bytes_per_second{device="eth0"})",
    R"(opsglass_network_transmit_bytes_per_second{device="eth0"})",
    R"(opsglass_pressure_waiting_ratio{resource="io"})",
    R"(opsglass_pressure_stalled_ratio{resource="memory"})" };

} // namespace

void TestProcfsReaders::ratesNeedTwoReadings()
{
    const ProcTree tree;
    writeMachine(tree, 1);
    const LocalReading reading = SystemReader(tree.root()).read(seconds(100));
    for (const char *series : rated)
        QVERIFY2(!value(reading, series), series);
}

void TestProcfsReaders::rates_data()
{
    QTest::addColumn<double>("passed");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("two seconds") << 2.0
                                 << QList<double> { 0.4, 0.4, 0.3, 0.1, 102400, 51200, 0.25, 500,
                                        250, 0.5, 0.25 };
    // Asleep for an hour: what was used in two seconds is not invented to be used all the time,
    // and the processors' share is that of the time they were awake.
    QTest::newRow("a suspend") << 3600.0
                               << QList<double> { 0.4, 0.4, 0.3, 0.1, 204800.0 / 3600,
                                      102400.0 / 3600, 0.5 / 3600, 1000.0 / 3600, 500.0 / 3600,
                                      1.0 / 3600, 0.5 / 3600 };
    QTest::newRow("more than all of the time")
        << 0.25 << QList<double> { 0.4, 0.4, 0.3, 0.1, 819200, 409600, 1, 4000, 2000, 1, 1 };
}

void TestProcfsReaders::rates()
{
    QFETCH(double, passed);
    QFETCH(QList<double>, expected);
    const ProcTree tree;
    SystemReader reader(tree.root());
    writeMachine(tree, 1);
    reader.read(seconds(100));
    writeMachine(tree, 2);
    const LocalReading reading = reader.read(seconds(100 + passed));
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto found = value(reading, rated[i]);
        QVERIFY2(found, rated[i]);
        QVERIFY2(qFuzzyCompare(*found, expected.at(i)),
            qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(rated[i])).arg(*found)));
    }
}

void TestProcfsReaders::countersThatFall()
{
    const ProcTree tree;
    SystemReader reader(tree.root());
    writeMachine(tree, 1000);
    reader.read(seconds(100));
    writeMachine(tree, 1);
    const LocalReading fallen = reader.read(seconds(102));
    for (const char *series : rated)
        QVERIFY2(!value(fallen, series), series);
    QCOMPARE(value(fallen, R"(node_network_receive_bytes_total{device="eth0"})"), 1000);
    QCOMPARE(value(fallen, R"(node_cpu_seconds_total{cpu="0", mode="idle"})"), 1);
    writeMachine(tree, 2);
    const LocalReading again = reader.read(seconds(104));
    for (const char *series : rated)
        QVERIFY2(value(again, series), series);
}

void TestProcfsReaders::idleTimeHolds()
{
    const ProcTree tree;
    SystemReader reader(tree.root());
    tree.write(QStringLiteral("proc/stat"), "cpu 0 0 0 500 50 0 0 0\ncpu0 0 0 0 500 50 0 0 0\n");
    reader.read(seconds(100));
    tree.write(QStringLiteral("proc/stat"), "cpu 50 0 0 550 40 0 0 0\ncpu0 50 0 0 550 40 0 0 0\n");
    const LocalReading reading = reader.read(seconds(102));
    QCOMPARE(value(reading, R"(node_cpu_seconds_total{cpu="0", mode="iowait"})"), 0.5);
    QCOMPARE(value(reading, R"(opsglass_cpu_used_ratio{cpu="0"})"), 0.5);
    QCOMPARE(value(reading, "opsglass_cpu_used_ratio"), 0.5);
}

void TestProcfsReaders::timeThatDoesNotPass()
{
    const ProcTree tree;
    SystemReader reader(tree.root());
    writeMachine(tree, 1);
    reader.read(seconds(100));
    writeMachine(tree, 2);
    const LocalReading reading = reader.read(seconds(100));
    QVERIFY(!value(reading, R"(opsglass_network_receive_bytes_per_second{device="eth0"})"));
    QVERIFY(!value(reading, R"(opsglass_disk_busy_ratio{device="sda"})"));
}

void TestProcfsReaders::whatCannotBeReadIsAbsent()
{
    const ProcTree tree;
    SystemReader reader(tree.root());
    writeMachine(tree, 1);
    reader.read(seconds(100));
    for (const char *path : { "proc/stat", "proc/diskstats", "proc/net/dev", "proc/pressure" })
        tree.block(QLatin1String(path));
    const LocalReading blocked = reader.read(seconds(102));
    QCOMPARE(blocked.samples.size(), 1);
    QVERIFY(value(blocked, "node_time_seconds"));
    const LocalReading nowhere = SystemReader(QStringLiteral("/nonexistent")).read(seconds(100));
    QCOMPARE(nowhere.samples.size(), 1);
}

void TestProcfsReaders::roomIsAsDfSays()
{
    SampleList samples;
    SystemFacts facts;
    facts.fileSystems = { { "d", "ext4", "/", 1000, 300, 250, 10, 4 },
        { "e", "vfat", "/e", 1000, 0, 0, 0, 0 }, { "f", "x", "/f", 100, 200, 300, 1, 1 } };
    addSystemSamples(samples, facts, nullptr);
    const LocalReading reading { {}, samples.samples() };
    const auto of = [&](const char *metric, const char *labels) {
        return value(reading, (QByteArray(metric) + labels).constData());
    };
    const char *first = R"({device="d", fstype="ext4", mountpoint="/"})";
    const char *full = R"({device="e", fstype="vfat", mountpoint="/e"})";
    const char *absurd = R"({device="f", fstype="x", mountpoint="/f"})";
    QCOMPARE(of("opsglass_filesystem_used_ratio", first), 700.0 / 950);
    QCOMPARE(of("node_filesystem_avail_bytes", first), 250);
    QCOMPARE(of("node_filesystem_files_free", first), 4);
    QCOMPARE(of("opsglass_filesystem_used_ratio", full), 1);
    QCOMPARE(of("node_filesystem_files", full), std::nullopt);
    QCOMPARE(of("opsglass_filesystem_used_ratio", absurd), std::nullopt);
}

void TestProcfsReaders::sensorsComeAndGo()
{
    const ProcTree tree;
    SystemReader reader(tree.root());
    const QString first = QStringLiteral("sys/class/hwmon/hwmon0/");
    const QString second = QStringLiteral("sys/class/hwmon/hwmon1/");
    tree.write(first + QStringLiteral("name"), "one\n");
    tree.write(first + QStringLiteral("temp1_input"), "1000\n");
    const char *one = R"(node_hwmon_temp_celsius{chip="one", sensor="temp1"})";
    const char *two = R"(node_hwmon_temp_celsius{chip="hwmon1_device", sensor="temp2"})";
    QCOMPARE(value(reader.read(seconds(1)), one), 1);
    tree.write(second + QStringLiteral("name"), "two\n");
    tree.write(second + QStringLiteral("device/temp2_input"), "2000\n");
    QCOMPARE(value(reader.read(seconds(2)), two), 2);
    tree.remove(first);
    QCOMPARE(value(reader.read(seconds(3)), one), std::nullopt);
    QCOMPARE(value(reader.read(seconds(4)), two), 2);
}

void TestProcfsReaders::desktopProcesses()
{
    ProcessReader reader(machine("desktop-6.6"));
    const QList<ProcessRecord> records = reader.read(seconds(172800), Depth::Everything);
    QCOMPARE(records.size(), 9);
    QVERIFY(std::is_sorted(records.begin(), records.end(),
        [](const auto &a, const auto &b) { return a.info.id.pid < b.info.id.pid; }));

    const ProcessInfo agent = process(records, 1200).value_or(ProcessInfo());
    ProcessInfo expected;
    expected.id = { 1200, 100000 };
    expected.parent = 1;
    expected.startedAt = Instant(std::chrono::seconds(1'700'001'000));
    expected.name = QStringLiteral("node");
    expected.commandLine = QStringLiteral("node /opt/agent/main.js --name two words");
    expected.user = QStringLiteral("ada");
    expected.cgroup
        = QStringLiteral("/user.slice/user-1000.slice/user@1000.service/app.slice/agent.scope");
    expected.state = 'S';
    expected.threads = 11;
    expected.cpuSeconds = 12;
    expected.residentBytes = 25600 * 4096;
    expected.virtualBytes = 1200000000;
    expected.openFiles = 5;
    expected.readBytes = 1000000;
    expected.writtenBytes = 2000000;
    QCOMPARE(agent, expected);

    const ProcessInfo odd = process(records, 1211).value_or(ProcessInfo());
    QCOMPARE(odd.name, QStringLiteral("a) S 9 (b\nc d"));
    QCOMPARE(odd.parent, 1210);
    QCOMPARE(odd.state, 'D');
    const ProcessInfo ended = process(records, 1220).value_or(ProcessInfo());
    QCOMPARE(ended.state, 'Z');
    QVERIFY(ended.commandLine.isEmpty());
    QVERIFY(!ended.openFiles);
    const ProcessInfo thread = process(records, 17).value_or(ProcessInfo());
    QVERIFY(thread.commandLine.isEmpty());
    QVERIFY(!thread.openFiles && !thread.readBytes);
    const ProcessInfo database = process(records, 1400).value_or(ProcessInfo());
    QCOMPARE(database.user, QStringLiteral("4242"));
    QCOMPARE(database.commandLine, QStringLiteral("postgres: writer process"));
    QVERIFY(!database.readBytes);
    QCOMPARE(process(records, 1210)->nice, 10);
}

void TestProcfsReaders::machineProcesses_data()
{
    QTest::addColumn<qint64>("pid");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("cgroup");
    QTest::newRow("vm-6.18") << qint64(20482) << QStringLiteral("prometheus-node")
                             << QStringLiteral("root") << QStringLiteral("/");
    QTest::newRow("server-4.19") << qint64(812) << QStringLiteral("agent")
                                 << QStringLiteral("agent")
                                 << QStringLiteral("/system.slice/agent.service");
    QTest::newRow("container") << qint64(1) << QStringLiteral("sh") << QStringLiteral("0")
                               << QStringLiteral("/");
    QTest::newRow("board-arm") << qint64(1) << QStringLiteral("init") << QStringLiteral("0")
                               << QStringLiteral("/");
}

void TestProcfsReaders::machineProcesses()
{
    QFETCH(qint64, pid);
    ProcessReader reader(machine(QTest::currentDataTag()));
    const auto info = process(reader.read(seconds(172800), Depth::Everything), pid);
    QVERIFY(info);
    QTEST(info->name, "name");
    QTEST(info->user, "user");
    QTEST(info->cgroup, "cgroup");
    QVERIFY(info->startedAt > Instant());
}

void TestProcfsReaders::processRates()
{
    const ProcTree tree;
    ProcessReader reader(tree.root());
    tree.write({ .pid = 7, .ticks = 100, .readBytes = 4096 });
    const QList<ProcessRecord> first = reader.read(seconds(100), Depth::Everything);
    QVERIFY(!process(first, 7)->cpu);
    QVERIFY(!process(first, 7)->readRate);
    QVERIFY(first.at(0).isNew);
    tree.write({ .pid = 7, .ticks = 200, .readBytes = 12288 });
    const QList<ProcessRecord> second = reader.read(seconds(102), Depth::Everything);
    QCOMPARE(process(second, 7)->cpu, 0.5);
    QCOMPARE(process(second, 7)->readRate, 4096);
    QCOMPARE(process(second, 7)->writeRate, 0);
    QVERIFY(!second.at(0).isNew);
    // What falls has no rate.
    tree.write({ .pid = 7, .ticks = 50, .readBytes = 512 });
    const auto fallen = process(reader.read(seconds(104), Depth::Everything), 7);
    QVERIFY(!fallen->cpu && !fallen->readRate);
    QCOMPARE(fallen->readBytes, 512);
    // What was not asked for in a long while has none either.
    for (int round = 1; round <= 4; ++round)
        QVERIFY(!process(reader.read(seconds(104 + round), Depth::Table), 7)->readBytes);
    const auto later = process(reader.read(seconds(110), Depth::Everything), 7);
    QCOMPARE(later->cpu, 0);
    QCOMPARE(later->readBytes, 512);
    QVERIFY(!later->readRate);
}

void TestProcfsReaders::idleProcesses()
{
    const ProcTree tree;
    ProcessReader reader(tree.root());
    tree.write({ .pid = 7, .ticks = 100, .readBytes = 0, .openFiles = 1 });
    reader.read(seconds(100), Depth::Everything);
    // Without processor time it is looked at every fourth time; what it reads is not lost.
    double total = 0;
    for (int round = 1; round <= 40; ++round) {
        tree.write({ .pid = 7, .ticks = 100, .readBytes = quint64(round) * 1000, .openFiles = 1 });
        const auto info = process(reader.read(seconds(100 + round), Depth::Everything), 7);
        QCOMPARE(info->openFiles, 1);
        QVERIFY(*info->readBytes <= round * 1000 && *info->readBytes >= (round - 3) * 1000);
        total += info->readRate.value_or(0);
    }
    QVERIFY2(total >= 36'000 && total <= 40'000, qPrintable(QString::number(total)));
    // As soon as it uses some, each time.
    for (int round = 41; round <= 50; ++round) {
        tree.write({ .pid = 7, .ticks = quint64(round) * 100, .readBytes = quint64(round) * 1000 });
        const auto info = process(reader.read(seconds(100 + round), Depth::Everything), 7);
        QVERIFY(round < 42 || info->readBytes == round * 1000);
    }
    // And who is watched is asked in any case.
    tree.write({ .pid = 7, .ticks = 5000, .readBytes = 50'000 });
    for (int round = 51; round <= 58; ++round) {
        tree.write({ .pid = 7, .ticks = 5000, .readBytes = quint64(round) * 1000 });
        QList<ProcessRecord> records = reader.read(seconds(100 + round), Depth::Everything);
        reader.readUse(records[0]);
        QCOMPARE(records.at(0).info.readBytes, round * 1000);
    }
}

void TestProcfsReaders::numbersAreUsedAgain()
{
    const ProcTree tree;
    ProcessReader reader(tree.root());
    tree.write({ .pid = 7,
        .name = "old",
        .start = 1000,
        .ticks = 100,
        .readBytes = 4096,
        .commandLine = "old" });
    reader.read(seconds(100), Depth::Everything);
    tree.write({ .pid = 7,
        .name = "new",
        .start = 10050,
        .ticks = 300,
        .readBytes = 8192,
        .commandLine = "new" });
    const QList<ProcessRecord> records = reader.read(seconds(102), Depth::Everything);
    QCOMPARE(records.size(), 1);
    QVERIFY(records.at(0).isNew);
    const ProcessInfo info = records.at(0).info;
    QCOMPARE(info.id, (ProcessId { 7, 10050 }));
    QCOMPARE(info.name, QStringLiteral("new"));
    QCOMPARE(info.commandLine, QStringLiteral("new"));
    QVERIFY(!info.cpu && !info.readRate);
}

void TestProcfsReaders::vanishingProcesses()
{
    const ProcTree tree;
    ProcessReader reader(tree.root());
    tree.write({ .pid = 7 });
    tree.write({ .pid = 8 });
    QDir(tree.root()).mkpath(QStringLiteral("proc/9")); // listed, and gone when it is looked at
    tree.write(QStringLiteral("proc/10/stat"), "10 (cut) S 1");
    tree.write(QStringLiteral("proc/11/stat"),
        "12 (other) S 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 "
        "9 1 1\n");
    tree.write(QStringLiteral("proc/0/stat"), "0 (zero) S 1\n");
    tree.write(QStringLiteral("proc/12x/stat"), "12 (x) S 1\n");
    QCOMPARE(reader.read(seconds(100), Depth::Everything).size(), 2);
    tree.end(7);
    const QList<ProcessRecord> left = reader.read(seconds(102), Depth::Everything);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).info.id.pid, 8);
}

void TestProcfsReaders::programsRenameThemselves()
{
    const ProcTree tree;
    ProcessReader reader(tree.root());
    tree.write({ .pid = 7, .name = "sh", .start = 9990, .commandLine = "sh" });
    reader.read(seconds(100), Depth::Table);
    // Young: looked at anew each time.
    tree.write({ .pid = 7, .name = "sh", .start = 9990, .commandLine = QByteArray("sh\0x", 4) });
    QCOMPARE(
        process(reader.read(seconds(102), Depth::Table), 7)->commandLine, QStringLiteral("sh x"));
    // Old, but of another name.
    tree.write({ .pid = 7, .name = "agent", .start = 9990, .commandLine = "agent" });
    const auto renamed = process(reader.read(seconds(200), Depth::Table), 7);
    QCOMPARE(renamed->name, QStringLiteral("agent"));
    QCOMPARE(renamed->commandLine, QStringLiteral("agent"));
    // Old and of the same name: after a while.
    tree.write({ .pid = 7, .name = "agent", .start = 9990, .commandLine = "other" });
    QString line;
    for (int round = 0; round < 64; ++round)
        line = process(reader.read(seconds(202 + round), Depth::Table), 7)->commandLine;
    QCOMPARE(line, QStringLiteral("other"));
    // Ended, its arguments are gone: it stays what it was.
    tree.write({ .pid = 7, .name = "agent", .start = 9990, .state = 'Z' });
    for (int round = 0; round < 64; ++round)
        line = process(reader.read(seconds(402 + round), Depth::Table), 7)->commandLine;
    QCOMPARE(line, QStringLiteral("other"));
}

void TestProcfsReaders::useIsReadOnRequest()
{
    const ProcTree tree;
    ProcessReader reader(tree.root());
    tree.write({ .pid = 7, .readBytes = 4096, .openFiles = 3 });
    QList<ProcessRecord> records = reader.read(seconds(100), Depth::Table);
    QVERIFY(!records.at(0).info.openFiles && !records.at(0).info.readBytes);
    reader.readUse(records[0]);
    QCOMPARE(records.at(0).info.openFiles, 3);
    QCOMPARE(records.at(0).info.readBytes, 4096);
    // Another process by now.
    records = reader.read(seconds(102), Depth::Table);
    tree.write({ .pid = 7, .start = 10150, .readBytes = 1 });
    reader.readUse(records[0]);
    QVERIFY(!records.at(0).info.openFiles && !records.at(0).info.readBytes);
    QCOMPARE(records.at(0).info.state, 'X');
}

void TestProcfsReaders::unreadableUse()
{
    const ProcTree tree;
    ProcessReader reader(tree.root());
    tree.write({ .pid = 7, .readBytes = 4096, .openFiles = 3 });
    tree.block(QStringLiteral("proc/7/io"));
    tree.remove(QStringLiteral("proc/7/fd"));
    const auto info = process(reader.read(seconds(100), Depth::Everything), 7);
    QVERIFY(info);
    QVERIFY(!info->openFiles && !info->readBytes && !info->writtenBytes);
}

void TestProcfsReaders::details()
{
    const ProcTree tree;
    tree.write({ .pid = 7, .start = 1000, .commandLine = QByteArray("agent\0\0two words\0", 17) });
    tree.write(QStringLiteral("proc/7/smaps_rollup"), "Pss:   12 kB\nSwap:   3 kB\n");
    QVERIFY(QFile::link(
        QStringLiteral("/usr/bin/agent (deleted)"), tree.root() + QStringLiteral("/proc/7/exe")));
    QVERIFY(QFile::link(QStringLiteral("/srv"), tree.root() + QStringLiteral("/proc/7/cwd")));
    DetailsReader reader(tree.root());
    ProcessDetails expected;
    expected.id = { 7, 1000 };
    expected.proportionalBytes = 12 * 1024;
    expected.swapBytes = 3 * 1024;
    expected.executable = QStringLiteral("/usr/bin/agent (deleted)");
    expected.workingDirectory = QStringLiteral("/srv");
    expected.arguments
        = QStringList { QStringLiteral("agent"), QString(), QStringLiteral("two words") };
    QCOMPARE(reader.read({ 7, 1000 }), expected);
    tree.block(QStringLiteral("proc/7/smaps_rollup"));
    const ProcessDetails blocked = reader.read({ 7, 1000 });
    QVERIFY(!blocked.proportionalBytes);
    QCOMPARE(blocked.problems.size(), 1);
    QCOMPARE(blocked.executable, expected.executable);
}

void TestProcfsReaders::detailsOfEnded()
{
    const ProcTree tree;
    tree.write({ .pid = 7, .start = 1000, .commandLine = "other" });
    for (const ProcessId &id : { ProcessId { 7, 999 }, ProcessId { 8, 1000 }, ProcessId() }) {
        const ProcessDetails details = DetailsReader(tree.root()).read(id);
        QCOMPARE(details.id, id);
        QCOMPARE(details.problems, { QStringLiteral("The process has ended.") });
        QVERIFY(details.arguments.isEmpty());
    }
}

void TestProcfsReaders::collectorOverAMachine()
{
    LocalCollector collector(machine("desktop-6.6"));
    QSignalSpy read(&collector, &LocalCollector::read);
    QSignalSpy listed(&collector, &LocalCollector::listed);
    QSignalSpy refused(&collector, &LocalCollector::refused);
    collector.setWatched(
        { { QStringLiteral("agent"), WatchedProcesses::By::Name, QStringLiteral("node") },
            { QStringLiteral("wrong"), WatchedProcesses::By::CommandLine, QStringLiteral("(") } });
    QCOMPARE(refused.size(), 1);
    QCOMPARE(qvariant_cast<Error>(refused.at(0).at(1)).kind, Error::Kind::Query);
    collector.start(Milliseconds(100));
    collector.start(Milliseconds(100)); // of the same moment, a second reading is of no use
    QCOMPARE(read.size(), 1);
    QVERIFY(listed.isEmpty());
    const auto reading = qvariant_cast<LocalReading>(read.at(0).at(0));
    QCOMPARE(value(reading, R"(opsglass_processes{state="S"})"), 6);
    QCOMPARE(value(reading, R"(opsglass_processes{state="Z"})"), 1);
    QCOMPARE(value(reading, R"(opsglass_processes{state="T"})"), 0);
    QCOMPARE(value(reading, R"(opsglass_process_instances{agent="agent"})"), 3);
    QCOMPARE(value(reading, R"(process_open_fds{agent="agent"})"), 8);
    QCOMPARE(value(reading, R"(opsglass_process_up{agent="wrong"})"), std::nullopt);
    // Who wants the table gets what is known at once, and more with each reading.
    collector.setWantsProcesses(true);
    QCOMPARE(listed.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(listed.size() >= 3, 10'000);
    const auto table = qvariant_cast<ProcessTable>(listed.last().at(0));
    QCOMPARE(table.processes.size(), 9);
    QCOMPARE(table.at.time_since_epoch() % Milliseconds(100), Milliseconds(0));
    QCOMPARE(table.processes.at(3).agents, { QStringLiteral("agent") });
    QVERIFY(table.processes.at(3).cpu);
    collector.stop();
    QSignalSpy detailed(&collector, &LocalCollector::detailed);
    collector.askDetails({ 1200, 100000 });
    QCOMPARE(detailed.size(), 1);
    QCOMPARE(qvariant_cast<ProcessDetails>(detailed.at(0).at(0)).arguments.size(), 4);
}

QTEST_GUILESS_MAIN(TestProcfsReaders)
#include "tst_procfs_readers.moc"
