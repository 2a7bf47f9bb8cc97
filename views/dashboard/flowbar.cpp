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

/// Returns the height of all lines.
int FlowBar::place(int width, bool isReal) const
{
    const int margin = metrics::gap;
    int x = margin;
    int y = metrics::spacing;
    int lineHeight = 0;
    for (QWidget *part : m_parts) {
        const QSize wanted = part->sizeHint();
        const int partWidth = std::min(wanted.width(), std::max(width - 2 * margin, 1));
        if (x > margin && x + partWidth > width - margin) {
            x = margin;
            y += lineHeight + metrics::spacing;
            lineHeight = 0;
        }
        if (isReal)
            part->setGeometry(x, y, partWidth, wanted.height());
        x += partWidth + between;
        lineHeight = std::max(lineHeight, wanted.height());
    }
    return y + lineHeight + metrics::spacing;
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
