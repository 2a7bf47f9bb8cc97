// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/budgetform.h"

#include "models/alerts/budgetsuggestions.h"
#include "models/format/unittable.h"
#include "views/alerts/amountbox.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int exprLines = 3;
constexpr int week = 7; // days

QLabel *newProblem(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showProblem(QLabel *label, const QString &problem)
{
    label->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    label->setVisible(!problem.isEmpty());
}

/// "USD ($)"; only the letters where they are the sign, too.
QString currencyText(const QString &unit)
{
    const QString letters = unit.mid(int(qstrlen("currency")));
    const auto rule = unitRule(unit);
    const QString sign = rule ? QString::fromUtf8(rule->text) : QString();
    return sign.compare(letters, Qt::CaseInsensitive) == 0
        ? letters
        : QStringLiteral("%1 (%2)").arg(letters, sign);
}

/// Long entries do not make the form wide.
QComboBox *newChoice(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

BudgetForm::BudgetForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_kind(newChoice(this))
    , m_unit(newChoice(this))
    , m_source(newChoice(this))
    , m_expr(new QPlainTextEdit(this))
    , m_suggest(new QPushButton(tr("From the &built-in dashboards"), this))
    , m_amount(new AmountBox(this))
    , m_amountText(new QLabel(this))
    , m_period(newChoice(this))
    , m_from(new QLabel(tr("from"), this))
    , m_weekStart(newChoice(this))
    , m_steps(new QLineEdit(this))
    , m_nameProblem(newProblem(this))
    , m_sourceProblem(newProblem(this))
    , m_exprProblem(newProblem(this))
    , m_amountProblem(newProblem(this))
    , m_stepsProblem(newProblem(this))
{
    createFields();
    fillSuggestions();
    buildLayout();
    connectFields();
    connectChoices();
    setDraft({});
}

void BudgetForm::createFields()
{
    m_kind->addItem(tr("Money"), int(Budget::Kind::Money));
    m_kind->addItem(tr("Tokens"), int(Budget::Kind::Tokens));
    m_kind->setAccessibleName(tr("Kind"));
    m_unit->setAccessibleName(tr("Unit"));
    m_source->setPlaceholderText(tr("Choose a source"));
    m_expr->setAccessibleName(tr("Expression"));
    m_expr->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_expr->setTabChangesFocus(true);
    m_expr->setPlaceholderText(QStringLiteral("cost_dollars_total{team=\"a\"}"));
    m_expr->setToolTip(tr("A counter, with labels if need be, or an expression over [$__range]:\n"
                          "increase(tokens_total[$__range]) * 3e-6"));
    m_expr->setFixedHeight(exprLines * m_expr->fontMetrics().lineSpacing() + 12);
    m_suggest->setAutoDefault(false);
    m_period->addItem(tr("a day"), int(Budget::Period::Day));
    m_period->addItem(tr("a week"), int(Budget::Period::Week));
    m_period->addItem(tr("a month"), int(Budget::Period::Month));
    m_period->setAccessibleName(tr("Period"));
    for (int day = Qt::Monday; day < Qt::Monday + week; ++day)
        m_weekStart->addItem(QLocale().standaloneDayName(day), day);
    m_weekStart->setAccessibleName(tr("First day of the week"));
    m_steps->setPlaceholderText(QStringLiteral("50, 75, 90, 100"));
    m_steps->setToolTip(tr("Percents of the amount; an alert at each"));
}

QLayout *BudgetForm::sideBySide(const QList<QWidget *> &widgets)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::gap);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch();
    return line;
}

void BudgetForm::addRow(QFormLayout *form, const Row &row)
{
    auto *label = new QLabel(row.label, this);
    label->setBuddy(row.focus);
    auto *below = new QVBoxLayout;
    below->setSpacing(metrics::spacing);
    if (row.fields)
        below->addLayout(row.fields);
    else
        below->addWidget(row.focus);
    if (row.problem)
        below->addWidget(row.problem);
    form->addRow(label, below);
}

void BudgetForm::buildLayout()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(metrics::gap);
    addRow(form, { tr("&Name"), m_name, nullptr, m_nameProblem });
    addRow(form, { tr("&Counts"), m_kind, sideBySide({ m_kind, m_unit }), nullptr });
    addRow(form, { tr("&Source"), m_source, nullptr, m_sourceProblem });
    auto *expr = new QVBoxLayout;
    expr->setSpacing(metrics::spacing);
    expr->addWidget(m_expr);
    expr->addWidget(m_suggest, 0, Qt::AlignLeft);
    addRow(form, { tr("&Expression"), m_expr, expr, m_exprProblem });
    addRow(
        form, { tr("&Amount"), m_amount, sideBySide({ m_amount, m_amountText }), m_amountProblem });
    addRow(
        form, { tr("&Period"), m_period, sideBySide({ m_period, m_from, m_weekStart }), nullptr });
    addRow(form, { tr("A&lerts at (%)"), m_steps, nullptr, m_stepsProblem });
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
}

void BudgetForm::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft.budget.name = text.trimmed();
        Q_EMIT edited();
    });
    connect(m_expr, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.budget.expr = m_expr->toPlainText().trimmed();
        Q_EMIT edited();
    });
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_draft.budget.amount = value;
        renderPeriod();
        Q_EMIT edited();
    });
    connect(m_steps, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft.steps = text;
        m_draft.budget.steps = readBudgetSteps(text).value_or(m_draft.budget.steps);
        Q_EMIT edited();
    });
}

