// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library.h"
#include "app/libraryfiles.h"
#include "app/sourcemapping.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// Dashboards on disk: found, changed, broken, moved, thrown away.
class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anEmptyProfileHasTheBuiltInOnes();
    void findsFilesInFolders();
    void brokenFilesAreListedWithTheirPlace();
    void noticesChanges_data();
    void noticesChanges();
    void noticesFoldersMadeByHand();
    void watchesTheOpenFileAnywhere();
    void readsOnlyWhatChanged();
    void loadsByUidAndPath();
    void newFilesTakeNoOthersPlace_data();
    void newFilesTakeNoOthersPlace();
    void movesWithWhatIsRemembered();
    void renamesKeepUnknownKeys();
    void throwsAwayIntoTheTrash();
    void whatCannotBeThrownAwayStays();
    void mappingsStayBesideTheFile();
    void mappingsOfUnwritableFoldersGoToTheProfile();
    void thousandsOfFilesDoNotBlock();

private:
    QString path(const QString &name) const { return m_folder->filePath(u"library/"_s + name); }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int patience = 20'000;

QByteArray dashboardOf(const QByteArray &uid, const QByteArray &title)
{
    return R"({"uid": ")" + uid + R"(", "title": ")" + title
        + R"(", "tags": ["t"], "schemaVersion": 39, "panels": []})";
}

/// The library's own entries, "folder/title" or "folder/title!" for broken ones.
QStringList ownEntries(const Library &library)
{
    QStringList texts;
    for (const DashboardEntry &entry : library.entries()) {
        if (!entry.isBuiltIn)
            texts << entry.folder + u'/' + entry.title + (entry.error.isEmpty() ? u""_s : u"!"_s);
    }
    texts.sort();
    return texts;
}

} // namespace

void TestLibrary::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void TestLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_folder->filePath(u"library"_s)));
}

void TestLibrary::write(const QString &name, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QVERIFY(libraryfiles::replace(path(name), bytes));
}

void TestLibrary::anEmptyProfileHasTheBuiltInOnes()
{
    Library library(m_folder->filePath(u"nowhere"_s));
    QVERIFY(!library.entries().isEmpty());
    for (const DashboardEntry &entry : library.entries()) {
        QVERIFY(entry.isBuiltIn);
        QCOMPARE(entry.key(), entry.uid);
    }
}

void TestLibrary::findsFilesInFolders()
{
    write(u"a.json"_s, dashboardOf("a", "Alpha"));
    write(u"team/sub/b.json"_s, dashboardOf("", "Beta"));
    write(u"team/notes.txt"_s, "no dashboard");
    write(u"a.opsglass.json"_s, R"({"version": 1})");
    Library library(path({}).chopped(1));
    QSignalSpy changed(&library, &Library::changed);
    library.refresh();
    QVERIFY(changed.wait(patience));
    QCOMPARE(ownEntries(library), QStringList({ u"/Alpha"_s, u"team/sub/Beta"_s }));
    QCOMPARE(library.folders(), QStringList({ u"team"_s, u"team/sub"_s }));
    const DashboardEntry alpha = library.entries().first();
    QCOMPARE(alpha.tags, QStringList(u"t"_s));
    QCOMPARE(alpha.key(), path(u"a.json"_s));
    QVERIFY(alpha.modified > 0);
    QCOMPARE(library.entries()[1].uid, u"b"_s);
}

void TestLibrary::brokenFilesAreListedWithTheirPlace()
{
    write(u"cut.json"_s, "{\n  \"panels\": [\n    {,}");
    write(u"list.json"_s, "[]");
    Library library(path({}).chopped(1));
    QSignalSpy changed(&library, &Library::changed);
    library.refresh();
    QVERIFY(changed.wait(patience));
    QCOMPARE(ownEntries(library), QStringList({ u"/cut!"_s, u"/list!"_s }));
    QVERIFY2(library.entries().first().error.contains(u"line 3"_s),
        qPrintable(library.entries().first().error));
}

