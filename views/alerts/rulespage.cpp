// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/rulespage.h"

#include "models/alerts/rulefilter.h"
#include "models/alerts/ruletreemodel.h"
#include "views/alerts/ruledetail.h"
#include "views/alerts/ruletree.h"
#include "views/dashboard/noticepage.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace opsglass {

RulesPage::RulesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new RuleTreeModel(this))
    , m_filter(new RuleFilter(this))
    , m_stack(new QStackedLayout(this))
    , m_nothing(new NoticePage(this))
    , m_content(new QWidget(this))
    , m_search(new QLineEdit(m_content))
    , m_choice(new QComboBox(m_content))
    , m_settings(new QPushButton(tr("S&witch rules on or off…"), m_content))
    , m_splitter(new QSplitter(Qt::Vertical, m_content))
    , m_tree(nullptr)
    , m_noMatch(new QWidget(m_content))
    , m_detail(new RuleDetail(m_content))
{
    m_filter->setSourceModel(m_model);
    m_tree = new RuleTree(m_filter, m_content);
    fillChoices();
    buildLayout();
    connectParts();
    render();
}

void RulesPage::buildLayout()
{
    m_search->setPlaceholderText(tr("Search names, files, expressions, labels, errors"));
    m_search->setAccessibleName(tr("Search rules"));
    m_search->setClearButtonEnabled(true);
    m_choice->setAccessibleName(tr("Which rules are shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_choice);
    bar->addWidget(m_settings);
    auto *text = new QLabel(tr("No rule is like this."), m_noMatch);
    text->setAlignment(Qt::AlignCenter);
    auto *all = new QPushButton(tr("Show &all rules"), m_noMatch);
    connect(all, &QPushButton::clicked, this, &RulesPage::showAll);
    auto *noMatch = new QVBoxLayout(m_noMatch);
    noMatch->addStretch();
    noMatch->addWidget(text);
    noMatch->addWidget(all, 0, Qt::AlignHCenter);
    noMatch->addStretch();
    auto *list = new QWidget(m_splitter);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_tree);
    listLayout->addWidget(m_noMatch);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_splitter, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_content);
}

void RulesPage::connectParts()
{
    auto *settings = new QAction(tr("Switch rules on"), this);
    settings->setToolTip(
        tr("Packs that come with the program and rule files of your own, per source."));
    m_nothing->addDoor(settings);
    m_nothing->showDoors(tr("No rules"),
        tr("Rules are evaluated here once they are switched on for a source. Those the servers "
           "evaluate themselves are listed as well; none has told of any."));
    connect(settings, &QAction::triggered, this, &RulesPage::settingsRequested);
    connect(m_settings, &QPushButton::clicked, this, &RulesPage::settingsRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        render();
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setChoice(static_cast<RuleFilter::Choice>(index));
        render();
    });
    connect(m_tree, &RuleTree::currentRuleChanged, this, &RulesPage::showRule);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &RulesPage::focusSearch);
}

void RulesPage::fillChoices()
{
    const RuleTreeModel::Tally tally = m_model->tally();
    const QStringList texts { tr("All rules (%1)").arg(tally.rules),
        tr("Firing or pending (%1)").arg(tally.firing + tally.pending),
        tr("Failing (%1)").arg(tally.failing), tr("Slow or late (%1)").arg(tally.delayed) };
    for (int row = 0; row < int(texts.size()); ++row) {
        if (row < m_choice->count())
            m_choice->setItemText(row, texts[row]);
        else
            m_choice->addItem(texts[row]);
    }
}

void RulesPage::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    m_tree->setPalette(palette);
    m_tree->setTheme(theme);
    m_detail->setTheme(theme);
}

void RulesPage::setZone(const QTimeZone &zone) { m_detail->setZone(zone); }

void RulesPage::setRules(const RuleOverview &overview)
{
    m_model->apply(overview);
    fillChoices();
    render();
    showRule();
}

void RulesPage::render()
{
    const bool hasMatch = m_filter->rowCount() > 0;
    m_tree->setVisible(hasMatch);
    m_noMatch->setVisible(!hasMatch);
    m_stack->setCurrentWidget(m_model->tally().rules > 0 ? m_content : m_nothing);
}

void RulesPage::showRule() { m_detail->setRule(m_tree->currentRule(), m_model->now()); }

void RulesPage::showAll()
{
    m_choice->setCurrentIndex(int(RuleFilter::Choice::All));
    m_search->clear();
}

void RulesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RulesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_filter->isNarrow()) {
        showAll();
        return;
    }
    if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_tree->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace opsglass
