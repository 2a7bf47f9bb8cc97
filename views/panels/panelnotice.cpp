// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/panelnotice.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace opsglass {

namespace {

/// The text broken into at most `count` lines; the last one is cut off with an ellipsis.
QStringList brokenLines(const QString &text, const QFont &font, int width, int count)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < count;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const QString part = lines.size() + 1 == count
            ? text.sliced(line.textStart())
            : text.sliced(line.textStart(), line.textLength());
        lines << QFontMetrics(font).elidedText(part.trimmed(), Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

} // namespace

PanelNotice::PanelNotice(QWidget *parent)
    : QWidget(parent)
{
}

void PanelNotice::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void PanelNotice::showSkeleton(PanelShape shape)
{
    m_isSkeleton = true;
    m_shape = shape;
    m_heading.clear();
    m_reason.clear();
    setToolTip({});
    setAccessibleName(tr("Loading"));
    update();
}

void PanelNotice::showMessage(const QString &heading, const QString &reason)
{
    m_isSkeleton = false;
    m_heading = heading;
    m_reason = reason;
    setToolTip(
        reason.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(reason.toHtmlEscaped()));
    setAccessibleName(heading);
    setAccessibleDescription(reason);
    update();
}

void PanelNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isSkeleton)
        paintSkeleton(painter);
    else
        paintMessage(painter);
}

void PanelNotice::paintSkeleton(QPainter &painter) const
{
    const QRectF area = QRectF(rect()).adjusted(4, 4, -4, -4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.grid);
    switch (m_shape) {
    case PanelShape::Series:
    case PanelShape::Bars:
    case PanelShape::Heatmap:
    case PanelShape::Histogram:
        for (int line = 0; line < 5; ++line) {
            const double y = std::round(area.top() + line * (area.height() - 18) / 4);
            painter.drawRect(QRectF(area.left() + 32, y, area.width() - 32, 1));
            painter.drawRoundedRect(QRectF(area.left(), y - 3, 22, 7), 2, 2);
        }
        return;
    case PanelShape::Items: {
        const QSizeF block(qMin(area.width() * 0.4, 160.0), qMin(area.height() * 0.4, 48.0));
        const QPointF corner = area.center() - QPointF(block.width() / 2, block.height() / 2);
        painter.drawRoundedRect(QRectF(corner, block), metrics::radius, metrics::radius);
        return;
    }
    case PanelShape::Alerts:
    case PanelShape::States:
    case PanelShape::Frames:
        for (double y = area.top(); y + 12 < area.bottom(); y += 28)
            painter.drawRoundedRect(QRectF(area.left(), y, area.width(), 12), 2, 2);
        return;
    case PanelShape::Dashboards:
    case PanelShape::None:
        return;
    }
}

void PanelNotice::paintMessage(QPainter &painter) const
{
    const QFont headingFont = Theme::titleFont();
    const QFont reasonFont = Theme::mutedFont();
    const QFontMetrics heading(headingFont);
    const QFontMetrics reason(reasonFont);
    const int width = qMin(this->width() - 2 * metrics::spacing, 480);
    const int room = height() - heading.height() - metrics::spacing;
    const int count = qBound(0, room / reason.lineSpacing(), 6);
    const QStringList lines = m_reason.isEmpty() || count == 0
        ? QStringList()
        : brokenLines(m_reason, reasonFont, width, count);
    int all = heading.height();
    if (!lines.isEmpty())
        all += metrics::spacing + int(lines.size()) * reason.lineSpacing();
    const int left = (this->width() - width) / 2;
    int y = qMax((height() - all) / 2, 0);
    painter.setFont(headingFont);
    painter.setPen(m_theme.text);
    painter.drawText(QRect(left, y, width, heading.height()), Qt::AlignCenter,
        heading.elidedText(m_heading, Qt::ElideRight, width));
    y += heading.height() + metrics::spacing;
    painter.setFont(reasonFont);
    painter.setPen(m_theme.muted);
    for (const QString &line : lines) {
        painter.drawText(QRect(left, y, width, reason.height()), Qt::AlignCenter, line);
        y += reason.lineSpacing();
    }
}

} // namespace opsglass
