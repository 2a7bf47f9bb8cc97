// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertfilter.h"
#include "models/alerts/alertlistmodel.h"
#include "tests/models/alerts/alertsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;

/// The list of alerts: headings, filters, order, and that rows stay where they are.
class TestAlertListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void groupsAsAlertmanagersDo();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void cells();
    void rowsKeepTheirPlace();
    void agesAreToldWhenTheyChange();
    void standingsAreCounted();
    void thousandsComeAndGo();
};

namespace {

QList<WatchedAlert> mixed()
{
    WatchedAlert quiet = alertOf(labelsOf(u"Quiet"_s, u"critical"_s, u"c"_s));
    quiet.silencedBy = { u"s1"_s };
    WatchedAlert late = pending(alertOf(labelsOf(u"Cost"_s, u"warning"_s, u"b"_s)));
    late.value = 7;
    late.annotations = { { u"description"_s, u"The **budget** of\nMay"_s } };
    WatchedAlert strange = alertOf(labelsOf(u"Errors"_s, u"sev-9"_s), manager);
    strange.value.reset();
    strange.firedAt = noon - 2h;
    return { alertOf(labelsOf(u"Errors"_s, u"critical"_s, u"a"_s)), quiet, late, strange,
        resolved(alertOf(labelsOf(u"Gone"_s, u"info"_s, u"a"_s))),
        alertOf(labelsOf(u"Watchdog"_s, u"none"_s)) };
}

/// A book, the list of it, and what is seen of that.
struct Stage {
    AlertBook book;
    AlertListModel model { &book };
    AlertFilter filter { &model };
    QAbstractItemModelTester modelTester { &model,
        QAbstractItemModelTester::FailureReportingMode::QtTest };
    QAbstractItemModelTester filterTester { &filter,
        QAbstractItemModelTester::FailureReportingMode::QtTest };

    void show(const QList<WatchedAlert> &alerts, Instant now = noon)
    {
        book.setAlerts(rules, alerts, now);
    }

    /// "Heading: a b | Heading: c", by name and instance.
    QString text() const
    {
        QStringList groups;
        for (int row = 0; row < filter.rowCount(); ++row) {
            const QModelIndex heading = filter.index(row, 0);
            QString text = heading.data().toString() + u':';
            for (int child = 0; child < filter.rowCount(heading); ++child) {
                const auto alert = filter.index(child, 0, heading)
                                       .data(AlertListModel::AlertRole)
                                       .value<WatchedAlert>();
                text += u' ' + alert.name() + alert.labels.value(u"instance"_s);
            }
            groups << text;
        }
        return groups.join(u" | "_s);
    }
};

const QSet<AlertStanding> everything { AlertStanding::Firing, AlertStanding::Pending,
    AlertStanding::Suppressed, AlertStanding::Resolved };

} // namespace

void TestAlertListModel::groups_data()
{
    QTest::addColumn<AlertGrouping>("grouping");
    QTest::addColumn<QString>("text");
    using By = AlertGrouping::By;
    QTest::newRow("severity")
        << AlertGrouping { By::Severity }
        << u"Critical  ·  2: Errorsa Quietc | Warning  ·  1: Costb | Unknown  ·  1: Errors | "
           "Info  ·  1: Gonea | Watchdogs  ·  1: Watchdog"_s;
    QTest::newRow("name") << AlertGrouping { By::Name }
                          << u"Errors  ·  2: Errorsa Errors | Cost  ·  1: Costb | "
                             "Quiet  ·  1: Quietc | Gone  ·  1: Gonea | "
                             "Watchdogs  ·  1: Watchdog"_s;
    QTest::newRow("source") << AlertGrouping { By::Source }
                            << u"Rules here, on prod  ·  4: Errorsa Costb Quietc Gonea | "
                               "Alertmanager main  ·  1: Errors | Watchdogs  ·  1: Watchdog"_s;
    QTest::newRow("label") << AlertGrouping { By::Label, u"instance"_s }
                           << u"instance = a  ·  2: Errorsa Gonea | "
                              "instance = b  ·  1: Costb | Without instance  ·  1: Errors | "
                              "instance = c  ·  1: Quietc | Watchdogs  ·  1: Watchdog"_s;
    QTest::newRow("nothing") << AlertGrouping { By::Nothing }
                             << u"Alerts  ·  5: Errorsa Costb Errors Quietc Gonea | "
                                "Watchdogs  ·  1: Watchdog"_s;
}

