// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transform/frame.h"

namespace opsglass {

/// Gives every field the display name it has before any override (spec/grafana.md §8.4): what a
/// transformation or the source named it, else frame, field and labels where they tell it apart.
void nameFields(QList<Frame> &frames);

/// What a person calls a frame: its name, the labels of its only labelled field, or the names of
/// its fields. nameFields() has been called.
QString frameDisplayName(const Frame &frame);

/// `{k="v", …}`; empty without labels.
QString labelsText(const Labels &labels);

} // namespace opsglass
