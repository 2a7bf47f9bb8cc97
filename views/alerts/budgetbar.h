// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budgetstatus.h"
#include "views/theme/theme.h"

#include <QList>
#include <QWidget>

class QToolButton;

namespace opsglass {

class BudgetCell;

/// A strip with a bar for each budget, side by side as far as there is room. Beyond three rows
/// only those that want to be looked at most are shown, until the person asks for all. Without
/// budgets it is one line that offers to set one.
class BudgetBar : public QWidget {
    Q_OBJECT

public:
    explicit BudgetBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setStatuses(const QList<BudgetStatus> &statuses, Instant now, const QTimeZone &zone);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    static constexpr int mostRows = 3;

Q_SIGNALS:
    void budgetActivated(const QString &name);
    void editRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How the strip is divided at some width.
    struct Division {
        int columns = 1;
        int rows = 0;
        int cellWidth = 0;
        bool isFoldable = false; ///< there are more than fit into `mostRows`
        qsizetype hidden = 0;
    };

    void createButtons();
    void render();
    void place();
    Division divide(int width) const;
    QList<qsizetype> chosen(qsizetype count) const;

    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QList<BudgetStatus> m_statuses;
    BudgetClock m_clock;
    QList<BudgetCell *> m_cells; ///< one for each shown
    QToolButton *m_edit;
    QToolButton *m_more;
    QToolButton *m_offer;
    bool m_showsAll = false;
};

} // namespace opsglass
