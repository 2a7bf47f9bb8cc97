// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace opsglass {

/// Those rules of a RuleTreeModel a person looks for, under their headings.
class RuleFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Choice { All, Active, Failing, Delayed };

    explicit RuleFilter(QObject *parent = nullptr);

    void setChoice(Choice choice);
    /// Every word must occur, in any case, somewhere in the rule's names, headings, expression,
    /// labels, annotations or error. Empty: all.
    void setSearch(const QString &text);
    /// Whether rules may be hidden.
    bool isNarrow() const { return m_choice != Choice::All || !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isChosen(const QModelIndex &index) const;

    Choice m_choice = Choice::All;
    QStringList m_words;
};

} // namespace opsglass
