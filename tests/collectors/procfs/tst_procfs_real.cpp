// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/detailsreader.h"
#include "collectors/procfs/localcollector.h"
#include "collectors/procfs/processcontrol.h"
#include "collectors/procfs/processreader.h"
#include "collectors/procfs/systemreader.h"
#include "tests/collectors/procfs/proctree.h"
#include "tests/support/serverprocess.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <limits>

#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

using namespace opsglass;
using namespace opsglass::test;

namespace {

constexpr int patience = 10'000;

Moment now()
{
    timespec boot {};
    ::clock_gettime(CLOCK_BOOTTIME, &boot);
    return { std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()),
        std::chrono::seconds(boot.tv_sec) + std::chrono::nanoseconds(boot.tv_nsec) };
}

/// What Debian's node_exporter says, with the filters of its authors, which Debian changes.
class NodeExporter {
public:
    /// \param root the folder that /proc and /sys are in
    explicit NodeExporter(const QString &root)
    {
        QString proc = root + QStringLiteral("/proc");
        QString sys = root + QStringLiteral("/sys");
        if (root == QLatin1String("/")) {
            proc = QStringLiteral("/proc");
            sys = QStringLiteral("/sys");
        }
        const QRegularExpressionMatch match = m_process.start(
            QStringLiteral("prometheus-node-exporter"),
            { QStringLiteral("--path.procfs=") + proc, QStringLiteral("--path.sysfs=") + sys,
                QStringLiteral("--path.rootfs=") + root,
                QStringLiteral("--web.listen-address=127.0.0.1:0"),
                QStringLiteral("--collector.drm"), QStringLiteral("--no-collector.netdev.netlink"),
                QStringLiteral("--collector.netdev.device-exclude="),
                QStringLiteral("--collector.diskstats.device-exclude=^(z?ram|loop|fd|(h|s|v|xv)d[a-"
                               "z]|nvme\\d+n\\d+p)\\d+$"),
                QStringLiteral("--collector.filesystem.mount-points-exclude=^/(dev|proc|run/"
                               "credentials/.+|sys|var/lib/docker/.+|var/lib/containers/storage/"
                               ".+)($|/)") },
            QRegularExpression(
                QStringLiteral("msg=\"Listening on\".* address=127\\.0\\.0\\.1:(\\d+)")));
        m_port = match.captured(1).toUShort();
    }

    bool isRunning() const { return m_process.isRunning() && m_port != 0; }
    QString log() { return m_process.log(); }

    /// Values by series, written as toString() does.
    QHash<QString, double> values() const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        socket.waitForConnected(patience);
        socket.write("GET /metrics HTTP/1.0\r\n\r\n");
        QByteArray text;
        while (socket.waitForReadyRead(patience))
            text += socket.readAll();
        QHash<QString, double> found;
        const QList<QByteArray> lines = text.split('\n');
        for (QByteArray line : lines) {
            const qsizetype space = line.lastIndexOf(' ');
            if (line.startsWith('#') || space < 0)
                continue;
            bool isNumber = false;
            const double number = line.mid(space + 1).toDouble(&isNumber);
            QByteArray series = line.left(space);
            series.replace("\",", "\", ");
            if (isNumber)
                found.insert(QString::fromUtf8(series), number);
        }
        return found;
    }

private:
    ServerProcess m_process;
    quint16 m_port = 0;
};

const QRegularExpression &sharedMetrics()
{
    static const QRegularExpression names(QStringLiteral(
        "^node_(memory_(MemTotal|MemFree|MemAvailable|Buffers|Cached|SwapTotal|SwapFree|SwapCached)"
        "_bytes|load1|load5|load15|cpu_seconds_total|pressure_(cpu|io|memory)_\\w+|filesystem_("
        "size|free|avail)_"
        "bytes|filesystem_files|filesystem_files_free|disk_(read|written)_bytes_total|disk_(reads|"
        "writes)_completed_total|disk_io_time_seconds_total|network_(receive|transmit)_(bytes|"
        "packets|errs|drop)_total|hwmon_temp_celsius|thermal_zone_temp|boot_time_seconds|procs_"
        "running|procs_blocked|drm_gpu_busy_percent|drm_memory_vram_(used|size)_bytes)(\\{|$)"));
    return names;
}

