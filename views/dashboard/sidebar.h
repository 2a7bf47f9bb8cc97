// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QModelIndex;
class QToolButton;
class QTreeView;

namespace opsglass {

class DashboardList;
class LibraryDelegate;
class LibraryTree;

/// What a person may do with a dashboard of the library.
enum class LibraryAction { Open, ToggleStar, Rename, Move, Export, ShowInFolder, Trash };

/// The library as a tree, with a search that looks at titles, tags and folders, and a choice of
/// tags. A context menu and the keys Delete and F2 act on the entry.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    /// \param dashboards outlives the sidebar
    explicit Sidebar(const DashboardList *dashboards, QWidget *parent = nullptr);

    /// Marks the open dashboard, by the key of its entry.
    void setCurrent(const QString &key);
    void focusSearch();
    /// What the context menu of this entry offers; for tests as well.
    QMenu *createMenu(const QModelIndex &index);

Q_SIGNALS:
    /// \param key of the entry
    void dashboardChosen(const QString &key);
    void requested(opsglass::LibraryAction action, const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectTree();
    void createKeys();
    void filter();
    void fillTags();
    void expandAgain();
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void renderIcons();

    LibraryTree *m_tree;
    QLineEdit *m_search;
    QToolButton *m_tagButton;
    QMenu *m_tagMenu;
    QTreeView *m_view;
    LibraryDelegate *m_delegate;
    QLabel *m_nothing; ///< over the empty tree
    QStringList m_tags; ///< chosen ones
    QString m_current;
    QSet<QString> m_collapsed; ///< keys of headings
};

} // namespace opsglass
