// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"
#include "models/report/reportschedule.h"

#include <QList>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>

namespace opsglass {

/// Installs the systemd user timer that writes reports while the program is not running, and
/// removes it. Files of others under these names are left alone. Lives on the GUI thread.
class SystemdTimer : public QObject {
    Q_OBJECT

public:
    /// \param unitDirectory usually ~/.config/systemd/user
    /// \param systemctl the program that is told of changes
    explicit SystemdTimer(QString unitDirectory, QString systemctl = QStringLiteral("systemctl"),
        QObject *parent = nullptr);
    ~SystemdTimer() override;

    /// Where the units of this person are.
    static QString userUnits();

    bool isInstalled() const;
    /// Makes the units those of a schedule: installed, changed, or removed when it wants none.
    /// applied() follows, at once when nothing has to change. What is under way is done first.
    /// \param program absolute path of the executable
    void apply(const ReportSchedule &schedule, const QString &program);

Q_SIGNALS:
    /// \param problem Io (a file), Unsupported (systemctl is not there, or what it says went wrong;
    /// the units stand in their files all the same); nothing when all went well
    void applied(const std::optional<opsglass::Error> &problem);

private:
    Result<void> write(const QString &name, const QString &text) const;
    Result<void> remove(const QString &name) const;
    bool isOurs(const QString &name) const;
    QString path(const QString &name) const { return m_directory + u'/' + name; }
    void install(const ReportSchedule &schedule, const QString &program);
    void uninstall();
    void removeUnits(const Result<void> &told);
    void run(const QList<QStringList> &commands, std::function<void(const Result<void> &)> then);
    void runNext();
    void take(int code);
    void conclude(const Result<void> &told);
    void finish(const Result<void> &done);

    QString m_directory;
    QString m_systemctl;
    QString m_profile; ///< that the units are of
    QProcess m_process;
    QTimer m_patience;
    QList<QStringList> m_commands; ///< still to be run
    std::function<void(const Result<void> &)> m_then; ///< after all of them, or the one that failed
    std::function<void()> m_next; ///< what was asked for meanwhile
    bool m_isBusy = false;
};

} // namespace opsglass
