// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/budgetseditor.h"

#include "views/alerts/budgetform.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int narrow = 600; // pixels, below which list and form stand below each other
constexpr int listWidth = 260;
constexpr int listHeight = 130;

QPushButton *newButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

BudgetsEditor::BudgetsEditor(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(newButton(tr("A&dd"), this))
    , m_duplicate(newButton(tr("D&uplicate"), this))
    , m_remove(newButton(tr("&Remove"), this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_form(new BudgetForm)
{
    createButtons();
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &BudgetsEditor::renderChosen);
    connect(m_form, &BudgetForm::edited, this, &BudgetsEditor::takeEdits);
    renderList();
    renderChosen();
}

void BudgetsEditor::createButtons()
{
    connect(m_add, &QPushButton::clicked, this, &BudgetsEditor::add);
    connect(m_duplicate, &QPushButton::clicked, this, &BudgetsEditor::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &BudgetsEditor::remove);
    auto *shortcut = new QShortcut(QKeySequence::Delete, m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &BudgetsEditor::remove);
}

QWidget *BudgetsEditor::newFormPage()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_form);
    return area;
}

void BudgetsEditor::buildLayout()
{
    m_list->setAccessibleName(tr("Budgets"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setText(
        tr("No budget yet. A budget says how much money, or how many tokens, may be spent in a "
           "day, a week or a month, and gives an alert at each step on the way."));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(2 * metrics::gap);
    m_pages->addWidget(newFormPage());
    m_pages->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spacing);
    for (QPushButton *button : { m_add, m_duplicate, m_remove })
        buttons->addWidget(button);
    m_left = new QWidget(this);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_list);
    left->addLayout(buttons);
    m_halves = new QHBoxLayout(this);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->addWidget(m_left);
    m_halves->addWidget(m_pages, 1);
}

void BudgetsEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    m_halves->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : listWidth);
    m_list->setMaximumHeight(isNarrow ? listHeight : QWIDGETSIZE_MAX);
}

void BudgetsEditor::setTheme(const Theme &theme) { m_form->setTheme(theme); }

void BudgetsEditor::setSources(const QList<SourceChoice> &sources)
{
    m_sources = sources;
    m_form->setSources(sources);
}

void BudgetsEditor::setBudgets(const QList<Budget> &budgets)
{
    m_drafts.clear();
    for (const Budget &budget : budgets)
        m_drafts << draftOf(budget);
    renderList();
    m_list->setCurrentRow(budgets.isEmpty() ? -1 : 0);
    renderChosen();
}

QList<Budget> BudgetsEditor::value() const
{
    QList<Budget> budgets;
    for (const BudgetDraft &draft : m_drafts)
        budgets << draft.budget;
    return budgets;
}

void BudgetsEditor::select(const QString &name)
{
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        if (m_drafts[i].budget.name == name)
            m_list->setCurrentRow(int(i));
    }
}

qsizetype BudgetsEditor::chosen() const
{
    const int row = m_list->currentRow();
    return row < m_drafts.size() ? row : -1;
}

void BudgetsEditor::insert(qsizetype row, const Budget &budget)
{
    m_drafts.insert(row, draftOf(budget));
    renderList();
    m_list->setCurrentRow(int(row));
    renderChosen();
    m_form->startNaming();
    Q_EMIT changed();
}

void BudgetsEditor::add()
{
    constexpr double usual = 100;
    Budget budget;
    budget.name = freeBudgetName(m_drafts, tr("Budget"));
    budget.amount = usual;
    if (!m_sources.isEmpty())
        budget.source = m_sources.first().id;
    insert(m_drafts.size(), budget);
}

void BudgetsEditor::duplicate()
{
    const qsizetype row = chosen();
    if (row < 0)
        return;
    Budget copy = m_drafts[row].budget;
    copy.name = freeBudgetName(m_drafts, copy.name);
    insert(row + 1, copy);
}

void BudgetsEditor::remove()
{
    const qsizetype row = chosen();
    if (row < 0)
        return;
    m_drafts.removeAt(row);
    renderList();
    m_list->setCurrentRow(int(std::min(row, m_drafts.size() - 1)));
    renderChosen();
    Q_EMIT changed();
}

void BudgetsEditor::takeEdits()
{
    const qsizetype row = chosen();
    if (row < 0)
        return;
    m_drafts[row] = m_form->draft();
    renderList();
    m_form->showProblems(budgetProblems(m_drafts, row));
    Q_EMIT changed();
}

/// The rows that stay keep the selection.
void BudgetsEditor::renderList()
{
    const QSignalBlocker blocker(m_list);
    while (m_list->count() > m_drafts.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_drafts.size())
        m_list->addItem(new QListWidgetItem);
    bool isValid = true;
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        const bool isBudget = !budgetProblems(m_drafts, i).areAny();
        isValid &= isBudget;
        const QString &name = m_drafts[i].budget.name;
        const QString shown = name.isEmpty() ? tr("Without a name") : name;
        QListWidgetItem *item = m_list->item(int(i));
        item->setText(isBudget ? shown : QStringLiteral("⚠ ") + shown);
        item->setToolTip(shown.toHtmlEscaped());
    }
    if (m_isValid == isValid)
        return;
    m_isValid = isValid;
    Q_EMIT validityChanged(isValid);
}

void BudgetsEditor::renderChosen()
{
    const qsizetype row = chosen();
    m_duplicate->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_pages->setCurrentIndex(row >= 0 ? 0 : 1);
    if (row < 0)
        return;
    m_form->setDraft(m_drafts[row]);
    m_form->showProblems(budgetProblems(m_drafts, row));
}

} // namespace opsglass
