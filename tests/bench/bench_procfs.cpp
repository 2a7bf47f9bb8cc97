// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/localcollector.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

using namespace opsglass;
using namespace std::chrono_literals;

namespace {

constexpr int processes = 500;
constexpr int agents = 20; ///< of them
/// Processes that were started just now are looked at more closely.
constexpr auto settling = 12s;

/// Processes that do nothing, gone when this one is; some of them are an agent and its children.
void populate()
{
    const pid_t parent = ::getpid();
    for (int made = 0; made < processes; ++made) {
        if (::fork() != 0)
            continue;
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (made < agents)
            ::prctl(PR_SET_NAME, "agent");
        while (::getppid() == parent)
            ::pause();
        ::_exit(0);
    }
}

double cpuSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Reads for so long and prints what that costs.
void measure(
    QTextStream &out, const char *what, LocalCollector &collector, std::chrono::seconds length)
{
    int readings = 0;
    qsizetype samples = 0;
    qsizetype listed = 0;
    QObject counting;
    QObject::connect(
        &collector, &LocalCollector::read, &counting, [&](const LocalReading &reading) {
            ++readings;
            samples = reading.samples.size();
        });
    QObject::connect(&collector, &LocalCollector::listed, &counting,
        [&](const ProcessTable &table) { listed = table.processes.size(); });
    collector.start(2s);
    wait(settling);
    readings = 0;
    const double before = cpuSeconds();
    wait(length);
    const double cpu = cpuSeconds() - before;
    collector.stop();
    out << what << ": " << readings << " readings of " << samples << " series in " << length.count()
        << " s";
    if (listed > 0)
        out << ", " << listed << " processes listed";
    out << "; " << QString::number(1000 * cpu / std::max(1, readings), 'f', 2) << " ms for one, "
        << QString::number(100 * cpu / double(length.count()), 'f', 2) << " % of one core"
        << Qt::endl;
}

} // namespace

/// `bench_procfs [SECONDS]`: readings every 2 s beside five hundred further processes, first of the
/// machine alone, then with a watch list, then for somebody who looks at the processes; each for so
/// long, 60 s as a rule.
int main(int argc, char **argv)
{
    populate();
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const std::chrono::seconds length(
        std::max(10, QCoreApplication::arguments().value(1, QStringLiteral("60")).toInt()));
    LocalCollector collector;
    measure(out, "machine", collector, length);
    collector.setWatched(
        { { QStringLiteral("agent"), WatchedProcesses::By::Name, QStringLiteral("agent") },
            { QStringLiteral("tools"), WatchedProcesses::By::CommandLine,
                QStringLiteral("python3?.*tool|node .*tool") },
            { QStringLiteral("nobody"), WatchedProcesses::By::Cgroup,
                QStringLiteral("/nobody.slice") } });
    measure(out, "watch list", collector, length);
    collector.setWantsProcesses(true);
    measure(out, "all processes", collector, length);
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    out << "memory at most: " << usage.ru_maxrss / 1024 << " MiB" << Qt::endl;
    return 0;
}