/// Series that only node_exporter asks for: we ask no file system whose server may not answer,
/// leave out what others cover, and wake no device.
bool isLeftToOthers(const QString &series)
{
    static const QRegularExpression left(QStringLiteral(
        "fstype=\"(nfs4?|fuse\\.\\w+|rootfs|9p|virtiofs)\"|mountpoint=\"(/mnt/backup/local|/home/"
        "ada/cloud/x|/data/old)\"|device=\"/dev/sde1\"|chip=\"0000:00:04_0_"));
    return left.match(series).hasMatch();
}

/// How far a value may move between two readings, a second apart at most on a busy machine.
double tolerance(const QString &series, double value)
{
    if (series.startsWith(QLatin1String("node_memory_MemTotal"))
        || series.startsWith(QLatin1String("node_boot_time")))
        return 0;
    if (series.startsWith(QLatin1String("node_cpu")) || series.contains(QLatin1String("pressure")))
        return 5;
    if (series.startsWith(QLatin1String("node_load"))
        || series.startsWith(QLatin1String("node_procs")))
        return 1000;
    return 2e9 + value * 0.05;
}

/// Waits for a child to be what it is to become, as the reader sees it.
std::optional<ProcessInfo> seen(ProcessReader &reader, qint64 pid)
{
    const QList<ProcessRecord> records = reader.read(now(), ProcessReader::Depth::Everything);
    for (const ProcessRecord &record : records) {
        if (record.info.id.pid == pid)
            return record.info;
    }
    return std::nullopt;
}

/// A child of the test that does nothing until it is ended.
class Child {
public:
    explicit Child(
        const QStringList &arguments = { QStringLiteral("sleep"), QStringLiteral("1000") })
    {
        process.start(arguments.constFirst(), arguments.mid(1));
        process.waitForStarted(patience);
    }
    ~Child()
    {
        process.kill();
        process.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(Child)

    ProcessId id()
    {
        ProcessReader reader;
        return seen(reader, process.processId()).value_or(ProcessInfo()).id;
    }

    QProcess process;
};

} // namespace

class TestProcfsReal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void machinesAsNodeExporter_data();
    void machinesAsNodeExporter();
    void thisMachineAsNodeExporter();
    void processesAsPs();
    void ownProcess();
    void ownDetails();
    void watchesARestart();
    void ends();
    void kills();
    void renices();
    void wrongProcesses_data();
    void wrongProcesses();
    void somebodyElses();
};

void TestProcfsReal::machinesAsNodeExporter_data()
{
    QTest::addColumn<int>("least"); // this many series are compared
    QTest::addColumn<QString>("invented"); // what it says without having read it
    const auto row = [](const char *name, int least, const char *invented) {
        QTest::newRow(name) << least << QString::fromLatin1(invented);
    };
    row("vm-6.18", 40, "^$");
    row("desktop-6.6", 70, "cpu=\"2\"|card=\"card1\"|sensor=\"temp3\"");
    row("server-4.19", 60, "^$");
    row("container", 15, "boot_time|procs_blocked");
    row("board-arm", 40, "^$");
}

void TestProcfsReal::machinesAsNodeExporter()
{
    QFETCH(int, least);
    QFETCH(QString, invented);
    const QString root = machine(QTest::currentDataTag());
    const NodeExporter exporter(root);
    QVERIFY(exporter.isRunning());
    QHash<QString, double> theirs = exporter.values();
    const QRegularExpression unread(invented);
    theirs.removeIf([&](const auto &entry) {
        return !sharedMetrics().match(entry.key()).hasMatch() || isLeftToOthers(entry.key())
            || unread.match(entry.key()).hasMatch();
    });
    QVERIFY2(theirs.size() >= least, qPrintable(QString::number(theirs.size())));
    const LocalReading reading = SystemReader(root).read(seconds(100));
    for (const LocalSample &sample : reading.samples) {
        const QString series = toString(sample.labels);
        if (!sharedMetrics().match(series).hasMatch())
            continue;
        QVERIFY2(theirs.contains(series), qPrintable(series));
        const double their = theirs.take(series);
        // The room is that of the file system the fixtures are on, which others use.
        const double apart = series.startsWith(QLatin1String("node_filesystem"))
            ? tolerance(series, their)
            : 1e-9 * qAbs(their);
        QVERIFY2(qAbs(sample.value - their) <= apart,
            qPrintable(QStringLiteral("%1: %2, not %3").arg(series).arg(sample.value).arg(their)));
    }
    QCOMPARE(theirs.keys().join(u' '), QString());
}

