// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/vectorsink.h"

class QPainter;

namespace opsglass {

/// Puts shapes on a page of a PDF by Qt's painter, or on whatever that paints on.
class PdfSink : public VectorSink {
public:
    /// \param painter outlives the sink
    explicit PdfSink(QPainter *painter);

    /// Where the shapes go from now on: from their document onto the page.
    /// \param window what of the document is on the page
    void setPage(const QTransform &toPage, const QRectF &window);

    void drawPath(const QPainterPath &path, const VectorStyle &style) override;
    void drawText(
        const QPointF &position, const QTextItem &text, const VectorStyle &style) override;
    void drawImage(const QRectF &rect, const QImage &image, const VectorStyle &style) override;

private:
    void apply(const VectorStyle &style);

    QPainter *m_painter;
    QTransform m_toPage;
    QPainterPath m_window;
};

} // namespace opsglass
