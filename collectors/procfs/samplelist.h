// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/localreading.h"

#include <QLatin1String>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>

namespace opsglass {

/// Samples in the making. What is not known makes none.
class SampleList {
public:
    struct Label {
        QLatin1String name;
        QString value;
    };

    void add(QLatin1String metric, std::optional<double> value) { add(metric, {}, value); }
    void add(
        QLatin1String metric, std::initializer_list<Label> labels, std::optional<double> value);

    const QList<LocalSample> &samples() const { return m_samples; }

private:
    QList<LocalSample> m_samples;
};

/// A counter as a sample's value.
inline std::optional<double> toValue(std::optional<quint64> count)
{
    return count ? std::optional(double(*count)) : std::nullopt;
}

/// What a counter rose by; nothing when it fell, because it began anew then.
inline std::optional<quint64> rise(quint64 before, quint64 now)
{
    return now >= before ? std::optional(now - before) : std::nullopt;
}

} // namespace opsglass
