// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/processtree.h"

#include "models/processes/processfilter.h"
#include "models/processes/processlistmodel.h"
#include "models/processes/processwords.h"
#include "views/theme/isolated.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <limits>

namespace opsglass {

namespace {

/// Figures stand below each other; headings stand out; what has nothing to say is muted.
class ProcessDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme &theme) { m_theme = theme; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), 6 * metrics::spacing));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        isolateText(*option);
        if (isNumeric(ProcessColumn(index.column())))
            option->font = Theme::axisFont();
        if (index.data(ProcessListModel::IsGroupRole).toBool())
            option->font.setWeight(QFont::DemiBold);
        option->fontMetrics = QFontMetrics(option->font);
        if (index.data(ProcessListModel::IsMutedRole).toBool())
            option->palette.setColor(QPalette::Text, m_theme.muted);
    }

private:
    Theme m_theme = Theme::of(Theme::Kind::Dark);
};

constexpr std::array hiddenAtFirst { ProcessColumn::Threads, ProcessColumn::OpenFiles,
    ProcessColumn::Started, ProcessColumn::Nice, ProcessColumn::Group, ProcessColumn::Agent };

/// In average letters.
int widthOf(ProcessColumn column)
{
    switch (column) {
    case ProcessColumn::Name:
    case ProcessColumn::Started:
        return 22;
    case ProcessColumn::Group:
        return 30;
    case ProcessColumn::State:
        return 18;
    case ProcessColumn::Command:
    case ProcessColumn::Agent:
        return 16;
    case ProcessColumn::Pid:
    case ProcessColumn::Threads:
    case ProcessColumn::Nice:
        return 9;
    case ProcessColumn::Cpu:
        return 10;
    case ProcessColumn::Memory:
    case ProcessColumn::OpenFiles:
    case ProcessColumn::User:
        return 12;
    case ProcessColumn::ReadRate:
    case ProcessColumn::WriteRate:
        return 13;
    }
    return 0;
}

} // namespace

ProcessTree::ProcessTree(ProcessListModel *model, ProcessFilter *filter, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_filter(filter)
{
    setAccessibleName(tr("Processes"));
    setModel(filter);
    setItemDelegate(new ProcessDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setIndentation(4 * metrics::spacing);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    // Else Tab would never leave the list.
    setTabKeyNavigation(false);
    buildHeader();
    applyArrangement();
    connect(filter, &QAbstractItemModel::rowsInserted, this, &ProcessTree::openRows);
    connect(this, &QTreeView::collapsed, this,
        [this](const QModelIndex &index) { rememberClosed(index, true); });
    connect(this, &QTreeView::expanded, this,
        [this](const QModelIndex &index) { rememberClosed(index, false); });
}

void ProcessTree::buildHeader()
{
    setSortingEnabled(true);
    header()->setSortIndicator(int(ProcessColumn::Cpu), Qt::DescendingOrder);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setMinimumSectionSize(8 * metrics::spacing);
    header()->setTextElideMode(Qt::ElideRight);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    const QFontMetrics font(Theme::bodyFont());
    for (int column = 0; column < processColumnCount; ++column)
        setColumnWidth(column, widthOf(ProcessColumn(column)) * font.averageCharWidth());
    for (const ProcessColumn column : hiddenAtFirst)
        setColumnHidden(int(column), true);
    // The last one takes what the others leave.
    header()->moveSection(
        header()->visualIndex(int(ProcessColumn::Command)), processColumnCount - 1);
    header()->setStretchLastSection(true);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu *menu = newColumnMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header()->mapToGlobal(place));
    });
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &ProcessTree::columnsChanged);
    connect(header(), &QHeaderView::sectionMoved, this, &ProcessTree::columnsChanged);
    connect(header(), &QHeaderView::sectionResized, this, &ProcessTree::columnsChanged);
}

QMenu *ProcessTree::newColumnMenu()
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (int column = 0; column < processColumnCount; ++column) {
        QAction *action = menu->addAction(columnTitle(ProcessColumn(column)));
        action->setToolTip(columnMeaning(ProcessColumn(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The name carries the tree and cannot go.
        action->setEnabled(column != int(ProcessColumn::Name));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            Q_EMIT columnsChanged();
        });
    }
    return menu;
}

