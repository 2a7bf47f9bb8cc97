// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/filesystems.h"
#include "collectors/procfs/localmetrics.h"
#include "collectors/procfs/processparser.h"
#include "collectors/procfs/systemparser.h"
#include "collectors/procfs/words.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace opsglass;

namespace {

/// A line of /proc/PID/stat; what follows the name is fields 3 to 24 and some more.
const char plain[] = "S 1 42 42 0 -1 4194560 9 8 7 6 500 100 50 25 20 -5 11 0 777 1000000 256 "
                     "18446744073709551615 1 1 0";

QByteArray statOf(const QByteArray &name, const QByteArray &rest = plain)
{
    return "42 (" + name + ") " + rest + "\n";
}

/// The rest of the line with one of its fields, counted as in proc(5), replaced.
QByteArray with(int field, const QByteArray &value)
{
    QByteArrayList words = QByteArray(plain).split(' ');
    words[field - 3] = value;
    return words.join(' ');
}

QList<int> ids(const QList<Mount> &mounts)
{
    QList<int> found;
    for (const Mount &mount : mounts)
        found.append(mount.id);
    return found;
}

} // namespace

class TestProcfsParsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void memory();
    void kernel();
    void kernelWithOddLines();
    void load_data();
    void load();
    void uptime_data();
    void uptime();
    void disks();
    void shownDisks_data();
    void shownDisks();
    void networks();
    void pressure_data();
    void pressure();
    void mounts_data();
    void mounts();
    void shown_data();
    void shown();
    void stat();
    void statNames_data();
    void statNames();
    void statRefused_data();
    void statRefused();
    void commandLine_data();
    void commandLine();
    void cgroup_data();
    void cgroup();
    void user_data();
    void user();
    void io_data();
    void io();
    void rollup();
    void metrics();
};

void TestProcfsParsers::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isCount");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<bool>("isReal");
    QTest::newRow("zero") << QByteArray("0") << true << true << true;
    QTest::newRow("negative") << QByteArray("-5") << false << true << true;
    QTest::newRow("fraction") << QByteArray("1.5") << false << false << true;
    QTest::newRow("largest") << QByteArray("18446744073709551615") << true << false << true;
    QTest::newRow("too large") << QByteArray("18446744073709551616") << false << false << true;
    QTest::newRow("empty") << QByteArray() << false << false << false;
    QTest::newRow("rest") << QByteArray("12kB") << false << false << false;
    QTest::newRow("before") << QByteArray(" 1") << false << false << false;
    QTest::newRow("sign") << QByteArray("+1") << false << false << false;
    QTest::newRow("word") << QByteArray("nan") << false << false << false;
    QTest::newRow("infinity") << QByteArray("inf") << false << false << false;
}

void TestProcfsParsers::numbers()
{
    QFETCH(QByteArray, text);
    QTEST(toCount(text).has_value(), "isCount");
    QTEST(toInteger(text).has_value(), "isInteger");
    QTEST(toReal(text).has_value(), "isReal");
}

void TestProcfsParsers::memory()
{
    const MemoryFacts facts = parseMemory("MemTotal:       32768 kB\n"
                                          "MemFree:        junk kB\n"
                                          "MemAvailable:   18014398509481985 kB\n"
                                          "Buffers:        5\n"
                                          "SwapCached:     7 kB\n"
                                          "HugePages_Total:    3\n"
                                          "Cached:         12");
    MemoryFacts expected;
    expected.total = 32768 * 1024;
    expected.swapCached = 7 * 1024;
    QCOMPARE(facts, expected);
}

