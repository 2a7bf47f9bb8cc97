// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "models/series/paneldata.h"
#include "views/panels/panelview.h"

class QAbstractBarSeries;
class QBarCategoryAxis;
class QCategoryAxis;

namespace opsglass {

class BarChartView;
class Legend;

/// The panel type "barchart": groups or stacks of bars over categories, drawn by Qt Charts, with
/// our ticks, texts and legend.
class BarChartPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    BarChartPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    /// The texts on the value axis, ascending.
    QStringList tickTexts() const;
    QStringList categories() const;
    bool isHorizontal() const;

protected:
    void renderData() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isStacked() const;
    QList<BarSeries> shownBars() const;
    void fillChart();
    void fillBars(const QList<BarSeries> &bars);
    void fillAxes(const QList<BarSeries> &bars);
    void fillLabels(const QList<BarSeries> &bars);
    void fillLegend();
    void dressAxes();
    void explainBars(const QList<BarSeries> &bars);
    void openLinks(const QString &series, int category);

    BarChartOptions m_options;
    BarChartView *m_view;
    Legend *m_legend;
    QAbstractBarSeries *m_series = nullptr;
    QBarCategoryAxis *m_categoryAxis = nullptr;
    QCategoryAxis *m_valueAxis = nullptr;
};

} // namespace opsglass
