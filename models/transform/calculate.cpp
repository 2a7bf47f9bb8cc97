// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/data/matrix.h"
#include "models/reduce/matchers.h"
#include "models/reduce/naming.h"
#include "models/reduce/reducefield.h"
#include "models/reduce/reducers.h"
#include "models/transform/cells.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace opsglass {

namespace {

using Values = QList<double>;

QString text(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object[QLatin1String(key)];
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

/// A number with null as NaN: arithmetic with nothing gives no number.
double operandAt(const Field &field, qsizetype row)
{
    const double number = cellNumber(field, row);
    return isMissing(number) ? std::nan("") : number;
}

Values numbersOf(const Field &field)
{
    Values numbers;
    for (qsizetype row = 0; row < field.length(); ++row)
        numbers << operandAt(field, row);
    return numbers;
}

const Field *firstMatch(const Frame &frame, const FieldMatcher &matcher)
{
    const auto found = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
        [&](const Field &field) { return matcher(frame, field); });
    return found == frame.fields.cend() ? nullptr : &*found;
}

/// The named field; without a name the first number.
const Field *fieldFor(const Frame &frame, const QString &name)
{
    return firstMatch(frame,
        name.isEmpty() ? fieldMatcher(QStringLiteral("numeric"), {})
                       : fieldMatcher(QStringLiteral("byName"), name));
}

std::optional<Values> reduceRow(const Frame &frame, const QJsonObject &options)
{
    const QJsonArray include = options[QLatin1String("include")].toArray();
    const FieldMatcher matcher = include.isEmpty()
        ? fieldMatcher(QStringLiteral("numeric"), {})
        : fieldMatcher(
            QStringLiteral("byNames"), QJsonObject { { QStringLiteral("names"), include } });
    QList<const Field *> columns;
    for (const Field &field : frame.fields) {
        if (matcher(frame, field))
            columns << &field;
    }
    const QString reducer = options[QLatin1String("reducer")].toString(QStringLiteral("sum"));
    Field row = numberColumn({});
    row.ownConfig[QLatin1String("nullValueMode")] = options[QLatin1String("nullValueMode")];
    Values values;
    for (qsizetype i = 0; i < frame.length(); ++i) {
        row.numbers.clear();
        for (const Field *column : std::as_const(columns))
            row.numbers << (isNullCell(*column, i) ? missing() : cellNumber(*column, i));
        values << reduceField(reducer, row).number;
    }
    return values;
}

/// One side of a binary operation.
struct Operand {
    QString name;
    std::optional<double> fixed;
    FieldMatcher matcher; ///< empty when fixed
};

Operand operandOf(const QJsonValue &value, const Frame &frame)
{
    const QJsonObject object = value.toObject();
    const QJsonObject matcher = object[QLatin1String("matcher")].toObject();
    if (!matcher.isEmpty())
        return { text(matcher, "options"), {}, fieldMatcher(matcher) };
    const QString written = value.isObject() ? text(object, "fixed")
        : value.isDouble()                   ? QString::number(value.toDouble(), 'g', 17)
                                             : value.toString();
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (isNumber && (value.isObject() || indexOfField(frame, written) < 0))
        return { written, number, {} };
    return { written, {}, fieldMatcher(QStringLiteral("byName"), written) };
}

std::optional<Values> valuesOf(const Operand &operand, const Frame &frame)
{
    if (operand.fixed)
        return Values(frame.length(), *operand.fixed);
    const Field *field = firstMatch(frame, operand.matcher);
    if (!field)
        return {};
    return numbersOf(*field);
}

using BinaryOperation = double (*)(double, double);

BinaryOperation binaryOperation(const QString &sign)
{
    static const QHash<QString, BinaryOperation> table {
        { QStringLiteral("+"), [](double a, double b) { return a + b; } },
        { QStringLiteral("-"), [](double a, double b) { return a - b; } },
        { QStringLiteral("*"), [](double a, double b) { return a * b; } },
        { QStringLiteral("/"), [](double a, double b) { return a / b; } },
    };
    return table.value(sign, nullptr);
}

std::optional<Values> combined(const Values &left, const QJsonObject &options, const Frame &frame)
{
    const auto right = valuesOf(operandOf(options[QLatin1String("right")], frame), frame);
    const BinaryOperation operation
        = binaryOperation(options[QLatin1String("operator")].toString(QStringLiteral("+")));
    if (!right || !operation)
        return {};
    Values values;
    for (qsizetype row = 0; row < left.size(); ++row)
        values << operation(left[row], right->value(row, std::nan("")));
    return values;
}

std::optional<Values> binary(const Frame &frame, const QJsonObject &options)
{
    const auto left = valuesOf(operandOf(options[QLatin1String("left")], frame), frame);
    return left ? combined(*left, options, frame) : std::nullopt;
}

std::optional<Values> unary(const Frame &frame, const QJsonObject &options)
{
    const Field *field = fieldFor(frame, text(options, "fieldName"));
    if (!field)
        return {};
    const Values numbers = numbersOf(*field);
    const double total = std::accumulate(numbers.cbegin(), numbers.cend(), 0.0,
        [](double sum, double value) { return std::isnan(value) ? sum : sum + value; });
    const QString operation = text(options, "operator");
    Values values;
    for (const double value : numbers) {
        if (operation == QLatin1String("abs"))
            values << std::abs(value);
        else if (operation == QLatin1String("exp"))
            values << std::exp(value);
        else if (operation == QLatin1String("ln"))
            values << std::log(value);
        else if (operation == QLatin1String("round"))
            values << std::floor(value + 0.5);
        else if (operation == QLatin1String("floor"))
            values << std::floor(value);
        else if (operation == QLatin1String("ceil"))
            values << std::ceil(value);
        else if (operation == QLatin1String("percent"))
            values << value / total;
        else
            return {};
    }
    return values;
}

std::optional<Values> cumulative(const Frame &frame, const QJsonObject &options)
{
    const Field *field = fieldFor(frame, text(options, "field"));
    if (!field)
        return {};
    const bool isMean = text(options, "reducer") == QLatin1String("mean");
    double total = 0;
    Values values;
    for (qsizetype row = 0; row < field->length(); ++row) {
        const double value = cellNumber(*field, row);
        total += isMissing(value) ? 0 : value;
        values << (isMean ? total / double(row + 1) : total);
    }
    return values;
}

std::optional<Values> window(const Frame &frame, const QJsonObject &options)
{
    const Field *field = fieldFor(frame, text(options, "field"));
    const double size = options[QLatin1String("windowSize")].toDouble(0.1);
    const bool isFixed = text(options, "windowSizeMode") == QLatin1String("fixed");
    const auto width = qsizetype(
        std::ceil(std::clamp(isFixed ? size : size * double(frame.length()), 0.0, 1e9)));
    if (!field || width < 1)
        return {};
    const bool isCentered = text(options, "windowAlignment") == QLatin1String("centered");
    // The value itself belongs to the later half, which is the longer one of an odd window.
    const qsizetype before = isCentered ? width / 2 : width - 1;
    const qsizetype after = isCentered ? (width + 1) / 2 - 1 : 0;
    const QString reducer = options[QLatin1String("reducer")].toString(QStringLiteral("mean"));
    Values values;
    for (qsizetype row = 0; row < field->length(); ++row) {
        const qsizetype from = std::max<qsizetype>(row - before, 0);
        const qsizetype to = std::min(row + after, field->length() - 1);
        const Values seen = field->numbers.mid(from, to - from + 1);
        values << reduceNumber(reducer, seen);
    }
    return values;
}

/// `part` of `options` with what the editor assumes where they say nothing.
QJsonObject part(const QJsonObject &options, const char *key)
{
    return options[QLatin1String(key)].toObject();
}

/// The values of one mode, and the name they get without an alias.
struct Calculation {
    std::optional<Values> (*values)(const Frame &, const QJsonObject &) = nullptr;
    QJsonObject options;
    QString name;
};

QString inBrackets(const QString &name) { return name.isEmpty() ? name : u'(' + name + u')'; }

Calculation calculationOf(const QString &mode, const QJsonObject &options)
{
    if (mode == QLatin1String("binary")) {
        const QJsonObject own = part(options, "binary");
        const auto nameOf = [&own](QLatin1String side) { return operandOf(own[side], {}).name; };
        QString name = nameOf(QLatin1String("left")) + u' '
            + own[QLatin1String("operator")].toString(QStringLiteral("+")) + u' '
            + nameOf(QLatin1String("right"));
        return { binary, own, name.remove(u'$') };
    }
    if (mode == QLatin1String("unary")) {
        const QJsonObject own = part(options, "unary");
        return { unary, own, text(own, "operator") + inBrackets(text(own, "fieldName")) };
    }
    if (mode == QLatin1String("cumulativeFunctions")) {
        const QJsonObject own = part(options, "cumulative");
        const QString reducer = own[QLatin1String("reducer")].toString(QStringLiteral("sum"));
        return { cumulative, own,
            QStringLiteral("cumulative ") + reducer + inBrackets(text(own, "field")) };
    }
    if (mode == QLatin1String("windowFunctions")) {
        const QJsonObject own = part(options, "window");
        return { window, own,
            own[QLatin1String("windowAlignment")].toString(QStringLiteral("trailing"))
                + QStringLiteral(" moving ")
                + own[QLatin1String("reducer")].toString(QStringLiteral("mean"))
                + inBrackets(text(own, "field")) };
    }
    const QJsonObject own = part(options, "reduce");
    return { reduceRow, own,
        reducerName(own[QLatin1String("reducer")].toString(QStringLiteral("sum"))) };
}

/// Puts a new column into the frame, or leaves it with the time alone.
void addColumn(Frame &frame, Field column, const QJsonObject &options)
{
    const QString alias = text(options, "alias");
    if (!alias.isEmpty()) {
        column.name = alias;
        column.ownConfig[QLatin1String("displayName")] = alias;
    }
    if (options[QLatin1String("replaceFields")].toBool()) {
        const qsizetype time = indexOfType(frame, Field::Type::Time);
        const bool keepsTime = time >= 0 && options[QLatin1String("timeSeries")].toBool(true);
        frame.fields = keepsTime ? QList<Field> { frame.fields[time] } : QList<Field>();
    }
    frame.fields << column;
}

void addIndex(Frame &frame, const QJsonObject &options)
{
    const bool asPercentile = part(options, "index")[QLatin1String("asPercentile")].toBool();
    Field index = numberColumn(QStringLiteral("Row"));
    const qsizetype length = frame.length();
    for (qsizetype row = 0; row < length; ++row)
        index.numbers << (asPercentile ? double(row) / double(length) : double(row));
    if (asPercentile)
        index.ownConfig[QLatin1String("unit")] = QStringLiteral("percentunit");
    addColumn(frame, index, options);
}

/// A binary operation whose left side is a type: one new column per field of it.
void addPerField(Frame &frame, const QJsonObject &options)
{
    const QJsonObject own = part(options, "binary");
    const FieldMatcher isLeft = fieldMatcher(own[QLatin1String("left")][QLatin1String("matcher")]);
    const Frame before = frame;
    const bool replaces = options[QLatin1String("replaceFields")].toBool();
    const QString rest = u' ' + own[QLatin1String("operator")].toString(QStringLiteral("+")) + u' '
        + operandOf(own[QLatin1String("right")], before).name;
    frame.fields.removeIf(
        [replaces](const Field &field) { return replaces && field.type != Field::Type::Time; });
    for (const Field &field : before.fields) {
        const auto values
            = isLeft(before, field) ? combined(numbersOf(field), own, before) : std::nullopt;
        if (!values)
            continue;
        Field column = field;
        column.type = Field::Type::Number;
        column.texts.clear();
        column.numbers = *values;
        column.name = field.name + rest;
        column.ownConfig.remove(QLatin1String("displayName"));
        column.ownConfig.remove(QLatin1String("displayNameFromDS"));
        frame.fields << column;
    }
}

} // namespace

void transforms::calculateField(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &context)
{
    const QString mode = options[QLatin1String("mode")].toString(QStringLiteral("reduceRow"));
    const QJsonObject binaryOptions = part(options, "binary");
    const bool isBinary = mode == QLatin1String("binary");
    const bool isRightFixed = isBinary
        && binaryOptions[QLatin1String("right")].toObject().contains(QLatin1String("fixed"));
    if (options[QLatin1String("timeSeries")].toBool(true) && !isRightFixed) {
        ensureColumns(frames, {}, context);
        nameFields(frames);
    }
    const bool isPerField = isBinary
        && binaryOptions[QLatin1String("left")][QLatin1String("matcher")][QLatin1String("id")]
                .toString()
            == QLatin1String("byType");
    for (Frame &frame : frames) {
        if (mode == QLatin1String("index")) {
            addIndex(frame, options);
            continue;
        }
        if (isPerField) {
            addPerField(frame, options);
            continue;
        }
        const Calculation calculation = calculationOf(mode, options);
        const auto values = calculation.values(frame, calculation.options);
        if (values)
            addColumn(frame, numberColumn(calculation.name, *values), options);
    }
}

} // namespace opsglass
