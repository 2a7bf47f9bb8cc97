// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/labels.h"
#include "models/data/result.h"
#include "models/regex/goregex.h"

#include <QList>
#include <QString>

#include <optional>

namespace opsglass {

/// One condition on the labels of an alert (spec/prometheus.md §4.1). Regular expressions match
/// the whole value; a label that is absent counts as empty.
class AlertMatcher {
public:
    enum class Operator { Equal, NotEqual, Matches, MatchesNot };

    /// Errors: Malformed, when the name or the regular expression is none.
    static Result<AlertMatcher> make(const QString &label, Operator op, const QString &value);

    const QString &label() const { return m_label; }
    Operator op() const { return m_operator; }
    const QString &value() const { return m_value; }
    bool matches(const Labels &labels) const { return matches(labels.value(m_label)); }
    bool matches(const QString &value) const;

    friend bool operator==(const AlertMatcher &left, const AlertMatcher &right);

private:
    AlertMatcher() = default;

    QString m_label;
    Operator m_operator = Operator::Equal;
    QString m_value;
    std::optional<GoRegex> m_regex; ///< of the two that match
};

/// Reads `name OP value`, several of them separated by commas and in braces if one likes; a value
/// may stand in double quotes, inside of which `\"`, `\\` and `\n` are escapes.
/// Errors: Malformed.
Result<QList<AlertMatcher>> parseAlertMatchers(const QString &text);

/// The text parseAlertMatchers() reads, every value in quotes.
QString toString(const AlertMatcher &matcher);

bool matchesAll(const QList<AlertMatcher> &matchers, const Labels &labels);

} // namespace opsglass
