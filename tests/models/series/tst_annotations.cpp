// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/annotationset.h"

#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon { Milliseconds(1'700'000'000'000) };

QString str(const char *text) { return QString::fromUtf8(text); }

Matrix matrixOf(const QList<double> &values, const Labels &labels = {})
{
    return { .grid = { noon, 60s, values.size() }, .series = { { labels, values } } };
}

AnnotationQuery deploys()
{
    AnnotationQuery annotation;
    annotation.name = str("Deploys");
    annotation.expr = str("changes(version{job=~\"$job\"}[$__interval])");
    annotation.iconColor = str("purple");
    annotation.titleFormat = str("{{version}} is out");
    annotation.textFormat = str("on {{ instance }}");
    annotation.tagKeys = { str("env"), str("team"), str("absent") };
    return annotation;
}

DashboardContext contextOf(const QString &from, const QString &to)
{
    DashboardContext context;
    context.from = from;
    context.to = to;
    context.defaultSource = str("p");
    context.variables[str("job")] = { { str("a"), str("b") }, {}, false, true, {} };
    return context;
}

/// The times of marks as minutes after noon: "1-3 7".
QString minutes(const QList<AnnotationMark> &marks)
{
    QStringList parts;
    for (const AnnotationMark &mark : marks) {
        const auto from = (mark.from - noon) / 1min;
        const auto to = (mark.to - noon) / 1min;
        parts << (from == to ? QString::number(from) : str("%1-%2").arg(from).arg(to));
    }
    return parts.join(u' ');
}

} // namespace

/// What annotation queries ask and which events their answers mean (spec/grafana.md §20).
class TestAnnotations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsAreRegions_data();
    void runsAreRegions();
    void valuesAreTimes();
    void textsComeFromLabels();
    void planned();
    void longRangesHaveFewEnoughPoints();
    void panelsAreFiltered();
    void setFollowsAnswers();
    void switchedOffIsNotAsked();
};

void TestAnnotations::runsAreRegions_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QString>("expected");
    const double nan = qQNaN();
    QTest::newRow("nothing") << QList<double> { 0, 0, 0 } << QString();
    QTest::newRow("event") << QList<double> { 0, 1, 0 } << str("1");
    QTest::newRow("region") << QList<double> { 0, 1, 2, 1, 0 } << str("1-3");
    QTest::newRow("gap divides") << QList<double> { 1, 1, missing(), 1 } << str("0-1 3");
    QTest::newRow("NaN and below zero are none") << QList<double> { nan, -1, 1, nan } << str("2");
    QTest::newRow("until the end") << QList<double> { 0, 0, 5, qInf() } << str("2-3");
}

void TestAnnotations::runsAreRegions()
{
    QFETCH(QList<double>, values);
    QFETCH(QString, expected);
    QCOMPARE(minutes(annotationMarks({}, matrixOf(values))), expected);
}

