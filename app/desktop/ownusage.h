// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QString>

#include <optional>

namespace opsglass {

/// What this program itself takes of the machine.
class OwnUsage {
public:
    struct Sample {
        Milliseconds cpu { 0 }; ///< since the program began, of all its threads
        qint64 resident = 0; ///< bytes
    };
    /// Nothing where the system does not tell.
    static std::optional<Sample> read();

    /// Since the call before, as a sentence; the first one knows the memory alone. Empty where the
    /// system does not tell. \param now of a clock that does not jump
    QString describe(const std::optional<Sample> &sample, Milliseconds now);

private:
    std::optional<Sample> m_last;
    Milliseconds m_lastAt { 0 };
};

} // namespace opsglass
