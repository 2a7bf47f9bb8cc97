// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace opsglass {

/// A bar whose parts stand side by side and go on in the next line where there is no more room.
/// Hidden while it has none.
class FlowBar : public QWidget {
    Q_OBJECT

public:
    explicit FlowBar(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    /// The parts in order; the bar owns none of them but places all.
    void setParts(const QList<QWidget *> &parts);
    /// How far the parts stay away from the sides, in pixels.
    void setSideMargin(int margin) { m_margin = margin; }
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A line of parts that are as wide as they get.
    struct Line {
        QList<std::pair<QWidget *, int>> parts;
        int height = 0;
    };

    QList<Line> lines(int width) const;
    int place(int width, bool isReal) const;

    QList<QWidget *> m_parts;
    int m_margin;
};

} // namespace opsglass
