// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// One label condition of a vector selector.
struct LabelMatcher {
    QString label;
    QString op; ///< = != =~ !~
    QString value; ///< as compared, not escaped
    friend bool operator==(const LabelMatcher &, const LabelMatcher &) = default;
};

} // namespace opsglass
