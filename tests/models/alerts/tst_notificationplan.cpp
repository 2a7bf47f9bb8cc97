// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/notificationplan.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Action = NotificationStep::Action;
using Kind = AlertHistoryEntry::Kind;

const Instant now { 1'700'000'000s };
const AlertRoute route {};

Alert alert(const QString &name, const QString &instance = u"a:1"_s, const QString &summary = {},
    const QString &severity = u"warning"_s)
{
    Alert alert;
    alert.labels.pairs
        = { { u"alertname"_s, name }, { u"instance"_s, instance }, { u"severity"_s, severity } };
    if (!summary.isNull())
        alert.annotations.insert(u"summary"_s, summary);
    alert.startsAt = now;
    return alert;
}

GroupFlush flush(const QString &key, NotifyReason reason, const QList<Alert> &firing,
    const QList<Alert> &resolved = {})
{
    GroupFlush flush;
    flush.route = &route;
    flush.key = key;
    flush.at = now;
    flush.reason = reason;
    flush.labels.pairs = { { u"alertname"_s, key } };
    flush.firing = firing;
    flush.resolved = resolved;
    return flush;
}

AlertCounts counts(int warnings)
{
    AlertCounts counts;
    counts.warning = warnings;
    return counts;
}

} // namespace

class TestNotificationPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesTheWorstSeverity();
    void showsAndCloses();
    void announcesTheEndByChoice();
    void tellsWhyItHolds();
    void showsWhatWasHeldBack();
    void sumsUpAStorm();
    void aStormEnds();
};

void TestNotificationPlan::saysWhatIsWrong_data()
{
    QTest::addColumn<QList<Alert>>("firing");
    QTest::addColumn<QList<Alert>>("resolved");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("lines");
    using Alerts = QList<Alert>;
    QTest::newRow("one") << Alerts { alert(u"Down"_s, u"a:1"_s, u"a:1  is\ndown"_s) } << Alerts()
                         << u"Down"_s << QStringList { u"a:1 is down"_s };
    QTest::newRow("summary without instance")
        << Alerts { alert(u"Down"_s, u"a:1"_s, u"It is down"_s) } << Alerts() << u"Down"_s
        << QStringList { u"a:1: It is down"_s };
    Alert labelled = alert(u"Down"_s);
    labelled.labels.pairs.insert(u"job"_s, u"api"_s);
    QTest::newRow("several labels")
        << Alerts { labelled } << Alerts() << u"Down"_s << QStringList { u"a:1 · api"_s };
    QTest::newRow("no annotation")
        << Alerts { alert(u"Down"_s) } << Alerts() << u"Down"_s << QStringList { u"a:1"_s };
    QTest::newRow("several") << Alerts { alert(u"Down"_s), alert(u"Down"_s, u"b:1"_s) } << Alerts()
                             << u"2 × Down"_s << QStringList { u"a:1"_s, u"b:1"_s };
    QTest::newRow("several names") << Alerts { alert(u"Down"_s), alert(u"Slow"_s) } << Alerts()
                                   << u"2 × Down and 1 more"_s << QStringList { u"a:1"_s };
    QTest::newRow("some over") << Alerts { alert(u"Down"_s) }
                               << Alerts { alert(u"Down"_s, u"b:1"_s) } << u"Down"_s
                               << QStringList { u"a:1"_s, u"1 over"_s };
    QTest::newRow("over") << Alerts() << Alerts { alert(u"Down"_s) } << u"Down is over"_s
                          << QStringList { u"a:1"_s };
}

void TestNotificationPlan::saysWhatIsWrong()
{
    QFETCH(QList<Alert>, firing);
    QFETCH(QList<Alert>, resolved);
    QFETCH(QString, title);
    QFETCH(QStringList, lines);
    const AlertNotification notification
        = notificationOf(flush(u"k"_s, NotifyReason::First, firing, resolved));
    QCOMPARE(notification.title, title);
    QCOMPARE(notification.lines, lines);
    QCOMPARE(notification.isResolved, firing.isEmpty());
}

