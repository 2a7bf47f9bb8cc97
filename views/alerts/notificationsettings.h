// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/alerts/alertsettingspage.h"

#include <QMap>

class QCheckBox;
class QGroupBox;
class QSpinBox;

namespace opsglass {

class QuietHoursEdit;
class SoundChoice;

/// What the desktop says of alerts, how loud and when not.
class NotificationSettings : public AlertSettingsPage {
    Q_OBJECT

public:
    explicit NotificationSettings(QWidget *parent = nullptr);

    void setSettings(const AlertSettings &settings) override;
    void collect(AlertSettings &settings) const override;
    QString problem() const override;

Q_SIGNALS:
    /// The person wants to hear a sound.
    void playRequested(const QString &sound);

private:
    void buildLayout();
    QWidget *createDetails();
    QGroupBox *createSounds();
    void connectFields();

    QCheckBox *m_notifies;
    QCheckBox *m_tellsResolved;
    QCheckBox *m_hidesContent;
    QCheckBox *m_criticalStays;
    QSpinBox *m_stormLimit;
    QWidget *m_details;
    QMap<AlertSeverity, SoundChoice *> m_sounds;
    QuietHoursEdit *m_quiet;
    TellingChoices m_choices; ///< with what is not edited here
};

} // namespace opsglass
