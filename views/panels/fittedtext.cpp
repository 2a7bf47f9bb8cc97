// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/fittedtext.h"

#include "views/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double referenceSize = 14;
constexpr double lineHeight = 1.2;

/// Big figures make a unit of the same size shout.
double suffixFactor(double pixels)
{
    if (pixels < 20)
        return 0.9;
    return pixels < 26 ? 0.8 : 0.6;
}

double widthOf(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace

QFont sizedFont(double pixels, QFont::Weight weight)
{
    QFont font = Theme::bodyFont();
    font.setPixelSize(std::max(1, static_cast<int>(std::floor(pixels))));
    font.setWeight(weight);
    return font;
}

double widthAt14(const QString &text, QFont::Weight weight)
{
    return widthOf(text, sizedFont(referenceSize, weight));
}

double fittedSize(double textWidthAt14, const QSizeF &box)
{
    const double byHeight = box.height() / lineHeight;
    const double byWidth = box.width() / (textWidthAt14 + 2) * referenceSize;
    return std::max(std::min(byHeight, byWidth), 1.0);
}

double paintedWidth(const FormattedValue &value, double pixels)
{
    return widthOf(value.prefix + value.text, sizedFont(pixels, valueWeight))
        + widthOf(value.suffix, sizedFont(pixels * suffixFactor(pixels), valueWeight));
}

void paintValue(
    QPainter &painter, const QRectF &rect, const FormattedValue &value, const ValueInk &ink)
{
    const QFont big = sizedFont(ink.pixels, valueWeight);
    const QFont small = sizedFont(ink.pixels * suffixFactor(ink.pixels), valueWeight);
    QString text = value.prefix + value.text;
    QString suffix = value.suffix;
    double width = widthOf(text, big) + widthOf(suffix, small);
    if (width > rect.width() + 1) {
        text = QFontMetricsF(big).elidedText(text + suffix, Qt::ElideRight, rect.width());
        suffix.clear();
        width = widthOf(text, big);
    }
    const QFontMetricsF metrics(big);
    double left = rect.left();
    if (ink.alignment & Qt::AlignHCenter)
        left = rect.center().x() - width / 2;
    else if (ink.alignment & Qt::AlignRight)
        left = rect.right() - width;
    // Figures have no descent: centring their capital height is what looks centred.
    double baseline = rect.center().y() + metrics.capHeight() / 2;
    if (ink.alignment & Qt::AlignTop)
        baseline = rect.top() + metrics.ascent();
    else if (ink.alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    painter.setPen(ink.color);
    painter.setFont(big);
    painter.drawText(QPointF(left, baseline), text);
    painter.setFont(small);
    painter.drawText(QPointF(left + widthOf(text, big), baseline), suffix);
}

} // namespace opsglass
