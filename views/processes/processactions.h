// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/processwords.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace opsglass {

/// What can be done on the page of processes, with its keys.
class ProcessActions : public QObject {
    Q_OBJECT

public:
    /// \param page where the keys count, and the owner
    /// \param list where those that copy rows count
    ProcessActions(QWidget *page, QWidget *list);

    /// What is done to processes.
    QList<QAction *> acts() const { return { m_end, m_kill, m_renice }; }
    /// What is about the one that is chosen.
    QList<QAction *> ofOne() const { return { m_copyCommand, m_watch, m_renew }; }
    /// What else is about the chosen ones.
    QList<QAction *> ofRows() const { return { m_copyRows, m_copyCommand, m_watch }; }
    /// Enables what is possible with that many chosen ones, of which so many run.
    void setChosen(qsizetype chosen, qsizetype running);

Q_SIGNALS:
    void actRequested(opsglass::ProcessAct act);
    void watchRequested();
    void rowsCopyRequested();
    void commandCopyRequested();
    void detailsRequested();
    void searchRequested();

private:
    template <typename Act>
    QAction *newAction(const QString &text, const QKeySequence &key, Act act);

    QWidget *m_page;
    QAction *m_end;
    QAction *m_kill;
    QAction *m_renice;
    QAction *m_watch;
    QAction *m_copyRows;
    QAction *m_copyCommand;
    QAction *m_renew;
};

} // namespace opsglass
