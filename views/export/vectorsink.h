// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QTransform>

class QImage;
class QTextItem;

namespace opsglass {

/// How one shape is to be drawn.
struct VectorStyle {
    QPen pen;
    QBrush brush;
    QTransform transform; ///< of the shape into the document
    double opacity = 1;
    bool isSmooth = true; ///< antialiased
    /// Where the shape shows, in the document's coordinates; empty: everywhere.
    QPainterPath clip {};
};

/// Where shapes of a picture go: a document of one kind.
class VectorSink {
public:
    virtual ~VectorSink() = default;

    virtual void drawPath(const QPainterPath &path, const VectorStyle &style) = 0;
    /// \param position where the text's base line begins
    virtual void drawText(const QPointF &position, const QTextItem &text, const VectorStyle &style)
        = 0;
    virtual void drawImage(const QRectF &rect, const QImage &image, const VectorStyle &style) = 0;
};

} // namespace opsglass
