// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/processactions.h"

#include <QAction>
#include <QWidget>

namespace opsglass {

ProcessActions::ProcessActions(QWidget *page, QWidget *list)
    : QObject(page)
    , m_page(page)
{
    m_end = newAction(tr("&End…"), QKeySequence(Qt::Key_Delete),
        [this] { Q_EMIT actRequested(ProcessAct::End); });
    m_kill = newAction(tr("&Kill…"), QKeySequence(Qt::SHIFT | Qt::Key_Delete),
        [this] { Q_EMIT actRequested(ProcessAct::Kill); });
    m_renice = newAction(tr("&Priority…"), QKeySequence(Qt::CTRL | Qt::Key_R),
        [this] { Q_EMIT actRequested(ProcessAct::Renice); });
    m_watch = newAction(
        tr("&Watch…"), QKeySequence(Qt::CTRL | Qt::Key_W), &ProcessActions::watchRequested);
    m_copyCommand = newAction(tr("Copy Comm&and"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        &ProcessActions::commandCopyRequested);
    m_renew = newAction(tr("&Read Again"), {}, &ProcessActions::detailsRequested);
    m_renew->setToolTip(tr("Read the details again: shares of memory, arguments, program"));
    newAction(tr("Search"), QKeySequence::Find, &ProcessActions::searchRequested);
    m_copyRows
        = newAction(tr("&Copy Rows"), QKeySequence::Copy, &ProcessActions::rowsCopyRequested);
    // Elsewhere the keys copy what is selected there.
    page->removeAction(m_copyRows);
    m_copyRows->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(m_copyRows);
    setChosen(0, 0);
}

template <typename Act>
QAction *ProcessActions::newAction(const QString &text, const QKeySequence &key, Act act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString plain = QString(text).remove(u'&');
    action->setToolTip(key.isEmpty()
            ? plain
            : QStringLiteral("%1 (%2)").arg(plain, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    m_page->addAction(action);
    return action;
}

void ProcessActions::setChosen(qsizetype chosen, qsizetype running)
{
    for (QAction *action : acts())
        action->setEnabled(running > 0);
    m_watch->setEnabled(chosen == 1);
    m_copyCommand->setEnabled(chosen == 1);
    m_renew->setEnabled(chosen == 1 && running == 1);
    m_copyRows->setEnabled(chosen > 0);
}

} // namespace opsglass