void TestNotificationPlan::takesTheWorstSeverity()
{
    const auto severity = [](const QList<Alert> &alerts) {
        return notificationOf(flush(u"k"_s, NotifyReason::First, alerts)).severity;
    };
    const Alert info = alert(u"I"_s, u"a"_s, {}, u"info"_s);
    const Alert critical = alert(u"C"_s, u"a"_s, {}, u"critical"_s);
    QCOMPARE(severity({ info }), AlertSeverity::Info);
    QCOMPARE(severity({ critical, info }), AlertSeverity::Critical);
}

void TestNotificationPlan::showsAndCloses()
{
    NotificationPlan plan;
    const QList<Alert> alerts { alert(u"Down"_s) };
    QList<NotificationStep> steps
        = plan.decide({ flush(u"k"_s, NotifyReason::First, alerts) }, counts(1), now);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps[0].action, Action::Show);
    QCOMPARE(steps[0].entry->kind, Kind::Notified);
    QCOMPARE(steps[0].entry->firing, 1);
    steps = plan.decide({ flush(u"k"_s, NotifyReason::Unchanged, alerts) }, counts(1), now);
    QCOMPARE(steps[0].action, Action::Leave);
    QVERIFY(!steps[0].entry);
    steps = plan.decide({ flush(u"k"_s, NotifyReason::Repeat, alerts) }, counts(1), now);
    QCOMPARE(steps[0].action, Action::Show);
    QCOMPARE(steps[0].entry->reason, u"repeat interval elapsed"_s);
    steps = plan.decide({ flush(u"k"_s, NotifyReason::Resolved, {}, alerts) }, counts(0), now);
    QCOMPARE(steps[0].action, Action::Close);
    QCOMPARE(steps[0].notification.key, u"k"_s);
    steps = plan.decide({ flush(u"k"_s, NotifyReason::Resolved, {}, alerts) }, counts(0), now);
    QCOMPARE(steps[0].action, Action::Leave); // nothing is there to close
}

void TestNotificationPlan::announcesTheEndByChoice()
{
    TellingChoices choices;
    choices.tellsResolved = true;
    NotificationPlan plan(choices);
    const QList<Alert> alerts { alert(u"Down"_s) };
    plan.decide({ flush(u"k"_s, NotifyReason::First, alerts) }, counts(1), now);
    const QList<NotificationStep> steps
        = plan.decide({ flush(u"k"_s, NotifyReason::Resolved, {}, alerts) }, counts(0), now);
    QCOMPARE(steps[0].action, Action::Show);
    QVERIFY(steps[0].notification.isResolved);
    QVERIFY(steps[0].notification.isSilent);
    QVERIFY(!steps[0].notification.offersSilence);
}

void TestNotificationPlan::tellsWhyItHolds()
{
    NotificationPlan plan;
    const QList<Alert> alerts { alert(u"Down"_s) };
    plan.decide({ flush(u"k"_s, NotifyReason::First, alerts) }, counts(1), now);
    GroupFlush muted = flush(u"k"_s, NotifyReason::Muted, {});
    muted.muted = 1;
    muted.muteReason = u"silenced by ann"_s;
    QList<NotificationStep> steps = plan.decide({ muted }, counts(0), now);
    QCOMPARE(steps[0].action, Action::Close); // it was silenced while it was shown
    QCOMPARE(steps[0].entry->kind, Kind::Held);
    QCOMPARE(steps[0].entry->reason, u"silenced by ann"_s);
    steps = plan.decide({ muted }, counts(0), now);
    QCOMPARE(steps[0].action, Action::Leave);
    QVERIFY(!steps[0].entry);
    muted.muteReason = u"quiet hours"_s;
    QVERIFY(plan.decide({ muted }, counts(0), now)[0].entry);
}