void TestLibrary::noticesChanges_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("added") << u"add"_s << QStringList { u"/Alpha"_s, u"/New"_s };
    QTest::newRow("changed") << u"change"_s << QStringList { u"/Other title"_s };
    QTest::newRow("written in place") << u"overwrite"_s << QStringList { u"/Other title"_s };
    QTest::newRow("removed") << u"remove"_s << QStringList {};
    QTest::newRow("broken") << u"break"_s << QStringList { u"/a!"_s };
    QTest::newRow("in a new folder") << u"folder"_s << QStringList { u"/Alpha"_s, u"new/Deep"_s };
}

void TestLibrary::noticesChanges()
{
    QFETCH(const QString, what);
    QFETCH(const QStringList, entries);
    write(u"a.json"_s, dashboardOf("a", "Alpha"));
    Library library(path({}).chopped(1));
    library.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(ownEntries(library), QStringList(u"/Alpha"_s), patience);
    if (what == u"add"_s)
        write(u"n.json"_s, dashboardOf("n", "New"));
    else if (what == u"change"_s)
        write(u"a.json"_s, dashboardOf("a", "Other title"));
    else if (what == u"overwrite"_s) {
        QFile file(path(u"a.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(dashboardOf("a", "Other title"));
    } else if (what == u"remove"_s)
        QVERIFY(QFile::remove(path(u"a.json"_s)));
    else if (what == u"break"_s)
        write(u"a.json"_s, "{");
    else
        write(u"new/d.json"_s, dashboardOf("d", "Deep"));
    QTRY_COMPARE_WITH_TIMEOUT(ownEntries(library), entries, patience);
}

void TestLibrary::noticesFoldersMadeByHand()
{
    QVERIFY(QDir(path({})).removeRecursively());
    Library library(path({}).chopped(1));
    library.refresh();
    // The library itself need not exist, nor the folder it is to be in.
    QVERIFY(QDir().mkpath(path(u"empty"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(library.folders(), QStringList(u"empty"_s), patience);
    write(u"empty/a.json"_s, dashboardOf("a", "Alpha"));
    QTRY_COMPARE_WITH_TIMEOUT(ownEntries(library), QStringList(u"empty/Alpha"_s), patience);
    QVERIFY(QDir(path({})).removeRecursively());
    QTRY_VERIFY_WITH_TIMEOUT(ownEntries(library).isEmpty(), patience);
    write(u"b.json"_s, dashboardOf("b", "Beta"));
    QTRY_COMPARE_WITH_TIMEOUT(ownEntries(library), QStringList(u"/Beta"_s), patience);
}

void TestLibrary::watchesTheOpenFileAnywhere()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere.json"_s);
    QVERIFY(libraryfiles::replace(elsewhere, dashboardOf("e", "E")));
    Library library(path({}).chopped(1));
    library.watchFile(elsewhere);
    QSignalSpy changed(&library, &Library::fileChanged);
    QVERIFY(libraryfiles::replace(elsewhere, dashboardOf("e", "F")));
    QVERIFY(changed.wait(patience));
    QCOMPARE(changed.first().first().toString(), elsewhere);
    // Replacing a file ends the watch on the old one; the new one must be noticed as well.
    changed.clear();
    QVERIFY(libraryfiles::replace(elsewhere, dashboardOf("e", "G")));
    QVERIFY(changed.wait(patience));
}

void TestLibrary::readsOnlyWhatChanged()
{
    write(u"a.json"_s, dashboardOf("a", "Alpha"));
    LibraryScanner scanner(path({}).chopped(1));
    QList<LibrarySnapshot> looks;
    connect(&scanner, &LibraryScanner::scanned, this,
        [&looks](const LibrarySnapshot &snapshot) { looks << snapshot; });
    scanner.scan();
    const QDateTime modified = QFileInfo(path(u"a.json"_s)).lastModified();
    QFile file(path(u"a.json"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(dashboardOf("a", "Betas")); // as long as before
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime));
    scanner.scan();
    QCOMPARE(looks[1].entries.first().title, u"Alpha"_s);
    QVERIFY(file.setFileTime(modified.addSecs(1), QFileDevice::FileModificationTime));
    scanner.scan();
    QCOMPARE(looks[2].entries.first().title, u"Betas"_s);
}

void TestLibrary::loadsByUidAndPath()
{
    write(u"a.json"_s, dashboardOf("qitops-agent", "Mine"));
    Library library(path({}).chopped(1));
    QVERIFY(library.load(u"qitops-agent"_s)->path.startsWith(u':'));
    library.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(ownEntries(library), QStringList(u"/Mine"_s), patience);
    // The person's own comes before the built-in one of the same uid.
    QCOMPARE(library.load(u"qitops-agent"_s)->dashboard.title, u"Mine"_s);
    const auto loaded = library.load(path(u"a.json"_s));
    QCOMPARE(loaded->bytes, dashboardOf("qitops-agent", "Mine"));
    QVERIFY(!library.load(u"no-such-thing"_s));
    QVERIFY(!library.load({}));
    QVERIFY(!library.load(m_folder->path()));
}

void TestLibrary::newFilesTakeNoOthersPlace_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"My Dashboard"_s << u"My Dashboard.json"_s;
    QTest::newRow("taken") << u"taken"_s << u"taken 2.json"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc passwd.json"_s;
    QTest::newRow("dots") << u"..."_s << u"dashboard.json"_s;
    QTest::newRow("nothing") << u""_s << u"dashboard.json"_s;
    QTest::newRow("control characters") << u"a\nb\x01"_s << u"a b.json"_s;
    QTest::newRow("hidden") << u".config"_s << u"config.json"_s;
    QTest::newRow("like what is remembered") << u"a.opsglass"_s << u"a.opsglass_.json"_s;
    QTest::newRow("half a character")
        << QString(79, u'x') + u"😀"_s << QString(79, u'x') + u".json"_s;
    QTest::newRow("taken, with a percent") << u"%1"_s << u"%1 2.json"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(80, u'x') + u".json"_s;
}

void TestLibrary::newFilesTakeNoOthersPlace()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    write(u"taken.json"_s, "old");
    write(u"%1.json"_s, "old");
    const auto added = libraryfiles::add(path({}).chopped(1), title, "new");
    QVERIFY(added);
    QCOMPARE(QFileInfo(*added).fileName(), name);
    QCOMPARE(QFileInfo(*added).absolutePath(), path({}).chopped(1));
    QCOMPARE(*libraryfiles::read(path(u"taken.json"_s)), QByteArray("old"));
}

void TestLibrary::movesWithWhatIsRemembered()
{
    write(u"a.json"_s, "one");
    write(u"a.opsglass.json"_s, "{}");
    write(u"team/a.json"_s, "other");
    const auto moved = libraryfiles::move(path(u"a.json"_s), path(u"team"_s));
    QVERIFY(moved);
    QCOMPARE(*moved, path(u"team/a 2.json"_s));
    QCOMPARE(*libraryfiles::read(*moved), QByteArray("one"));
    QCOMPARE(*libraryfiles::read(path(u"team/a.json"_s)), QByteArray("other"));
    QVERIFY(QFile::exists(libraryfiles::sidecarOf(*moved)));
    QCOMPARE(*libraryfiles::move(*moved, path(u"team"_s)), *moved);
    QVERIFY(!libraryfiles::move(path(u"gone.json"_s), path(u"team"_s)));
}

void TestLibrary::renamesKeepUnknownKeys()
{
    write(u"a.json"_s, R"({"title": "Old", "schemaVersion": 39, "panels": [], "mine": {"x": 1}})");
    QVERIFY(libraryfiles::rename(path(u"a.json"_s), u"New"_s));
    const QJsonObject object
        = QJsonDocument::fromJson(*libraryfiles::read(path(u"a.json"_s))).object();
    QCOMPARE(object[u"title"_s].toString(), u"New"_s);
    QCOMPARE(object[u"mine"_s].toObject()[u"x"_s].toInt(), 1);
    write(u"broken.json"_s, "{");
    QVERIFY(!libraryfiles::rename(path(u"broken.json"_s), u"New"_s));
    QCOMPARE(*libraryfiles::read(path(u"broken.json"_s)), QByteArray("{"));
}

void TestLibrary::throwsAwayIntoTheTrash()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString folder = data + u"/opsglass-tst/dashboards"_s;
    QVERIFY(QDir().mkpath(folder));
    const auto added = libraryfiles::add(folder, u"Thrown away"_s, "x");
    QVERIFY(added);
    QVERIFY(libraryfiles::replace(libraryfiles::sidecarOf(*added), "{}"));
    const auto trashed = libraryfiles::trash(*added);
    QVERIFY2(trashed, trashed ? "" : qPrintable(trashed.error().message));
    QVERIFY(!QFile::exists(*added));
    QVERIFY(!QFile::exists(libraryfiles::sidecarOf(*added)));
    QVERIFY(QDir(data + u"/opsglass-tst"_s).removeRecursively());
}

void TestLibrary::whatCannotBeThrownAwayStays()
{
    const auto trashed = libraryfiles::trash(path(u"gone.json"_s));
    QVERIFY(!trashed);
    QVERIFY(trashed.error().message.contains(u"gone.json"_s));
}

void TestLibrary::mappingsStayBesideTheFile()
{
    write(u"a.json"_s, dashboardOf("a", "A"));
    const QString fallback = m_folder->filePath(u"mappings"_s);
    const SourceMappingFile file(path(u"a.json"_s), fallback);
    QCOMPARE(file.read(), SourceMapping());
    const SourceMapping mapping { { { u"DS_A"_s, u"id"_s } }, { { u"VAR_B"_s, u"x"_s } } };
    QVERIFY(file.write(mapping));
    QCOMPARE(file.read(), mapping);
    QVERIFY(!QFile::exists(fallback));
    QCOMPARE(*libraryfiles::read(path(u"a.json"_s)), dashboardOf("a", "A"));
    const QString sidecar = path(u"a.opsglass.json"_s);
    QJsonObject object = QJsonDocument::fromJson(*libraryfiles::read(sidecar)).object();
    object[u"future"_s] = 7;
    QVERIFY(libraryfiles::replace(sidecar, QJsonDocument(object).toJson()));
    QVERIFY(file.write({}));
    QVERIFY(libraryfiles::read(sidecar)->contains("future"));
    QVERIFY(libraryfiles::replace(sidecar, "{broken"));
    QCOMPARE(file.read(), SourceMapping());
}

void TestLibrary::mappingsOfUnwritableFoldersGoToTheProfile()
{
    const QString fallback = m_folder->filePath(u"mappings"_s);
    const SourceMapping mapping { { { u"P1"_s, u"id"_s } }, {} };
    // A resource, and a folder that does not exist: nobody can write there, not even root.
    for (const QString &dashboard : { u":/dashboards/x.json"_s, u"/proc/none/x.json"_s }) {
        const SourceMappingFile file(dashboard, fallback);
        QVERIFY(file.write(mapping));
        QCOMPARE(file.read(), mapping);
    }
    QCOMPARE(QDir(fallback).entryList({ u"*.json"_s }).size(), 2);
}

void TestLibrary::thousandsOfFilesDoNotBlock()
{
    const QByteArray panel = R"json({"id": 1, "type": "timeseries", "title": "P",
        "gridPos": {"x": 0, "y": 0, "w": 12, "h": 8},
        "targets": [{"refId": "A", "expr": "rate(x_total[5m])"}]
})json";
    QByteArray panels = panel;
    for (int count = 0; count < 20; ++count)
        panels += ',' + panel;
    for (int number = 0; number < 2'000; ++number) {
        const QByteArray name = QByteArray::number(number);
        QFile file(path(QString::fromLatin1(name) + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"uid": ")" + name + R"(", "title": "T)" + name
            + R"(", "schemaVersion": 39, "panels": [)" + panels + "]}");
    }
    Library library(path({}).chopped(1));
    QElapsedTimer beat;
    qint64 longest = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { longest = std::max(longest, beat.restart()); });
    QSignalSpy changed(&library, &Library::changed);
    beat.start();
    timer.start(1);
    library.refresh();
    QVERIFY(changed.wait(60'000));
    QCOMPARE(ownEntries(library).size(), 2'000);
    // The window's thread only ever takes the finished list.
    QVERIFY2(longest < 1'000, qPrintable(u"blocked for %1 ms"_s.arg(longest)));
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