void TestProcfsParsers::kernel()
{
    const KernelFacts facts = parseKernel("cpu  10 20 30 40 50 60 70 80 90 100\n"
                                          "cpu0 1 2 3 4 5 6 7 8 9 10\n"
                                          "cpu11 9 8 7 6 5 4 3 2\n"
                                          "intr 5 0 0\nctxt 7\nbtime 1700000000\n"
                                          "processes 5\nprocs_running 3\nprocs_blocked 1\n");
    QCOMPARE(facts.machine, (CpuTicks { 10, 20, 30, 40, 50, 60, 70, 80 }));
    QCOMPARE(facts.cpus.size(), 2);
    QCOMPARE(facts.cpus.at(0), (CpuFacts { 0, { 1, 2, 3, 4, 5, 6, 7, 8 } }));
    QCOMPARE(facts.cpus.at(1), (CpuFacts { 11, { 9, 8, 7, 6, 5, 4, 3, 2 } }));
    QCOMPARE(facts.bootTime, quint64(1700000000));
    QCOMPARE(facts.running, quint64(3));
    QCOMPARE(facts.blocked, quint64(1));
}

void TestProcfsParsers::kernelWithOddLines()
{
    const KernelFacts facts
        = parseKernel("cpu  1 2 3\ncpux 1 2 3 4 5 6 7 8\ncpu1 1 2 3 4 5 6 7 -8\n"
                      "cpu2 1 2 3 4 5 6 7 18446744073709551615\n"
                      "cpu99999999999 1 2 3 4 5 6 7 8\nbtime\n");
    QCOMPARE(facts.machine, std::nullopt);
    QCOMPARE(facts.cpus.size(), 1);
    QCOMPARE(facts.cpus.at(0).number, 2);
    QCOMPARE(facts.bootTime, std::nullopt);
    QCOMPARE(parseKernel(""), KernelFacts());
}

void TestProcfsParsers::load_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("usual") << QByteArray("0.52 0.58 0.59 1/1620 48120\n") << true;
    QTest::newRow("short") << QByteArray("0.52 0.58\n") << false;
    QTest::newRow("negative") << QByteArray("-0.52 0.58 0.59 1/2 3\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestProcfsParsers::load()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRead);
    const auto load = parseLoad(text);
    QCOMPARE(load.has_value(), isRead);
    if (isRead)
        QCOMPARE(*load, (std::array<double, 3> { 0.52, 0.58, 0.59 }));
}

void TestProcfsParsers::uptime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("seconds");
    QTest::newRow("usual") << QByteArray("172800.50 600000.00\n") << 172800.5;
    QTest::newRow("garbage") << QByteArray("garbage\n") << -1.0;
    QTest::newRow("negative") << QByteArray("-3 1\n") << -1.0;
    QTest::newRow("empty") << QByteArray() << -1.0;
}

void TestProcfsParsers::uptime()
{
    QFETCH(QByteArray, text);
    QTEST(parseUptime(text).value_or(-1), "seconds");
}

void TestProcfsParsers::disks()
{
    // Of Linux 2.6 (11 numbers), 4.18 (15) and 5.5 (17); a partition of old; and nonsense.
    const QList<DiskFacts> disks
        = parseDisks("   8       0 sda 1 2 3 4 5 6 7 8 9 10 11\n"
                     " 259       0 nvme0n1 1 2 3 4 5 6 7 8 9 10 11 0 0 0 0\n"
                     "   8      16 sdb 1 2 3 4 5 6 7 8 9 10 11 0 0 0 0 1 2\n"
                     "   8       1 sda1 1 2 3 4\n"
                     "   8      32 sdc 1 2 3 4 5 6 -7 8 9 10 11\n"
                     "\nsdd\n");
    QCOMPARE(disks.size(), 3);
    QCOMPARE(disks.at(0), (DiskFacts { "sda", 1, 3, 5, 7, 10 }));
    QCOMPARE(disks.at(1), (DiskFacts { "nvme0n1", 1, 3, 5, 7, 10 }));
    QCOMPARE(disks.at(2), (DiskFacts { "sdb", 1, 3, 5, 7, 10 }));
}

