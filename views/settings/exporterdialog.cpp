// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/exporterdialog.h"

#include "views/alerts/problemline.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace opsglass {

namespace {

constexpr int highestPort = 65535;
constexpr int longestInterval = 3600; // seconds

int secondsOf(Milliseconds time)
{
    return int(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExporterDialog::ExporterDialog(
    const ExporterSettings &settings, const QString &overrides, QWidget *parent)
    : QDialog(parent)
    , m_isEnabled(new QCheckBox(tr("&Offer this machine's metrics"), this))
    , m_host(new QLineEdit(settings.host, this))
    , m_port(new QSpinBox(this))
    , m_interval(new QSpinBox(this))
    , m_allowsRemote(new QCheckBox(tr("Other &machines may reach it"), this))
    , m_state(new ProblemLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Metrics Exporter"));
    m_isEnabled->setChecked(settings.isEnabled);
    m_port->setRange(1, highestPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(settings.port);
    m_interval->setRange(1, longestInterval);
    m_interval->setSuffix(tr(" s"));
    m_interval->setValue(secondsOf(settings.interval));
    m_allowsRemote->setChecked(settings.allowsRemote);
    m_allowsRemote->setToolTip(
        tr("Without this, only addresses of this machine alone are taken, such as 127.0.0.1."));
    buildLayout(overrides);
    connect(m_isEnabled, &QCheckBox::toggled, this, &ExporterDialog::enableFields);
    enableFields();
}

void ExporterDialog::buildLayout(const QString &overrides)
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("&Interval"), m_interval);
    form->addRow(QString(), m_allowsRemote);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::Apply, this);
    QPushButton *apply = buttons->button(QDialogButtonBox::Apply);
    apply->setDefault(true);
    connect(apply, &QPushButton::clicked, this, [this] { Q_EMIT applied(value()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(sentence(
        tr("A Prometheus can scrape what Opsglass reads of this machine and of the processes on "
           "the watch list, in the text format of /metrics. There is no password: whoever reaches "
           "the address can read it."),
        this));
    column->addWidget(m_isEnabled);
    column->addLayout(form);
    if (!overrides.isEmpty())
        column->addWidget(sentence(overrides, this));
    column->addWidget(m_state);
    column->addStretch(1);
    column->addWidget(buttons);
    constexpr int width = 460;
    setMinimumWidth(width);
}

void ExporterDialog::enableFields()
{
    const QList<QWidget *> fields { m_host, m_port, m_interval, m_allowsRemote };
    for (QWidget *field : fields)
        field->setEnabled(m_isEnabled->isChecked());
}

ExporterSettings ExporterDialog::value() const
{
    ExporterSettings settings;
    settings.isEnabled = m_isEnabled->isChecked();
    const QString host = m_host->text().trimmed();
    if (!host.isEmpty())
        settings.host = host;
    settings.port = m_port->value();
    settings.interval = std::chrono::seconds(m_interval->value());
    settings.allowsRemote = m_allowsRemote->isChecked();
    return settings;
}

void ExporterDialog::showServing(const QString &address)
{
    m_state->setText(tr("Offered at %1").arg(address), ProblemLine::Kind::Good);
}

void ExporterDialog::showStopped()
{
    m_state->setText(tr("Nothing is offered."), ProblemLine::Kind::Neutral);
}

void ExporterDialog::showProblem(const QString &sentence)
{
    m_state->setText(sentence, ProblemLine::Kind::Problem);
}

} // namespace opsglass
