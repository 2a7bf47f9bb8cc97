// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace opsglass {

/// A small sign in a panel's header: an i in a circle, a warning triangle, an arrow that
/// leads out, the dots of a menu, or a bell.
/// Painted, so that it looks the same whatever symbols the system's font has.
class HeaderMark : public QAbstractButton {
    Q_OBJECT

public:
    enum class Shape { Info, Warning, Link, Dots, Bell };

    explicit HeaderMark(Shape shape, QWidget *parent = nullptr);

    void setColors(const QColor &ink, const QColor &hover);
    QSize sizeHint() const override { return { side, side }; }

    static constexpr int side = 24; ///< logical pixels

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    QColor m_ink;
    QColor m_hover; ///< behind the sign while the pointer is on it
};

} // namespace opsglass
