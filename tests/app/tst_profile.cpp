// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presets.h"
#include "app/profile.h"
#include "app/profilefile.h"
#include "app/serverlist.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// Where profiles are, how their files survive, and what administrators set.
class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void names_data();
    void names();
    void profilesAreApart();
    void relativeDirectoriesDoNotCount();
    void directoriesArePrivate();
    void filesAreReplacedPrivately();
    void theStateOfBeforeIsKept();
    void damagedFilesGiveWayToTheStateOfBefore();
    void damagedFilesAreSetAside();
    void newerFilesStay();
    void unwritableFoldersAreSaid();
    void presetsCountUntilChanged();
    void lockedPresetsCountAlways();
    void presetsOfSeveralFolders();
    void presetServersNeedNoIds();
    void damagedPresetsAreSaid();

private:
    static void put(const QString &path, const QByteArray &text);
    static QByteArray read(const QString &path);
};

void TestProfile::init() { qunsetenv("OPSGLASS_PROFILE"); }

void TestProfile::put(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestProfile::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProfile::names_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("name"); // "!" when refused
    QTest::addColumn<QStringList>("rest");
    const QStringList none;
    QTest::newRow("none") << QStringList { u"--demo"_s } << u""_s << QStringList { u"--demo"_s };
    QTest::newRow("two words") << QStringList { u"--profile"_s, u"work"_s, u"x.json"_s }
                               << u"work"_s << QStringList { u"x.json"_s };
    QTest::newRow("one word") << QStringList { u"--profile=work-2_b"_s } << u"work-2_b"_s << none;
    QTest::newRow("before a verb")
        << QStringList { u"--profile"_s, u"a"_s, u"report"_s, u"--scheduled"_s } << u"a"_s
        << QStringList { u"report"_s, u"--scheduled"_s };
    QTest::newRow("behind a verb") << QStringList { u"query"_s, u"up"_s, u"--profile"_s, u"a"_s }
                                   << u"a"_s << QStringList { u"query"_s, u"up"_s };
    QTest::newRow("not behind --") << QStringList { u"--"_s, u"--profile=a"_s } << u""_s
                                   << QStringList { u"--"_s, u"--profile=a"_s };
    QTest::newRow("the last one counts")
        << QStringList { u"--profile=a"_s, u"--profile=b"_s } << u"b"_s << none;
    for (const char *name : { "", "..", "a/b", "/etc", "Work", "1a", "a.b", "a b", "ä", "-x" })
        QTest::newRow(name) << QStringList { u"--profile="_s + QString::fromUtf8(name) } << u"!"_s
                            << none;
    QTest::newRow("missing") << QStringList { u"--profile"_s } << u"!"_s << none;
    QTest::newRow("long") << QStringList { u"--profile="_s + QString(33, u'a') } << u"!"_s << none;
}

void TestProfile::names()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, name);
    QFETCH(const QStringList, rest);
    const auto taken = takeProfile(words);
    QCOMPARE(taken.has_value(), name != u"!"_s);
    if (!taken) {
        QCOMPARE(profileName(), QString());
        return;
    }
    QCOMPARE(*taken, rest);
    QCOMPARE(profileName(), name);
}

void TestProfile::profilesAreApart()
{
    const QStringList usual { profileConfigDirectory(), profileDataDirectory(),
        profileStateDirectory(), profileRuntimeDirectory() };
    qputenv("OPSGLASS_PROFILE", "work");
    const QStringList other { profileConfigDirectory(), profileDataDirectory(),
        profileStateDirectory(), profileRuntimeDirectory() };
    for (qsizetype i = 0; i < usual.size(); ++i)
        QCOMPARE(other[i], usual[i] + u"/profiles/work"_s);
    qputenv("OPSGLASS_PROFILE", "../x");
    QCOMPARE(profileConfigDirectory(), usual.first());
    QVERIFY(!takeProfile({}));
    QVERIFY(takeProfile({ u"--profile=work"_s }));
}

