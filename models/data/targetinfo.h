// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/labels.h"

#include <QString>

#include <optional>

namespace opsglass {

/// One endpoint a server scrapes, and how the last scrape went.
struct TargetInfo {
    enum class Health { Unknown, Up, Down };

    Labels labels; ///< as on its series
    Labels discoveredLabels; ///< before relabelling
    QString scrapePool;
    QString scrapeUrl;
    Health health = Health::Unknown;
    QString lastError; ///< the server's words; empty when there was none
    std::optional<Instant> lastScrape; ///< nothing before the first
    std::chrono::microseconds lastScrapeDuration { 0 };
    Milliseconds scrapeInterval { 0 }; ///< 0 when the server does not say
    Milliseconds scrapeTimeout { 0 }; ///< 0 when the server does not say

    friend bool operator==(const TargetInfo &, const TargetInfo &) = default;
};

} // namespace opsglass
