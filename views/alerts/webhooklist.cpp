// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/webhooklist.h"

#include "models/alerts/serveraddress.h"
#include "views/alerts/problemline.h"
#include "views/theme/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace opsglass {

WebhookList::WebhookList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_typed(new QLineEdit(this))
    , m_add(new QPushButton(tr("A&dd"), this))
    , m_problem(new ProblemLine(this))
{
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &WebhookList::render);
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        render();
        Q_EMIT changed();
    });
    connect(m_add, &QPushButton::clicked, this, &WebhookList::add);
    connect(m_remove, &QPushButton::clicked, this, &WebhookList::remove);
    render();
}

void WebhookList::buildLayout()
{
    m_list->setAccessibleName(tr("Webhooks"));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_list->setMinimumHeight(3 * metrics::rowHeight);
    m_typed->setAccessibleName(tr("Address of a new webhook"));
    m_typed->setPlaceholderText(tr("https://… of a new webhook"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(0, 1);
    layout->setRowStretch(0, 1);
    layout->addWidget(m_list, 0, 0);
    layout->addWidget(m_remove, 0, 1, Qt::AlignTop);
    layout->addWidget(m_typed, 1, 0);
    layout->addWidget(m_add, 1, 1);
    layout->addWidget(m_problem, 2, 0, 1, 2);
    for (QPushButton *button : { m_add, m_remove })
        button->setAutoDefault(false);
}

void WebhookList::setAddresses(const QStringList &addresses)
{
    m_addresses = addresses;
    m_typed->clear();
    m_list->clear();
    for (const QString &address : addresses)
        m_list->addItem(shortenedAddress(address));
    render();
}

QStringList WebhookList::addresses() const
{
    const QString typed = completedAddress(m_typed->text());
    return typed.isEmpty() || !problem().isEmpty() ? m_addresses : m_addresses + QStringList(typed);
}

QString WebhookList::problem() const
{
    const QString typed = completedAddress(m_typed->text());
    if (typed.isEmpty())
        return {};
    return m_addresses.contains(typed) ? tr("This webhook is in the list already.")
                                       : addressProblem(typed);
}

void WebhookList::add()
{
    if (m_typed->text().trimmed().isEmpty() || !problem().isEmpty())
        return;
    setAddresses(addresses());
    m_list->setCurrentRow(m_list->count() - 1);
    m_typed->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void WebhookList::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_addresses.removeAt(row);
    delete m_list->takeItem(row);
    render();
    Q_EMIT changed();
}

void WebhookList::render()
{
    m_problem->setText(problem());
    m_add->setEnabled(!m_typed->text().trimmed().isEmpty() && problem().isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

} // namespace opsglass