void TestProfile::relativeDirectoriesDoNotCount()
{
    const QTemporaryDir home;
    const QByteArray homeBefore = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(home.path()));
    qputenv("XDG_CONFIG_HOME", "here");
    qputenv("XDG_STATE_HOME", "./state");
    qputenv("XDG_CONFIG_DIRS", "a:/b:../c:/d");
    dropRelativeDirectories();
    QVERIFY(profileConfigDirectory().startsWith(home.path() + u"/.config/"_s));
    QVERIFY(profileStateDirectory().startsWith(home.path() + u"/.local/state/"_s));
    QCOMPARE(presetDirectories(), (QStringList { u"/b/opsglass"_s, u"/d/opsglass"_s }));
    qputenv("XDG_STATE_HOME", QFile::encodeName(home.path() + u"/s"_s));
    qputenv("XDG_CONFIG_DIRS", "a");
    dropRelativeDirectories();
    QVERIFY(profileStateDirectory().startsWith(home.path() + u"/s/"_s));
    QCOMPARE(presetDirectories(), QStringList { u"/etc/xdg/opsglass"_s });
    qunsetenv("XDG_STATE_HOME");
    qputenv("HOME", homeBefore);
}

void TestProfile::directoriesArePrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/c"_s);
    QVERIFY(makePrivateDirectory(path));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
        | QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
    QCOMPARE(QFileInfo(path).permissions(), owner);
    QCOMPARE(QFileInfo(folder.filePath(u"a"_s)).permissions(), owner);
    QVERIFY(makePrivateDirectory(path));
    put(folder.filePath(u"file"_s), "x");
    QVERIFY(!makePrivateDirectory(folder.filePath(u"file/x"_s)));
}

void TestProfile::filesAreReplacedPrivately()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/settings.json"_s);
    ProfileFile file(path, 1);
    QVERIFY(file.read()->isEmpty());
    QVERIFY(file.write({ { u"a"_s, 1 } }));
    const QJsonObject expected { { u"a"_s, 1 }, { u"version"_s, 1 } };
    QCOMPARE(*file.read(), expected);
    QVERIFY(!file.problem());
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(path).permissions(), owner);
    // What stays the same is not written.
    QVERIFY(QFile::setPermissions(path, owner | QFileDevice::ReadOther));
    QVERIFY(file.write({ { u"a"_s, 1 } }));
    QVERIFY(QFileInfo(path).permissions() & QFileDevice::ReadOther);
    QVERIFY(file.write({ { u"a"_s, 2 } }));
    QCOMPARE(QFileInfo(path).permissions(), owner);
}

void TestProfile::theStateOfBeforeIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    put(path, R"({"a": 1})");
    {
        ProfileFile file(path, 1);
        QVERIFY(file.write({ { u"a"_s, 2 } }));
        QVERIFY(file.write({ { u"a"_s, 3 } }));
        QCOMPARE(read(file.backupPath()), QByteArray(R"({"a": 1})"));
    }
    ProfileFile file(path, 1);
    QVERIFY(file.write({ { u"a"_s, 4 } }));
    QVERIFY(read(file.backupPath()).contains("3"));
}

void TestProfile::damagedFilesGiveWayToTheStateOfBefore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    put(path, R"({"a": 1, "unknown": true})");
    QVERIFY(ProfileFile(path, 1).write({ { u"a"_s, 2 } }));
    put(path, R"({"a": )");
    ProfileFile file(path, 1);
    const auto object = file.read();
    QVERIFY(object);
    QCOMPARE((*object)[u"a"_s].toInt(), 1);
    QVERIFY(file.problem());
    QCOMPARE(file.problem()->kind, Error::Kind::Malformed);
    const QStringList aside = QDir(folder.path()).entryList({ u"settings.json.corrupt-*"_s });
    QCOMPARE(aside.size(), 1);
    QVERIFY(file.problem()->message.contains(aside.first()));
    QCOMPARE(read(folder.filePath(aside.first())), QByteArray(R"({"a": )"));
    QCOMPARE(file.stored(), *object);
}

void TestProfile::damagedFilesAreSetAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    put(path, "[]");
    ProfileFile file(path, 1);
    const auto object = file.read();
    QVERIFY(!object);
    QCOMPARE(object.error().kind, Error::Kind::Malformed);
    QVERIFY(!QFile::exists(path));
    QVERIFY(file.write({ { u"a"_s, 1 } }));
    QCOMPARE(file.stored()[u"a"_s].toInt(), 1);
}