void BudgetForm::connectChoices()
{
    connect(m_kind, &QComboBox::activated, this, [this] {
        setKind(Budget::Kind(m_kind->currentData().toInt()));
        Q_EMIT edited();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_draft.budget.unit = m_unit->currentData().toString();
        renderPeriod();
        Q_EMIT edited();
    });
    connect(m_source, &QComboBox::activated, this, [this] {
        m_draft.budget.source = m_source->currentData().toString();
        Q_EMIT edited();
    });
    connect(m_period, &QComboBox::activated, this, [this] {
        m_draft.budget.period = Budget::Period(m_period->currentData().toInt());
        renderPeriod();
        Q_EMIT edited();
    });
    connect(m_weekStart, &QComboBox::activated, this, [this] {
        m_draft.budget.weekStart = Qt::DayOfWeek(m_weekStart->currentData().toInt());
        Q_EMIT edited();
    });
}

void BudgetForm::fillSuggestions()
{
    auto *menu = new QMenu(m_suggest);
    QString system;
    for (const BudgetSuggestion &suggestion : budgetSuggestions()) {
        if (!system.isEmpty() && system != suggestion.system)
            menu->addSeparator();
        system = suggestion.system;
        // What follows a tab stands at the right, as shortcuts do.
        const QAction *action
            = menu->addAction(tr("%1: %2").arg(system, suggestion.title) + u'\t' + suggestion.expr);
        connect(action, &QAction::triggered, this, [this, suggestion] { take(suggestion); });
    }
    m_suggest->setMenu(menu);
}

void BudgetForm::take(const BudgetSuggestion &suggestion)
{
    setKind(suggestion.kind);
    m_kind->setCurrentIndex(m_kind->findData(int(suggestion.kind)));
    m_expr->setPlainText(suggestion.expr);
}

/// A unit of the other kind would mean nothing.
void BudgetForm::setKind(Budget::Kind kind)
{
    if (m_draft.budget.kind == kind)
        return;
    m_draft.budget.kind = kind;
    m_draft.budget.unit.clear();
    fillUnits();
    renderPeriod();
}

void BudgetForm::setTheme(const Theme &theme)
{
    for (QLabel *label :
        { m_nameProblem, m_sourceProblem, m_exprProblem, m_amountProblem, m_stepsProblem }) {
        QPalette palette = theme.palette();
        palette.setColor(QPalette::WindowText, theme.crit);
        label->setPalette(palette);
    }
}

void BudgetForm::setSources(const QList<SourceChoice> &sources)
{
    m_sources = sources;
    fillSources();
}

void BudgetForm::fillUnits()
{
    m_unit->clear();
    QString usual;
    switch (m_draft.budget.kind) {
    case Budget::Kind::Money:
        usual = QStringLiteral("currencyUSD");
        for (const QString &unit : currencyUnits())
            m_unit->addItem(currencyText(unit), unit);
        break;
    case Budget::Kind::Tokens:
        usual = QStringLiteral("count:tokens");
        m_unit->addItem(tr("tokens"), usual);
        break;
    }
    const QString unit = m_draft.budget.unit.isEmpty() ? usual : m_draft.budget.unit;
    if (m_unit->findData(unit) < 0)
        m_unit->addItem(unit, unit);
    m_unit->setCurrentIndex(m_unit->findData(unit));
}

void BudgetForm::fillSources()
{
    m_source->clear();
    for (const SourceChoice &source : std::as_const(m_sources)) {
        m_source->addItem(source.name, source.id);
        m_source->setItemData(
            m_source->count() - 1, source.address.toHtmlEscaped(), Qt::ToolTipRole);
    }
    const QString &chosen = m_draft.budget.source;
    if (!chosen.isEmpty() && m_source->findData(chosen) < 0)
        m_source->addItem(tr("%1 (not there any more)").arg(chosen), chosen);
    m_source->setCurrentIndex(m_source->findData(chosen));
}

void BudgetForm::renderPeriod()
{
    constexpr double readable = 1000; // from here on zeros have to be counted
    const Budget &budget = m_draft.budget;
    m_amountText->setText(
        budget.amount < readable ? QString() : budgetAmountText(budget, budget.amount));
    const bool isWeek = budget.period == Budget::Period::Week;
    m_from->setVisible(isWeek);
    m_weekStart->setVisible(isWeek);
}

void BudgetForm::setDraft(const BudgetDraft &draft)
{
    m_draft = draft;
    const QSignalBlocker exprBlocker(m_expr);
    const QSignalBlocker amountBlocker(m_amount);
    m_name->setText(draft.budget.name);
    m_kind->setCurrentIndex(m_kind->findData(int(draft.budget.kind)));
    m_expr->setPlainText(draft.budget.expr);
    m_amount->setValue(draft.budget.amount);
    m_period->setCurrentIndex(m_period->findData(int(draft.budget.period)));
    m_weekStart->setCurrentIndex(m_weekStart->findData(int(draft.budget.weekStart)));
    m_steps->setText(draft.steps);
    fillUnits();
    fillSources();
    renderPeriod();
}

void BudgetForm::showProblems(const BudgetProblems &problems)
{
    showProblem(m_nameProblem, problems.name);
    showProblem(m_sourceProblem, problems.source);
    showProblem(m_exprProblem, problems.expr);
    showProblem(m_amountProblem, problems.amount);
    showProblem(m_stepsProblem, problems.steps);
}

void BudgetForm::startNaming()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace opsglass
