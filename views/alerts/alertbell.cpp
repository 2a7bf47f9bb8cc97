// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertbell.h"

#include "models/alerts/alertbook.h"
#include "views/alerts/alertsign.h"
#include "views/theme/icons.h"

#include <QPainter>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int bellSide = 16; // pixels
constexpr int signSide = 12;
constexpr qsizetype mostParts = 3;

QString countText(int count) { return count > 0 ? QString::number(count) : QString(); }

} // namespace

AlertBell::AlertBell(const AlertBook *book, QWidget *parent)
    : QAbstractButton(parent)
    , m_book(book)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(book, &AlertBook::changed, this, &AlertBell::apply);
    apply();
}

void AlertBell::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void AlertBell::apply()
{
    if (!m_book)
        return;
    const QString words = countsText(m_book->counts());
    setToolTip(words);
    setAccessibleName(tr("Alerts: %1").arg(words));
    QList<std::pair<AlertSign, int>> glance = glanceOf(m_book->counts());
    glance.resize(std::min(glance.size(), mostParts));
    if (glance == m_glance)
        return;
    m_glance = glance;
    updateGeometry();
    update();
}

int AlertBell::partWidth(int count) const
{
    const int text = fontMetrics().horizontalAdvance(countText(count));
    return metrics::gap + signSide + (text > 0 ? metrics::spacing + text : 0);
}

QSize AlertBell::sizeHint() const
{
    int width = bellSide + 2 * metrics::gap;
    for (const auto &[sign, count] : m_glance)
        width += partWidth(count);
    return { width, std::max(fontMetrics().height(), bellSide) + 2 * metrics::spacing };
}

void AlertBell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.grid);
        painter.drawRoundedRect(frame, metrics::radius, metrics::radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, metrics::radius, metrics::radius);
    }
    const QColor ink = m_glance.isEmpty() ? m_theme.muted : m_theme.text;
    symbolicIcon(QStringLiteral("bell"), ink)
        .paint(&painter, QRect(metrics::gap, (height() - bellSide) / 2, bellSide, bellSide));
    int x = metrics::gap + bellSide;
    painter.setPen(m_theme.text);
    for (const auto &[sign, count] : std::as_const(m_glance)) {
        const QRectF place(x + metrics::gap, (height() - signSide) / 2.0, signSide, signSide);
        paintAlertSign(painter, place, sign, m_theme);
        painter.drawText(QRectF(place.right() + metrics::spacing, 0, width(), height()),
            Qt::AlignLeft | Qt::AlignVCenter, countText(count));
        x += partWidth(count);
    }
}

} // namespace opsglass
