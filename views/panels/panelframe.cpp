// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/panelframe.h"

#include "models/alerts/alertwords.h"
#include "models/dashboard/paneltypes.h"
#include "models/dashboard/timemath.h"
#include "models/format/duration.h"
#include "models/format/joinedlist.h"
#include "models/series/panelcompute.h"
#include "views/alerts/alertsign.h"
#include "views/panels/headermark.h"
#include "views/panels/linkmenu.h"
#include "views/panels/panelaccessible.h"
#include "views/panels/panelheader.h"
#include "views/panels/panelnotice.h"
#include "views/panels/panelregistry.h"
#include "views/panels/progressline.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace opsglass {

namespace {

constexpr std::chrono::milliseconds loadingDelay { 300 };
constexpr std::chrono::milliseconds refreshDelay { 1000 };
constexpr std::chrono::seconds ageInterval { 5 };
constexpr double dimming = 0.5;

/// A veil in the colour behind the panel: cheaper than drawing the panel itself translucent.
class Veil : public QWidget {
public:
    using QWidget::QWidget;
    void setColor(const QColor &color)
    {
        m_color = color;
        m_color.setAlphaF(static_cast<float>(dimming));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_color); }

private:
    QColor m_color;
};

/// "Firing: Name, what it is about", as long as a line may be.
QString alertLine(const WatchedAlert &alert)
{
    constexpr qsizetype longest = 120;
    const QString summary = summaryOf(alert);
    const QString line = QStringLiteral("%1: %2").arg(standingWord(alert), alert.name())
        + (summary.isEmpty() ? QString() : QStringLiteral(" – ") + summary);
    return line.size() > longest ? line.first(longest) + u'…' : line;
}

Instant systemNow() { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); }

} // namespace

PanelFrame::PanelFrame(PanelModel *model, PanelViewContext context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(createPanelView(model, std::move(context), this))
    , m_header(new PanelHeader(this))
    , m_notice(new PanelNotice(this))
    , m_dim(new Veil(this))
    , m_progress(new ProgressLine(this))
    , m_menu(new QMenu(this))
    , m_linkMenu(new QMenu(tr("&Links"), this))
    , m_alertMenu(new QMenu(tr("&Alerts"), this))
    , m_clock(systemNow)
{
    makePanelsAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // as its author placed what it shows
    m_dim->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ageTimer.setInterval(ageInterval);
    m_header->setMenuShown(false);
    connectModel();
    fillAlertMenu();
    applyTheme();
    renderStatus();
}

PanelFrame::~PanelFrame()
{
    // The last parts of a widget to go still move the focus and close menus.
    qApp->disconnect(this);
    m_menu->disconnect(this);
}

void PanelFrame::connectModel()
{
    connect(m_model, &PanelModel::titleChanged, this, &PanelFrame::renderStatus);
    connect(m_model, &PanelModel::ownTimeChanged, this, &PanelFrame::renderHeader);
    connect(m_model, &PanelModel::statusChanged, this, &PanelFrame::renderStatus);
    connect(m_model, &PanelModel::dataChanged, this, &PanelFrame::renderStatus);
    connect(m_model, &PanelModel::statusChanged, this, [this] { tellPanelChanged(this); });
    connect(m_model, &PanelModel::dataChanged, this, [this] { tellPanelChanged(this); });
    connect(&m_ageTimer, &QTimer::timeout, this, &PanelFrame::renderHeader);
    connect(m_header, &PanelHeader::inspectRequested, this, &PanelFrame::inspectRequested);
    connect(m_header, &PanelHeader::menuRequested, this,
        [this] { m_menu->popup(m_header->menuPosition()); });
    connect(m_header, &PanelHeader::linksRequested, this, &PanelFrame::openLinks);
    connect(m_header, &PanelHeader::alertsRequested, this, &PanelFrame::openAlerts);
    connect(m_view, &PanelView::linkActivated, this, &PanelFrame::linkActivated);
    for (QMenu *menu : { m_menu, m_linkMenu })
        connect(menu, &QMenu::aboutToShow, this, &PanelFrame::renderLinks);
    connect(m_menu, &QMenu::aboutToHide, this, &PanelFrame::renderFocus);
    connect(qApp, &QApplication::focusChanged, this, &PanelFrame::renderFocus);
}

void PanelFrame::setContext(const PanelViewContext &context)
{
    m_view->setContext(context);
    applyTheme();
}

void PanelFrame::applyTheme()
{
    const Theme &theme = m_view->context().theme;
    m_header->setTheme(theme);
    colorAlerts();
    m_notice->setTheme(theme);
    static_cast<Veil *>(m_dim)->setColor(m_model->panel().transparent ? theme.canvas : theme.panel);
    m_progress->setColor(theme.accent);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, m_model->panel().transparent ? theme.canvas : theme.panel);
    setPalette(palette);
    update();
}

