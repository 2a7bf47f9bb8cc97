// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/generalsourcepage.h"

#include "models/alerts/serveraddress.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>

namespace opsglass {

namespace {

constexpr int longestInterval = 3600; // seconds
constexpr int usualInterval = 15;
constexpr int managedInterval = 5;

} // namespace

GeneralSourcePage::GeneralSourcePage(QWidget *parent)
    : SourcePage(parent)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_about(new QLabel(this))
    , m_isAutomatic(new QCheckBox(this))
    , m_interval(new QSpinBox(this))
{
    m_interval->setRange(1, longestInterval);
    m_interval->setGroupSeparatorShown(false);
    m_interval->setAccessibleName(tr("Scrape interval in seconds"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    buildLayout();
    connect(m_name, &QLineEdit::textEdited, this, &SourcePage::changed);
    connect(m_address, &QLineEdit::textEdited, this, [this](const QString &address) {
        m_name->setPlaceholderText(QUrl(completedAddress(address)).authority());
        Q_EMIT changed();
    });
    connect(m_address, &QLineEdit::editingFinished, this, &GeneralSourcePage::addressFinished);
    connect(m_isAutomatic, &QCheckBox::toggled, m_interval, &QWidget::setDisabled);
    connect(m_isAutomatic, &QCheckBox::clicked, this, &SourcePage::changed);
    connect(m_interval, &QSpinBox::valueChanged, this, &SourcePage::changed);
}

void GeneralSourcePage::buildLayout()
{
    auto *interval = new QHBoxLayout;
    interval->addWidget(m_isAutomatic);
    interval->addWidget(m_interval);
    interval->addStretch(1);
    auto *intervalLabel = new QLabel(tr("Scrape inter&val"), this);
    intervalLabel->setBuddy(m_isAutomatic);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Addre&ss"), m_address);
    form->addRow(QString(), m_about);
    form->addRow(intervalLabel, interval);
}

void GeneralSourcePage::setDraft(const SourceDraft &draft)
{
    const ServerSettings &settings = draft.settings;
    const bool isEndpoint = settings.kind == ServerSettings::Kind::Endpoint;
    if (m_name->text() != settings.name)
        m_name->setText(settings.name);
    if (m_address->text() != settings.url)
        m_address->setText(settings.url);
    m_name->setPlaceholderText(QUrl(completedAddress(settings.url)).authority());
    m_address->setPlaceholderText(
        isEndpoint ? tr("http://localhost:8000/metrics") : tr("http://localhost:9090"));
    m_about->setText(isEndpoint
            ? tr("A page of metrics. A private Prometheus inside Opsglass scrapes it and keeps "
                 "what it said.")
            : tr("Prometheus, VictoriaMetrics, Mimir, Thanos or another server with their API. "
                 "The address may have a path."));
    m_isAutomatic->setText(isEndpoint ? tr("every %n seconds", nullptr, managedInterval)
                                      : tr("as the server says, or else %1 s").arg(usualInterval));
    const QSignalBlocker blocker(m_interval);
    m_interval->setSuffix(tr(" s"));
    m_isAutomatic->setChecked(!settings.scrapeInterval);
    m_interval->setDisabled(!settings.scrapeInterval);
    if (settings.scrapeInterval)
        m_interval->setValue(int(
            std::chrono::duration_cast<std::chrono::seconds>(*settings.scrapeInterval).count()));
    else
        m_interval->setValue(isEndpoint ? managedInterval : usualInterval);
}

void GeneralSourcePage::collect(SourceDraft &draft) const
{
    draft.settings.name = m_name->text();
    draft.settings.url = m_address->text().trimmed();
    draft.settings.scrapeInterval.reset();
    if (!m_isAutomatic->isChecked())
        draft.settings.scrapeInterval = std::chrono::seconds(m_interval->value());
}

void GeneralSourcePage::focusAddress()
{
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

} // namespace opsglass
