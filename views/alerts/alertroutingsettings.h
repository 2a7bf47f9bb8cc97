// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/alerts/alertsettingspage.h"

class QLineEdit;
class QPushButton;

namespace opsglass {

class SelectableText;
class WebhookList;

/// What decides who hears of an alert and when, and the webhooks.
class AlertRoutingSettings : public AlertSettingsPage {
    Q_OBJECT

public:
    explicit AlertRoutingSettings(QWidget *parent = nullptr);

    void setSettings(const AlertSettings &settings) override;
    void collect(AlertSettings &settings) const override;
    QString problem() const override;

    /// What is wrong with the chosen file; counts until another one is chosen.
    void setProblems(const QStringList &problems);
    /// Empty: the built-in routing.
    void setFile(const QString &path);

Q_SIGNALS:
    /// Another file was chosen: its problems are wanted by setProblems().
    void fileChosen(const QString &path);

private:
    void buildLayout();
    void chooseFile();
    void showFile();

    QString m_path;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QPushButton *m_clear;
    SelectableText *m_problems;
    WebhookList *m_webhooks;
};

} // namespace opsglass
