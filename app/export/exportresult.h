// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace opsglass {

/// How an export went.
struct ExportResult {
    enum class End {
        Written,
        Cancelled, ///< the person did not want it any more
        Closed, ///< who read standard output wants no more
        NotPossible, ///< what was asked for cannot be exported so
        NoData, ///< the panel failed and has nothing to write
        CannotCreate, ///< the file or folder could not be made
        CannotWrite, ///< there is no room, or the disk fails
    };

    End end = End::Written;
    QString message {}; ///< one sentence for the person, unless written or closed
    QStringList files {}; ///< that are complete now, with their paths
    QStringList failed {}; ///< titles of panels whose data are missing in them, or not all there

    bool isGood() const { return end == End::Written || end == End::Closed; }
};

} // namespace opsglass
