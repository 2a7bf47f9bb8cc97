// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// One word or sign of a PromQL expression.
struct PromToken {
    enum class Kind {
        EndOfInput,
        Error, ///< `problem` says why; `text` is what was read until then
        Comment,
        Identifier,
        MetricIdentifier, ///< with a colon
        Number,
        Duration,
        String, ///< with its quotes
        LeftParen,
        RightParen,
        LeftBrace,
        RightBrace,
        LeftBracket,
        RightBracket,
        Comma,
        Colon,
        Equal,
        Aggregator,
        By,
        Without,
        On,
        Ignoring,
        GroupLeft,
        GroupRight,
        Bool,
        Offset,
        Start,
        End,
        Add,
        Subtract,
        Multiply,
        Divide,
        Modulo,
        Power,
        Atan2,
        And,
        Or,
        Unless,
        EqualEqual,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        EqualRegex,
        NotEqualRegex,
        At,
    };

    Kind kind = Kind::EndOfInput;
    QStringView text;
    qsizetype begin = 0; ///< in UTF-16 code units of the expression
    QString problem = {}; ///< in Prometheus' words

    qsizetype end() const { return begin + text.size(); }
    /// Words that make sense as an operand only: metric names, keywords allowed as such,
    /// aggregators.
    bool mayNameMetric() const;
    /// Words allowed in a list of labels.
    bool mayNameLabel() const;
    bool startsOperand() const;
    /// How strongly it binds as a binary operator, from 1 for `or` to 6 for `^`; 0 if it is none.
    int precedence() const;
    /// How Prometheus calls it behind "unexpected": `identifier "b"`, `<op:and>`, `end of input`.
    QString description() const;
};

} // namespace opsglass
