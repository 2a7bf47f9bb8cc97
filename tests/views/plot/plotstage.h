// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/crosshair.h"
#include "views/plot/plotwidget.h"

#include <QCoreApplication>
#include <QImage>
#include <QMouseEvent>

#include <cmath>
#include <memory>

namespace opsglass {

inline const Instant start(Milliseconds(1'714'550'400'000)); // 2024-05-01 08:00 UTC
constexpr Milliseconds step(60'000);

inline DataSeries series(const QString &name, const QList<double> &values)
{
    DataSeries result;
    result.name = name;
    result.grid = { start, step, values.size() };
    result.values = values;
    return result;
}

/// An hour and a minute of 61 samples, `value` each.
inline DataSeries flat(const QString &name, double value, int color = 0)
{
    DataSeries result = series(name, QList<double>(61, value));
    result.color.index = color;
    return result;
}

inline PlotContent contentOf(const QList<DataSeries> &all)
{
    PlotContent content;
    content.range = { start, start + step * 60 };
    content.series = all;
    content.table.mode = TooltipOptions::Mode::Multi;
    return content;
}

/// How many pixels of a column of the plot are of about this colour.
inline int inkInColumn(const QImage &image, int x, const QColor &color)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QColor pixel = image.pixelColor(x, y);
        const int distance = std::abs(pixel.red() - color.red())
            + std::abs(pixel.green() - color.green()) + std::abs(pixel.blue() - color.blue());
        ink += distance < 60 ? 1 : 0;
    }
    return ink;
}

inline QColor paletteColor(int index)
{
    ColorRef ref;
    ref.index = index;
    return Theme::of(Theme::Kind::Dark).color(ref);
}

/// A plot over an hour in a window of its own.
class PlotStage {
protected:
    void build()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        m_crosshair = new Crosshair(m_window.get());
        m_plot = new PlotWidget(m_window.get());
        m_plot->setGeometry(0, 0, 500, 250);
        m_plot->setCrosshair(m_crosshair);
        m_window->show();
    }

    void show(const QList<DataSeries> &all)
    {
        m_plot->setContent(contentOf(all));
        m_plot->grab();
    }

    QImage picture() { return m_plot->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    /// Where a minute of the range is, and a part of the height from the top.
    QPoint pointAt(double minutes, double part = 0.5) const
    {
        const QRectF &plot = m_plot->plotLayout().plot;
        return { static_cast<int>(std::lround(plot.left() + plot.width() * minutes / 60)),
            static_cast<int>(plot.top() + plot.height() * part) };
    }

    void hover(const QPoint &point)
    {
        QMouseEvent move(
            QEvent::MouseMove, point, m_plot->mapToGlobal(point), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(m_plot, &move);
    }

    std::unique_ptr<QWidget> m_window;
    Crosshair *m_crosshair = nullptr;
    PlotWidget *m_plot = nullptr;
};

} // namespace opsglass
