// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/sidebar.h"

#include "models/series/dashboardlist.h"
#include "models/series/librarytree.h"
#include "views/dashboard/librarydelegate.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace opsglass {

Sidebar::Sidebar(const DashboardList *dashboards, QWidget *parent)
    : QWidget(parent)
    , m_tree(new LibraryTree(dashboards, this))
    , m_search(new QLineEdit(this))
    , m_tagButton(new QToolButton(this))
    , m_tagMenu(new QMenu(m_tagButton))
    , m_view(new QTreeView(this))
    , m_delegate(new LibraryDelegate(m_view))
    , m_nothing(new QLabel(tr("No dashboard is found."), m_view->viewport()))
{
    buildLayout();
    connectTree();
    createKeys();
    renderIcons();
    expandAgain();
}

void Sidebar::buildLayout()
{
    m_search->setPlaceholderText(tr("Search dashboards"));
    m_search->setClearButtonEnabled(true);
    m_tagButton->setText(tr("Tags"));
    m_tagButton->setToolTip(tr("Show only dashboards with these tags"));
    m_tagButton->setPopupMode(QToolButton::InstantPopup);
    m_tagButton->setMenu(m_tagMenu);
    m_view->setModel(m_tree);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(14);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Dashboards"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->setWordWrap(true);
    auto *over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_nothing);
    over->addStretch();
    auto *top = new QHBoxLayout;
    top->addWidget(m_search);
    top->addWidget(m_tagButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(top);
    layout->addWidget(m_view);
}

void Sidebar::connectTree()
{
    connect(m_search, &QLineEdit::textChanged, this, &Sidebar::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_tree->firstEntry()); });
    connect(m_tagMenu, &QMenu::aboutToShow, this, &Sidebar::fillTags);
    connect(m_view, &QTreeView::clicked, this, &Sidebar::choose);
    connect(m_view, &QTreeView::activated, this, &Sidebar::choose);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_collapsed.insert(index.data(LibraryTree::KeyRole).toString());
    });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_collapsed.remove(index.data(LibraryTree::KeyRole).toString());
    });
    connect(m_tree, &QAbstractItemModel::modelReset, this, &Sidebar::expandAgain);
}

void Sidebar::createKeys()
{
    const auto add = [this](const QKeySequence &keys, LibraryAction request) {
        auto *action = new QAction(m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, request] {
            const QModelIndex index = m_view->currentIndex();
            if (index.isValid() && index.parent().isValid()
                && !index.data(LibraryTree::IsBuiltInRole).toBool())
                Q_EMIT requested(request, index.data(LibraryTree::KeyRole).toString());
        });
        m_view->addAction(action);
    };
    add(QKeySequence::Delete, LibraryAction::Trash);
    add(QKeySequence(Qt::Key_F2), LibraryAction::Rename);
}

void Sidebar::filter() { m_tree->setFilter({ m_search->text(), m_tags }); }

void Sidebar::fillTags()
{
    m_tagMenu->clear();
    const QStringList tags = m_tree->tags();
    if (tags.isEmpty())
        m_tagMenu->addAction(tr("No dashboard has a tag"))->setEnabled(false);
    for (const QString &tag : tags) {
        QAction *action = m_tagMenu->addAction(QString(tag).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(m_tags.contains(tag));
        connect(action, &QAction::toggled, this, [this, tag](bool isOn) {
            m_tags.removeAll(tag);
            if (isOn)
                m_tags << tag;
            m_tagButton->setText(m_tags.isEmpty() ? tr("Tags") : tr("Tags: %1").arg(m_tags.size()));
            filter();
        });
    }
}

void Sidebar::expandAgain()
{
    const bool isSearching = m_tree->filter() != LibraryFilter();
    const QSet<QString> collapsed = m_collapsed;
    for (int row = 0; row < m_tree->rowCount(); ++row) {
        const QModelIndex heading = m_tree->index(row, 0);
        const QString key = heading.data(LibraryTree::KeyRole).toString();
        m_view->setExpanded(heading, isSearching || !collapsed.contains(key));
    }
    m_collapsed = collapsed;
    setCurrent(m_current);
    m_nothing->setVisible(m_tree->rowCount() == 0);
}

void Sidebar::setCurrent(const QString &key)
{
    m_current = key;
    m_view->setCurrentIndex(m_tree->indexOf(key));
}

void Sidebar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void Sidebar::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.data(LibraryTree::IsHeadingRole).toBool())
        m_view->setExpanded(index, !m_view->isExpanded(index));
    else
        Q_EMIT dashboardChosen(index.data(LibraryTree::KeyRole).toString());
}

QMenu *Sidebar::createMenu(const QModelIndex &index)
{
    if (!index.isValid() || index.data(LibraryTree::IsHeadingRole).toBool())
        return nullptr;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, key = index.data(LibraryTree::KeyRole).toString()](
                         const QString &text, LibraryAction action) {
        menu->addAction(text, this, [this, key, action] { Q_EMIT requested(action, key); });
    };
    const bool isBroken = !index.data(LibraryTree::ErrorRole).toString().isEmpty();
    if (!isBroken) {
        add(tr("&Open"), LibraryAction::Open);
        add(index.data(LibraryTree::IsStarredRole).toBool() ? tr("Remove &Star") : tr("&Star"),
            LibraryAction::ToggleStar);
        add(tr("&Export…"), LibraryAction::Export);
    }
    if (index.data(LibraryTree::IsBuiltInRole).toBool())
        return menu;
    menu->addSeparator();
    if (!isBroken)
        add(tr("&Rename…"), LibraryAction::Rename);
    add(tr("&Move to Folder…"), LibraryAction::Move);
    add(tr("Show in &File Manager"), LibraryAction::ShowInFolder);
    menu->addSeparator();
    add(tr("&Delete"), LibraryAction::Trash);
    return menu;
}

void Sidebar::showMenu(const QPoint &position)
{
    if (QMenu *menu = createMenu(m_view->indexAt(position)))
        menu->popup(m_view->viewport()->mapToGlobal(position));
}

void Sidebar::renderIcons()
{
    m_delegate->setIcons(
        symbolicIcon(QStringLiteral("star-filled"), palette().color(QPalette::Link)),
        symbolicIcon(QStringLiteral("warning"), palette().color(QPalette::Text)));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        renderIcons();
        m_view->viewport()->update();
    }
}

} // namespace opsglass
