// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/past.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <sys/file.h>

namespace opsglass {

using namespace std::chrono_literals;

namespace {

/// Prometheus merges blocks that lie in the same 6 hours, then in the same 18 hours.
constexpr Milliseconds smallRange = 6h;
constexpr Milliseconds largeRange = 18h;
/// The newest parts have many samples each, so they are made smaller.
constexpr Milliseconds recent = 48h;
/// A longer silence between two blocks would be seen.
constexpr Milliseconds seenGap = 5min;

Milliseconds stepAt(Milliseconds age)
{
    if (age < 1h)
        return 15s;
    if (age < 12h)
        return 30s;
    return age < recent ? 60s : 150s;
}

Instant nextMultiple(Instant time, Milliseconds step)
{
    return Instant((time.time_since_epoch() + step - 1ms) / step * step);
}

} // namespace

std::vector<PastPart> pastParts(Instant from, Instant to)
{
    std::vector<PastPart> parts;
    while (from < to) {
        const Milliseconds range = to - from > recent ? largeRange : smallRange;
        const Instant end = std::min(nextMultiple(from + 1ms, range), to);
        parts.push_back({ from, end });
        from = end;
    }
    return parts;
}

std::vector<Instant> sampleTimes(const PastPart &part, Instant now)
{
    std::vector<Instant> times;
    Instant time = nextMultiple(part.from, stepAt(now - part.from));
    while (time < part.to) {
        times.push_back(time);
        const Milliseconds step = stepAt(now - time);
        time = nextMultiple(time + 1ms, step);
    }
    return times;
}

QList<StoredBlock> storedBlocks(const QString &directory)
{
    QList<StoredBlock> blocks;
    const auto folders = QDir(directory).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        QFile file(folder.filePath() + QStringLiteral("/meta.json"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject meta = QJsonDocument::fromJson(file.readAll()).object();
        const qint64 from = meta.value(QLatin1String("minTime")).toInteger();
        const qint64 to = meta.value(QLatin1String("maxTime")).toInteger();
        if (from > 0 && from < to)
            blocks.append(
                { folder.filePath(), Instant(Milliseconds(from)), Instant(Milliseconds(to)) });
    }
    std::sort(blocks.begin(), blocks.end(),
        [](const StoredBlock &left, const StoredBlock &right) { return left.from < right.from; });
    return blocks;
}

Instant coveredUntil(const QList<StoredBlock> &blocks, Instant begin)
{
    Instant end = begin;
    for (const StoredBlock &block : blocks) {
        if (block.from > end + seenGap)
            break;
        end = std::max(end, block.to);
    }
    return end;
}

bool isStorageInUse(const QString &directory)
{
    QFile file(directory + QStringLiteral("/lock"));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) != 0;
}

} // namespace opsglass
