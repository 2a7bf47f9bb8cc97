// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/vectorsink.h"

#include <QByteArray>
#include <QHash>
#include <QSize>
#include <QString>

namespace opsglass {

/// Writes shapes as SVG 1.1. Texts stay texts, as wide as they were measured.
class SvgSink : public VectorSink {
public:
    /// \param size in pixels
    SvgSink(const QSize &size, const QString &title);

    /// The whole document so far.
    QByteArray document() const;

    void drawPath(const QPainterPath &path, const VectorStyle &style) override;
    void drawText(
        const QPointF &position, const QTextItem &text, const VectorStyle &style) override;
    void drawImage(const QRectF &rect, const QImage &image, const VectorStyle &style) override;

private:
    /// Opens the group that shows no more than `clip` in place of the one before.
    void enterClip(const QPainterPath &clip);
    QByteArray paintOf(const QBrush &brush, const QByteArray &property);
    QByteArray gradientOf(const QGradient &gradient, const QTransform &transform);
    QByteArray strokeOf(const QPen &pen);
    /// Gives the same name to the same definition. \param end of an element whose begin ends in
    /// id="
    QByteArray define(const QByteArray &begin, const QByteArray &end);

    QSize m_size;
    QString m_title;
    QByteArray m_definitions;
    QByteArray m_body;
    QHash<QByteArray, QByteArray> m_names;
    QByteArray m_clip; ///< of the open group; empty: none is open
};

} // namespace opsglass
