// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/datalinks.h"
#include "models/series/panelmodel.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestDataLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_data();
    void links();
    void refusedLinksAreDropped();
    void panelKnowsItsLinks();
    void momentsHaveRows_data();
    void momentsHaveRows();
    void exemplarsHaveTheLinksOfTheirSeries();
};

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

QList<Frame> sampleFrames()
{
    Field job;
    job.name = job.displayName = words("job");
    job.type = Field::Type::String;
    job.texts = { words("a/b c"), words("javascript:alert(1)") };
    job.config.links = { { words("Job"), words("/d/x?var-job=${__value.text}"), false },
        { words("bad"), words("${__value.raw}://x"), false } };
    Frame frame;
    frame.fields = { job };
    return { frame };
}

LinkContext sampleContext()
{
    LinkContext context;
    context.dashboard.from = words("now-1h");
    context.dashboard.variables[words("env")].values = { words("p d") };
    constexpr Instant start { 1'700'000'000s };
    context.range = { start, start + 1h };
    return context;
}

} // namespace

void TestDataLinks::links_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("result"); ///< title|url
    const auto row = [](const char *title, const char *url, const char *result) {
        QTest::newRow(url) << words(title) << words(url) << words(result);
    };
    row("Job ${__value.text}", "/d/x?var-job=${__value.text}", "Job a/b c|/d/x?var-job=a/b%20c");
    row("", "/d/x", "/d/x|/d/x");
    row(" two\nlines ", "/d/y", "two lines|/d/y");
    row("t", "/d/x?${__url_time_range}&${env:queryparam}",
        "t|/d/x?from=now-1h&to=now&timezone=utc&var-env=p%20d");
    row("t", "/d/x?$__all_variables&from=$__from", "t|/d/x?var-env=p%20d&from=1700000000000");
    row("t", " https://h/?q=$env", "t|https://h/?q=p%20d");
    row("t", "java\tscript:alert(1)", "refused");
    row("t", "${__value.raw:raw}script:x", "t|a/b cscript:x");
    row("t", "", "refused");
}

void TestDataLinks::links()
{
    QFETCH(QString, title);
    QFETCH(QString, url);
    const auto link
        = resolveLink({ title, url, false }, sampleFrames(), { 0, 0, 0, {} }, sampleContext());
    const QString result = link ? link->title + u'|' + link->url : words("refused");
    QTEST(result, "result");
    if (!link)
        QVERIFY(!link.error().message.isEmpty());
}

void TestDataLinks::refusedLinksAreDropped()
{
    const QList<Frame> frames = sampleFrames();
    const DataPlace place { 0, 0, 1, {} };
    const auto links = resolveLinks(linkTemplates(frames, place), frames, place, sampleContext());
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0].title, words("Job"));
    QVERIFY(linkTemplates(frames, {}).isEmpty());
    QVERIFY(linkTemplates(frames, { 0, 5, 0, {} }).isEmpty());
}

void TestDataLinks::panelKnowsItsLinks()
{
    Panel panel;
    panel.links = { { words("To $env"), words("/d/z?var-env=$env"), true },
        { words("No"), words("file:///etc/passwd"), false } };
    PanelModel model(panel);
    const LinkContext context = sampleContext();
    model.setLinkContext(context.dashboard);
    PanelData data;
    data.frames = sampleFrames();
    model.setData(data);
    const QList<ResolvedLink> links = model.links();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0].title, words("To p d"));
    QCOMPARE(links[0].url, words("/d/z?var-env=p%20d"));
    QCOMPARE(model.linksAt({ 0, 0, 0, {} }).value(0).url, words("/d/x?var-job=a/b%20c"));
    QVERIFY(model.linksAt({}).isEmpty());
}

void TestDataLinks::momentsHaveRows_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<qsizetype>("row");
    QTest::newRow("before all") << -1 << qsizetype(2);
    QTest::newRow("at the first") << 0 << qsizetype(2);
    QTest::newRow("between") << 59 << qsizetype(2);
    QTest::newRow("at the second") << 60 << qsizetype(0);
    QTest::newRow("after all") << 1000 << qsizetype(1);
}

void TestDataLinks::momentsHaveRows()
{
    QFETCH(int, seconds);
    Field time;
    time.type = Field::Type::Time;
    time.numbers = { 60'000, 200'000, 0 }; // not in order
    Frame frame;
    frame.fields = { time };
    const Instant at { std::chrono::seconds(seconds) };
    const DataPlace place = rowPlace({ frame }, { 0, 0, -1, {} }, at);
    QTEST(place.row, "row");
    QCOMPARE(rowPlace({}, place, at), place);
    QCOMPARE(rowPlace(sampleFrames(), { 0, 0, -1, {} }, at).row, -1);
}

void TestDataLinks::exemplarsHaveTheLinksOfTheirSeries()
{
    Field plain;
    plain.name = words("plain");
    Field linked = plain;
    linked.config.links = { { words("t"),
        words("/d/trace?id=${__field.labels.trace_id}&job=${__field.labels.job}&v=${__value.raw}"),
        false } };
    Frame frame;
    frame.fields = { plain };
    PanelModel model { Panel() };
    model.setLinkContext(sampleContext().dashboard);
    PanelData data;
    data.frames = { frame };
    model.setData(data);
    const Exemplar exemplar { Instant(1'700'000'000s), 0.25, { { { words("job"), words("api") } } },
        { { { words("trace_id"), words("a b") } } } };
    QVERIFY(model.linksOf(exemplar, { 0, 0, -1, {} }).isEmpty());
    QVERIFY(model.linksOf(exemplar, {}).isEmpty());
    frame.fields = { plain, linked };
    data.frames = { frame };
    model.setData(data);
    const QString expected = words("/d/trace?id=a%20b&job=api&v=0.25");
    QCOMPARE(model.linksOf(exemplar, { 0, 1, -1, {} }).value(0).url, expected);
    QCOMPARE(model.linksOf(exemplar, { 0, 0, -1, {} }).value(0).url, expected);
    QCOMPARE(model.linksOf(exemplar, {}).value(0).url, expected);
}

QTEST_GUILESS_MAIN(TestDataLinks)
#include "tst_datalinks.moc"
