// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/promql/labelmatcher.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// What an expression evaluates to.
enum class PromType { Scalar, String, InstantVector, RangeVector };

/// A part of an expression's text, in UTF-16 code units; the end lies behind the last one.
struct PromSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
    friend bool operator==(const PromSpan &, const PromSpan &) = default;
};

/// `by (…)` or `without (…)` of an aggregation.
struct PromGrouping {
    bool isWithout = false;
    QStringList labels;
    friend bool operator==(const PromGrouping &, const PromGrouping &) = default;
};

/// Which elements of two instant vectors belong together.
struct PromMatching {
    enum class Cardinality { OneToOne, ManyToOne, OneToMany, ManyToMany };

    Cardinality cardinality = Cardinality::OneToOne; ///< ManyToMany for and, or, unless
    bool isOn = false; ///< on (…), otherwise ignoring (…)
    QStringList labels;
    QStringList include; ///< of group_left or group_right
    friend bool operator==(const PromMatching &, const PromMatching &) = default;
};

/// `@ …`: when a selector or a subquery is evaluated instead of now.
struct PromAt {
    enum class Kind { Time, Start, End };

    Kind kind = Kind::Time;
    qint64 time = 0; ///< milliseconds since 1970, for Kind::Time
    friend bool operator==(const PromAt &, const PromAt &) = default;
};

/// A node of a parsed PromQL expression with everything below it.
struct PromExpr {
    enum class Kind {
        Number, ///< number
        String, ///< text: the value
        Parentheses, ///< children: the expression within
        Unary, ///< text: + or -; children: the operand
        Binary, ///< text: the operator in lower case; children: left, right
        Aggregation, ///< text: its name in lower case; children: [parameter,] expression
        Call, ///< text: the function; children: the arguments
        VectorSelector, ///< text: the metric name before the braces, or empty
        MatrixSelector, ///< range; children: the vector selector, which has the modifiers of both
        Subquery, ///< range, step; children: the expression
    };

    Kind kind = Kind::Number;
    PromType type = PromType::Scalar;
    PromSpan span;
    QList<PromExpr> children;
    QString text;
    double number = 0;
    QList<LabelMatcher> matchers; ///< of a VectorSelector: those within its braces, as written
    std::optional<PromGrouping> grouping; ///< of an Aggregation
    std::optional<PromMatching> matching; ///< of a Binary between instant vectors
    bool returnsBool = false; ///< of a Binary: with `bool`
    Milliseconds range { 0 };
    Milliseconds step { 0 }; ///< of a Subquery; 0 leaves it to the server
    Milliseconds offset { 0 }; ///< of a VectorSelector or Subquery; negative looks ahead
    std::optional<PromAt> at; ///< of a VectorSelector or Subquery

    friend bool operator==(const PromExpr &, const PromExpr &) = default;
};

} // namespace opsglass
