// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/trayicon.h"

#include "views/theme/contrast.h"
#include "views/theme/theme.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr int smallestText = 7; ///< pixels of the font; below, figures are specks

/// Of a colour's light and dark set, and between them: what stands out most from both a dark and a
/// light panel, where the lower one of the two contrasts counts.
QColor onAnyPanel(QColor Theme::*role)
{
    const Theme onLight = Theme::of(Theme::Kind::Light);
    const Theme onDark = Theme::of(Theme::Kind::Dark);
    QColor best;
    double most = 0;
    for (const int share : { 0, 1, 2, 3, 4 }) {
        const auto mixed = [share](int from, int to) { return from + (to - from) * share / 4; };
        const QColor &light = onLight.*role;
        const QColor &dark = onDark.*role;
        const QColor color(mixed(light.red(), dark.red()), mixed(light.green(), dark.green()),
            mixed(light.blue(), dark.blue()));
        const double least
            = std::min(contrast(color, onDark.canvas), contrast(color, onLight.panel));
        if (least > most) {
            most = least;
            best = color;
        }
    }
    return best;
}

QColor colorOf(TrayForm form)
{
    switch (form) {
    case TrayForm::Ok:
        return onAnyPanel(&Theme::ok);
    case TrayForm::Pending:
    case TrayForm::Info:
        return onAnyPanel(&Theme::accent);
    case TrayForm::Warning:
        return onAnyPanel(&Theme::warn);
    case TrayForm::Critical:
        return onAnyPanel(&Theme::crit);
    case TrayForm::Unknown:
    case TrayForm::Waiting:
    case TrayForm::Paused:
        break;
    }
    return onAnyPanel(&Theme::unknown);
}

