// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertwords.h"

#include <QHash>

#include <optional>

namespace opsglass {

/// What is said in place of an empty list of alerts. Green only when all is well for sure.
struct AlertNotice {
    enum class Action { None, ShowAll, AddSource };

    AlertSign sign = AlertSign::Unknown;
    QString heading;
    QString text;
    Action action = Action::None;
    friend bool operator==(const AlertNotice &, const AlertNotice &) = default;
};

/// What is known beside the list.
struct AlertNoticeInput {
    AlertCounts counts;
    QHash<AlertStanding, int> standings; ///< of all alerts, whatever is filtered
    std::optional<int> rules; ///< how many are evaluated here and at servers; nothing: not known
    bool isFiltered = false; ///< alerts that fire or are pending are hidden by a choice
};

AlertNotice alertNotice(const AlertNoticeInput &input);

} // namespace opsglass
