// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/processespage.h"

#include "models/processes/machinesummary.h"
#include "models/processes/processfilter.h"
#include "models/processes/processlistmodel.h"
#include "views/alerts/problemline.h"
#include "views/panels/panelnotice.h"
#include "views/processes/processactdialog.h"
#include "views/processes/processactions.h"
#include "views/processes/processbar.h"
#include "views/processes/processcharts.h"
#include "views/processes/processdetail.h"
#include "views/processes/processtree.h"
#include "views/processes/watchdialog.h"
#include "views/processes/watcheditor.h"
#include "views/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace opsglass {

namespace {

constexpr int widestStacked = 900; // pixels; wider than this, the process stands beside the list
constexpr quint32 stateVersion = 1;

} // namespace

ProcessesPage::ProcessesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProcessListModel(this))
    , m_filter(new ProcessFilter(m_model, this))
    , m_watchEditor(new WatchEditor(this))
    , m_back(new QToolButton(this))
    , m_machine(new QLabel(this))
    , m_problem(new ProblemLine(this))
    , m_splitter(new QSplitter(this))
    , m_left(new QSplitter(Qt::Vertical, this))
    , m_notice(new PanelNotice(this))
    , m_tree(new ProcessTree(m_model, m_filter, this))
    , m_charts(new ProcessCharts(this))
    , m_actions(new ProcessActions(this, m_tree))
    , m_bar(new ProcessBar(m_actions->acts(), this))
    , m_detail(new ProcessDetail(m_actions->ofOne(), this))
{
    buildLayout();
    connectParts();
    setFocusProxy(m_tree);
    m_notice->showSkeleton(PanelShape::Frames);
    applyCounts();
}

void ProcessesPage::buildLayout()
{
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the dashboard (Esc)"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_machine->setTextFormat(Qt::PlainText);
    m_machine->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(metrics::gap, metrics::spacing, metrics::gap, 0);
    m_head->setSpacing(metrics::gap);
    m_head->addWidget(m_back);
    m_head->addWidget(m_machine, 1);
    auto *list = new QWidget(m_left);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice, 1);
    column->addWidget(m_tree, 1);
    m_tree->hide();
    m_left->addWidget(list);
    m_left->addWidget(m_charts);
    m_charts->hide();
    m_left->setStretchFactor(0, 1);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    for (QSplitter *splitter : { m_left, m_splitter }) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_problem->setContentsMargins(metrics::gap, 0, metrics::gap, metrics::spacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_bar);
    layout->addWidget(m_problem);
    layout->addWidget(m_splitter, 1);
}

void ProcessesPage::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &ProcessesPage::leaveRequested);
    connect(m_bar, &ProcessBar::searchChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        applyCounts();
    });
    connect(m_bar, &ProcessBar::onlyMineChanged, this, [this](bool isOnlyMine) {
        m_filter->setUser(isOnlyMine ? m_user : QString());
        applyCounts();
        Q_EMIT stateChanged();
    });
    connect(m_bar, &ProcessBar::arrangementChanged, this, &ProcessesPage::applyArrangement);
    connect(m_bar, &ProcessBar::listWanted, this, [this] { m_tree->setFocus(); });
    connect(m_bar, &ProcessBar::watchRequested, m_watchEditor, &WatchEditor::openNew);
    connect(m_bar, &ProcessBar::watchChangeRequested, m_watchEditor, &WatchEditor::openEntry);
    connect(m_watchEditor, &WatchEditor::watchedChanged, this, &ProcessesPage::watchedChanged);
    connect(m_tree, &ProcessTree::chosenChanged, this, &ProcessesPage::applyChosen);
    connect(m_tree, &ProcessTree::columnsChanged, this, &ProcessesPage::stateChanged);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_filter->processAt(index))
            m_detail->setFocus(Qt::OtherFocusReason);
        else
            m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index));
    });
    connectActions();
    connect(m_tree, &ProcessTree::menuRequested, this, [this](const QPoint &place) {
        QMenu *menu = newContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(place);
    });
}

