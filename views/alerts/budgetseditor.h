// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budgetdraft.h"
#include "views/dashboard/sourcechoice.h"
#include "views/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace opsglass {

class BudgetForm;

/// A list of budgets and the fields of the chosen one; below each other where there is not much
/// room.
class BudgetsEditor : public QWidget {
    Q_OBJECT

public:
    explicit BudgetsEditor(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Those a budget can ask; a new one asks the first.
    void setSources(const QList<SourceChoice> &sources);
    /// Replaces all, which is no change a person made.
    void setBudgets(const QList<Budget> &budgets);
    /// As edited; of use once they are valid.
    QList<Budget> value() const;
    /// Whether each is a budget; what is wrong stands beside the fields.
    bool isValid() const { return m_isValid; }
    /// Shows the budget of this name; nothing where there is none.
    void select(const QString &name);

public Q_SLOTS:
    /// Adds a budget of a month that still has to be told what it counts.
    void add();
    /// Adds a copy of the chosen one below it.
    void duplicate();
    /// Takes away the chosen one.
    void remove();

Q_SIGNALS:
    /// A person changed something.
    void changed();
    void validityChanged(bool isValid);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createButtons();
    void buildLayout();
    QWidget *newFormPage();
    void insert(qsizetype row, const Budget &budget);
    void takeEdits();
    void renderList();
    void renderChosen();
    qsizetype chosen() const;

    QList<BudgetDraft> m_drafts;
    QList<SourceChoice> m_sources;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QStackedWidget *m_pages;
    QLabel *m_hint;
    BudgetForm *m_form;
    QWidget *m_left = nullptr; ///< the list and its buttons
    QBoxLayout *m_halves = nullptr;
    bool m_isValid = true;
};

} // namespace opsglass
