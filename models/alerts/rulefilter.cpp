// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/rulefilter.h"

#include "models/alerts/ruletreemodel.h"

#include <algorithm>

namespace opsglass {

namespace {

QString searchedText(const RuleEntry &entry)
{
    QStringList parts { entry.rule.name, evaluatorText(entry), entry.file, entry.group,
        entry.rule.expr, entry.lastError };
    for (const auto *pairs : { &entry.rule.labels, &entry.rule.annotations }) {
        for (auto pair = pairs->begin(); pair != pairs->end(); ++pair)
            parts << pair.key() + u'=' + pair.value();
    }
    return parts.join(u'\n');
}

} // namespace

RuleFilter::RuleFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void RuleFilter::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    invalidateFilter();
}

void RuleFilter::setSearch(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (m_words == words)
        return;
    m_words = words;
    invalidateFilter();
}

bool RuleFilter::isChosen(const QModelIndex &index) const
{
    switch (m_choice) {
    case Choice::All:
        return true;
    case Choice::Active:
        return index.data(RuleTreeModel::StateRole).toInt() != int(AlertInfo::State::Inactive);
    case Choice::Failing:
        return index.data(RuleTreeModel::IsFailingRole).toBool();
    case Choice::Delayed:
        return index.data(RuleTreeModel::IsDelayedRole).toBool();
    }
    return true;
}

bool RuleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant entry = index.data(RuleTreeModel::EntryRole);
    // A heading is seen when a rule below it is.
    if (!entry.isValid() || !isChosen(index))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = searchedText(entry.value<RuleEntry>());
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace opsglass