void TestAlertListModel::groups()
{
    QFETCH(const AlertGrouping, grouping);
    Stage stage;
    stage.show(mixed());
    AlertSelection all;
    all.standings = everything;
    stage.filter.setSelection(all);
    stage.model.setGrouping(grouping);
    QTEST(stage.text(), "text");
}

void TestAlertListModel::groupsAsAlertmanagersDo()
{
    Stage stage;
    QList<WatchedAlert> alerts = mixed();
    Labels group;
    group.pairs = { { u"job"_s, u"api"_s } };
    alerts[0].tellings = { { u"main"_s, u"mail"_s, {} }, { u"main"_s, u"pager"_s, group } };
    stage.show(alerts);
    stage.model.setGrouping({ AlertGrouping::By::Telling });
    const QString text = stage.text();
    QVERIFY2(text.contains(
                 u"main: mail · main: pager, with {job=\"api\"}  ·  1: "_s + alerts.first().name()),
        qPrintable(text));
    QVERIFY2(text.contains(u"Not told by an Alertmanager  ·  "_s), qPrintable(text));
}

void TestAlertListModel::filters_data()
{
    QTest::addColumn<AlertSelection>("selection");
    QTest::addColumn<QString>("text");
    const QString watchdog = u" | Watchdogs  ·  1: Watchdog"_s;
    AlertSelection selection;
    QTest::newRow("what fires or soon will")
        << selection << u"Alerts  ·  3: Errorsa Costb Errors"_s + watchdog;
    selection.text = u"errors INSTANCE=a"_s;
    QTest::newRow("words of labels") << selection << u"Alerts  ·  1: Errorsa"_s;
    selection.text = u"budget may"_s;
    QTest::newRow("words of annotations") << selection << u"Alerts  ·  1: Costb"_s;
    selection.text = u"watchd"_s;
    QTest::newRow("a watchdog") << selection << watchdog.sliced(3);
    selection = {};
    selection.standings = { AlertStanding::Suppressed, AlertStanding::Resolved };
    QTest::newRow("standings") << selection << u"Alerts  ·  2: Quietc Gonea"_s + watchdog;
    selection = {};
    selection.severities = { AlertSeverity::Unknown, AlertSeverity::Warning };
    QTest::newRow("severities") << selection << u"Alerts  ·  2: Costb Errors"_s + watchdog;
    selection = {};
    selection.sources = { u"Alertmanager main"_s };
    QTest::newRow("sources") << selection << u"Alerts  ·  1: Errors"_s + watchdog;
    selection.text = u"nowhere"_s;
    QTest::newRow("nothing") << selection << QString();
}

void TestAlertListModel::filters()
{
    QFETCH(const AlertSelection, selection);
    Stage stage;
    stage.model.setGrouping({ AlertGrouping::By::Nothing });
    stage.show(mixed());
    stage.filter.setSelection(selection);
    QTEST(stage.text(), "text");
    QCOMPARE(stage.filter.totalCount(), 5);
    int seen = 0;
    for (int row = 0; row < stage.filter.rowCount(); ++row) {
        const QModelIndex heading = stage.filter.index(row, 0);
        if (!heading.data(AlertListModel::IsWatchdogsRole).toBool())
            seen += stage.filter.rowCount(heading);
    }
    QCOMPARE(stage.filter.shownCount(), seen);
}

void TestAlertListModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    using Model = AlertListModel;
    QTest::newRow("state") << int(Model::StateColumn) << u"Errorsa Costb Errors Quietc Gonea"_s
                           << u"Gonea Quietc Errors Costb Errorsa"_s;
    QTest::newRow("severity") << int(Model::SeverityColumn)
                              << u"Errorsa Quietc Costb Errors Gonea"_s
                              << u"Gonea Errors Costb Quietc Errorsa"_s;
    QTest::newRow("name") << int(Model::NameColumn) << u"Costb Errorsa Errors Gonea Quietc"_s
                          << u"Quietc Gonea Errors Errorsa Costb"_s;
    QTest::newRow("since") << int(Model::SinceColumn) << u"Gonea Errorsa Quietc Costb Errors"_s
                           << u"Errors Costb Quietc Errorsa Gonea"_s;
    QTest::newRow("value") << int(Model::ValueColumn) << u"Errors Errorsa Gonea Quietc Costb"_s
                           << u"Costb Quietc Gonea Errorsa Errors"_s;
}

void TestAlertListModel::sorts()
{
    QFETCH(const int, column);
    Stage stage;
    stage.model.setGrouping({ AlertGrouping::By::Nothing });
    stage.show(mixed());
    AlertSelection all;
    all.standings = everything;
    stage.filter.setSelection(all);
    const auto sorted
        = [&stage] { return stage.text().section(u": "_s, 1).section(u" | "_s, 0, 0); };
    stage.filter.sort(column, Qt::AscendingOrder);
    QTEST(sorted(), "ascending");
    stage.filter.sort(column, Qt::DescendingOrder);
    QTEST(sorted(), "descending");
    QVERIFY(stage.text().endsWith(u"Watchdogs  ·  1: Watchdog"_s));
}

void TestAlertListModel::cells()
{
    Stage stage;
    stage.show(mixed());
    const auto cell = [&stage](const QString &name, int column, int role = Qt::DisplayRole) {
        for (const WatchedAlert &alert : stage.book.alerts()) {
            if (alert.name() == name)
                return stage.model.indexOf(alert.labels).siblingAtColumn(column).data(role);
        }
        return QVariant();
    };
    using Model = AlertListModel;
    QCOMPARE(cell(u"Cost"_s, Model::StateColumn).toString(), u"Pending"_s);
    QCOMPARE(cell(u"Quiet"_s, Model::StateColumn).toString(), u"Suppressed"_s);
    QCOMPARE(cell(u"Watchdog"_s, Model::StateColumn).toString(), u"Alive"_s);
    QCOMPARE(cell(u"Cost"_s, Model::SummaryColumn).toString(), u"The budget of May"_s);
    QCOMPARE(cell(u"Cost"_s, Model::SinceColumn).toString(), u"10 min"_s);
    QCOMPARE(cell(u"Cost"_s, Model::SinceColumn, Qt::ToolTipRole).toString(),
        u"2024-05-01 11:50:00 (pending for 10 min)"_s);
    QCOMPARE(cell(u"Gone"_s, Model::SinceColumn).toString(), u"1 min"_s);
    QCOMPARE(cell(u"Cost"_s, Model::SinceColumn, Qt::EditRole).toDateTime(),
        QDateTime(QDate(2024, 5, 1), QTime(11, 50), Qt::UTC));
    QCOMPARE(cell(u"Cost"_s, Model::ValueColumn, Qt::EditRole), QVariant(7.0));
    QVERIFY(!cell(u"Cost"_s, Model::StateColumn, Qt::EditRole).isValid());
    QCOMPARE(cell(u"Cost"_s, Model::ValueColumn).toString(), u"7"_s);
    QCOMPARE(cell(u"Cost"_s, Model::SourceColumn).toString(), u"Rules here, on prod"_s);
    QCOMPARE(cell(u"Quiet"_s, 0, Model::SignRole).toInt(), int(AlertSign::Suppressed));
    QVERIFY(cell(u"Gone"_s, 0, Model::IsQuietRole).toBool());
    QVERIFY(!cell(u"Cost"_s, 0, Model::IsQuietRole).toBool());
}

