// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alerthistorymodel.h"
#include "tests/models/alerts/alertsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;
using Kind = AlertHistoryEntry::Kind;

/// The history as a table.
class TestAlertHistoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void newestFirst();
    void newLinesComeOnTop();
};

namespace {

AlertHistoryEntry entryOf(qint64 id, Kind kind = Kind::Fired)
{
    AlertHistoryEntry entry;
    entry.id = id;
    entry.at = noon + id * 1s;
    entry.kind = kind;
    entry.labels = labelsOf(u"Slow"_s, u"warning"_s);
    entry.source = u"prod"_s;
    return entry;
}

QStringList rowOf(const AlertHistoryModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

void TestAlertHistoryModel::lines_data()
{
    QTest::addColumn<AlertHistoryEntry>("entry");
    QTest::addColumn<QString>("text");
    AlertHistoryEntry fired = entryOf(1);
    fired.annotations = { { u"summary"_s, u"It is\nslow"_s } };
    fired.origin = u"a.yml, group x"_s;
    QTest::newRow("fired") << fired
                           << u"2024-05-01 12:00:01|Fired|Slow {severity=\"warning\"}|It is slow|"
                              "prod: a.yml, group x"_s;
    AlertHistoryEntry told = entryOf(2, Kind::Notified);
    told.labels = labelsOf(u"Slow"_s, {});
    told.firing = 2;
    told.resolved = 1;
    told.reason = u"Repeat interval elapsed."_s;
    QTest::newRow("told") << told
                          << u"2024-05-01 12:00:02|Told|Slow|2 firing, 1 resolved: "
                             "Repeat interval elapsed.|prod"_s;
    AlertHistoryEntry held = entryOf(3, Kind::Held);
    held.labels = {};
    held.source.clear();
    held.firing = 1;
    QTest::newRow("held") << held << u"2024-05-01 12:00:03|Not told||1 firing|"_s;
    AlertHistoryEntry unknown = entryOf(4, Kind::SourceUnknown);
    unknown.labels = {};
    unknown.reason = u"Connection refused."_s;
    QTest::newRow("unknown") << unknown
                             << u"2024-05-01 12:00:04|Source unknown||Connection refused.|prod"_s;
}

void TestAlertHistoryModel::lines()
{
    QFETCH(const AlertHistoryEntry, entry);
    AlertHistoryModel model;
    model.apply({ entry });
    QTEST(rowOf(model, 0).join(u'|'), "text");
}

void TestAlertHistoryModel::newestFirst()
{
    AlertHistoryModel model;
    model.apply({ entryOf(1), entryOf(3), entryOf(2) });
    QCOMPARE(model.index(0, 0).data().toString(), u"2024-05-01 12:00:03"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"2024-05-01 12:00:01"_s);
}

void TestAlertHistoryModel::newLinesComeOnTop()
{
    AlertHistoryModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({ entryOf(1), entryOf(2), entryOf(3) });
    const QPersistentModelIndex kept = model.index(0, 0);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.apply({ entryOf(2), entryOf(3), entryOf(4), entryOf(5) });
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data(AlertHistoryModel::EntryRole).value<AlertHistoryEntry>().id, 3);
    model.apply({ entryOf(5), entryOf(1) }); // the answer to another question
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 2);
    model.apply({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestAlertHistoryModel)
#include "tst_alerthistorymodel.moc"
