// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/transform/frame.h"

#include <QTimeZone>

#include <functional>

namespace opsglass {

/// What a transformation needs beside its frames and options.
struct TransformContext {
    std::function<QString(const QString &)> interpolate; ///< replaces variables; may be empty
    QTimeZone zone = QTimeZone::utc();
};

/// Applies a panel's transformations in order (spec/grafana.md §14). \return one sentence per
/// transformation that is not known; the data then pass unchanged
QStringList applyTransformations(QList<Frame> &frames,
    const QList<TransformationConfig> &transformations, const TransformContext &context = {});

} // namespace opsglass
