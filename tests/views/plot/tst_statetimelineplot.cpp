// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/crosshair.h"
#include "views/plot/cursortable.h"
#include "views/plot/markcard.h"
#include "views/plot/statetimelineplot.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestStateTimelinePlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTakeNoMoreThanTheirShare();
    void rowsThatFitMakeAPage_data();
    void rowsThatFitMakeAPage();
    void shortStatesStaySeen();
    void textsAreShownWhereTheyFit();
    void samplesLieAroundTheirTime();
    void draggingAsksForARange();
    void keysMoveAndTurn();
    void theTableExplainsTheState_data();
    void theTableExplainsTheState();
    void clicksTellTheState();
    void annotationsLieAboveTheStates();
};

namespace {

Instant at(std::chrono::seconds seconds) { return Instant(seconds); }

TimeRange hour() { return { at(0s), at(3600s) }; }

StateRow row(const QString &name, const QList<StateSpan> &spans)
{
    StateRow row;
    row.name = name;
    row.states
        = { { QStringLiteral("Up"), { ColorRef::Kind::Named, 0, QStringLiteral("green"), 0 } },
              { QStringLiteral("Down"), { ColorRef::Kind::Named, 0, QStringLiteral("red"), 0 } } };
    row.spans = spans;
    row.fillOpacity = 100;
    return row;
}

/// Up all the time but for some seconds in the middle.
StateTimelineContent outage(std::chrono::seconds length)
{
    StateTimelineContent content;
    content.range = hour();
    content.rows = { row(QStringLiteral("api"),
        { { at(0s), at(1800s), 0 }, { at(1800s), at(1800s + length), 1 },
            { at(1800s + length), at(3600s), 0 } }) };
    return content;
}

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

struct Shown {
    StateTimelinePlot plot;
    Crosshair crosshair;

    explicit Shown(StateTimelineContent content)
    {
        plot.resize(600, 200);
        plot.setCrosshair(&crosshair);
        plot.setTimeline(std::move(content));
        plot.show();
    }
};

} // namespace

void TestStateTimelinePlot::namesTakeNoMoreThanTheirShare()
{
    StateTimelineContent content = outage(60s);
    content.rows[0].name = QString(300, u'n');
    const auto layout = layoutStateTimeline(content, { 500, 200 }, QFont(), QTimeZone::utc());
    QCOMPARE(layout.labelWidth, 200.0);
    QVERIFY(layout.plot.left() >= 200 && layout.plot.right() <= 500);
    const auto tiny = layoutStateTimeline(content, { 3, 3 }, QFont(), QTimeZone::utc());
    QVERIFY(tiny.plot.width() > 0 && tiny.plot.height() > 0);
}

void TestStateTimelinePlot::rowsThatFitMakeAPage_data()
{
    QTest::addColumn<int>("perPage");
    QTest::addColumn<double>("height");
    QTest::addColumn<qsizetype>("expected");
    const double line = std::ceil(QFontMetricsF(QFont()).height());
    QTest::newRow("as asked") << 20 << 100 * line << qsizetype(20);
    QTest::newRow("legible") << 20 << 11 * line << qsizetype(9); // the axis takes the rest
    QTest::newRow("all that fit") << 0 << 50 * line + line + 6 << qsizetype(50);
    QTest::newRow("never none") << 20 << 1.0 << qsizetype(1);
}

void TestStateTimelinePlot::rowsThatFitMakeAPage()
{
    QFETCH(int, perPage);
    QFETCH(double, height);
    StateTimelineOptions options;
    options.perPage = perPage;
    QTEST(rowsPerPage(options, height, QFont()), "expected");
}

void TestStateTimelinePlot::shortStatesStaySeen()
{
    Shown shown(outage(1s)); // a sixth of a pixel
    const Theme theme = Theme::of(Theme::Kind::Dark);
    QVERIFY(hasColor(
        shown.plot.grab().toImage(), theme.color(shown.plot.timeline().rows[0].states[1].color)));
    StateTimelineContent content = outage(1s);
    content.rows[0].spans.removeAt(1);
    shown.plot.setTimeline(content);
    QVERIFY(!hasColor(shown.plot.grab().toImage(),
        theme.color({ ColorRef::Kind::Named, 0, QStringLiteral("red"), 0 })));
}

