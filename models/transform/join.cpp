// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/data/matrix.h"
#include "models/reduce/matchers.h"
#include "models/transform/cells.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace opsglass {

namespace {

/// One frame of a join: its key and what stands beside it.
struct Table {
    Field key;
    QList<Field> columns;
};

/// Without a name: the first time, else the first number that every frame has.
FieldMatcher bestKey(const QList<Frame> &frames)
{
    const Frame &first = frames.first();
    if (indexOfType(first, Field::Type::Time) >= 0)
        return fieldMatcher(QStringLiteral("firstTimeField"), {});
    for (const Field &field : first.fields) {
        const bool isCommon = field.type == Field::Type::Number
            && std::all_of(frames.cbegin(), frames.cend(), [&field](const Frame &frame) {
                   return std::any_of(frame.fields.cbegin(), frame.fields.cend(),
                       [&field](const Field &other) { return other.name == field.name; });
               });
        if (isCommon)
            return fieldMatcher(QStringLiteral("byName"), field.name);
    }
    return fieldMatcher({}, {});
}

/// A column beside others of the same name: named after its frame where it is only a `Value`.
Field joinedColumn(Field field, const Frame &frame)
{
    if (!frame.name.isEmpty()) {
        if (field.name == QLatin1String("Value"))
            field.name = frame.name;
        else
            field.labels.pairs.insert(QStringLiteral("name"), frame.name);
    }
    field.isJoined = true;
    return field;
}

QList<Table> tablesOf(const QList<Frame> &frames, const FieldMatcher &isKey)
{
    QList<Table> tables;
    for (const Frame &frame : frames) {
        Table table;
        bool hasKey = false;
        for (const Field &field : frame.fields) {
            if (isKey(frame, field)) {
                table.key = field;
                hasKey = true;
            } else {
                table.columns << joinedColumn(field, frame);
            }
        }
        if (hasKey)
            tables << table;
    }
    return tables;
}

Frame headerOf(const QList<Table> &tables)
{
    Frame frame;
    frame.fields << emptied(tables.first().key);
    for (const Table &table : tables) {
        for (const Field &column : table.columns)
            frame.fields << emptied(column);
    }
    return frame;
}

/// One row per key: numbers ascending, texts as they first appear.
Frame joinOuter(const QList<Table> &tables)
{
    Field keys = emptied(tables.first().key);
    QHash<QString, qsizetype> places;
    for (const Table &table : tables) {
        for (qsizetype row = 0; row < table.key.length(); ++row) {
            const QString key = cellKey(table.key, row);
            if (places.contains(key))
                continue;
            places.insert(key, keys.length());
            appendCell(keys, table.key, row);
        }
    }
    QList<qsizetype> order(keys.length());
    std::iota(order.begin(), order.end(), 0);
    if (keys.type != Field::Type::String)
        std::stable_sort(order.begin(), order.end(), [&keys](qsizetype left, qsizetype right) {
            return keys.numbers[left] < keys.numbers[right];
        });
    QList<qsizetype> placeOf(order.size()); // as first seen → in order
    for (qsizetype i = 0; i < order.size(); ++i)
        placeOf[order[i]] = i;
    Frame joined = headerOf(tables);
    for (const qsizetype row : order)
        appendCell(joined.fields[0], keys, row);
    padRows(joined, keys.length());
    qsizetype column = 1;
    for (const Table &table : tables) {
        QList<qsizetype> rows;
        for (qsizetype row = 0; row < table.key.length(); ++row)
            rows << placeOf[places.value(cellKey(table.key, row))];
        for (const Field &field : table.columns) {
            for (qsizetype row = 0; row < rows.size(); ++row) {
                if (!isNullCell(field, row))
                    setCell(joined.fields[column], rows[row], field, row);
            }
            ++column;
        }
    }
    return joined;
}

/// Rows of a table by their key; null keys join nothing.
QHash<QString, QList<qsizetype>> rowsByKey(const Table &table)
{
    QHash<QString, QList<qsizetype>> rows;
    for (qsizetype row = 0; row < table.key.length(); ++row) {
        if (!isNullCell(table.key, row))
            rows[cellKey(table.key, row)] << row;
    }
    return rows;
}

/// Row numbers, one per table; −1 where a table has nothing for the key.
using Combination = QList<qsizetype>;

constexpr qsizetype mostRows = 1'000'000; // a product of many-to-many keys can fill any memory

/// The row product of all tables over equal keys, in the order of the left one; of more than
/// `mostRows` the first.
/// \param keepsUnmatched rows without a partner follow, left ones first
QList<Combination> combinations(const QList<Table> &tables, bool keepsUnmatched, bool &isCut)
{
    QList<Combination> rows;
    QList<QString> keys;
    for (qsizetype row = 0; row < tables.first().key.length(); ++row) {
        if (isNullCell(tables.first().key, row) && !keepsUnmatched)
            continue;
        rows << Combination { row };
        keys << cellKey(tables.first().key, row);
    }
    for (qsizetype i = 1; i < tables.size(); ++i) {
        const auto byKey = rowsByKey(tables[i]);
        QList<Combination> next;
        QList<Combination> unmatched;
        QList<QString> nextKeys;
        QList<QString> unmatchedKeys;
        QSet<QString> used;
        for (qsizetype r = 0; r < rows.size(); ++r) {
            const QList<qsizetype> partners = byKey.value(keys[r]);
            for (const qsizetype partner : partners) {
                isCut = isCut || next.size() == mostRows;
                if (isCut)
                    break;
                next << (rows[r] + Combination { partner });
                nextKeys << keys[r];
            }
            used.insert(keys[r]);
            if (partners.isEmpty() && keepsUnmatched) {
                unmatched << (rows[r] + Combination { -1 });
                unmatchedKeys << keys[r];
            }
        }
        rows = next + unmatched;
        keys = nextKeys + unmatchedKeys;
        for (qsizetype row = 0; keepsUnmatched && row < tables[i].key.length(); ++row) {
            const QString key = cellKey(tables[i].key, row);
            if (used.contains(key) && !isNullCell(tables[i].key, row))
                continue;
            rows << (Combination(i, -1) + Combination { row });
            keys << key;
        }
    }
    return rows;
}

Frame joinTabular(const QList<Table> &tables, bool keepsUnmatched, const TransformContext &context)
{
    Frame joined = headerOf(tables);
    bool isCut = false;
    const QList<Combination> products = combinations(tables, keepsUnmatched, isCut);
    if (isCut && context.notify)
        context.notify(QCoreApplication::translate("Transformations",
            "The joined table would have more than %L1 rows; the first ones are shown.")
                           .arg(mostRows));
    for (const Combination &rows : products) {
        const auto present
            = std::find_if(rows.cbegin(), rows.cend(), [](qsizetype row) { return row >= 0; });
        appendCell(joined.fields[0], tables[present - rows.cbegin()].key, *present);
        qsizetype column = 1;
        for (qsizetype i = 0; i < tables.size(); ++i) {
            for (const Field &field : tables[i].columns)
                appendCell(joined.fields[column++], field, rows[i]);
        }
    }
    return joined;
}

void join(QList<Frame> &frames, const QString &byField, const QString &mode,
    const TransformContext &context)
{
    if (frames.size() < 2)
        return;
    const FieldMatcher isKey
        = byField.isEmpty() ? bestKey(frames) : fieldMatcher(QStringLiteral("byName"), byField);
    const QList<Table> tables = tablesOf(frames, isKey);
    if (tables.isEmpty())
        return;
    const bool isOuterTabular = mode == QLatin1String("outerTabular");
    Frame joined = isOuterTabular || mode == QLatin1String("inner")
        ? joinTabular(tables, isOuterTabular, context)
        : joinOuter(tables);
    joined.refId = joinedRefIds(QStringLiteral("joinByField"), frames);
    frames = { joined };
}

} // namespace