void TestAlertListModel::rowsKeepTheirPlace()
{
    Stage stage;
    stage.show(mixed());
    const QPersistentModelIndex kept
        = stage.filter.indexOf(labelsOf(u"Errors"_s, u"critical"_s, u"a"_s));
    QVERIFY(kept.isValid());
    const QSignalSpy resets(&stage.model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&stage.model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&stage.model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changes(&stage.model, &QAbstractItemModel::dataChanged);
    stage.show(mixed());
    QCOMPARE(changes.count(), 0);
    QList<WatchedAlert> next = mixed();
    next.remove(2);
    next[0].value = 9;
    next.prepend(alertOf(labelsOf(u"Another"_s, u"critical"_s)));
    stage.show(next);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1); // with its heading
    QCOMPARE(kept.data(AlertListModel::AlertRole).value<WatchedAlert>().value, 9.0);
    QCOMPARE(stage.text(),
        u"Critical  ·  2: Another Errorsa | Unknown  ·  1: Errors | Watchdogs  ·  1: Watchdog"_s);
    stage.show({});
    QVERIFY(!kept.isValid());
    // A watchdog that is gone for a while is an alert of its own.
    stage.book.advance(noon + AlertBook::unknownPatience);
    QCOMPARE(stage.text(), u"Critical  ·  1: WatchdogMissing"_s);
}

void TestAlertListModel::agesAreToldWhenTheyChange()
{
    Stage stage;
    stage.show({ alertOf(labelsOf(u"One"_s, u"warning"_s)) });
    const QSignalSpy changes(&stage.model, &QAbstractItemModel::dataChanged);
    stage.book.advance(noon + 59s);
    QCOMPARE(changes.count(), 0);
    stage.book.advance(noon + 60s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex().column(), int(AlertListModel::SinceColumn));
    QCOMPARE(changes[0][0].toModelIndex().data().toString(), u"6 min"_s);
}

void TestAlertListModel::standingsAreCounted()
{
    Stage stage;
    stage.show(mixed());
    AlertSelection selection;
    selection.standings = { AlertStanding::Firing };
    stage.filter.setSelection(selection);
    const QHash<AlertStanding, int> expected { { AlertStanding::Firing, 2 },
        { AlertStanding::Pending, 1 }, { AlertStanding::Suppressed, 1 },
        { AlertStanding::Resolved, 1 } };
    QCOMPARE(stage.filter.standings(), expected);
    QCOMPARE(stage.filter.shownCount(), 2);
    QCOMPARE(stage.model.labelNames(), QStringList { u"instance"_s });
}

void TestAlertListModel::thousandsComeAndGo()
{
    AlertBook book;
    AlertListModel model(&book);
    AlertFilter filter(&model);
    model.setGrouping({ AlertGrouping::By::Label, u"instance"_s });
    QList<WatchedAlert> alerts;
    for (int i = 0; i < 2000; ++i)
        alerts << alertOf(labelsOf(u"A%1"_s.arg(i), u"warning"_s, u"h%1"_s.arg(i % 100)));
    book.setAlerts(rules, alerts, noon);
    QCOMPARE(filter.rowCount(), 100);
    QCOMPARE(filter.shownCount(), 2000);
    alerts.removeIf([](const WatchedAlert &alert) { return alert.name().endsWith(u'7'); });
    book.setAlerts(rules, alerts, noon);
    QCOMPARE(filter.rowCount(), 90);
    QCOMPARE(filter.shownCount(), 1800);
}

QTEST_GUILESS_MAIN(TestAlertListModel)
#include "tst_alertlistmodel.moc"
