// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/serveralerts.h"

#include "models/alerts/alertwords.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Health = RuleInfo::Health;

const Instant now { 1'700'000'000s };
const AskedSource prod { u"p"_s, u"Prod"_s, u"http://p:9090/"_s };

RuleInfo rule(const QString &name, Health health, bool fires = true)
{
    RuleInfo rule;
    rule.name = name;
    rule.query = u"up == 0"_s;
    rule.health = health;
    rule.holdDuration = 5min;
    if (health == Health::Failing)
        rule.lastError = u"out of memory"_s;
    if (!fires)
        return rule;
    AlertInfo alert;
    alert.labels.pairs = { { u"alertname"_s, name } };
    alert.state = AlertInfo::State::Firing;
    alert.activeAt = now - 10min;
    alert.value = 1;
    rule.alerts = { alert };
    return rule;
}

QList<RuleGroupInfo> groups(const QList<RuleInfo> &rules)
{
    RuleGroupInfo group;
    group.name = u"g"_s;
    group.rules = rules;
    return { group };
}

QStringList namesOf(const AlertBook &book)
{
    QStringList names;
    for (const WatchedAlert &alert : book.alerts())
        names << alert.name();
    return names;
}

} // namespace

/// What servers and Alertmanagers say, as the book has it.
class TestServerAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAlertsOfAServer();
    void tellsWhichRuleFails();
    void waitsForRulesOfAServerThatHasJustStarted();
    void namesWhatInhibits();
    void saysWhomItIsToldTo();
    void trustsNoClusterThatSettles();
    void silencesGoBothWays();
};

void TestServerAlerts::takesAlertsOfAServer()
{
    AlertBook book;
    takeServerRules(book, prod, groups({ rule(u"Down"_s, Health::Ok) }), now);
    QVERIFY(book.alerts().size() == 1);
    const WatchedAlert &alert = book.alerts().first();
    QVERIFY(alert.activeAt == now - 10min);
    QVERIFY(alert.firedAt == now - 5min);
    QCOMPARE(alert.expr, u"up == 0"_s);
    QCOMPARE(alert.querySource, u"p"_s);
    QCOMPARE(alert.generatorUrl, u"http://p:9090/graph?g0.expr=up+%3D%3D+0&g0.tab=1"_s);
    QCOMPARE(book.counts().goodSources, 1);
}

void TestServerAlerts::tellsWhichRuleFails()
{
    AlertBook book;
    takeServerRules(book, prod,
        groups({ rule(u"Good"_s, Health::Ok), rule(u"Bad"_s, Health::Failing, false) }), now);
    QCOMPARE(namesOf(book), QStringList { u"Good"_s });
    QCOMPARE(book.counts().unknownSources, 1);
    QVERIFY(book.sources().first().problem.contains(u"Bad: out of memory"_s));
}

void TestServerAlerts::waitsForRulesOfAServerThatHasJustStarted()
{
    AlertBook book;
    takeServerRules(
        book, prod, groups({ rule(u"Fast"_s, Health::Ok), rule(u"Hourly"_s, Health::Ok) }), now);
    // It was restarted: one rule was evaluated since, the other was not.
    takeServerRules(book, prod,
        groups({ rule(u"Fast"_s, Health::Ok), rule(u"Hourly"_s, Health::Unknown, false) }),
        now + 1min);
    QCOMPARE(namesOf(book), (QStringList { u"Fast"_s, u"Hourly"_s }));
    QCOMPARE(book.counts().waitingSources, 1);
    QVERIFY(!book.counts().isAllWell());
    takeServerRules(book, prod,
        groups({ rule(u"Fast"_s, Health::Ok), rule(u"Hourly"_s, Health::Ok, false) }), now + 2min);
    QCOMPARE(namesOf(book), QStringList { u"Fast"_s });
    QCOMPARE(book.counts().goodSources, 1);
}

void TestServerAlerts::namesWhatInhibits()
{
    ManagedAlert source;
    source.labels.pairs = { { u"alertname"_s, u"Down"_s } };
    source.fingerprint = u"0123456789abcdef"_s;
    source.startsAt = now;
    ManagedAlert target;
    target.labels.pairs = { { u"alertname"_s, u"Slow"_s } };
    target.startsAt = now;
    target.inhibitedBy = { source.fingerprint, u"fedcba9876543210"_s };
    AlertBook book;
    takeManagedAlerts(book, { u"m"_s, u"Main"_s }, ManagedAlerts { { source, target } }, now);
    QCOMPARE(book.counts().suppressed, 1);
    QCOMPARE(book.alerts().last().inhibitedBy, (QStringList { u"Down"_s, u"fedcba9876543210"_s }));
}

void TestServerAlerts::saysWhomItIsToldTo()
{
    ManagedAlert alert;
    alert.labels.pairs = { { u"alertname"_s, u"Down"_s }, { u"job"_s, u"api"_s } };
    alert.fingerprint = u"0123456789abcdef"_s;
    alert.startsAt = now;
    ManagedAlert other;
    other.labels.pairs = { { u"alertname"_s, u"Slow"_s } };
    other.fingerprint = u"fedcba9876543210"_s;
    other.startsAt = now;
    Labels group;
    group.pairs = { { u"job"_s, u"api"_s } };
    AlertBook book;
    takeManagedAlerts(book, { u"m"_s, u"Main"_s },
        ManagedAlerts {
            { alert, other }, { { group, u"pager"_s, { alert } }, { {}, u"mail"_s, { alert } } } },
        now);
    QCOMPARE(tellingTexts(book.alerts().first()),
        (QStringList { u"Main: mail"_s, u"Main: pager, with {job=\"api\"}"_s }));
    QCOMPARE(tellingTexts(book.alerts().last()), QStringList());
}

void TestServerAlerts::trustsNoClusterThatSettles()
{
    AlertmanagerStatus status;
    AlertBook book;
    for (const auto &[cluster, unknown] : { std::pair { u"settling"_s, 1 },
             std::pair { u"ready"_s, 0 }, std::pair { u"disabled"_s, 0 } }) {
        status.cluster = cluster;
        takeManagedAlerts(book, { u"m"_s, u"Main"_s }, ManagedAlerts { {}, {}, status }, now);
        QCOMPARE(book.counts().unknownSources, unknown);
        QCOMPARE(book.counts().isAllWell(), unknown == 0);
    }
}

void TestServerAlerts::silencesGoBothWays()
{
    const auto matchers = parseAlertMatchers(u"a=\"b\",c!=\"d\",e=~\"f.*\",g!~\"h|i\""_s);
    QVERIFY(matchers);
    Silence silence;
    silence.id = u"1"_s;
    silence.matchers = *matchers;
    silence.startsAt = now;
    silence.endsAt = now + 1h;
    silence.createdBy = u"ann"_s;
    silence.comment = u"known"_s;
    QVERIFY(*silenceOf(silenceInfoOf(silence)) == silence);
    SilenceInfo wrong = silenceInfoOf(silence);
    wrong.matchers.append({ u"x"_s, u"("_s, true, true });
    QVERIFY(!silenceOf(wrong));
}

QTEST_GUILESS_MAIN(TestServerAlerts)
#include "tst_serveralerts.moc"