void transforms::joinByField(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &context)
{
    join(frames, options[QLatin1String("byField")].toString(),
        options[QLatin1String("mode")].toString(), context);
}

void transforms::ensureColumns(
    QList<Frame> &frames, const QJsonObject &, const TransformContext &context)
{
    QString name;
    for (const Frame &frame : std::as_const(frames)) {
        const qsizetype time = indexOfType(frame, Field::Type::Time);
        if (time < 0 || (!name.isEmpty() && frame.fields[time].name != name))
            return;
        name = frame.fields[time].name;
    }
    join(frames, name, {}, context);
}

void transforms::concatenate(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    if (frames.size() < 2)
        return;
    const QString mode = options[QLatin1String("frameNameMode")].toString();
    const QString label
        = options[QLatin1String("frameNameLabel")].toString(QStringLiteral("frame"));
    Frame all;
    qsizetype longest = 0;
    for (const Frame &frame : std::as_const(frames)) {
        longest = std::max(longest, frame.length());
        for (Field field : frame.fields) {
            if (!frame.name.isEmpty() && mode == QLatin1String("label"))
                field.labels.pairs.insert(label, frame.name);
            else if (!frame.name.isEmpty() && mode != QLatin1String("drop"))
                field.name = field.name.isEmpty() || field.name == QLatin1String("Value")
                    ? frame.name
                    : frame.name + QStringLiteral(" · ") + field.name;
            all.fields << field;
        }
    }
    padRows(all, longest);
    frames = { all };
}

void transforms::append(QList<Frame> &frames, const QJsonObject &, const TransformContext &)
{
    if (frames.size() < 2)
        return;
    Frame all;
    all.refId = joinedRefIds(QStringLiteral("append"), frames);
    for (const Frame &frame : std::as_const(frames)) {
        const qsizetype before = all.length();
        for (const Field &field : frame.fields) {
            auto column = std::find_if(all.fields.begin(), all.fields.end(),
                [&field](const Field &other) { return other.name == field.name; });
            if (column == all.fields.end()) {
                all.fields << emptied(field);
                column = std::prev(all.fields.end());
                while (column->length() < before)
                    appendMissing(*column);
            }
            for (qsizetype row = 0; row < frame.length(); ++row)
                appendCell(*column, field, row);
        }
        padRows(all, before + frame.length());
    }
    frames = { all };
}

} // namespace opsglass
