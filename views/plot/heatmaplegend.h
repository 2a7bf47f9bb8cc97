// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/colorbar.h"
#include "views/theme/theme.h"

#include <QWidget>

#include <optional>

namespace opsglass {

/// What the colours of a heatmap mean: a bar of them between the texts of the smallest and the
/// largest count, with a mark at the count under the pointer.
class HeatmapLegend : public QWidget {
    Q_OBJECT

public:
    explicit HeatmapLegend(QWidget *parent = nullptr);

    void setScale(const ColorScale &scale);
    const ColorScale &scale() const { return m_scale; }
    /// Where a count lies between the smallest (0) and the largest (1); absent: none is marked.
    void setMark(std::optional<double> mark);
    const std::optional<double> &mark() const { return m_mark; }
    void setTheme(const Theme &theme);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF bar() const;

    Theme m_theme = Theme::of(Theme::Kind::Dark);
    ColorScale m_scale;
    std::optional<double> m_mark;
};

} // namespace opsglass
