// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/importpreviewdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace opsglass {

ImportPreviewDialog::ImportPreviewDialog(
    const QString &path, const QStringList &changes, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import Everything"));
    const auto sentence = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    auto *column = new QVBoxLayout(this);
    auto *buttons = new QDialogButtonBox(this);
    if (changes.isEmpty()) {
        buttons->addButton(QDialogButtonBox::Close);
        column->addWidget(sentence(tr("Everything in %1 is here already.").arg(path)));
    } else {
        column->addWidget(sentence(tr("What %1 would change:").arg(path)));
        auto *list = new QListWidget(this);
        list->setWordWrap(true);
        list->addItems(changes);
        list->setAccessibleName(tr("Changes"));
        column->addWidget(list, 1);
        column->addWidget(sentence(
            tr("What is there now is kept as a file in the folder of the backups. Passwords and "
               "other secrets are not in such files. Opsglass starts anew to import.")));
        buttons->addButton(QDialogButtonBox::Cancel);
        resize(520, 320);
        buttons->addButton(tr("&Import and Restart"), QDialogButtonBox::AcceptRole);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace opsglass
