// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/localreading.h"

#include <QString>

#include <optional>

namespace opsglass {

/// The whole machine at one moment; what a reading does not have is empty.
struct MachineSummary {
    std::optional<double> cpu; ///< 0…1 of all cores
    int cores = 0; ///< 0: not known
    std::optional<double> memoryUsed; ///< bytes
    std::optional<double> memoryTotal; ///< bytes
    std::optional<double> load1;
    std::optional<double> load5;
    std::optional<double> load15;
    friend bool operator==(const MachineSummary &, const MachineSummary &) = default;
};

MachineSummary machineSummary(const LocalReading &reading);

/// "CPU 12 % of 8 cores · Memory 3.1 GiB of 15.5 GiB · Load 0.4 0.5 0.6"; what is not known is left
/// out.
QString machineText(const MachineSummary &machine);

} // namespace opsglass
