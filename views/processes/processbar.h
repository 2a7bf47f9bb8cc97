// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/processlistmodel.h"
#include "views/dashboard/flowbar.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace opsglass {

/// What of the processes is seen, and how they are arranged; and the watch list.
class ProcessBar : public FlowBar {
    Q_OBJECT

public:
    /// \param actions shown as buttons; belong to the owner
    explicit ProcessBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

    QString search() const;
    void focusSearch();
    ProcessListModel::Arrangement arrangement() const;
    void setArrangement(ProcessListModel::Arrangement arrangement);
    bool isOnlyMine() const;
    void setOnlyMine(bool isOnlyMine);
    /// Whether there is somebody whose processes can be seen alone.
    void setHasUser(bool hasUser);
    /// "12 of 512"; how many are seen.
    void setCounts(int shown, int all);
    /// The names of the watch list, in its order.
    void setWatched(const QStringList &names);
    QMenu *watchMenu() const { return m_watchMenu; }
    QString countText() const;

Q_SIGNALS:
    void searchChanged(const QString &text);
    void arrangementChanged();
    void onlyMineChanged(bool isOnlyMine);
    /// The list is wanted: the person has searched.
    void listWanted();
    /// A new entry of the watch list is wanted, or that one changed.
    void watchRequested();
    void watchChangeRequested(int entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    QComboBox *m_arrangement;
    QCheckBox *m_onlyMine;
    QPushButton *m_watch;
    QMenu *m_watchMenu;
    QLabel *m_count;
};

} // namespace opsglass