void PanelFrame::setClock(std::function<Instant()> clock)
{
    m_clock = std::move(clock);
    renderHeader();
}

bool PanelFrame::needsData() const
{
    const QString &type = m_model->panel().type;
    return hasPanelView(type) && panelShape(type) != PanelShape::None;
}

bool PanelFrame::isDimmed() const { return !m_dim->isHidden(); }

bool PanelFrame::isProgressShown() const { return !m_progress->isHidden(); }

void PanelFrame::renderStatus()
{
    const PanelStatus &status = m_model->status();
    const bool hasDrawing = !needsData() || hasAnythingToDraw(m_model->panel(), m_model->data());
    renderHeader();
    renderNotice(hasDrawing);
    renderProgress(hasDrawing);
    const bool isOld = status.stale || status.state == PanelStatus::State::Error;
    m_dim->setVisible(isOld && m_notice->isHidden() && needsData());
    place();
}

void PanelFrame::renderHeader()
{
    const PanelStatus &status = m_model->status();
    PanelHeaderContent content;
    content.title = m_model->title();
    content.timeInfo = timeInfo();
    content.description = m_model->panel().description;
    content.notices = status.notices;
    if (status.error) {
        const bool saysMore
            = !status.error->detail.isEmpty() && status.error->detail != status.error->message;
        content.error = saysMore ? status.error->message + u'\n' + status.error->detail
                                 : status.error->message;
    }
    for (const ResolvedLink &link : m_model->links())
        content.links << link.title;
    for (const WatchedAlert &alert : m_alerts)
        content.alerts << alertLine(alert);
    content.age = ageText();
    if (status.stale)
        m_ageTimer.start();
    else
        m_ageTimer.stop();
    const bool wasFolded = isHeaderFolded();
    m_header->setContent(content);
    setAccessibleName(content.title);
    if (wasFolded != isHeaderFolded())
        place();
}

QString PanelFrame::ageText() const
{
    const PanelStatus &status = m_model->status();
    if (!status.stale || !status.dataAt)
        return {};
    return tr("%1 old").arg(formatAge(m_clock() - *status.dataAt));
}

/// Variables change without a word to the frame, so links are written when they are wanted.
void PanelFrame::renderLinks()
{
    const QList<ResolvedLink> links = m_model->links();
    m_linkMenu->menuAction()->setVisible(!links.isEmpty());
    fillLinkMenu(m_linkMenu, links, [this](const QString &url) { Q_EMIT linkActivated(url); });
}

void PanelFrame::openLinks()
{
    const QList<ResolvedLink> links = m_model->links();
    if (links.size() == 1)
        Q_EMIT linkActivated(links.first().url);
    else if (!links.isEmpty())
        m_linkMenu->popup(
            m_header->linkMark()->mapToGlobal(QPoint(0, m_header->linkMark()->height())));
}

void PanelFrame::setAlerts(const QList<WatchedAlert> &alerts)
{
    if (m_alerts == alerts)
        return;
    m_alerts = alerts;
    colorAlerts();
    fillAlertMenu();
    renderHeader();
}

void PanelFrame::colorAlerts()
{
    if (!m_alerts.isEmpty())
        m_header->setAlertColor(alertColor(signOf(m_alerts.first()), m_view->context().theme));
}

void PanelFrame::fillAlertMenu()
{
    m_alertMenu->clear();
    for (const WatchedAlert &alert : std::as_const(m_alerts)) {
        QAction *action = m_alertMenu->addAction(alertIcon(signOf(alert), m_view->context().theme),
            alertLine(alert).replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this,
            [this, labels = alert.labels] { Q_EMIT alertActivated(labels); });
    }
    m_alertMenu->menuAction()->setVisible(!m_alerts.isEmpty());
}

