// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/ruleentry.h"
#include "views/theme/theme.h"

#include <QSet>
#include <QTreeView>

namespace opsglass {

class RuleFilter;

/// The rules under their headings. Headings that were closed stay closed while rules come and go.
class RuleTree : public QTreeView {
    Q_OBJECT

public:
    /// \param filter outlives the tree
    explicit RuleTree(RuleFilter *filter, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Nothing on a heading.
    std::optional<RuleEntry> currentRule() const;

Q_SIGNALS:
    /// Another row is current, or what it says changed.
    void currentRuleChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
        const QList<int> &roles = {}) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void openRows(const QModelIndex &parent, int first, int last);
    void openAll();
    void fitColumns();

    RuleFilter *m_filter;
    QSet<QString> m_closed; ///< keys of headings
    bool m_isOpening = false; ///< the program, not a person, opens headings
};

} // namespace opsglass
