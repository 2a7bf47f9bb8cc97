// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/alertsender.h"
#include "tests/support/faultserver.h"
#include "tests/support/serverprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Reply = FaultServer::Reply;

PrometheusSource sourceAt(const QString &id, const QString &url)
{
    return { .id = id, .baseUrl = url, .timeout = 10s };
}

/// Alerts told apart by their number.
QList<PostedAlert> numbered(int first, int count)
{
    QList<PostedAlert> alerts;
    for (int i = first; i < first + count; ++i)
        alerts << PostedAlert { .labels = { { { u"n"_s, QString::number(i) } } } };
    return alerts;
}

/// The numbers a server was told, post by post.
QList<QList<int>> toldTo(const FaultServer &server)
{
    QList<QList<int>> posts;
    for (const FaultServer::Request &request : server.requests()) {
        QList<int> numbers;
        const QJsonArray alerts = QJsonDocument::fromJson(request.body).array();
        for (const QJsonValue &alert : alerts)
            numbers << alert[u"labels"_s][u"n"_s].toString().toInt();
        posts << numbers;
    }
    return posts;
}

QList<int> counting(int first, int count)
{
    QList<int> numbers;
    for (int i = first; i < first + count; ++i)
        numbers << i;
    return numbers;
}

/// What a sender said so far.
class Postings {
public:
    explicit Postings(AlertSender &sender)
    {
        QObject::connect(&sender, &AlertSender::posted, &m_context,
            [this](const AlertPosting &posting) { m_all << posting; });
    }

    const QList<AlertPosting> &all() const { return m_all; }
    QList<AlertPosting> of(const QString &id) const
    {
        QList<AlertPosting> some;
        for (const AlertPosting &posting : m_all)
            if (posting.alertmanager == id)
                some << posting;
        return some;
    }

private:
    QObject m_context;
    QList<AlertPosting> m_all;
};

AlertPosting good(const QString &id, qint64 alerts, qint64 dropped = 0)
{
    return { id, alerts, dropped, {} };
}

} // namespace

/// The queues to the Alertmanagers: order, batches, limits, failures, and changes underway.
class TestAlertSender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryone();
    void postsInBatches();
    void oneWaitsForTheOther();
    void dropsTheOldest();
    void dropsTheOldestOfOneSending();
    void failedPostsAreCountedAndNotRepeated();
    void nobodyConfigured();
    void keepsWhatWaitsForOneThatMoves();
    void forgetsOneThatIsRemoved();
    void mayBeChangedByWhoHears();
};

void TestAlertSender::tellsEveryone()
{
    FaultServer one;
    FaultServer two;
    for (FaultServer *server : { &one, &two })
        server->setReply({});
    AlertSender sender;
    const Postings postings(sender);
    sender.setAlertmanagers(
        { sourceAt(u"1"_s, one.url()), sourceAt(u"2"_s, two.url() + u"/am"_s) });
    sender.send(numbered(0, 3));
    QTRY_COMPARE(postings.all().size(), 2);
    QCOMPARE(postings.of(u"1"_s), QList<AlertPosting> { good(u"1"_s, 3) });
    QCOMPARE(postings.of(u"2"_s), QList<AlertPosting> { good(u"2"_s, 3) });
    QCOMPARE(one.requests().first().target, "/api/v2/alerts");
    QCOMPARE(two.requests().first().target, "/am/api/v2/alerts");
    QCOMPARE(toldTo(one), QList<QList<int>> { counting(0, 3) });
    QCOMPARE(toldTo(two), toldTo(one));
}

void TestAlertSender::postsInBatches()
{
    FaultServer server;
    server.setReply({});
    AlertSender sender;
    const Postings postings(sender);
    sender.setAlertmanagers({ sourceAt(u"1"_s, server.url()) });
    sender.send(numbered(0, 130));
    QTRY_COMPARE(postings.all().size(), 3);
    QCOMPARE(toldTo(server),
        (QList<QList<int>> { counting(0, 64), counting(64, 64), counting(128, 2) }));
    QCOMPARE(postings.all(),
        (QList<AlertPosting> { good(u"1"_s, 64), good(u"1"_s, 64), good(u"1"_s, 2) }));
}

void TestAlertSender::oneWaitsForTheOther()
{
    FaultServer slow;
    FaultServer quick;
    slow.setReply({ .isSilent = true });
    quick.setReply({});
    AlertSender sender;
    const Postings postings(sender);
    sender.setAlertmanagers({ sourceAt(u"slow"_s, slow.url()), sourceAt(u"quick"_s, quick.url()) });
    for (int i = 0; i < 3; ++i) {
        sender.send(numbered(i, 1));
        QTRY_COMPARE(postings.of(u"quick"_s).size(), i + 1);
    }
    QCOMPARE(slow.requests().size(), 1);
    QCOMPARE(postings.of(u"slow"_s).size(), 0);
}