void TestProcfsReal::thisMachineAsNodeExporter()
{
    const NodeExporter exporter(QStringLiteral("/"));
    QVERIFY(exporter.isRunning());
    SystemReader reader;
    reader.read(now());
    QHash<QString, double> theirs = exporter.values();
    const LocalReading reading = reader.read(now());
    // Of its sensors it says nothing at all when one of them does not answer.
    static const QRegularExpression sensors(QStringLiteral("^node_(hwmon|thermal|drm)_"));
    theirs.removeIf([](const auto &entry) {
        return !sharedMetrics().match(entry.key()).hasMatch() || isLeftToOthers(entry.key())
            || sensors.match(entry.key()).hasMatch();
    });
    QVERIFY(theirs.contains(QStringLiteral("node_load1")));
    QVERIFY(theirs.contains(QStringLiteral("node_memory_MemAvailable_bytes")));
    QVERIFY(theirs.contains(QStringLiteral("node_cpu_seconds_total{cpu=\"0\", mode=\"user\"}")));
    for (const LocalSample &sample : reading.samples) {
        const QString series = toString(sample.labels);
        if (!sharedMetrics().match(series).hasMatch() || sensors.match(series).hasMatch())
            continue;
        QVERIFY2(theirs.contains(series), qPrintable(series));
        const double their = theirs.take(series);
        QVERIFY2(qAbs(sample.value - their) <= tolerance(series, their),
            qPrintable(QStringLiteral("%1: %2, not %3").arg(series).arg(sample.value).arg(their)));
    }
    QCOMPARE(theirs.keys().join(u' '), QString());
}

void TestProcfsReal::processesAsPs()
{
    QProcess ps;
    ps.start(QStringLiteral("ps"),
        { QStringLiteral("-eo"),
            QStringLiteral("pid=,ppid=,ni=,etimes=,lstart=,euser:32=,comm=") });
    QVERIFY(ps.waitForFinished(patience));
    ProcessReader reader;
    const QList<ProcessRecord> records = reader.read(now(), ProcessReader::Depth::Table);
    int compared = 0;
    const QList<QByteArray> lines = ps.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        // 1 0 -10 46000 Fri Nov 27 06:47:33 2026 root systemd
        const QStringList words = QString::fromUtf8(line.simplified()).split(u' ');
        const auto record = std::find_if(records.begin(), records.end(), [&](const auto &known) {
            return known.info.id.pid == words.constFirst().toLongLong();
        });
        // The young take other names, and the kernel's workers do so all the time.
        const bool isSteady = words.size() > 10 && words.at(3).toInt() > 60
            && !words.at(10).startsWith(QLatin1String("kworker"));
        if (!isSteady || record == records.end())
            continue;
        const ProcessInfo &info = record->info;
        QCOMPARE(QString::number(info.parent), words.at(1));
        const bool isNice = words.at(2) != QLatin1String("-");
        QCOMPARE(isNice ? info.nice : 0, words.at(2).toInt());
        const QDateTime started = QLocale::c().toDateTime(
            words.mid(4, 5).join(u' '), QStringLiteral("ddd MMM d hh:mm:ss yyyy"));
        const auto apart = info.startedAt.time_since_epoch().count() - started.toMSecsSinceEpoch();
        QVERIFY2(qAbs(apart) <= 2000, line.constData());
        QCOMPARE(info.user, words.at(9));
        QCOMPARE(info.name.simplified(), words.mid(10).join(u' '));
        ++compared;
    }
    QVERIFY2(compared >= 3, qPrintable(QString::number(compared)));
}

