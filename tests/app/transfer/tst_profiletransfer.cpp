// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/portablesettings.h"
#include "app/transfer/profiletransfer.h"
#include "app/transfer/silencejson.h"
#include "models/store/alertstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// Everything a person made, from one profile to another, and nothing that is secret.
class TestProfileTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void names_data();
    void names();
    void archivesComeBack();
    void hostileArchives_data();
    void hostileArchives();
    void otherFilesAreRefused();
    void secretsStay();
    void pathsFollow();
    void silencesComeBack();
    void everythingComesOver();
    void rulesOfOneNameStayApart();
    void theSecondTimeNothingChanges();
    void whatIsThereIsKept();
    void failuresChangeNothing();
    void newerArchivesAreRefused();

private:
    ProfileTransfer from() const { return { m_folder->filePath(u"a/settings.json"_s), a() }; }
    ProfileTransfer into() const { return { m_folder->filePath(u"b/settings.json"_s), b() }; }
    QString a() const { return m_folder->filePath(u"a/data"_s); }
    QString b() const { return m_folder->filePath(u"b/data"_s); }
    QString archive() const { return m_folder->filePath(u"all.zip"_s); }
    void fill() const;
    static void put(const QString &path, const QByteArray &text);
    static QByteArray read(const QString &path);
    static QJsonObject objectIn(const QString &path)
    {
        return QJsonDocument::fromJson(read(path)).object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

SilenceInfo silenceUntil(const QString &id, Instant end)
{
    SilenceInfo silence;
    silence.id = id;
    silence.matchers = { { u"alertname"_s, u"A.*"_s, true, false } };
    silence.startsAt = end - std::chrono::hours(48);
    silence.endsAt = end;
    silence.updatedAt = silence.startsAt;
    silence.createdBy = u"me"_s;
    silence.comment = u"ä"_s;
    return silence;
}

Instant now() { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); }

} // namespace

void TestProfileTransfer::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestProfileTransfer::put(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestProfileTransfer::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A profile with something of everything.
void TestProfileTransfer::fill() const
{
    put(m_folder->filePath(u"my rules.yml"_s), "groups: []\n");
    const QJsonObject settings {
        { u"theme"_s, u"dark"_s }, { u"windowGeometry"_s, u"AAAA"_s },
        { u"starred"_s, QJsonArray { a() + u"/dashboards/team/x.json"_s } },
        { u"servers"_s,
            QJsonArray { QJsonObject { { u"id"_s, u"1"_s }, { u"url"_s, u"http://prom:9090"_s },
                { u"token"_s, u"hunter2"_s } } } },
        { u"alerts"_s,
            QJsonObject {
                { u"rules"_s,
                    QJsonObject { { u"1"_s,
                        QJsonArray { u"pack:osmen"_s, m_folder->filePath(u"my rules.yml"_s) } } } },
                { u"webhooks"_s, QJsonArray { u"https://hooks.slack.com/services/hunter2"_s } } } }
    };
    put(m_folder->filePath(u"a/settings.json"_s), QJsonDocument(settings).toJson());
    put(a() + u"/dashboards/team/x.json"_s, R"({"title":"X"})");
    put(a() + u"/dashboards/team/x.opsglass.json"_s, R"({"sources":{}})");
    put(a() + u"/mappings/y.json"_s, "{}");
    put(a() + u"/demo/secret"_s, "hunter2");
    AlertStore store(a() + u"/alerts.db"_s);
    QVERIFY(store.open(now()));
    AlertChanges changes;
    changes.silences = { silenceUntil(u"on"_s, now() + std::chrono::hours(1)),
        silenceUntil(u"over"_s, now() - std::chrono::hours(1)) };
    QVERIFY(store.write(changes));
}

void TestProfileTransfer::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSafe");
    for (const char *name : { "a", "a/b.json", "Ä ö/ü.json", "a..b", ".hidden" })
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    for (const char *name :
        { "", "/a", "../a", "a/../b", "a/..", "./a", "a//b", "a/", "a\\b", "a\nb" })
        QTest::newRow(name) << QString::fromUtf8(name) << false;
    QTest::newRow("long") << QString(1025, u'a') << false;
}

void TestProfileTransfer::names()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isSafe);
    QCOMPARE(isSafeName(name), isSafe);
}

