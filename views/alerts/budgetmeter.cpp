// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/budgetmeter.h"

#include "views/panels/tilecolors.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double longest = 2; // of the amount
constexpr double trackAlpha = 0.12;
constexpr double forecastAlpha = 0.38;
constexpr double beyondAlpha = 0.45;
constexpr double overhang = 3; // pixels, of the line at the amount

QRectF pieceOf(const QRectF &rect, double from, double to)
{
    return { rect.left() + rect.width() * from, rect.top(), rect.width() * (to - from),
        rect.height() };
}

/// Parallel lines, sharp at every device pixel ratio, which a brush's pattern is not.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    constexpr double pitch = 5;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(ink, 2));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += pitch)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintFill(QPainter &painter, const QRectF &rect, const BudgetMeter &meter, const QColor &ink)
{
    const double within = std::min(meter.spent, meter.amount);
    painter.fillRect(pieceOf(rect, meter.spent, meter.forecast), withAlpha(ink, forecastAlpha));
    painter.fillRect(pieceOf(rect, 0, within), ink);
    if (meter.spent <= meter.amount)
        return;
    const QRectF beyond = pieceOf(rect, meter.amount, meter.spent);
    painter.fillRect(beyond, withAlpha(ink, beyondAlpha));
    paintHatch(painter, beyond, ink);
}

/// An arrowhead at the end, where there is more than the bar has room for.
void paintArrow(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const double middle = rect.center().y();
    const double half = rect.height() / 2 - 1;
    painter.setPen(QPen(theme.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF { { rect.right() - 2 - half, middle - half },
        { rect.right() - 2, middle }, { rect.right() - 2 - half, middle + half } });
}

void paintQuestion(QPainter &painter, const QColor &ink)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath mark;
    mark.moveTo(-2.8, -2.2);
    mark.cubicTo(-2.8, -6, 3, -6, 3, -2.3);
    mark.cubicTo(3, 0, 0, 0, 0, 2);
    painter.drawPath(mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(0, 5), 1.1, 1.1);
}

} // namespace

BudgetMeter budgetMeter(const BudgetStatus &status)
{
    const double share = status.forecast ? std::max(status.forecast->share, 0.0) : 0;
    const double atEnd
        = status.forecast ? std::max(status.forecast->atEnd / status.budget.amount, share) : 0;
    const double length = std::clamp(atEnd, 1.0, longest);
    BudgetMeter meter;
    meter.spent = std::min(share / length, 1.0);
    meter.forecast = std::min(atEnd / length, 1.0);
    meter.amount = 1 / length;
    meter.goesOn = atEnd > longest;
    for (const int step : status.budget.steps) {
        const double place = step / 100.0 / length;
        const bool isPassed = status.forecast && status.forecast->passed.contains(step);
        if (step != 100 && place < 1)
            meter.steps << BudgetMeter::Step { place, isPassed };
    }
    return meter;
}

QColor budgetColor(BudgetLevel level, const Theme &theme)
{
    switch (level) {
    case BudgetLevel::Ok:
        return theme.ok;
    case BudgetLevel::Waiting:
    case BudgetLevel::Unknown:
        return theme.unknown;
    case BudgetLevel::Warning:
        return theme.warn;
    case BudgetLevel::Critical:
        return theme.crit;
    }
    return theme.unknown;
}

void paintBudgetMeter(QPainter &painter, const QRectF &rect, const BudgetMeter &meter,
    const QColor &ink, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, metrics::radius, metrics::radius);
    painter.fillPath(outline, withAlpha(theme.text, trackAlpha));
    painter.save();
    painter.setClipPath(outline);
    paintFill(painter, rect, meter, ink);
    painter.restore();
    for (const BudgetMeter::Step &step : meter.steps) {
        const double x = std::round(rect.left() + rect.width() * step.place);
        painter.fillRect(
            QRectF(x, rect.top(), 1, rect.height()), step.isPassed ? theme.panel : theme.muted);
    }
    const double x = std::min(
        std::round(rect.left() + rect.width() * meter.amount), std::floor(rect.right()) - 2);
    painter.fillRect(QRectF(x, rect.top() - overhang, 2, rect.height() + 2 * overhang), theme.text);
    if (meter.goesOn)
        paintArrow(painter, rect, theme);
    painter.restore();
}

void paintBudgetSign(QPainter &painter, const QRectF &rect, BudgetLevel level, const Theme &theme)
{
    constexpr double extent = 7; // signs are drawn in a square from -7 to 7
    const QColor ink = budgetColor(level, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    const double scale = std::min(rect.width(), rect.height()) / (2 * extent);
    painter.scale(scale, scale);
    painter.setPen(QPen(ink, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink);
    switch (level) {
    case BudgetLevel::Ok:
        painter.drawEllipse(QPointF(0, 0), 4.6, 4.6);
        break;
    case BudgetLevel::Waiting:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.6));
        painter.drawEllipse(QPointF(0, 0), 4.6, 4.6);
        break;
    case BudgetLevel::Unknown:
        paintQuestion(painter, ink);
        break;
    case BudgetLevel::Warning:
        painter.drawPolygon(QPolygonF { { 0, -5.6 }, { 6.2, 5 }, { -6.2, 5 } });
        break;
    case BudgetLevel::Critical:
        painter.drawRect(QRectF(-5, -5, 10, 10));
        break;
    }
    painter.restore();
}

} // namespace opsglass
