// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/tablepanel.h"

#include "views/panels/tablecell.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace opsglass {

TablePanel::TablePanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_options(readTableOptions(model->panel().options))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_cell(new TableCell(this))
    , m_frames(new QComboBox(this))
{
    m_sorted->setSourceModel(&m_frame);
    m_sorted->setSortRole(FrameTableModel::SortRole);
    buildTable();
    connect(m_frames, &QComboBox::activated, this, &TablePanel::chooseFrame);
    connect(&m_frame, &QAbstractItemModel::modelReset, this, &TablePanel::sortAsConfigured);
    setFocusProxy(m_table);
    TablePanel::renderData();
}

void TablePanel::buildTable()
{
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(m_cell);
    m_table->setSortingEnabled(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_options.rowHeight);
    m_table->verticalHeader()->setMinimumSectionSize(m_options.rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setVisible(m_options.showsHeader);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    m_table->installEventFilter(this);
}

void TablePanel::renderData()
{
    const QList<Frame> &frames = model()->data().frames;
    if (m_frames->count() != frames.size()) {
        m_frames->clear();
        for (const Frame &frame : frames)
            m_frames->addItem(frame.name.isEmpty() ? frame.refId : frame.name);
        m_frames->setCurrentIndex(std::clamp(m_options.frameIndex, 0, int(frames.size()) - 1));
    }
    m_frames->setVisible(frames.size() > 1);
    const Theme &theme = context().theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::Button, theme.panel);
    m_table->setPalette(palette);
    m_table->setAccessibleName(model()->title());
    chooseFrame();
}

void TablePanel::chooseFrame()
{
    m_frame.apply(model()->data().frames.value(m_frames->currentIndex()), context().zone);
    m_cell->setContent(m_frame.columns(), context().theme);
    place();
    m_table->viewport()->update();
}

void TablePanel::sortAsConfigured()
{
    m_sorted->sort(-1);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    for (const TableOptions::Sort &sort : std::as_const(m_options.sortBy)) {
        for (int column = 0; column < m_frame.columnCount(); ++column) {
            if (m_frame.columns()[column].title == sort.column) {
                m_table->sortByColumn(
                    column, sort.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
                return;
            }
        }
    }
}

void TablePanel::place()
{
    const int bottom = m_frames->isHidden() ? 0 : m_frames->sizeHint().height();
    m_table->setGeometry(0, 0, width(), height() - bottom);
    m_frames->setGeometry(0, height() - bottom, width(), bottom);
    // Not the viewport's width: before the panel is on screen, it has none yet.
    const QHeaderView *header = m_table->horizontalHeader();
    const int headerHeight = header->isHidden() ? 0 : header->sizeHint().height();
    const bool scrolls
        = m_frame.rowCount() * m_options.rowHeight + headerHeight > m_table->height();
    const int bar
        = scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table) : 0;
    const QList<int> widths = m_cell->widths(m_table->width() - bar);
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column]);
}

void TablePanel::resizeEvent(QResizeEvent *) { place(); }

QString TablePanel::selectedText() const
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &left, const QModelIndex &right) {
        return std::pair(left.row(), left.column()) < std::pair(right.row(), right.column());
    });
    QString text;
    int row = -1;
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        text += cell.data().toString();
    }
    return text;
}

bool TablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return true;
    }
    return PanelView::eventFilter(watched, event);
}

} // namespace opsglass
