// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/fileproblem.h"

#include <QByteArray>
#include <QList>

namespace opsglass {

/// What `promtool check rules` has to say of a file, and some advice beyond that.
struct RuleCheck {
    qsizetype groups = 0;
    qsizetype rules = 0; ///< alerting and recording ones, as far as they could be read
    QList<FileProblem> problems; ///< in the order of the file
    friend bool operator==(const RuleCheck &, const RuleCheck &) = default;
};

/// Checks a rule file as Prometheus 2.42 does when it loads one (spec/prometheus.md §2.2): its
/// structure, expressions, label and annotation templates, and, as promtool, whether two rules have
/// one name and the same labels. Places are promtool's where it tells one.
///
/// Foreign are keys, expressions and templates that Prometheus 2.42 refuses while Opsglass, or
/// Prometheus 3, knows them. Advice goes to rules that load but cannot work as meant: labels that
/// change with the value (§2.4), a label `alertname`, an expression without instant values.
///
/// Deviations: `alert`, `record` and `expr` written as an alias (`*name`) are what the alias stands
/// for, while Prometheus 2 takes the name of the anchor; what promtool finds after it found a fault
/// in the structure is told at once.
RuleCheck checkRuleFile(const QByteArray &yaml);

/// Whether the program that reads such files, or the lint of its checker, refuses this one.
bool isRefused(const QList<FileProblem> &problems);

} // namespace opsglass
