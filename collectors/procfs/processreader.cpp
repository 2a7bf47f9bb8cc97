// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/processreader.h"

#include "collectors/procfs/kernelunits.h"
#include "collectors/procfs/processparser.h"
#include "collectors/procfs/samplelist.h"
#include "collectors/procfs/systemparser.h"

#include <QFile>

#include <algorithm>
#include <limits>

#include <sys/resource.h>

namespace opsglass {

namespace {

/// A program that starts another takes its name and arguments soon after it was forked.
constexpr double youngSeconds = 10;
/// Programs rename themselves and change their user and group at any time, but rarely.
constexpr quint64 roundsBetweenDescriptions = 64;
/// Who uses no tick of a processor hardly reads, writes or opens files.
constexpr quint64 roundsBetweenUses = 4;

/// An open file costs a third of one that is opened for each reading (measured: 500 processes 2.9
/// in place of 7.5 ms), but the program needs some for other things.
int openFileLimit()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    return int(std::min<rlim_t>(limit.rlim_cur / 2, 4096));
}

void forgetUse(ProcessInfo &info)
{
    info.openFiles.reset();
    info.readBytes.reset();
    info.writtenBytes.reset();
    info.readRate.reset();
    info.writeRate.reset();
}

} // namespace

struct ProcessReader::Known {
    ProcessRecord record;
    FileDescriptor stat; ///< kept open; the kernel ties it to this very process
    QByteArray name;
    QByteArray folder;
    QByteArray statPath;
    std::optional<quint64> ticksBefore;
    std::optional<ProcessIo> io;
    Moment ioAt;
    quint64 round = 0; ///< in which it was seen last
    quint64 useRound = 0; ///< in which storage and open files were read last; 0 never
    bool isBusy = true; ///< it used processor time between the last two readings
    bool mayReadIo = true;
};

ProcessReader::ProcessReader(const QString &root)
    : m_files(QFile::encodeName(root))
    , m_openLimit(openFileLimit())
    , m_hasStatedCounts(m_files.root() == "/" && m_files.statedSize("proc/self/fd") > 0)
{
}

ProcessReader::~ProcessReader() = default;

QList<ProcessRecord> ProcessReader::read(const Moment &moment, Depth depth)
{
    if (m_round > 0)
        m_before = m_moment;
    m_moment = moment;
    ++m_round;
    m_boot = bootTime();
    QList<ProcessRecord> records;
    records.reserve(qsizetype(m_known.size()) + 16);
    const QList<qint64> pids = m_files.numbers("proc");
    for (const qint64 pid : pids) {
        if (std::optional<ProcessRecord> record = readProcess(pid, depth))
            records.append(*std::move(record));
    }
    m_openFiles = 0;
    for (auto known = m_known.begin(); known != m_known.end();) {
        if (known->second.round != m_round) {
            known = m_known.erase(known);
            continue;
        }
        m_openFiles += known->second.stat.isOpen() ? 1 : 0;
        ++known;
    }
    return records;
}

Instant ProcessReader::bootTime()
{
    using namespace std::chrono;
    constexpr quint64 most = 1'000'000'000'000;
    const auto text = m_files.read("proc/stat");
    const auto stated = text ? parseKernel(*text).bootTime : std::nullopt;
    if (stated && *stated < most)
        return Instant(seconds(qint64(*stated)));
    // A container may hide it; in whole seconds, so that it does not change from time to time.
    return floor<seconds>(m_moment.at - floor<Milliseconds>(m_moment.sinceBoot));
}

std::optional<ProcessRecord> ProcessReader::readProcess(qint64 pid, Depth depth)
{
    const auto found = m_known.find(pid);
    if (found != m_known.end()) {
        Known &known = found->second;
        known.ticksBefore = known.record.ownTicks;
        known.record.isNew = false;
        known.record.isUseRead = false;
        const bool isUseKept = depth == Depth::Everything && !isUseDue(known);
        if (!isUseKept)
            forgetUse(known.record.info);
        const QByteArray name = known.name;
        // The number may be another process's by now: that its stat is read last proves that
        // what was read before was this one's.
        if (isDescriptionDue(known))
            describe(known);
        if (depth == Depth::Everything && !isUseKept)
            readUse(known);
        bool isThere = readStat(known);
        if (isThere && known.name != name) {
            describe(known);
            isThere = readStat(known);
        }
        known.round = m_round;
        if (isThere)
            return known.record;
        m_known.erase(found);
    }
    Known known;
    if (!readNew(known, pid, depth))
        return std::nullopt;
    m_openFiles += known.stat.isOpen() ? 1 : 0;
    return m_known.emplace(pid, std::move(known)).first->second.record;
}

bool ProcessReader::readNew(Known &known, qint64 pid, Depth depth)
{
    known.folder = "proc/" + QByteArray::number(pid) + '/';
    known.statPath = known.folder + "stat";
    known.round = m_round;
    known.record.isNew = true;
    known.record.info.id.pid = pid;
    known.stat = m_files.open(known.statPath);
    if (!known.stat.isOpen())
        return false;
    const auto text = m_files.readOnce(known.stat);
    const auto stat = text ? parseProcessStat(*text) : std::nullopt;
    if (!stat || stat->pid != pid)
        return false;
    known.record.info.id.startTicks = stat->startTicks;
    apply(known, *stat);
    describe(known);
    if (depth == Depth::Everything)
        readUse(known);
    if (!readStat(known))
        return false;
    if (m_openFiles >= m_openLimit)
        known.stat = FileDescriptor();
    return true;
}

