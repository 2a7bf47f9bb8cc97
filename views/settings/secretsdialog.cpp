// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/secretsdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace opsglass {

namespace {

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

QString keptWhere(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keyring:
        return SecretsDialog::tr("It is kept in the system's keyring where one answers, else until "
                                 "Opsglass closes.");
    case SecretPlace::PlainFile:
        return SecretsDialog::tr("It is kept in a file that is not encrypted.");
    case SecretPlace::Session:
    case SecretPlace::Reference:
        break;
    }
    return SecretsDialog::tr("It is known until Opsglass closes.");
}

} // namespace

SecretsDialog::SecretsDialog(const ServerSettings &server,
    const QList<std::pair<QString, QString>> &fields, const QString &reason, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Login of a Source"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[field, words] : fields) {
        auto *edit = new QLineEdit(this);
        edit->setEchoMode(QLineEdit::Password);
        auto *label = new QLabel(words, this);
        label->setBuddy(edit);
        form->addRow(label, edit);
        m_edits.append({ field, edit });
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence(server.user.isEmpty()
            ? tr("“%1” at %2 cannot be asked without this:").arg(server.name, server.url)
            : tr("“%1” at %2 cannot be asked without this, for the user %3:")
                  .arg(server.name, server.url, server.user),
        this));
    layout->addLayout(form);
    layout->addWidget(sentence(reason, this));
    layout->addWidget(sentence(keptWhere(server.secrets), this));
    layout->addWidget(buttons);
    constexpr int width = 460;
    setMinimumWidth(width);
}

ServerSecrets SecretsDialog::secrets() const
{
    ServerSecrets secrets;
    for (const auto &[field, edit] : m_edits)
        secrets.values.insert(field, edit->text());
    return secrets;
}

} // namespace opsglass
