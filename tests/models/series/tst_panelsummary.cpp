// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/panelsummary.h"

#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// What is said of a panel to who cannot see it.
class TestPanelSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
};

namespace {

PanelStatus is(PanelStatus::State state, const QString &reason = {})
{
    PanelStatus status;
    status.state = state;
    status.reason = reason;
    return status;
}

PanelStatus failed()
{
    PanelStatus status = is(PanelStatus::State::Error);
    status.error = Error { Error::Kind::Query, u"parse error at 3"_s, {} };
    return status;
}

PanelStatus old()
{
    PanelStatus status = is(PanelStatus::State::Ready);
    status.stale = true;
    status.notices = { u"Some servers did not answer."_s };
    return status;
}

Field numbers(const QString &name, const QList<double> &values)
{
    Field field;
    field.name = name;
    field.numbers = values;
    field.config.unit = u"reqps"_s;
    return field;
}

PanelData seriesOf(int count)
{
    PanelData data;
    Frame frame;
    for (int index = 0; index < count; ++index) {
        frame.fields << numbers(QString(), { 3, 1, 2 });
        DataSeries series;
        series.name = u"agent %1"_s.arg(index + 1);
        series.place = { 0, index, -1, {} };
        data.series << series;
    }
    data.frames << frame;
    return data;
}

PanelData items()
{
    PanelData data;
    DisplayItem item;
    item.value.text = { {}, u"4.2"_s, u" req/s"_s };
    data.items << item;
    item.title = u"b"_s;
    data.items << item;
    return data;
}

PanelData bars()
{
    PanelData data;
    data.barChart.categories = { u"Mon"_s, u"Tue"_s };
    BarSeries bars;
    bars.name = u"cost"_s;
    DisplayValue value;
    value.text.text = u"1"_s;
    bars.values = { value, value };
    data.barChart.bars << bars;
    return data;
}

PanelData table()
{
    PanelData data;
    Frame frame;
    frame.fields << numbers(u"value"_s, { 1, 2 });
    Field named = numbers(u"x"_s, { 1, 2 });
    named.displayName = u"Rate"_s;
    frame.fields << named;
    data.frames << frame;
    return data;
}

} // namespace

void TestPanelSummary::tells_data()
{
    QTest::addColumn<PanelData>("data");
    QTest::addColumn<PanelStatus>("status");
    QTest::addColumn<QString>("text");

    using State = PanelStatus::State;
    const PanelStatus ready = is(State::Ready);
    QTest::newRow("loading") << PanelData() << is(State::Loading) << u"Loading."_s;
    QTest::newRow("no data") << PanelData() << is(State::NoData, u"metric x does not exist"_s)
                             << u"No data. metric x does not exist"_s;
    QTest::newRow("no reason") << PanelData() << is(State::NoData) << u"No data."_s;
    QTest::newRow("unsupported") << PanelData() << is(State::Unsupported, u"A map."_s)
                                 << u"A map."_s;
    QTest::newRow("a failure over older values")
        << items() << failed() << u"Error: parse error at 3 4.2 req/s. b: 4.2 req/s."_s;
    QTest::newRow("old and partial")
        << bars() << old()
        << u"These are old data. cost, Mon: 1. cost, Tue: 1. Some servers did not answer."_s;
    QTest::newRow("two series")
        << seriesOf(2) << ready
        << u"2 series. agent 1: last 2 req/s, lowest 1 req/s, highest 3 req/s. "
           "agent 2: last 2 req/s, lowest 1 req/s, highest 3 req/s."_s;
    QTest::newRow("a table") << table() << ready << u"A table of 2 rows: value, Rate."_s;
    QTest::newRow("nothing to say") << PanelData() << ready << QString();
}

void TestPanelSummary::tells()
{
    QFETCH(const PanelData, data);
    QFETCH(const PanelStatus, status);
    QFETCH(const QString, text);
    QCOMPARE(panelSummary(data, status, QTimeZone::utc()), text);
    const QString many = panelSummary(seriesOf(60), status, QTimeZone::utc());
    QVERIFY(many.contains(u"60 series. agent 1: "_s));
    QVERIFY(many.contains(u"And 52 more."_s));
    QVERIFY(!many.contains(u"agent 9:"_s));
}

QTEST_GUILESS_MAIN(TestPanelSummary)
#include "tst_panelsummary.moc"
