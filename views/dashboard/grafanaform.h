// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/grafanahit.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace opsglass {

/// How to reach a Grafana server: its address, a token, whether to remember that, and a line that
/// says how it went.
class GrafanaForm : public QWidget {
    Q_OBJECT

public:
    explicit GrafanaForm(QWidget *parent = nullptr);

    GrafanaLogin login() const;
    bool isRemembered() const;
    void setAddress(const QString &address);
    /// Fills in a token that was remembered; one a person is typing is left alone.
    void offerToken(const QString &token);
    /// Says what is going on.
    void showProgress(const QString &sentence);
    /// Says what went wrong.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// The button, or Return in a field.
    void connectRequested();
    /// A person finished typing an address.
    void addressEdited(const QString &address);

private:
    QLineEdit *m_address;
    QLineEdit *m_token;
    QCheckBox *m_remember;
    QPushButton *m_connect;
    QLabel *m_status;
};

} // namespace opsglass
