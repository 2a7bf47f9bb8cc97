// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/budgetcell.h"

#include "models/alerts/budgetwords.h"
#include "models/format/joinedlist.h"
#include "views/alerts/budgetmeter.h"

#include <QPainter>

namespace opsglass {

namespace {

constexpr int padding = 6; // pixels
constexpr int barHeight = 8;
constexpr int signSide = 12;
constexpr double dimmed = 0.5; // what is no longer known to be so

int firstLineHeight() { return QFontMetrics(Theme::titleFont()).height(); }

int lastLineHeight() { return QFontMetrics(Theme::mutedFont()).height(); }

} // namespace

BudgetCell::BudgetCell(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

int BudgetCell::naturalHeight()
{
    return 2 * padding + firstLineHeight() + barHeight + 2 * metrics::spacing + lastLineHeight();
}

void BudgetCell::render(const BudgetStatus &status, const BudgetClock &clock, const Theme &theme)
{
    m_status = status;
    m_theme = theme;
    m_level = budgetLevel(status);
    m_spent = budgetSpentText(status);
    m_share = budgetShareText(status);
    m_outlook = budgetOutlookText(status, clock);
    setToolTip(tip(clock));
    setAccessibleName(tr("Budget %1").arg(status.budget.name));
    setAccessibleDescription(
        QStringList { budgetLevelText(m_level), m_spent, m_share, m_outlook }.join(
            QLatin1String(", ")));
    update();
}

QString BudgetCell::tip(const BudgetClock &clock) const
{
    QStringList lines;
    if (m_status.error)
        lines << m_outlook;
    if (m_status.forecast && m_status.error)
        lines << tr("Last known:");
    if (m_status.forecast)
        lines << budgetForecastText(m_status.budget, *m_status.forecast, clock);
    else if (!m_status.error)
        lines << m_outlook;
    QStringList steps;
    for (const int step : m_status.budget.steps)
        steps << tr("%1 %").arg(step);
    lines << tr("An alert at %1.").arg(joinedList(steps));
    return QStringLiteral("<qt><b>%1</b> (%2)<br>%3</qt>")
        .arg(name().toHtmlEscaped(), budgetLevelText(m_level),
            lines.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

void BudgetCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.grid);
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }
    const QRect area = rect().adjusted(padding, padding, -padding, -padding);
    paintTexts(painter, area);
    paintBar(painter, area);
}

void BudgetCell::paintTexts(QPainter &painter, const QRect &area) const
{
    const bool isOld = m_status.error && m_status.forecast;
    const QFontMetrics title(Theme::titleFont());
    const QFontMetrics figures(Theme::axisFont());
    const QRect first(area.left(), area.top(), area.width(), firstLineHeight());
    paintBudgetSign(painter,
        QRectF(first.left(), first.top() + (first.height() - signSide) / 2.0, signSide, signSide),
        m_level, m_theme);
    const int left = first.left() + signSide + metrics::spacing;
    const int room = first.right() + 1 - left - metrics::gap;
    // The name keeps a third whatever the amounts are.
    const QString spent = figures.elidedText(m_spent, Qt::ElideRight, room * 2 / 3);
    const int spentWidth = figures.horizontalAdvance(spent);
    painter.setPen(m_theme.text);
    painter.setFont(Theme::titleFont());
    painter.drawText(QRect(left, first.top(), room - spentWidth, first.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        title.elidedText(name().simplified(), Qt::ElideRight, room - spentWidth));
    painter.setFont(Theme::axisFont());
    painter.setPen(isOld ? m_theme.muted : m_theme.text);
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, spent);
    const QRect last(
        area.left(), area.bottom() + 1 - lastLineHeight(), area.width(), lastLineHeight());
    painter.setFont(Theme::mutedFont());
    painter.setPen(m_theme.muted);
    painter.drawText(last, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(Theme::mutedFont()).elidedText(m_outlook, Qt::ElideRight, last.width()));
}

void BudgetCell::paintBar(QPainter &painter, const QRect &area) const
{
    // Room for the widest usual share, so that bars below each other end alike.
    const QFontMetrics figures(Theme::axisFont());
    const int shareWidth
        = std::max(figures.horizontalAdvance(m_share), figures.horizontalAdvance(tr("100 %")));
    const int top = area.top() + firstLineHeight() + metrics::spacing;
    const QRect bar(area.left(), top, area.width() - shareWidth - metrics::gap, barHeight);
    const bool isOld = m_status.error.has_value();
    painter.save();
    painter.setOpacity(isOld ? dimmed : 1);
    paintBudgetMeter(painter, bar, budgetMeter(m_status), budgetColor(m_level, m_theme), m_theme);
    painter.restore();
    painter.setFont(Theme::axisFont());
    painter.setPen(isOld ? m_theme.muted : m_theme.text);
    painter.drawText(QRect(bar.right() + 1, top - metrics::spacing, shareWidth + metrics::gap,
                         barHeight + 2 * metrics::spacing),
        Qt::AlignRight | Qt::AlignVCenter, m_share);
}

} // namespace opsglass
