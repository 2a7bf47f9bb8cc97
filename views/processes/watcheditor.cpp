// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/watcheditor.h"

#include "views/processes/watchdialog.h"

#include <QWidget>

namespace opsglass {

WatchEditor::WatchEditor(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void WatchEditor::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_dialog)
        m_dialog->setTheme(theme);
}

/// An open dialog is about a place in the list that was.
void WatchEditor::setWatched(const QList<WatchedProcesses> &watched)
{
    if (m_dialog && watched != m_watched)
        m_dialog->reject();
    m_watched = watched;
}

void WatchEditor::setProcesses(const QList<ProcessInfo> &processes)
{
    m_processes = processes;
    if (m_dialog)
        m_dialog->setProcesses(processes);
}

QStringList WatchEditor::names() const
{
    QStringList names;
    for (const WatchedProcesses &entry : m_watched)
        names << entry.name;
    return names;
}

WatchDialog *WatchEditor::open(std::unique_ptr<WatchDialog> dialog)
{
    // Of two dialogs the second would not know what the first one makes.
    delete m_dialog;
    m_dialog = dialog.release();
    m_dialog->setTheme(m_theme);
    m_dialog->setProcesses(m_processes);
    m_dialog->show();
    return m_dialog;
}

WatchDialog *WatchEditor::openNew()
{
    WatchDialog *dialog
        = open(std::make_unique<WatchDialog>(WatchDialog::Kind::New, names(), m_window));
    connect(dialog, &WatchDialog::made, this, [this](const WatchedProcesses &made) {
        Q_EMIT watchedChanged(m_watched + QList { made });
    });
    return dialog;
}

WatchDialog *WatchEditor::openEntry(int entry)
{
    QStringList others = names();
    others.remove(entry);
    WatchDialog *dialog
        = open(std::make_unique<WatchDialog>(WatchDialog::Kind::Change, others, m_window));
    dialog->setEntry(m_watched[entry]);
    connect(dialog, &WatchDialog::made, this, [this, entry](const WatchedProcesses &made) {
        QList<WatchedProcesses> watched = m_watched;
        watched[entry] = made;
        Q_EMIT watchedChanged(watched);
    });
    connect(dialog, &WatchDialog::removed, this, [this, entry] {
        QList<WatchedProcesses> watched = m_watched;
        watched.remove(entry);
        Q_EMIT watchedChanged(watched);
    });
    return dialog;
}

} // namespace opsglass
