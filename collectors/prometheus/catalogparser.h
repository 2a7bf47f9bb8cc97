// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alertinfo.h"
#include "models/data/buildinfo.h"
#include "models/data/exemplar.h"
#include "models/data/metricmetadata.h"
#include "models/data/result.h"
#include "models/data/ruleinfo.h"
#include "models/data/targetinfo.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace opsglass {

// The parsers of the small answers of Prometheus' HTTP API, each in the server's order. Unknown
// keys are ignored, missing ones leave the default.
// Errors of each: Malformed (not JSON or not the documented shape), Query and Http as the server
// said.

/// /api/v1/labels and /api/v1/label/<name>/values.
Result<QStringList> parseNames(const QByteArray &body);

/// /api/v1/series.
Result<QList<Labels>> parseSeries(const QByteArray &body);

/// /api/v1/metadata: by name of metric, and one entry per kind of description it has.
Result<QList<MetricMetadata>> parseMetadata(const QByteArray &body);

/// The active targets of /api/v1/targets.
Result<QList<TargetInfo>> parseTargets(const QByteArray &body);

/// /api/v1/rules.
Result<QList<RuleGroupInfo>> parseRules(const QByteArray &body);

/// /api/v1/alerts.
Result<QList<AlertInfo>> parseAlerts(const QByteArray &body);

/// /api/v1/query_exemplars, the exemplars of all series one after the other.
Result<QList<Exemplar>> parseExemplars(const QByteArray &body);

/// /api/v1/status/buildinfo.
Result<BuildInfo> parseBuildInfo(const QByteArray &body);

} // namespace opsglass
