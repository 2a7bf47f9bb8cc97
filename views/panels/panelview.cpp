// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/panelview.h"

#include "views/panels/linkmenu.h"

#include <QMenu>
#include <QMouseEvent>

namespace opsglass {

PanelView::PanelView(PanelModel *model, PanelViewContext context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(std::move(context))
{
    setMouseTracking(true);
    connect(model, &PanelModel::dataChanged, this, [this] { renderData(); });
}

void PanelView::setContext(const PanelViewContext &context)
{
    m_context = context;
    renderContext();
}

DataPlace PanelView::placeAt(const QPointF &) const { return {}; }

void PanelView::followLinks(const DataPlace &place, const QPoint &at, bool asks)
{
    const QList<ResolvedLink> links = m_model->linksAt(place);
    if (links.isEmpty())
        return;
    if (links.size() == 1 && !asks) {
        Q_EMIT linkActivated(links.first().url);
        return;
    }
    openMenu(links, at);
}

void PanelView::followExemplar(qsizetype exemplar, const DataPlace &series, const QPoint &at)
{
    const QList<Exemplar> &exemplars = m_model->data().exemplars;
    if (exemplar >= 0 && exemplar < exemplars.size())
        openMenu(m_model->linksOf(exemplars[exemplar], series), at);
}

void PanelView::openMenu(const QList<ResolvedLink> &links, const QPoint &at)
{
    if (links.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillLinkMenu(menu, links, [this](const QString &url) { Q_EMIT linkActivated(url); });
    menu->popup(at);
}

void PanelView::mouseMoveEvent(QMouseEvent *event)
{
    const DataPlace place = placeAt(event->position());
    if (linkTemplates(m_model->data().frames, place).isEmpty())
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    QWidget::mouseMoveEvent(event);
}

void PanelView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        followLinks(placeAt(event->position()), event->globalPosition().toPoint());
    QWidget::mouseReleaseEvent(event);
}

} // namespace opsglass
