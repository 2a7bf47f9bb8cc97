// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/variableoptionmodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace opsglass {

/// The list under a variable's button: a search field over its options. Typing searches, the arrow
/// keys move, Enter takes the row (of several: what is ticked), Space ticks, Esc leaves.
class VariablePopup : public QFrame {
    Q_OBJECT

public:
    explicit VariablePopup(QWidget *parent = nullptr);

    /// Takes the variable, also while the popup is open: options may arrive late.
    void setState(const VariableState &state);
    /// Opens below `anchor`.
    void openAt(const QWidget *anchor);

    QLineEdit *searchField() const { return m_search; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    /// The person chose other values than before; `$__all` alone for All.
    void chosen(const QStringList &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool answerKey(int key);
    void take(int row);
    void activateRow(int row);
    void renderHint();

    VariableState m_state;
    VariableOptionModel *m_options;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_hint;
    QStringList m_before;
    bool m_isCancelled = false;
    bool m_hasMoved = false; ///< since the last letter was typed
};

} // namespace opsglass
