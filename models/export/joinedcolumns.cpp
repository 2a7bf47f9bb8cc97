// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/joinedcolumns.h"

#include <QHash>
#include <QSet>

namespace opsglass {

namespace {

/// What makes a column the same as one of another table.
struct ColumnKey {
    QString name;
    QString unit;
    ExportColumn::Kind kind;
    int number; ///< among those of the same name, unit and kind in its table
    friend bool operator==(const ColumnKey &, const ColumnKey &) = default;
    friend size_t qHash(const ColumnKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.name, key.unit, int(key.kind), key.number);
    }
};

QList<ColumnKey> keysOf(const ExportTable &table)
{
    QHash<ColumnKey, int> counts;
    QList<ColumnKey> keys;
    for (const ExportColumn &column : table.columns) {
        ColumnKey key { column.name, column.unit, column.kind, 0 };
        key.number = counts[key]++;
        keys << key;
    }
    return keys;
}

} // namespace

JoinedColumns joinColumns(const QList<ExportTable> &tables)
{
    JoinedColumns joined;
    QList<ColumnKey> all;
    QSet<ColumnKey> known;
    QList<QHash<ColumnKey, qsizetype>> own;
    for (const ExportTable &table : tables) {
        const QList<ColumnKey> keys = keysOf(table);
        own.emplaceBack();
        for (qsizetype i = 0; i < keys.size(); ++i)
            own.last().insert(keys[i], i);
        for (const ColumnKey &key : keys) {
            if (known.contains(key))
                continue;
            known << key;
            all << key;
            joined.columns << ExportColumn { .name = key.name, .unit = key.unit, .kind = key.kind };
        }
    }
    for (const auto &places : std::as_const(own)) {
        joined.places.emplaceBack();
        for (const ColumnKey &key : std::as_const(all))
            joined.places.last() << places.value(key, -1);
    }
    return joined;
}

} // namespace opsglass
