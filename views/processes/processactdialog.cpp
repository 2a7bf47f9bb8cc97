// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/processactdialog.h"

#include "views/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace opsglass {

namespace {

QLabel *newLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProcessActDialog::ProcessActDialog(
    ProcessAct act, const QList<ProcessInfo> &processes, QWidget *parent)
    : QDialog(parent)
    , m_nice(new QSpinBox(this))
{
    const ProcessQuestion question = processQuestion(act, processes);
    m_text = (QStringList { question.text } + question.named + QStringList { question.means })
                 .join(u'\n');
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(question.title);
    constexpr int width = 460;
    setMinimumWidth(width);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(3 * metrics::spacing);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    QLabel *asked = newLabel(question.text, this);
    asked->setFont(Theme::titleFont());
    asked->setFixedWidth(width);
    layout->addWidget(asked);
    if (!question.named.isEmpty())
        layout->addWidget(newLabel(question.named.join(u'\n'), this));
    m_nice->setRange(-20, 19);
    m_nice->setValue(processes.first().nice);
    m_nice->setVisible(act == ProcessAct::Renice);
    if (act == ProcessAct::Renice) {
        auto *form = new QFormLayout;
        form->addRow(tr("&Nice"), m_nice);
        layout->addLayout(form);
    }
    layout->addWidget(newLabel(question.means, this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(question.button, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    if (act != ProcessAct::Renice)
        cancel->setFocus();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed(m_nice->value());
        accept();
    });
}

QString ProcessActDialog::text() const { return m_text; }

} // namespace opsglass
