// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/ruleentry.h"
#include "views/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace opsglass {

class NoticePage;
class RuleDetail;
class RuleFilter;
class RuleTree;
class RuleTreeModel;

/// All rules, those evaluated here and those of the servers, with how their evaluation goes.
class RulesPage : public QWidget {
    Q_OBJECT

public:
    explicit RulesPage(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Of the times shown.
    void setZone(const QTimeZone &zone);
    /// Shows these rules; selection, scrolling and closed headings stay.
    void setRules(const RuleOverview &overview);
    void focusSearch();

Q_SIGNALS:
    /// The person wants to switch rules on or off.
    void settingsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void fillChoices();
    void render();
    void showRule();
    void showAll();

    RuleTreeModel *m_model;
    RuleFilter *m_filter;
    QStackedLayout *m_stack;
    NoticePage *m_nothing;
    QWidget *m_content;
    QLineEdit *m_search;
    QComboBox *m_choice;
    QPushButton *m_settings;
    QSplitter *m_splitter;
    RuleTree *m_tree;
    QWidget *m_noMatch; ///< in place of the tree
    RuleDetail *m_detail;
};

} // namespace opsglass