void ProcessTree::setTheme(const Theme &theme)
{
    static_cast<ProcessDelegate *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void ProcessTree::applyArrangement()
{
    setRootIsDecorated(m_model->arrangement() != ProcessListModel::Arrangement::Flat);
}

QString ProcessTree::keyOf(const QModelIndex &index) const
{
    const ProcessInfo *process = m_filter->processAt(index);
    return process ? QStringLiteral("%1 %2").arg(process->id.pid).arg(process->id.startTicks)
                   : u'/' + index.data(ProcessListModel::KeyRole).toString();
}

void ProcessTree::rememberClosed(const QModelIndex &index, bool isClosed)
{
    if (isClosed)
        m_closed.insert(keyOf(index));
    else
        m_closed.remove(keyOf(index));
}

void ProcessTree::openRows(const QModelIndex &parent, int first, int last)
{
    if (m_model->arrangement() == ProcessListModel::Arrangement::Flat)
        return;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_filter->index(row, 0, parent);
        if (!m_closed.contains(keyOf(index)))
            expand(index);
        if (const int below = m_filter->rowCount(index); below > 0)
            openRows(index, 0, below - 1);
    }
}

void ProcessTree::addChosen(const QModelIndex &source, QList<ProcessId> &ids) const
{
    if (const ProcessInfo *process = m_model->processAt(source)) {
        ids << process->id;
        return;
    }
    for (int row = 0; row < m_model->rowCount(source); ++row)
        addChosen(m_model->index(row, 0, source), ids);
}

QList<ProcessId> ProcessTree::chosen() const
{
    QList<ProcessId> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const QModelIndex heading = row.parent();
        // Those below a chosen heading are there already.
        if (heading.isValid() && !m_filter->processAt(heading)
            && selectionModel()->isSelected(heading))
            continue;
        addChosen(m_filter->mapToSource(row), ids);
    }
    std::sort(ids.begin(), ids.end(), [](const ProcessId &left, const ProcessId &right) {
        return std::pair(left.pid, left.startTicks) < std::pair(right.pid, right.startTicks);
    });
    return ids;
}

void ProcessTree::choose(const QList<ProcessId> &ids)
{
    QItemSelection selection;
    for (const ProcessId &id : ids) {
        const QModelIndex index = m_filter->indexOf(id);
        if (index.isValid())
            selection.select(index, index.siblingAtColumn(processColumnCount - 1));
    }
    if (!selection.isEmpty())
        selectionModel()->setCurrentIndex(
            selection.first().topLeft(), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QString ProcessTree::cellText(const QModelIndex &row, int column) const
{
    const ProcessInfo *process = m_filter->processAt(row);
    if (process && column == int(ProcessColumn::Command))
        return oneLine(process->commandLine, std::numeric_limits<qsizetype>::max());
    return row.siblingAtColumn(column).data().toString();
}

QString ProcessTree::chosenText() const
{
    QList<int> columns;
    for (int place = 0; place < processColumnCount; ++place) {
        if (const int column = header()->logicalIndex(place); !isColumnHidden(column))
            columns << column;
    }
    QStringList lines { QString() };
    for (const int column : std::as_const(columns))
        lines[0] += (lines[0].isEmpty() ? QString() : QStringLiteral("\t"))
            + columnTitle(ProcessColumn(column));
    for (QModelIndex row = m_filter->index(0, 0); row.isValid(); row = indexBelow(row)) {
        if (!selectionModel()->isSelected(row))
            continue;
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells << cellText(row, column);
        lines << cells.join(u'\t');
    }
    return lines.size() > 1 ? lines.join(u'\n') + u'\n' : QString();
}

QByteArray ProcessTree::saveColumns() const { return header()->saveState(); }

bool ProcessTree::restoreColumns(const QByteArray &state)
{
    const QSignalBlocker blocker(header());
    if (!header()->restoreState(state))
        return false;
    header()->setSectionHidden(int(ProcessColumn::Name), false);
    m_filter->sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    return true;
}

void ProcessTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect current = visualRect(currentIndex());
    Q_EMIT menuRequested(isByKey ? viewport()->mapToGlobal(current.center()) : event->globalPos());
}

void ProcessTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void ProcessTree::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_filter->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_filter->index(0, 0), QItemSelectionModel::NoUpdate);
    QTreeView::focusInEvent(event);
}

} // namespace opsglass
