// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/sourcepage.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace opsglass {

class PathEdit;
class SecretEdit;

/// Which certificates of servers are trusted, and which one is shown to them.
class CertificateSourcePage : public SourcePage {
    Q_OBJECT

public:
    explicit CertificateSourcePage(QWidget *parent = nullptr);

    void setDraft(const SourceDraft &draft) override;
    void collect(SourceDraft &draft) const override;

private:
    void buildLayout();

    PathEdit *m_authorities;
    QLabel *m_pinned;
    QPushButton *m_unpin;
    PathEdit *m_certificate;
    PathEdit *m_key;
    QCheckBox *m_hasPassphrase;
    SecretEdit *m_passphrase;
    QString m_fingerprint;
};

} // namespace opsglass
