// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"
#include "models/data/alertmanagerinfo.h"
#include "models/data/result.h"
#include "models/data/ruleinfo.h"

#include <QList>
#include <QString>

namespace opsglass {

/// Who is asked, as an origin of alerts says it.
struct AskedSource {
    QString id;
    QString name;
    QString url = {}; ///< its address; empty when nobody opens it
};

/// Brings what a server says of its own rules into the book: the alerts, and rules that fail there.
void takeServerRules(AlertBook &book, const AskedSource &server,
    const Result<QList<RuleGroupInfo>> &groups, Instant now);

/// Brings what an Alertmanager says into the book. One whose cluster still settles is unknown: it
/// may not have heard of every alert yet.
void takeManagedAlerts(
    AlertBook &book, const AskedSource &manager, const Result<ManagedAlerts> &answer, Instant now);

/// Brings the silences an Alertmanager keeps into the book; those that cannot be read stay out.
void takeManagedSilences(
    AlertBook &book, const AskedSource &manager, const QList<SilenceInfo> &silences);

/// A silence as it is sent to an Alertmanager or stored.
SilenceInfo silenceInfoOf(const Silence &silence);

/// The silence behind what is stored or was answered.
/// Errors: those of AlertMatcher::make().
Result<Silence> silenceOf(const SilenceInfo &info);

} // namespace opsglass
