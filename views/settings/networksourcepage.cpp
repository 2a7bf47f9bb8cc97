// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/networksourcepage.h"

#include "views/settings/secretedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace opsglass {

namespace {

constexpr int longestTimeout = 600; // seconds

} // namespace

NetworkSourcePage::NetworkSourcePage(QWidget *parent)
    : SourcePage(parent)
    , m_proxy(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new SecretEdit(this))
    , m_timeout(new QSpinBox(this))
{
    m_proxy->addItem(tr("the system's"), int(ServerProxy::Kind::System));
    m_proxy->addItem(tr("none"), int(ServerProxy::Kind::Direct));
    m_proxy->addItem(tr("this one"), int(ServerProxy::Kind::Manual));
    m_address->setPlaceholderText(tr("http://host:8080 or socks5://host:1080"));
    m_user->setPlaceholderText(tr("nothing where no login is needed"));
    m_timeout->setRange(1, longestTimeout);
    m_timeout->setSuffix(tr(" s"));
    buildLayout();
    connect(m_proxy, &QComboBox::activated, this, &SourcePage::changed);
    for (QLineEdit *edit : QList<QLineEdit *> { m_address, m_user, m_password })
        connect(edit, &QLineEdit::textEdited, this, &SourcePage::changed);
    connect(m_timeout, &QSpinBox::valueChanged, this, &SourcePage::changed);
}

void NetworkSourcePage::buildLayout()
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Pro&xy"), m_proxy);
    form->addRow(tr("Proxy addr&ess"), m_address);
    form->addRow(tr("Proxy &user"), m_user);
    form->addRow(tr("Proxy &password"), m_password);
    form->addRow(tr("&Wait for answers"), m_timeout);
}

void NetworkSourcePage::setDraft(const SourceDraft &draft)
{
    const ServerProxy &proxy = draft.settings.proxy;
    m_proxy->setCurrentIndex(m_proxy->findData(int(proxy.kind)));
    const bool isManual = proxy.kind == ServerProxy::Kind::Manual;
    if (m_address->text() != proxy.address)
        m_address->setText(proxy.address);
    if (m_user->text() != proxy.user)
        m_user->setText(proxy.user);
    m_address->setEnabled(isManual);
    m_user->setEnabled(isManual);
    m_password->setEnabled(isManual && !proxy.user.isEmpty());
    m_password->setDraft(draft, secretfield::proxyPassword());
    const QSignalBlocker blocker(m_timeout);
    m_timeout->setValue(
        int(std::chrono::duration_cast<std::chrono::seconds>(draft.settings.timeout).count()));
}

void NetworkSourcePage::collect(SourceDraft &draft) const
{
    m_password->collect(draft, secretfield::proxyPassword());
    draft.settings.proxy = { ServerProxy::Kind(m_proxy->currentData().toInt()),
        m_address->text().trimmed(), m_user->text() };
    draft.settings.timeout = std::chrono::seconds(m_timeout->value());
}

} // namespace opsglass