void TestProcfsParsers::shownDisks_data()
{
    QTest::addColumn<bool>("isShown");
    for (const char *name : { "sda", "sdaa", "vda", "nvme0n1", "mmcblk0", "mmcblk0p1", "dm-0",
             "md0", "sr0", "xvda", "sd1", "nvme0", "ramdisk", "fd", "nvme0n1p", "hd" })
        QTest::newRow(name) << true;
    for (const char *name : { "sda1", "vda15", "xvda1", "hdb2", "nvme0n1p1", "nvme10n2p3", "loop0",
             "ram15", "zram0", "fd0" })
        QTest::newRow(name) << false;
}

void TestProcfsParsers::shownDisks() { QTEST(isShownDisk(QTest::currentDataTag()), "isShown"); }

void TestProcfsParsers::networks()
{
    const QList<NetworkFacts> networks = parseNetworks(
        "Inter-|   Receive                            |  Transmit\n"
        " face |bytes    packets errs drop fifo frame compressed multicast|bytes packets errs\n"
        "    lo: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16\n"
        "eth0:18446744073709551615 2 3 4 5 6 7 8 9 10 11 12 0 0 0 0\n"
        "eth0:1: 1 2 3 4 5 6 7 8 9 10 11 12 0 0 0 0\n"
        "wlan0: 1 2 3\n"
        ": 1 2 3 4 5 6 7 8 9 10 11 12 0 0 0 0\n");
    QCOMPARE(networks.size(), 3);
    QCOMPARE(networks.at(0), (NetworkFacts { "lo", { 1, 2, 3, 4 }, { 9, 10, 11, 12 } }));
    QCOMPARE(networks.at(1).received.bytes, std::numeric_limits<quint64>::max());
    QCOMPARE(networks.at(2).device, QByteArray("eth0:1"));
}

void TestProcfsParsers::pressure_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("some");
    QTest::addColumn<qint64>("full");
    QTest::newRow("both") << QByteArray(
        "some avg10=0.00 avg60=0.00 avg300=0.00 total=17\nfull avg10=0.00 avg60=0.00 avg300=0.00 "
        "total=5\n") << qint64(17)
                          << qint64(5);
    QTest::newRow("before 5.13") << QByteArray("some avg10=0.00 avg60=0.00 avg300=0.00 total=17\n")
                                 << qint64(17) << qint64(-1);
    QTest::newRow("interrupts") << QByteArray("full avg10=0.00 avg60=0.00 avg300=0.00 total=5")
                                << qint64(-1) << qint64(5);
    QTest::newRow("garbage") << QByteArray("some total=\nfull total=x\n") << qint64(-1)
                             << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1) << qint64(-1);
}

void TestProcfsParsers::pressure()
{
    QFETCH(QByteArray, text);
    const PressureFacts facts = parsePressure("cpu", text);
    QCOMPARE(facts.resource, QByteArray("cpu"));
    QTEST(facts.some ? qint64(*facts.some) : -1, "some");
    QTEST(facts.full ? qint64(*facts.full) : -1, "full");
}

void TestProcfsParsers::mounts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("device");
    const auto row = [](const char *name, const char *line, const char *place = "",
                         const char *type = "", const char *device = "") {
        QTest::newRow(name) << QByteArray(line) << QByteArray(place) << QByteArray(type)
                            << QByteArray(device);
    };
    row("plain", "36 35 98:0 / /data rw,noatime - ext3 /dev/sdb rw", "/data", "ext3", "/dev/sdb");
    row("optional fields", "36 35 98:0 /x /data rw shared:1 master:2 - xfs /dev/sdb rw", "/data",
        "xfs", "/dev/sdb");
    row("escapes", R"(36 35 0:5 / /a\040b\011c\134\012 rw - ext4 /dev/disk\040one rw)",
        "/a b\tc\\\n", "ext4", "/dev/disk one");
    row("no escape", R"(36 35 0:5 / /a\9\04 rw - ext4 /dev/sda rw)", R"(/a\9\04)", "ext4",
        "/dev/sda");
    row("cut short", "36 35 98:0 / /data rw");
    row("without a device", "36 35 98:0 / /data rw - tmpfs");
    row("no number", "x 35 98:0 / /data rw - ext3 /dev/sdb rw");
    row("relative", "36 35 98:0 / data rw - ext3 /dev/sdb rw");
}

