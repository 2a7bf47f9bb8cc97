// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/source.h"
#include "models/alerts/alertbook.h"
#include "models/alerts/ruleengine.h"
#include "models/data/instant.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace opsglass {

/// What became of the rules of one file on one source.
struct EvaluatedRules {
    AlertOrigin origin;
    QString baseUrl; ///< of the source
    QList<RuleStatus> rules; ///< of this file on this source
    QString refusal; ///< why what stands in the file is not used; empty: it is
};

/// Brings the alerts into the book, and what could not be evaluated; expects them as long as no
/// rule was.
void takeRules(AlertBook &book, const EvaluatedRules &evaluated, Instant now);

/// Alerts of a rule file on a source.
/// \param others all files of the source: one with a name that others have too is told by its path
AlertOrigin ruleOrigin(
    const PrometheusSource &source, const QString &file, const QStringList &others);

/// The page on which a Prometheus shows the expression; empty for a source without an address.
QString generatorUrl(const QString &baseUrl, const QString &expr);

} // namespace opsglass
