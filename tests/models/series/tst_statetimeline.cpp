// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/series/statetimeline.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <limits>

using namespace opsglass;
using namespace std::chrono_literals;

class TestStateTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optionsHaveDefaults();
    void statesLastUntilSomethingEndsThem_data();
    void statesLastUntilSomethingEndsThem();
    void aSecondTimeFieldEndsStates();
    void unorderedAndBrokenTimesAreSorted();
    void samplesOfAHistoryStayApart();
    void thresholdsNameTheirSteps_data();
    void thresholdsNameTheirSteps();
    void mappingsWinOverThresholds();
    void textsTakeThePalette();
    void booleansAreTrueAndFalse();
    void framesAreRowsOfOneTimeline();
    void hiddenFieldsHaveNoRow();
    void legendDoesNotFollowTheData();
    void problemsAreNamed();
    void spanAtFindsTheState();
    void manyTextsHaveAShortLegend();
};

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

Instant at(int seconds) { return Instant(std::chrono::seconds(seconds)); }

TimeRange minute() { return { at(0), at(60) }; }

Field timesOf(const QList<double> &seconds, int step = 0)
{
    Field field;
    field.name = QStringLiteral("Time");
    field.type = Field::Type::Time;
    for (const double second : seconds)
        field.numbers << second * 1000;
    if (step > 0)
        field.ownConfig[QStringLiteral("interval")] = step * 1000;
    return field;
}

Field numbersOf(const QList<double> &values)
{
    Field field;
    field.name = field.displayName = QStringLiteral("up");
    for (const double value : values)
        field.numbers << (std::isnan(value) ? missing() : value);
    field.config.color.mode = QStringLiteral("fixed");
    return field;
}

Field textsOf(const QStringList &texts)
{
    Field field;
    field.name = field.displayName = QStringLiteral("phase");
    field.type = Field::Type::String;
    field.texts = texts;
    field.config.color.mode = QStringLiteral("palette-classic");
    return field;
}

StateTimeline timelineOf(const QList<Field> &fields, const StateTimelineOptions &options = {})
{
    return stateTimelineOf(
        { { {}, QStringLiteral("A"), fields } }, options, minute(), QTimeZone::utc());
}

/// "1@0-10 2@10-20"
QString spansText(const StateRow &row)
{
    QStringList spans;
    for (const StateSpan &span : row.spans)
        spans << QStringLiteral("%1@%2-%3")
                     .arg(row.states[span.state].text)
                     .arg(span.from.time_since_epoch() / 1s)
                     .arg(span.to.time_since_epoch() / 1s);
    return spans.join(u' ');
}

QStringList legendText(const StateTimeline &timeline)
{
    QStringList texts;
    for (const TimelineState &state : timeline.legend)
        texts << state.text;
    return texts;
}

Field withThresholds(Field field, Thresholds::Mode mode = Thresholds::Mode::Absolute)
{
    field.config.color.mode = QStringLiteral("thresholds");
    field.config.thresholds.mode = mode;
    field.config.thresholds.steps
        = { { -std::numeric_limits<double>::infinity(), QStringLiteral("green") },
              { 60, QStringLiteral("orange") }, { 80, QStringLiteral("red") } };
    return field;
}

ValueMapping mappingTo(const QString &value, const QString &text, const QString &color)
{
    ValueMapping mapping;
    mapping.values.append({ value, { text, color } });
    return mapping;
}

ValueMapping mappingOfNull(const QString &text)
{
    ValueMapping mapping;
    mapping.type = ValueMapping::Type::Special;
    mapping.special = ValueMapping::Special::NullAndNan;
    mapping.result.text = text;
    return mapping;
}

} // namespace

void TestStateTimeline::optionsHaveDefaults()
{
    using Options = StateTimelineOptions;
    const Options timeline = readStateTimelineOptions(QStringLiteral("state-timeline"), {});
    QVERIFY(timeline.mergesValues && !timeline.isSampled);
    QCOMPARE(timeline.perPage, 20);
    QCOMPARE(timeline.align, Options::Align::Left);
    const QJsonObject hostile { { QStringLiteral("rowHeight"), 1e9 },
        { QStringLiteral("perPage"), -5 }, { QStringLiteral("mergeValues"), QStringLiteral("no") },
        { QStringLiteral("showValue"), QStringLiteral("always") },
        { QStringLiteral("alignValue"), QStringLiteral("right") } };
    const Options history = readStateTimelineOptions(QStringLiteral("status-history"), hostile);
    QVERIFY(history.isSampled && !history.mergesValues);
    QCOMPARE(history.rowHeight, 1.0);
    QCOMPARE(history.perPage, 0);
    QCOMPARE(history.showValue, Options::ShowValue::Always);
    QCOMPARE(history.align, Options::Align::Right);
}

