// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/pdfsink.h"

#include <QPainter>

namespace opsglass {

PdfSink::PdfSink(QPainter *painter)
    : m_painter(painter)
{
}

void PdfSink::setPage(const QTransform &toPage, const QRectF &window)
{
    m_toPage = toPage;
    m_window = {};
    m_window.addRect(window);
}

void PdfSink::apply(const VectorStyle &style)
{
    m_painter->setTransform(m_toPage);
    m_painter->setClipPath(style.clip.isEmpty() ? m_window : style.clip);
    m_painter->setTransform(style.transform * m_toPage);
    m_painter->setPen(style.pen);
    m_painter->setBrush(style.brush);
    m_painter->setOpacity(style.opacity);
    m_painter->setRenderHint(QPainter::Antialiasing, style.isSmooth);
}

void PdfSink::drawPath(const QPainterPath &path, const VectorStyle &style)
{
    apply(style);
    m_painter->drawPath(path);
}

void PdfSink::drawText(const QPointF &position, const QTextItem &text, const VectorStyle &style)
{
    apply(style);
    m_painter->drawTextItem(position, text);
}

void PdfSink::drawImage(const QRectF &rect, const QImage &image, const VectorStyle &style)
{
    apply(style);
    m_painter->drawImage(rect, image);
}

} // namespace opsglass
