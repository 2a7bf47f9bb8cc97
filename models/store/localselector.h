// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/labels.h"
#include "models/data/localquery.h"
#include "models/data/result.h"

#include <QList>

#include <memory>

namespace re2 {
class RE2;
}

namespace opsglass {

/// Says which label sets fulfil all conditions of a query.
class LocalSelector {
public:
    /// Errors: Query, for what is no regular expression.
    static Result<LocalSelector> make(const QList<LocalMatcher> &matchers);

    bool selects(const Labels &labels) const;

private:
    struct Condition {
        LocalMatcher matcher;
        std::shared_ptr<const re2::RE2> regex; ///< of Matches and MatchesNot
    };

    QList<Condition> m_conditions;
};

} // namespace opsglass
