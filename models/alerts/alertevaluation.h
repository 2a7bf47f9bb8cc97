// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertinstance.h"
#include "models/alerts/rulefile.h"
#include "models/data/matrix.h"
#include "models/data/result.h"

#include <QList>

#include <functional>

namespace opsglass {

/// What happened to an alert in one evaluation.
struct AlertTransition {
    enum class Kind {
        Began, ///< pending now
        Fired,
        Resolved, ///< was firing
        Dropped, ///< was pending, or the rule exceeded its limit
    };
    Kind kind = Kind::Began;
    Instant at;
    AlertInstance alert; ///< as it is afterwards
    friend bool operator==(const AlertTransition &, const AlertTransition &) = default;
};

/// Expands one template for a sample: its labels, with `__name__` and without those of the rule,
/// and its value. What fails is told in the text itself, as Prometheus does.
using TemplateExpander
    = std::function<QString(const QString &text, const Labels &labels, double value)>;

/// Brings the state of an alerting rule to `at` (spec/prometheus.md §2.4). Pure: the same input
/// gives the same state.
/// \param answer of the rule's expression, an instant query at that time; an error changes no
/// instance
/// \param limit of the group; 0: none
/// \return the transitions in the order of the labels
QList<AlertTransition> evaluateAlert(const Rule &rule, int limit, const Result<Matrix> &answer,
    Instant at, const TemplateExpander &expand, AlertRuleState &state);

/// The `activeAt` an alert goes on with after nobody evaluated it for a while (§2.6): time without
/// evaluation does not count, but nothing fires sooner than `grace` after it.
/// \param activeAt as stored; \param downAt of the last evaluation before; \param now of the first
/// one after
Instant restoredActiveAt(
    Instant activeAt, Instant downAt, Instant now, Milliseconds forTime, Milliseconds grace);

/// How alerts reach an Alertmanager (§2.7).
struct SendingTimes {
    Milliseconds resendDelay { 60'000 };
    Milliseconds interval { 60'000 }; ///< of the group
};

/// Whether an Alertmanager has to hear of this alert at `at`.
bool needsSending(const AlertInstance &alert, Instant at, const SendingTimes &times);

/// Until when the Alertmanager may believe what it is told at `at`.
Instant endsAt(const AlertInstance &alert, Instant at, const SendingTimes &times);

} // namespace opsglass
