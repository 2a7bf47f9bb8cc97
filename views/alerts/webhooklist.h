// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace opsglass {

class ProblemLine;

/// Addresses that hear of every group. They are secrets: of one that was added only its host is
/// shown.
class WebhookList : public QWidget {
    Q_OBJECT

public:
    explicit WebhookList(QWidget *parent = nullptr);

    void setAddresses(const QStringList &addresses);
    /// With one that is typed and was not added yet, when it is good.
    QStringList addresses() const;
    /// What is wrong with the typed one; empty when nothing, or nothing is typed.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    void add();
    void remove();
    void render();

    QStringList m_addresses;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLineEdit *m_typed;
    QPushButton *m_add;
    ProblemLine *m_problem;
};

} // namespace opsglass
