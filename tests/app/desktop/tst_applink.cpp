// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/applink.h"
#include "app/desktop/fileaddress.h"
#include "app/desktop/instancerequest.h"
#include "app/desktop/requestsocket.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// Links are as hostile as the pages they stand on.
class TestAppLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void dashboards_data();
    void dashboards();
    void refusals_data();
    void refusals();
    void fileAddresses_data();
    void fileAddresses();
    void requests_data();
    void requests();
    void backgroundAsksNothing();
    void filesHaveWholePaths();
    void linesComeBack();
    void brokenLinesAreRefused();
    void socketsAnswer();
    void socketsAreLeftByChatterers();
    void socketsOfTheKilledAreReplaced();
};

void TestAppLink::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AppLink::Place>("place");
    QTest::newRow("alerts") << u"opsglass:alerts"_s << AppLink::Place::Alerts;
    QTest::newRow("processes") << u"opsglass:processes"_s << AppLink::Place::Processes;
    QTest::newRow("scheme in capitals") << u"OPSGLASS:alerts"_s << AppLink::Place::Alerts;
    QTest::newRow("dashboard") << u"opsglass:dashboard/a"_s << AppLink::Place::Dashboard;
}

void TestAppLink::places()
{
    QFETCH(const QString, text);
    QFETCH(const AppLink::Place, place);
    const auto link = parseAppLink(text);
    QVERIFY2(link, link ? "" : qPrintable(link.error().message));
    QCOMPARE(link->place, place);
    QCOMPARE(link->text, text);
}

void TestAppLink::dashboards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DashboardAddress>("address");
    DashboardAddress address;
    address.uid = u"qitops-agent"_s;
    QTest::newRow("alone") << u"opsglass:dashboard/qitops-agent"_s << address;
    address.uid = u"a_B-1"_s;
    QTest::newRow("empty query") << u"opsglass:dashboard/a_B-1?"_s << address;
    address.variables = { { u"x"_s, u"2"_s }, { u"x"_s, u"1"_s }, { u"_y"_s, u""_s } };
    QTest::newRow("variables repeat, in order")
        << u"opsglass:dashboard/a_B-1?var-x=2&var-x=1&var-_y="_s << address;
    address.variables = { { u"x"_s, u"ä b c+d&e=f%"_s } };
    QTest::newRow("escapes") << u"opsglass:dashboard/a_B-1?var-x=%C3%A4%20b+c%2Bd%26e%3Df%25"_s
                             << address;
    address.variables = { { u"x"_s, u"a=b"_s } };
    QTest::newRow("equals in a value") << u"opsglass:dashboard/a_B-1?var-x=a=b"_s << address;
    address.from = u"now-6h"_s;
    address.to = u"now"_s;
    address.timezone = u"Europe/Berlin"_s;
    address.viewedPanel = 3;
    QTest::newRow("everything") << u"opsglass:dashboard/a_B-1?from=now-6h&to=now&timezone="
                                   "Europe/Berlin&viewPanel=3&var-x=a=b"_s
                                << address;
    DashboardAddress fixed;
    fixed.uid = u"a"_s;
    fixed.from = u"2026-11-02T08:00:00.000Z"_s;
    fixed.to = u"1700000000000"_s;
    QTest::newRow("fixed times")
        << u"opsglass:dashboard/a?from=2026-11-02T08:00:00.000Z&to=1700000000000"_s << fixed;
}

void TestAppLink::dashboards()
{
    QFETCH(const QString, text);
    QFETCH(const DashboardAddress, address);
    const auto link = parseAppLink(text);
    QVERIFY2(link, link ? "" : qPrintable(link.error().message));
    QCOMPARE(link->address, address);
}

