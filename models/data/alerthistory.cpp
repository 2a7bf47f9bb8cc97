// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/alerthistory.h"

namespace opsglass {

QString historyWord(AlertHistoryEntry::Kind kind)
{
    switch (kind) {
    case AlertHistoryEntry::Kind::Began:
        return QStringLiteral("began");
    case AlertHistoryEntry::Kind::Fired:
        return QStringLiteral("fired");
    case AlertHistoryEntry::Kind::Resolved:
        return QStringLiteral("resolved");
    case AlertHistoryEntry::Kind::Dropped:
        return QStringLiteral("dropped");
    case AlertHistoryEntry::Kind::Notified:
        return QStringLiteral("notified");
    case AlertHistoryEntry::Kind::Held:
        return QStringLiteral("held");
    case AlertHistoryEntry::Kind::Silenced:
        return QStringLiteral("silenced");
    case AlertHistoryEntry::Kind::SilenceExpired:
        return QStringLiteral("silence-expired");
    case AlertHistoryEntry::Kind::SourceUnknown:
        return QStringLiteral("source-unknown");
    case AlertHistoryEntry::Kind::SourceKnown:
        return QStringLiteral("source-known");
    }
    return {};
}

std::optional<AlertHistoryEntry::Kind> historyKind(const QString &word)
{
    using Kind = AlertHistoryEntry::Kind;
    for (const Kind kind :
        { Kind::Began, Kind::Fired, Kind::Resolved, Kind::Dropped, Kind::Notified, Kind::Held,
            Kind::Silenced, Kind::SilenceExpired, Kind::SourceUnknown, Kind::SourceKnown }) {
        if (historyWord(kind) == word)
            return kind;
    }
    return {};
}

} // namespace opsglass
