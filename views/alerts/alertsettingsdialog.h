// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertsettings.h"
#include "models/alerts/rulefileentry.h"
#include "views/dashboard/sourcechoice.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace opsglass {

class AlertmanagerSettings;
class AlertRoutingSettings;
class AlertRuleSettings;
class AlertSettingsPage;
class NotificationSettings;
class ProblemLine;

/// The settings of the alerting on pages chosen at the left. Nothing is applied while something is
/// wrong; what it is stands beneath the pages.
class AlertSettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit AlertSettingsDialog(const AlertSettings &settings, QWidget *parent = nullptr);

    /// Adds a page behind the others; the dialog owns it.
    void addPage(const QString &title, AlertSettingsPage *page);
    /// Shows the page with this title, as given to addPage(); none: nothing happens.
    void showPage(const QString &title);

    /// The sources rules can be evaluated on.
    void setSources(const QList<SourceChoice> &sources);
    /// What is known of packs and rule files, those of the settings and added ones.
    void setRuleFiles(const QList<RuleFileEntry> &entries);
    /// What is wrong with the routing file shown.
    void setRoutingProblems(const QStringList &problems);
    /// The answer to testRequested(); one that comes after other edits counts for nothing.
    void showTestResult(const QString &text, bool isGood);
    /// As they are on the pages now.
    AlertSettings settings() const;

Q_SIGNALS:
    /// The person pressed OK or Apply after a change.
    void applied(const opsglass::AlertSettings &settings);
    void testRequested(const opsglass::AlertmanagerEntry &entry);
    /// \param name of a sound, or its file
    void playRequested(const QString &name);
    /// A rule file was added: its entry is wanted by setRuleFiles().
    void ruleFileAdded(const QString &path);
    /// Another routing file was chosen: its problems are wanted by setRoutingProblems().
    void routingFileChosen(const QString &path);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPages();
    void calmWheel(QWidget *page);
    void buildLayout();
    void apply();
    void render();
    void renderList(int badPage);

    AlertSettings m_settings; ///< applied last
    AlertSettings m_clean; ///< the same as the pages collect it
    QListWidget *m_list;
    QStackedWidget *m_stack;
    ProblemLine *m_problem;
    QPushButton *m_ok = nullptr;
    QPushButton *m_apply = nullptr;
    QList<AlertSettingsPage *> m_pages;
    AlertRuleSettings *m_rules;
    AlertmanagerSettings *m_alertmanagers;
    AlertRoutingSettings *m_routing;
    NotificationSettings *m_notifications;
};

} // namespace opsglass