void TestNotificationPlan::sumsUpAStorm()
{
    NotificationPlan plan;
    QList<GroupFlush> flushes;
    for (int index = 0; index < 5; ++index)
        flushes << flush(
            QString::number(index), NotifyReason::First, { alert(u"A%1"_s.arg(index)) });
    QList<NotificationStep> steps = plan.decide(flushes, counts(5), now);
    QCOMPARE(steps.size(), 5);
    for (const NotificationStep &step : steps)
        QCOMPARE(step.action, Action::Show);
    const QList<GroupFlush> sixth { flush(
        u"5"_s, NotifyReason::First, { alert(u"A5"_s, u"a:1"_s, {}, u"critical"_s) }) };
    steps = plan.decide(sixth, counts(6), now + 10s);
    QCOMPARE(steps.size(), 7);
    QCOMPARE(steps[0].action, Action::Leave);
    QVERIFY(steps[0].entry->reason.contains(u"summed up"_s));
    for (int index = 1; index < 6; ++index)
        QCOMPARE(steps[index].action, Action::Close);
    QCOMPARE(steps[6].action, Action::Show);
    QCOMPARE(steps[6].notification.key, NotificationPlan::stormKey());
    QCOMPARE(steps[6].notification.title, u"6 alerts fire"_s);
    // The worst come first: a desktop shows the first lines only.
    QCOMPARE(steps[6].notification.lines,
        (QStringList { u"A5"_s, u"A0"_s, u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s }));
    steps = plan.decide({}, counts(0), now + 10min);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps[0].action, Action::Close);
    QCOMPARE(steps[0].notification.key, NotificationPlan::stormKey());
    // Alone again, it speaks for itself.
    steps = plan.decide(sixth, counts(1), now + 10min);
    QCOMPARE(steps[0].action, Action::Show);
}

void TestNotificationPlan::showsWhatWasHeldBack()
{
    NotificationPlan plan;
    const QList<Alert> alerts { alert(u"Down"_s) };
    plan.decide({ flush(u"k"_s, NotifyReason::First, alerts) }, counts(1), now);
    GroupFlush held = flush(u"k"_s, NotifyReason::Muted, {});
    held.muted = 1;
    held.muteReason = u"paused"_s;
    QCOMPARE(plan.decide({ held }, counts(1), now + 5min)[0].action, Action::Close);
    const GroupFlush again = flush(u"k"_s, NotifyReason::Unchanged, alerts);
    const NotificationStep step = plan.decide({ again }, counts(1), now + 6min)[0];
    QCOMPARE(step.action, Action::Show);
    QCOMPARE(step.entry->reason, u"it was held back and fires still"_s);
    QCOMPARE(plan.decide({ again }, counts(1), now + 7min)[0].action, Action::Leave);
    plan.decide({ held }, counts(1), now + 8min);
    const GroupFlush over = flush(u"k"_s, NotifyReason::Resolved, {}, alerts);
    QCOMPARE(plan.decide({ over }, counts(0), now + 9min)[0].action, Action::Leave);
}

void TestNotificationPlan::aStormEnds()
{
    TellingChoices choices;
    choices.tellsResolved = true;
    NotificationPlan plan(choices);
    QList<GroupFlush> flushes;
    QList<GroupFlush> ends;
    for (int index = 0; index < 7; ++index) {
        const QList<Alert> alerts { alert(u"A%1"_s.arg(index)) };
        flushes << flush(QString::number(index), NotifyReason::First, alerts);
        ends << flush(QString::number(index), NotifyReason::Resolved, {}, alerts);
    }
    QList<NotificationStep> steps = plan.decide(flushes, counts(7), now);
    QCOMPARE(steps.last().action, Action::Show);
    QCOMPARE(steps.last().notification.lines.size(), 7);
    steps = plan.decide(ends.first(2), counts(5), now + 10s);
    QCOMPARE(steps.last().action, Action::Show); // as it is now, without a sound
    QCOMPARE(steps.last().notification.title, u"5 alerts fire"_s);
    QVERIFY(steps.last().notification.isSilent);
    QCOMPARE(steps.last().notification.lines.size(), 5);
    steps = plan.decide(ends.sliced(2), counts(0), now + 20s);
    QCOMPARE(steps.last().action, Action::Close);
    QCOMPARE(steps.last().notification.key, NotificationPlan::stormKey());
}

QTEST_GUILESS_MAIN(TestNotificationPlan)
#include "tst_notificationplan.moc"
