// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/query.h"

#include <QHash>

#include <optional>

namespace opsglass {

/// Keeps the columns of range queries, so that a window that moved on asks for its new tail alone.
/// Windows of the same source, expression, step and phase share their columns, wherever they lie.
/// Values only: no clock, no requests. Holds at most `limit` samples; the longest unused go first.
class RangeCache {
public:
    /// Points younger than this when they were answered are asked for again: the scrape that
    /// belongs to them may not have been stored yet, or a remote write may have been late.
    static constexpr Milliseconds unsettled { 2 * 60'000 };

    explicit RangeCache(qsizetype limit = 4'000'000);

    /// What has to be asked so that view() of `wanted` is complete and current; nothing when it is.
    std::optional<Grid> gap(const QueryKey &key, const Grid &wanted);
    /// Takes the answer to `asked`; `at` is when it was asked. Old points in it are replaced.
    void join(const QueryKey &key, const Grid &asked, const Matrix &answer, Instant at);
    /// The columns on exactly `wanted`: series without a sample there are left out, the others are
    /// in the order of the newest answer, then those only older answers had.
    Matrix view(const QueryKey &key, const Grid &wanted);
    /// Forgets the columns of a source, or of all with a null id.
    void clear(const QString &source = {});

    qsizetype samples() const { return m_samples; }

private:
    struct Identity {
        QString source;
        QString expr;
        qint64 step;
        qint64 offset; ///< of the grid against the epoch, modulo the step
        friend bool operator==(const Identity &, const Identity &) = default;
        friend size_t qHash(const Identity &identity, size_t seed)
        {
            return qHashMulti(seed, identity.source, identity.expr, identity.step, identity.offset);
        }
    };
    struct Columns {
        Grid grid;
        QList<Series> series;
        Instant settledUntil; ///< points up to here cannot change any more
        quint64 usedAt = 0;
        qsizetype samples = 0; ///< of all series
    };

    static Identity identityOf(const QueryKey &key, const Grid &grid);
    void evict();

    QHash<Identity, Columns> m_columns;
    qsizetype m_limit;
    qsizetype m_samples = 0;
    quint64 m_uses = 0;
};

} // namespace opsglass
