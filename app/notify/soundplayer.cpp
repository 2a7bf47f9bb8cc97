// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/soundplayer.h"

#include <QDir>
#include <QStandardPaths>

namespace opsglass {

namespace {

/// Longer than any sound that is not music, and than a player waits for a sound server.
constexpr int longest = 15'000;

QString program(const char *name) { return QStandardPaths::findExecutable(QLatin1String(name)); }

/// The file of a name in the freedesktop sound theme; empty when there is none.
QString soundFile(const QString &name)
{
    for (const char *ending : { "oga", "ogg", "wav" }) {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
            QStringLiteral("sounds/freedesktop/stereo/%1.%2").arg(name, QLatin1String(ending)));
        if (!path.isEmpty())
            return path;
    }
    return {};
}

} // namespace

SoundPlayer::SoundPlayer(QObject *parent)
    : QObject(parent)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    m_limit.setInterval(longest);
    connect(&m_limit, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        m_limit.stop();
        if (status != QProcess::NormalExit || code != 0)
            report(QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed());
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            report(m_process.errorString());
    });
}

SoundPlayer::~SoundPlayer()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

std::optional<SoundPlayer::Command> SoundPlayer::command(const QString &sound)
{
    const bool isFile = QDir::isAbsolutePath(sound);
    if (const QString canberra = program("canberra-gtk-play"); !canberra.isEmpty())
        return Command { canberra,
            { isFile ? QStringLiteral("-f") : QStringLiteral("-i"), sound } };
    const QString file = isFile ? sound : soundFile(sound);
    if (file.isEmpty())
        return std::nullopt;
    for (const char *name : { "pw-play", "paplay" }) {
        if (const QString player = program(name); !player.isEmpty())
            return Command { player, { file } };
    }
    const QString aplay = program("aplay");
    if (!aplay.isEmpty() && file.endsWith(QLatin1String(".wav"), Qt::CaseInsensitive))
        return Command { aplay, { QStringLiteral("-q"), file } };
    return std::nullopt;
}

void SoundPlayer::play(const QString &sound)
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_sound = sound;
    const auto player = command(sound);
    if (!player) {
        report(QStringLiteral("no canberra-gtk-play, pw-play, paplay or aplay, or no such sound"));
        return;
    }
    m_limit.start();
    m_process.start(player->program, player->arguments);
}

void SoundPlayer::report(const QString &detail)
{
    m_limit.stop();
    Q_EMIT failed({ Error::Kind::Io, tr("The sound “%1” cannot be played.").arg(m_sound), detail });
}

} // namespace opsglass
