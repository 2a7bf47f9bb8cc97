// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/cells.h"

#include "models/data/matrix.h"
#include "models/format/unit.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace opsglass {

Field emptied(const Field &field)
{
    Field column = field;
    column.numbers = {}; // clear() would reserve as much as the shared list has
    column.texts = {};
    column.frames = {};
    return column;
}

Field textColumn(const QString &name, const QStringList &texts)
{
    Field field;
    field.name = name;
    field.type = Field::Type::String;
    field.texts = texts;
    return field;
}

Field numberColumn(const QString &name, const QList<double> &numbers)
{
    Field field;
    field.name = name;
    field.numbers = numbers;
    return field;
}

void appendCell(Field &to, const Field &from, qsizetype row)
{
    if (row < 0 || row >= from.length()) {
        appendMissing(to);
        return;
    }
    if (to.type == Field::Type::String) {
        to.texts << (isNullCell(from, row) ? QString() : cellText(from, row));
        return;
    }
    to.numbers << (isNullCell(from, row) ? missing() : cellNumber(from, row));
    if (to.type == Field::Type::Frames)
        to.frames << (from.type == Field::Type::Frames ? from.frames[row] : Frame());
}

void appendMissing(Field &to)
{
    if (to.type == Field::Type::String)
        to.texts << QString();
    else
        to.numbers << missing();
    if (to.type == Field::Type::Frames)
        to.frames << Frame();
}

void setCell(Field &to, qsizetype row, const Field &from, qsizetype fromRow)
{
    const bool isNull = isNullCell(from, fromRow);
    if (to.type == Field::Type::String) {
        to.texts[row] = isNull ? QString() : cellText(from, fromRow);
        return;
    }
    to.numbers[row] = isNull ? missing() : cellNumber(from, fromRow);
    if (to.type == Field::Type::Frames)
        to.frames[row] = from.type == Field::Type::Frames ? from.frames[fromRow] : Frame();
}

bool isNullCell(const Field &field, qsizetype row)
{
    return field.type == Field::Type::String ? field.texts[row].isNull()
                                             : isMissing(field.numbers[row]);
}

QString cellText(const Field &field, qsizetype row)
{
    switch (field.type) {
    case Field::Type::String:
        return field.texts[row];
    case Field::Type::Boolean:
        if (!std::isnan(field.numbers[row]))
            return field.numbers[row] != 0 ? QStringLiteral("true") : QStringLiteral("false");
        [[fallthrough]];
    case Field::Type::Time:
    case Field::Type::Number:
    case Field::Type::Frames:
        return isMissing(field.numbers[row]) ? QString() : numberText(field.numbers[row]);
    }
    return {};
}

double cellNumber(const Field &field, qsizetype row)
{
    if (field.type != Field::Type::String)
        return field.numbers[row];
    bool isNumber = false;
    const double number = field.texts[row].toDouble(&isNumber);
    return isNumber ? number : std::nan("");
}

QString cellKey(const Field &field, qsizetype row)
{
    if (isNullCell(field, row))
        return QStringLiteral("0");
    if (field.type == Field::Type::String)
        return u's' + field.texts[row];
    double number = field.numbers[row];
    if (number == 0)
        number = 0; // −0 is 0
    else if (std::isnan(number))
        number = std::numeric_limits<double>::quiet_NaN();
    const auto units
        = std::bit_cast<std::array<char16_t, sizeof(double) / sizeof(char16_t)>>(number);
    QString key(u'n');
    for (const char16_t unit : units)
        key += QChar(unit);
    return key;
}

QString rowKey(const QList<const Field *> &fields, qsizetype row)
{
    QString key;
    for (const Field *field : fields) {
        const QString cell = cellKey(*field, row);
        key += QChar(char16_t(cell.size() & 0xffff)); // lengths keep "a","bc" apart from "ab","c"
        key += cell;
    }
    return key;
}

void takeRows(Frame &frame, const QList<qsizetype> &rows)
{
    for (Field &field : frame.fields) {
        const Field before = field;
        field = emptied(before);
        for (const qsizetype row : rows)
            appendCell(field, before, row);
    }
}

void padRows(Frame &frame, qsizetype length)
{
    for (Field &field : frame.fields) {
        while (field.length() < length)
            appendMissing(field);
    }
}

qsizetype indexOfType(const Frame &frame, Field::Type type)
{
    const auto found = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
        [type](const Field &field) { return field.type == type; });
    return found == frame.fields.cend() ? -1 : found - frame.fields.cbegin();
}

qsizetype indexOfField(const Frame &frame, const QString &name)
{
    const auto find = [&frame, &name](QString Field::*member) {
        const auto found = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
            [&name, member](const Field &field) { return field.*member == name; });
        return found == frame.fields.cend() ? qsizetype(-1) : found - frame.fields.cbegin();
    };
    const qsizetype shown = find(&Field::displayName);
    return shown >= 0 ? shown : find(&Field::name);
}

QString joinedRefIds(const QString &verb, const QList<Frame> &frames)
{
    QStringList parts { verb };
    for (const Frame &frame : frames)
        parts << frame.refId;
    return parts.join(u'-');
}

} // namespace opsglass
