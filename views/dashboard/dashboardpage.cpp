// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/dashboardpage.h"

#include "models/alerts/alertbook.h"
#include "models/series/dashboardmodel.h"
#include "views/dashboard/gridplace.h"
#include "views/dashboard/rowheader.h"
#include "views/export/panelcopy.h"
#include "views/panels/panelframe.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSet>
#include <QTimer>

namespace opsglass {

DashboardPage::DashboardPage(DashboardModel *dashboard, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_dashboard(dashboard)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(new QWidget(this));
    widget()->setAutoFillBackground(true);
    connectModel();
    renderContext();
}

void DashboardPage::connectModel()
{
    connect(m_dashboard, &DashboardModel::panelsChanged, this, &DashboardPage::dropPanels);
    connect(m_dashboard, &DashboardModel::layoutChanged, this, &DashboardPage::arrange);
    connect(m_dashboard, &DashboardModel::watchChanged, this, &DashboardPage::markAlerts);
    connect(m_dashboard, &DashboardModel::zoneChanged, this, &DashboardPage::renderContext);
}

void DashboardPage::setAlertBook(const AlertBook *book)
{
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (book)
        connect(book, &AlertBook::changed, this, &DashboardPage::applyAlerts);
    applyAlerts();
}

void DashboardPage::applyAlerts()
{
    const QList<WatchedAlert> alerts = m_book ? m_book->alerts() : QList<WatchedAlert>();
    if (m_applied == alerts)
        return;
    m_applied = alerts;
    m_alerts = PanelAlerts(alerts);
    for (const auto &[id, frame] : m_frames)
        markAlerts(id);
}

void DashboardPage::markAlerts(int panelId)
{
    const auto frame = m_frames.find(panelId);
    if (frame != m_frames.end())
        frame->second->setAlerts(
            m_alerts.of({ m_dashboard->dashboard().uid, panelId, m_dashboard->keys(panelId) }));
}

PanelViewContext DashboardPage::viewContext() const
{
    return { m_theme, m_dashboard->crosshair(), m_dashboard->context().zone, m_dashboards };
}

void DashboardPage::setDashboards(const DashboardList *dashboards)
{
    m_dashboards = dashboards;
    renderContext();
}

void DashboardPage::setTopStrip(QWidget *strip)
{
    if (m_strip == strip)
        return;
    delete m_strip;
    m_strip = strip;
    if (strip)
        strip->setParent(widget());
    arrange();
}

/// The height the strip takes with the gap below it; nothing while one panel is viewed.
int DashboardPage::stripHeight() const
{
    if (!m_strip || m_viewed >= 0)
        return 0;
    const int width = widget()->width() - 2 * metrics::gap;
    const int height = m_strip->hasHeightForWidth() ? m_strip->heightForWidth(width)
                                                    : m_strip->sizeHint().height();
    return height + metrics::gap;
}

void DashboardPage::arrangeStrip()
{
    m_stripHeight = stripHeight();
    if (!m_strip)
        return;
    m_strip->setVisible(m_stripHeight > 0);
    if (m_stripHeight > 0)
        m_strip->setGeometry(metrics::gap, metrics::gap, widget()->width() - 2 * metrics::gap,
            m_stripHeight - metrics::gap);
}

bool DashboardPage::eventFilter(QObject *watched, QEvent *event)
{
    // The strip has more or less to say. Rows and panels ask for a new layout as well, and would
    // again and again if they got one.
    if (watched == widget() && event->type() == QEvent::LayoutRequest
        && stripHeight() != m_stripHeight)
        arrange();
    return QScrollArea::eventFilter(watched, event);
}

void DashboardPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    renderContext();
}

void DashboardPage::renderContext()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, m_theme.canvas);
    setPalette(palette);
    widget()->setPalette(palette);
    for (const auto &[id, frame] : m_frames)
        frame->setContext(viewContext());
    arrange();
}

/// Lets go of the frames and headers whose panels and rows are gone.
void DashboardPage::dropPanels()
{
    std::erase_if(m_frames, [this](const auto &entry) {
        const bool isGone = !m_dashboard->panel(entry.first);
        if (isGone) {
            entry.second->hide();
            entry.second->deleteLater();
        }
        return isGone;
    });
    QSet<int> rows;
    for (const opsglass::Panel &panel : m_dashboard->layout())
        rows << panel.id;
    std::erase_if(m_rows, [&rows](const auto &entry) {
        if (!rows.contains(entry.first))
            entry.second->deleteLater();
        return !rows.contains(entry.first);
    });
    if (m_viewed >= 0 && !m_dashboard->panel(m_viewed))
        viewPanel(-1);
    else
        arrange();
}

