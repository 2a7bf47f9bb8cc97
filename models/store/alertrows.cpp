// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/alertrows.h"

#include "models/store/storedtext.h"

#include <algorithm>

namespace opsglass {

namespace {

QVariant cell(Instant time) { return QVariant::fromValue(qint64(time.time_since_epoch().count())); }

QVariant cell(const std::optional<Instant> &time) { return time ? cell(*time) : QVariant(); }

QHash<QString, QList<StoredAlert>> byRule(const QList<StoredAlert> &alerts)
{
    QHash<QString, QList<StoredAlert>> rules;
    for (const StoredAlert &alert : alerts)
        rules[alert.rule] << alert;
    return rules;
}

} // namespace

void AlertRows::load(const QList<StoredAlert> &alerts)
{
    m_rules.clear();
    const QHash<QString, QList<StoredAlert>> rules = byRule(alerts);
    for (auto entry = rules.cbegin(); entry != rules.cend(); ++entry)
        m_rules.insert(entry.key(), ruleOf(entry.value()));
}

AlertRows::Rule AlertRows::ruleOf(const QList<StoredAlert> &alerts)
{
    Rule rule;
    for (const StoredAlert &alert : alerts)
        rule.seenAt = std::max(rule.seenAt, alert.seenAt);
    for (const StoredAlert &alert : alerts) {
        rule.rows.insert(alert.labels,
            { alert.activeAt, alert.firedAt,
                alert.seenAt == rule.seenAt ? std::optional<Instant>() : alert.seenAt });
    }
    return rule;
}

AlertRows::Changes AlertRows::replace(const QStringList &rules, const QList<StoredAlert> &alerts)
{
    const QHash<QString, QList<StoredAlert>> given = byRule(alerts);
    Changes changes;
    for (const QString &identity : rules) {
        const Rule now = ruleOf(given.value(identity));
        compare(identity, now, changes);
        if (now.rows.isEmpty())
            m_rules.remove(identity);
        else
            m_rules.insert(identity, now);
    }
    return changes;
}

void AlertRows::compare(const QString &identity, const Rule &now, Changes &changes) const
{
    const auto found = m_rules.constFind(identity);
    const bool isNew = found == m_rules.constEnd();
    const Rule before = isNew ? Rule() : *found;
    if (now.rows.isEmpty()) {
        if (!isNew)
            changes.goneRules << QVariantList { identity };
        return;
    }
    if (isNew || before.seenAt != now.seenAt)
        changes.rules << QVariantList { identity, cell(now.seenAt) };
    for (auto row = before.rows.cbegin(); row != before.rows.cend(); ++row) {
        if (!now.rows.contains(row.key()))
            changes.goneAlerts << QVariantList { identity, storedText(row.key().pairs) };
    }
    for (auto row = now.rows.cbegin(); row != now.rows.cend(); ++row) {
        const auto old = before.rows.constFind(row.key());
        if (old == before.rows.constEnd() || *old != *row)
            changes.alerts << QVariantList { identity, storedText(row.key().pairs),
                cell(row->activeAt), cell(row->firedAt), cell(row->seenAt) };
    }
}

} // namespace opsglass
