// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/grafanasenddialog.h"

#include "views/dashboard/grafanaform.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace opsglass {

GrafanaSendDialog::GrafanaSendDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_form(new GrafanaForm(this))
    , m_folder(new QComboBox(this))
    , m_message(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send “%1” to Grafana").arg(title.simplified()));
    resize(560, sizeHint().height());
    setFolders({});
    m_message->setPlaceholderText(tr("what changed; for the version history"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(tr("&Send"), QDialogButtonBox::ActionRole);
    auto *form = new QFormLayout;
    form->addRow(tr("&Folder"), m_folder);
    form->addRow(tr("&Message"), m_message);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_form, &GrafanaForm::connectRequested, this, &GrafanaSendDialog::foldersRequested);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(m_overwrites); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void GrafanaSendDialog::setFolders(const QList<GrafanaHit> &folders)
{
    m_folder->clear();
    m_folder->addItem(tr("Dashboards (no folder)"), QString());
    for (const GrafanaHit &folder : folders)
        m_folder->addItem(folder.title.simplified(), folder.uid);
}

QString GrafanaSendDialog::folderUid() const { return m_folder->currentData().toString(); }

QString GrafanaSendDialog::message() const { return m_message->text(); }

void GrafanaSendDialog::offerOverwrite(const QString &sentence)
{
    m_overwrites = true;
    m_send->setText(tr("&Overwrite"));
    m_form->showProblem(sentence);
}

} // namespace opsglass