PanelFrame *DashboardPage::frameOf(int panelId)
{
    const auto known = m_frames.find(panelId);
    if (known != m_frames.end())
        return known->second;
    PanelModel *panel = m_dashboard->panel(panelId);
    if (!panel)
        return nullptr;
    auto *frame = new PanelFrame(panel, viewContext(), widget());
    m_frames[panelId] = frame;
    PanelView *view = frame->view();
    connect(view, &PanelView::rangeSelected, m_dashboard, &DashboardModel::zoomTo);
    connect(view, &PanelView::panned, m_dashboard, &DashboardModel::zoomTo);
    connect(view, &PanelView::zoomOutRequested, m_dashboard, &DashboardModel::zoomOut);
    connect(frame, &PanelFrame::linkActivated, this, &DashboardPage::linkActivated);
    connect(frame, &PanelFrame::alertActivated, this, &DashboardPage::alertActivated);
    connect(frame, &PanelFrame::viewRequested, this,
        [this, panelId] { viewPanel(m_viewed == panelId ? -1 : panelId); });
    connect(frame, &PanelFrame::inspectRequested, this,
        [this, panel] { Q_EMIT inspectRequested(panel); });
    fillMenu(frame, panel);
    markAlerts(panelId);
    frame->show();
    return frame;
}

void DashboardPage::fillMenu(PanelFrame *frame, PanelModel *panel)
{
    const int id = panel->panel().id;
    QMenu *menu = frame->menu();
    QAction *view = menu->addAction(tr("&View"), QKeySequence(Qt::Key_V));
    QAction *inspect = menu->addAction(tr("&Inspect"), QKeySequence(Qt::Key_I));
    QAction *refresh = menu->addAction(tr("&Refresh"), QKeySequence(Qt::Key_F5));
    menu->addSeparator();
    menu->addMenu(frame->linkMenu());
    menu->addMenu(frame->alertMenu());
    fillCopyMenu(menu->addMenu(tr("&Copy as")), frame, panel);
    QAction *exports = menu->addAction(tr("&Export…"));
    connect(exports, &QAction::triggered, this, [this, id] { Q_EMIT exportRequested(id); });
    // The page answers the keys; here they only tell.
    for (QAction *action : { view, inspect, refresh })
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(view, &QAction::triggered, this, [this, id] { viewPanel(m_viewed == id ? -1 : id); });
    connect(menu, &QMenu::aboutToShow, this, [this, id, view] {
        view->setText(m_viewed == id ? tr("&Back to dashboard") : tr("&View"));
    });
    connect(inspect, &QAction::triggered, this, [this, panel] { Q_EMIT inspectRequested(panel); });
    connect(refresh, &QAction::triggered, m_dashboard,
        [this, id] { Q_EMIT m_dashboard->refreshRequested(id); });
}

void DashboardPage::fillCopyMenu(QMenu *menu, PanelFrame *frame, PanelModel *panel)
{
    connect(menu->addAction(tr("&Image")), &QAction::triggered, frame,
        [frame] { QApplication::clipboard()->setPixmap(frame->grab()); });
    const auto add = [&](const QString &name, PanelCopy kind) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, panel, kind] {
            QApplication::clipboard()->setMimeData(copyOf(*m_dashboard, *panel, kind).release());
        });
    };
    add(tr("&CSV"), PanelCopy::Csv);
    add(tr("&Spreadsheet Cells"), PanelCopy::Tsv);
    add(tr("&Table (HTML)"), PanelCopy::Html);
    add(tr("&Markdown"), PanelCopy::Markdown);
}

QSize DashboardPage::panelSize(int panelId)
{
    const PanelFrame *frame = frameOf(panelId);
    return frame ? frame->size() : QSize();
}

QRect DashboardPage::place(const GridPos &position) const
{
    return gridPlace(position, widget()->width()).translated(0, m_stripHeight);
}

