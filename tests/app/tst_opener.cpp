// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryfiles.h"
#include "app/opener.h"
#include "views/dashboard/dashboardpage.h"
#include "views/dashboard/inputsdialog.h"
#include "views/mainwindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What is open, and its file on disk.
class TestOpener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changedFilesKeepWhatAPersonSet();
    void changedFilesTakeTheirOwnRefresh();
    void declinedQuestionsAreNotRepeated();
    void thisMachineNeedsNoServer_data();
    void thisMachineNeedsNoServer();

private:
    void write(const QByteArray &title, const QByteArray &more = {}) const;
    QString title() const { return m_session->dashboard()->dashboard().title; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    DashboardList m_list;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Opener *m_opener = nullptr;
    QString m_path;
};

namespace {

constexpr int patience = 20'000;

} // namespace

void TestOpener::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"x.json"_s);
    m_library = std::make_unique<Library>(m_folder->path());
    m_session = std::make_unique<Session>();
    PrometheusSource source;
    source.id = u"s"_s;
    source.baseUrl = u"http://127.0.0.1:1"_s; // nobody listens, and nothing is asked
    m_session->addSource(source);
    m_window = std::make_unique<MainWindow>(&m_list);
    m_opener = new Opener(m_session.get(), m_library.get(), m_window.get());
    m_opener->setSources({ { u"s"_s, u"S"_s, source.baseUrl } }, {});
    write("Before");
    m_opener->open(m_path);
    QCOMPARE(title(), u"Before"_s);
}

void TestOpener::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestOpener::write(const QByteArray &title, const QByteArray &more) const
{
    QVERIFY(libraryfiles::replace(m_path,
        R"({"uid": "x", "title": ")" + title + R"(", "schemaVersion": 39, )" + more
            + R"("panels": [{"id": 3, "type": "text", "title": "${VAR_X}"}]})"));
    m_library->refresh();
}

void TestOpener::changedFilesKeepWhatAPersonSet()
{
    m_session->dashboard()->setRefreshInterval(7s);
    m_window->page()->viewPanel(3);
    write("After");
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"After"_s, patience);
    QCOMPARE(m_session->dashboard()->refreshInterval(), Milliseconds(7s));
    QCOMPARE(m_window->page()->viewedPanel(), 3);
}

void TestOpener::changedFilesTakeTheirOwnRefresh()
{
    write("After", R"("refresh": "1m", )");
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"After"_s, patience);
    QCOMPARE(m_session->dashboard()->refreshInterval(), Milliseconds(1min));
}

void TestOpener::declinedQuestionsAreNotRepeated()
{
    write("After", R"("__inputs": [{"name": "VAR_X", "type": "constant", "value": "v"}], )");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<InputsDialog *>(), patience);
    m_window->findChild<InputsDialog *>()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<InputsDialog *>(), patience);
    QSignalSpy looked(m_library.get(), &Library::fileChanged);
    m_library->refresh();
    QVERIFY(looked.wait(patience));
    QVERIFY(!m_window->findChild<InputsDialog *>());
    QCOMPARE(title(), u"Before"_s);
    m_opener->open(m_path);
    m_window->findChild<InputsDialog *>()->accept();
    QCOMPARE(title(), u"After"_s);
}

void TestOpener::thisMachineNeedsNoServer_data()
{
    QTest::addColumn<QByteArray>("uids");
    QTest::addColumn<bool>("opens");
    QTest::newRow("this machine alone") << QByteArray("local local") << true;
    QTest::newRow("a server as well") << QByteArray("local s") << false;
    QTest::newRow("whatever there is") << QByteArray("${source}") << false;
    QTest::newRow("nobody") << QByteArray() << false;
}

void TestOpener::thisMachineNeedsNoServer()
{
    QFETCH(const QByteArray, uids);
    QFETCH(const bool, opens);
    m_opener->close();
    m_session->removeSources();
    PrometheusSource local;
    local.id = u"local"_s;
    // It stands for itself here: nobody asks.
    m_session->setLocal(local, [] { return std::shared_ptr<CatalogClient>(); });
    m_opener->setSources({}, {});
    QByteArrayList panels;
    for (const QByteArray &uid : uids.split(' ')) {
        if (!uid.isEmpty())
            panels << R"({"id": )" + QByteArray::number(panels.size() + 1)
                    + R"(, "type": "stat", "targets": [{"expr": "up", "datasource": {"uid": ")"
                    + uid + R"(", "type": "prometheus"}}]})";
    }
    QVERIFY(libraryfiles::replace(m_path,
        R"({"uid": "x", "title": "Local", "schemaVersion": 39, "panels": [)" + panels.join(", ")
            + "]}"));
    m_opener->open(m_path);
    QCOMPARE(m_session->dashboard() != nullptr, opens);
    QVERIFY(!m_window->findChild<InputsDialog *>());
}

QTEST_MAIN(TestOpener)
#include "tst_opener.moc"
