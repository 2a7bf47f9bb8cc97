// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/grafanaform.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace opsglass {

GrafanaForm::GrafanaForm(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("&Remember the token in the system's keyring"), this))
    , m_connect(new QPushButton(tr("&Connect"), this))
    , m_status(new QLabel(this))
{
    m_address->setPlaceholderText(tr("https://grafana.example.org, or the address of a dashboard"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("of a service account; nothing where none is needed"));
    m_remember->setChecked(true);
    m_connect->setAutoDefault(false);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->hide();
    buildLayout();
    const auto tellAddress = [this] { Q_EMIT addressEdited(m_address->text()); };
    connect(m_address, &QLineEdit::textEdited, this, &GrafanaForm::leaveServer);
    connect(m_address, &QLineEdit::editingFinished, this, tellAddress);
    // Return is told before the end of editing, and a remembered token should be there by then.
    connect(m_address, &QLineEdit::returnPressed, this, tellAddress);
    connect(m_address, &QLineEdit::returnPressed, this, &GrafanaForm::connectRequested);
    connect(m_token, &QLineEdit::textEdited, this, [this] { m_isBound = false; });
    connect(m_token, &QLineEdit::returnPressed, this, &GrafanaForm::connectRequested);
    connect(m_connect, &QPushButton::clicked, this, &GrafanaForm::connectRequested);
}

void GrafanaForm::buildLayout()
{
    auto *tokenRow = new QHBoxLayout;
    tokenRow->addWidget(m_token);
    tokenRow->addWidget(m_connect);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Address"), m_address);
    auto *tokenLabel = new QLabel(tr("&Token"), this);
    tokenLabel->setBuddy(m_token);
    form->addRow(tokenLabel, tokenRow);
    form->addRow(QString(), m_remember);
    form->addRow(m_status);
}

void GrafanaForm::leaveServer()
{
    if (m_isBound)
        m_token->clear();
    m_isBound = false;
    showProgress({});
    Q_EMIT serverLeft();
}

GrafanaLogin GrafanaForm::login() const { return { m_address->text(), m_token->text() }; }

bool GrafanaForm::isRemembered() const { return m_remember->isChecked(); }

void GrafanaForm::setAddress(const QString &address)
{
    m_address->setText(address);
    m_address->selectAll(); // another one is typed over it
}

void GrafanaForm::offerToken(const QString &token)
{
    if (token.isEmpty() || !m_token->text().isEmpty())
        return;
    m_token->setText(token);
    m_isBound = true;
}

void GrafanaForm::bindToken() { m_isBound = true; }

void GrafanaForm::showProgress(const QString &sentence)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

void GrafanaForm::showProblem(const QString &sentence)
{
    showProgress(QStringLiteral("⚠ ") + sentence);
}

} // namespace opsglass
