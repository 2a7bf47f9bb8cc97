// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/labels.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <memory>
#include <variant>

namespace opsglass {

/// One element of an instant vector, as the function `query` gives it to a template.
struct TemplateSample {
    Labels labels; ///< with `__name__` when the series has it
    double value = 0;
    friend bool operator==(const TemplateSample &, const TemplateSample &) = default;
};

/// A whole number with the Go type that decides how it prints and what it compares with.
struct TemplateInteger {
    enum class Type { Int, Int64, Byte, Month, Weekday, Duration };
    qint64 value = 0; ///< nanoseconds for a Duration
    Type type = Type::Int;
    friend bool operator==(const TemplateInteger &, const TemplateInteger &) = default;
};

/// A string as Go has it: bytes, usually UTF-8.
struct TemplateText {
    QByteArray bytes;
    bool isHtml = false; ///< of the type template.HTML that `safeHtml` makes
    friend bool operator==(const TemplateText &, const TemplateText &) = default;
};

/// A moment in UTC.
struct TemplateTime {
    qint64 seconds = 0; ///< since 1970
    int nanoseconds = 0; ///< 0 to 999999999, forward from the second
    bool isPointer = false; ///< of the type *time.Time that `toTime` makes
    friend bool operator==(const TemplateTime &, const TemplateTime &) = default;
};

struct TemplateMap;
struct TemplateRoot;

/// What an expression of a template can be. std::monostate is the untyped nil, and also what a
/// missing entry of an `args` map gives.
struct TemplateValue {
    using TextMap = QMap<QByteArray, QByteArray>; ///< map[string]string, keys in byte order
    using Map = std::shared_ptr<const TemplateMap>; ///< map[string]interface {}, never null
    using Sample = std::shared_ptr<const TemplateSample>; ///< *template.sample, null is nil
    using Samples = QList<Sample>; ///< template.queryResult
    using Root = std::shared_ptr<const TemplateRoot>; ///< the data of the template, never null
    using Variant = std::variant<std::monostate, bool, TemplateInteger, double, TemplateText,
        TextMap, Map, Sample, Samples, TemplateTime, Root>;

    Variant data;

    TemplateValue() = default;
    TemplateValue(Variant variant) // NOLINT: a value is what it holds
        : data(std::move(variant))
    {
    }

    static TemplateValue text(const QByteArray &bytes) { return Variant(TemplateText { bytes }); }
    static TemplateValue integer(qint64 number)
    {
        return Variant(TemplateInteger { number, TemplateInteger::Type::Int });
    }
    static TemplateValue number(double value) { return Variant(value); }
    static TemplateValue boolean(bool value) { return Variant(value); }

    template <typename T>
    const T *as() const
    {
        return std::get_if<T>(&data);
    }
    bool isNil() const { return std::holds_alternative<std::monostate>(data); }
};

/// What the function `args` makes.
struct TemplateMap {
    QMap<QByteArray, TemplateValue> entries; ///< in byte order of the keys
    int depth = 1; ///< how many maps are nested in each other
};

/// What `.` and `$` are at the beginning.
struct TemplateRoot {
    TemplateValue::TextMap labels;
    TemplateValue::TextMap externalLabels;
    QByteArray externalUrl;
    double value = 0;
};

/// The labels as a map of the template language.
TemplateValue::TextMap textMap(const Labels &labels);

/// The name Go gives the value's type: `float64`, `map[string]string`; `<nil>` for nil.
QByteArray typeName(const TemplateValue &value);

/// What `if` makes of the value: false, zero, nil and whatever is empty are false, NaN is true.
bool isTrue(const TemplateValue &value);

} // namespace opsglass
