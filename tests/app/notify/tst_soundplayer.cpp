// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/soundplayer.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace opsglass;

/// Which player is started, and what happens when it does not play. Players are scripts that write
/// down what they were given.
class TestSoundPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void commands_data();
    void commands();
    void plays();
    void failureIsSaid();
    void nothingToPlayWithIsSaid();
    void oneAtATime();

private:
    void install(const QString &name, const QByteArray &script);
    QByteArray heard() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_path;
    QByteArray m_dataDirs;
};

void TestSoundPlayer::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    m_dataDirs = qgetenv("XDG_DATA_DIRS");
    const QDir directory(m_directory->path());
    QVERIFY(directory.mkdir(QStringLiteral("bin")));
    QVERIFY(directory.mkpath(QStringLiteral("share/sounds/freedesktop/stereo")));
    QFile sound(
        directory.filePath(QStringLiteral("share/sounds/freedesktop/stereo/dialog-warning.oga")));
    QVERIFY(sound.open(QIODevice::WriteOnly));
    qputenv("PATH", directory.filePath(QStringLiteral("bin")).toLocal8Bit());
    qputenv("XDG_DATA_DIRS", directory.filePath(QStringLiteral("share")).toLocal8Bit());
}

void TestSoundPlayer::cleanup()
{
    qputenv("PATH", m_path);
    qputenv("XDG_DATA_DIRS", m_dataDirs);
}

void TestSoundPlayer::install(const QString &name, const QByteArray &script)
{
    QFile file(m_directory->filePath(QStringLiteral("bin/") + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray TestSoundPlayer::heard() const
{
    QFile file(m_directory->filePath(QStringLiteral("heard")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSoundPlayer::commands_data()
{
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("sound");
    QTest::addColumn<QString>("expected"); // DIR stands for the folder
    const QString name = QStringLiteral("dialog-warning");
    const QString file = QStringLiteral("/tmp/x.wav");
    const QString found = QStringLiteral("DIR/share/sounds/freedesktop/stereo/dialog-warning.oga");
    const QString canberra = QStringLiteral("canberra-gtk-play");
    const QString pipewire = QStringLiteral("pw-play");
    const QString pulse = QStringLiteral("paplay");
    const QString alsa = QStringLiteral("aplay");
    const QString bin = QStringLiteral("DIR/bin/");
    QTest::newRow("canberra, name") << QStringList { canberra, pulse } << name
                                    << bin + canberra + QStringLiteral(" -i ") + name;
    QTest::newRow("canberra, file")
        << QStringList { canberra } << file << bin + canberra + QStringLiteral(" -f ") + file;
    QTest::newRow("pipewire, name")
        << QStringList { pulse, pipewire } << name << bin + pipewire + u' ' + found;
    QTest::newRow("pulse, file") << QStringList { alsa, pulse } << file
                                 << bin + pulse + u' ' + file;
    QTest::newRow("alsa, wav") << QStringList { alsa } << file
                               << bin + alsa + QStringLiteral(" -q ") + file;
    QTest::newRow("alsa, ogg") << QStringList { alsa } << name << QString();
    QTest::newRow("no such name") << QStringList { pulse } << QStringLiteral("no-such")
                                  << QString();
    QTest::newRow("no player") << QStringList() << name << QString();
}

void TestSoundPlayer::commands()
{
    QFETCH(const QStringList, installed);
    QFETCH(const QString, sound);
    QFETCH(QString, expected);
    for (const QString &name : installed)
        install(name, "exit 0");
    expected.replace(QLatin1String("DIR"), m_directory->path());
    const auto command = SoundPlayer::command(sound);
    QCOMPARE(command ? (QStringList(command->program) + command->arguments).join(u' ') : QString(),
        expected);
}

void TestSoundPlayer::plays()
{
    install(
        QStringLiteral("paplay"), "echo \"$1\" >> " + m_directory->path().toLocal8Bit() + "/heard");
    SoundPlayer player;
    QSignalSpy failed(&player, &SoundPlayer::failed);
    player.play(QStringLiteral("/tmp/a b;c.wav"));
    QTRY_COMPARE(heard(), QByteArray("/tmp/a b;c.wav\n"));
    QCOMPARE(failed.size(), 0);
}

void TestSoundPlayer::failureIsSaid()
{
    install(QStringLiteral("paplay"), "echo Connection refused >&2; exit 1");
    SoundPlayer player;
    QSignalSpy failed(&player, &SoundPlayer::failed);
    player.play(QStringLiteral("dialog-warning"));
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.message, QStringLiteral("The sound “dialog-warning” cannot be played."));
    QCOMPARE(error.detail, QStringLiteral("Connection refused"));
}

void TestSoundPlayer::nothingToPlayWithIsSaid()
{
    SoundPlayer player;
    QSignalSpy failed(&player, &SoundPlayer::failed);
    player.play(QStringLiteral("dialog-warning"));
    QTRY_COMPARE(failed.size(), 1);
}

void TestSoundPlayer::oneAtATime()
{
    const QByteArray folder = m_directory->path().toLocal8Bit();
    install(QStringLiteral("paplay"),
        "echo \"$1\" >> " + folder + "/heard; while [ ! -e " + folder + "/go ]; do :; done");
    SoundPlayer player;
    player.play(QStringLiteral("/one.wav"));
    QTRY_COMPARE(heard(), QByteArray("/one.wav\n"));
    player.play(QStringLiteral("/two.wav"));
    QFile go(m_directory->filePath(QStringLiteral("go")));
    QVERIFY(go.open(QIODevice::WriteOnly));
    // The first has to end before a third is taken.
    QTRY_VERIFY((player.play(QStringLiteral("/three.wav")), heard().contains("/three.wav")));
    QVERIFY(!heard().contains("/two.wav"));
}

QTEST_GUILESS_MAIN(TestSoundPlayer)
#include "tst_soundplayer.moc"
