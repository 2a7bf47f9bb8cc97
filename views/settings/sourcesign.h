// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/query.h"

#include <QIcon>
#include <QPalette>

namespace opsglass {

/// How a source is doing, by shape and colour: a disc, a square, a ring.
QIcon sourceSign(SourceStatus::State state, const QPalette &palette);

/// The same in words, with the reason for which it is down.
QString sourceStateText(const SourceStatus &status);

} // namespace opsglass