void TestProcfsReal::ownProcess()
{
    ProcessReader reader;
    const ProcessInfo first = seen(reader, ::getpid()).value_or(ProcessInfo());
    QCOMPARE(first.id.pid, ::getpid());
    QCOMPARE(first.parent, ::getppid());
    QCOMPARE(first.name, QStringLiteral("tst_procfs_real"));
    QVERIFY(first.commandLine.contains(QLatin1String("tst_procfs_real")));
    QCOMPARE(first.state, 'R');
    QVERIFY(first.openFiles && *first.openFiles >= 3);
    QVERIFY(first.readBytes && first.writtenBytes);
    QVERIFY(first.residentBytes > 1024 * 1024 && first.virtualBytes > first.residentBytes);
    QVERIFY(first.startedAt <= now().at);
    QVERIFY(now().at - first.startedAt < std::chrono::minutes(30));
    QVERIFY(!first.cpu);
    const double before = first.cpuSeconds;
    while (seen(reader, ::getpid())->cpuSeconds < before + 0.05) { }
    const ProcessInfo busy = seen(reader, ::getpid()).value_or(ProcessInfo());
    QCOMPARE(busy.id, first.id);
    QVERIFY(busy.cpu && busy.readRate && busy.writeRate);
}

void TestProcfsReal::ownDetails()
{
    ProcessReader reader;
    const ProcessInfo info = seen(reader, ::getpid()).value_or(ProcessInfo());
    const ProcessDetails details = DetailsReader().read(info.id);
    QCOMPARE(details.problems, QStringList());
    QVERIFY(details.proportionalBytes && *details.proportionalBytes > 0);
    QVERIFY(details.swapBytes);
    QCOMPARE(details.executable, QCoreApplication::applicationFilePath());
    QCOMPARE(details.workingDirectory, QDir::currentPath());
    QCOMPARE(details.arguments, QCoreApplication::arguments());
}

