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
    /// Fills in a token that was remembered for the address; one a person is typing is left alone.
    void offerToken(const QString &token);
    /// The token is that of the server at the address: it goes from the form when a person writes
    /// another address, for no other server may see it.
    void bindToken();
    /// Says what is going on.
    void showProgress(const QString &sentence);
    /// Says what went wrong.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// The button, or Return in a field.
    void connectRequested();
    /// A person finished typing an address.
    void addressEdited(const QString &address);
    /// A person writes another address: what is known of the server before is void.
    void serverLeft();

private:
    void buildLayout();
    void leaveServer();

    QLineEdit *m_address;
    QLineEdit *m_token;
    QCheckBox *m_remember;
    QPushButton *m_connect;
    QLabel *m_status;
    bool m_isBound = false; ///< the token is that of the server at the address
};

} // namespace opsglass
