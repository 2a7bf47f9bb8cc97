// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/client.h"
#include "collectors/alertmanager/watch.h"
#include "tests/collectors/prometheus/asking.h"
#include "tests/support/realalertmanager.h"
#include "tests/support/realprometheus.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Error::Kind;

/// bcrypt of "geheim" with the least cost.
constexpr const char *passwordHash = "$2b$04$ax.rcn2g77TTdF/3cxduMurVEsh7UTBwDhNgC64/eGOUAyAKPtePq";

const QByteArray config = R"(
route:
  receiver: desk
  group_by: [alertname]
  group_wait: 100ms
  group_interval: 1s
  routes:
    - matchers: [severity="critical"]
      receiver: pager
      continue: true
    - matchers: [alertname=~".+"]
      receiver: desk
receivers:
  - name: desk
  - name: pager
inhibit_rules:
  - source_matchers: [alertname="NodeDown"]
    target_matchers: [severity="warning"]
    equal: [instance]
)";

/// Now; to the whole second, as a person's silences are.
Instant thisSecond()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

PostedAlert alertOf(const QString &name, const QString &instance, const QString &severity)
{
    return { .labels = { { { u"alertname"_s, name }, { u"instance"_s, instance },
                 { u"severity"_s, severity } } },
        .annotations = { { u"summary"_s, name + u" of "_s + instance + u" 🦉"_s } },
        .startsAt = thisSecond() - 90s,
        .endsAt = thisSecond() + 4min,
        .generatorUrl = u"http://h/graph?g0.expr=up+%3D%3D+0&g0.tab=1"_s };
}

SilenceInfo silenceOf(const QString &alertname)
{
    SilenceInfo silence;
    silence.matchers = { { u"alertname"_s, alertname, false, true } };
    silence.startsAt = thisSecond();
    silence.endsAt = silence.startsAt + 1h;
    silence.createdBy = u"anna"_s;
    silence.comment = u"known"_s;
    return silence;
}

} // namespace

/// The client against the Alertmanager of the distribution.
class TestAlertmanagerReal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void status();
    void postedAlertsAreThere();
    void groupsAreThoseOfTheRoutes();
    void watchesAlertsGroupsAndStatus();
    void filters_data();
    void filters();
    void badFilter();
    void inhibition();
    void silenceSuppresses();
    void silenceChangedInPlace();
    void silenceChangedIntoAnother();
    void pendingSilence();
    void expiredSilence();
    void unknownSilence();
    void refusedSilence();
    void refusedAlerts();
    void belowAPath();
    void password();
    void notAnAlertmanager();

private:
    Result<QList<ManagedAlert>> alerts(const ManagedAlertFilter &filter = {});
    /// The one alert of this name and instance; an empty one without it.
    ManagedAlert alert(const QString &name, const QString &instance);
    Result<QString> create(const SilenceInfo &silence);
    Result<void> expire(const QString &id);
    /// The one with this id; an empty one without it.
    SilenceInfo silence(const QString &id);

    std::unique_ptr<RealAlertmanager> m_server;
    std::unique_ptr<AlertmanagerClient> m_client;
    QList<PostedAlert> m_posted;
};

void TestAlertmanagerReal::initTestCase()
{
    m_server = std::make_unique<RealAlertmanager>(RealAlertmanager::Options { .config = config });
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
    m_client
        = std::make_unique<AlertmanagerClient>(PrometheusSource { .baseUrl = m_server->url() });
    m_posted
        = { alertOf(u"NodeDown"_s, u"a"_s, u"critical"_s), alertOf(u"Slow"_s, u"a"_s, u"warning"_s),
              alertOf(u"Slow"_s, u"b"_s, u"warning"_s), alertOf(u"Costs"_s, u"c"_s, u"info"_s) };
    const auto done = resultOf<void>([&](auto d) { return m_client->postAlerts(m_posted, d); });
    QVERIFY2(done, said(done));
}

Result<QList<ManagedAlert>> TestAlertmanagerReal::alerts(const ManagedAlertFilter &filter)
{
    return resultOf<QList<ManagedAlert>>([&](auto done) { return m_client->alerts(filter, done); });
}

ManagedAlert TestAlertmanagerReal::alert(const QString &name, const QString &instance)
{
    const auto all = alerts();
    if (!all)
        return {};
    const auto found = std::find_if(all->cbegin(), all->cend(), [&](const ManagedAlert &alert) {
        return alert.labels.value(u"alertname"_s) == name
            && alert.labels.value(u"instance"_s) == instance;
    });
    return found == all->cend() ? ManagedAlert() : *found;
}

