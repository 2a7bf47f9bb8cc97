// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QChartView>

class QAbstractBarSeries;

namespace opsglass {

/// A chart of Qt Charts that writes the bars' own texts beside them: Qt's labels know neither units
/// nor our fonts.
class BarChartView : public QChartView {
    Q_OBJECT

public:
    /// One text at the end of a bar.
    struct Label {
        qsizetype category = 0;
        double offset = 0; ///< of the bar's middle from the category's, in categories
        double value = 0; ///< where the bar ends
        QString text;
    };

    explicit BarChartView(QWidget *parent = nullptr);

    /// \param isForced also where the texts do not fit
    void setLabels(QList<Label> labels, bool isHorizontal, bool isForced);
    void setTheme(const Theme &theme);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QRectF place(const Label &label) const;
    bool fits() const;

    QList<Label> m_labels;
    bool m_isHorizontal = false;
    bool m_isForced = false;
    Theme m_theme;
};

} // namespace opsglass