void TestProfile::newerFilesStay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    const QByteArray newer = R"({"version": 2, "a": 1})";
    put(path, newer);
    ProfileFile file(path, 1);
    QCOMPARE((*file.read())[u"a"_s].toInt(), 1);
    QVERIFY(file.isNewer());
    QVERIFY(file.problem());
    QCOMPARE(file.problem()->kind, Error::Kind::Unsupported);
    QVERIFY(file.write({ { u"a"_s, 2 } }));
    QCOMPARE(read(path), newer);
    QVERIFY(!QFile::exists(file.backupPath()));
}

void TestProfile::unwritableFoldersAreSaid()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"file"_s), "x");
    ProfileFile file(folder.filePath(u"file/settings.json"_s), 1);
    const auto written = file.write({ { u"a"_s, 1 } });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Io);
}

void TestProfile::presetsCountUntilChanged()
{
    const Presets presets { { { u"theme"_s, u"dark"_s }, { u"x"_s, 1 } }, {} };
    const QJsonObject effective = withPresets({ { u"own"_s, true } }, presets);
    QCOMPARE(
        effective, (QJsonObject { { u"own"_s, true }, { u"theme"_s, u"dark"_s }, { u"x"_s, 1 } }));
    // Untouched values are not kept, so that they follow the presets.
    QCOMPARE(withoutPresets(effective, {}, presets), (QJsonObject { { u"own"_s, true } }));
    QJsonObject changed = effective;
    changed[u"theme"_s] = u"light"_s;
    const QJsonObject kept = withoutPresets(changed, {}, presets);
    QCOMPARE(kept, (QJsonObject { { u"own"_s, true }, { u"theme"_s, u"light"_s } }));
    QCOMPARE(withPresets(kept, presets)[u"theme"_s].toString(), u"light"_s);
}

void TestProfile::lockedPresetsCountAlways()
{
    const Presets presets { { { u"theme"_s, u"dark"_s } }, { u"theme"_s } };
    const QJsonObject own { { u"theme"_s, u"light"_s } };
    QCOMPARE(withPresets(own, presets)[u"theme"_s].toString(), u"dark"_s);
    // When the lock goes, the person's own choice is still there.
    QCOMPARE(withoutPresets({ { u"theme"_s, u"dark"_s } }, own, presets), own);
    QCOMPARE(withoutPresets({ { u"theme"_s, u"system"_s } }, {}, presets), QJsonObject());
}

void TestProfile::presetsOfSeveralFolders()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    put(first.filePath(u"settings.json"_s), R"({"a": 1, "locked": ["a", "nothing"]})");
    put(second.filePath(u"settings.json"_s), R"({"a": 2, "b": 3, "version": 1})");
    const Presets presets = readPresets({ first.path(), u"/nonexistent"_s, second.path() });
    QCOMPARE(presets, (Presets { { { u"a"_s, 1 }, { u"b"_s, 3 } }, { u"a"_s } }));
}

void TestProfile::presetServersNeedNoIds()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"settings.json"_s),
        R"({"servers": [{"name": "Main", "url": "http://prom:9090"}, {"id": "x", "url": "http://b"}]})");
    const Presets presets = readPresets({ folder.path() });
    const QJsonArray servers = presets.values[u"servers"_s].toArray();
    const QString id = entryOf({ u"Main"_s, QUrl(u"http://prom:9090"_s) }).id;
    QCOMPARE(servers[0].toObject()[u"id"_s].toString(), id);
    QCOMPARE(servers[1].toObject()[u"id"_s].toString(), u"x"_s);
    QVERIFY(!servers[1].toObject()[u"name"_s].toString().isEmpty());
    QCOMPARE(presets.values[u"activeServers"_s].toArray(), (QJsonArray { id, u"x"_s }));
}

void TestProfile::damagedPresetsAreSaid()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"settings.json"_s), "{");
    const Presets presets = readPresets({ folder.path() });
    QVERIFY(presets.values.isEmpty());
    QCOMPARE(presets.problems.size(), 1);
    QVERIFY(presets.problems.first().contains(folder.path()));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
