// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QString>

namespace opsglass {

/// Where a secret can be read that is kept by somebody else.
struct SecretReference {
    enum class Kind { Variable, File, Command };
    Kind kind = Kind::Variable;
    QString target; ///< name of the variable, absolute path, or the program with its arguments
    friend bool operator==(const SecretReference &, const SecretReference &) = default;
};

/// Reads env:NAME, file:/PATH and command:PROGRAM ARGUMENTS. Errors: Unsupported.
Result<SecretReference> parseReference(const QString &text);

} // namespace opsglass