/// A corner every 360°/`corners`, the first one `turn` degrees right of the top.
QPainterPath polygon(const QRectF &box, int corners, double turn)
{
    const double step = 2 * M_PI / corners;
    const double reach = box.width() / 2 / std::cos(turn == 0 ? 0 : step / 2);
    QPolygonF points;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = corner * step + turn * M_PI / 180;
        points << box.center() + QPointF(std::sin(angle), -std::cos(angle)) * reach;
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath triangle(const QRectF &box)
{
    QPainterPath path;
    path.addPolygon(
        QPolygonF({ QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft() }));
    path.closeSubpath();
    return path;
}

QPainterPath bars(const QRectF &box)
{
    const double width = std::round(box.width() * 0.32);
    QPainterPath path;
    path.addRoundedRect(QRectF(box.left(), box.top(), width, box.height()), 1, 1);
    path.addRoundedRect(QRectF(box.right() - width, box.top(), width, box.height()), 1, 1);
    return path;
}

QPainterPath ring(const QRectF &box, double width)
{
    QPainterPath path;
    path.addEllipse(box);
    path.addEllipse(box.adjusted(width, width, -width, -width));
    return path;
}

QPainterPath roundedSquare(const QRectF &box)
{
    QPainterPath path;
    path.addRoundedRect(box, box.width() * 0.2, box.width() * 0.2);
    return path;
}

/// Outlines in whole pixels, so that straight edges stay sharp.
QPainterPath outline(TrayForm form, const QRectF &box)
{
    const double line = std::max(2.0, std::round(box.width() / 8));
    QPainterPath path;
    switch (form) {
    case TrayForm::Ok:
        path.addEllipse(box);
        return path;
    case TrayForm::Pending: {
        path.addPath(roundedSquare(box));
        path.addPath(roundedSquare(box.adjusted(line, line, -line, -line)));
        return path;
    }
    case TrayForm::Info:
        return roundedSquare(box);
    case TrayForm::Warning:
        return triangle(box);
    case TrayForm::Critical:
        return polygon(box, 8, 22.5);
    case TrayForm::Unknown:
        return polygon(box, 4, 0);
    case TrayForm::Waiting:
        return ring(box, line);
    case TrayForm::Paused:
        return bars(box.adjusted(line, line / 2, -line, -line / 2));
    }
    return path;
}

QColor inkOn(TrayForm form)
{
    const QColor color = colorOf(form);
    return form == TrayForm::Pending ? color : Theme::of(Theme::Kind::Light).textOn(color);
}

/// Where text of that height may stand in the form, on its bottom line.
QRectF roomFor(TrayForm form, const QRectF &box, double textHeight)
{
    const double line = std::max(1.0, std::round(box.width() / 16));
    if (form == TrayForm::Warning) {
        // The sides come together: what counts is the width at the top of the text.
        const double bottom = box.bottom() - line;
        const double width = box.width() * (bottom - textHeight - box.top()) / box.height() - line;
        return { box.center().x() - width / 2, bottom - textHeight, width, textHeight };
    }
    double width = box.width() - 3 * line;
    if (form == TrayForm::Unknown)
        width -= textHeight - line;
    else if (form == TrayForm::Pending)
        width -= 2 * line;
    return { box.center().x() - width / 2, box.center().y() - textHeight / 2, width, textHeight };
}

/// The largest figures that stand inside the form.
bool drawText(QPainter &painter, TrayForm form, const QRectF &box, const QString &text)
{
    QFont font = painter.font();
    font.setBold(true);
    font.setStretch(text.size() > 1 ? QFont::SemiCondensed : QFont::Unstretched);
    for (int pixels = int(box.height() * 0.8); pixels >= smallestText; --pixels) {
        font.setPixelSize(pixels);
        const QRectF ink = QFontMetricsF(font).tightBoundingRect(text);
        const QRectF room = roomFor(form, box, ink.height());
        if (ink.width() > room.width())
            continue;
        QPainterPath figures;
        figures.addText(std::round(room.center().x() - ink.width() / 2 - ink.left()),
            std::round(room.bottom()), font, text);
        painter.fillPath(figures, inkOn(form));
        return true;
    }
    return false;
}

void drawCount(QPainter &painter, const TrayLook &look, const QRectF &box)
{
    // Out of the way of the mark; a triangle is narrow there anyway.
    const bool isPushed = look.mark && look.form != TrayForm::Warning;
    const double side = box.width();
    const QRectF room = isPushed ? box.adjusted(side * 0.04, side * 0.24, -side * 0.2, 0) : box;
    QStringList texts(look.count <= 99 ? QString::number(look.count) : QStringLiteral("99+"));
    if (look.count > 9)
        texts << QStringLiteral("9+") << QStringLiteral("+");
    for (const QString &text : std::as_const(texts)) {
        if (drawText(painter, look.form, room, text))
            return;
    }
}

void drawCheck(QPainter &painter, const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const double width = std::max(2.0, box.width() / 8);
    painter.setPen(QPen(inkOn(TrayForm::Ok), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({ at(0.27, 0.53), at(0.44, 0.70), at(0.74, 0.34) }));
    painter.setPen(Qt::NoPen);
}

void drawForm(QPainter &painter, TrayForm form, const QRectF &box)
{
    painter.fillPath(outline(form, box), colorOf(form));
    if (form == TrayForm::Ok)
        drawCheck(painter, box);
    if (form == TrayForm::Unknown)
        drawText(painter, form, box, QStringLiteral("?"));
}

/// For where nothing is counted, such as beside one alert.
void drawSign(QPainter &painter, TrayForm form, const QRectF &box)
{
    if (form == TrayForm::Warning || form == TrayForm::Critical)
        drawText(painter, form, box, QStringLiteral("!"));
    if (form == TrayForm::Info)
        drawText(painter, form, box, QStringLiteral("i"));
}

/// In the upper right corner, with a gap around it, so that it reads on any form.
void drawMark(QPainter &painter, TrayForm mark, const QRectF &box)
{
    const double side = std::round(box.width() * 0.45);
    const QRectF corner(box.right() - side, box.top(), side, side);
    const double gap = std::max(1.0, std::round(box.width() / 20));
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillPath(outline(mark, corner.adjusted(-gap, -gap, gap, gap)), Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    drawForm(painter, mark, corner);
}

} // namespace

QPixmap trayPixmap(const TrayLook &look, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0, 0, size, size);
    drawForm(painter, look.form, box);
    if (look.count > 0)
        drawCount(painter, look, box);
    else
        drawSign(painter, look.form, box);
    if (look.mark)
        drawMark(painter, *look.mark, box);
    return pixmap;
}

QIcon trayIcon(const TrayLook &look)
{
    QIcon icon;
    for (const int size : { 16, 22, 24, 32, 48, 64 })
        icon.addPixmap(trayPixmap(look, size));
    return icon;
}

} // namespace opsglass
