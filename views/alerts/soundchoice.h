// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace opsglass {

/// Chooses no sound, one of the desktop's sound theme, or a file.
class SoundChoice : public QWidget {
    Q_OBJECT

public:
    /// \param name of what the sound is for, for people who do not see it
    explicit SoundChoice(const QString &name, QWidget *parent = nullptr);

    /// The name of a theme's sound or the path of a file; empty: none.
    void setSound(const QString &sound);
    const QString &sound() const { return m_sound; }

Q_SIGNALS:
    void changed();
    /// The person wants to hear it.
    void playRequested(const QString &sound);

private:
    void take(int index);
    void chooseFile();

    QComboBox *m_box;
    QPushButton *m_play;
    QString m_sound;
};

} // namespace opsglass