void TestProcfsParsers::mounts()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, place);
    const QList<Mount> mounts = parseMounts(line + '\n');
    QCOMPARE(mounts.isEmpty(), place.isEmpty());
    if (mounts.isEmpty())
        return;
    QCOMPARE(mounts.size(), 1);
    QCOMPARE(mounts.at(0).id, 36);
    QCOMPARE(mounts.at(0).parent, 35);
    QCOMPARE(mounts.at(0).mountPoint, place);
    QTEST(mounts.at(0).type, "type");
    QTEST(mounts.at(0).device, "device");
}

void TestProcfsParsers::shown_data()
{
    QTest::addColumn<QList<Mount>>("mounts");
    QTest::addColumn<QList<int>>("shown");
    const Mount root { 1, 0, "/", "ext4", "/dev/sda1" };
    const auto row = [&](const char *name, const QList<Mount> &mounts, const QList<int> &shown) {
        QTest::newRow(name) << mounts << shown;
    };
    row("root", { root }, { 1 });
    row("pseudo",
        { root, { 2, 1, "/x", "proc", "proc" }, { 3, 1, "/y", "squashfs", "/dev/loop1" },
            { 4, 1, "/z", "overlay", "overlay" }, { 5, 1, "/t", "tmpfs", "tmpfs" } },
        { 1, 5 });
    row("places",
        { root, { 2, 1, "/dev/shm", "tmpfs", "t" }, { 3, 1, "/devices", "tmpfs", "t" },
            { 4, 1, "/run", "tmpfs", "t" }, { 5, 4, "/run/credentials/a", "tmpfs", "t" },
            { 6, 1, "/var/lib/docker/x", "ext4", "d" }, { 7, 1, "/var/lib/docker", "ext4", "d" } },
        { 1, 3, 4, 7 });
    row("network",
        { root, { 2, 1, "/n", "nfs4", "s:/" }, { 3, 1, "/c", "cifs", "//s/x" },
            { 4, 1, "/f", "fuse.sshfs", "s:" }, { 5, 1, "/b", "fuseblk", "/dev/sdb" } },
        { 1, 5 });
    row("below a network",
        { root, { 2, 1, "/n", "nfs", "s:/" }, { 3, 2, "/n/disk", "ext4", "d" },
            { 4, 1, "/nn", "ext4", "d" } },
        { 1, 4 });
    row("root from the network", { { 1, 0, "/", "nfs", "s:/" }, { 3, 1, "/disk", "ext4", "d" } },
        { 3 });
    row("covered", { root, { 2, 1, "/d", "ext4", "a" }, { 3, 2, "/d", "xfs", "b" } }, { 1, 3 });
    row("covered from above",
        { root, { 2, 1, "/d/e", "ext4", "a" }, { 3, 1, "/d", "overlay", "b" } }, { 1 });
    row("automounted", { root, { 2, 1, "/d", "autofs", "a" }, { 3, 2, "/d", "vfat", "b" } },
        { 1, 3 });
    row("first root", { { 1, 0, "/", "rootfs", "rootfs" }, { 2, 1, "/", "ext4", "a" } }, { 2 });
    row("a circle", { { 1, 2, "/a", "ext4", "a" }, { 2, 1, "/a/b", "ext4", "b" } }, { 1, 2 });
}

void TestProcfsParsers::shown()
{
    QFETCH(QList<Mount>, mounts);
    QTEST(ids(shownMounts(mounts)), "shown");
}

