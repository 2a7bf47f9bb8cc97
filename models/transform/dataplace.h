// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// One value among the frames of a panel, by indexes.
struct DataPlace {
    qsizetype frame = -1;
    qsizetype field = -1;
    qsizetype row = -1; ///< -1: the field as a whole
    QString calc; ///< id of the reducer whose result is meant, when it is no single row
    friend bool operator==(const DataPlace &, const DataPlace &) = default;
};

} // namespace opsglass
