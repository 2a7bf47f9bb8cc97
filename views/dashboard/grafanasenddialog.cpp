// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/grafanasenddialog.h"

#include "views/dashboard/grafanaform.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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
    m_message->setPlaceholderText(tr("what changed; for the version history"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    // Return in a field means to connect, never to send.
    const QList<QAbstractButton *> all = buttons->buttons();
    for (QAbstractButton *button : all)
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->addRow(tr("&Folder"), m_folder);
    form->addRow(tr("&Message"), m_message);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_form, &GrafanaForm::connectRequested, this, &GrafanaSendDialog::foldersRequested);
    connect(m_form, &GrafanaForm::serverLeft, this, &GrafanaSendDialog::forgetServer);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(m_overwrites); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    forgetServer();
}

void GrafanaSendDialog::setFolders(const QList<GrafanaHit> &folders, const QString &folderUid)
{
    m_folder->clear();
    m_folder->addItem(tr("Dashboards (no folder)"), QString());
    for (const GrafanaHit &folder : folders)
        m_folder->addItem(folder.title.simplified(), folder.uid);
    m_folder->setCurrentIndex(std::max(m_folder->findData(folderUid), 0));
    m_folder->setEnabled(true);
    m_send->setEnabled(true);
    setOverwrites(false);
}

void GrafanaSendDialog::forgetServer()
{
    m_folder->clear();
    m_folder->addItem(tr("Connect to see the folders"));
    m_folder->setEnabled(false);
    m_send->setEnabled(false);
    setOverwrites(false);
}

void GrafanaSendDialog::setOverwrites(bool overwrites)
{
    m_overwrites = overwrites;
    m_send->setText(overwrites ? tr("&Overwrite") : tr("&Send"));
}

QString GrafanaSendDialog::folderUid() const { return m_folder->currentData().toString(); }

QString GrafanaSendDialog::message() const { return m_message->text(); }

void GrafanaSendDialog::offerOverwrite(const QString &sentence)
{
    setOverwrites(true);
    m_form->showProblem(sentence);
}

} // namespace opsglass