void PanelFrame::openAlerts()
{
    if (m_alerts.size() == 1)
        Q_EMIT alertActivated(m_alerts.first().labels);
    else
        m_alertMenu->popup(m_header->alertMark()->mapToGlobal(QPoint(0, HeaderMark::side)));
}

QString PanelFrame::timeInfo() const
{
    if (m_model->panel().hideTimeOverride)
        return {};
    const PanelTime &own = m_model->ownTime();
    QStringList parts;
    if (!own.from.isEmpty())
        parts << rangeText(own.from, QStringLiteral("now"), {});
    if (!own.shift.isEmpty())
        //: A panel shows what was that long ago, such as "7d"
        parts << tr("%1 earlier").arg(own.shift);
    return joinedList(parts);
}

void PanelFrame::renderNotice(bool hasDrawing)
{
    const PanelStatus &status = m_model->status();
    bool isNoticeShown = needsData();
    switch (status.state) {
    case PanelStatus::State::Loading:
        m_notice->showSkeleton(panelShape(m_model->panel().type));
        isNoticeShown = isNoticeShown && !hasDrawing;
        break;
    case PanelStatus::State::Ready:
        isNoticeShown = false;
        break;
    case PanelStatus::State::NoData:
        m_notice->showMessage(tr("No data"), status.reason);
        break;
    case PanelStatus::State::Error:
        m_notice->showMessage(tr("Error"), status.error ? status.error->message : status.reason);
        isNoticeShown = isNoticeShown && !hasDrawing;
        break;
    case PanelStatus::State::Unsupported:
        m_notice->showMessage(m_model->panel().type, status.reason);
        break;
    }
    m_notice->setVisible(isNoticeShown);
    m_view->setVisible(!isNoticeShown);
}

void PanelFrame::renderProgress(bool hasDrawing)
{
    const PanelStatus &status = m_model->status();
    if (!needsData())
        return;
    if (status.state == PanelStatus::State::Loading && !hasDrawing)
        m_progress->start(loadingDelay);
    else if (status.state == PanelStatus::State::Loading || status.refreshing)
        m_progress->start(refreshDelay);
    else
        m_progress->stop();
}

void PanelFrame::renderFocus()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hasFocusWithin = focused && (focused == this || isAncestorOf(focused));
    m_header->setMenuShown(underMouse() || hasFocusWithin);
    if (isHeaderFolded())
        place();
    if (m_hasFocusWithin == hasFocusWithin)
        return;
    m_hasFocusWithin = hasFocusWithin;
    update();
}

bool PanelFrame::isHeaderFolded() const { return m_header->isEmpty(); }

void PanelFrame::place()
{
    const bool isFolded = isHeaderFolded();
    const int corner = HeaderMark::side + 2 * metrics::spacing;
    if (isFolded)
        m_header->setGeometry(width() - corner, 0, corner, metrics::headerHeight);
    else
        m_header->setGeometry(0, 0, width(), metrics::headerHeight);
    const int top = isFolded ? metrics::panelPadding : metrics::headerHeight;
    const QRect body = rect().adjusted(
        metrics::panelPadding, top, -metrics::panelPadding, -metrics::panelPadding);
    for (QWidget *part :
        { static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_notice), m_dim })
        part->setGeometry(body);
    m_dim->raise();
    m_header->raise();
    m_progress->setGeometry(1, 1, width() - 2, ProgressLine::thickness);
    m_progress->raise();
}

void PanelFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_view->context().theme;
    if (!m_model->panel().transparent) {
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    }
    if (m_hasFocusWithin) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }
}

void PanelFrame::resizeEvent(QResizeEvent *) { place(); }

void PanelFrame::enterEvent(QEnterEvent *) { renderFocus(); }

void PanelFrame::leaveEvent(QEvent *) { renderFocus(); }

void PanelFrame::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        m_menu->popup(event->globalPos());
    else
        m_menu->popup(m_header->menuPosition());
}

void PanelFrame::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_M)
        m_menu->popup(m_header->menuPosition());
    else
        QWidget::keyPressEvent(event);
}

void PanelFrame::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_header->geometry().contains(event->position().toPoint()))
        Q_EMIT viewRequested();
    else
        QWidget::mouseDoubleClickEvent(event);
}

} // namespace opsglass
