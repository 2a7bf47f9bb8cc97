// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/progressline.h"

#include <QPainter>
#include <QTimerEvent>

namespace opsglass {

namespace {

constexpr std::chrono::milliseconds frameTime { 40 };
constexpr int stepsPerPass = 40;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Loading"));
    hide();
}

void ProgressLine::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void ProgressLine::start(std::chrono::milliseconds delay)
{
    if (m_timer.isActive())
        return;
    m_step = 0;
    m_timer.start(static_cast<int>(delay.count()), this);
}

void ProgressLine::stop()
{
    m_timer.stop();
    hide();
}

void ProgressLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    if (isHidden()) {
        m_timer.start(static_cast<int>(frameTime.count()), this);
        show();
        raise();
    }
    m_step = (m_step + 1) % stepsPerPass;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double part = width() / 3.0;
    const double left = (width() + part) * m_step / stepsPerPass - part;
    painter.fillRect(QRectF(left, 0, part, height()), m_color);
}

} // namespace opsglass
