// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QColor>
#include <QWidget>

#include <chrono>

namespace opsglass {

/// A thin line that moves while a panel waits for its answers; appears after a delay, so that fast
/// answers show nothing.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setColor(const QColor &color);
    /// Appears when `delay` has passed without stop(); a wait under way keeps its own delay.
    void start(std::chrono::milliseconds delay);
    void stop();
    bool isWaiting() const { return m_timer.isActive(); }

    static constexpr int thickness = 2; ///< logical pixels

protected:
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
    QBasicTimer m_timer;
    int m_step = 0;
};

} // namespace opsglass