void TestAppLink::refusals_data()
{
    QTest::addColumn<QString>("text");
    const QString dashboard = u"opsglass:dashboard/"_s;
    QTest::newRow("nothing") << u"opsglass:"_s;
    QTest::newRow("other scheme") << u"http:alerts"_s;
    QTest::newRow("unknown place") << u"opsglass:settings"_s;
    QTest::newRow("an order") << u"opsglass:silence-all"_s;
    QTest::newRow("a source") << u"opsglass:source/http://evil"_s;
    QTest::newRow("place with a query") << u"opsglass:alerts?x=1"_s;
    QTest::newRow("place with more behind it") << u"opsglass:alerts/../quit"_s;
    QTest::newRow("with a host") << u"opsglass://alerts"_s;
    QTest::newRow("fragment") << u"opsglass:alerts#x"_s;
    QTest::newRow("no uid") << dashboard;
    QTest::newRow("way out") << dashboard + u"../../etc/passwd"_s;
    QTest::newRow("way out, escaped") << dashboard + u"%2e%2e%2fetc"_s;
    QTest::newRow("absolute path") << dashboard + u"/etc/passwd"_s;
    QTest::newRow("file name") << dashboard + u"a.json"_s;
    QTest::newRow("long uid") << dashboard + QString(41, u'a');
    QTest::newRow("fragment of a dashboard") << dashboard + u"a#b"_s;
    QTest::newRow("unknown key") << dashboard + u"a?source=http://evil"_s;
    QTest::newRow("refresh") << dashboard + u"a?refresh=1ms"_s;
    QTest::newRow("kiosk") << dashboard + u"a?kiosk"_s;
    QTest::newRow("one end") << dashboard + u"a?from=now-1h"_s;
    QTest::newRow("end twice") << dashboard + u"a?from=now-1h&from=now&to=now"_s;
    QTest::newRow("time that is none") << dashboard + u"a?from=now-1h&to=%24(reboot)"_s;
    QTest::newRow("empty time") << dashboard + u"a?from=&to=now"_s;
    QTest::newRow("panel that is none") << dashboard + u"a?viewPanel=-1"_s;
    QTest::newRow("huge panel") << dashboard + u"a?viewPanel=99999999999"_s;
    QTest::newRow("panel twice") << dashboard + u"a?viewPanel=1&viewPanel=2"_s;
    QTest::newRow("variable without a name") << dashboard + u"a?var-=x"_s;
    QTest::newRow("variable with a strange name") << dashboard + u"a?var-x%22=y"_s;
    QTest::newRow("broken escape") << dashboard + u"a?var-x=%4"_s;
    QTest::newRow("no UTF-8") << dashboard + u"a?var-x=%ff"_s;
    QTest::newRow("overlong UTF-8") << dashboard + u"a?var-x=%c0%af"_s;
    QTest::newRow("line break") << dashboard + u"a?var-x=%0a"_s;
    QTest::newRow("nul") << dashboard + u"a?var-x=%00"_s;
    QTest::newRow("direction of text") << dashboard + u"a?var-x=%e2%80%ae"_s;
    QTest::newRow("blank") << dashboard + u"a?var-x=a b"_s;
    QTest::newRow("not ASCII") << dashboard + u"a?var-x=ä"_s;
    QTest::newRow("long value") << dashboard + u"a?var-x="_s + QString(513, u'v');
    QTest::newRow("long link") << dashboard + u"a?"_s + QString(4096, u'&');
    QTest::newRow("many variables") << dashboard + u"a?"_s + u"var-x=1&"_s.repeated(65);
}

void TestAppLink::refusals()
{
    QFETCH(const QString, text);
    const auto link = parseAppLink(text);
    QVERIFY(!link);
    QCOMPARE(link.error().kind, Error::Kind::Unsupported);
    QVERIFY(link.error().message.size() < 300);
}

void TestAppLink::fileAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("path"); // empty: refused
    QTest::newRow("path") << u"file:///a/b.json"_s << u"/a/b.json"_s;
    QTest::newRow("escapes") << u"file:///a%20b/%C3%A4%23.json"_s << u"/a b/ä#.json"_s;
    QTest::newRow("one slash") << u"file:/a.json"_s << u"/a.json"_s;
    QTest::newRow("localhost") << u"file://localhost/a.json"_s << u"/a.json"_s;
    QTest::newRow("other host") << u"file://elsewhere/a.json"_s << u""_s;
    QTest::newRow("query") << u"file:///a.json?x"_s << u""_s;
    QTest::newRow("fragment") << u"file:///a.json#x"_s << u""_s;
    QTest::newRow("nul") << u"file:///a%00.json"_s << u""_s;
    QTest::newRow("relative") << u"file:a.json"_s << u""_s;
    QTest::newRow("other scheme") << u"http://localhost/a.json"_s << u""_s;
    QTest::newRow("no address") << u"/a.json"_s << u""_s;
}

void TestAppLink::fileAddresses()
{
    QFETCH(const QString, address);
    QFETCH(const QString, path);
    QCOMPARE(pathOfAddress(address).value_or(QString()), path);
}

void TestAppLink::requests_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<InstanceRequest>("request");
    const auto arguments = [](const QStringList &words) {
        return InstanceRequest {
            .kind = InstanceRequest::Kind::Action, .action = argumentsAction(), .parameters = words
        };
    };
    const auto opens = [](const QString &uri) {
        return InstanceRequest { .kind = InstanceRequest::Kind::Open, .uris = { uri } };
    };
    QTest::newRow("nothing") << QStringList {} << InstanceRequest {};
    QTest::newRow("link") << QStringList { u"opsglass:alerts"_s } << opens(u"opsglass:alerts"_s);
    QTest::newRow("link to a dashboard") << QStringList { u"opsglass:dashboard/a?var-x=y"_s }
                                         << opens(u"opsglass:dashboard/a?var-x=y"_s);
    for (const QStringList &words : { QStringList { u"qitops-agent"_s }, { u"--demo"_s },
             { u"--source"_s, u"h:1"_s, u"a"_s }, { u"--theme"_s, u"dark"_s },
             { u"--theme"_s, u"dark"_s, u"opsglass:alerts"_s }, { u"--var"_s, u"x=y"_s } })
        QTest::newRow(qPrintable(words.join(u' '))) << words << arguments(words);
}