void TestProcfsParsers::stat()
{
    const QByteArray text = statOf("agent");
    const auto stat = parseProcessStat(text);
    QVERIFY(stat);
    QCOMPARE(stat->pid, 42);
    QCOMPARE(stat->name, QByteArrayView("agent"));
    QCOMPARE(stat->state, 'S');
    QCOMPARE(stat->parent, 1);
    QVERIFY(!stat->isKernelThread);
    QCOMPARE(stat->userTicks, quint64(500));
    QCOMPARE(stat->systemTicks, quint64(100));
    QCOMPARE(stat->reapedTicks, quint64(75));
    QCOMPARE(stat->nice, -5);
    QCOMPARE(stat->threads, 11);
    QCOMPARE(stat->startTicks, quint64(777));
    QCOMPARE(stat->virtualBytes, 1000000);
    QCOMPARE(stat->residentPages, 256);
    QVERIFY(parseProcessStat(statOf("kworker/0:1", with(9, "69238880")))->isKernelThread);
}

void TestProcfsParsers::statNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("space") << QByteArray("tmux: server");
    QTest::newRow("parentheses") << QByteArray("(sd-pam)");
    QTest::newRow("looks like the rest") << QByteArray("a) S 9 (b");
    QTest::newRow("line break") << QByteArray("a\nb) R 1");
    QTest::newRow("closing only") << QByteArray(":-)");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe");
}

void TestProcfsParsers::statNames()
{
    QFETCH(QByteArray, name);
    const QByteArray text = statOf(name);
    const auto stat = parseProcessStat(text);
    QVERIFY(stat);
    QCOMPARE(stat->name.toByteArray(), name);
    QCOMPARE(stat->parent, 1);
    QCOMPARE(stat->startTicks, quint64(777));
}

void TestProcfsParsers::statRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("20 fields missing") << QByteArray("42 (agent) S 1 42 42\n");
    QTest::newRow("one field missing")
        << statOf("a", with(24, ""))
               .left(statOf("a", with(24, "")).indexOf(" 18446744073709551615"));
    QTest::newRow("no parentheses") << QByteArray("42 agent S 1 2 3\n");
    QTest::newRow("crossed parentheses") << QByteArray(")42( S 1 2 3\n");
    QTest::newRow("no number") << QByteArray("x") + statOf("a");
    QTest::newRow("long state") << statOf("a", with(3, "SS"));
    QTest::newRow("negative time") << statOf("a", with(14, "-1"));
    QTest::newRow("time that wrapped") << statOf("a", with(15, "18446744073709551615"));
    QTest::newRow("time beyond all") << statOf("a", with(14, "18446744073709551616"));
    QTest::newRow("size that wrapped") << statOf("a", with(23, "18446744073709551615"));
    QTest::newRow("negative memory") << statOf("a", with(24, "-3"));
    QTest::newRow("too much memory") << statOf("a", with(24, "9223372036854775807"));
    QTest::newRow("threads") << statOf("a", with(20, "99999999999"));
    QTest::newRow("start") << statOf("a", with(22, "junk"));
}

void TestProcfsParsers::statRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseProcessStat(text));
}

void TestProcfsParsers::commandLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("arguments");
    const auto row
        = [](const char *name, const QByteArray &text, const QString &line,
              const QStringList &arguments) { QTest::newRow(name) << text << line << arguments; };
    row("words", QByteArray("node\0main.js\0two words\0", 23),
        QStringLiteral("node main.js two words"),
        { QStringLiteral("node"), QStringLiteral("main.js"), QStringLiteral("two words") });
    row("empty argument", QByteArray("a\0\0b\0", 5), QStringLiteral("a  b"),
        { QStringLiteral("a"), QString(), QStringLiteral("b") });
    row("empty last argument", QByteArray("a\0\0", 3), QStringLiteral("a"),
        { QStringLiteral("a"), QString() });
    row("renamed", QByteArray("postgres: writer  \0\0\0", 21), QStringLiteral("postgres: writer"),
        { QStringLiteral("postgres: writer  "), QString(), QString() });
    row("cut", QByteArray("a\0b", 3), QStringLiteral("a b"),
        { QStringLiteral("a"), QStringLiteral("b") });
    row("line break", QByteArray("sh\0-c\0a\nb\0", 10), QStringLiteral("sh -c a b"),
        { QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("a\nb") });
    row("none", QByteArray(), QString(), {});
}

