// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/transform.h"

#include "models/data/matrix.h"
#include "models/reduce/overrides.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace opsglass {

namespace {

using Transformation = void (*)(QList<Frame> &, const QJsonObject &);

/// Field::displayName of every field as it stands before this step.
void nameFields(QList<Frame> &frames)
{
    for (Frame &frame : frames) {
        for (Field &field : frame.fields)
            field.displayName = displayNameOf(field, frame, frames);
    }
}

void appendCell(Field &to, const Field &from, qsizetype row)
{
    if (to.type == Field::Type::String)
        to.texts << (from.type == Field::Type::String ? from.texts[row] : QString());
    else
        to.numbers << (from.type == Field::Type::String ? missing() : from.numbers[row]);
}

void appendMissing(Field &field)
{
    if (field.type == Field::Type::String)
        field.texts << QString();
    else
        field.numbers << missing();
}

bool isNullCell(const Field &field, qsizetype row)
{
    return field.type == Field::Type::String ? field.texts[row].isNull()
                                             : isMissing(field.numbers[row]);
}

bool equalCells(const Field &left, qsizetype leftRow, const Field &right, qsizetype rightRow)
{
    if (left.type != right.type)
        return false;
    if (left.type == Field::Type::String)
        return left.texts[leftRow] == right.texts[rightRow];
    const double a = left.numbers[leftRow];
    const double b = right.numbers[rightRow];
    return a == b || (std::isnan(a) && std::isnan(b));
}

qsizetype indexOfName(const Frame &frame, const QString &name)
{
    for (qsizetype i = 0; i < frame.fields.size(); ++i) {
        if (frame.fields[i].name == name)
            return i;
    }
    return -1;
}

/// Names of the columns every frame has.
QStringList commonNames(const QList<Frame> &frames)
{
    QStringList common;
    for (const Field &field : frames.first().fields) {
        const bool isEverywhere = std::all_of(frames.cbegin(), frames.cend(),
            [&field](const Frame &frame) { return indexOfName(frame, field.name) >= 0; });
        if (isEverywhere)
            common << field.name;
    }
    return common;
}

/// Whether a row of `from` can be unified with a row of `merged`: equal keys, and no cell that both
/// have differs.
bool unifies(const Frame &merged, qsizetype mergedRow, const Frame &from, qsizetype row)
{
    for (const Field &field : merged.fields) {
        const qsizetype index = indexOfName(from, field.name);
        if (index < 0)
            continue;
        const Field &other = from.fields[index];
        if (isNullCell(field, mergedRow) || isNullCell(other, row))
            continue;
        if (!equalCells(field, mergedRow, other, row))
            return false;
    }
    return true;
}

void fillRow(Frame &merged, qsizetype mergedRow, const Frame &from, qsizetype row)
{
    for (Field &field : merged.fields) {
        const qsizetype index = indexOfName(from, field.name);
        if (index < 0 || !isNullCell(field, mergedRow))
            continue;
        if (field.type == Field::Type::String)
            field.texts[mergedRow] = from.fields[index].texts[row];
        else
            field.numbers[mergedRow] = from.fields[index].numbers[row];
    }
}

void appendRow(Frame &merged, const Frame &from, qsizetype row)
{
    for (Field &field : merged.fields) {
        const qsizetype index = indexOfName(from, field.name);
        if (index < 0)
            appendMissing(field);
        else
            appendCell(field, from.fields[index], row);
    }
}

void merge(QList<Frame> &frames, const QJsonObject &)
{
    if (frames.size() < 2 || commonNames(frames).isEmpty())
        return;
    Frame merged;
    QStringList refIds;
    for (const Frame &frame : std::as_const(frames)) {
        refIds << frame.refId;
        for (const Field &field : frame.fields) {
            if (indexOfName(merged, field.name) >= 0)
                continue;
            Field column;
            column.name = field.name;
            column.type = field.type;
            column.ownConfig = field.ownConfig;
            column.ownConfig.remove(QLatin1String("displayName"));
            column.ownConfig.remove(QLatin1String("displayNameFromDS"));
            merged.fields << column;
        }
    }
    merged.refId = QStringLiteral("merge-") + refIds.join(u'-');
    for (const Frame &frame : std::as_const(frames)) {
        for (qsizetype row = 0; row < frame.length(); ++row) {
            qsizetype target = 0;
            while (target < merged.length() && !unifies(merged, target, frame, row))
                ++target;
            if (target < merged.length())
                fillRow(merged, target, frame, row);
            else
                appendRow(merged, frame, row);
        }
    }
    frames = { merged };
}

void organize(QList<Frame> &frames, const QJsonObject &options)
{
    const QJsonObject excluded = options[QLatin1String("excludeByName")].toObject();
    const QJsonObject included = options[QLatin1String("includeByName")].toObject();
    const QJsonObject order = options[QLatin1String("indexByName")].toObject();
    const QJsonObject names = options[QLatin1String("renameByName")].toObject();
    for (Frame &frame : frames) {
        frame.fields.removeIf([&](const Field &field) {
            return excluded[field.displayName].toBool()
                || (!included.isEmpty() && !included[field.displayName].toBool());
        });
        std::stable_sort(frame.fields.begin(), frame.fields.end(),
            [&order](const Field &left, const Field &right) {
                constexpr int behind = 1'000'000;
                return order[left.displayName].toInt(behind)
                    < order[right.displayName].toInt(behind);
            });
        for (Field &field : frame.fields) {
            const QString name = names[field.displayName].toString();
            if (!name.isEmpty())
                field.ownConfig[QLatin1String("displayName")] = name;
        }
    }
}

/// Puts the rows of every column into the order of `rows`; fewer rows drop the others.
void takeRows(Frame &frame, const QList<qsizetype> &rows)
{
    for (Field &field : frame.fields) {
        const Field before = field;
        field.numbers.clear();
        field.texts.clear();
        for (const qsizetype row : rows)
            appendCell(field, before, row);
    }
}

bool isLess(const Field &field, qsizetype left, qsizetype right)
{
    if (field.type == Field::Type::String) {
        const QString &a = field.texts[left];
        const QString &b = field.texts[right];
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty();
        return a.compare(b, Qt::CaseInsensitive) < 0;
    }
    const double a = std::isnan(field.numbers[left]) ? 0 : field.numbers[left];
    const double b = std::isnan(field.numbers[right]) ? 0 : field.numbers[right];
    return a < b;
}

void sortBy(QList<Frame> &frames, const QJsonObject &options)
{
    const QJsonObject sort = options[QLatin1String("sort")].toArray().first().toObject();
    const QString name = sort[QLatin1String("field")].toString();
    const bool isDescending = sort[QLatin1String("desc")].toBool();
    for (Frame &frame : frames) {
        const auto column = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
            [&name](const Field &field) { return field.displayName == name; });
        if (column == frame.fields.cend())
            continue;
        QList<qsizetype> rows(frame.length());
        std::iota(rows.begin(), rows.end(), qsizetype(0));
        std::stable_sort(rows.begin(), rows.end(), [&](qsizetype left, qsizetype right) {
            return isDescending ? isLess(*column, right, left) : isLess(*column, left, right);
        });
        takeRows(frame, rows);
    }
}

