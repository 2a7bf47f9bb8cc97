// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertroutingsettings.h"

#include "views/alerts/selectabletext.h"
#include "views/alerts/webhooklist.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace opsglass {

namespace {

QLabel *explanation(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setWordWrap(true);
    // Else it is at least as high as for its narrowest width.
    label->setMinimumSize(1, 1);
    return label;
}

} // namespace

AlertRoutingSettings::AlertRoutingSettings(QWidget *parent)
    : AlertSettingsPage(parent)
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Ch&oose…"), this))
    , m_clear(new QPushButton(tr("C&lear"), this))
    , m_problems(new SelectableText(this))
    , m_webhooks(new WebhookList(this))
{
    buildLayout();
    connect(m_choose, &QPushButton::clicked, this, &AlertRoutingSettings::chooseFile);
    connect(m_clear, &QPushButton::clicked, this, [this] { setFile({}); });
    connect(m_webhooks, &WebhookList::changed, this, &AlertRoutingSettings::changed);
    showFile();
}

void AlertRoutingSettings::buildLayout()
{
    m_file->setReadOnly(true);
    m_file->setAccessibleName(tr("Routing file"));
    m_file->setPlaceholderText(tr("none: the built-in routing"));
    m_problems->setAccessibleName(tr("Problems of the routing file"));
    auto *routing = new QGroupBox(tr("Routing by an Alertmanager configuration"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    for (QPushButton *button : { m_choose, m_clear }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *routingLayout = new QVBoxLayout(routing);
    routingLayout->addWidget(explanation(
        tr("Its routes decide which alerts are told of together, how long is waited and when they "
           "are repeated; its inhibition rules and time intervals decide what is kept quiet. Its "
           "receivers, such as e-mail, are not used: forward alerts to an Alertmanager for those. "
           "The file stays as it is."),
        routing));
    routingLayout->addLayout(row);
    routingLayout->addWidget(m_problems);
    auto *webhooks = new QGroupBox(tr("Webhooks"), this);
    auto *webhooksLayout = new QVBoxLayout(webhooks);
    webhooksLayout->addWidget(
        explanation(tr("Each is sent every group of alerts when the desktop is told of it, in "
                       "Alertmanager's format. Addresses are secrets: only their host is shown."),
            webhooks));
    webhooksLayout->addWidget(m_webhooks, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(routing);
    layout->addWidget(webhooks, 1);
}

void AlertRoutingSettings::setSettings(const AlertSettings &settings)
{
    m_webhooks->setAddresses(settings.webhooks);
    if (m_path == settings.routingFile)
        return;
    m_path = settings.routingFile;
    m_problems->setLines({});
    showFile();
}

void AlertRoutingSettings::collect(AlertSettings &settings) const
{
    settings.routingFile = m_path;
    settings.webhooks = m_webhooks->addresses();
}

QString AlertRoutingSettings::problem() const
{
    const QString problem = m_webhooks->problem();
    return problem.isEmpty() ? QString() : tr("New webhook: %1").arg(problem);
}

void AlertRoutingSettings::setProblems(const QStringList &problems)
{
    m_problems->setLines(problems);
}

void AlertRoutingSettings::setFile(const QString &path)
{
    if (m_path == path)
        return;
    m_path = path;
    m_problems->setLines({});
    showFile();
    Q_EMIT changed();
    if (!path.isEmpty())
        Q_EMIT fileChosen(path);
}

void AlertRoutingSettings::chooseFile()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Choose an Alertmanager configuration"),
            QFileInfo(m_path).path(), tr("YAML files (*.yml *.yaml);;All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

void AlertRoutingSettings::showFile()
{
    m_file->setText(m_path);
    m_file->setToolTip(m_path.toHtmlEscaped());
    m_clear->setEnabled(!m_path.isEmpty());
}

} // namespace opsglass
