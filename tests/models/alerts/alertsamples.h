// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"

namespace opsglass::samples {

using namespace std::chrono_literals;

inline const Instant noon(Milliseconds(1'714'564'800'000)); // 2024-05-01 12:00 UTC

inline const AlertOrigin rules { AlertOrigin::Kind::Rules, QStringLiteral("prod"),
    QStringLiteral("prod"), QStringLiteral("agents.yml, group latency") };
inline const AlertOrigin server { AlertOrigin::Kind::Server, QStringLiteral("prod"),
    QStringLiteral("prod"), {} };
inline const AlertOrigin manager { AlertOrigin::Kind::Alertmanager, QStringLiteral("am"),
    QStringLiteral("main"), {} };

inline Labels labelsOf(const QString &name, const QString &severity, const QString &instance = {})
{
    Labels labels { { { QStringLiteral("alertname"), name } } };
    if (!severity.isEmpty())
        labels.pairs.insert(QStringLiteral("severity"), severity);
    if (!instance.isEmpty())
        labels.pairs.insert(QStringLiteral("instance"), instance);
    return labels;
}

/// Fires since five minutes before noon.
inline WatchedAlert alertOf(const Labels &labels, const AlertOrigin &origin = rules)
{
    WatchedAlert alert;
    alert.labels = labels;
    alert.annotations = { { QStringLiteral("summary"), QStringLiteral("Something is slow") } };
    alert.activeAt = noon - 10min;
    alert.firedAt = noon - 5min;
    alert.value = 0.25;
    alert.expr = QStringLiteral("rate(errors_total[5m]) > 0.1");
    alert.querySource = QStringLiteral("prod");
    alert.forTime = 5min;
    alert.origins = { origin };
    return alert;
}

inline WatchedAlert pending(WatchedAlert alert)
{
    alert.state = WatchedAlert::State::Pending;
    alert.firedAt.reset();
    return alert;
}

inline WatchedAlert resolved(WatchedAlert alert)
{
    alert.state = WatchedAlert::State::Resolved;
    alert.resolvedAt = noon - 1min;
    return alert;
}

inline AlertMatcher matcher(const QString &label, const QString &value,
    AlertMatcher::Operator op = AlertMatcher::Operator::Equal)
{
    return *AlertMatcher::make(label, op, value);
}

/// Hides the alerts of a name for an hour from noon on.
inline KeptSilence silenceOf(const QString &id, const QString &name, const QString &source = {})
{
    KeptSilence kept;
    kept.silence = { id, { matcher(QStringLiteral("alertname"), name) }, noon, noon + 1h,
        QStringLiteral("ada"), QStringLiteral("maintenance") };
    kept.source = source;
    kept.sourceName = source.isEmpty() ? QString() : QStringLiteral("main");
    return kept;
}

} // namespace opsglass::samples
