// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/processhistory.h"

#include "models/processes/processwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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

/// Adds where one of them is known.
void addTo(QList<double> &sums, const QList<double> &values)
{
    for (qsizetype i = 0; i < sums.size(); ++i) {
        if (std::isnan(sums[i]))
            sums[i] = values[i];
        else if (!std::isnan(values[i]))
            sums[i] += values[i];
    }
}

double lastOf(const QList<double> &values)
{
    const auto last = std::find_if(
        values.rbegin(), values.rend(), [](double value) { return !std::isnan(value); });
    return last == values.rend() ? 0 : *last;
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

QList<double> ProcessHistory::valuesOf(Figure figure, const ProcessId &id) const
{
    QList<double> values;
    values.reserve(qsizetype(m_readings.size()));
    for (const Reading &reading : m_readings) {
        const auto found = std::lower_bound(reading.samples.begin(), reading.samples.end(), id.pid,
            [](const Sample &sample, qint64 pid) { return sample.pid < pid; });
        const bool isThere = found != reading.samples.end() && found->pid == id.pid
            && found->startTicks == id.startTicks;
        values << (!isThere ? missing() : figure == Figure::Cpu ? found->cores : found->bytes);
    }
    return values;
}

QList<double> ProcessHistory::sums(Figure figure) const
{
    QList<double> values;
    for (const Reading &reading : m_readings)
        values << (figure == Figure::Cpu ? reading.sum.cores : reading.sum.bytes);
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
    series.config.graph.lineWidth = 1.5;
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
    QList<DataSeries> lines;
    for (const ProcessInfo &process : chosen) {
        lines << newSeries(figure, nameOf(process), valuesOf(figure, process.id));
        // The same process has the same colour in both charts.
        lines.last().color.index = int(lines.size()) - 1;
    }
    std::stable_sort(
        lines.begin(), lines.end(), [](const DataSeries &left, const DataSeries &right) {
            return lastOf(left.values) > lastOf(right.values);
        });
    if (lines.size() <= mostSeries)
        return lines;
    DataSeries others = lines[mostSeries - 1];
    for (qsizetype i = mostSeries; i < lines.size(); ++i)
        addTo(others.values, lines[i].values);
    others.name = Text::tr("%n other(s)", nullptr, int(lines.size() - mostSeries + 1));
    lines.resize(mostSeries - 1);
    lines << others;
    return lines;
}

} // namespace opsglass