void TestAppLink::requests()
{
    QFETCH(const QStringList, words);
    QFETCH(const InstanceRequest, request);
    const auto arguments = parseArguments(words);
    QVERIFY(arguments);
    QCOMPARE(requestOf(*arguments, words), std::optional(request));
}

/// Two starts at the begin of a session are one.
void TestAppLink::backgroundAsksNothing()
{
    const QStringList words { u"--background"_s };
    QVERIFY(!requestOf(*parseArguments(words), words));
}

/// The running program has another current folder.
void TestAppLink::filesHaveWholePaths()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a b.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const QString name = u"a b.json"_s;
    const QString uri = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    QCOMPARE(requestOf(*parseArguments({ name }), { name })->uris, QStringList { uri });
    QCOMPARE(requestOf(*parseArguments({ uri }), { uri })->uris, QStringList { uri });
    const QStringList words { u"--theme"_s, u"dark"_s, name };
    QCOMPARE(requestOf(*parseArguments(words), words)->parameters.last(), path);
    QVERIFY(QDir::setCurrent(before));
}

void TestAppLink::linesComeBack()
{
    const QList<InstanceRequest> requests { {}, { .activationToken = u"t"_s, .startupId = u"i"_s },
        { .kind = InstanceRequest::Kind::Open,
            .uris = { u"file:///a%0Ab"_s, u"opsglass:alerts"_s } },
        { .kind = InstanceRequest::Kind::Action,
            .action = u"arguments"_s,
            .parameters = { u"--var"_s, u"x=a\nb"_s } } };
    for (const InstanceRequest &request : requests) {
        const QByteArray line = toLine(request);
        QCOMPARE(line.indexOf('\n'), line.size() - 1);
        QCOMPARE(*requestOfLine(line), request);
    }
}

void TestAppLink::brokenLinesAreRefused()
{
    for (const char *line : { "", "\n", "[]\n", "{}\n", "{\"method\":\"Quit\"}\n", "\xff\n" })
        QCOMPARE(requestOfLine(line).error().kind, Error::Kind::Malformed);
}

void TestAppLink::socketsAnswer()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/socket"_s);
    QList<InstanceRequest> asked;
    const RequestSocket server(path, [&asked](const InstanceRequest &request) -> Result<void> {
        asked << request;
        if (request.kind != InstanceRequest::Kind::Open)
            return {};
        return failure({ Error::Kind::Unsupported, u"two\nlines"_s, {} });
    });
    QVERIFY(server.isListening());
    QCOMPARE(QFileInfo(path).permissions() & QFileDevice::Permissions(0x0077),
        QFileDevice::Permissions());
    const InstanceRequest open { .kind = InstanceRequest::Kind::Open, .uris = { u"x"_s } };
    for (const auto &[line, answer] :
        { std::pair(toLine({}), QByteArray("\n")), { toLine(open), QByteArray("two lines\n") } }) {
        QLocalSocket socket;
        socket.connectToServer(path);
        // In pieces, as it may come.
        socket.write(line.first(5));
        QVERIFY(socket.waitForBytesWritten());
        QCoreApplication::processEvents();
        socket.write(line.sliced(5));
        QTRY_VERIFY(socket.canReadLine());
        QCOMPARE(socket.readAll(), answer);
    }
    QCOMPARE(asked, (QList<InstanceRequest> { {}, open }));
}

void TestAppLink::socketsAreLeftByChatterers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"socket"_s);
    const RequestSocket server(path, [](const InstanceRequest &) { return Result<void>(); });
    QLocalSocket socket;
    socket.connectToServer(path);
    socket.write(QByteArray(3 * 1024 * 1024, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(socket.readAll().isEmpty());
    socket.connectToServer(path);
    socket.write("nonsense\n");
    QTRY_VERIFY(socket.canReadLine());
    QVERIFY(socket.readAll().size() > 1);
}

void TestAppLink::socketsOfTheKilledAreReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"socket"_s);
    {
        // What a killed program leaves: a socket nobody listens on.
        const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        QVERIFY(size_t(name.size()) < sizeof address.sun_path);
        std::copy(name.cbegin(), name.cend(), std::begin(address.sun_path));
        QCOMPARE(::bind(left, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(left);
    }
    QVERIFY(QFileInfo::exists(path));
    const RequestSocket server(path, [](const InstanceRequest &) { return Result<void>(); });
    QVERIFY(server.isListening());
}

QTEST_GUILESS_MAIN(TestAppLink)
#include "tst_applink.moc"
