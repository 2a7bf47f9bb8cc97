// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/scheduledreport.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace opsglass {

/// Writes the scheduled reports while the program runs. One that was missed, because the program
/// did not run or the machine slept, is written at the next occasion, once; one that fails is tried
/// again. Lives on the GUI thread.
class ReportDesk : public QObject {
    Q_OBJECT

public:
    /// How often it looks whether a report is due.
    static constexpr Milliseconds interval = std::chrono::seconds(30);
    /// How long it waits after a failure.
    static constexpr Milliseconds pause = std::chrono::minutes(10);

    /// \param dataDirectory of the profile
    explicit ReportDesk(QString dataDirectory, QObject *parent = nullptr);
    ~ReportDesk() override;

    /// From now on; looks at once.
    void setChoices(const ScheduledChoices &choices);
    /// A report is being made.
    bool isWriting() const { return m_report != nullptr; }

Q_SIGNALS:
    void written(const QString &path);
    /// Told once for each report and reason, however often it is tried.
    void failed(const opsglass::Error &error);

private:
    void look();
    void take(const Result<QString> &path);

    QString m_dataDirectory;
    ScheduledChoices m_choices;
    std::unique_ptr<ScheduledReport> m_report; ///< that is being written
    std::optional<Instant> m_done; ///< the last, also when it could not be recorded
    std::optional<Instant> m_pausedUntil;
    std::optional<Instant> m_failedSlot;
    QString m_failure; ///< what was told of it
    QTimer m_timer;
};

} // namespace opsglass
