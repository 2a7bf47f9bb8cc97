// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/rangecache.h"

#include <algorithm>

namespace opsglass {

namespace {

/// The longest answer a server gives; older columns than these are of no use to any window.
constexpr qsizetype longestGrid = 11'001;

/// The steps from the first point of `from` to the first of `to`; both share step and offset.
qsizetype stepsBetween(const Grid &from, const Grid &to)
{
    return (to.start - from.start) / from.step;
}

bool touches(const Grid &left, const Grid &right)
{
    return left.start <= right.end() + right.step && right.start <= left.end() + left.step;
}

/// `values` of `from`, laid out on `to`; points outside are `nothing`.
template <typename T>
QList<T> relaid(const QList<T> &values, const Grid &from, const Grid &to, const T &nothing)
{
    QList<T> result(to.count, nothing);
    const qsizetype shift = stepsBetween(from, to);
    const qsizetype begin = std::max<qsizetype>(0, -shift);
    const qsizetype end = std::min(to.count, from.count - shift);
    for (qsizetype i = begin; i < end; ++i)
        result[i] = values[i + shift];
    return result;
}

/// The same of a whole series; histograms stay absent where there are none.
Series relaid(const Series &series, const Grid &from, const Grid &to)
{
    Series result { series.labels, relaid(series.values, from, to, missing()) };
    if (!series.histograms.isEmpty())
        result.histograms = relaid(series.histograms, from, to, {});
    return result;
}

/// Replaces what `series` has for the points of `asked`, which begins `shift` points after it, by
/// `news`; nothing is known there any more without them.
void overwrite(Series &series, const Series *news, const Grid &asked, qsizetype shift)
{
    const qsizetype begin = std::max<qsizetype>(0, -shift);
    const qsizetype end = std::min(asked.count, series.values.size() - shift);
    if (news && !news->histograms.isEmpty())
        series.histograms.resize(series.values.size());
    for (qsizetype i = begin; i < end; ++i) {
        series.values[i + shift] = news ? news->values[i] : missing();
        if (!series.histograms.isEmpty())
            series.histograms[i + shift]
                = news ? news->histograms.value(i) : QList<HistogramBucket>();
    }
}

bool hasSample(const Series &series)
{
    return std::any_of(series.values.cbegin(), series.values.cend(),
               [](double value) { return !isMissing(value); })
        || std::any_of(series.histograms.cbegin(), series.histograms.cend(),
            [](const QList<HistogramBucket> &buckets) { return !buckets.isEmpty(); });
}

/// What a series takes of the limit: a bucket holds three numbers.
qsizetype sizeOf(const Series &series)
{
    qsizetype size = series.values.size();
    for (const QList<HistogramBucket> &buckets : series.histograms)
        size += 3 * buckets.size();
    return size;
}

} // namespace

RangeCache::RangeCache(qsizetype limit)
    : m_limit(limit)
{
}

RangeCache::Identity RangeCache::identityOf(const QueryKey &key, const Grid &grid)
{
    const qint64 step = grid.step.count();
    return { key.source, key.expr, step, grid.start.time_since_epoch().count() % step };
}

std::optional<Grid> RangeCache::gap(const QueryKey &key, const Grid &wanted)
{
    const auto found = m_columns.constFind(identityOf(key, wanted));
    if (found == m_columns.cend() || wanted.start < found->grid.start
        || !touches(found->grid, wanted))
        return wanted;
    if (wanted.end() <= found->settledUntil)
        return {};
    // The first point that may be new or may have changed.
    const Instant known = std::min(found->settledUntil, found->grid.end());
    Grid tail = wanted;
    if (known >= wanted.start) {
        const qsizetype settled = (known - wanted.start) / wanted.step + 1;
        tail.start = wanted.at(settled);
        tail.count = wanted.count - settled;
    }
    return tail;
}

void RangeCache::join(const QueryKey &key, const Grid &asked, const Matrix &answer, Instant at)
{
    Columns &columns = m_columns[identityOf(key, asked)];
    m_samples -= columns.samples;
    if (columns.grid.count == 0 || !touches(columns.grid, asked))
        columns = {};
    Grid grid = asked;
    if (columns.grid.count > 0) {
        grid.start = std::min(columns.grid.start, asked.start);
        const Instant end = std::max(columns.grid.end(), asked.end());
        grid.count = (end - grid.start) / grid.step + 1;
        if (grid.count > longestGrid) {
            grid.start = grid.at(grid.count - longestGrid);
            grid.count = longestGrid;
        }
    }
    QHash<Labels, qsizetype> before;
    for (qsizetype i = 0; i < columns.series.size(); ++i)
        before.insert(columns.series[i].labels, i);
    const qsizetype shift = stepsBetween(grid, asked);
    QList<Series> joined;
    for (const Series &series : answer.series) {
        const auto old = before.constFind(series.labels);
        Series whole = old == before.cend()
            ? Series { series.labels, QList<double>(grid.count, missing()) }
            : relaid(columns.series[*old], columns.grid, grid);
        overwrite(whole, &series, asked, shift);
        joined.append(std::move(whole));
        before.remove(series.labels);
    }
    for (const Series &series : std::as_const(columns.series)) {
        if (!before.contains(series.labels))
            continue;
        Series whole = relaid(series, columns.grid, grid);
        overwrite(whole, nullptr, asked, shift);
        if (hasSample(whole))
            joined.append(std::move(whole));
    }
    columns.series = std::move(joined);
    columns.grid = grid;
    columns.samples = 0;
    for (const Series &series : std::as_const(columns.series))
        columns.samples += sizeOf(series);
    columns.settledUntil = std::max(columns.settledUntil, std::min(asked.end(), at - unsettled));
    columns.usedAt = ++m_uses;
    m_samples += columns.samples;
    evict();
}

Matrix RangeCache::view(const QueryKey &key, const Grid &wanted)
{
    Matrix matrix;
    matrix.grid = wanted;
    const auto found = m_columns.find(identityOf(key, wanted));
    if (found == m_columns.end())
        return matrix;
    found->usedAt = ++m_uses;
    for (const Series &series : std::as_const(found->series)) {
        Series part = found->grid == wanted ? series : relaid(series, found->grid, wanted);
        if (hasSample(part))
            matrix.series.append(std::move(part));
    }
    return matrix;
}

void RangeCache::clear(const QString &source)
{
    m_columns.removeIf([this, &source](const QHash<Identity, Columns>::iterator &entry) {
        if (!source.isNull() && entry.key().source != source)
            return false;
        m_samples -= entry->samples;
        return true;
    });
}

void RangeCache::evict()
{
    while (m_samples > m_limit && m_columns.size() > 1) {
        const auto oldest = std::min_element(m_columns.begin(), m_columns.end(),
            [](const Columns &left, const Columns &right) { return left.usedAt < right.usedAt; });
        m_samples -= oldest->samples;
        m_columns.erase(oldest);
    }
}

} // namespace opsglass
