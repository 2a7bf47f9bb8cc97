// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/localreading.h"
#include "models/processes/processcell.h"
#include "models/processes/processhistory.h"
#include "models/processes/processwords.h"
#include "views/theme/theme.h"

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSplitter;
class QToolButton;

namespace opsglass {

class PanelNotice;
class ProblemLine;
class ProcessActions;
class ProcessBar;
class ProcessCharts;
class ProcessDetail;
class ProcessFilter;
class ProcessListModel;
class ProcessTree;
class WatchEditor;

/// The processes of this machine: the list, what the chosen ones used lately, and all there is to
/// know of one. It changes nothing itself: what the person wants leaves as signals.
class ProcessesPage : public QWidget {
    Q_OBJECT

public:
    explicit ProcessesPage(QWidget *parent = nullptr);

    /// Puts a widget at the end of the page's head, which owns it.
    void addToHead(QWidget *widget);
    /// The rows of the list as a person sees them.
    const QAbstractItemModel *rows() const;
    void setTheme(const Theme &theme);
    void setZone(const QTimeZone &zone);
    /// Whose processes are seen with "Only mine".
    void setUser(const QString &name);
    /// Columns, sorting, arrangement and sizes.
    QByteArray saveState() const;
    /// False, and nothing changed, when the bytes are none of saveState().
    bool restoreState(const QByteArray &state);

    ProcessBar *bar() const { return m_bar; }
    ProcessTree *tree() const { return m_tree; }
    ProcessCharts *charts() const { return m_charts; }
    ProcessDetail *detail() const { return m_detail; }
    const PanelNotice *notice() const { return m_notice; }
    QString machineText() const;
    QString problemText() const;
    /// What can be done to the chosen processes.
    QMenu *newContextMenu();

public Q_SLOTS:
    void setTable(const opsglass::ProcessTable &table);
    /// For the line about the whole machine.
    void setReading(const opsglass::LocalReading &reading);
    void setDetails(const opsglass::ProcessDetails &details);
    void setWatched(const QList<opsglass::WatchedProcesses> &watched);
    /// A sentence about what did not work; stays until the person does something else.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// Tables are wanted from now on, or no more.
    void processesWanted(bool areWanted);
    void detailsRequested(const opsglass::ProcessId &id);
    void endRequested(const QList<opsglass::ProcessId> &ids);
    void killRequested(const QList<opsglass::ProcessId> &ids);
    void reniceRequested(const QList<opsglass::ProcessId> &ids, int nice);
    void watchedChanged(const QList<opsglass::WatchedProcesses> &watched);
    /// Something of saveState() is other than before.
    void stateChanged();
    /// Back to where the person came from.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void connectActions();
    bool adoptChosen();
    void applyChosen();
    void applyArrangement();
    void applyCounts();
    void askDetails();
    void renderChosen();
    QList<ProcessLine> chosenLines() const;
    QList<ProcessInfo> runningChosen() const;
    void ask(ProcessAct act);
    void watch();
    void copyRows();
    void copyCommand();

    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QString m_user;
    ProcessTable m_table;
    bool m_hasTable = false;
    ProcessHistory m_history;
    QList<ProcessId> m_chosen;
    ProcessListModel *m_model;
    ProcessFilter *m_filter;
    WatchEditor *m_watchEditor;
    QHBoxLayout *m_head = nullptr;
    QToolButton *m_back;
    QLabel *m_machine;
    ProblemLine *m_problem;
    QSplitter *m_splitter;
    QSplitter *m_left;
    PanelNotice *m_notice;
    ProcessTree *m_tree;
    ProcessCharts *m_charts;
    ProcessActions *m_actions;
    ProcessBar *m_bar;
    ProcessDetail *m_detail;
};

} // namespace opsglass
