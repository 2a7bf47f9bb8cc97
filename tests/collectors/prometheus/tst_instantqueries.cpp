// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/instantqueries.h"

#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace opsglass;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant noon { 1'700'000'000s };

/// Answers when the test says so.
class SlowClient : public QueryClient {
public:
    std::unique_ptr<PendingQuery> ask(
        const QueryRequest &request, std::function<void(QueryAnswer)> done) override
    {
        asked << request.expr;
        open.push_back(std::move(done));
        return std::make_unique<PendingQuery>();
    }

    void answerNext()
    {
        const auto done = std::move(open.front());
        open.erase(open.begin());
        done({ .result = Matrix(), .warnings = {}, .took = {}, .sent = {} });
    }

    QStringList asked;
    std::vector<std::function<void(QueryAnswer)>> open;
};

QList<quint64> idsOf(const QSignalSpy &answers)
{
    QList<quint64> ids;
    for (const QList<QVariant> &answer : answers)
        ids << answer.first().toULongLong();
    return ids;
}

} // namespace

class TestInstantQueries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAFewAtOnce();
    void sharesEqualQuestions();
    void answersWhatIsGivenUp();
    void knowsNoOther();
};

void TestInstantQueries::asksAFewAtOnce()
{
    const auto client = std::make_shared<SlowClient>();
    InstantQueries queries;
    QSignalSpy answers(&queries, &InstantQueries::answered);
    queries.addSource(u"s"_s, client);
    for (quint64 id = 1; id <= 6; ++id)
        queries.ask(id, u"s"_s, QString::number(id), noon);
    QCOMPARE(client->asked.size(), InstantQueries::requestsPerSource);
    client->answerNext();
    QCOMPARE(client->asked.size(), InstantQueries::requestsPerSource + 1);
    while (!client->open.empty())
        client->answerNext();
    QCOMPARE(idsOf(answers), (QList<quint64> { 1, 2, 3, 4, 5, 6 }));
}

void TestInstantQueries::sharesEqualQuestions()
{
    const auto client = std::make_shared<SlowClient>();
    InstantQueries queries;
    QSignalSpy answers(&queries, &InstantQueries::answered);
    queries.addSource(u"s"_s, client);
    queries.ask(1, u"s"_s, u"up"_s, noon);
    queries.ask(2, u"s"_s, u"up"_s, noon);
    queries.ask(3, u"s"_s, u"up"_s, noon + 1s);
    QCOMPARE(client->asked.size(), 2);
    client->answerNext();
    QCOMPARE(idsOf(answers), (QList<quint64> { 1, 2 }));
}

void TestInstantQueries::answersWhatIsGivenUp()
{
    const auto client = std::make_shared<SlowClient>();
    InstantQueries queries;
    QSignalSpy answers(&queries, &InstantQueries::answered);
    queries.addSource(u"s"_s, client);
    for (quint64 id = 1; id <= 5; ++id)
        queries.ask(id, u"s"_s, QString::number(id), noon);
    queries.addSource(u"s"_s, client); // anew
    QCOMPARE(answers.size(), 5);
    for (const QList<QVariant> &answer : answers)
        QCOMPARE(answer[1].value<Result<Matrix>>().error().kind, Error::Kind::Cancelled);
    queries.ask(6, u"s"_s, u"6"_s, noon);
    QCOMPARE(client->asked.last(), u"6"_s);
}

void TestInstantQueries::knowsNoOther()
{
    InstantQueries queries;
    QSignalSpy answers(&queries, &InstantQueries::answered);
    queries.ask(1, u"x"_s, u"up"_s, noon);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0][1].value<Result<Matrix>>().error().kind, Error::Kind::Unsupported);
}

QTEST_GUILESS_MAIN(TestInstantQueries)
#include "tst_instantqueries.moc"
