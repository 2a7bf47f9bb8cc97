// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/localreading.h"

#include <QString>

namespace opsglass::test {

inline constexpr Milliseconds localInterval { 2000 };
/// A full hour, so that a test counts the minutes of thinned blocks from it.
inline constexpr Instant localBegin { std::chrono::hours(475'000) };

inline Instant localTime(qint64 number) { return localBegin + localInterval * number; }

inline Labels localLabels(const char *name, const QMap<QString, QString> &others = {})
{
    Labels labels { others };
    labels.pairs.insert(QStringLiteral("__name__"), QLatin1String(name));
    return labels;
}

/// The value of a series in the reading of that number.
inline double localValue(const Labels &labels, qint64 number)
{
    const QString name = labels.value(QStringLiteral("__name__"));
    if (name == QLatin1String("node_load1"))
        return double(number % 700) / 100;
    if (name == QLatin1String("node_time_seconds"))
        return double(number) + 0.125;
    if (name == QLatin1String("opsglass_cpu_used_ratio"))
        return 1.0 / double(number + 3);
    return double(number * (labels.value(QStringLiteral("cpu")).toInt() + 1)) / 100;
}

/// What a test reads of the machine: three gauges and a counter per core.
inline LocalReading localReading(qint64 number)
{
    static const QList<Labels> series = [] {
        QList<Labels> list { localLabels("node_load1"), localLabels("node_time_seconds"),
            localLabels("opsglass_cpu_used_ratio") };
        for (int core = 0; core < 40; ++core)
            list << localLabels(
                "node_cpu_seconds_total", { { QStringLiteral("cpu"), QString::number(core) } });
        return list;
    }();
    LocalReading reading { localTime(number), {} };
    for (const Labels &labels : series)
        reading.samples.append({ labels, localValue(labels, number) });
    return reading;
}

/// A counter that rises with some of the readings.
inline LocalSample localCounter(qint64 number)
{
    return { localLabels(
                 "process_cpu_seconds_total", { { QStringLiteral("agent"), QStringLiteral("a") } }),
        double(number / 3) / 100 };
}

} // namespace opsglass::test
