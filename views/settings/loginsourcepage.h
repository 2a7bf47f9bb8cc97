// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/sourcepage.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace opsglass {

class HeaderTable;
class ProblemLine;
class SecretEdit;

/// How a server is told who asks, and where the secrets of this are kept.
class LoginSourcePage : public SourcePage {
    Q_OBJECT

public:
    explicit LoginSourcePage(QWidget *parent = nullptr);

    void setDraft(const SourceDraft &draft) override;
    void collect(SourceDraft &draft) const override;

private:
    void fillChoices();
    void buildLayout();
    void renderPlace(SecretPlace place);
    QString secretField(const SourceDraft &draft) const;

    QComboBox *m_auth;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_user;
    SecretEdit *m_secret;
    QComboBox *m_place;
    ProblemLine *m_aboutPlace;
    HeaderTable *m_headers;
};

} // namespace opsglass
