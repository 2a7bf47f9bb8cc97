// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace opsglass {

/// A rule file or a pack that comes with the program, as a list of them shows it.
struct RuleFileEntry {
    QString id; ///< "pack:NAME" or the path
    QString title;
    bool isPack = false;
    int alerts = 0; ///< alerting rules of the last version without errors
    int records = 0; ///< recording rules, likewise
    QStringList problems; ///< PATH:LINE:COLUMN: sentence, for what stands there now
    bool isRefused = false; ///< what stands there now is not used
    friend bool operator==(const RuleFileEntry &, const RuleFileEntry &) = default;
};

} // namespace opsglass