void TestStateTimelinePlot::textsAreShownWhereTheyFit()
{
    using ShowValue = StateTimelineOptions::ShowValue;
    QList<QImage> pictures;
    for (const ShowValue show : { ShowValue::Auto, ShowValue::Always, ShowValue::Never }) {
        StateTimelineContent content
            = outage(240s); // too narrow for "Down", not for its first letter
        content.options.showValue = show;
        Shown shown(content);
        pictures << shown.plot.grab().toImage();
    }
    QVERIFY(pictures[0] != pictures[1]);
    QVERIFY(pictures[0] != pictures[2]);
    QVERIFY(pictures[1] != pictures[2]);
}

void TestStateTimelinePlot::samplesLieAroundTheirTime()
{
    StateTimelineContent content = outage(600s);
    content.options.isSampled = true;
    content.options.colWidth = 0.5;
    const auto layout = layoutStateTimeline(content, { 500, 200 }, QFont(), QTimeZone::utc());
    const QRectF box = layout.spanRect(0, content.rows[0].spans[1], content.options);
    QCOMPARE(box.center().x(), layout.time.x(at(1800s)));
    QCOMPARE(box.width(), layout.plot.width() / 12);
}

void TestStateTimelinePlot::draggingAsksForARange()
{
    Shown shown(outage(60s));
    QSignalSpy selected(&shown.plot, &StateTimelinePlot::rangeSelected);
    QSignalSpy panned(&shown.plot, &StateTimelinePlot::panned);
    QSignalSpy zoomedOut(&shown.plot, &StateTimelinePlot::zoomOutRequested);
    const TimeScale scale = shown.plot.timelineLayout().time;
    const QPoint from(int(scale.x(at(900s))), 50);
    const QPoint to(int(scale.x(at(1800s))), 50);
    const auto drag = [&](Qt::KeyboardModifiers modifiers) {
        QTest::mousePress(&shown.plot, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(&shown.plot, to);
        QTest::mouseRelease(&shown.plot, Qt::LeftButton, modifiers, to);
    };
    drag(Qt::NoModifier);
    QCOMPARE(selected.count(), 1);
    const auto range = selected.takeFirst().first().value<TimeRange>();
    QVERIFY(range.from - at(900s) < 10s && at(900s) - range.from < 10s);
    QVERIFY(range.to - at(1800s) < 10s && at(1800s) - range.to < 10s);
    drag(Qt::ShiftModifier);
    QCOMPARE(panned.count(), 1);
    QVERIFY(panned.takeFirst().first().value<TimeRange>().from < at(0s));
    QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, from);
    QCOMPARE(selected.count(), 0);
    QTest::mouseDClick(&shown.plot, Qt::LeftButton, {}, from);
    QCOMPARE(zoomedOut.count(), 1);
}

void TestStateTimelinePlot::keysMoveAndTurn()
{
    StateTimelineContent content = outage(60s);
    content.rows << row(QStringLiteral("db"), { { at(0s), at(3600s), 1 } });
    Shown shown(content);
    QSignalSpy turned(&shown.plot, &StateTimelinePlot::pageTurned);
    QTest::keyClick(&shown.plot, Qt::Key_Right);
    QCOMPARE(*shown.crosshair.time(), at(1836s));
    QVERIFY(shown.plot.cursorTable()->isVisibleTo(&shown.plot));
    QCOMPARE(shown.plot.cursorTable()->content().rows.first().name, QStringLiteral("api"));
    QTest::keyClick(&shown.plot, Qt::Key_Down);
    QCOMPARE(shown.plot.cursorTable()->content().rows.first().name, QStringLiteral("db"));
    QTest::keyClick(&shown.plot, Qt::Key_Down); // stays on the last one
    QCOMPARE(shown.plot.cursorTable()->content().rows.first().name, QStringLiteral("db"));
    QTest::keyClick(&shown.plot, Qt::Key_PageDown);
    QCOMPARE(turned.takeFirst().first().toInt(), 1);
    QTest::keyClick(&shown.plot, Qt::Key_Escape);
    QVERIFY(!shown.crosshair.time());
}