void TestAnnotations::valuesAreTimes()
{
    AnnotationQuery annotation;
    annotation.useValueForTime = true;
    const double time = double(noon.time_since_epoch().count());
    const Matrix matrix = matrixOf({ time + 300'000, time, time, -5, qInf(), 1e300, missing() });
    QCOMPARE(minutes(annotationMarks(annotation, matrix)), str("0 5"));
}

void TestAnnotations::textsComeFromLabels()
{
    const Labels labels { { { str("version"), str("1.2") }, { str("instance"), str("h:1") },
        { str("env"), str("prod") }, { str("team"), str("prod") } } };
    const AnnotationMark mark = annotationMarks(deploys(), matrixOf({ 1 }, labels)).value(0);
    QCOMPARE(mark.name, str("Deploys"));
    QCOMPARE(mark.title, str("1.2 is out"));
    QCOMPARE(mark.text, str("on h:1"));
    QCOMPARE(mark.tags, QStringList { str("prod") });
    QCOMPARE(mark.color.name, str("purple"));
    QVERIFY(annotationMarks({}, matrixOf({ 1 }, labels)).value(0).title.isEmpty());
}

void TestAnnotations::planned()
{
    AnnotationQuery builtIn = deploys();
    builtIn.isBuiltIn = true;
    AnnotationQuery off = deploys();
    off.enable = false;
    AnnotationQuery foreign = deploys();
    foreign.source.type = str("loki");
    AnnotationQuery empty = deploys();
    empty.expr = str("  ");
    AnnotationQuery quick = deploys();
    quick.step = str("15s");
    const auto planned = planAnnotations({ builtIn, off, deploys(), foreign, empty, quick },
        contextOf(str("now-1h"), str("now")), noon);
    QCOMPARE(planned.size(), 2);
    QCOMPARE(planned[0].index, 2);
    QCOMPARE(planned[0].key.expr, str("changes(version{job=~\"(a|b)\"}[1m])"));
    QCOMPARE(planned[0].key.step, Milliseconds(1min));
    QCOMPARE(planned[0].key.source, str("p"));
    QCOMPARE(planned[0].key.window.from.beforeNow, Milliseconds(1h));
    QCOMPARE(planned[1].index, 5);
    QCOMPARE(planned[1].key.step, Milliseconds(15s));
}

void TestAnnotations::longRangesHaveFewEnoughPoints()
{
    const auto planned = planAnnotations({ deploys() }, contextOf(str("now-1y"), str("now")), noon);
    QVERIFY(gridOf(planned.value(0).key, noon).count < 11'000);
}

void TestAnnotations::panelsAreFiltered()
{
    AnnotationQuery annotation;
    QVERIFY(concernsPanel(annotation, 7));
    annotation.filter = PanelFilter { false, { 7 } };
    QVERIFY(concernsPanel(annotation, 7));
    QVERIFY(!concernsPanel(annotation, 8));
    annotation.filter = PanelFilter { true, { 7 } };
    QVERIFY(!concernsPanel(annotation, 7));
    QVERIFY(concernsPanel(annotation, 8));
}

void TestAnnotations::setFollowsAnswers()
{
    AnnotationSet set;
    QSignalSpy asked(&set, &AnnotationSet::watchChanged);
    AnnotationQuery only7 = deploys();
    only7.expr = str("up");
    only7.filter = PanelFilter { false, { 7 } };
    const DashboardContext context = contextOf(str("now-1h"), str("now"));
    set.plan({ deploys(), only7 }, context, noon);
    QCOMPARE(asked.size(), 1);
    const auto keys = asked.takeFirst().first().value<QList<QueryKey>>();
    QCOMPARE(keys.size(), 2);
    QVERIFY(set.states().value(0).isLoading);

    set.apply({ keys[0], noon, matrixOf({ 0, 1, 0 }), {}, 0ms, {} });
    set.apply({ keys[1], noon, matrixOf({ 1, 0, 0 }), {}, 0ms, {} });
    QCOMPARE(minutes(set.marks()), str("0 1"));
    QCOMPARE(minutes(set.marksOf(7)), str("0 1"));
    QCOMPARE(minutes(set.marksOf(8)), str("1"));
    QCOMPARE(set.states().value(0).events, 1);
    QVERIFY(!set.states().value(0).isLoading);

    // A failure keeps the events and says so.
    const Error error { Error::Kind::Network, str("gone"), {} };
    set.apply({ keys[0], noon, failure(error), {}, 0ms, {} });
    QCOMPARE(minutes(set.marksOf(8)), str("1"));
    QCOMPARE(set.states().value(0).error, std::optional(error));

    // The same plan again asks nothing anew and forgets nothing.
    set.plan({ deploys(), only7 }, context, noon);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(minutes(set.marksOf(8)), str("1"));
    set.apply(
        { { .source = str("p"), .expr = str("foreign") }, noon, matrixOf({ 1 }), {}, 0ms, {} });
    QCOMPARE(set.marks().size(), 2);
}

void TestAnnotations::switchedOffIsNotAsked()
{
    AnnotationSet set;
    AnnotationQuery hidden = deploys();
    hidden.hide = true;
    AnnotationQuery second = deploys();
    second.expr = str("up");
    const DashboardContext context = contextOf(str("now-1h"), str("now"));
    set.plan({ hidden, second }, context, noon);
    QCOMPARE(set.states().size(), 1);
    QSignalSpy asked(&set, &AnnotationSet::watchChanged);
    set.setOn(0, false);
    QCOMPARE(asked.takeFirst().first().value<QList<QueryKey>>().size(), 1);
    QVERIFY(!set.states().value(0).isOn);
    // The person's choice outlives another range.
    set.plan({ hidden, second }, contextOf(str("now-2h"), str("now")), noon);
    QVERIFY(!set.states().value(0).isOn);
    set.setOn(0, true);
    QCOMPARE(asked.takeLast().first().value<QList<QueryKey>>().size(), 2);
    set.setOn(5, true);
}

#include "tst_annotations.moc"
QTEST_GUILESS_MAIN(TestAnnotations)
