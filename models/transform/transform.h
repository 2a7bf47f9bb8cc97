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
    std::function<void(const QString &)>
        notify {}; ///< takes what a person has to know; may be empty
};

/// Applies a panel's transformations in order (spec/grafana.md §14). \return one sentence per
/// transformation that is not known, whose data pass unchanged, or that left rows out
QStringList applyTransformations(QList<Frame> &frames,
    const QList<TransformationConfig> &transformations, const TransformContext &context = {});

} // namespace opsglass
