// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/alerts/alertsettingspage.h"

#include <QList>

class QCheckBox;
class QGroupBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace opsglass {

class ProblemLine;

/// The Alertmanagers that are watched.
class AlertmanagerSettings : public AlertSettingsPage {
    Q_OBJECT

public:
    explicit AlertmanagerSettings(QWidget *parent = nullptr);

    void setSettings(const AlertSettings &settings) override;
    void collect(AlertSettings &settings) const override;
    QString problem() const override;

    /// How the test of the shown one went; counts for nothing when it was changed since.
    void showTestResult(const QString &text, bool isGood);

Q_SIGNALS:
    void testRequested(const opsglass::AlertmanagerEntry &entry);

private:
    void buildLayout();
    void buildForm();
    void connectFields();
    void add();
    void remove();
    void edit();
    void completeAddress();
    void test();
    void forgetTest();
    void renderList();
    void renderForm();
    void renderProblem();
    int current() const;
    QString problemOf(int row) const;

    QList<AlertmanagerEntry> m_entries; ///< as typed
    QTreeWidget *m_list;
    QPushButton *m_remove;
    QGroupBox *m_form;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QCheckBox *m_forward;
    QPushButton *m_test;
    ProblemLine *m_problem;
    ProblemLine *m_result;
    bool m_isTesting = false;
};

} // namespace opsglass
