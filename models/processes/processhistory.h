// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"
#include "models/series/paneldata.h"

#include <deque>

namespace opsglass {

/// What processors and memory all processes used in the last ten minutes, so that the past of one
/// is there when somebody chooses it. Bounded by time and by size, whatever runs.
class ProcessHistory {
public:
    static constexpr Milliseconds length = std::chrono::minutes(10);

    enum class Figure { Cpu, Memory };

    /// Adds a reading; one that is not later than the last is left out, one from before the first
    /// (the clock was set back) begins anew.
    void apply(const ProcessTable &table);

    /// What a chart draws, ending with the last reading.
    TimeRange range() const;
    /// A series for each of the processes, those that use most now first; of many the greatest, and
    /// the others as one. None
    /// chosen: the sum of all.
    QList<DataSeries> series(Figure figure, const QList<ProcessInfo> &chosen) const;

private:
    struct Sample {
        qint64 pid = 0;
        quint64 startTicks = 0;
        double cores = 0; ///< missing() where it is not known
        double bytes = 0;
    };
    struct Reading {
        Instant at;
        QList<Sample> samples; ///< ascending by pid
        Sample sum;
    };

    void forget();
    static double valueOf(Figure figure, const Sample &sample);
    QList<double> sumsOf(Figure figure, QList<ProcessId> ids) const;
    QList<qsizetype> ranked(Figure figure, const QList<ProcessInfo> &chosen) const;
    QList<double> sums(Figure figure) const;
    DataSeries newSeries(Figure figure, const QString &name, QList<double> values) const;

    std::deque<Reading> m_readings;
    SampleTimes m_times; ///< of the readings
    qsizetype m_sampleCount = 0;
};

} // namespace opsglass
