// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/soundchoice.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace opsglass {

namespace {

/// The entry that asks for a file; no sound is called like this.
QString fileEntry() { return QStringLiteral("\n"); }

} // namespace

SoundChoice::SoundChoice(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_play(new QPushButton(tr("Play"), this))
{
    m_box->setAccessibleName(name);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->addItem(tr("None"), QString());
    // The names of the freedesktop sound theme.
    m_box->addItem(tr("Information"), QStringLiteral("dialog-information"));
    m_box->addItem(tr("Warning"), QStringLiteral("dialog-warning"));
    m_box->addItem(tr("Error"), QStringLiteral("dialog-error"));
    m_box->addItem(tr("Bell"), QStringLiteral("bell"));
    //: The name of a sound: something is completed
    m_box->addItem(tr("Complete"), QStringLiteral("complete"));
    m_box->addItem(tr("File…"), fileEntry());
    m_play->setAccessibleName(tr("Play: %1").arg(name));
    m_play->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_play);
    connect(m_box, &QComboBox::activated, this, &SoundChoice::take);
    connect(m_play, &QPushButton::clicked, this, [this] { Q_EMIT playRequested(m_sound); });
    setSound({});
}

void SoundChoice::setSound(const QString &sound)
{
    m_sound = sound;
    int index = m_box->findData(sound);
    if (index < 0) {
        index = m_box->count() - 1;
        m_box->insertItem(index, QFileInfo(sound).fileName(), sound);
        m_box->setItemData(index, sound.toHtmlEscaped(), Qt::ToolTipRole);
    }
    m_box->setCurrentIndex(index);
    m_play->setEnabled(!sound.isEmpty());
}

void SoundChoice::take(int index)
{
    const QString sound = m_box->itemData(index).toString();
    if (sound == fileEntry()) {
        setSound(m_sound);
        chooseFile();
        return;
    }
    if (sound == m_sound)
        return;
    setSound(sound);
    Q_EMIT changed();
}

void SoundChoice::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a sound"),
        QFileInfo(m_sound).path(), tr("Sounds (*.oga *.ogg *.wav *.flac *.mp3);;All files (*)"));
    if (path.isEmpty() || path == m_sound)
        return;
    setSound(path);
    Q_EMIT changed();
}

} // namespace opsglass
