// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/labelmatcher.h"

#include <QList>
#include <QString>

namespace opsglass {

/// Where a vector selector stands in an expression; offsets in UTF-16 code units.
struct SelectorSpan {
    QString metric; ///< empty when it is chosen by a regular expression or not at all
    qsizetype end = 0; ///< behind the name, or at the closing brace
    bool hasBraces = false;
    bool needsComma = false; ///< the braces end with a matcher that no comma follows
    friend bool operator==(const SelectorSpan &, const SelectorSpan &) = default;
};

/// The vector selectors of a PromQL expression in order of appearance, those in subqueries among
/// them. Strings, comments, label lists, functions and keywords are none. Goes by the tokens, so
/// that other dialects and unfinished text give what can be recognised.
QList<SelectorSpan> findSelectors(QStringView expr);

/// The expression with `matchers` added to every vector selector.
QString withMatchers(const QString &expr, const QList<LabelMatcher> &matchers);

} // namespace opsglass
