// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// A source that a person can choose.
struct SourceChoice {
    QString id;
    QString name;
    QString address; ///< without secrets
    friend bool operator==(const SourceChoice &, const SourceChoice &) = default;
};

} // namespace opsglass
