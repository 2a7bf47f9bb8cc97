// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/commandlist.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace opsglass {

/// A search field over everything that can be done, opened and looked at. Typing searches, the
/// arrow keys move, Enter takes the row, Esc leaves.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Opens over the top of the window with these commands.
    void openWith(const QList<Command> &commands);

    QLineEdit *searchField() const { return m_search; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    /// The palette is closed, and the person wants this.
    void chosen(const opsglass::Command &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool answerKey(int key);
    void moveTo(int row);
    void take(int row);
    void search(const QString &text);

    CommandList *m_commands;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace opsglass
