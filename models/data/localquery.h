// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace opsglass {

/// A condition on one label, `__name__` among them, with PromQL's meaning: regular expressions are
/// RE2 and match the whole value; a label that is not there is empty.
struct LocalMatcher {
    enum class Op { Equal, NotEqual, Matches, MatchesNot };

    QString label;
    Op op = Op::Equal;
    QString value;
    friend bool operator==(const LocalMatcher &, const LocalMatcher &) = default;
};

/// `selector > 5`, or `5 < selector` turned round.
struct LocalComparison {
    enum class Op { Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };

    Op op = Op::Greater;
    double threshold = 0;
    bool returnsBool = false; ///< 1 and 0 without the name, in place of keeping what is true
    friend bool operator==(const LocalComparison &, const LocalComparison &) = default;
};

/// What the local source can answer: a plain selector, at most compared with a number.
struct LocalQuery {
    QList<LocalMatcher> matchers; ///< at least one does not match the empty value
    Milliseconds offset { 0 };
    std::optional<LocalComparison> comparison;
    friend bool operator==(const LocalQuery &, const LocalQuery &) = default;
};

} // namespace opsglass
