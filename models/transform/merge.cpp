// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/transform/cells.h"

#include <QBitArray>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace opsglass {

namespace {

/// The rows merged so far. Where many have the same key, those that agree are found by what both
/// rows know: an index per pair of "columns a row has" and "columns to compare".
class MergedRows {
public:
    MergedRows(Frame columns, const QList<qsizetype> &key)
        : m_frame(std::move(columns))
        , m_key(key)
        , m_blank(m_frame)
    {
        padRows(m_blank, 1);
    }

    /// \param columns of the merged frame, one per field of `from`
    void add(const Frame &from, const QList<qsizetype> &columns, qsizetype row)
    {
        Frame single = m_blank;
        QBitArray known(m_frame.fields.size());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            setCell(single.fields[columns[i]], 0, from.fields[i], row);
            known.setBit(columns[i], !isNullCell(from.fields[i], row));
        }
        const QString key = keyOf(single, 0, {});
        const QList<qsizetype> alike = rowsLike(single, known, key);
        for (const qsizetype merged : alike)
            fill(merged, single, known);
        if (!alike.isEmpty())
            return;
        append(single, known);
        m_rowsByKey[key] << m_known.size() - 1;
    }

    const Frame &frame() const { return m_frame; }

private:
    /// Rows with equal columns of one kind, found by their cells in the columns `compared`.
    struct Index {
        QBitArray known;
        QBitArray compared;
        QHash<QString, QList<qsizetype>> rows;
    };

    QString keyOf(const Frame &frame, qsizetype row, const QBitArray &compared) const
    {
        QList<const Field *> fields;
        for (const qsizetype column : m_key)
            fields << &frame.fields[column];
        for (qsizetype column = 0; column < compared.size(); ++column) {
            if (compared.testBit(column))
                fields << &frame.fields[column];
        }
        return rowKey(fields, row);
    }

    /// Whether no cell that both rows have differs.
    bool agrees(qsizetype row, const Frame &single, const QBitArray &known) const
    {
        for (qsizetype column = 0; column < known.size(); ++column) {
            if (!known.testBit(column) || !m_known[row].testBit(column))
                continue;
            const Field &left = m_frame.fields[column];
            const Field &right = single.fields[column];
            const bool isEqual = left.type == Field::Type::String
                ? left.texts[row] == right.texts[0]
                : cellKey(left, row) == cellKey(right, 0);
            if (!isEqual)
                return false;
        }
        return true;
    }

    QList<qsizetype> rowsLike(const Frame &single, const QBitArray &known, const QString &key)
    {
        constexpr qsizetype few = 16; // so many are compared faster than looked up
        QList<qsizetype> alike;
        const auto group = m_rowsByKey.constFind(key);
        if (group == m_rowsByKey.cend())
            return alike;
        if (group->size() <= few) {
            std::copy_if(group->cbegin(), group->cend(), std::back_inserter(alike),
                [&](qsizetype row) { return agrees(row, single, known); });
            return alike;
        }
        const QList<QBitArray> kinds = m_rowsByKind.keys();
        for (const QBitArray &kind : kinds) {
            Index &index = indexOf(kind, kind & known);
            const auto rows = index.rows.find(keyOf(single, 0, index.compared));
            if (rows == index.rows.end())
                continue;
            // Rows that became another kind since are looked at once more at most.
            rows->removeIf([&](qsizetype row) { return m_known[row] != kind; });
            alike += *rows;
        }
        return alike;
    }

    Index &indexOf(const QBitArray &kind, const QBitArray &compared)
    {
        for (Index &index : m_indexes) {
            if (index.known == kind && index.compared == compared)
                return index;
        }
        Index index { kind, compared, {} };
        for (const qsizetype row : m_rowsByKind.value(kind)) {
            if (m_known[row] == kind)
                index.rows[keyOf(m_frame, row, compared)] << row;
        }
        m_indexes << index;
        return m_indexes.last();
    }

    void remember(qsizetype row)
    {
        m_rowsByKind[m_known[row]] << row;
        for (Index &index : m_indexes) {
            if (index.known == m_known[row])
                index.rows[keyOf(m_frame, row, index.compared)] << row;
        }
    }

    void fill(qsizetype row, const Frame &single, const QBitArray &known)
    {
        const QBitArray before = m_known[row];
        for (qsizetype column = 0; column < known.size(); ++column) {
            if (known.testBit(column) && !before.testBit(column))
                setCell(m_frame.fields[column], row, single.fields[column], 0);
        }
        m_known[row] = before | known;
        if (m_known[row] != before)
            remember(row);
    }

    void append(const Frame &single, const QBitArray &known)
    {
        for (qsizetype column = 0; column < single.fields.size(); ++column)
            appendCell(m_frame.fields[column], single.fields[column], 0);
        m_known << known;
        remember(m_known.size() - 1);
    }

    Frame m_frame;
    QList<qsizetype> m_key; ///< columns every frame has
    Frame m_blank; ///< a row of missing cells
    QList<QBitArray> m_known; ///< per row: the columns in which it is not null
    QHash<QString, QList<qsizetype>> m_rowsByKey;
    QHash<QBitArray, QList<qsizetype>> m_rowsByKind;
    QList<Index> m_indexes;
};

Field mergedColumn(const Field &field)
{
    Field column = emptied(field);
    column.labels = {};
    column.ownConfig.remove(QLatin1String("displayName"));
    column.ownConfig.remove(QLatin1String("displayNameFromDS"));
    return column;
}

/// Positions of each frame's fields in the merged frame, which gets a column per name.
QList<QList<qsizetype>> placeColumns(const QList<Frame> &frames, Frame &merged)
{
    QHash<QString, qsizetype> placeOf;
    QList<QList<qsizetype>> places;
    for (const Frame &frame : frames) {
        QList<qsizetype> columns;
        for (const Field &field : frame.fields) {
            if (!placeOf.contains(field.name)) {
                placeOf.insert(field.name, merged.fields.size());
                merged.fields << mergedColumn(field);
            }
            columns << placeOf.value(field.name);
        }
        places << columns;
    }
    return places;
}

} // namespace

void transforms::merge(QList<Frame> &frames, const QJsonObject &, const TransformContext &)
{
    if (frames.size() < 2)
        return;
    Frame merged;
    const QList<QList<qsizetype>> places = placeColumns(frames, merged);
    QList<qsizetype> key;
    for (qsizetype column = 0; column < merged.fields.size(); ++column) {
        const bool isEverywhere = std::all_of(places.cbegin(), places.cend(),
            [column](const QList<qsizetype> &columns) { return columns.contains(column); });
        if (isEverywhere)
            key << column;
    }
    if (key.isEmpty())
        return;
    merged.refId = joinedRefIds(QStringLiteral("merge"), frames);
    MergedRows rows(merged, key);
    for (qsizetype frame = 0; frame < frames.size(); ++frame) {
        for (qsizetype row = 0; row < frames[frame].length(); ++row)
            rows.add(frames[frame], places[frame], row);
    }
    frames = { rows.frame() };
}

} // namespace opsglass