void TestProcfsReal::watchesARestart()
{
    const QString title = QStringLiteral("opsglass-test-%1").arg(::getpid());
    // It is busy, and so is the child it waits for again and again.
    const QStringList busy { QStringLiteral("python3"), QStringLiteral("-c"),
        QStringLiteral("import subprocess, sys\nwhile True: subprocess.run(['python3', '-c', "
                       "'sum(range(3000000))'])"),
        title };
    LocalCollector collector;
    QSignalSpy read(&collector, &LocalCollector::read);
    collector.setWatched({ { QStringLiteral("a"), WatchedProcesses::By::CommandLine, title } });
    collector.start(Milliseconds(100));
    const auto last = [&](const char *series) {
        return value(qvariant_cast<LocalReading>(read.last().at(0)), series).value_or(-1);
    };
    QCOMPARE(last(R"(opsglass_process_up{agent="a"})"), 0);
    double total = 0;
    for (int run = 0; run < 2; ++run) {
        Child child(busy);
        QTRY_VERIFY_WITH_TIMEOUT(last(R"(opsglass_process_up{agent="a"})") == 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(last(R"(opsglass_process_instances{agent="a"})") >= 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            last(R"(process_cpu_seconds_total{agent="a"})") > total + 0.3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(last(R"(process_open_fds{agent="a"})") >= 3, patience);
        child.process.kill();
        QTRY_VERIFY_WITH_TIMEOUT(last(R"(opsglass_process_up{agent="a"})") == 0, patience);
        total = last(R"(process_cpu_seconds_total{agent="a"})");
    }
    double before = 0;
    for (const QList<QVariant> &arguments : read) {
        const double counted = value(
            qvariant_cast<LocalReading>(arguments.at(0)), R"(process_cpu_seconds_total{agent="a"})")
                                   .value_or(-1);
        QVERIFY2(counted >= before, qPrintable(QString::number(counted)));
        before = counted;
    }
}

void TestProcfsReal::ends()
{
    Child child;
    const ProcessId id = child.id();
    QVERIFY(id.pid > 0);
    const Result<void> ended = endProcess(id);
    QVERIFY2(ended, qPrintable(ended ? QString() : ended.error().message));
    QVERIFY(child.process.waitForFinished(patience));
    QCOMPARE(child.process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.process.exitCode(), SIGTERM);
    const Result<void> again = endProcess(id);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Io);
    QVERIFY(again.error().message.contains(QString::number(id.pid)));
}

void TestProcfsReal::kills()
{
    Child child({ QStringLiteral("sh"), QStringLiteral("-c"),
        QStringLiteral("trap '' TERM; echo deaf; exec sleep 1000") });
    QVERIFY(child.process.waitForReadyRead(patience));
    const ProcessId id = child.id();
    QVERIFY(endProcess(id));
    QVERIFY(killProcess(id));
    QVERIFY(child.process.waitForFinished(patience));
    QCOMPARE(child.process.exitCode(), SIGKILL);
}

void TestProcfsReal::renices()
{
    // With a thread beside the first, which has a nice value of its own.
    Child child({ QStringLiteral("python3"), QStringLiteral("-c"),
        QStringLiteral("import threading, time\nthreading.Thread(target=time.sleep, args=(1000,))"
                       ".start()\nprint('two', flush=True)") });
    QVERIFY(child.process.waitForReadyRead(patience));
    const ProcessId id = child.id();
    const Result<void> done = reniceProcess(id, 7);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    const QStringList threads = QDir(QStringLiteral("/proc/%1/task").arg(id.pid))
                                    .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(threads.size(), 2);
    for (const QString &thread : threads)
        QCOMPARE(::getpriority(PRIO_PROCESS, thread.toUInt()), 7);
    ProcessReader reader;
    QCOMPARE(seen(reader, id.pid)->nice, 7);
    for (const int nice : { -21, 20 }) {
        const Result<void> refused = reniceProcess(id, nice);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
    }
}

void TestProcfsReal::wrongProcesses_data()
{
    QTest::addColumn<qint64>("pid");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("zero") << qint64(0) << Error::Kind::Io;
    QTest::newRow("negative") << qint64(-1) << Error::Kind::Io;
    QTest::newRow("beyond all numbers")
        << qint64(1) + std::numeric_limits<int>::max() << Error::Kind::Io;
    // Of this very process, but of another start: it must live.
    QTest::newRow("a number used again") << qint64(::getpid()) << Error::Kind::Io;
}

void TestProcfsReal::wrongProcesses()
{
    QFETCH(qint64, pid);
    for (const Result<void> &result :
        { endProcess({ pid, 1 }), killProcess({ pid, 1 }), reniceProcess({ pid, 1 }, 19) }) {
        QVERIFY(!result);
        QTEST(result.error().kind, "kind");
        QVERIFY(result.error().message.contains(QString::number(pid)));
    }
}

void TestProcfsReal::somebodyElses()
{
    // Root's own child, asked for by a process that has given up its rights; or else a process of
    // somebody else, asked for by who never had any.
    Child child;
    ProcessReader reader;
    const bool isRoot = ::geteuid() == 0;
    const QList<ProcessRecord> records = reader.read(now(), ProcessReader::Depth::Table);
    const QString self = seen(reader, ::getpid()).value_or(ProcessInfo()).user;
    const auto found = std::find_if(records.begin(), records.end(), [&](const auto &record) {
        const ProcessInfo &info = record.info;
        return isRoot ? info.id.pid == child.process.processId()
                      : info.user != self && !record.isKernelThread;
    });
    QVERIFY(found != records.end());
    const ProcessInfo target = found->info;
    int channel[2];
    QCOMPARE(::pipe(channel), 0);
    const pid_t asking = ::fork();
    if (asking == 0) {
        if (isRoot && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            ::_exit(1);
        QByteArray told;
        for (const Result<void> &result :
            { endProcess(target.id), killProcess(target.id), reniceProcess(target.id, 19) })
            told += result ? "done\n"
                           : QByteArray::number(int(result.error().kind)) + ' '
                    + result.error().message.toUtf8() + '\n';
        ::_exit(::write(channel[1], told.constData(), size_t(told.size())) > 0 ? 0 : 1);
    }
    ::close(channel[1]);
    QFile answer;
    QVERIFY(answer.open(channel[0], QIODevice::ReadOnly, QFile::AutoCloseHandle));
    const QStringList told = QString::fromUtf8(answer.readAll()).trimmed().split(u'\n');
    int status = 0;
    QCOMPARE(::waitpid(asking, &status, 0), asking);
    QCOMPARE(status, 0);
    QCOMPARE(told.size(), 3);
    for (const QString &line : told) {
        QVERIFY2(line.startsWith(QString::number(int(Error::Kind::Auth))), qPrintable(line));
        QVERIFY2(line.contains(target.user), qPrintable(line));
        QVERIFY2(line.contains(target.name), qPrintable(line));
    }
    QCOMPARE(child.process.state(), QProcess::Running);
}

QTEST_GUILESS_MAIN(TestProcfsReal)
#include "tst_procfs_real.moc"