Result<QString> TestAlertmanagerReal::create(const SilenceInfo &silence)
{
    return resultOf<QString>([&](auto done) { return m_client->createSilence(silence, done); });
}

Result<void> TestAlertmanagerReal::expire(const QString &id)
{
    return resultOf<void>([&](auto done) { return m_client->expireSilence(id, done); });
}

SilenceInfo TestAlertmanagerReal::silence(const QString &id)
{
    const auto all
        = resultOf<QList<SilenceInfo>>([&](auto done) { return m_client->silences(done); });
    if (!all)
        return {};
    const auto found = std::find_if(
        all->cbegin(), all->cend(), [&id](const SilenceInfo &silence) { return silence.id == id; });
    return found == all->cend() ? SilenceInfo() : *found;
}

void TestAlertmanagerReal::status()
{
    const auto status
        = resultOf<AlertmanagerStatus>([&](auto done) { return m_client->status(done); });
    QVERIFY2(status, said(status));
    QVERIFY2(status->version.startsWith(u"0.25"_s), qPrintable(status->version));
    QCOMPARE(status->cluster, u"disabled"_s);
    QVERIFY(status->config.contains(u"receiver: pager"_s));
    QVERIFY(status->startedAt <= thisSecond() + 1s && status->startedAt > thisSecond() - 1h);
}

void TestAlertmanagerReal::postedAlertsAreThere()
{
    const auto all = alerts();
    QVERIFY2(all, said(all));
    QCOMPARE(all->size(), 4);
    const ManagedAlert down = alert(u"NodeDown"_s, u"a"_s);
    const PostedAlert &posted = m_posted.first();
    QCOMPARE(down.labels.pairs, posted.labels.pairs);
    QCOMPARE(down.annotations, posted.annotations);
    QCOMPARE(down.generatorUrl, posted.generatorUrl);
    QCOMPARE(down.startsAt, posted.startsAt);
    QCOMPARE(down.endsAt, posted.endsAt);
    QCOMPARE(down.receivers, (QStringList { u"pager"_s, u"desk"_s }));
    QCOMPARE(down.fingerprint.size(), 16);
}

void TestAlertmanagerReal::groupsAreThoseOfTheRoutes()
{
    const auto seen = [this] {
        const auto groups = resultOf<QList<ManagedAlertGroup>>(
            [&](auto done) { return m_client->groups({}, done); });
        QStringList texts;
        for (const ManagedAlertGroup &group : groups.value_or(QList<ManagedAlertGroup>()))
            texts << u"%1 %2 %3"_s.arg(group.receiver, toString(group.labels))
                         .arg(group.alerts.size());
        return texts;
    };
    QTRY_COMPARE(seen(),
        (QStringList { u"desk {alertname=\"Costs\"} 1"_s, u"desk {alertname=\"NodeDown\"} 1"_s,
            u"pager {alertname=\"NodeDown\"} 1"_s, u"desk {alertname=\"Slow\"} 2"_s }));
}

void TestAlertmanagerReal::watchesAlertsGroupsAndStatus()
{
    AlertmanagerWatch watch;
    QSignalSpy polled(&watch, &AlertmanagerWatch::alertsPolled);
    PrometheusSource source;
    source.id = u"m"_s;
    source.baseUrl = m_server->url();
    watch.setAlertmanagers({ source }, 1s);
    const auto answer = [&polled] {
        return polled.isEmpty() ? ManagedAlerts {}
                                : *polled.last().at(1).value<Result<ManagedAlerts>>();
    };
    QTRY_COMPARE(answer().groups.size(), 4);
    QCOMPARE(answer().alerts.size(), 4);
    QVERIFY(answer().status.has_value());
    QVERIFY(answer().status->version.startsWith(u"0."_s));
    source.baseUrl = u"http://127.0.0.1:9"_s;
    watch.setAlertmanagers({ source }, 1s);
    polled.clear();
    QTRY_VERIFY(!polled.isEmpty());
    QVERIFY(!polled.last().at(1).value<Result<ManagedAlerts>>());
}

