// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/certificatesourcepage.h"

#include "views/settings/fingerprint.h"
#include "views/settings/pathedit.h"
#include "views/settings/secretedit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace opsglass {

namespace {

QString pemFilter()
{
    return CertificateSourcePage::tr("Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)"
                                     ";;All files (*)");
}

} // namespace

CertificateSourcePage::CertificateSourcePage(QWidget *parent)
    : SourcePage(parent)
    , m_authorities(new PathEdit(tr("File of the authorities"), pemFilter(), this))
    , m_pinned(new QLabel(this))
    , m_unpin(new QPushButton(tr("&Forget It"), this))
    , m_certificate(new PathEdit(tr("Client certificate"), pemFilter(), this))
    , m_key(new PathEdit(tr("Key of the client certificate"), pemFilter(), this))
    , m_hasPassphrase(new QCheckBox(tr("The key has a pa&ssphrase"), this))
    , m_passphrase(new SecretEdit(this))
{
    m_pinned->setTextFormat(Qt::PlainText);
    m_pinned->setWordWrap(true);
    m_pinned->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_unpin->setAutoDefault(false);
    m_passphrase->setAccessibleName(tr("Passphrase of the key"));
    buildLayout();
    for (PathEdit *edit : { m_authorities, m_certificate, m_key })
        connect(edit, &PathEdit::changed, this, &SourcePage::changed);
    connect(m_hasPassphrase, &QCheckBox::clicked, this, &SourcePage::changed);
    connect(m_passphrase, &QLineEdit::textEdited, this, &SourcePage::changed);
    connect(m_unpin, &QPushButton::clicked, this, [this] {
        m_fingerprint.clear();
        Q_EMIT changed();
    });
}

void CertificateSourcePage::buildLayout()
{
    auto *pinned = new QHBoxLayout;
    pinned->addWidget(m_pinned, 1);
    pinned->addWidget(m_unpin, 0, Qt::AlignTop);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Aut&horities"), m_authorities);
    form->addRow(tr("Trusted"), pinned);
    form->addRow(tr("&Client certificate"), m_certificate);
    form->addRow(tr("Its &key"), m_key);
    form->addRow(QString(), m_hasPassphrase);
    form->addRow(tr("&Passphrase"), m_passphrase);
}

void CertificateSourcePage::setDraft(const SourceDraft &draft)
{
    const ServerSettings &settings = draft.settings;
    m_authorities->setPath(settings.caFile);
    m_certificate->setPath(settings.clientCertFile);
    m_key->setPath(settings.clientKeyFile);
    const bool hasCertificate = !settings.clientCertFile.isEmpty();
    m_key->setEnabled(hasCertificate);
    m_hasPassphrase->setEnabled(hasCertificate);
    m_hasPassphrase->setChecked(settings.hasPassphrase);
    m_passphrase->setEnabled(hasCertificate && settings.hasPassphrase);
    m_passphrase->setDraft(draft, secretfield::passphrase());
    m_fingerprint = settings.pinnedCertificate;
    m_unpin->setVisible(!m_fingerprint.isEmpty());
    m_authorities->setEnabled(m_fingerprint.isEmpty());
    m_pinned->setText(m_fingerprint.isEmpty()
            ? tr("What these authorities signed; without a file those of the system count.")
            : tr("Only the certificate with this SHA-256 fingerprint:\n%1")
                  .arg(fingerprintText(m_fingerprint)));
}

void CertificateSourcePage::collect(SourceDraft &draft) const
{
    m_passphrase->collect(draft, secretfield::passphrase());
    draft.settings.caFile = m_authorities->path();
    draft.settings.clientCertFile = m_certificate->path();
    draft.settings.clientKeyFile = m_key->path();
    draft.settings.hasPassphrase = m_hasPassphrase->isChecked();
    draft.settings.pinnedCertificate = m_fingerprint;
}

} // namespace opsglass
