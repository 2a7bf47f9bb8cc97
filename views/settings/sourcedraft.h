// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/serversecrets.h"
#include "models/data/serversettings.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace opsglass {

/// A source as a person is changing it. Secrets that are kept elsewhere are not in it, only that
/// they are.
struct SourceDraft {
    ServerSettings settings;
    bool isOn = true;
    ServerSecrets typed = {}; ///< in place of those that are kept
    QStringList kept = {}; ///< fields whose secret is known or kept somewhere
    QString copiedFrom = {}; ///< id of the source whose kept secrets this one takes; empty: none
    friend bool operator==(const SourceDraft &, const SourceDraft &) = default;
};

/// Completes the address as typed, and moves a login in it to where logins are.
void completeAddress(SourceDraft &draft);

/// What a draft means: with an address and a name in full, a login in the address moved to where
/// logins are, and nothing that the chosen options do not use.
SourceDraft completed(SourceDraft draft);

/// What keeps the draft from being used, as one sentence; empty when nothing does.
QString problemOf(const SourceDraft &draft);

/// As problemOf(), also for what it has in common with those before it and must not have.
QString problemAmong(const QList<SourceDraft> &drafts, int row);

/// The name of a draft as a sentence can bear it.
QString nameInSentence(const SourceDraft &draft);

} // namespace opsglass