void TestStateTimeline::statesLastUntilSomethingEndsThem_data()
{
    QTest::addColumn<QList<double>>("times");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("step"); // s, 0 unknown
    QTest::addColumn<int>("spanNulls"); // s, 0 off
    QTest::addColumn<bool>("merges");
    QTest::addColumn<QString>("expected");
    using List = QList<double>;
    QTest::newRow("merged") << List { 0, 10, 20, 30 } << List { 1, 1, 2, 2 } << 10 << 0 << true
                            << "1@0-20 2@20-40";
    QTest::newRow("not merged") << List { 0, 10, 20 } << List { 1, 1, 2 } << 10 << 0 << false
                                << "1@0-10 1@10-20 2@20-30";
    QTest::newRow("null ends it") << List { 0, 10, 20, 30 } << List { 1, gap, 1, 1 } << 10 << 0
                                  << true << "1@0-10 1@20-40";
    QTest::newRow("null spanned") << List { 0, 10, 20, 30 } << List { 1, gap, 1, 2 } << 10 << 20
                                  << true << "1@0-30 2@30-40";
    QTest::newRow("null too long to span") << List { 0, 10, 20, 30 } << List { 1, gap, gap, 1 }
                                           << 10 << 20 << true << "1@0-10 1@30-40";
    QTest::newRow("missing rows end it")
        << List { 0, 10, 40 } << List { 1, 1, 1 } << 10 << 0 << true << "1@0-20 1@40-50";
    QTest::newRow("missing rows spanned")
        << List { 0, 10, 40 } << List { 1, 1, 1 } << 10 << 30 << true << "1@0-50";
    QTest::newRow("events last until the next")
        << List { 0, 7, 40 } << List { 1, 2, 3 } << 0 << 0 << true << "1@0-7 2@7-40 3@40-60";
    QTest::newRow("no number is a null")
        << List { 0, 10, 20 } << List { 1, std::numeric_limits<double>::infinity(), 2 } << 10 << 0
        << true << "1@0-10 2@20-30";
    QTest::newRow("trailing nulls")
        << List { 0, 10, 20 } << List { 1, gap, gap } << 10 << 0 << true << "1@0-10";
    QTest::newRow("only nulls") << List { 0, 10 } << List { gap, gap } << 10 << 100 << true << "";
    QTest::newRow("empty") << List {} << List {} << 0 << 0 << true << "";
}

void TestStateTimeline::statesLastUntilSomethingEndsThem()
{
    QFETCH(QList<double>, times);
    QFETCH(QList<double>, values);
    QFETCH(int, step);
    QFETCH(int, spanNulls);
    QFETCH(bool, merges);
    QFETCH(QString, expected);
    Field field = numbersOf(values);
    if (spanNulls > 0)
        field.config.graph.spanNulls = std::chrono::seconds(spanNulls);
    StateTimelineOptions options;
    options.mergesValues = merges;
    const StateTimeline timeline = timelineOf({ timesOf(times, step), field }, options);
    QCOMPARE(timeline.rows.size(), 1);
    QCOMPARE(spansText(timeline.rows[0]), expected);
}

