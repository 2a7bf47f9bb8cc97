// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alerthistory.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace opsglass {

/// What the tables `rule` and `alert` hold, so that only what changed is written.
class AlertRows {
public:
    /// Rows to write, in the order of the columns of the statement each is for.
    struct Changes {
        QList<QVariantList> rules; ///< identity, seen_at: new or changed
        QList<QVariantList> alerts; ///< identity, labels, active_at, fired_at, seen_at: likewise
        QList<QVariantList> goneAlerts; ///< identity, labels
        QList<QVariantList> goneRules; ///< identity
    };

    /// Takes what the tables hold.
    void load(const QList<StoredAlert> &alerts);
    /// Makes the alerts of `rules` equal to `alerts`, which are of these rules.
    /// \return what the tables lack then
    Changes replace(const QStringList &rules, const QList<StoredAlert> &alerts);

private:
    struct Row {
        Instant activeAt;
        std::optional<Instant> firedAt;
        std::optional<Instant> seenAt; ///< absent: as its rule
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Rule {
        Instant seenAt; ///< the latest of its alerts
        QHash<Labels, Row> rows;
    };

    static Rule ruleOf(const QList<StoredAlert> &alerts);
    void compare(const QString &identity, const Rule &now, Changes &changes) const;

    QHash<QString, Rule> m_rules; ///< those with alerts
};

} // namespace opsglass
