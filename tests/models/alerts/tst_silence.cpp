// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/silence.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestSilence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void activeSilencesHide();
    void checks_data();
    void checks();
    void pastStartsBecomeNow();
    void changes_data();
    void changes();
    void expiring();
    void oneAlertIsHidden();
};

namespace {

const Instant now { 1'700'000'000s };

QList<AlertMatcher> matchersOf(const char *text)
{
    return *parseAlertMatchers(QString::fromLatin1(text));
}

Silence silenceOf(Milliseconds starts, Milliseconds ends, const char *matchers = "job=a")
{
    return { QStringLiteral("id"), matchersOf(matchers), now + starts, now + ends,
        QStringLiteral("ada"), QStringLiteral("upgrade") };
}

} // namespace

void TestSilence::states_data()
{
    QTest::addColumn<qint64>("starts");
    QTest::addColumn<qint64>("ends");
    QTest::addColumn<int>("state");
    QTest::newRow("later") << 1LL << 2LL << int(Silence::State::Pending);
    QTest::newRow("now") << 0LL << 2LL << int(Silence::State::Active);
    QTest::newRow("over now") << -2LL << 0LL << int(Silence::State::Expired);
}

void TestSilence::states()
{
    QFETCH(qint64, starts);
    QFETCH(qint64, ends);
    QTEST(int(silenceOf(std::chrono::seconds(starts), std::chrono::seconds(ends)).state(now)),
        "state");
}

void TestSilence::activeSilencesHide()
{
    const Labels labels { { { QStringLiteral("job"), QStringLiteral("a") } } };
    QVERIFY(silenceOf(0s, 1s).hides(labels, now));
    QVERIFY(!silenceOf(1s, 2s).hides(labels, now));
    QVERIFY(!silenceOf(0s, 1s, "job=a,env=x").hides(labels, now));
}

void TestSilence::checks_data()
{
    QTest::addColumn<Silence>("silence");
    QTest::addColumn<QString>("fault"); // a word of the sentence; empty when it is fine
    QTest::newRow("good") << silenceOf(0s, 1h) << QString();
    QTest::newRow("no matcher") << silenceOf(0s, 1h, "") << "every alert";
    QTest::newRow("matches all") << silenceOf(0s, 1h, "a=~.*,b!=c") << "every alert";
    QTest::newRow("one matcher will do") << silenceOf(0s, 1h, "a=~.*,b=~.+") << QString();
    QTest::newRow("ends at once") << silenceOf(0s, 0s) << "before it begins";
    QTest::newRow("ended long ago") << silenceOf(-2h, -1h) << "before it begins";
    Silence silence = silenceOf(0s, 1h);
    silence.createdBy = QStringLiteral(" ");
    QTest::newRow("nobody") << silence << "who made it";
    silence = silenceOf(0s, 1h);
    silence.comment.clear();
    QTest::newRow("no comment") << silence << "comment";
}

void TestSilence::checks()
{
    QFETCH(Silence, silence);
    QFETCH(QString, fault);
    const auto checked = checkedSilence(silence, now);
    QCOMPARE(checked.has_value(), fault.isEmpty());
    QVERIFY(checked || checked.error().message.contains(fault));
}

void TestSilence::pastStartsBecomeNow()
{
    QCOMPARE(checkedSilence(silenceOf(-1h, 1h), now)->startsAt, now);
    QCOMPARE(checkedSilence(silenceOf(1min, 1h), now)->startsAt, now + 1min);
}

void TestSilence::changes_data()
{
    QTest::addColumn<Silence>("old");
    QTest::addColumn<Silence>("changed");
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("longer") << silenceOf(-1h, 1h) << silenceOf(-1h, 2h) << true;
    QTest::newRow("within the second") << silenceOf(-1h, 1h) << silenceOf(-1h + 900ms, 1h) << true;
    QTest::newRow("another start") << silenceOf(-1h, 1h) << silenceOf(-2h, 1h) << false;
    QTest::newRow("over") << silenceOf(-1h, 1h) << silenceOf(-1h, -1s) << false;
    QTest::newRow("other matchers") << silenceOf(-1h, 1h) << silenceOf(-1h, 1h, "job=b") << false;
    QTest::newRow("pending, another start") << silenceOf(1h, 2h) << silenceOf(30min, 2h) << true;
    QTest::newRow("pending, into the past") << silenceOf(1h, 2h) << silenceOf(-1s, 2h) << false;
    QTest::newRow("expired") << silenceOf(-2h, -1h) << silenceOf(-2h, 1h) << false;
}

void TestSilence::changes()
{
    QFETCH(Silence, old);
    QFETCH(Silence, changed);
    QTEST(isChangeInPlace(old, changed, now), "inPlace");
}

void TestSilence::expiring()
{
    QCOMPARE(expired(silenceOf(-1h, 1h), now), silenceOf(-1h, 0s));
    QCOMPARE(expired(silenceOf(1h, 2h), now), silenceOf(0s, 0s));
    QCOMPARE(expired(silenceOf(-2h, -1h), now), silenceOf(-2h, -1h));
}

void TestSilence::oneAlertIsHidden()
{
    const Labels labels { { { QStringLiteral("alertname"), QStringLiteral("A") },
        { QStringLiteral("job"), QStringLiteral("x\"y") } } };
    const Silence silence = silenceFor(labels, now, 1h);
    QVERIFY(silence.hides(labels, now));
    QCOMPARE(silence.matchers.size(), 2);
    QCOMPARE(silence.endsAt, now + 1h);
    Labels other = labels;
    other.pairs.insert(QStringLiteral("job"), QStringLiteral("z"));
    QVERIFY(!silence.hides(other, now));
}

QTEST_GUILESS_MAIN(TestSilence)
#include "tst_silence.moc"
