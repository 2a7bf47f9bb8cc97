// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budgetstatus.h"
#include "views/theme/theme.h"

#include <QAbstractButton>

namespace opsglass {

/// One budget in three lines: its name and what is spent, its bar, what is to be expected. A button
/// that leads to more.
class BudgetCell : public QAbstractButton {
    Q_OBJECT

public:
    explicit BudgetCell(QWidget *parent = nullptr);

    void render(const BudgetStatus &status, const BudgetClock &clock, const Theme &theme);

    const QString &name() const { return m_status.budget.name; }
    BudgetLevel level() const { return m_level; }
    const QString &spentText() const { return m_spent; }
    const QString &outlook() const { return m_outlook; }
    QSize sizeHint() const override { return { leastWidth, naturalHeight() }; }
    static int naturalHeight();

    static constexpr int leastWidth = 300; ///< pixels, below which texts are cut
    static constexpr int mostWidth = 640; ///< beyond which the bar says no more

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTexts(QPainter &painter, const QRect &area) const;
    void paintBar(QPainter &painter, const QRect &area) const;
    QString tip(const BudgetClock &clock) const;

    BudgetStatus m_status;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    BudgetLevel m_level = BudgetLevel::Waiting;
    QString m_spent;
    QString m_share;
    QString m_outlook;
};

} // namespace opsglass
