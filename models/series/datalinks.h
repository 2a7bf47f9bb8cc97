// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"
#include "models/data/exemplar.h"
#include "models/data/result.h"
#include "models/transform/dataplace.h"
#include "models/transform/frame.h"

#include <QList>
#include <QString>

namespace opsglass {

/// A link with its variables replaced, safe to be followed: of the web, or relative to Grafana.
struct ResolvedLink {
    QString title;
    QString url;
    friend bool operator==(const ResolvedLink &, const ResolvedLink &) = default;
};

/// What a link may speak of besides the value it belongs to.
struct LinkContext {
    DashboardContext dashboard;
    TimeRange range; ///< `${__from}`, `${__to}`
};

/// Replaces the variables of one link (spec/grafana.md §17, §21); values are encoded for addresses.
/// \param place of the value it belongs to; all -1: a link of the panel or dashboard
/// Errors: Unsupported for schemes other than http and https, Malformed for no address.
[[nodiscard]] Result<ResolvedLink> resolveLink(const LinkTemplate &link, const QList<Frame> &frames,
    const DataPlace &place, const LinkContext &context);

/// Those of the links that may be followed, in order.
QList<ResolvedLink> resolveLinks(const QList<LinkTemplate> &links, const QList<Frame> &frames,
    const DataPlace &place, const LinkContext &context);

/// The place with the row that a moment belongs to: the last one that is not after it, else the
/// first; unchanged in a frame without times.
DataPlace rowPlace(const QList<Frame> &frames, DataPlace place, Instant time);

/// One exemplar as a frame: `${__value.raw}` of the field at `exemplarPlace()` is its value, and
/// `${__field.labels.…}` are its own labels and those of its series.
Frame exemplarFrame(const Exemplar &exemplar, const FieldConfig &config);
inline DataPlace exemplarPlace() { return { 0, 1, 0, {} }; }

/// The field of a place; null when there is none.
const Field *fieldAt(const QList<Frame> &frames, const DataPlace &place);

/// The links written for the field of a place; empty when there is no such field.
QList<LinkTemplate> linkTemplates(const QList<Frame> &frames, const DataPlace &place);

} // namespace opsglass
