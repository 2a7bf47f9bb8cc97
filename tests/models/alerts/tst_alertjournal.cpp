// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertjournal.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = AlertHistoryEntry::Kind;
using State = WatchedAlert::State;

const Instant now { 1'700'000'000s };
const AlertOrigin server { AlertOrigin::Kind::Server, u"p"_s, u"Prod"_s, {} };
const AlertOrigin rules { AlertOrigin::Kind::Rules, u"p"_s, u"Prod"_s, u"r.yml"_s };

WatchedAlert alert(State state, const AlertOrigin &origin = server)
{
    WatchedAlert alert;
    alert.labels.pairs = { { u"alertname"_s, u"A"_s } };
    alert.state = state;
    alert.activeAt = now - 1min;
    alert.origins = { origin };
    return alert;
}

QList<Kind> kindsOf(const AlertChanges &changes)
{
    QList<Kind> kinds;
    for (const AlertHistoryEntry &entry : changes.history)
        kinds << entry.kind;
    return kinds;
}

} // namespace

class TestAlertJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsAnAlert();
    void leavesRulesToTheEngine();
    void goesOnAfterARestart();
};

void TestAlertJournal::followsAnAlert()
{
    AlertBook book;
    AlertJournal journal;
    book.setAlerts(server, { alert(State::Pending) }, now);
    AlertChanges changes = journal.follow(book, true);
    QCOMPARE(kindsOf(changes), QList { Kind::Began });
    QVERIFY(changes.history.first().at == now - 1min);
    QCOMPARE(changes.history.first().source, u"Prod"_s);
    QCOMPARE(changes.rules, QStringList { AlertJournal::storedRule() });
    QVERIFY(!changes.alerts.first().firedAt);
    QVERIFY(journal.follow(book, true) == AlertChanges());
    WatchedAlert firing = alert(State::Firing);
    firing.firedAt = now;
    book.setAlerts(server, { firing }, now);
    changes = journal.follow(book, true);
    QCOMPARE(kindsOf(changes), QList { Kind::Fired });
    QVERIFY(changes.history.first().at == now);
    QVERIFY(changes.alerts.first().firedAt == now);
    book.setAlerts(server, {}, now + 1min);
    changes = journal.follow(book, true);
    QCOMPARE(kindsOf(changes), QList { Kind::Resolved });
    QVERIFY(changes.history.first().at == now + 1min);
    QVERIFY(changes.alerts.isEmpty());
    book.setAlerts(server, { alert(State::Pending) }, now);
    journal.follow(book, true);
    book.setAlerts(server, {}, now);
    // It was seen in this run: whoever else cannot be asked does not matter.
    QCOMPARE(kindsOf(journal.follow(book, false)), QList { Kind::Dropped });
}

void TestAlertJournal::leavesRulesToTheEngine()
{
    AlertBook book;
    AlertJournal journal;
    book.setAlerts(rules, { alert(State::Firing, rules) }, now);
    book.setAlerts(server, { alert(State::Firing) }, now);
    QVERIFY(journal.follow(book, true) == AlertChanges());
}

void TestAlertJournal::goesOnAfterARestart()
{
    AlertBook book;
    book.setAlerts(server, { alert(State::Firing) }, now);
    AlertJournal before;
    const QList<StoredAlert> stored = before.follow(book, true).alerts;
    AlertJournal same;
    same.restore(stored);
    QVERIFY(same.beginnings().first() == now - 1min);
    QVERIFY(same.follow(book, true) == AlertChanges());
    AlertJournal over;
    over.restore(stored);
    AlertBook empty;
    empty.expect(server, now);
    QVERIFY(over.follow(empty, false) == AlertChanges()); // nobody was asked yet
    empty.setAlerts(server, {}, now + 1min);
    QCOMPARE(kindsOf(over.follow(empty, true)), QList { Kind::Resolved });
}

QTEST_GUILESS_MAIN(TestAlertJournal)
#include "tst_alertjournal.moc"
