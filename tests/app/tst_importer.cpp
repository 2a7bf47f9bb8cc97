// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"
#include "app/libraryfiles.h"
#include "views/dashboard/reportdialog.h"

#include <QCheckBox>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// The ways into the library.
class TestImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesAreCopiedAsTheyAre();
    void oneBadFileDoesNotStopTheOthers();
    void texts_data();
    void texts();
    void reportsWhatIsNotFull();
    void cancellingImportsNothing();
    void twinsAreAskedAbout_data();
    void twinsAreAskedAbout();
    void twinsOfOneBatchAreAskedAbout();
    void oneAnswerCanServeAll();
    void equalBytesNeedNoQuestion();
    void foldersBecomeFolders();

private:
    template <typename Dialog>
    Dialog *open() const
    {
        return m_window->findChild<Dialog *>();
    }
    QString put(const QString &name, const QByteArray &bytes) const;
    QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QWidget> m_window;
    Importer *m_importer = nullptr;
};

namespace {

constexpr int patience = 20'000;

const QByteArray good = "{\"uid\": \"u\",\n \"title\": \"Good\", \"schemaVersion\": 39, "
                        "\"panels\": [], \"mine\": 1.50}";
const QByteArray poor = R"({"uid": "p", "title": "Poor", "schemaVersion": 39,
    "panels": [{"id": 1, "type": "made-up"}]})";

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

void TestImporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_library = std::make_unique<Library>(m_folder->filePath(u"library"_s));
    m_importer = new Importer(m_library.get(), m_window.get());
    m_window->show();
}

QString TestImporter::put(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    return libraryfiles::replace(path, bytes) ? path : QString();
}

QStringList TestImporter::files() const { return QDir(m_library->root()).entryList(QDir::Files); }

void TestImporter::filesAreCopiedAsTheyAre()
{
    const QSignalSpy imported(m_importer, &Importer::imported);
    m_importer->importFiles({ put(u"x.json"_s, good) });
    QCOMPARE(files(), QStringList(u"Good.json"_s));
    const QString path = imported.value(0).value(0).toStringList().value(0);
    QCOMPARE(*libraryfiles::read(path), good);
    QCOMPARE(*libraryfiles::read(m_folder->filePath(u"x.json"_s)), good);
}

void TestImporter::oneBadFileDoesNotStopTheOthers()
{
    const QSignalSpy failed(m_importer, &Importer::failed);
    m_importer->importFiles({ put(u"bad.json"_s, "{"), m_folder->filePath(u"gone.json"_s),
        put(u"x.json"_s, good), m_folder->path() });
    QCOMPARE(files(), QStringList(u"Good.json"_s));
    QCOMPARE(failed.count(), 1);
    const QString message = failed[0][0].value<Error>().message;
    QVERIFY2(message.contains(u"bad.json"_s) && message.contains(u'2'), qPrintable(message));
}

void TestImporter::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("JSON") << QString::fromUtf8(good) << u"imported"_s;
    QTest::newRow("blanks around it")
        << u"\n  "_s + QString::fromUtf8(good) + u'\n' << u"imported"_s;
    QTest::newRow("address") << u" https://g.example/d/abc/x "_s << u"address"_s;
    QTest::newRow("prose") << u"hello"_s << u"failed"_s;
    QTest::newRow("nothing") << QString() << u"failed"_s;
    QTest::newRow("other JSON") << u"{\"a\": 1}"_s << u"failed"_s;
}

void TestImporter::texts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, outcome);
    const QSignalSpy imported(m_importer, &Importer::imported);
    const QSignalSpy failed(m_importer, &Importer::failed);
    const QSignalSpy address(m_importer, &Importer::addressFound);
    m_importer->importText(text);
    QCOMPARE(imported.count(), outcome == u"imported"_s ? 1 : 0);
    QCOMPARE(failed.count(), outcome == u"failed"_s ? 1 : 0);
    QCOMPARE(
        address.value(0).value(0).toString(), outcome == u"address"_s ? text.trimmed() : QString());
}

void TestImporter::reportsWhatIsNotFull()
{
    const QSignalSpy imported(m_importer, &Importer::imported);
    m_importer->importDocuments({ { u"a"_s, poor }, { u"b"_s, good } });
    QVERIFY(open<ReportDialog>());
    QVERIFY(files().isEmpty());
    buttonOf(*open<ReportDialog>(), u"Open"_s)->click();
    QCOMPARE(imported.count(), 1);
    QCOMPARE(files(), QStringList({ u"Good.json"_s, u"Poor.json"_s }));
}

