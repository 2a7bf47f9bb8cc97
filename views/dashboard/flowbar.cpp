// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/flowbar.h"

#include "views/theme/theme.h"

#include <QEvent>

namespace opsglass {

namespace {

constexpr int between = 12; // pixels, from one part to the next

} // namespace

FlowBar::FlowBar(QWidget *parent)
    : QWidget(parent)
    , m_margin(metrics::gap)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FlowBar::setParts(const QList<QWidget *> &parts)
{
    m_parts = parts;
    for (QWidget *part : parts)
        part->show();
    setVisible(!parts.isEmpty());
    place(width(), true);
    updateGeometry();
}

QList<FlowBar::Line> FlowBar::lines(int width) const
{
    QList<Line> lines { Line() };
    int x = m_margin;
    for (QWidget *part : m_parts) {
        const QSize wanted = part->sizeHint();
        const int partWidth = std::min(wanted.width(), std::max(width - 2 * m_margin, 1));
        if (x > m_margin && x + partWidth > width - m_margin) {
            x = m_margin;
            lines << Line();
        }
        lines.last().parts.append({ part, partWidth });
        lines.last().height = std::max(lines.last().height, wanted.height());
        x += partWidth + between;
    }
    return lines;
}

/// Returns the height of all lines.
int FlowBar::place(int width, bool isReal) const
{
    int y = metrics::spacing;
    for (const Line &line : lines(width)) {
        int x = m_margin;
        for (const auto &[part, partWidth] : line.parts) {
            const int height = part->sizeHint().height();
            if (isReal)
                part->setGeometry(x, y + (line.height - height) / 2, partWidth, height);
            x += partWidth + between;
        }
        y += line.height + metrics::spacing;
    }
    return y;
}

QSize FlowBar::sizeHint() const { return { 400, place(std::max(width(), 400), false) }; }

int FlowBar::heightForWidth(int width) const { return place(width, false); }

bool FlowBar::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    // A part has other words, and with them another width.
    if (event->type() == QEvent::LayoutRequest) {
        place(width(), true);
        updateGeometry();
    }
    return isHandled;
}

void FlowBar::resizeEvent(QResizeEvent *) { place(width(), true); }

} // namespace opsglass
