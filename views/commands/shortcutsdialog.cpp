// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/shortcutsdialog.h"

#include "views/commands/menuentries.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace opsglass {

ShortcutsDialog::ShortcutsDialog(const QMenuBar &bar, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_list->setHeaderLabels({ tr("Does"), tr("Keys") });
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : { static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list),
             static_cast<QWidget *>(buttons) })
        layout->addWidget(part);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addMenus(bar);
    addPlaces();
    m_list->expandAll();
    resize(560, 640);
}

void ShortcutsDialog::add(const QString &group, const QString &does, const QString &keys)
{
    QTreeWidgetItem *heading = m_list->topLevelItem(m_list->topLevelItemCount() - 1);
    if (!heading || heading->text(0) != group) {
        heading = new QTreeWidgetItem(m_list, { group });
        QFont font = heading->font(0);
        font.setBold(true);
        heading->setFont(0, font);
        heading->setFlags(Qt::ItemIsEnabled);
    }
    new QTreeWidgetItem(heading, { does, keys });
}

void ShortcutsDialog::addMenus(const QMenuBar &bar)
{
    const QList<MenuEntry> entries = menuEntries(bar);
    for (const MenuEntry &entry : entries) {
        const QString keys = keysOf(*entry.action);
        if (!keys.isEmpty())
            add(entry.menu, plainTitle(entry.action->text()), keys);
    }
}

void ShortcutsDialog::addPlaces()
{
    const QString chart = tr("On a Chart");
    add(chart, tr("Zoom all panels"), tr("drag"));
    add(chart, tr("Move in time"), tr("Shift+drag"));
    add(chart, tr("Zoom out"), tr("double click"));
    add(chart, tr("Move the crosshair"), tr("←, →"));
    add(chart, tr("Follow the link of a point"), tr("Enter"));
    add(chart, tr("Copy what an exemplar or annotation says"), tr("Ctrl+C"));
    add(chart, tr("Menu of the panel"), tr("M"));
    const QString legend = tr("In a Legend");
    add(legend, tr("Show one series alone"), tr("click, Enter"));
    add(legend, tr("Show or hide a series"), tr("Ctrl+click, Ctrl+Enter"));
    const QString table = tr("In a Table");
    add(table, tr("Filter the column"), tr("Alt+↓"));
    add(table, tr("Menu of the cell"), tr("menu key, Shift+F10"));
    const QString alerts = tr("In the List of Alerts");
    add(alerts, tr("Search"), tr("/"));
    add(alerts, tr("Silence"), tr("S"));
    add(alerts, tr("Acknowledge"), tr("A"));
    add(alerts, tr("End the silence"), tr("E"));
    add(alerts, tr("Open the runbook"), tr("R"));
    const QString processes = tr("In the List of Processes");
    add(processes, tr("Search"), tr("Ctrl+F"));
    add(processes, tr("End, kill"), tr("Del, Shift+Del"));
    add(processes, tr("Change the priority"), tr("Ctrl+R"));
    add(processes, tr("Add to the watch list"), tr("Ctrl+W"));
    add(tr("Everywhere"), tr("Go back to what was there before"), tr("Esc"));
}

void ShortcutsDialog::filter(const QString &text)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *heading = m_list->topLevelItem(group);
        bool hasAny = false;
        for (int row = 0; row < heading->childCount(); ++row) {
            QTreeWidgetItem *item = heading->child(row);
            const bool isFound = item->text(0).contains(text, Qt::CaseInsensitive)
                || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!isFound);
            hasAny = hasAny || isFound;
        }
        heading->setHidden(!hasAny);
    }
}

} // namespace opsglass
