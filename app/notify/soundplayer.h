// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/error.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace opsglass {

/// Plays a sound where the notification server does not: with the desktop's own player as a child
/// process, one sound at a time. Measured on Debian 12: QtMultimedia would bring 43 packages and
/// 87 MB, and QSoundEffect does not read the Ogg files sound themes are made of.
class SoundPlayer : public QObject {
    Q_OBJECT

public:
    struct Command {
        QString program;
        QStringList arguments;
        friend bool operator==(const Command &, const Command &) = default;
    };

    explicit SoundPlayer(QObject *parent = nullptr);
    /// What plays `sound` stops with it.
    ~SoundPlayer() override;

    /// \param sound a name of the freedesktop sound theme, or the path of a file. Nothing happens
    /// while another one plays.
    void play(const QString &sound);

    /// What play() would start: canberra-gtk-play, pw-play, paplay or, for WAV files, aplay,
    /// whichever is installed first.
    static std::optional<Command> command(const QString &sound);

Q_SIGNALS:
    void failed(const opsglass::Error &error);

private:
    void report(const QString &detail);

    QString m_sound;
    QProcess m_process;
    QTimer m_limit;
};

} // namespace opsglass
