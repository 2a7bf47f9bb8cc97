// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/tablepanel.h"

#include "views/panels/cellinspector.h"
#include "views/panels/pager.h"
#include "views/panels/tablecell.h"
#include "views/panels/tablefilterpopup.h"
#include "views/panels/tablefooterview.h"
#include "views/panels/tableheader.h"
#include "views/panels/tilecolors.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace opsglass {

TablePanel::TablePanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_options(readTableOptions(model->panel().options))
    , m_choice(TableChoice::of(model))
    , m_rows(new TableRows(&m_frame, this))
    , m_table(new QTableView(this))
    , m_header(new TableHeader(&m_frame, m_rows, m_table))
    , m_cell(new TableCell(&m_frame, this))
    , m_footer(new TableFooterView(m_header, this))
    , m_pager(new Pager(this))
    , m_frames(new QComboBox(this))
{
    buildTable();
    connectTable();
    setFocusProxy(m_table);
    TablePanel::renderData();
}

TablePanel::~TablePanel()
{
    // Whoever reads the frame goes before it.
    delete m_table;
    delete m_rows;
}

void TablePanel::buildTable()
{
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(m_cell);
    m_cell->setLinkTitles([this](const QModelIndex &cell) {
        QStringList titles;
        const QList<ResolvedLink> links = linksOf(cell);
        for (const ResolvedLink &link : links)
            titles << (link.title.isEmpty() ? link.url : link.title);
        return titles.join(QStringLiteral(" · "));
    });
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_options.rowHeight);
    m_table->verticalHeader()->setMinimumSectionSize(m_options.rowHeight);
    m_table->setAccessibleDescription(tr(
        "Enter follows the link of a cell, the menu key opens what can be done with it, Alt+Down "
        "filters its column."));
    m_header->setVisible(m_options.showsHeader);
    m_header->setShowsTypes(m_options.showsTypeIcons);
    m_frames->setAccessibleName(tr("Table shown"));
    m_table->installEventFilter(this);
}

void TablePanel::connectTable()
{
    connect(m_frames, &QComboBox::activated, this, &TablePanel::chooseFrame);
    connect(m_choice, &TableChoice::changed, this, &TablePanel::arrange);
    connect(m_header, &TableHeader::sortRequested, this, &TablePanel::sortBy);
    connect(m_header, &TableHeader::filterRequested, this, &TablePanel::openFilter);
    connect(m_pager, &Pager::turned, this, &TablePanel::refreshRows);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
        &TablePanel::sizeWrappedRows);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_footer,
        qOverload<>(&QWidget::update));
    m_table->setMouseTracking(true);
    connect(m_table, &QTableView::entered, this, [this](const QModelIndex &cell) {
        m_table->viewport()->setCursor(
            linksOf(cell).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &cell) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            follow(cell);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        QMenu *menu = menuFor(m_table->indexAt(point));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_table->viewport()->mapToGlobal(point));
    });
}

void TablePanel::applyTheme()
{
    const Theme &theme = context().theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::Button, theme.panel);
    // The cell tints itself; a style that fills the row first would swallow its texts and links.
    palette.setColor(QPalette::Highlight, withAlpha(theme.accent, 0));
    m_table->setPalette(palette);
    m_header->setTheme(theme);
    m_cell->setTheme(theme);
    m_footer->setTheme(theme);
    m_pager->setTheme(theme);
}

void TablePanel::renderData()
{
    fillFrames();
    applyTheme();
    m_table->setAccessibleName(model()->title());
    arrange();
}

void TablePanel::fillFrames()
{
    const QList<Frame> &frames = model()->data().frames;
    if (m_frames->count() != frames.size()) {
        m_frames->clear();
        for (const Frame &frame : frames)
            m_frames->addItem(frame.name.isEmpty() ? frame.refId : frame.name);
    }
    m_frames->setVisible(frames.size() > 1);
}

void TablePanel::chooseFrame()
{
    TableArrangement chosen = arrangement();
    chosen.frame = m_frames->currentIndex();
    m_choice->setArrangement(chosen);
}

TableArrangement TablePanel::arrangement() const
{
    return arrangementOf(m_frame.titles(), m_options, m_choice->arrangement());
}

