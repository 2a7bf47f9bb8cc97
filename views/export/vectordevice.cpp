// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/vectordevice.h"

#include "views/export/vectorsink.h"

#include <QGuiApplication>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QScreen>

#include <algorithm>
#include <limits>

namespace opsglass {

namespace {

QPainterPath pathOf(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

class VectorEngine : public QPaintEngine {
public:
    explicit VectorEngine(VectorSink *sink)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_sink(sink)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    Type type() const override { return User; }

    void drawPath(const QPainterPath &path) override
    {
        VectorStyle style = styleNow();
        const double margin = style.pen.style() == Qt::NoPen ? 0 : style.pen.widthF() + 1;
        if (clipTo(style, path.controlPointRect().adjusted(-margin, -margin, margin, margin)))
            m_sink->drawPath(path, style);
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode == PolylineMode) {
            drawLine(path);
            return;
        }
        path.closeSubpath();
        path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
        drawPath(path);
    }

    void drawPolygon(const QPoint *points, int count, PolygonDrawMode mode) override
    {
        QList<QPointF> real;
        for (int i = 0; i < count; ++i)
            real << points[i];
        drawPolygon(real.constData(), count, mode);
    }

    void drawLines(const QLineF *lines, int count) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i) {
            path.moveTo(lines[i].p1());
            path.lineTo(lines[i].p2());
        }
        drawLine(path);
    }

    void drawLines(const QLine *lines, int count) override
    {
        QList<QLineF> real;
        for (int i = 0; i < count; ++i)
            real << lines[i];
        drawLines(real.constData(), count);
    }

    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            drawPath(pathOf(rects[i]));
    }

    void drawRects(const QRect *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            drawPath(pathOf(rects[i]));
    }

    void drawEllipse(const QRectF &rect) override
    {
        QPainterPath path;
        path.addEllipse(rect);
        drawPath(path);
    }

    void drawEllipse(const QRect &rect) override { drawEllipse(QRectF(rect)); }

    /// A point is a dot as wide as the pen.
    void drawPoints(const QPointF *points, int count) override
    {
        VectorStyle style = styleNow();
        const double radius = std::max(style.pen.widthF(), 1.0) / 2;
        QPainterPath path;
        for (int i = 0; i < count; ++i) {
            if (style.pen.capStyle() == Qt::RoundCap)
                path.addEllipse(points[i], radius, radius);
            else
                path.addRect(
                    points[i].x() - radius, points[i].y() - radius, 2 * radius, 2 * radius);
        }
        style.brush = style.pen.brush();
        style.pen = Qt::NoPen;
        if (clipTo(style, path.controlPointRect()))
            m_sink->drawPath(path, style);
    }

    void drawPoints(const QPoint *points, int count) override
    {
        QList<QPointF> real;
        for (int i = 0; i < count; ++i)
            real << points[i];
        drawPoints(real.constData(), count);
    }

    void drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &source) override
    {
        const QPixmap part
            = source == QRectF(pixmap.rect()) ? pixmap : pixmap.copy(source.toRect());
        place(rect, part.toImage());
    }

    void drawImage(const QRectF &rect, const QImage &image, const QRectF &source,
        Qt::ImageConversionFlags) override
    {
        place(rect, source == QRectF(image.rect()) ? image : image.copy(source.toRect()));
    }

    void drawTextItem(const QPointF &position, const QTextItem &text) override
    {
        VectorStyle style = styleNow();
        const QRectF box(position.x() - 2, position.y() - text.ascent(), text.width() + 4,
            text.ascent() + text.descent());
        if (clipTo(style, box))
            m_sink->drawText(position, text, style);
    }

private:
    VectorStyle styleNow() const
    {
        return { .pen = state->pen(),
            .brush = state->brush(),
            .transform = state->transform(),
            .opacity = state->opacity(),
            .isSmooth = state->renderHints().testFlag(QPainter::Antialiasing) };
    }

    /// A line without an inside, however the brush is.
    void drawLine(const QPainterPath &path)
    {
        VectorStyle style = styleNow();
        style.brush = Qt::NoBrush;
        const double margin = style.pen.widthF() + 1;
        if (clipTo(style, path.controlPointRect().adjusted(-margin, -margin, margin, margin)))
            m_sink->drawPath(path, style);
    }

    void place(const QRectF &rect, const QImage &image)
    {
        VectorStyle style = styleNow();
        if (!image.isNull() && clipTo(style, rect))
            m_sink->drawImage(rect, image, style);
    }

    /// Sets what is seen of a shape of these bounds: nothing to set when that is all of it.
    /// \return whether anything is
    bool clipTo(VectorStyle &style, const QRectF &bounds) const
    {
        const QRectF area = style.transform.mapRect(bounds);
        if (const QRegion widget = systemClip(); !widget.isEmpty()) {
            QPainterPath path;
            path.addRegion(widget);
            if (!addClip(style.clip, path, area))
                return false;
        }
        const QPainter *drawing = state->painter();
        return !drawing->hasClipping()
            || addClip(style.clip, style.transform.map(drawing->clipPath()), area);
    }

    static bool addClip(QPainterPath &clip, const QPainterPath &added, const QRectF &area)
    {
        if (!added.controlPointRect().intersects(area.adjusted(-0.01, -0.01, 0.01, 0.01)))
            return false;
        if (added.contains(area))
            return true;
        clip = clip.isEmpty() ? added : clip.intersected(added);
        return !clip.isEmpty();
    }

    VectorSink *m_sink;
};

} // namespace

VectorDevice::VectorDevice(VectorSink *sink, const QSize &size)
    : m_engine(std::make_unique<VectorEngine>(sink))
    , m_size(size)
{
}

VectorDevice::~VectorDevice() = default;

QPaintEngine *VectorDevice::paintEngine() const { return m_engine.get(); }

int VectorDevice::metric(PaintDeviceMetric metric) const
{
    // Texts were measured for the screen.
    const QScreen *screen = QGuiApplication::primaryScreen();
    const int resolution = screen ? qRound(screen->logicalDotsPerInch()) : 96;
    constexpr double millimetres = 25.4;
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * millimetres / resolution);
    case PdmHeightMM:
        return qRound(m_size.height() * millimetres / resolution);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return resolution;
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace opsglass
