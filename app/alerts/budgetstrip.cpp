// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/budgetstrip.h"

#include "app/alerts/budgetdesk.h"
#include "app/session.h"
#include "models/dashboard/costdashboard.h"
#include "views/alerts/budgetbar.h"
#include "views/alerts/budgetsdialog.h"
#include "views/alerts/budgetseditor.h"
#include "views/dashboard/dashboardpage.h"
#include "views/mainwindow.h"

#include <QMenu>
#include <QTimeZone>

namespace opsglass {

BudgetStrip::BudgetStrip(BudgetDesk *desk, MainWindow *window)
    : m_desk(desk)
    , m_window(window)
{
    connect(desk, &BudgetDesk::changed, this, &BudgetStrip::showStatuses);
    window->alertsMenu()->addAction(tr("&Budgets…"), this, [this] { edit({}); });
}

void BudgetStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_bar)
        m_bar->setTheme(theme);
    if (m_dialog)
        m_dialog->editor()->setTheme(theme);
}

void BudgetStrip::setBudgets(const QList<Budget> &budgets, const QList<SourceChoice> &sources)
{
    m_budgets = budgets;
    m_sources = sources;
}

void BudgetStrip::attach()
{
    DashboardPage *page = m_window->page();
    if (!page || !isCostDashboard(page->dashboard()->dashboard()))
        return;
    m_bar = new BudgetBar;
    m_bar->setTheme(m_theme);
    connect(m_bar, &BudgetBar::budgetActivated, this, &BudgetStrip::edit);
    connect(m_bar, &BudgetBar::editRequested, this, [this] { edit({}); });
    page->setTopStrip(m_bar);
    showStatuses();
}

void BudgetStrip::showStatuses()
{
    if (m_bar)
        m_bar->setStatuses(m_desk->statuses(), Session::now(), QTimeZone::systemTimeZone());
}

void BudgetStrip::edit(const QString &name)
{
    if (!m_dialog) {
        m_dialog = new BudgetsDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->editor()->setTheme(m_theme);
        m_dialog->editor()->setSources(m_sources);
        m_dialog->editor()->setBudgets(m_budgets);
        connect(m_dialog, &QDialog::accepted, this,
            [this] { Q_EMIT edited(m_dialog->editor()->value()); });
        if (m_budgets.isEmpty())
            m_dialog->editor()->add();
        m_dialog->open();
    }
    m_dialog->editor()->select(name);
    m_dialog->raise();
}

} // namespace opsglass
