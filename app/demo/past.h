// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QList>
#include <QString>

#include <vector>

namespace opsglass {

/// How far back the demo's past reaches.
constexpr Milliseconds demoPast = std::chrono::days(8);

/// A part of the past that becomes one block of Prometheus' storage.
struct PastPart {
    Instant from;
    Instant to; ///< not part of it
    friend bool operator==(const PastPart &, const PastPart &) = default;
};

/// Cuts the past in parts that no block border of Prometheus crosses, each small enough to be made
/// at once; in the order of time. Empty when `from` is not before `to`.
std::vector<PastPart> pastParts(Instant from, Instant to);

/// When the samples of a part were taken: the nearer to `now`, the denser, and never too thin for
/// rate() over five minutes. May be empty.
std::vector<Instant> sampleTimes(const PastPart &part, Instant now);

/// A block in the folder of Prometheus' storage.
struct StoredBlock {
    QString path;
    Instant from;
    Instant to; ///< after its last sample
};

/// The readable blocks in `directory`, the earliest first.
QList<StoredBlock> storedBlocks(const QString &directory);

/// The end of the blocks that follow each other without a gap; `begin` when none holds it.
/// \param begin where the first has to begin
Instant coveredUntil(const QList<StoredBlock> &blocks, Instant begin);

/// Whether a Prometheus has locked the storage in `directory`.
bool isStorageInUse(const QString &directory);

} // namespace opsglass
