// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/notificationsettings.h"

#include "views/alerts/quiethoursedit.h"
#include "views/alerts/soundchoice.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace opsglass {

NotificationSettings::NotificationSettings(QWidget *parent)
    : AlertSettingsPage(parent)
    , m_notifies(new QCheckBox(tr("&Notify on the desktop"), this))
    , m_tellsResolved(new QCheckBox(tr("Tell also when it is o&ver"), this))
    , m_hidesContent(
          new QCheckBox(tr("&Hide what alerts say: only how many there are is told"), this))
    , m_criticalStays(new QCheckBox(tr("Critical ones stay until they are &dismissed"), this))
    , m_stormLimit(new QSpinBox(this))
    , m_details(createDetails())
    , m_quiet(new QuietHoursEdit(this))
{
    buildLayout();
    connectFields();
}

void NotificationSettings::buildLayout()
{
    auto *notifications = new QGroupBox(tr("Notifications"), this);
    auto *notificationsLayout = new QVBoxLayout(notifications);
    notificationsLayout->addWidget(m_notifies);
    notificationsLayout->addWidget(m_details);
    auto *quiet = new QGroupBox(tr("Quiet"), this);
    auto *quietLayout = new QVBoxLayout(quiet);
    quietLayout->addWidget(m_quiet);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(notifications);
    layout->addWidget(createSounds());
    layout->addWidget(quiet);
    layout->addStretch();
}

QWidget *NotificationSettings::createDetails()
{
    auto *details = new QWidget(this);
    constexpr int most = 1000;
    m_stormLimit->setRange(0, most);
    m_stormLimit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_stormLimit->setSpecialValueText(tr("never"));
    m_stormLimit->setToolTip(tr("Groups of alerts. 0: each has a notification of its own."));
    auto *layout = new QFormLayout(details);
    layout->setContentsMargins(6 * metrics::spacing, 0, 0, 0);
    for (QCheckBox *box : { m_tellsResolved, m_hidesContent, m_criticalStays })
        layout->addRow(box);
    layout->addRow(tr("&Sum up when more come within a minute than"), m_stormLimit);
    return details;
}

QGroupBox *NotificationSettings::createSounds()
{
    const std::pair<AlertSeverity, QString> names[] = {
        { AlertSeverity::Critical, tr("Critical") },
        { AlertSeverity::Warning, tr("Warning") },
        { AlertSeverity::Info, tr("Info") },
        { AlertSeverity::Unknown, tr("Of no known severity") },
    };
    auto *sounds = new QGroupBox(tr("Sounds"), this);
    auto *form = new QFormLayout(sounds);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[severity, name] : names) {
        auto *choice = new SoundChoice(tr("Sound: %1").arg(name), sounds);
        connect(choice, &SoundChoice::changed, this, &NotificationSettings::changed);
        connect(choice, &SoundChoice::playRequested, this, &NotificationSettings::playRequested);
        form->addRow(name, choice);
        m_sounds.insert(severity, choice);
    }
    return sounds;
}

void NotificationSettings::connectFields()
{
    for (QCheckBox *box : { m_notifies, m_tellsResolved, m_hidesContent, m_criticalStays })
        connect(box, &QCheckBox::clicked, this, &NotificationSettings::changed);
    connect(m_notifies, &QCheckBox::toggled, m_details, &QWidget::setEnabled);
    connect(m_stormLimit, &QSpinBox::valueChanged, this, &NotificationSettings::changed);
    connect(m_quiet, &QuietHoursEdit::changed, this, &NotificationSettings::changed);
}

void NotificationSettings::setSettings(const AlertSettings &settings)
{
    m_choices = settings.notifications;
    m_notifies->setChecked(settings.notifies);
    m_details->setEnabled(settings.notifies);
    m_tellsResolved->setChecked(m_choices.tellsResolved);
    m_hidesContent->setChecked(settings.hidesContent);
    m_criticalStays->setChecked(settings.criticalStays);
    m_stormLimit->setValue(m_choices.stormLimit);
    for (auto choice = m_sounds.begin(); choice != m_sounds.end(); ++choice)
        choice.value()->setSound(settings.sounds.value(choice.key()));
    m_quiet->setHours(settings.quiet);
}

void NotificationSettings::collect(AlertSettings &settings) const
{
    settings.notifies = m_notifies->isChecked();
    settings.hidesContent = m_hidesContent->isChecked();
    settings.criticalStays = m_criticalStays->isChecked();
    settings.notifications = m_choices;
    settings.notifications.tellsResolved = m_tellsResolved->isChecked();
    settings.notifications.stormLimit = m_stormLimit->value();
    settings.sounds.clear();
    for (auto choice = m_sounds.begin(); choice != m_sounds.end(); ++choice) {
        if (!choice.value()->sound().isEmpty())
            settings.sounds.insert(choice.key(), choice.value()->sound());
    }
    settings.quiet = m_quiet->hours();
}

QString NotificationSettings::problem() const { return m_quiet->problem(); }

} // namespace opsglass
