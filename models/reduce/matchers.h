// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transform/frame.h"

#include <functional>

namespace opsglass {

/// Whether a field is meant. `field` is one of `frame.fields`, and display names are given.
using FieldMatcher = std::function<bool(const Frame &frame, const Field &field)>;

/// Whether a frame is meant; `index` is its place among the panel's frames.
using FrameMatcher = std::function<bool(const Frame &frame, qsizetype index)>;

/// A matcher of spec/grafana.md §8.3, read once and used on many fields. An unknown id, options of
/// the wrong kind and an invalid regular expression match nothing.
FieldMatcher fieldMatcher(const QString &id, const QJsonValue &options);

/// The same for `{id, options}`.
FieldMatcher fieldMatcher(const QJsonValue &config);

/// A matcher of frames: byRefId, byName, byIndex, alwaysMatch, neverMatch,
/// anyMatch, allMatch, invertMatch. An id nobody knows matches nothing.
FrameMatcher frameMatcher(const QJsonValue &config);

/// What §8.3 calls `byName`: the field's name, its display name, `Value`, or `Time` for any time.
bool isFieldNamed(const Field &field, const QString &name);

} // namespace opsglass