void ProcessesPage::connectActions()
{
    connect(m_actions, &ProcessActions::actRequested, this, &ProcessesPage::ask);
    connect(m_actions, &ProcessActions::watchRequested, this, &ProcessesPage::watch);
    connect(m_actions, &ProcessActions::rowsCopyRequested, this, &ProcessesPage::copyRows);
    connect(m_actions, &ProcessActions::commandCopyRequested, this, &ProcessesPage::copyCommand);
    connect(m_actions, &ProcessActions::detailsRequested, this, &ProcessesPage::askDetails);
    connect(m_actions, &ProcessActions::searchRequested, m_bar, &ProcessBar::focusSearch);
}

QMenu *ProcessesPage::newContextMenu()
{
    auto *menu = new QMenu(this);
    menu->addActions(m_actions->ofRows());
    menu->addSeparator();
    menu->addActions(m_actions->acts());
    menu->addSeparator();
    QMenu *columns = m_tree->newColumnMenu();
    columns->setTitle(tr("C&olumns"));
    columns->setParent(menu, columns->windowFlags());
    menu->addMenu(columns);
    return menu;
}

void ProcessesPage::addToHead(QWidget *widget) { m_head->addWidget(widget); }

const QAbstractItemModel *ProcessesPage::rows() const { return m_tree->model(); }

void ProcessesPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_back->setIcon(symbolicIcon(QStringLiteral("back"), theme.text));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_machine->setPalette(palette);
    m_notice->setTheme(theme);
    m_tree->setTheme(theme);
    m_charts->setTheme(theme);
    m_detail->setTheme(theme);
    m_watchEditor->setTheme(theme);
    renderChosen();
}

void ProcessesPage::setZone(const QTimeZone &zone)
{
    m_model->setZone(zone);
    m_charts->setZone(zone);
    m_detail->setZone(zone);
}

void ProcessesPage::setUser(const QString &name)
{
    m_user = name;
    m_bar->setHasUser(!name.isEmpty());
    m_filter->setUser(m_bar->isOnlyMine() ? m_user : QString());
    applyCounts();
}

void ProcessesPage::setTable(const ProcessTable &table)
{
    const bool isFirst = !m_hasTable;
    m_table = table;
    m_hasTable = true;
    m_charts->show();
    m_history.apply(table);
    m_model->apply(table);
    // A chosen heading has other processes than before.
    adoptChosen();
    applyCounts();
    renderChosen();
    // The keys went to the search while there was no list.
    if (isFirst && m_bar->isAncestorOf(QApplication::focusWidget()) && m_bar->search().isEmpty())
        m_tree->setFocus();
    m_watchEditor->setProcesses(table.processes);
}

void ProcessesPage::setReading(const LocalReading &reading)
{
    m_machine->setText(opsglass::machineText(machineSummary(reading)));
}

QString ProcessesPage::machineText() const { return m_machine->text(); }

void ProcessesPage::setDetails(const ProcessDetails &details) { m_detail->setDetails(details); }

void ProcessesPage::setWatched(const QList<WatchedProcesses> &watched)
{
    m_watchEditor->setWatched(watched);
    m_bar->setWatched(m_watchEditor->names());
}

void ProcessesPage::showProblem(const QString &sentence) { m_problem->setText(sentence); }

QString ProcessesPage::problemText() const { return m_problem->text(); }

void ProcessesPage::applyCounts()
{
    const int all = m_model->processCount();
    if (m_hasTable)
        m_bar->setCounts(m_filter->shownCount(), all);
    const bool isEmpty = m_filter->rowCount() == 0;
    if (m_hasTable && all == 0)
        m_notice->showMessage(tr("No processes"), tr("The system told of none."));
    else if (m_hasTable)
        m_notice->showMessage(tr("No process is like that"),
            tr("None of %n process(es) has this text or user.", nullptr, all));
    m_notice->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    // Keys need a place to be pressed at.
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_bar) : m_tree);
}

void ProcessesPage::applyArrangement()
{
    const QList<ProcessId> chosen = m_chosen;
    m_model->setArrangement(m_bar->arrangement());
    m_tree->applyArrangement();
    m_tree->choose(chosen);
    Q_EMIT stateChanged();
}

/// Whether others are chosen than before.
bool ProcessesPage::adoptChosen()
{
    const QList<ProcessId> chosen = m_tree->chosen();
    if (chosen == m_chosen)
        return false;
    m_chosen = chosen;
    m_model->hold(chosen);
    return true;
}

