// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/svgsink.h"

#include <QBuffer>
#include <QFontInfo>
#include <QImage>
#include <QPaintEngine>

#include <cmath>

namespace opsglass {

namespace {

/// A hundredth of a pixel is finer than any eye.
QByteArray number(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return QByteArray::number(rounded == 0 ? 0.0 : rounded, 'g', 9);
}

QByteArray fine(double value) { return QByteArray::number(value, 'g', 7); }

QByteArray pathData(const QPainterPath &path)
{
    QByteArray data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += 'M';
            break;
        case QPainterPath::LineToElement:
            data += 'L';
            break;
        case QPainterPath::CurveToElement:
            data += 'C';
            break;
        case QPainterPath::CurveToDataElement:
            data += ' ';
            break;
        }
        data += number(element.x) + ' ' + number(element.y);
    }
    return data;
}

QByteArray attribute(const char *name, const QByteArray &value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

/// Text without the characters that XML cannot have.
QByteArray xmlText(const QString &text)
{
    QString clean;
    for (const QChar letter : text) {
        const bool isControl = letter.unicode() < 0x20 && letter != u'\t' && letter != u'\n';
        clean += isControl || letter.isNonCharacter() ? QChar(QChar::ReplacementCharacter) : letter;
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray transformOf(const QTransform &transform)
{
    if (transform.isIdentity())
        return {};
    return attribute("transform",
        "matrix(" + fine(transform.m11()) + ' ' + fine(transform.m12()) + ' '
            + fine(transform.m21()) + ' ' + fine(transform.m22()) + ' ' + fine(transform.dx()) + ' '
            + fine(transform.dy()) + ')');
}

QByteArray opacityOf(const VectorStyle &style)
{
    return style.opacity < 1 ? attribute("opacity", fine(style.opacity)) : QByteArray();
}

QByteArray colorOf(const QColor &color, const QByteArray &property)
{
    QByteArray text = ' ' + property + "=\"" + color.name().toLatin1() + '"';
    if (color.alpha() < 255)
        text += ' ' + property + "-opacity=\"" + fine(color.alphaF()) + '"';
    return text;
}

QByteArray stopsOf(const QGradient &gradient)
{
    QByteArray stops;
    for (const auto &[place, color] : gradient.stops())
        stops += "<stop offset=\"" + fine(place) + '"'
            + colorOf(color, "stop-color").replace("stop-color-opacity", "stop-opacity") + "/>";
    return stops;
}

QByteArray capName(Qt::PenCapStyle style)
{
    if (style == Qt::RoundCap)
        return "round";
    return style == Qt::SquareCap ? "square" : "butt";
}

QByteArray joinName(Qt::PenJoinStyle style)
{
    if (style == Qt::RoundJoin)
        return "round";
    return style == Qt::BevelJoin ? "bevel" : "miter";
}

QByteArray fontOf(const QFont &font)
{
    const QFontInfo info(font);
    QByteArray text = attribute("font-family", xmlText(info.family()) + ", sans-serif")
        + attribute("font-size", number(info.pixelSize()));
    if (font.weight() != QFont::Normal)
        text += attribute("font-weight", QByteArray::number(font.weight()));
    if (info.italic())
        text += attribute("font-style", "italic");
    if (font.underline())
        text += attribute("text-decoration", "underline");
    return text;
}

} // namespace

SvgSink::SvgSink(const QSize &size, const QString &title)
    : m_size(size)
    , m_title(title)
{
}

QByteArray SvgSink::document() const
{
    const QByteArray width = QByteArray::number(m_size.width());
    const QByteArray height = QByteArray::number(m_size.height());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\""
        + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' ' + height
        + "\">\n<title>" + xmlText(m_title) + "</title>\n<defs>\n" + m_definitions + "</defs>\n"
        + m_body + (m_clip.isEmpty() ? "" : "</g>\n") + "</svg>\n";
}

QByteArray SvgSink::define(const QByteArray &begin, const QByteArray &end)
{
    QByteArray &name = m_names[begin + end];
    if (name.isEmpty()) {
        name = 'd' + QByteArray::number(m_names.size());
        m_definitions += begin + name + '"' + end + '\n';
    }
    return name;
}

void SvgSink::enterClip(const QPainterPath &clip)
{
    QByteArray name;
    if (!clip.isEmpty()) {
        const bool isWinding = clip.fillRule() == Qt::WindingFill;
        name = define("<clipPath id=\"",
            "><path d=\"" + pathData(clip) + '"'
                + (isWinding ? QByteArray() : attribute("clip-rule", "evenodd")) + "/></clipPath>");
    }
    if (name == m_clip)
        return;
    if (!m_clip.isEmpty())
        m_body += "</g>\n";
    if (!name.isEmpty())
        m_body += "<g clip-path=\"url(#" + name + ")\">\n";
    m_clip = name;
}

QByteArray SvgSink::gradientOf(const QGradient &gradient, const QTransform &transform)
{
    const bool isOfBox = gradient.coordinateMode() != QGradient::LogicalMode;
    QByteArray common
        = attribute("gradientUnits", isOfBox ? "objectBoundingBox" : "userSpaceOnUse");
    if (!transform.isIdentity())
        common += transformOf(transform).replace(" transform", " gradientTransform");
    if (gradient.type() == QGradient::LinearGradient) {
        const auto &linear = static_cast<const QLinearGradient &>(gradient);
        return define("<linearGradient id=\"",
            common + attribute("x1", fine(linear.start().x()))
                + attribute("y1", fine(linear.start().y()))
                + attribute("x2", fine(linear.finalStop().x()))
                + attribute("y2", fine(linear.finalStop().y())) + '>' + stopsOf(gradient)
                + "</linearGradient>");
    }
    const auto &radial = static_cast<const QRadialGradient &>(gradient);
    return define("<radialGradient id=\"",
        common + attribute("cx", fine(radial.center().x()))
            + attribute("cy", fine(radial.center().y())) + attribute("r", fine(radial.radius()))
            + attribute("fx", fine(radial.focalPoint().x()))
            + attribute("fy", fine(radial.focalPoint().y())) + '>' + stopsOf(gradient)
            + "</radialGradient>");
}

QByteArray SvgSink::paintOf(const QBrush &brush, const QByteArray &property)
{
    switch (brush.style()) {
    case Qt::NoBrush:
        return ' ' + property + "=\"none\"";
    case Qt::LinearGradientPattern:
    case Qt::RadialGradientPattern:
        return ' ' + property + "=\"url(#" + gradientOf(*brush.gradient(), brush.transform())
            + ")\"";
    case Qt::ConicalGradientPattern: // not in SVG
        return colorOf(brush.gradient()->stops().constFirst().second, property);
    default:
        return colorOf(brush.color(), property);
    }
}

QByteArray SvgSink::strokeOf(const QPen &pen)
{
    if (pen.style() == Qt::NoPen)
        return {};
    const double width = pen.widthF() > 0 ? pen.widthF() : 1;
    QByteArray text = paintOf(pen.brush(), "stroke") + attribute("stroke-width", number(width))
        + attribute("stroke-linecap", capName(pen.capStyle()))
        + attribute("stroke-linejoin", joinName(pen.joinStyle()));
    if (pen.isCosmetic())
        text += attribute("vector-effect", "non-scaling-stroke");
    if (pen.style() == Qt::SolidLine)
        return text;
    QByteArrayList dashes;
    for (const double dash : pen.dashPattern())
        dashes << number(dash * width);
    return text + attribute("stroke-dasharray", dashes.join(' '));
}

void SvgSink::drawPath(const QPainterPath &path, const VectorStyle &style)
{
    if (path.isEmpty() || (style.pen.style() == Qt::NoPen && style.brush.style() == Qt::NoBrush))
        return;
    enterClip(style.clip);
    m_body
        += "<path d=\"" + pathData(path) + '"' + paintOf(style.brush, "fill") + strokeOf(style.pen);
    if (path.fillRule() == Qt::OddEvenFill && style.brush.style() != Qt::NoBrush)
        m_body += attribute("fill-rule", "evenodd");
    if (!style.isSmooth)
        m_body += attribute("shape-rendering", "crispEdges");
    m_body += transformOf(style.transform) + opacityOf(style) + "/>\n";
}

void SvgSink::drawText(const QPointF &position, const QTextItem &text, const VectorStyle &style)
{
    if (text.text().trimmed().isEmpty())
        return;
    enterClip(style.clip);
    m_body += "<text" + attribute("x", number(position.x())) + attribute("y", number(position.y()))
        + attribute("textLength", number(text.width()))
        + attribute("lengthAdjust", "spacingAndGlyphs") + fontOf(text.font())
        + paintOf(style.pen.brush(), "fill") + transformOf(style.transform) + opacityOf(style)
        + " xml:space=\"preserve\">" + xmlText(text.text()) + "</text>\n";
}

void SvgSink::drawImage(const QRectF &rect, const QImage &image, const VectorStyle &style)
{
    enterClip(style.clip);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    m_body += "<image" + attribute("x", number(rect.x())) + attribute("y", number(rect.y()))
        + attribute("width", number(rect.width())) + attribute("height", number(rect.height()))
        + attribute("preserveAspectRatio", "none") + transformOf(style.transform) + opacityOf(style)
        + attribute("xlink:href", "data:image/png;base64," + png.data().toBase64()) + "/>\n";
}

} // namespace opsglass