void TestStateTimeline::aSecondTimeFieldEndsStates()
{
    Field ends = timesOf({ 5, 25, gap });
    ends.name = QStringLiteral("End");
    const StateTimeline timeline = timelineOf({ timesOf({ 0, 10, 20 }), ends,
        textsOf({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") }) });
    QCOMPARE(timeline.rows.size(), 1);
    // The second one is cut short by the third, which is still open.
    QCOMPARE(spansText(timeline.rows[0]), QStringLiteral("a@0-5 b@10-20 c@20-60"));
}

void TestStateTimeline::unorderedAndBrokenTimesAreSorted()
{
    const StateTimeline timeline
        = timelineOf({ timesOf({ 20, 0, gap, 1e300, 10, 10 }), numbersOf({ 3, 1, 7, 8, 9, 2 }) });
    QCOMPARE(spansText(timeline.rows[0]), QStringLiteral("1@0-10 2@10-20 3@20-60"));
}

void TestStateTimeline::samplesOfAHistoryStayApart()
{
    StateTimelineOptions options;
    options.isSampled = true;
    options.mergesValues = false;
    StateTimeline timeline
        = timelineOf({ timesOf({ 0, 10, 20, 40 }), numbersOf({ 1, 1, gap, 2 }) }, options);
    QCOMPARE(spansText(timeline.rows[0]), QStringLiteral("1@0-10 1@10-20 2@40-50"));
    timeline = timelineOf({ timesOf({ 30 }), numbersOf({ 1 }) }, options);
    QCOMPARE(spansText(timeline.rows[0]), QStringLiteral("1@30-36")); // a tenth of the range
}

void TestStateTimeline::thresholdsNameTheirSteps_data()
{
    QTest::addColumn<Thresholds::Mode>("mode");
    QTest::addColumn<bool>("merges");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    using Mode = Thresholds::Mode;
    QTest::newRow("absolute") << Mode::Absolute << true << "s"
                              << "< 1 min@0-20 1 min+@20-30 1.33 mins+@30-40";
    QTest::newRow("percentage") << Mode::Percentage << true << "s"
                                << "< 60%@0-20 60%+@20-30 80%+@30-40";
    QTest::newRow("values as they are") << Mode::Absolute << false << "none"
                                        << "10@0-10 20@10-20 70@20-30 90@30-40";
}

void TestStateTimeline::thresholdsNameTheirSteps()
{
    QFETCH(Thresholds::Mode, mode);
    QFETCH(bool, merges);
    QFETCH(QString, unit);
    QFETCH(QString, expected);
    Field field = withThresholds(numbersOf({ 10, 20, 70, 90 }), mode);
    field.config.unit = unit;
    field.config.min = 0;
    field.config.max = 100;
    StateTimelineOptions options;
    options.mergesValues = merges;
    const StateTimeline timeline = timelineOf({ timesOf({ 0, 10, 20, 30 }, 10), field }, options);
    QCOMPARE(spansText(timeline.rows[0]), expected);
    QCOMPARE(timeline.legend.size(), 3);
    QCOMPARE(timeline.legend[2].color.name, QStringLiteral("red"));
}

void TestStateTimeline::mappingsWinOverThresholds()
{
    Field field = withThresholds(numbersOf({ 0, 1, gap, 90 }));
    field.config.mappings = { mappingTo(QStringLiteral("1"), QStringLiteral("Up"), {}),
        mappingTo(QStringLiteral("0"), QStringLiteral("Down"), QStringLiteral("purple")),
        mappingOfNull(QStringLiteral("Gone")) };
    StateTimeline timeline = timelineOf({ timesOf({ 0, 10, 20, 30 }, 10), field });
    QCOMPARE(
        spansText(timeline.rows[0]), QStringLiteral("Down@0-10 Up@10-20 Gone@20-30 80+@30-40"));
    QCOMPARE(timeline.rows[0].states[0].color.name, QStringLiteral("purple"));
    QCOMPARE(timeline.rows[0].states[1].color.name, QStringLiteral("green"));
    QCOMPARE(legendText(timeline),
        QStringList({ QStringLiteral("< 60"), QStringLiteral("60+"), QStringLiteral("80+"),
            QStringLiteral("Up"), QStringLiteral("Down"), QStringLiteral("Gone") }));
    // Steps that colour nothing are not explained.
    field.numbers = { 0, 1, 0, 1 };
    timeline = timelineOf({ timesOf({ 0, 10, 20, 30 }, 10), field });
    QCOMPARE(legendText(timeline), QStringList({ QStringLiteral("Up"), QStringLiteral("Down") }));
}

void TestStateTimeline::textsTakeThePalette()
{
    Field one
        = textsOf({ QStringLiteral("run"), QStringLiteral("idle"), QString(), QStringLiteral("") });
    one.config.mappings
        = { mappingTo(QStringLiteral("idle"), QStringLiteral("Idle"), QStringLiteral("gray")) };
    const Field other = textsOf({ QStringLiteral("halt"), QStringLiteral("halt"),
        QStringLiteral("run"), QStringLiteral("run") });
    const StateTimeline timeline = timelineOf({ timesOf({ 0, 10, 20, 30 }, 10), one, other });
    QCOMPARE(spansText(timeline.rows[0]), QStringLiteral("run@0-10 Idle@10-20 @30-40"));
    QCOMPARE(spansText(timeline.rows[1]), QStringLiteral("halt@0-20 run@20-40"));
    const TimelineState run = timeline.rows[0].states[0];
    QCOMPARE(run.color.kind, ColorRef::Kind::Palette);
    QCOMPARE(timeline.rows[1].states[1], run); // the same words, the same colour
    QVERIFY(timeline.rows[1].states[0].color != run.color);
    QCOMPARE(timeline.rows[0].states[1].color.name, QStringLiteral("gray"));
    QCOMPARE(legendText(timeline),
        QStringList({ QStringLiteral("Idle"), QStringLiteral("halt"), QStringLiteral("run") }));
}

void TestStateTimeline::booleansAreTrueAndFalse()
{
    Field field = numbersOf({ 1, 0, 0 });
    field.type = Field::Type::Boolean;
    field.config.color.mode = QStringLiteral("thresholds");
    const StateTimeline timeline = timelineOf({ timesOf({ 0, 10, 20 }, 10), field });
    QCOMPARE(spansText(timeline.rows[0]), QStringLiteral("True@0-10 False@10-30"));
    QCOMPARE(timeline.rows[0].states[0].color.name, QStringLiteral("green"));
    QCOMPARE(
        legendText(timeline), QStringList({ QStringLiteral("False"), QStringLiteral("True") }));
}

void TestStateTimeline::framesAreRowsOfOneTimeline()
{
    const Frame one { {}, QStringLiteral("A"), { timesOf({ 0, 10 }, 10), numbersOf({ 1, 2 }) } };
    const Frame other { {}, QStringLiteral("B"), { timesOf({ 5, 35 }), numbersOf({ 3, 4 }) } };
    const Frame timeless { {}, QStringLiteral("C"), { numbersOf({ 5 }) } };
    const StateTimeline timeline
        = stateTimelineOf({ one, other, timeless }, {}, minute(), QTimeZone::utc());
    QCOMPARE(timeline.rows.size(), 2);
    QCOMPARE(spansText(timeline.rows[1]), QStringLiteral("3@5-35 4@35-60"));
    QVERIFY(timeline.problem.isEmpty());
}

void TestStateTimeline::hiddenFieldsHaveNoRow()
{
    Field hidden = numbersOf({ 1 });
    hidden.config.graph.hideFromViz = true;
    Field unlisted = textsOf({ QStringLiteral("a") });
    unlisted.config.graph.hideFromLegend = true;
    const StateTimeline timeline = timelineOf({ timesOf({ 0 }), hidden, unlisted });
    QCOMPARE(timeline.rows.size(), 1);
    QVERIFY(timeline.legend.isEmpty());
}

void TestStateTimeline::legendDoesNotFollowTheData()
{
    const auto legend = [](const QStringList &texts) {
        return legendText(timelineOf({ timesOf({ 0, 10, 20 }), textsOf(texts) }));
    };
    QCOMPARE(legend({ QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a") }),
        legend({ QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b") }));
}

void TestStateTimeline::problemsAreNamed()
{
    QVERIFY(timelineOf({ numbersOf({ 1 }) }).problem.contains(QLatin1String("time field")));
    const StateTimeline instant = timelineOf({ timesOf({ 60 }), numbersOf({ 1 }) });
    QVERIFY(instant.problem.contains(QLatin1String("range query")));
    QVERIFY(timelineOf({ timesOf({ 0, 10 }), numbersOf({ gap, gap }) }).problem.isEmpty());
    QVERIFY(stateTimelineOf({}, {}, minute(), QTimeZone::utc()).problem.isEmpty());
}

void TestStateTimeline::spanAtFindsTheState()
{
    const StateTimeline timeline
        = timelineOf({ timesOf({ 10, 20, 40 }, 10), numbersOf({ 1, 2, 3 }) });
    const StateRow &row = timeline.rows[0];
    QVERIFY(!row.spanAt(at(9)));
    QCOMPARE(row.spanAt(at(10))->state, 0);
    QCOMPARE(row.spanAt(at(20))->state, 1);
    QVERIFY(!row.spanAt(at(30)));
    QCOMPARE(row.spanAt(at(49))->state, 2);
    QVERIFY(!row.spanAt(at(50)));
}

void TestStateTimeline::manyTextsHaveAShortLegend()
{
    QList<double> times;
    QStringList texts;
    for (int i = 0; i < 20'000; ++i) {
        times << i;
        texts << QStringLiteral("request %1").arg(i);
    }
    const StateTimeline timeline = timelineOf({ timesOf(times, 1), textsOf(texts) });
    QCOMPARE(timeline.rows[0].spans.size(), 20'000);
    QCOMPARE(timeline.legend.size(), 200);
}

QTEST_GUILESS_MAIN(TestStateTimeline)
#include "tst_statetimeline.moc"
