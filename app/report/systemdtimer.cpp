// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/systemdtimer.h"

#include "app/profile.h"
#include "app/report/reportfile.h"
#include "models/report/systemdunits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

/// A manager that takes longer does not answer.
constexpr auto patience = 20s;

QStringList reload() { return { QStringLiteral("daemon-reload") }; }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SystemdTimer::SystemdTimer(QString unitDirectory, QString systemctl, QObject *parent)
    : QObject(parent)
    , m_directory(std::move(unitDirectory))
    , m_systemctl(std::move(systemctl))
    , m_profile(profileName())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        take(status == QProcess::NormalExit ? code : -1);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            conclude(failure({ Error::Kind::Unsupported,
                tr("systemctl is not there, so systemd was not told of the timer."),
                m_process.errorString() }));
    });
}

SystemdTimer::~SystemdTimer()
{
    // What it would tell nobody hears any more.
    m_process.disconnect(this);
}

QString SystemdTimer::userUnits()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/systemd/user");
}

bool SystemdTimer::isInstalled() const { return QFile::exists(path(reportTimerName(m_profile))); }

void SystemdTimer::apply(const ReportSchedule &schedule, const QString &program)
{
    if (m_isBusy) {
        m_next = [this, schedule, program] { apply(schedule, program); };
        return;
    }
    m_isBusy = true;
    if (schedule.isEnabled && schedule.hasTimer)
        install(schedule, program);
    else
        uninstall();
}

void SystemdTimer::install(const ReportSchedule &schedule, const QString &program)
{
    const QString service = reportService(program, m_profile);
    const QString timer = reportTimer(schedule);
    if (contentOf(path(reportServiceName(m_profile))) == service.toUtf8()
        && contentOf(path(reportTimerName(m_profile))) == timer.toUtf8()) {
        finish({});
        return;
    }
    for (const auto &[name, text] : { std::pair { reportServiceName(m_profile), service },
             std::pair { reportTimerName(m_profile), timer } }) {
        if (const auto written = write(name, text); !written) {
            finish(written);
            return;
        }
    }
    const QString name = reportTimerName(m_profile);
    // One that runs keeps the times it had until it is started anew.
    run({ reload(), { QStringLiteral("enable"), name }, { QStringLiteral("restart"), name } },
        [this](const Result<void> &told) { finish(told); });
}

void SystemdTimer::uninstall()
{
    if (!isInstalled() || !isOurs(reportTimerName(m_profile))) {
        finish({});
        return;
    }
    run({ { QStringLiteral("disable"), QStringLiteral("--now"), reportTimerName(m_profile) } },
        [this](const Result<void> &told) { removeUnits(told); });
}

/// Also when systemd was not told: the next time it looks it finds nothing.
void SystemdTimer::removeUnits(const Result<void> &told)
{
    const QString link = QStringLiteral("timers.target.wants/") + reportTimerName(m_profile);
    if (QFileInfo(path(link)).isSymLink())
        QFile::remove(path(link));
    for (const QString &name : { reportTimerName(m_profile), reportServiceName(m_profile) }) {
        if (const auto removed = remove(name); !removed) {
            finish(removed);
            return;
        }
    }
    if (told)
        run({ reload() }, [this](const Result<void> &done) { finish(done); });
    else
        finish(told);
}

bool SystemdTimer::isOurs(const QString &name) const
{
    return contentOf(path(name)).startsWith(unitMark().toUtf8());
}

Result<void> SystemdTimer::write(const QString &name, const QString &text) const
{
    if (QFile::exists(path(name)) && !isOurs(name))
        return failure({ Error::Kind::Io,
            tr("%1 is there and not made by Opsglass, so it stays as it is.").arg(path(name)),
            path(name) });
    if (!QDir().mkpath(m_directory))
        return failure(
            { Error::Kind::Io, tr("The folder %1 cannot be made.").arg(m_directory), m_directory });
    return replaceFile(path(name), text.toUtf8());
}

Result<void> SystemdTimer::remove(const QString &name) const
{
    QFile file(path(name));
    if (!file.exists() || !isOurs(name) || file.remove())
        return {};
    return failure({ Error::Kind::Io,
        tr("%1 cannot be removed: %2.").arg(path(name), file.errorString()), path(name) });
}

void SystemdTimer::run(
    const QList<QStringList> &commands, std::function<void(const Result<void> &)> then)
{
    m_commands = commands;
    m_then = std::move(then);
    runNext();
}

void SystemdTimer::runNext()
{
    if (m_commands.isEmpty()) {
        conclude({});
        return;
    }
    m_patience.start();
    m_process.start(m_systemctl, QStringList(QStringLiteral("--user")) + m_commands.takeFirst());
}

void SystemdTimer::take(int code)
{
    if (code == 0) {
        runNext();
        return;
    }
    const QString words = QString::fromLocal8Bit(m_process.readAllStandardError()).simplified();
    conclude(failure({ Error::Kind::Unsupported,
        tr("systemd was not told of the timer: %1")
            .arg(words.isEmpty() ? tr("systemctl does not answer.") : words),
        m_process.arguments().join(u' ') }));
}

void SystemdTimer::conclude(const Result<void> &told)
{
    m_patience.stop();
    m_commands.clear();
    const auto then = std::exchange(m_then, {});
    then(told);
}

void SystemdTimer::finish(const Result<void> &done)
{
    m_isBusy = false;
    Q_EMIT applied(done ? std::nullopt : std::optional(done.error()));
    if (!m_isBusy && m_next)
        std::exchange(m_next, {})();
}

} // namespace opsglass