void TestAlertmanagerReal::filters_data()
{
    QTest::addColumn<ManagedAlertFilter>("filter");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("label") << ManagedAlertFilter { .matchers = { u"severity=\"warning\""_s } }
                           << QStringList { u"Slow a"_s, u"Slow b"_s };
    QTest::newRow("two matchers") << ManagedAlertFilter { .matchers
        = { u"severity=\"warning\""_s, u"instance!~\"a|c\""_s } }
                                  << QStringList { u"Slow b"_s };
    QTest::newRow("receiver") << ManagedAlertFilter { .receiver = u"pag.*"_s }
                              << QStringList { u"NodeDown a"_s };
    QTest::newRow("suppressed") << ManagedAlertFilter { .hasActive = false }
                                << QStringList { u"Slow a"_s };
    QTest::newRow("not inhibited") << ManagedAlertFilter { .hasInhibited = false }
                                   << QStringList { u"Costs c"_s, u"NodeDown a"_s, u"Slow b"_s };
}

void TestAlertmanagerReal::filters()
{
    QFETCH(ManagedAlertFilter, filter);
    QFETCH(QStringList, names);
    const auto seen = [&] {
        QStringList texts;
        for (const ManagedAlert &alert : alerts(filter).value_or(QList<ManagedAlert>()))
            texts << alert.labels.value(u"alertname"_s) + u' ' + alert.labels.value(u"instance"_s);
        texts.sort();
        return texts;
    };
    QTRY_COMPARE(seen(), names); // inhibition is found out by and by
}

void TestAlertmanagerReal::badFilter()
{
    const auto refused = alerts({ .matchers = { u"bad"_s } });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Query);
    QVERIFY2(refused.error().message.endsWith(u"refuses this: bad matcher format: bad"_s),
        said(refused));
}

void TestAlertmanagerReal::inhibition()
{
    QTRY_COMPARE(alert(u"Slow"_s, u"a"_s).state, ManagedAlert::State::Suppressed);
    const ManagedAlert source = alert(u"NodeDown"_s, u"a"_s);
    QCOMPARE(alert(u"Slow"_s, u"a"_s).inhibitedBy, QStringList { source.fingerprint });
    QVERIFY(source.inhibitedBy.isEmpty());
    QVERIFY(alert(u"Slow"_s, u"b"_s).inhibitedBy.isEmpty());
}

void TestAlertmanagerReal::silenceSuppresses()
{
    const SilenceInfo wanted = silenceOf(u"Costs"_s);
    const auto id = create(wanted);
    QVERIFY2(id, said(id));
    QTRY_COMPARE(alert(u"Costs"_s, u"c"_s).silencedBy, QStringList { *id });
    QCOMPARE(alert(u"Costs"_s, u"c"_s).state, ManagedAlert::State::Suppressed);
    QVERIFY(alert(u"Slow"_s, u"b"_s).silencedBy.isEmpty());
    const SilenceInfo made = silence(*id);
    QCOMPARE(made.state, SilenceInfo::State::Active);
    QCOMPARE(made.matchers, wanted.matchers);
    QCOMPARE(made.endsAt, wanted.endsAt);
    QCOMPARE(made.createdBy, wanted.createdBy);
    QCOMPARE(made.comment, wanted.comment);

    const auto ended = expire(*id);
    QVERIFY2(ended, said(ended));
    QTRY_VERIFY(alert(u"Costs"_s, u"c"_s).silencedBy.isEmpty());
    QTRY_COMPARE(alert(u"Costs"_s, u"c"_s).state, ManagedAlert::State::Active);
}

void TestAlertmanagerReal::silenceChangedInPlace()
{
    const auto id = create(silenceOf(u"InPlace"_s));
    QVERIFY2(id, said(id));
    SilenceInfo changed = silence(*id);
    changed.endsAt += 1h;
    changed.comment = u"longer"_s;
    const auto same = create(changed);
    QVERIFY2(same, said(same));
    QCOMPARE(*same, *id);
    QCOMPARE(silence(*id).endsAt, changed.endsAt);
    QCOMPARE(silence(*id).comment, u"longer"_s);
}

void TestAlertmanagerReal::silenceChangedIntoAnother()
{
    const auto id = create(silenceOf(u"Before"_s));
    QVERIFY2(id, said(id));
    SilenceInfo changed = silence(*id);
    changed.matchers
        = { { u"alertname"_s, u"After|Later"_s, true, true }, { u"team"_s, u"x"_s, false, false } };
    const auto other = create(changed);
    QVERIFY2(other, said(other));
    QVERIFY(*other != *id);
    QCOMPARE(silence(*id).state, SilenceInfo::State::Expired);
    QCOMPARE(silence(*other).state, SilenceInfo::State::Active);
    QCOMPARE(silence(*other).matchers, changed.matchers);
}

void TestAlertmanagerReal::pendingSilence()
{
    SilenceInfo later = silenceOf(u"Later"_s);
    later.startsAt += 30min;
    const auto id = create(later);
    QVERIFY2(id, said(id));
    QCOMPARE(silence(*id).state, SilenceInfo::State::Pending);
    QCOMPARE(silence(*id).startsAt, later.startsAt);
}

