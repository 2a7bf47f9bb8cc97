// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/ruleentry.h"
#include "views/theme/theme.h"

#include <QSet>
#include <QTreeView>

namespace opsglass {

class RuleFilter;

/// The rules under their headings. Headings that were closed stay closed while rules come and go;
/// a rule that was chosen is chosen again when it comes back.
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
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void openRows(const QModelIndex &parent, int first, int last);
    void openAll();
    void restoreCurrent();
    void fitColumns();

    RuleFilter *m_filter;
    QSet<QString> m_closed; ///< keys of headings
    QString m_current; ///< key of the row chosen last
    bool m_isLosing = false; ///< the current row is taken out
    bool m_isOpening = false; ///< the program, not a person, opens headings
};

} // namespace opsglass
