// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/systemdtimer.h"
#include "app/reportdesk.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace opsglass {

class ReportScheduleDialog;
class SecretStore;
struct Settings;

/// Lets a person change when reports are written, and has them written: by the desk while the
/// program runs, by a systemd timer when that is wanted. Lives on the GUI thread.
class ReportPreferences : public QObject {
    Q_OBJECT

public:
    /// Where things are.
    struct Places {
        QString data; ///< of the profile
        QString units = SystemdTimer::userUnits();
        QString systemctl = QStringLiteral("systemctl");
        SecretStore *secrets = nullptr; ///< as in ScheduledChoices
    };

    explicit ReportPreferences(const Places &places, QObject *parent = nullptr);
    ~ReportPreferences() override;

    /// What the settings say, and who can be asked now.
    /// While the source of the schedule is being prepared no report is due.
    /// \param sources of the session, which know the secrets; the demo's alone while it is shown;
    /// none before they are ready
    void setChoices(const Settings &settings, const QList<PrometheusSource> &sources, bool isDemo);
    /// Opens the dialog over `window`, or raises the one that is open.
    void open(QWidget *window);

Q_SIGNALS:
    /// To be kept in the settings before anything else happens; setChoices() is to follow.
    void changed(const opsglass::ReportSchedule &schedule);
    /// What went well, as a sentence.
    void said(const QString &sentence);
    void failed(const opsglass::Error &error);

private:
    void take(const ReportSchedule &schedule);

    Places m_places;
    ReportDesk m_desk;
    SystemdTimer m_timer;
    ScheduledChoices m_choices;
    QList<PrometheusSource> m_sources; ///< that can be chosen, by the ids of the settings
    QPointer<ReportScheduleDialog> m_dialog;
};

} // namespace opsglass
