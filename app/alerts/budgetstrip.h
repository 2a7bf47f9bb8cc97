// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budget.h"
#include "views/dashboard/sourcechoice.h"
#include "views/theme/theme.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace opsglass {

class BudgetBar;
class BudgetDesk;
class BudgetsDialog;
class MainWindow;

/// Puts the budgets above dashboards about costs, and lets a person change them.
/// Lives on the GUI thread.
class BudgetStrip : public QObject {
    Q_OBJECT

public:
    /// Both outlive the strip.
    BudgetStrip(BudgetDesk *desk, MainWindow *window);

    void setTheme(const Theme &theme);
    /// What the dialog shows: all budgets, by the sources of the settings.
    void setBudgets(const QList<Budget> &budgets, const QList<SourceChoice> &sources);
    /// A dashboard was opened: puts the bar above it when it is about costs.
    void attach();
    /// Opens the dialog with this budget chosen; empty: the first.
    void edit(const QString &name);

Q_SIGNALS:
    void edited(const QList<opsglass::Budget> &budgets);

private:
    void showStatuses();

    BudgetDesk *m_desk;
    MainWindow *m_window;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QList<Budget> m_budgets;
    QList<SourceChoice> m_sources;
    QPointer<BudgetBar> m_bar; ///< belongs to the page under it
    QPointer<BudgetsDialog> m_dialog;
};

} // namespace opsglass
