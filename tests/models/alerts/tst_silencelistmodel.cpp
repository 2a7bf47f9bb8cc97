// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/silencelistmodel.h"
#include "tests/models/alerts/alertsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;

/// The list of silences, and what each hides.
class TestSilenceListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hides_data();
    void hides();
    void rowsAreWords();
    void stateOrder();
    void rowsKeepTheirPlace();
};

namespace {

QString rowText(const SilenceListModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.index(row, column).data().toString();
    return texts.join(u" | "_s);
}

} // namespace

void TestSilenceListModel::hides_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("count");
    QTest::newRow("here, by name") << u"alertname"_s << u"Slow"_s << QString() << 2;
    QTest::newRow("here, by instance") << u"instance"_s << u"a"_s << QString() << 1;
    QTest::newRow("at its Alertmanager") << u"alertname"_s << u"Slow"_s << u"am"_s << 1;
    QTest::newRow("at another one") << u"alertname"_s << u"Slow"_s << u"other"_s << 0;
    QTest::newRow("what is over") << u"alertname"_s << u"Gone"_s << QString() << 0;
}

void TestSilenceListModel::hides()
{
    QFETCH(const QString, label);
    QFETCH(const QString, value);
    QFETCH(const QString, source);
    const QList<WatchedAlert> alerts { alertOf(labelsOf(u"Slow"_s, {}, u"a"_s)),
        alertOf(labelsOf(u"Slow"_s, {}, u"b"_s), manager),
        resolved(alertOf(labelsOf(u"Gone"_s, {}))) };
    QTEST(int(alertsHiddenBy({ matcher(label, value) }, source, alerts).size()), "count");
}

void TestSilenceListModel::rowsAreWords()
{
    AlertBook book;
    SilenceListModel model(&book);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.setAlerts(rules, { alertOf(labelsOf(u"Slow"_s, u"warning"_s)) }, noon);
    book.setSilences({}, { silenceOf(u"1"_s, u"Slow"_s) });
    book.setSilences(u"am"_s, { silenceOf(u"2"_s, u"None"_s, u"am"_s) });
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(rowText(model, model.rowOf({}, u"1"_s)),
        u"Active | alertname=\"Slow\" | 1 alert(s) | in 1 h | ada | maintenance | here"_s);
    QCOMPARE(rowText(model, model.rowOf(u"am"_s, u"2"_s)),
        u"Active | alertname=\"None\" | nothing now | in 1 h | ada | maintenance | "
        "Alertmanager main"_s);
    QCOMPARE(model.index(0, SilenceListModel::EndsColumn).data(Qt::ToolTipRole).toString(),
        u"2024-05-01 12:00:00 – 2024-05-01 13:00:00"_s);
    QCOMPARE(model.rowOf(u"am"_s, u"1"_s), -1);
}

void TestSilenceListModel::stateOrder()
{
    AlertBook book;
    SilenceListModel model(&book);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    KeptSilence later = silenceOf(u"later"_s, u"Slow"_s);
    later.silence.startsAt = noon + 30min;
    KeptSilence over = silenceOf(u"over"_s, u"Slow"_s);
    over.silence.endsAt = noon - 5min;
    over.silence.startsAt = noon - 1h;
    book.setSilences({}, { over, later, silenceOf(u"now"_s, u"Slow"_s) });
    book.advance(noon);
    const auto states = [&model] {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data().toString() + u' '
                    + model.index(row, SilenceListModel::EndsColumn).data().toString();
        return texts;
    };
    const QStringList shown { u"Active in 1 h"_s, u"Pending starts in 30 min, for 30 min"_s };
    QCOMPARE(states(), shown);
    QCOMPARE(model.count(Silence::State::Expired), 1);
    model.setExpiredShown(true);
    QCOMPARE(states().last(), u"Expired 5 min ago"_s);
    book.advance(noon + 40min);
    QCOMPARE(model.rowOf({}, u"later"_s), 0); // active as well now, and moved up
    book.advance(noon + 2h);
    QCOMPARE(model.count(Silence::State::Expired), 3);
    model.setExpiredShown(false);
    QCOMPARE(model.rowCount(), 0);
}

void TestSilenceListModel::rowsKeepTheirPlace()
{
    AlertBook book;
    SilenceListModel model(&book);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.setAlerts(rules, {}, noon);
    book.setSilences({}, { silenceOf(u"b"_s, u"B"_s), silenceOf(u"d"_s, u"D"_s) });
    const QPersistentModelIndex kept = model.index(model.rowOf({}, u"d"_s), 0);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    book.setSilences(
        {}, { silenceOf(u"a"_s, u"A"_s), silenceOf(u"d"_s, u"D"_s), silenceOf(u"e"_s, u"E"_s) });
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.data(SilenceListModel::SilenceRole).value<KeptSilence>().silence.id, u"d"_s);
    book.setSilences({}, { silenceOf(u"e"_s, u"E"_s) });
    QVERIFY(!kept.isValid());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(resets.count(), 0);
}

QTEST_GUILESS_MAIN(TestSilenceListModel)
#include "tst_silencelistmodel.moc"