void DashboardPage::arrange()
{
    widget()->setFixedWidth(viewport()->width());
    arrangeStrip();
    m_places.clear();
    for (const auto &[id, frame] : m_frames)
        frame->hide();
    for (const auto &[id, row] : m_rows)
        row->hide();
    int bottom = 0;
    if (m_viewed >= 0) {
        const QRect whole
            = viewport()->rect().adjusted(metrics::gap, metrics::gap, -metrics::gap, -metrics::gap);
        m_places[m_viewed] = whole;
        bottom = whole.bottom();
    } else {
        for (const opsglass::Panel &panel : m_dashboard->layout()) {
            const QRect rect = place(panel.gridPos);
            bottom = qMax(bottom, rect.bottom());
            if (panel.type == QLatin1String("row"))
                arrangeRow(panel, rect);
            else
                m_places[panel.id] = rect;
        }
    }
    widget()->setFixedHeight(qMax(bottom + 1 + metrics::gap, viewport()->height()));
    watchVisible();
}

void DashboardPage::arrangeRow(const opsglass::Panel &row, const QRect &rect)
{
    RowHeader *&header = m_rows[row.id];
    if (!header) {
        header = new RowHeader(widget());
        connect(header, &RowHeader::clicked, m_dashboard,
            [this, id = row.id] { m_dashboard->toggleRow(id); });
    }
    header->render({ row.title, row.collapsed, int(row.panels.size()) }, m_theme);
    header->setGeometry(rect);
    header->show();
}

void DashboardPage::watchVisible()
{
    const QRect seen(QPoint(-widget()->x(), -widget()->y()), viewport()->size());
    const bool isSeen = m_showsAll || isVisible();
    for (PanelModel *panel : m_dashboard->panels()) {
        const int id = panel->panel().id;
        const auto rect = m_places.find(id);
        const bool isWanted
            = rect != m_places.end() && isSeen && (m_showsAll || rect->second.intersects(seen));
        if (!isWanted) {
            m_dashboard->hide(id);
            continue;
        }
        PanelFrame *frame = frameOf(id);
        frame->setGeometry(rect->second);
        frame->show();
        // Not the view's own width: before the page is on screen, it has none yet.
        m_dashboard->show(id, rect->second.width() - 2 * metrics::panelPadding);
    }
}

void DashboardPage::viewPanel(int panelId)
{
    if (m_viewed == panelId)
        return;
    m_viewed = panelId;
    verticalScrollBar()->setValue(0);
    arrange();
    Q_EMIT viewedPanelChanged(panelId);
}

void DashboardPage::goToPanel(int panelId)
{
    if (m_viewed != panelId)
        viewPanel(-1);
    if (m_places.find(panelId) == m_places.end())
        m_dashboard->openAllRows();
    const auto place = m_places.find(panelId);
    if (place == m_places.end())
        return;
    const QRect &rect = place->second;
    const bool fits = rect.height() + 2 * metrics::gap <= viewport()->height();
    ensureVisible(rect.left(), fits ? rect.bottom() : rect.top(), 0, metrics::gap);
    ensureVisible(rect.left(), rect.top(), 0, metrics::gap);
    if (PanelFrame *frame = frameOf(panelId))
        frame->setFocus(Qt::ShortcutFocusReason);
}

int DashboardPage::currentPanel() const
{
    if (m_viewed >= 0)
        return m_viewed;
    const QWidget *focused = QApplication::focusWidget();
    const QPoint pointer = widget()->mapFromGlobal(QCursor::pos());
    int underPointer = -1;
    for (const auto &[id, frame] : m_frames) {
        if (focused && (frame == focused || frame->isAncestorOf(focused)))
            return id;
        if (frame->isVisible() && frame->geometry().contains(pointer))
            underPointer = id;
    }
    return underPointer;
}

int DashboardPage::contentHeight() const
{
    int bottom = 0;
    for (const opsglass::Panel &panel : m_dashboard->layout())
        bottom = qMax(bottom, place(panel.gridPos).bottom());
    return bottom + 1 + metrics::gap;
}

void DashboardPage::showAll()
{
    m_showsAll = true;
    arrange();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void DashboardPage::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    watchVisible();
}

void DashboardPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        watchVisible();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    watchVisible();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    watchVisible();
}

} // namespace opsglass
