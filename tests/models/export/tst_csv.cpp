// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"

#include "models/export/paneltables.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace opsglass;
using namespace std::chrono_literals;

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seriesKeepGapsApartFromNan();
    void gridsAreJoined();
    void unevenTimesHaveRowsOfTheirOwn();
    void framesQuoteText();
    void itemsNameTheirUnit();
    void statesHaveTheirTimes();
};

void TestCsv::seriesKeepGapsApartFromNan()
{
    DataSeries series;
    series.name = QStringLiteral("a, \"b\"");
    series.config.unit = QStringLiteral("s");
    series.grid = { Instant(0ms), 1500ms, 5 };
    series.values = { 0.1, missing(), std::nan(""), std::numeric_limits<double>::infinity(), 1e21 };
    QCOMPARE(csvOf({ seriesTable({ series }) }, QTimeZone(3600)),
        QByteArray("time,\"a, \"\"b\"\" [s]\"\r\n"
                   "1970-01-01T01:00:00.000+01:00,0.1\r\n"
                   "1970-01-01T01:00:01.500+01:00,\r\n"
                   "1970-01-01T01:00:03.000+01:00,NaN\r\n"
                   "1970-01-01T01:00:04.500+01:00,+Inf\r\n"
                   "1970-01-01T01:00:06.000+01:00,1e+21\r\n"));
}

void TestCsv::unevenTimesHaveRowsOfTheirOwn()
{
    DataSeries even;
    even.name = QStringLiteral("even");
    even.grid = { Instant(0s), 2s, 2 };
    even.values = { 1, 2 };
    DataSeries uneven;
    uneven.name = QStringLiteral("uneven");
    const auto times = SampleTimes::of({ Instant(1s), Instant(2s), Instant(2s), Instant(7s) });
    uneven.grid = times.grid;
    uneven.uneven = times.uneven;
    uneven.values = { 10, 20, 25, 70 };
    QCOMPARE(csvOf({ seriesTable({ even, uneven }) }, QTimeZone::utc()),
        QByteArray("time,even,uneven\r\n"
                   "1970-01-01T00:00:00.000Z,1,\r\n"
                   "1970-01-01T00:00:01.000Z,,10\r\n"
                   "1970-01-01T00:00:02.000Z,2,20\r\n"
                   "1970-01-01T00:00:07.000Z,,70\r\n"));
}

void TestCsv::gridsAreJoined()
{
    DataSeries coarse;
    coarse.name = QStringLiteral("coarse");
    coarse.grid = { Instant(0s), 2s, 2 };
    coarse.values = { 1, 2 };
    DataSeries fine = coarse;
    fine.name = QStringLiteral("fine");
    fine.grid = { Instant(1s), 1s, 2 };
    fine.values = { 3, 4 };
    QCOMPARE(csvOf({ seriesTable({ coarse, fine }) }, QTimeZone(0)),
        QByteArray("time,coarse,fine\r\n"
                   "1970-01-01T00:00:00.000Z,1,\r\n"
                   "1970-01-01T00:00:01.000Z,,3\r\n"
                   "1970-01-01T00:00:02.000Z,2,4\r\n"));
}

void TestCsv::framesQuoteText()
{
    Field text;
    text.name = QStringLiteral("agent");
    text.type = Field::Type::String;
    text.texts = { QStringLiteral("one\ntwo"), QString() };
    Field number;
    number.name = QStringLiteral("Value");
    number.displayName = QStringLiteral("Requests");
    number.numbers = { 3, missing() };
    Field hidden = number;
    hidden.config.custom[QStringLiteral("hidden")] = true;
    Frame frame;
    frame.fields = { text, hidden, number };
    QCOMPARE(csvOf({ frameTable(frame), frameTable(frame) }, QTimeZone::utc()),
        QByteArray("table,agent,Requests\r\n1,\"one\ntwo\",3\r\n1,,\r\n"
                   "2,\"one\ntwo\",3\r\n2,,\r\n"));
}

void TestCsv::itemsNameTheirUnit()
{
    DisplayItem item;
    item.title = QStringLiteral("Total");
    item.value.numeric = 12.5;
    item.config.unit = QStringLiteral("currencyUSD");
    QCOMPARE(csvOf({ itemsTable({ item }) }, QTimeZone::utc()),
        QByteArray("name,value,unit\r\nTotal,12.5,currencyUSD\r\n"));
}

void TestCsv::statesHaveTheirTimes()
{
    StateRow row;
    row.name = QStringLiteral("api, eu");
    row.states = { { QStringLiteral("Up"), {} }, { QStringLiteral("Down"), {} } };
    row.spans = { { Instant(0s), Instant(10s), 1 }, { Instant(20s), Instant(30s), 0 } };
    PanelData data;
    data.timeline.rows = { row };
    QCOMPARE(csvOfPanel(data, QTimeZone(0)),
        QByteArray("name,from,to,state\r\n"
                   "\"api, eu\",1970-01-01T00:00:00.000Z,1970-01-01T00:00:10.000Z,Down\r\n"
                   "\"api, eu\",1970-01-01T00:00:20.000Z,1970-01-01T00:00:30.000Z,Up\r\n"));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