void TestProcfsParsers::commandLine()
{
    QFETCH(QByteArray, text);
    QTEST(parseCommandLine(text), "line");
    QTEST(parseArguments(text), "arguments");
}

void TestProcfsParsers::cgroup_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *text, const char *path) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(path);
    };
    row("unified", "0::/user.slice/a.scope\n", "/user.slice/a.scope");
    row("hybrid", "4:memory:/m\n1:name=systemd:/s\n0::/u\n", "/u");
    row("version 1", "4:memory:/m\n3:cpu,cpuacct:/c\n1:name=systemd:/s\n", "/s");
    row("unified not in use", "4:memory:/docker/x\n1:name=systemd:/\n0::/\n", "/docker/x");
    row("root", "4:memory:/\n0::/\n", "/");
    row("colons", "0::/a:b:c\n", "/a:b:c");
    row("nothing", "", "");
    row("garbage", "0:\nx\n", "");
}

void TestProcfsParsers::cgroup()
{
    QFETCH(QByteArray, text);
    QTEST(parseCgroup(text), "path");
}

void TestProcfsParsers::user_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("user");
    QTest::newRow("effective") << QByteArray("Name:\ta\nUid:\t1000\t0\t0\t0\n") << qint64(0);
    QTest::newRow("same") << QByteArray("Uid:\t1000\t1000\t1000\t1000\n") << qint64(1000);
    QTest::newRow("too large") << QByteArray("Uid:\t1\t4294967296\t1\t1\n") << qint64(-1);
    QTest::newRow("short") << QByteArray("Uid:\t1\n") << qint64(-1);
    QTest::newRow("none") << QByteArray("Gid:\t1\t1\t1\t1\n") << qint64(-1);
}

void TestProcfsParsers::user()
{
    QFETCH(QByteArray, text);
    const auto user = parseUser(text);
    QTEST(user ? qint64(*user) : -1, "user");
}

void TestProcfsParsers::io_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("usual") << QByteArray("rchar: 9\nwchar: 8\nread_bytes: 4096\nwrite_bytes: 512\n"
                                         "cancelled_write_bytes: 7\n")
                           << true;
    QTest::newRow("half") << QByteArray("read_bytes: 4096\n") << false;
    QTest::newRow("negative") << QByteArray("read_bytes: -1\nwrite_bytes: 512\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestProcfsParsers::io()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRead);
    const auto io = parseProcessIo(text);
    QCOMPARE(io.has_value(), isRead);
    if (!isRead)
        return;
    QCOMPARE(io->read, quint64(4096));
    QCOMPARE(io->written, quint64(512));
}

void TestProcfsParsers::rollup()
{
    const QByteArray text("55d5e1a2c000-7ffd5d9f8000 ---p 00000000 00:00 0    [rollup]\n"
                          "Rss:                3072 kB\nPss:                1536 kB\n"
                          "Pss_Dirty:           100 kB\nSwap:                 -2 kB\n");
    QCOMPARE(parseRollup(text, "Pss:"), 1536 * 1024);
    QCOMPARE(parseRollup(text, "Swap:"), std::nullopt);
    QCOMPARE(parseRollup(text, "SwapPss:"), std::nullopt);
}

void TestProcfsParsers::metrics()
{
    const QList<MetricMetadata> metrics = localMetrics();
    QString before;
    for (const MetricMetadata &metric : metrics) {
        QVERIFY2(before < metric.metric, qPrintable(metric.metric));
        before = metric.metric;
        static const QRegularExpression named(
            QStringLiteral("^(node|opsglass|process)_[A-Za-z0-9_]+$"));
        QVERIFY(named.match(metric.metric).hasMatch());
        QCOMPARE(metric.type == QLatin1String("counter"),
            metric.metric.endsWith(QLatin1String("_total")));
        QVERIFY(metric.help.endsWith(u'.'));
    }
}

QTEST_APPLESS_MAIN(TestProcfsParsers)
#include "tst_procfs_parsers.moc"