void ProcessesPage::applyChosen()
{
    if (!adoptChosen())
        return;
    m_problem->setText({});
    renderChosen();
    askDetails();
}

void ProcessesPage::askDetails()
{
    if (m_chosen.size() == 1 && !m_model->endedAt(m_model->indexOf(m_chosen.first())))
        Q_EMIT detailsRequested(m_chosen.first());
}

QList<ProcessLine> ProcessesPage::chosenLines() const
{
    QList<ProcessLine> lines;
    for (const ProcessId &id : m_chosen) {
        const QModelIndex index = m_model->indexOf(id);
        if (const ProcessInfo *process = m_model->processAt(index))
            lines.append({ *process, m_model->endedAt(index) });
    }
    return lines;
}

QList<ProcessInfo> ProcessesPage::runningChosen() const
{
    QList<ProcessInfo> running;
    const QList<ProcessLine> lines = chosenLines();
    for (const ProcessLine &line : lines) {
        if (!line.endedAt)
            running << line.process;
    }
    return running;
}

void ProcessesPage::renderChosen()
{
    const QList<ProcessLine> lines = chosenLines();
    QList<ProcessInfo> processes;
    for (const ProcessLine &line : lines)
        processes << line.process;
    m_detail->setLines(lines, m_table.at);
    m_charts->render(m_history, processes);
    m_actions->setChosen(m_chosen.size(), runningChosen().size());
}

void ProcessesPage::ask(ProcessAct act)
{
    const QList<ProcessInfo> running = runningChosen();
    if (running.isEmpty())
        return;
    m_problem->setText({});
    QList<ProcessId> ids;
    for (const ProcessInfo &process : running)
        ids << process.id;
    auto *dialog = new ProcessActDialog(act, running, this);
    connect(dialog, &ProcessActDialog::confirmed, this, [this, act, ids](int nice) {
        if (act == ProcessAct::End)
            Q_EMIT endRequested(ids);
        else if (act == ProcessAct::Kill)
            Q_EMIT killRequested(ids);
        else
            Q_EMIT reniceRequested(ids, nice);
    });
    dialog->show();
}

void ProcessesPage::watch()
{
    const QList<ProcessLine> lines = chosenLines();
    if (lines.size() == 1)
        m_watchEditor->openNew()->setProcess(lines.first().process);
}

void ProcessesPage::copyRows() { QApplication::clipboard()->setText(m_tree->chosenText()); }

void ProcessesPage::copyCommand() { QApplication::clipboard()->setText(m_detail->command()); }

QByteArray ProcessesPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_tree->saveColumns() << int(m_bar->arrangement())
           << m_bar->isOnlyMine() << m_left->saveState();
    return state;
}

bool ProcessesPage::restoreState(const QByteArray &state)
{
    using Arrangement = ProcessListModel::Arrangement;
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray columns;
    QByteArray sizes;
    int arrangement = 0;
    bool isOnlyMine = false;
    stream >> version >> columns >> arrangement >> isOnlyMine >> sizes;
    const bool isKnown
        = arrangement >= int(Arrangement::Flat) && arrangement <= int(Arrangement::ByAgent);
    if (stream.status() != QDataStream::Ok || version != stateVersion || !isKnown
        || !m_tree->restoreColumns(columns))
        return false;
    m_bar->setArrangement(Arrangement(arrangement));
    m_bar->setOnlyMine(isOnlyMine);
    m_left->restoreState(sizes);
    return true;
}

void ProcessesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void ProcessesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT processesWanted(true);
}

void ProcessesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT processesWanted(false);
}

void ProcessesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation orientation = width() < widestStacked ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == orientation && m_splitter->property("placed").toBool())
        return;
    m_splitter->setProperty("placed", true);
    m_splitter->setOrientation(orientation);
    const int whole = orientation == Qt::Horizontal ? width() : height();
    m_splitter->setSizes({ whole * 7 / 10, whole * 3 / 10 });
    constexpr int chartsHeight = 180;
    m_left->setSizes({ height() - chartsHeight, chartsHeight });
}

} // namespace opsglass