void TestImporter::cancellingImportsNothing()
{
    const QSignalSpy imported(m_importer, &Importer::imported);
    const QSignalSpy failed(m_importer, &Importer::failed);
    m_importer->importDocuments({ { u"a"_s, poor } });
    open<ReportDialog>()->reject();
    QCOMPARE(imported.count() + failed.count(), 0);
    QVERIFY(files().isEmpty());
}

void TestImporter::twinsAreAskedAbout_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("replace") << u"Replace"_s << QStringList { u"Good.json"_s } << true;
    QTest::newRow("keep both") << u"Keep Both"_s << QStringList { u"Good 2.json"_s, u"Good.json"_s }
                               << false;
    QTest::newRow("skip") << u"Skip"_s << QStringList { u"Good.json"_s } << false;
}

void TestImporter::twinsAreAskedAbout()
{
    QFETCH(const QString, button);
    QFETCH(const QStringList, names);
    QFETCH(const bool, isReplaced);
    m_importer->importDocuments({ { u"a"_s, good } });
    QTRY_VERIFY_WITH_TIMEOUT(m_library->load(u"u"_s), patience);
    QByteArray newer = good;
    newer.replace("1.50", "2.50");
    m_importer->importDocuments({ { u"b"_s, newer } });
    buttonOf(*open<QMessageBox>(), button)->click();
    QCOMPARE(files(), names);
    const QString kept = m_library->root() + u"/Good.json"_s;
    QCOMPARE(*libraryfiles::read(kept), isReplaced ? newer : good);
    if (names.size() == 2) {
        const auto other = m_library->load(m_library->root() + u"/Good 2.json"_s);
        QVERIFY(other->dashboard.uid != u"u"_s);
        QCOMPARE(other->dashboard.json[u"mine"_s].toDouble(), 2.5);
    }
}

void TestImporter::twinsOfOneBatchAreAskedAbout()
{
    QByteArray newer = good;
    newer.replace("1.50", "2.50");
    const QSignalSpy imported(m_importer, &Importer::imported);
    m_importer->importDocuments({ { u"a"_s, good }, { u"b"_s, newer } });
    QCOMPARE(imported.count(), 0);
    buttonOf(*open<QMessageBox>(), u"Replace"_s)->click();
    QCOMPARE(files(), QStringList(u"Good.json"_s));
    QCOMPARE(*libraryfiles::read(m_library->root() + u"/Good.json"_s), newer);
    QCOMPARE(imported[0][0].toStringList(), QStringList(m_library->root() + u"/Good.json"_s));
}

void TestImporter::oneAnswerCanServeAll()
{
    QByteArray second = good;
    second.replace("1.50", "2.50");
    QByteArray third = good;
    third.replace("1.50", "3.50");
    m_importer->importDocuments({ { u"a"_s, good }, { u"b"_s, second }, { u"c"_s, third } });
    open<QMessageBox>()->checkBox()->setChecked(true);
    buttonOf(*open<QMessageBox>(), u"Keep Both"_s)->click();
    QCOMPARE(files().size(), 3);
}

void TestImporter::equalBytesNeedNoQuestion()
{
    const QSignalSpy imported(m_importer, &Importer::imported);
    m_importer->importDocuments({ { u"a"_s, good } });
    m_importer->importDocuments({ { u"b"_s, good } });
    QVERIFY(!open<QMessageBox>());
    QCOMPARE(files(), QStringList(u"Good.json"_s));
    QCOMPARE(imported.value(1), imported.value(0));
}

void TestImporter::foldersBecomeFolders()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"team/sub/.git"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"empty"_s));
    put(u"team/x.json"_s, good);
    put(u"team/x.opsglass.json"_s, "{}");
    put(u"team/notes.txt"_s, "{}");
    put(u"team/.hidden.json"_s, "{}");
    put(u"team/sub/.git/y.json"_s, "{}");
    put(u"team/sub/y.json"_s, QByteArray(good).replace("\"u\"", "\"v\""));
    const QSignalSpy imported(m_importer, &Importer::imported);
    const QSignalSpy failed(m_importer, &Importer::failed);
    const QSignalSpy done(m_importer, &Importer::done);
    m_importer->importFiles({ m_folder->filePath(u"team"_s) + u'/' });
    const QStringList wanted { m_library->root() + u"/team/Good.json"_s,
        m_library->root() + u"/team/sub/Good.json"_s };
    QCOMPARE(imported.value(0).value(0).toStringList(), wanted);
    QCOMPARE(failed.count(), 0);
    QVERIFY(done.value(0).value(0).toString().contains(u'2'));
    m_importer->importFiles({ m_folder->filePath(u"empty"_s) });
    QCOMPARE(failed.count(), 1);
}

QTEST_MAIN(TestImporter)
#include "tst_importer.moc"