void TestStateTimelinePlot::theTableExplainsTheState_data()
{
    QTest::addColumn<TooltipOptions::Mode>("mode");
    QTest::addColumn<QStringList>("expected");
    using Mode = TooltipOptions::Mode;
    QTest::newRow("single") << Mode::Single
                            << QStringList { QStringLiteral("api=Up"),
                                   QStringLiteral("From=1970-01-01 00:00:00"),
                                   QStringLiteral("To=1970-01-01 00:30:00"),
                                   QStringLiteral("Duration=30 minutes") };
    QTest::newRow("multi") << Mode::Multi
                           << QStringList { QStringLiteral("api=Up"),
                                  QStringLiteral("From=1970-01-01 00:00:00"),
                                  QStringLiteral("To=1970-01-01 00:30:00"),
                                  QStringLiteral("Duration=30 minutes"),
                                  QStringLiteral("db=Down") };
    QTest::newRow("none") << Mode::None << QStringList {};
}

void TestStateTimelinePlot::theTableExplainsTheState()
{
    QFETCH(TooltipOptions::Mode, mode);
    StateTimelineContent content = outage(60s);
    content.rows << row(QStringLiteral("db"), { { at(0s), at(3600s), 1 } })
                 << row(QStringLiteral("gap"), {});
    content.options.tooltip.mode = mode;
    Shown shown(content);
    const auto layout = shown.plot.timelineLayout();
    const QPointF place(layout.time.x(at(600s)), layout.rowRect(0).center().y());
    QMouseEvent move(QEvent::MouseMove, place, place, Qt::NoButton, {}, {});
    QApplication::sendEvent(&shown.plot, &move);
    QStringList lines;
    if (const CursorTable *table = shown.plot.cursorTable()) {
        for (const CursorRow &line : table->content().rows)
            lines << line.name + u'=' + line.text;
    }
    QTEST(lines, "expected");
}

void TestStateTimelinePlot::clicksTellTheState()
{
    Shown shown(outage(600s));
    QSignalSpy clicked(&shown.plot, &StateTimelinePlot::stateClicked);
    const StateTimelineLayout &layout = shown.plot.timelineLayout();
    const QPoint down(int(layout.time.x(at(2000s))), int(layout.rowRect(0).center().y()));
    QTest::mouseClick(&shown.plot, Qt::LeftButton, {}, down);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<qsizetype>(), 0);
    QVERIFY(clicked[0][1].value<Instant>() == at(1800s));
    QTest::keyClick(&shown.plot, Qt::Key_Right);
    QTest::keyClick(&shown.plot, Qt::Key_Return);
    QCOMPARE(clicked.size(), 2);
}

void TestStateTimelinePlot::annotationsLieAboveTheStates()
{
    StateTimelineContent content = outage(600s);
    AnnotationMark mark;
    mark.from = mark.to = at(1200s);
    mark.title = QStringLiteral("Deployed");
    mark.color = { ColorRef::Kind::Named, 0, QStringLiteral("#ff00ff"), 0 };
    content.annotations = { mark };
    Shown shown(content);
    const StateTimelineLayout &layout = shown.plot.timelineLayout();
    QCOMPARE(layout.annotations.size(), 1);
    const QPoint foot(int(layout.time.x(at(1200s))), int(layout.plot.bottom()) + 3);
    QCOMPARE(shown.plot.grab().toImage().pixelColor(foot), QColor(0xff, 0, 0xff));
    QTest::mouseMove(&shown.plot, foot);
    QVERIFY(shown.plot.markCard() && shown.plot.markCard()->isVisible());
}

QTEST_MAIN(TestStateTimelinePlot)
#include "tst_statetimelineplot.moc"
