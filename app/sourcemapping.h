// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QHash>
#include <QString>

namespace opsglass {

/// What a person chose for the inputs of one dashboard.
struct SourceMapping {
    QHash<QString, QString> sources; ///< input or uid → id of a source
    QHash<QString, QString> constants; ///< input → text
    friend bool operator==(const SourceMapping &, const SourceMapping &) = default;
};

/// Remembers the mapping of one dashboard in a small JSON file beside it, or in a folder of the
/// profile where the dashboard's own cannot be written, as for built-in ones. Unknown keys stay.
class SourceMappingFile {
public:
    /// \param dashboard the path of the dashboard's file
    /// \param fallback the folder of the profile; made when it is needed
    SourceMappingFile(const QString &dashboard, const QString &fallback);

    /// Nothing remembered, or a file that cannot be read, gives an empty mapping: the person is
    /// asked again.
    SourceMapping read() const;
    /// Replaces the file in one step. Errors: Io, when neither place can be written.
    Result<void> write(const SourceMapping &mapping) const;

private:
    QString m_beside; ///< empty: there is no such place
    QString m_inProfile;
};

} // namespace opsglass