void TablePanel::arrange()
{
    m_frames->setCurrentIndex(
        std::clamp(arrangement().frame, 0, std::max(m_frames->count() - 1, 0)));
    m_frame.apply(model()->data().frames.value(m_frames->currentIndex()), context().zone);
    m_rows->arrange(arrangement());
    refreshRows();
    m_table->viewport()->update();
}

void TablePanel::setSorts(const QList<TableSort> &sorts)
{
    TableArrangement changed = arrangement();
    changed.sorts = sorts;
    m_choice->setArrangement(changed);
}

void TablePanel::setFilters(const QHash<int, ColumnFilter> &filters)
{
    TableArrangement changed = arrangement();
    changed.filters = filters;
    m_choice->setArrangement(changed);
}

void TablePanel::refreshRows()
{
    m_footer->setContent(
        tableFooter(m_frame, m_rows->passing(), m_options, context().zone), m_frame.columns());
    m_footer->setVisible(!m_footer->isEmpty());
    place();
    m_header->viewport()->update();
}

void TablePanel::sortBy(int column, bool adds)
{
    QList<TableSort> sorts = m_rows->sorts();
    const auto known = std::find_if(sorts.begin(), sorts.end(),
        [column](const TableSort &sort) { return sort.column == column; });
    // Ascending, descending, not at all.
    std::optional<TableSort> next = TableSort { column, false };
    if (known != sorts.end())
        next = known->isDescending ? std::nullopt : std::optional(TableSort { column, true });
    if (!adds)
        sorts = next ? QList<TableSort> { *next } : QList<TableSort>();
    else if (known == sorts.end())
        sorts << *next;
    else if (next)
        *known = *next;
    else
        sorts.erase(known);
    setSorts(sorts);
}

void TablePanel::openFilter(int column)
{
    if (column < 0 || !m_frame.columns()[column].cell.isFilterable)
        return;
    QList<DisplayValue> cells;
    const QList<int> rows = m_rows->passingExcept(column);
    for (const int row : rows)
        cells << m_frame.valueAt(row, column);
    auto *popup = new TableFilterPopup(
        m_frame.columns()[column].title, cells, m_rows->filter(column), context().theme, this);
    connect(popup, &TableFilterPopup::accepted, this, [this, column](const ColumnFilter &filter) {
        QHash<int, ColumnFilter> filters = arrangement().filters;
        if (filter.isActive())
            filters.insert(column, filter);
        else
            filters.remove(column);
        setFilters(filters);
    });
    popup->resize(popup->sizeHint());
    popup->move(m_header->viewport()->mapToGlobal(
        QPoint(m_header->sectionViewportPosition(column), m_header->height())));
    popup->show();
}

QList<ResolvedLink> TablePanel::linksOf(const QModelIndex &cell) const
{
    const TableColumn &column = m_frame.columns()[cell.column()];
    if (column.cell.kind == CellKind::Image) {
        const QString address = cell.data(FrameTableModel::RawTextRole).toString();
        const bool isWeb = address.startsWith(QLatin1String("https://"))
            || address.startsWith(QLatin1String("http://"));
        return isWeb ? QList<ResolvedLink> { { column.title, address } } : QList<ResolvedLink>();
    }
    if (column.config.links.isEmpty())
        return {};
    return model()->linksAt(
        { m_frames->currentIndex(), column.field, m_rows->mapToSource(cell).row(), {} });
}

void TablePanel::addLinks(QMenu *menu, const QList<ResolvedLink> &links)
{
    for (const ResolvedLink &link : links)
        menu->addAction(link.title.isEmpty() ? link.url : link.title, this,
            [this, url = link.url] { Q_EMIT linkActivated(url); });
}

