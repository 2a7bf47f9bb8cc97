// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoload.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace opsglass {

/// A weighted total of a DemoLoad.
struct LoadTerm {
    int cell = 0;
    double weight = 1;
};

/// Where the value of a series comes from: a sum of totals, or a number that comes and goes.
struct Reading {
    std::vector<LoadTerm> terms;
    bool isWhole = true; ///< rounded down, as events are counted
    std::function<double(const DemoLoad &)> gauge; ///< stands instead of the terms when set
};

/// One sample line.
struct MetricRow {
    QByteArray series; ///< name{labels}, as it is written in both exposition formats
    Reading reading;
};

/// All series of one metric.
struct MetricFamily {
    enum class Type { Counter, Gauge, Histogram };
    QByteArray name; ///< without the suffixes of a histogram, with a counter's _total
    Type type = Type::Gauge;
    QByteArray help;
    std::vector<MetricRow> rows;
};

/// One scrape target.
struct DemoJob {
    QString job;
    QString instance;
    std::vector<MetricFamily> families;

    /// Where the demo agent serves it.
    QString path() const { return QStringLiteral("/metrics/") + job; }
};

/// Everything the demo shows: what happens, and how it is measured.
struct DemoPlan {
    LoadPlan load;
    std::vector<DemoJob> jobs;
};

/// The services of the demo: an agent API, an assistant, two fleets of agents, a command-line agent
/// and the machine, containers and databases beneath them.
DemoPlan demoPlan();

/// The value of a series at the load's time.
double valueOf(const Reading &reading, const DemoLoad &load);

/// A short text that differs when the plan's names or numbers do: the past of another plan does
/// not fit.
QByteArray fingerprintOf(const DemoPlan &plan);

} // namespace opsglass
