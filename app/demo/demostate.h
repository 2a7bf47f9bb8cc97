// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoload.h"
#include "models/data/result.h"

#include <QByteArray>
#include <QString>

namespace opsglass {

/// What a later start has to know of the past that is stored.
struct DemoState {
    QByteArray fingerprint; ///< of the plan that made it
    LoadCheckpoint checkpoint; ///< not later than the end of the last stored block
    friend bool operator==(const DemoState &, const DemoState &) = default;
};

/// Errors: Io (no such file), Malformed.
Result<DemoState> readDemoState(const QString &path);

/// Replaces the file in one step. Errors: Io.
Result<void> writeDemoState(const QString &path, const DemoState &state);

} // namespace opsglass
