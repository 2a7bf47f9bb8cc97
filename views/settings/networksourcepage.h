// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/sourcepage.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace opsglass {

class SecretEdit;

/// The way to a server, and how long it may take.
class NetworkSourcePage : public SourcePage {
    Q_OBJECT

public:
    explicit NetworkSourcePage(QWidget *parent = nullptr);

    void setDraft(const SourceDraft &draft) override;
    void collect(SourceDraft &draft) const override;

private:
    void buildLayout();

    QComboBox *m_proxy;
    QLineEdit *m_address;
    QLineEdit *m_user;
    SecretEdit *m_password;
    QSpinBox *m_timeout; ///< seconds
};

} // namespace opsglass
