// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budgetdraft.h"
#include "views/dashboard/sourcechoice.h"
#include "views/theme/theme.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace opsglass {

class AmountBox;
struct BudgetSuggestion;

/// The fields of one budget, each with room for what is wrong with it. What nobody changes stays
/// as it was given, a unit or a source that nothing knows among it.
class BudgetForm : public QWidget {
    Q_OBJECT

public:
    explicit BudgetForm(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSources(const QList<SourceChoice> &sources);
    /// Shows a draft; nothing is signalled.
    void setDraft(const BudgetDraft &draft);
    const BudgetDraft &draft() const { return m_draft; }
    void showProblems(const BudgetProblems &problems);
    /// Puts the cursor where a new budget gets its name.
    void startNaming();

Q_SIGNALS:
    /// A person changed something.
    void edited();

private:
    /// A field, and below it what is wrong.
    struct Row {
        QString label;
        QWidget *focus = nullptr; ///< what the label leads to
        QLayout *fields = nullptr;
        QLabel *problem = nullptr;
    };

    void createFields();
    void buildLayout();
    QLayout *sideBySide(const QList<QWidget *> &widgets);
    void addRow(QFormLayout *form, const Row &row);
    void connectFields();
    void connectChoices();
    void fillSuggestions();
    void fillUnits();
    void fillSources();
    void renderPeriod();
    void setKind(Budget::Kind kind);
    void take(const BudgetSuggestion &suggestion);

    BudgetDraft m_draft;
    QList<SourceChoice> m_sources;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_unit;
    QComboBox *m_source;
    QPlainTextEdit *m_expr;
    QPushButton *m_suggest;
    AmountBox *m_amount;
    QLabel *m_amountText;
    QComboBox *m_period;
    QLabel *m_from;
    QComboBox *m_weekStart;
    QLineEdit *m_steps;
    QLabel *m_nameProblem;
    QLabel *m_sourceProblem;
    QLabel *m_exprProblem;
    QLabel *m_amountProblem;
    QLabel *m_stepsProblem;
};

} // namespace opsglass
