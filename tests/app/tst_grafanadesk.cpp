// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grafanadesk.h"
#include "tests/support/faultserver.h"
#include "views/dashboard/grafanaform.h"
#include "views/dashboard/grafanaimportdialog.h"
#include "views/dashboard/grafanasenddialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace Qt::Literals::StringLiterals;

/// Dashboards from a Grafana server and back, through the dialogs.
class TestGrafanaDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsWhatIsPicked();
    void tokensStayWithTheirServer();
    void sendsBackIntoItsFolder();

private:
    template <typename Dialog>
    Dialog *open() const
    {
        return m_window->findChild<Dialog *>();
    }
    static QLineEdit *addressOf(const QDialog &dialog)
    {
        return dialog.findChildren<QLineEdit *>().value(0);
    }
    static void connectTo(QDialog *dialog, const QString &address, const QString &token);

    std::unique_ptr<QWidget> m_window;
    GrafanaDesk *m_desk = nullptr;
};

namespace {

constexpr int patience = 20'000;

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

const QByteArray hits = R"([{"uid": "a", "title": "A"}, {"uid": "b", "title": "B"}])";
const QByteArray answer = R"({"meta": {"folderUid": "b"}, "dashboard": {"uid": "u", "n": 1.50}})";

} // namespace

void TestGrafanaDesk::init()
{
    m_window = std::make_unique<QWidget>();
    m_desk = new GrafanaDesk(m_window.get());
    m_window->show();
}

void TestGrafanaDesk::connectTo(QDialog *dialog, const QString &address, const QString &token)
{
    dialog->findChild<QCheckBox *>()->setChecked(false); // no keyring of whoever runs the test
    QLineEdit *edit = addressOf(*dialog);
    edit->clear();
    QTest::keyClicks(edit, address);
    QTest::keyClicks(dialog->findChildren<QLineEdit *>()[1], token);
    buttonOf(*dialog, u"Connect"_s)->click();
}

void TestGrafanaDesk::importsWhatIsPicked()
{
    FaultServer server;
    server.setReply({ .body = hits });
    const QSignalSpy fetched(m_desk, &GrafanaDesk::fetched);
    const QSignalSpy used(m_desk, &GrafanaDesk::lastAddressChanged);
    m_desk->openImport();
    auto *dialog = open<GrafanaImportDialog>();
    connectTo(dialog, server.url(), u"secret"_s);
    const auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, patience);
    QCOMPARE(used.value(0).value(0).toString(), server.url());
    list->item(1)->setCheckState(Qt::Checked);
    server.setReply({ .body = answer });
    buttonOf(*dialog, u"Import 1"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(fetched.count(), 1, patience);
    const auto documents = fetched[0][0].value<QList<ImportDocument>>();
    QCOMPARE(documents.first().bytes, QByteArray(R"({"uid": "u", "n": 1.50})"));
    QCOMPARE(server.requests().last().path(), QByteArray("/api/dashboards/uid/b"));
}

void TestGrafanaDesk::tokensStayWithTheirServer()
{
    FaultServer first;
    first.setReply({ .body = hits });
    FaultServer second;
    second.setReply({ .body = hits });
    m_desk->openImport();
    auto *dialog = open<GrafanaImportDialog>();
    connectTo(dialog, first.url(), u"secret"_s);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<QListWidget *>()->count(), 2, patience);
    QCOMPARE(first.requests().last().headers.value("authorization"), QByteArray("Bearer secret"));
    QLineEdit *address = addressOf(*dialog);
    address->selectAll();
    QTest::keyClicks(address, second.url());
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(second.requests().size(), 1, patience);
    QVERIFY(!second.requests().first().headers.contains("authorization"));
    // Back at the first server its token is known again.
    address->selectAll();
    QTest::keyClicks(address, first.url());
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(first.requests().size(), 2, patience);
    QCOMPARE(first.requests().last().headers.value("authorization"), QByteArray("Bearer secret"));
}

void TestGrafanaDesk::sendsBackIntoItsFolder()
{
    FaultServer server;
    server.setHandler([](const FaultServer::Request &request) {
        const bool isSearch = request.path() == "/api/search";
        const bool isSave = request.method == "POST";
        return FaultServer::Reply { .body = isSearch ? hits
                : isSave                             ? QByteArray(R"({"url": "/d/u/x"})")
                                                     : answer };
    });
    LoadedDashboard loaded;
    loaded.bytes = R"({"uid": "u", "id": 7, "n": 1.50, "panels": []})";
    loaded.dashboard = *readDashboard(loaded.bytes);
    m_desk->openSend(loaded);
    auto *dialog = open<GrafanaSendDialog>();
    QVERIFY(!buttonOf(*dialog, u"Send"_s)->isEnabled());
    connectTo(dialog, server.url(), u"secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(buttonOf(*dialog, u"Send"_s)->isEnabled(), patience);
    QCOMPARE(dialog->folderUid(), u"b"_s);
    const QSignalSpy sent(m_desk, &GrafanaDesk::sent);
    buttonOf(*dialog, u"Send"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, patience);
    const QByteArray body = server.requests().last().body;
    QVERIFY2(body.contains(R"("dashboard":{"uid": "u", "id": null, "n": 1.50, "panels": []})"),
        body.constData());
    QCOMPARE(QJsonDocument::fromJson(body).object()[u"folderUid"_s].toString(), u"b"_s);
}

QTEST_MAIN(TestGrafanaDesk)
#include "tst_grafanadesk.moc"