void TablePanel::follow(const QModelIndex &cell)
{
    const QList<ResolvedLink> links = linksOf(cell);
    if (links.size() == 1)
        Q_EMIT linkActivated(links.first().url);
    if (links.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addLinks(menu, links);
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
}

void TablePanel::inspect(const QModelIndex &cell)
{
    auto *popup = new CellInspector(m_frame.columns()[cell.column()].title,
        cell.data(FrameTableModel::RawTextRole).toString(), context().theme, this);
    popup->resize(popup->sizeHint());
    popup->move(m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
    popup->show();
}

QMenu *TablePanel::menuFor(const QModelIndex &cell)
{
    auto *menu = new QMenu(this);
    if (cell.isValid()) {
        addLinks(menu, linksOf(cell));
        menu->addSeparator();
        menu->addAction(
            tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(selectedText()); });
        menu->addAction(tr("Inspect value…"), this, [this, held = QPersistentModelIndex(cell)] {
            if (held.isValid())
                inspect(held);
        });
        menu->addSeparator();
        const int column = cell.column();
        menu->addAction(tr("Sort ascending"), this, [this, column] {
            setSorts({ { column, false } });
        });
        menu->addAction(tr("Sort descending"), this, [this, column] {
            setSorts({ { column, true } });
        });
        menu->addAction(
            tr("Sort also by this column"), this, [this, column] { sortBy(column, true); });
        if (m_frame.columns()[column].cell.isFilterable)
            menu->addAction(tr("Filter…"), this, [this, column] { openFilter(column); });
    }
    QAction *unsorted = menu->addAction(tr("Original order"), this, [this] { setSorts({}); });
    unsorted->setEnabled(!m_rows->sorts().isEmpty());
    QAction *unfiltered
        = menu->addAction(tr("Clear all filters"), this, [this] { setFilters({}); });
    unfiltered->setEnabled(m_rows->hasFilters());
    return menu;
}

int TablePanel::placeBelow()
{
    int bottom = height();
    if (!m_frames->isHidden()) {
        bottom -= m_frames->sizeHint().height();
        m_frames->setGeometry(0, bottom, width(), m_frames->sizeHint().height());
    }
    if (!m_footer->isHidden()) {
        bottom -= m_footer->sizeHint().height();
        m_footer->setGeometry(0, bottom, width(), m_footer->sizeHint().height());
    }
    if (m_options.hasPages) {
        bottom -= m_pager->sizeHint().height();
        m_pager->setGeometry(0, bottom, width(), m_pager->sizeHint().height());
    }
    m_pager->setVisible(m_options.hasPages);
    return std::max(bottom, 0);
}

void TablePanel::place()
{
    const int bottom = placeBelow();
    m_table->setGeometry(0, 0, width(), bottom);
    const int extent = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table);
    const QList<int> narrowest = m_cell->widths(0);
    const bool isWide = std::accumulate(narrowest.cbegin(), narrowest.cend(), 0) > m_table->width();
    // Not the viewport's size: before the panel is on screen, it has none yet.
    const int taken
        = (m_header->isHidden() ? 0 : m_header->sizeHint().height()) + (isWide ? extent : 0);
    const int fitting = std::max((bottom - taken) / m_options.rowHeight, 1);
    const auto passing = m_rows->passing().size();
    if (m_options.hasPages) {
        m_pager->setRows(passing, fitting);
        m_rows->setPage(m_pager->firstRow(), fitting);
    }
    const bool scrolls = !m_options.hasPages && passing > fitting;
    const QList<int> widths = m_cell->widths(m_table->width() - (scrolls ? extent : 0));
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column]);
    sizeWrappedRows();
}

void TablePanel::sizeWrappedRows()
{
    QList<int> wrapped;
    for (int column = 0; column < m_frame.columnCount(); ++column) {
        if (m_frame.columns()[column].cell.wrapsText)
            wrapped << column;
    }
    if (wrapped.isEmpty())
        return;
    // Only rows in sight: to measure thousands of texts would take seconds.
    int y = m_table->rowViewportPosition(std::max(m_table->rowAt(0), 0));
    for (int row = std::max(m_table->rowAt(0), 0);
         row < m_rows->rowCount() && y < m_table->height(); ++row) {
        int height = m_options.rowHeight;
        for (const int column : std::as_const(wrapped))
            height = std::max(height,
                m_cell->wrappedHeight(m_rows->index(row, column), m_table->columnWidth(column)));
        m_table->setRowHeight(row, height);
        y += height;
    }
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

bool TablePanel::handleKey(QKeyEvent *event)
{
    const QModelIndex cell = m_table->currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return true;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier && cell.isValid()) {
        openFilter(cell.column());
        return true;
    }
    const bool follows = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (follows && cell.isValid()) {
        follow(cell);
        return true;
    }
    const bool turns = event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp;
    if (turns && m_options.hasPages) {
        m_pager->turn(event->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    }
    return false;
}

bool TablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return PanelView::eventFilter(watched, event);
}

} // namespace opsglass
