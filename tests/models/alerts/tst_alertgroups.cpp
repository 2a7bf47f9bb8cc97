// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertgroups.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestAlertGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timelines_data();
    void timelines();
    void mutedAlertsAreLeftOut();
    void groupsAreFlushedApart();
    void lateFlushesKeepTheirTimes();
    void oldAlertsDoNotWait();
    void keysAreThoseOfTheNodes();
    void whatWasToldIsNotToldAgain();
    void whatWentMeanwhileIsOver();
    void hurriesWhenQuietIsOver();
    void movesWithTheClock();
};

namespace {

const Instant start { 1'700'000'000s };

/// A wait of 30 s, a flush a minute, repeated after 150 s.
AlertRouting routing()
{
    return readAlertRouting("receivers: [{name: a}]\n"
                            "route: {receiver: a, group_by: [group], group_wait: 30s,"
                            " group_interval: 1m, repeat_interval: 150s}\n");
}

Labels labelsOf(const QString &name, const QString &group = {})
{
    Labels labels { { { QStringLiteral("alertname"), name } } };
    if (!group.isEmpty())
        labels.pairs.insert(QStringLiteral("group"), group);
    return labels;
}

Alert alertOf(const QString &name, Instant startsAt, std::optional<Instant> endsAt = {})
{
    return { labelsOf(name), {}, startsAt, endsAt, {} };
}

QString notMuted(const AlertRoute &, const Labels &, Instant) { return {}; }

QString wordOf(NotifyReason reason)
{
    switch (reason) {
    case NotifyReason::First:
        return QStringLiteral("first");
    case NotifyReason::NewAlert:
        return QStringLiteral("new");
    case NotifyReason::Resolved:
        return QStringLiteral("resolved");
    case NotifyReason::SomeResolved:
        return QStringLiteral("less");
    case NotifyReason::Repeat:
        return QStringLiteral("repeat");
    case NotifyReason::ResolvedQuietly:
        return QStringLiteral("over");
    case NotifyReason::Unchanged:
        return QStringLiteral("-");
    case NotifyReason::Muted:
        return QStringLiteral("muted");
    }
    return {};
}

QString namesOf(const QList<Alert> &alerts)
{
    QString names;
    for (const Alert &alert : alerts)
        names += alert.labels.value(QStringLiteral("alertname"));
    return names;
}

} // namespace

void TestAlertGroups::timelines_data()
{
    QTest::addColumn<bool>("sendsResolved");
    QTest::addColumn<QString>("events"); // "seconds+name" fires, "seconds-name" is resolved
    QTest::addColumn<QString>("flushes"); // "seconds reason firing resolved"
    const auto row
        = [](const char *name, bool sendsResolved, const char *events, const char *flushes) {
              QTest::newRow(name) << sendsResolved << QString::fromLatin1(events)
                                  << QString::fromLatin1(flushes);
          };
    row("told once", true, "0+a", "30 first a, 90 - a, 150 - a, 210 repeat a");
    row("gathered while waiting", true, "0+a 10+b",
        "30 first ab, 90 - ab, 150 - ab, 210 repeat ab");
    row("one more", true, "0+a 40+b", "30 first a, 90 new ab, 150 - ab, 210 - ab");
    row("over", true, "0+a 40-a", "30 first a, 90 resolved !a");
    row("over, quietly", false, "0+a 40-a", "30 first a, 90 over !a");
    row("over before it was told", true, "0+a 10-a", "30 - !a");
    row("one of two is over", true, "0+a 0+b 40-a", "30 first ab, 90 less b!a, 150 - b, 210 - b");
    row("one of two is over, quietly", false, "0+a 0+b 40-a",
        "30 first ab, 90 - b!a, 150 - b, 210 repeat b");
    row("back within the interval", true, "0+a 40-a 50+a",
        "30 first a, 90 - a, 150 - a, 210 repeat a");
    row("back after it was told to be over", true, "0+a 40-a 100+a",
        "30 first a, 90 resolved !a, 130 first a, 190 - a");
    row("another comes and goes", true, "0+a 40+b 50-b",
        "30 first a, 90 less a!b, 150 - a, 210 - a");
}

void TestAlertGroups::timelines()
{
    QFETCH(bool, sendsResolved);
    QFETCH(QString, events);
    AlertGroups groups(routing(), sendsResolved);
    QMultiMap<int, QString> planned;
    for (const QString &event : events.split(u' ')) {
        const int sign = int(std::max(event.indexOf(u'+'), event.indexOf(u'-')));
        planned.insert(event.first(sign).toInt(), event.sliced(sign));
    }
    QStringList flushes;
    for (int second = 0; second <= 210; ++second) {
        const Instant now = start + std::chrono::seconds(second);
        for (const QString &event : planned.values(second))
            groups.take(alertOf(event.sliced(1), now,
                            event.startsWith(u'-') ? std::optional(now) : std::nullopt),
                now);
        for (const GroupFlush &flush : groups.flush(now, notMuted)) {
            QString text = QString::number(second) + u' ' + wordOf(flush.reason) + u' '
                + namesOf(flush.firing);
            if (!flush.resolved.isEmpty())
                text += u'!' + namesOf(flush.resolved);
            flushes << text;
        }
    }
    QTEST(flushes.join(QStringLiteral(", ")), "flushes");
}

void TestAlertGroups::mutedAlertsAreLeftOut()
{
    AlertGroups groups(routing(), true);
    groups.take(alertOf(QStringLiteral("a"), start), start);
    groups.take(alertOf(QStringLiteral("b"), start), start);
    QString muted = QStringLiteral("a");
    const Mute mute = [&muted](const AlertRoute &, const Labels &labels, Instant) {
        return muted.contains(labels.value(QStringLiteral("alertname"))) ? QStringLiteral("quiet")
                                                                         : QString();
    };
    GroupFlush flush = groups.flush(start + 30s, mute).value(0);
    QCOMPARE(flush.reason, NotifyReason::First);
    QCOMPARE(namesOf(flush.firing), QStringLiteral("b"));
    QCOMPARE(flush.muted, 1);
    muted = QStringLiteral("ab");
    flush = groups.flush(start + 90s, mute).value(0);
    QCOMPARE(flush.reason, NotifyReason::Muted);
    muted.clear();
    flush = groups.flush(start + 150s, mute).value(0);
    QCOMPARE(flush.reason, NotifyReason::NewAlert); // "a" was never told of
}

void TestAlertGroups::groupsAreFlushedApart()
{
    AlertGroups groups(routing(), true);
    QVERIFY(!groups.nextFlush());
    groups.take({ labelsOf(QStringLiteral("a"), QStringLiteral("x")), {}, start, {}, {} }, start);
    groups.take(
        { labelsOf(QStringLiteral("b"), QStringLiteral("y")), {}, start, {}, {} }, start + 10s);
    QCOMPARE(groups.nextFlush(), std::optional(start + 30s));
    QList<GroupFlush> flushes = groups.flush(start + 30s, notMuted);
    QCOMPARE(flushes.size(), 1);
    QCOMPARE(flushes[0].labels.value(QStringLiteral("group")), QStringLiteral("x"));
    QCOMPARE(groups.nextFlush(), std::optional(start + 40s));
    flushes = groups.flush(start + 90s, notMuted);
    QCOMPARE(flushes.size(), 2);
    QCOMPARE(flushes[0].labels.value(QStringLiteral("group")), QStringLiteral("y"));
}

void TestAlertGroups::lateFlushesKeepTheirTimes()
{
    AlertGroups groups(routing(), true);
    groups.take(alertOf(QStringLiteral("a"), start), start);
    QCOMPARE(groups.flush(start + 100s, notMuted).size(), 1); // of 30 s and 90 s, one
    QCOMPARE(groups.nextFlush(), std::optional(start + 150s));
}

void TestAlertGroups::oldAlertsDoNotWait()
{
    AlertGroups groups(routing(), true);
    groups.take(alertOf(QStringLiteral("a"), start - 31s), start);
    QCOMPARE(groups.nextFlush(), std::optional(start));
    groups.take(alertOf(QStringLiteral("gone"), start - 60s, start - 1s), start);
    QCOMPARE(namesOf(groups.flush(start, notMuted)[0].firing), QStringLiteral("a"));
}

void TestAlertGroups::keysAreThoseOfTheNodes()
{
    const AlertRouting routing = readAlertRouting(
        "receivers: [{name: a}]\n"
        "route: {receiver: a, routes: [{matchers: [a=b, c=~d], routes: [{matchers: [e!=f]}]}]}\n");
    const auto keys = routeKeys(routing.root);
    const AlertRoute &child = routing.root.routes.first();
    QCOMPARE(keys.value(&routing.root), QStringLiteral("{}"));
    QCOMPARE(keys.value(&child), QStringLiteral("{}/{a=\"b\",c=~\"d\"}"));
    QCOMPARE(keys.value(&child.routes.first()), QStringLiteral("{}/{a=\"b\",c=~\"d\"}/{e!=\"f\"}"));
}

void TestAlertGroups::whatWasToldIsNotToldAgain()
{
    AlertGroups before(routing(), true);
    before.take(alertOf(QStringLiteral("a"), start), start);
    QVERIFY(before.told().isEmpty());
    before.flush(start + 30s, notMuted);
    const QList<ToldGroup> told = before.told();
    QCOMPARE(told.size(), 1);
    AlertGroups groups(routing(), true);
    groups.restore(told);
    QCOMPARE(groups.told(), told);
    groups.take(alertOf(QStringLiteral("a"), start), start + 40s);
    groups.settle(start + 40s);
    QCOMPARE(groups.flush(start + 40s, notMuted).value(0).reason, NotifyReason::Unchanged);
    QCOMPARE(groups.flush(start + 220s, notMuted).value(0).reason, NotifyReason::Repeat);
    QList<ToldGroup> foreign = told;
    foreign.first().route = QStringLiteral("{}/{x=\"y\"}");
    AlertGroups others(routing(), true);
    others.restore(foreign);
    QVERIFY(others.told().isEmpty());
}

void TestAlertGroups::whatWentMeanwhileIsOver()
{
    AlertGroups before(routing(), true);
    before.take(alertOf(QStringLiteral("a"), start), start);
    before.take(alertOf(QStringLiteral("b"), start), start);
    before.take({ labelsOf(QStringLiteral("c"), QStringLiteral("x")), {}, start, {}, {} }, start);
    before.flush(start + 30s, notMuted);
    AlertGroups groups(routing(), true);
    groups.restore(before.told());
    groups.take(alertOf(QStringLiteral("a"), start), start + 90s);
    groups.settle(start + 100s);
    const QList<GroupFlush> flushes = groups.flush(start + 100s, notMuted);
    QCOMPARE(flushes.size(), 2);
    QCOMPARE(flushes[0].reason, NotifyReason::SomeResolved);
    QCOMPARE(namesOf(flushes[0].resolved), QStringLiteral("b"));
    QCOMPARE(flushes[1].reason, NotifyReason::Resolved);
    QCOMPARE(namesOf(flushes[1].resolved), QStringLiteral("c"));
}

void TestAlertGroups::hurriesWhenQuietIsOver()
{
    AlertGroups groups(routing(), true);
    groups.take(alertOf(QStringLiteral("a"), start), start);
    const auto quiet
        = [](const AlertRoute &, const Labels &, Instant) { return QStringLiteral("paused"); };
    const GroupFlush muted = groups.flush(start + 30s, quiet).value(0);
    QCOMPARE(muted.reason, NotifyReason::Muted);
    QCOMPARE(muted.muteReason, QStringLiteral("paused"));
    groups.hurry(start + 40s);
    QCOMPARE(groups.flush(start + 40s, notMuted).value(0).reason, NotifyReason::First);
}

void TestAlertGroups::movesWithTheClock()
{
    AlertGroups groups(routing(), true);
    groups.take(alertOf(QStringLiteral("a"), start), start);
    groups.flush(start + 30s, notMuted);
    groups.moveClock(-1h);
    QCOMPARE(groups.nextFlush(), std::optional(start + 90s - 1h));
    QCOMPARE(groups.flush(start + 150s - 1h, notMuted).value(0).reason, NotifyReason::Unchanged);
    QCOMPARE(groups.flush(start + 210s - 1h, notMuted).value(0).reason, NotifyReason::Repeat);
}

QTEST_GUILESS_MAIN(TestAlertGroups)
#include "tst_alertgroups.moc"