bool ProcessReader::readStat(Known &known)
{
    const auto text
        = known.stat.isOpen() ? m_files.readOnce(known.stat) : m_files.readOnce(known.statPath);
    const auto stat = text ? parseProcessStat(*text) : std::nullopt;
    const ProcessId &id = known.record.info.id;
    if (!stat || stat->pid != id.pid || stat->startTicks != id.startTicks)
        return false;
    apply(known, *stat);
    return true;
}

void ProcessReader::apply(Known &known, const ProcessStat &stat)
{
    ProcessRecord &record = known.record;
    ProcessInfo &info = record.info;
    if (known.name != stat.name || info.name.isNull()) {
        known.name = stat.name.toByteArray();
        info.name = QString::fromUtf8(known.name);
    }
    info.state = stat.state;
    info.parent = stat.parent;
    info.nice = stat.nice;
    info.threads = stat.threads;
    info.virtualBytes = stat.virtualBytes;
    info.residentBytes = stat.residentPages * bytesPerPage();
    record.ownTicks = stat.userTicks + stat.systemTicks;
    record.reapedTicks = stat.reapedTicks;
    record.isKernelThread = stat.isKernelThread;
    info.cpuSeconds = double(record.ownTicks) / ticksPerSecond();
    info.startedAt = startOf(stat.startTicks);
    known.isBusy = known.ticksBefore != record.ownTicks;
    info.cpu.reset();
    const double seconds = m_before ? secondsBetween(*m_before, m_moment) : 0;
    const auto risen = known.ticksBefore ? rise(*known.ticksBefore, record.ownTicks) : std::nullopt;
    if (risen && seconds > 0)
        info.cpu = double(*risen) / ticksPerSecond() / seconds;
}

Instant ProcessReader::startOf(quint64 ticks) const
{
    // Garbage in a file may state any number.
    constexpr double most = 1e12;
    const double sinceBoot = std::min(double(ticks) / ticksPerSecond(), most);
    return m_boot + Milliseconds(qint64(sinceBoot * 1000));
}

bool ProcessReader::isDescriptionDue(const Known &known) const
{
    if (known.record.isKernelThread)
        return false;
    const ProcessId &id = known.record.info.id;
    const double age = std::chrono::duration<double>(m_moment.sinceBoot).count()
        - double(id.startTicks) / ticksPerSecond();
    return age < youngSeconds || (quint64(id.pid) + m_round) % roundsBetweenDescriptions == 0;
}

bool ProcessReader::isUseDue(const Known &known) const
{
    const quint64 rounds = m_round - known.useRound;
    return known.isBusy || known.useRound == 0 || rounds >= roundsBetweenUses
        || (quint64(known.record.info.id.pid) + m_round) % roundsBetweenUses == 0;
}

void ProcessReader::describe(Known &known)
{
    ProcessInfo &info = known.record.info;
    known.mayReadIo = true;
    if (const auto status = m_files.readOnce(known.folder + "status")) {
        if (const auto user = parseUser(*status))
            info.user = m_users.name(m_files, *user);
    }
    if (const auto groups = m_files.readOnce(known.folder + "cgroup"))
        info.cgroup = parseCgroup(*groups);
    if (known.record.isKernelThread)
        return;
    // One that has ended has no arguments any more, but is still what it was.
    const auto arguments = m_files.readOnce(known.folder + "cmdline");
    if (arguments && (info.state != 'Z' || info.commandLine.isEmpty()))
        info.commandLine = parseCommandLine(*arguments);
}

std::optional<int> ProcessReader::openFiles(const QByteArray &folder) const
{
    if (!m_hasStatedCounts)
        return m_files.nameCount(folder);
    const qint64 count = m_files.statedSize(folder);
    const bool isCount = count >= 0 && count <= std::numeric_limits<int>::max();
    return isCount ? std::optional(int(count)) : std::nullopt;
}

void ProcessReader::readUse(Known &known)
{
    ProcessInfo &info = known.record.info;
    forgetUse(info);
    known.record.isUseRead = true;
    if (known.record.isKernelThread)
        return;
    if (info.state != 'Z')
        info.openFiles = openFiles(known.folder + "fd");
    const auto text = known.mayReadIo ? m_files.readOnce(known.folder + "io") : std::nullopt;
    const auto io = text ? parseProcessIo(*text) : std::nullopt;
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    if (!io || io->read > most || io->written > most) {
        known.mayReadIo = false; // until it is described anew: it may belong to somebody else
        known.io.reset();
        return;
    }
    info.readBytes = qint64(io->read);
    info.writtenBytes = qint64(io->written);
    // Over a longer time it would be no rate of now.
    const bool isRecent = m_round - known.useRound <= roundsBetweenUses;
    const double seconds = secondsBetween(known.ioAt, m_moment);
    if (known.io && isRecent && seconds > 0) {
        const auto perSecond = [&](quint64 before, quint64 now) {
            const auto risen = rise(before, now);
            return risen ? std::optional(double(*risen) / seconds) : std::nullopt;
        };
        info.readRate = perSecond(known.io->read, io->read);
        info.writeRate = perSecond(known.io->written, io->written);
    }
    known.io = io;
    known.ioAt = m_moment;
    known.useRound = m_round;
}

void ProcessReader::readUse(ProcessRecord &record)
{
    const auto found = m_known.find(record.info.id.pid);
    if (record.isUseRead || found == m_known.end())
        return;
    Known &known = found->second;
    if (known.record.info.id != record.info.id)
        return;
    readUse(known);
    if (!readStat(known)) {
        record.info.state = 'X';
        return;
    }
    const ProcessInfo &read = known.record.info;
    record.isUseRead = true;
    record.info.openFiles = read.openFiles;
    record.info.readBytes = read.readBytes;
    record.info.writtenBytes = read.writtenBytes;
    record.info.readRate = read.readRate;
    record.info.writeRate = read.writeRate;
}

} // namespace opsglass
