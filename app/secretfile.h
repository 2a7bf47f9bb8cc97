// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"
#include "models/data/serversecrets.h"

#include <QString>

namespace opsglass {

/// Secrets in a file of the profile that only its owner can read. They are not encrypted: it is for
/// people who chose it knowing that.
class SecretFile {
public:
    /// \param directory of the profile; made when it does not exist
    explicit SecretFile(const QString &directory);

    /// What the file holds of a server; no file holds nothing. Errors: Io, also when others may
    /// read the file; Malformed.
    Result<ServerSecrets> read(const QString &id) const;
    /// Replaces what the file holds of a server. The file goes with its last secret. Errors: as
    /// read().
    Result<void> write(const QString &id, const ServerSecrets &secrets) const;
    QString path() const { return m_path; }

private:
    QString m_path;
};

} // namespace opsglass
