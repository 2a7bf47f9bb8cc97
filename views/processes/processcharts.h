// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/processhistory.h"
#include "views/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;

namespace opsglass {

class Crosshair;
class Legend;
class PanelNotice;
class PlotWidget;

/// What the chosen processes, or all of them, used in the last ten minutes: processors and memory
/// side by side.
class ProcessCharts : public QWidget {
    Q_OBJECT

public:
    explicit ProcessCharts(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setZone(const QTimeZone &zone);
    /// \param chosen none: the sum of all
    void render(const ProcessHistory &history, const QList<ProcessInfo> &chosen);

    /// Names of what is drawn, in the order of the legend.
    QStringList names() const;

private:
    struct Chart {
        QLabel *title = nullptr;
        PlotWidget *plot = nullptr;
        Legend *legend = nullptr;
    };

    Chart newChart(const QString &title);
    void fill(const Chart &chart, const TimeRange &range, QList<DataSeries> series);

    Theme m_theme = Theme::of(Theme::Kind::Dark);
    Crosshair *m_crosshair;
    Chart m_cpu;
    Chart m_memory;
};

} // namespace opsglass