void limit(QList<Frame> &frames, const QJsonObject &options)
{
    const qsizetype count = options[QLatin1String("limitField")].toVariant().isValid()
        ? options[QLatin1String("limitField")].toVariant().toInt()
        : 10;
    for (Frame &frame : frames) {
        const qsizetype kept = std::min(std::abs(count), frame.length());
        QList<qsizetype> rows(kept);
        std::iota(rows.begin(), rows.end(), count < 0 ? frame.length() - kept : qsizetype(0));
        takeRows(frame, rows);
    }
}

bool isNamed(const Field &field, const QJsonObject &choice)
{
    const QJsonArray names = choice[QLatin1String("names")].toArray();
    if (names.contains(field.displayName))
        return true;
    const QString pattern = choice[QLatin1String("pattern")].toString();
    if (pattern.isEmpty())
        return false;
    const qsizetype end = pattern.lastIndexOf(u'/');
    const bool isSlashed = pattern.startsWith(u'/') && end > 0;
    return QRegularExpression(
        isSlashed ? pattern.sliced(1, end - 1) : QRegularExpression::anchoredPattern(pattern))
        .match(field.displayName)
        .hasMatch();
}

void filterFieldsByName(QList<Frame> &frames, const QJsonObject &options)
{
    const QJsonObject included = options[QLatin1String("include")].toObject();
    const QJsonObject excluded = options[QLatin1String("exclude")].toObject();
    for (Frame &frame : frames) {
        frame.fields.removeIf([&](const Field &field) {
            return (!included.isEmpty() && !isNamed(field, included))
                || (!excluded.isEmpty() && isNamed(field, excluded));
        });
    }
    frames.removeIf([](const Frame &frame) { return frame.fields.isEmpty(); });
}

const QHash<QString, Transformation> &known()
{
    static const QHash<QString, Transformation> table {
        { QStringLiteral("merge"), merge },
        { QStringLiteral("organize"), organize },
        { QStringLiteral("sortBy"), sortBy },
        { QStringLiteral("limit"), limit },
        { QStringLiteral("filterFieldsByName"), filterFieldsByName },
    };
    return table;
}

} // namespace

QStringList applyTransformations(
    QList<Frame> &frames, const QList<TransformationConfig> &transformations)
{
    QStringList notices;
    for (const TransformationConfig &step : transformations) {
        if (step.disabled)
            continue;
        const auto found = known().constFind(step.id);
        if (found == known().cend()) {
            notices << QCoreApplication::translate("Transformations",
                "The transformation “%1” is not supported; the data are shown without it.")
                           .arg(step.id);
            continue;
        }
        nameFields(frames);
        (*found)(frames, step.options);
    }
    return notices;
}

} // namespace opsglass
