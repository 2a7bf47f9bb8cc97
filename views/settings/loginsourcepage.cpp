// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/loginsourcepage.h"

#include "views/alerts/problemline.h"
#include "views/settings/headertable.h"
#include "views/settings/secretedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace opsglass {

namespace {

void choose(QComboBox *box, int meaning) { box->setCurrentIndex(box->findData(meaning)); }

} // namespace

LoginSourcePage::LoginSourcePage(QWidget *parent)
    : SourcePage(parent)
    , m_auth(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_secret(new SecretEdit(this))
    , m_place(new QComboBox(this))
    , m_aboutPlace(new ProblemLine(this))
    , m_headers(new HeaderTable(this))
{
    fillChoices();
    buildLayout();
    connect(m_auth, &QComboBox::activated, this, &SourcePage::changed);
    connect(m_place, &QComboBox::activated, this, &SourcePage::changed);
    connect(m_user, &QLineEdit::textEdited, this, &SourcePage::changed);
    connect(m_secret, &QLineEdit::textEdited, this, &SourcePage::changed);
    connect(m_headers, &HeaderTable::changed, this, &SourcePage::changed);
}

void LoginSourcePage::fillChoices()
{
    m_auth->addItem(tr("None"), int(ServerSettings::Auth::Anonymous));
    m_auth->addItem(tr("User and password"), int(ServerSettings::Auth::Basic));
    m_auth->addItem(tr("Bearer token"), int(ServerSettings::Auth::Bearer));
    m_place->addItem(tr("in the system's keyring"), int(SecretPlace::Keyring));
    m_place->addItem(tr("nowhere: ask at every start"), int(SecretPlace::Session));
    m_place->addItem(tr("elsewhere: a variable, a file or a command"), int(SecretPlace::Reference));
    m_place->addItem(tr("in a file, not encrypted"), int(SecretPlace::PlainFile));
}

void LoginSourcePage::buildLayout()
{
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Login"), m_auth);
    m_form->addRow(tr("Us&er"), m_user);
    m_form->addRow(tr("&Password"), m_secret);
    m_form->addRow(tr("Keep se&crets"), m_place);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_aboutPlace);
    layout->addWidget(m_headers, 1);
}

QString LoginSourcePage::secretField(const SourceDraft &draft) const
{
    return draft.settings.auth == ServerSettings::Auth::Bearer ? secretfield::token()
                                                               : secretfield::password();
}

void LoginSourcePage::setDraft(const SourceDraft &draft)
{
    const ServerSettings::Auth auth = draft.settings.auth;
    choose(m_auth, int(auth));
    choose(m_place, int(draft.settings.secrets));
    if (m_user->text() != draft.settings.user)
        m_user->setText(draft.settings.user);
    m_user->setEnabled(auth == ServerSettings::Auth::Basic);
    m_secret->setEnabled(auth != ServerSettings::Auth::Anonymous);
    m_secret->setDraft(draft, secretField(draft));
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_secret)))
        label->setText(auth == ServerSettings::Auth::Bearer ? tr("To&ken") : tr("&Password"));
    m_headers->setDraft(draft);
    renderPlace(draft.settings.secrets);
}

void LoginSourcePage::renderPlace(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keyring:
        m_aboutPlace->setText(tr("Counts for the passwords, tokens and secret headers of this "
                                 "source. Without a keyring they are asked for at every start."),
            ProblemLine::Kind::Neutral);
        break;
    case SecretPlace::Session:
        m_aboutPlace->setText(
            tr("They are known until Opsglass closes."), ProblemLine::Kind::Neutral);
        break;
    case SecretPlace::Reference:
        m_aboutPlace->setText(tr("Fields for secrets say where each is read from: env:NAME, "
                                 "file:/path or command:program arguments. What stands there is "
                                 "saved with the settings and is not secret."),
            ProblemLine::Kind::Neutral);
        break;
    case SecretPlace::PlainFile:
        m_aboutPlace->setText(tr("Whoever can read your files, a backup or this disk can read "
                                 "these secrets: the file secrets.json is not encrypted."),
            ProblemLine::Kind::Problem);
        break;
    }
}

void LoginSourcePage::collect(SourceDraft &draft) const
{
    // By the login whose secret the field shows, as the choice may have changed since.
    m_secret->collect(draft, secretField(draft));
    m_headers->collect(draft);
    draft.settings.auth = ServerSettings::Auth(m_auth->currentData().toInt());
    draft.settings.secrets = SecretPlace(m_place->currentData().toInt());
    draft.settings.user = m_user->text();
}

} // namespace opsglass