void TestProfileTransfer::archivesComeBack()
{
    const QList<ArchivedFile> files { { u"a.json"_s, "{}" },
        { u"Ordner/größe.json"_s, QByteArray(300'000, 'x') }, { u"empty"_s, {} } };
    put(archive(), *packed(files));
    QCOMPARE(*unpacked(archive()), files);
}

void TestProfileTransfer::hostileArchives_data()
{
    QTest::addColumn<QList<ArchivedFile>>("files");
    using Files = QList<ArchivedFile>;
    QTest::newRow("way out") << Files { { u"dashboards/../../x"_s, "x" } };
    QTest::newRow("absolute") << Files { { u"/tmp/x"_s, "x" } };
    QTest::newRow("twice") << Files { { u"a"_s, "1" }, { u"a"_s, "2" } };
}

void TestProfileTransfer::hostileArchives()
{
    QFETCH(const QList<ArchivedFile>, files);
    put(archive(), *packed(files));
    const auto read = unpacked(archive());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
}

void TestProfileTransfer::otherFilesAreRefused()
{
    QCOMPARE(into().planFrom(archive()).error().kind, Error::Kind::Io);
    put(archive(), "no zip");
    QCOMPARE(into().planFrom(archive()).error().kind, Error::Kind::Malformed);
    put(archive(), *packed({ { u"settings.json"_s, "{}" } }));
    QCOMPARE(into().planFrom(archive()).error().kind, Error::Kind::Malformed);
    fill();
    QVERIFY(from().writeTo(archive()));
    QByteArray cut = read(archive());
    cut.chop(cut.size() / 2);
    put(archive(), cut);
    QVERIFY(!into().planFrom(archive()));
}

void TestProfileTransfer::secretsStay()
{
    fill();
    const auto leftOut = from().writeTo(archive());
    QVERIFY(leftOut);
    QCOMPARE(*leftOut, (QStringList { u"alerts.webhooks.0"_s, u"servers.0.token"_s }));
    const auto files = unpacked(archive());
    for (const ArchivedFile &file : *files)
        QVERIFY2(!file.bytes.contains("hunter2"), qPrintable(file.name));
    QCOMPARE(QFileInfo(archive()).permissions() & QFileDevice::Permissions(0x0077),
        QFileDevice::Permissions());
    // A label of a query is none.
    const QJsonObject budget { { u"query"_s, u"sum(x{token_type=\"input\"})"_s },
        { u"maxTokens"_s, 5 } };
    QCOMPARE(toPortable(budget, {}).object, budget);
    // Nor is the place where one is.
    const QJsonObject server { { u"secretsIn"_s, u"reference"_s },
        { u"secretReferences"_s, QJsonObject { { u"password"_s, u"command:pass show prom"_s } } } };
    QCOMPARE(toPortable(server, {}).object, server);
    const QJsonObject careless { { u"secretReferences"_s,
        QJsonObject { { u"token"_s, u"command:curl https://anna:hunter2@host/token"_s } } } };
    QCOMPARE(toPortable(careless, {}).leftOut, QStringList { u"secretReferences.token"_s });
}

void TestProfileTransfer::pathsFollow()
{
    const QMap<QString, QString> here { { u"/a/dashboards"_s, u"{dashboards}"_s } };
    const QMap<QString, QString> there { { u"/b/boards"_s, u"{dashboards}"_s } };
    const QJsonObject settings { { u"list"_s,
        QJsonArray { u"/a/dashboards/x.json"_s, u"/a/dashboards"_s, u"/a/dashboards2/x"_s, 1 } } };
    const QJsonObject portable = toPortable(settings, here).object;
    QCOMPARE(fromPortable(portable, here), settings);
    QCOMPARE(fromPortable(portable, there)[u"list"_s].toArray(),
        (QJsonArray { u"/b/boards/x.json"_s, u"/b/boards"_s, u"/a/dashboards2/x"_s, 1 }));
}

void TestProfileTransfer::silencesComeBack()
{
    const SilenceInfo silence = silenceUntil(u"a"_s, now() + std::chrono::hours(1));
    const SilenceInfo over = silenceUntil(u"b"_s, now() - std::chrono::hours(1));
    QCOMPARE(silencesOf(toJson({ silence, over }), now()), QList<SilenceInfo> { silence });
    QVERIFY(silencesOf({ 1, QJsonObject(), QJsonObject { { u"id"_s, u"x"_s } } }, now()).isEmpty());
}

void TestProfileTransfer::everythingComesOver()
{
    fill();
    QVERIFY(from().writeTo(archive()));
    const auto plan = into().planFrom(archive());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QVERIFY(!QFile::exists(b()));
    QCOMPARE(plan->addedFiles.size(), 4);
    QVERIFY(plan->changedFiles.isEmpty());
    QCOMPARE(plan->silences.size(), 1);
    QCOMPARE(plan->sentences().size(), 3);
    const auto backup = into().apply(*plan);
    QVERIFY2(backup, backup ? "" : qPrintable(backup.error().message));
    QVERIFY(QFile::exists(*backup));
    QCOMPARE(read(b() + u"/dashboards/team/x.json"_s), QByteArray(R"({"title":"X"})"));
    QVERIFY(QFile::exists(b() + u"/dashboards/team/x.opsglass.json"_s));
    QVERIFY(QFile::exists(b() + u"/mappings/y.json"_s));
    QVERIFY(!QFile::exists(b() + u"/demo"_s));
    const QJsonObject settings = objectIn(m_folder->filePath(u"b/settings.json"_s));
    QCOMPARE(settings[u"theme"_s].toString(), u"dark"_s);
    QVERIFY(!settings.contains(u"windowGeometry"_s));
    QCOMPARE(settings[u"starred"_s].toArray(), (QJsonArray { b() + u"/dashboards/team/x.json"_s }));
    const QJsonArray rules
        = settings[u"alerts"_s].toObject()[u"rules"_s].toObject()[u"1"_s].toArray();
    QCOMPARE(rules.at(0).toString(), u"pack:osmen"_s);
    QVERIFY(rules.at(1).toString().startsWith(b() + u"/rules/"_s));
    QCOMPARE(read(rules.at(1).toString()), QByteArray("groups: []\n"));
    AlertStore store(b() + u"/alerts.db"_s);
    QVERIFY(store.open(now()));
    QCOMPARE(store.silences(now())->value(0).id, u"on"_s);
    QVERIFY(QDir(b()).entryList({ u"import-*"_s }).isEmpty());
}

void TestProfileTransfer::rulesOfOneNameStayApart()
{
    fill();
    put(a() + u"/rules/1-my rules.yml"_s, "groups: [] # older\n");
    QVERIFY(from().writeTo(archive()));
    QVERIFY(into().apply(*into().planFrom(archive())));
    QCOMPARE(read(b() + u"/rules/1-my rules.yml"_s), QByteArray("groups: [] # older\n"));
    QCOMPARE(read(b() + u"/rules/2-my rules.yml"_s), QByteArray("groups: []\n"));
}

void TestProfileTransfer::theSecondTimeNothingChanges()
{
    fill();
    QVERIFY(from().writeTo(archive()));
    QVERIFY(into().apply(*into().planFrom(archive())));
    const auto plan = into().planFrom(archive());
    QVERIFY2(plan->isEmpty(), qPrintable(plan->sentences().join(u"; "_s)));
    QCOMPARE(*into().apply(*plan), QString());
}

void TestProfileTransfer::whatIsThereIsKept()
{
    fill();
    QVERIFY(from().writeTo(archive()));
    put(b() + u"/dashboards/team/x.json"_s, "mine");
    put(b() + u"/dashboards/other.json"_s, "also mine");
    put(m_folder->filePath(u"b/settings.json"_s), R"({"theme": "light", "language": "de"})");
    const auto plan = into().planFrom(archive());
    QCOMPARE(plan->changedFiles, QStringList { u"dashboards/team/x.json"_s });
    const auto backup = into().apply(*plan);
    QVERIFY(backup);
    QCOMPARE(read(b() + u"/dashboards/other.json"_s), QByteArray("also mine"));
    QCOMPARE(objectIn(m_folder->filePath(u"b/settings.json"_s))[u"language"_s].toString(), u"de"_s);
    // The way back.
    QVERIFY(into().apply(*into().planFrom(*backup)));
    QCOMPARE(read(b() + u"/dashboards/team/x.json"_s), QByteArray("mine"));
    QCOMPARE(objectIn(m_folder->filePath(u"b/settings.json"_s))[u"theme"_s].toString(), u"light"_s);
}

void TestProfileTransfer::failuresChangeNothing()
{
    fill();
    QVERIFY(from().writeTo(archive()));
    put(b() + u"/dashboards/team/x.json"_s, "mine");
    put(b() + u"/rules"_s, "a file where the folder should be");
    put(m_folder->filePath(u"b/settings.json"_s), R"({"theme": "light"})");
    const auto done = into().apply(*into().planFrom(archive()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Io);
    QCOMPARE(read(b() + u"/dashboards/team/x.json"_s), QByteArray("mine"));
    QVERIFY(!QFile::exists(b() + u"/dashboards/team/x.opsglass.json"_s));
    QVERIFY(!QFile::exists(b() + u"/mappings/y.json"_s));
    QCOMPARE(objectIn(m_folder->filePath(u"b/settings.json"_s))[u"theme"_s].toString(), u"light"_s);
}

void TestProfileTransfer::newerArchivesAreRefused()
{
    put(archive(),
        *packed({ { u"manifest.json"_s, R"({"format": "opsglass-profile", "version": 2})" } }));
    QCOMPARE(into().planFrom(archive()).error().kind, Error::Kind::Unsupported);
}

QTEST_GUILESS_MAIN(TestProfileTransfer)
#include "tst_profiletransfer.moc"
