// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templatefunction.h"
#include "models/alerts/templateprinter.h"
#include "models/alerts/templatetime.h"

namespace opsglass {

namespace {

using Arguments = QList<TemplateValue>;
using Outcome = TemplateOutcome;
using Parameter = TemplateParameter;
using Type = TemplateInteger::Type;

const TemplateTime &timeAt(const Arguments &arguments, qsizetype index)
{
    return *arguments.at(index).as<TemplateTime>();
}

qint64 integerAt(const Arguments &arguments, qsizetype index)
{
    return arguments.at(index).as<TemplateInteger>()->value;
}

/// A part of the date as a number of the given type.
template <auto part, Type type = Type::Int>
Outcome datePart(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue(TemplateInteger { dateOf(timeAt(arguments, 0)).*part, type });
}

/// The time since 1970 in parts of a second; wraps around like Go's int64.
template <qint64 partsPerSecond>
Outcome unixTime(TemplateContext &, const Arguments &arguments)
{
    const TemplateTime &time = timeAt(arguments, 0);
    const auto parts = static_cast<quint64>(time.seconds) * static_cast<quint64>(partsPerSecond)
        + static_cast<quint64>(time.nanoseconds / (1000000000 / partsPerSecond));
    return TemplateValue(TemplateInteger { static_cast<qint64>(parts), Type::Int64 });
}

Outcome later(const std::optional<TemplateTime> &time)
{
    if (!time)
        return tl::unexpected(QByteArray("time out of range"));
    return TemplateValue(*time);
}

Outcome add(TemplateContext &, const Arguments &arguments)
{
    return later(withAddedNanoseconds(timeAt(arguments, 0), integerAt(arguments, 1)));
}

Outcome addDate(TemplateContext &, const Arguments &arguments)
{
    return later(withAddedDate(timeAt(arguments, 0), integerAt(arguments, 1),
        integerAt(arguments, 2), integerAt(arguments, 3)));
}

Outcome sub(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue(TemplateInteger {
        nanosecondsBetween(timeAt(arguments, 1), timeAt(arguments, 0)), Type::Duration });
}

/// The sign of what lies between the times: -1, 0 or 1.
int compared(const Arguments &arguments)
{
    const qint64 between = nanosecondsBetween(timeAt(arguments, 1), timeAt(arguments, 0));
    return between < 0 ? -1 : between > 0 ? 1 : 0;
}

template <int sign>
Outcome compares(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue::boolean(compared(arguments) == sign);
}

Outcome compare(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue::integer(compared(arguments));
}

Outcome format(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue::text(
        formatTime(timeAt(arguments, 0), arguments.at(1).as<TemplateText>()->bytes));
}

Outcome same(TemplateContext &, const Arguments &arguments)
{
    TemplateTime time = timeAt(arguments, 0);
    time.isPointer = false;
    return TemplateValue(time);
}

Outcome isZero(TemplateContext &, const Arguments &arguments)
{
    constexpr qint64 yearOne = -62135596800;
    const TemplateTime &time = timeAt(arguments, 0);
    return TemplateValue::boolean(time.seconds == yearOne && time.nanoseconds == 0);
}

Outcome no(TemplateContext &, const Arguments &) { return TemplateValue::boolean(false); }

Outcome string(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue::text(stringerText(arguments.first()).value_or(QByteArray()));
}

template <qint64 nanoseconds>
Outcome durationIn(TemplateContext &, const Arguments &arguments)
{
    const qint64 duration = integerAt(arguments, 0);
    return TemplateValue::number(static_cast<double>(duration / nanoseconds)
        + static_cast<double>(duration % nanoseconds) / static_cast<double>(nanoseconds));
}

template <qint64 nanoseconds>
Outcome wholeDurationIn(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue(TemplateInteger { integerAt(arguments, 0) / nanoseconds, Type::Int64 });
}

const QList<TemplateFunction> &timeMethods()
{
    static const QList<TemplateFunction> methods {
        { "Add", { Parameter::Duration }, false, add },
        { "AddDate", { Parameter::Integer, Parameter::Integer, Parameter::Integer }, false,
            addDate },
        { "After", { Parameter::Time }, false, compares<1> },
        { "Before", { Parameter::Time }, false, compares<-1> },
        { "Compare", { Parameter::Time }, false, compare },
        { "Day", {}, false, datePart<&TemplateDate::day> },
        { "Equal", { Parameter::Time }, false, compares<0> },
        { "Format", { Parameter::Text }, false, format },
        { "Hour", {}, false, datePart<&TemplateDate::hour> },
        { "IsDST", {}, false, no },
        { "IsZero", {}, false, isZero },
        { "Local", {}, false, same },
        { "Minute", {}, false, datePart<&TemplateDate::minute> },
        { "Month", {}, false, datePart<&TemplateDate::month, Type::Month> },
        { "Nanosecond", {}, false,
            [](TemplateContext &, const Arguments &arguments) {
                return Outcome(TemplateValue::integer(timeAt(arguments, 0).nanoseconds));
            } },
        { "Second", {}, false, datePart<&TemplateDate::second> },
        { "String", {}, false, string },
        { "Sub", { Parameter::Time }, false, sub },
        { "UTC", {}, false, same },
        { "Unix", {}, false, unixTime<1> },
        { "UnixMicro", {}, false, unixTime<1000000> },
        { "UnixMilli", {}, false, unixTime<1000> },
        { "UnixNano", {}, false, unixTime<1000000000> },
        { "Weekday", {}, false, datePart<&TemplateDate::weekday, Type::Weekday> },
        { "Year", {}, false, datePart<&TemplateDate::year> },
        { "YearDay", {}, false, datePart<&TemplateDate::yearDay> },
    };
    return methods;
}

const QList<TemplateFunction> &nameMethods()
{
    static const QList<TemplateFunction> methods { { "String", {}, false, string } };
    return methods;
}

const QList<TemplateFunction> &durationMethods()
{
    constexpr qint64 second = 1000000000;
    static const QList<TemplateFunction> methods {
        { "Hours", {}, false, durationIn<3600 * second> },
        { "Microseconds", {}, false, wholeDurationIn<1000> },
        { "Milliseconds", {}, false, wholeDurationIn<1000000> },
        { "Minutes", {}, false, durationIn<60 * second> },
        { "Nanoseconds", {}, false, wholeDurationIn<1> },
        { "Seconds", {}, false, durationIn<second> },
        { "String", {}, false, string },
    };
    return methods;
}

const QList<TemplateFunction> *methodsOf(const TemplateValue &receiver)
{
    if (receiver.as<TemplateTime>() != nullptr)
        return &timeMethods();
    const auto *integer = receiver.as<TemplateInteger>();
    if (integer == nullptr)
        return nullptr;
    if (integer->type == Type::Duration)
        return &durationMethods();
    return integer->type == Type::Month || integer->type == Type::Weekday ? &nameMethods()
                                                                          : nullptr;
}

} // namespace

const TemplateFunction *findTemplateMethod(const TemplateValue &receiver, const QByteArray &name)
{
    const QList<TemplateFunction> *methods = methodsOf(receiver);
    if (methods == nullptr)
        return nullptr;
    const auto found = std::find_if(methods->cbegin(), methods->cend(),
        [&name](const TemplateFunction &method) { return name == method.name; });
    return found == methods->cend() ? nullptr : &*found;
}

} // namespace opsglass
