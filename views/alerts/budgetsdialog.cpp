// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/budgetsdialog.h"

#include "views/alerts/budgetseditor.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace opsglass {

BudgetsDialog::BudgetsDialog(QWidget *parent)
    : QDialog(parent)
    , m_editor(new BudgetsEditor(this))
{
    setWindowTitle(tr("Budgets"));
    resize(760, 500);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    connect(m_editor, &BudgetsEditor::validityChanged, save, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_editor, 1);
    layout->addWidget(buttons);
}

} // namespace opsglass