void TestAlertmanagerReal::expiredSilence()
{
    const auto id = create(silenceOf(u"Over"_s));
    QVERIFY2(id, said(id));
    QVERIFY(expire(*id));
    const SilenceInfo ended = silence(*id);
    QCOMPARE(ended.state, SilenceInfo::State::Expired);
    QVERIFY(ended.endsAt <= thisSecond() + 1s);
    QVERIFY(expire(*id));
    QCOMPARE(silence(*id).endsAt, ended.endsAt);
}

void TestAlertmanagerReal::unknownSilence()
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    SilenceInfo changed = silenceOf(u"X"_s);
    changed.id = id;
    for (const Result<void> &result : { expire(id), create(changed).map([](const QString &) {}) }) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Query);
        QVERIFY2(result.error().message.endsWith(u"does not have this silence."_s), said(result));
    }
    const auto noUuid = expire(u"x/y"_s);
    QVERIFY(!noUuid);
    QCOMPARE(noUuid.error().kind, Kind::Query);
    QVERIFY2(noUuid.error().message.contains(u"must be of type uuid"_s), said(noUuid));
}

void TestAlertmanagerReal::refusedSilence()
{
    SilenceInfo silence = silenceOf(u"X"_s);
    silence.matchers.first().value.clear();
    auto refused = create(silence);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Query);
    QVERIFY2(refused.error().message.endsWith(
                 u"silence invalid: at least one matcher must not match the empty string"_s),
        said(refused));
    silence.matchers.clear();
    refused = create(silence);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"matchers"_s), said(refused));
}

void TestAlertmanagerReal::refusedAlerts()
{
    const PostedAlert good = alertOf(u"Costs"_s, u"kept"_s, u"info"_s);
    PostedAlert bad = good;
    bad.labels.pairs.insert(u"a-b"_s, u"x"_s);
    const auto posted = resultOf<void>([&](auto done) {
        return m_client->postAlerts({ bad, good }, done);
    });
    QVERIFY(!posted);
    QCOMPARE(posted.error().kind, Kind::Query);
    QVERIFY2(posted.error().message.contains(u"invalid name \"a-b\""_s), said(posted));
    QTRY_COMPARE(alert(u"Costs"_s, u"kept"_s).labels.pairs, good.labels.pairs);
}

void TestAlertmanagerReal::belowAPath()
{
    const RealAlertmanager server({ .path = u"/team/am"_s });
    QVERIFY(server.isRunning());
    for (const QString &end :
        { u""_s, u"/"_s, u"/api/v2"_s, u"/api/v2/alerts"_s, u"/#/alerts"_s }) {
        AlertmanagerClient client({ .baseUrl = server.url() + end });
        const auto status
            = resultOf<AlertmanagerStatus>([&](auto done) { return client.status(done); });
        QVERIFY2(status, said(status));
    }
    AlertmanagerClient lost({ .baseUrl = server.url().chopped(8) });
    const auto status = resultOf<AlertmanagerStatus>([&](auto done) { return lost.status(done); });
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Kind::Http);
    QVERIFY2(status.error().message.contains(u"lives below a path"_s), said(status));
}

void TestAlertmanagerReal::password()
{
    const RealAlertmanager server(
        { .webConfig = "basic_auth_users:\n  anna: " + QByteArray(passwordHash) + '\n' });
    QVERIFY(server.isRunning());
    PrometheusSource source { .baseUrl = server.url(),
        .auth = PrometheusSource::Auth::Basic,
        .user = u"anna"_s,
        .password = u"wrong"_s };
    const auto statusOf = [](const PrometheusSource &from) {
        AlertmanagerClient client(from);
        return resultOf<AlertmanagerStatus>([&](auto done) { return client.status(done); });
    };
    const auto refused = statusOf(source);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Auth);
    source.password = u"geheim"_s;
    const auto status = statusOf(source);
    QVERIFY2(status, said(status));
}

void TestAlertmanagerReal::notAnAlertmanager()
{
    const RealPrometheus prometheus;
    QVERIFY(prometheus.isRunning());
    AlertmanagerClient client({ .baseUrl = prometheus.url() });
    const auto status
        = resultOf<AlertmanagerStatus>([&](auto done) { return client.status(done); });
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(u"has no API v2 of an Alertmanager"_s), said(status));
}

#include "tst_alertmanager_real.moc"
QTEST_GUILESS_MAIN(TestAlertmanagerReal)
