// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/processhistory.h"

#include "models/processes/processwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostSamples = 500'000; // 16 MB
constexpr qsizetype mostSeries = 10;
constexpr Milliseconds gap = 30s; // nobody read meanwhile

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProcessHistory)
};

QString nameOf(const ProcessInfo &process)
{
    constexpr qsizetype longest = 40;
    return Text::tr("%1 %2").arg(oneLine(process.name, longest), QString::number(process.id.pid));
}

} // namespace

void ProcessHistory::apply(const ProcessTable &table)
{
    if (!m_readings.empty() && table.at < m_readings.front().at) {
        m_readings.clear();
        m_sampleCount = 0;
    }
    if (!m_readings.empty() && table.at <= m_readings.back().at)
        return;
    Reading reading { table.at, {}, { 0, 0, missing(), 0 } };
    reading.samples.reserve(table.processes.size());
    for (const ProcessInfo &process : table.processes) {
        const double cores = process.cpu.value_or(missing());
        const auto bytes = double(process.residentBytes);
        reading.samples.append({ process.id.pid, process.id.startTicks, cores, bytes });
        if (process.cpu)
            reading.sum.cores = (isMissing(reading.sum.cores) ? 0 : reading.sum.cores) + cores;
        reading.sum.bytes += bytes;
    }
    m_sampleCount += reading.samples.size();
    m_readings.push_back(std::move(reading));
    forget();
}

void ProcessHistory::forget()
{
    const Instant oldest = m_readings.back().at - length;
    while (
        m_readings.size() > 1 && (m_readings.front().at < oldest || m_sampleCount > mostSamples)) {
        m_sampleCount -= m_readings.front().samples.size();
        m_readings.pop_front();
    }
    QList<Instant> times;
    for (const Reading &reading : m_readings)
        times << reading.at;
    m_times = SampleTimes::of(std::move(times));
}

TimeRange ProcessHistory::range() const
{
    const Instant end = m_readings.empty() ? Instant() : m_readings.back().at;
    return { end - length, end };
}

double ProcessHistory::valueOf(Figure figure, const Sample &sample)
{
    return figure == Figure::Cpu ? sample.cores : sample.bytes;
}

/// The sum of those that are known, at each reading. Both lists are walked side by side: a search
/// for each of hundreds of processes in hundreds of readings would be dear.
QList<double> ProcessHistory::sumsOf(Figure figure, QList<ProcessId> ids) const
{
    std::sort(ids.begin(), ids.end(),
        [](const ProcessId &left, const ProcessId &right) { return left.pid < right.pid; });
    QList<double> sums;
    sums.reserve(qsizetype(m_readings.size()));
    for (const Reading &reading : m_readings) {
        double sum = missing();
        auto sample = reading.samples.cbegin();
        for (const ProcessId &id : std::as_const(ids)) {
            while (sample != reading.samples.cend() && sample->pid < id.pid)
                ++sample;
            if (sample == reading.samples.cend())
                break;
            const double value = valueOf(figure, *sample);
            if (sample->pid == id.pid && sample->startTicks == id.startTicks && !isMissing(value))
                sum = isMissing(sum) ? value : sum + value;
        }
        sums << sum;
    }
    return sums;
}

/// Places in the list, of those that use most now first.
QList<qsizetype> ProcessHistory::ranked(Figure figure, const QList<ProcessInfo> &chosen) const
{
    QHash<std::pair<qint64, quint64>, double> values;
    for (const Sample &sample : m_readings.back().samples) {
        if (const double value = valueOf(figure, sample); !isMissing(value))
            values.insert({ sample.pid, sample.startTicks }, value);
    }
    QList<std::pair<double, qsizetype>> uses;
    for (qsizetype place = 0; place < chosen.size(); ++place) {
        const ProcessId &id = chosen[place].id;
        uses.append({ -values.value({ id.pid, id.startTicks }, 0), place });
    }
    std::sort(uses.begin(), uses.end());
    QList<qsizetype> places;
    for (const auto &[use, place] : std::as_const(uses))
        places << place;
    return places;
}

QList<double> ProcessHistory::sums(Figure figure) const
{
    QList<double> values;
    for (const Reading &reading : m_readings)
        values << valueOf(figure, reading.sum);
    return values;
}

DataSeries ProcessHistory::newSeries(Figure figure, const QString &name, QList<double> values) const
{
    DataSeries series;
    series.name = name;
    series.grid = m_times.grid;
    series.uneven = m_times.uneven;
    if (figure == Figure::Cpu) {
        for (double &value : values)
            value = isMissing(value) ? value : value * 100;
    }
    series.values = std::move(values);
    series.config.unit
        = figure == Figure::Cpu ? QStringLiteral("percent") : QStringLiteral("bytes");
    series.config.min = 0;
    series.config.graph.fillOpacity = 8;
    series.config.graph.showPoints = ShowPoints::Never;
    series.config.graph.insertNulls = gap;
    return series;
}

QList<DataSeries> ProcessHistory::series(Figure figure, const QList<ProcessInfo> &chosen) const
{
    if (m_readings.empty())
        return {};
    if (chosen.isEmpty())
        return { newSeries(figure, Text::tr("All processes"), sums(figure)) };
    const QList<qsizetype> ranks = ranked(figure, chosen);
    const qsizetype alone = ranks.size() <= mostSeries ? ranks.size() : mostSeries - 1;
    QList<DataSeries> lines;
    for (const qsizetype place : ranks.first(alone)) {
        lines << newSeries(figure, nameOf(chosen[place]), sumsOf(figure, { chosen[place].id }));
        // The same process has the same colour in both charts.
        lines.last().color.index = int(place);
    }
    QList<ProcessId> others;
    for (const qsizetype place : ranks.sliced(alone))
        others << chosen[place].id;
    if (!others.isEmpty()) {
        const QString name = Text::tr("%n other(s)", nullptr, int(others.size()));
        lines << newSeries(figure, name, sumsOf(figure, others));
        lines.last().color.index = int(ranks[alone]);
    }
    return lines;
}

} // namespace opsglass
