// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace opsglass {

class BudgetsEditor;

/// The budgets editor as a dialog, which can be accepted once every budget is one.
class BudgetsDialog : public QDialog {
    Q_OBJECT

public:
    explicit BudgetsDialog(QWidget *parent = nullptr);

    /// To be filled before, and to be asked when the dialog is accepted.
    BudgetsEditor *editor() const { return m_editor; }

private:
    BudgetsEditor *m_editor;
};

} // namespace opsglass