void TestAlertSender::dropsTheOldest()
{
    FaultServer server;
    server.setReply({});
    AlertSender sender;
    const Postings postings(sender);
    sender.setAlertmanagers({ sourceAt(u"1"_s, server.url()) });
    sender.send(numbered(0, 1)); // on its way, whatever comes
    sender.send(numbered(1, 10'000));
    sender.send(numbered(10'001, 5));
    constexpr int posts = 158; // 10 000 by 64, and the first
    QTRY_COMPARE_WITH_TIMEOUT(postings.all().size(), posts, 60'000);
    QCOMPARE(postings.all().first(), good(u"1"_s, 1, 5));
    QCOMPARE(postings.all().last(), good(u"1"_s, 16, 5));
    QCOMPARE(toldTo(server).at(0), counting(0, 1));
    QCOMPARE(toldTo(server).at(1), counting(6, 64));
    QCOMPARE(toldTo(server).last(), counting(9990, 16));
}

void TestAlertSender::dropsTheOldestOfOneSending()
{
    FaultServer server;
    server.setReply({});
    AlertSender sender;
    const Postings postings(sender);
    sender.setAlertmanagers({ sourceAt(u"1"_s, server.url()) });
    sender.send(numbered(0, 10'003));
    QTRY_VERIFY(!postings.all().isEmpty());
    QCOMPARE(postings.all().first(), good(u"1"_s, 64, 3));
    QCOMPARE(toldTo(server).first(), counting(3, 64));
}

void TestAlertSender::failedPostsAreCountedAndNotRepeated()
{
    FaultServer server;
    server.setHandler([&server](const FaultServer::Request &) {
        return server.requests().size() == 1
            ? Reply { .status = 400, .body = R"("invalid label set")" }
            : Reply {};
    });
    const quint16 port = freePort();
    AlertSender sender;
    const Postings postings(sender);
    sender.setAlertmanagers({ sourceAt(u"1"_s, server.url()),
        sourceAt(u"away"_s, u"http://127.0.0.1:%1"_s.arg(port)) });
    sender.send(numbered(0, 70));
    QTRY_COMPARE(postings.all().size(), 4);
    QCOMPARE(toldTo(server), (QList<QList<int>> { counting(0, 64), counting(64, 6) }));
    const QList<AlertPosting> ours = postings.of(u"1"_s);
    QVERIFY(ours.first().error);
    QCOMPARE(ours.first().error->kind, Error::Kind::Query);
    QCOMPARE(ours.first().dropped, 64);
    QCOMPARE(ours.last(), good(u"1"_s, 6, 64));
    const QList<AlertPosting> away = postings.of(u"away"_s);
    QVERIFY(away.last().error);
    QCOMPARE(away.last().error->kind, Error::Kind::Network);
    QCOMPARE(away.last().dropped, 70);
}

void TestAlertSender::nobodyConfigured()
{
    FaultServer server;
    server.setReply({});
    AlertSender sender;
    const Postings postings(sender);
    sender.send(numbered(0, 5));
    sender.setAlertmanagers({ sourceAt(u"1"_s, server.url()) });
    sender.send({});
    sender.send(numbered(5, 1));
    QTRY_COMPARE(postings.all().size(), 1);
    QCOMPARE(toldTo(server), QList<QList<int>> { counting(5, 1) });
}

void TestAlertSender::keepsWhatWaitsForOneThatMoves()
{
    FaultServer old;
    FaultServer moved;
    moved.setReply({});
    old.setReply({ .isSilent = true });
    AlertSender sender;
    const Postings postings(sender);
    PrometheusSource source = sourceAt(u"1"_s, old.url());
    source.timeout = 500ms;
    sender.setAlertmanagers({ source });
    sender.send(numbered(0, 70));
    QTRY_COMPARE(old.requests().size(), 1);
    sender.setAlertmanagers({ sourceAt(u"1"_s, moved.url()) });
    QTRY_COMPARE(postings.all().size(), 2);
    QCOMPARE(toldTo(moved), QList<QList<int>> { counting(64, 6) });
    QCOMPARE(postings.all().last(), good(u"1"_s, 6, 64));
}

void TestAlertSender::forgetsOneThatIsRemoved()
{
    FaultServer gone;
    FaultServer stays;
    gone.setReply({ .isSilent = true });
    stays.setReply({});
    AlertSender sender;
    const Postings postings(sender);
    sender.setAlertmanagers({ sourceAt(u"1"_s, gone.url()), sourceAt(u"2"_s, stays.url()) });
    sender.send(numbered(0, 70));
    QTRY_COMPARE(gone.requests().size(), 1);
    sender.setAlertmanagers({ sourceAt(u"2"_s, stays.url()) });
    QTRY_COMPARE(gone.openConnections(), 0);
    QTRY_COMPARE(postings.of(u"2"_s).size(), 2);
    QCOMPARE(postings.all().size(), 2);
}

void TestAlertSender::mayBeChangedByWhoHears()
{
    FaultServer server;
    server.setReply({});
    auto sender = std::make_unique<AlertSender>();
    int heard = 0;
    connect(sender.get(), &AlertSender::posted, this, [&](const AlertPosting &posting) {
        if (++heard == 1)
            sender->setAlertmanagers({});
        QVERIFY(!posting.error);
        sender->setAlertmanagers({ sourceAt(u"2"_s, server.url()) });
        if (heard == 1)
            sender->send(numbered(200, 1));
        else
            sender.reset();
    });
    sender->setAlertmanagers({ sourceAt(u"1"_s, server.url()) });
    sender->send(numbered(0, 70));
    QTRY_VERIFY(!sender);
    QCOMPARE(heard, 2);
    QCOMPARE(toldTo(server).last(), counting(200, 1));
}

#include "tst_alertsender.moc"
QTEST_GUILESS_MAIN(TestAlertSender)
