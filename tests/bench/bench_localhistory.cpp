// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localhistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <random>

using namespace opsglass;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds interval = 2s;
constexpr Instant begin { 475'000h };

/// How a series of a machine moves from one reading to the next.
struct Source {
    enum class Kind { Constant, Time, Bytes, Pages, Ratio, Load, Pressure };
    LocalSample sample;
    Kind kind = Kind::Constant;
};

/// 300 series in the proportions of a workstation with eight cores and a watch list.
std::vector<Source> machine()
{
    std::vector<Source> sources;
    const auto add = [&sources](const char *name, int count, Source::Kind kind, double start) {
        for (int i = 0; i < count; ++i) {
            Labels labels { { { QStringLiteral("__name__"), QLatin1String(name) },
                { QStringLiteral("i"), QString::number(i) } } };
            sources.push_back({ { labels, start * (1 + i) }, kind });
        }
    };
    using Kind = Source::Kind;
    add("node_cpu_seconds_total", 64, Kind::Time, 12'345.67);
    add("node_network_receive_bytes_total", 40, Kind::Bytes, 1e9);
    add("node_memory_bytes", 8, Kind::Pages, 4096e5);
    add("process_resident_memory_bytes", 20, Kind::Pages, 4096e4);
    add("node_filesystem_size_bytes", 60, Kind::Constant, 4096e7);
    add("node_pressure_seconds_total", 6, Kind::Pressure, 1.5);
    add("node_load", 12, Kind::Load, 0.4);
    add("opsglass_ratio", 50, Kind::Ratio, 0.1);
    add("opsglass_bytes_per_second", 40, Kind::Ratio, 1e4);
    return sources;
}

void move(std::vector<Source> &sources, std::mt19937 &random)
{
    std::uniform_real_distribution<double> some(0, 1);
    for (Source &source : sources) {
        double &value = source.sample.value;
        const double chance = some(random);
        switch (source.kind) {
        case Source::Kind::Constant:
            break;
        case Source::Kind::Time:
            value = std::round(value * 100 + std::floor(chance * 200)) / 100;
            break;
        case Source::Kind::Bytes:
            value += chance < 0.5 ? 0 : std::floor(chance * 1e5);
            break;
        case Source::Kind::Pages:
            value += 4096 * std::floor((chance - 0.5) * 500);
            break;
        case Source::Kind::Ratio:
            value = chance < 0.2 ? 0 : std::floor(chance * 400) / (400 + std::floor(chance * 7));
            break;
        case Source::Kind::Load:
            value = std::round(value * 100 + std::floor(chance * 5) - 2) / 100;
            break;
        case Source::Kind::Pressure:
            value = std::round(value * 1e6 + std::floor(chance * 3e4)) / 1e6;
            break;
        }
    }
}

struct Times {
    QList<double> ms;
    void add(const QElapsedTimer &clock) { ms << double(clock.nsecsElapsed()) / 1e6; }
    QString text()
    {
        std::sort(ms.begin(), ms.end());
        return ms.isEmpty() ? QStringLiteral("never")
                            : QStringLiteral("median %1 ms, at most %2 ms")
                                  .arg(ms[ms.size() / 2], 0, 'f', 2)
                                  .arg(ms.last(), 0, 'f', 2);
    }
};

/// Opens the history again and reads from it.
bool measureReading(const QString &path, Instant at, QTextStream &out)
{
    QElapsedTimer clock;
    clock.start();
    LocalHistory history(path);
    if (!history.open(at))
        return false;
    out << "opening: " << clock.elapsed() << " ms, " << QFileInfo(path).size() / (1 << 20)
        << " MiB\n";
    const QList<LocalMatcher> twenty { { QStringLiteral("__name__"), LocalMatcher::Op::Equal,
        QStringLiteral("process_resident_memory_bytes") } };
    const auto measure = [&](const QString &what, const Grid &grid) {
        Times times;
        qsizetype series = 0;
        for (int round = 0; round < 5; ++round) {
            clock.start();
            const auto matrix = history.sample(twenty, grid, 5min);
            times.add(clock);
            series = matrix ? matrix->series.size() : -1;
        }
        out << what << ", " << series << " series: " << times.text() << '\n';
    };
    measure(QStringLiteral("6 h by 20 s"), { at - 6h, 20s, 1081 });
    measure(QStringLiteral("24 h by 90 s"), { at - 24h, 90s, 961 });
    measure(QStringLiteral("one point"), { at, 0s, 1 });
    clock.start();
    const auto raw = history.select(twenty, { at - 6h, at });
    out << "6 h as read, " << (raw && !raw->isEmpty() ? raw->first().times.size() : 0)
        << " samples each: " << clock.elapsed() << " ms" << Qt::endl;
    return true;
}

} // namespace

/// `bench_localhistory [HOURS]`: a machine of 300 series read every two seconds; what its history
/// takes on the disk and how long writing and reading takes. Beyond 24 hours readings are thinned.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int hours
        = std::max(7, QCoreApplication::arguments().value(1, QStringLiteral("30")).toInt());
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("local.db"));
    auto history = std::make_unique<LocalHistory>(path);
    if (const auto opened = history->open(begin); !opened) {
        out << opened.error().message << Qt::endl;
        return 1;
    }
    std::vector<Source> sources = machine();
    std::mt19937 random(1);
    Times adding;
    Times writing;
    Instant at = begin;
    qint64 atDay = 0;
    for (qint64 number = 0; number < hours * (1h / interval); ++number, at += interval) {
        move(sources, random);
        LocalReading reading { at, {} };
        for (const Source &source : sources)
            reading.samples << source.sample;
        QElapsedTimer clock;
        clock.start();
        if (const auto added = history->add(reading); !added) {
            out << added.error().message << Qt::endl;
            return 1;
        }
        (number % 28 == 0 ? writing : adding).add(clock); // 55 seconds apart
        if (at - begin == 24h - interval)
            atDay = QFileInfo(path).size();
    }
    out << sources.size() << " series, " << hours << " hours at 2 s\n"
        << "taking a reading: " << adding.text() << "\nwriting a batch: " << writing.text()
        << "\na day in full: " << atDay / (1 << 20) << " MiB, "
        << QString::number(double(atDay) / double(sources.size() * (24h / interval)), 'f', 2)
        << " bytes per sample\n";
    if (const auto written = history->write(); !written)
        out << written.error().message << Qt::endl;
    history.reset();
    return measureReading(path, at, out) ? 0 : 1;
}
