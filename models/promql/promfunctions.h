// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/promdialect.h"
#include "models/promql/promexpr.h"

#include <QList>
#include <QString>

namespace opsglass {

/// What a PromQL function takes and gives (spec/prometheus.md §6.4).
struct PromFunction {
    static constexpr int anyNumber = -1;

    QString name;
    QList<PromType> arguments; ///< the last one repeats for further arguments
    int variable = 0; ///< how many behind the last but one may be missing or more; anyNumber
    PromType result = PromType::InstantVector;
};

/// \return the function, or null; names are case-sensitive
const PromFunction *findPromFunction(const QString &name, PromDialect dialect);

} // namespace opsglass
