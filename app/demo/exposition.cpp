// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/exposition.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace opsglass {

namespace {

constexpr qsizetype pieceSize = 1 << 20;

/// The shortest decimal that reads back as the same number.
void appendNumber(QByteArray &text, double value)
{
    std::array<char, 32> digits;
    constexpr double exactWhole = 9e15;
    const bool isWhole = std::abs(value) < exactWhole && value == std::floor(value);
    const auto end = isWhole
        ? std::to_chars(digits.begin(), digits.end(), static_cast<qint64>(value))
        : std::to_chars(digits.begin(), digits.end(), value);
    text.append(digits.data(), end.ptr - digits.data());
}

QByteArray typeName(MetricFamily::Type type)
{
    switch (type) {
    case MetricFamily::Type::Counter:
        return "counter";
    case MetricFamily::Type::Gauge:
        return "gauge";
    case MetricFamily::Type::Histogram:
        return "histogram";
    }
    Q_UNREACHABLE();
}

/// OpenMetrics names a counter without its suffix, and knows none that lacks it.
QByteArray openMetricsHead(const MetricFamily &metric)
{
    constexpr QByteArrayView suffix = "_total";
    if (metric.type != MetricFamily::Type::Counter)
        return "# TYPE " + metric.name + ' ' + typeName(metric.type) + '\n';
    if (!metric.name.endsWith(suffix))
        return "# TYPE " + metric.name + " unknown\n";
    return "# TYPE " + metric.name.chopped(suffix.size()) + " counter\n";
}

QByteArray withTarget(const QByteArray &series, const DemoJob &job)
{
    const QByteArray target
        = "job=\"" + job.job.toUtf8() + "\",instance=\"" + job.instance.toUtf8() + "\"}";
    return series.endsWith('}') ? series.chopped(1) + ',' + target : series + '{' + target;
}

const Reading &alwaysUp()
{
    static const Reading reading { {}, true, [](const DemoLoad &) { return 1.0; } };
    return reading;
}

} // namespace

QByteArray textExposition(const DemoJob &job, const DemoLoad &load)
{
    QByteArray text;
    for (const MetricFamily &family : job.families) {
        text += "# HELP " + family.name + ' ' + family.help + "\n# TYPE " + family.name + ' '
            + typeName(family.type) + '\n';
        for (const MetricRow &row : family.rows) {
            text += row.series + ' ';
            appendNumber(text, valueOf(row.reading, load));
            text += '\n';
        }
    }
    return text;
}

PastSamples::PastSamples(const DemoPlan &plan)
{
    for (const DemoJob &job : plan.jobs)
        addJob(job);
}

void PastSamples::addJob(const DemoJob &job)
{
    family({ "up", MetricFamily::Type::Gauge, {}, {} })
        .rows.push_back({ withTarget("up", job), &alwaysUp(), m_columns++ });
    for (const MetricFamily &metric : job.families) {
        PastFamily &past = family(metric);
        for (const MetricRow &row : metric.rows)
            past.rows.push_back({ withTarget(row.series, job), &row.reading, m_columns++ });
    }
}

PastSamples::PastFamily &PastSamples::family(const MetricFamily &metric)
{
    const auto known = std::find_if(m_families.begin(), m_families.end(),
        [&metric](const PastFamily &other) { return other.name == metric.name; });
    if (known != m_families.end())
        return *known;
    m_families.push_back({ metric.name, openMetricsHead(metric), {} });
    return m_families.back();
}

void PastSamples::add(const DemoLoad &load)
{
    QByteArray time(" ");
    appendNumber(time, static_cast<double>(load.time().time_since_epoch().count()) / 1000);
    m_times.push_back(time + '\n');
    const size_t first = m_values.size();
    m_values.resize(first + m_columns);
    for (const PastFamily &family : m_families) {
        for (const PastRow &row : family.rows)
            m_values[first + row.column] = valueOf(*row.reading, load);
    }
}

bool PastSamples::write(const Sink &sink) const
{
    QByteArray text;
    text.reserve(pieceSize * 2);
    for (const PastFamily &family : m_families) {
        text += family.head;
        for (const PastRow &row : family.rows) {
            append(text, row);
            if (text.size() < pieceSize)
                continue;
            if (!sink(text))
                return false;
            text.resize(0);
        }
    }
    return sink(text + "# EOF\n");
}

void PastSamples::append(QByteArray &text, const PastRow &row) const
{
    const QByteArray start = row.series + ' ';
    for (size_t time = 0; time < m_times.size(); ++time) {
        text += start;
        appendNumber(text, m_values[time * m_columns + row.column]);
        text += m_times[time];
    }
}

} // namespace opsglass
