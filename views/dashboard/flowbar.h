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
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int place(int width, bool isReal) const;

    QList<QWidget *> m_parts;
};

} // namespace opsglass
