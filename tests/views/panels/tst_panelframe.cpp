// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/paneltypes.h"
#include "tests/views/panels/panelsamples.h"
#include "views/panels/headermark.h"
#include "views/panels/panelframe.h"
#include "views/panels/panelheader.h"
#include "views/panels/panelnotice.h"
#include "views/panels/panelregistry.h"
#include "views/panels/placeholderpanel.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;

/// Every state of a panel looks different, and none is an empty box (LOOK.md).
class TestPanelFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadingShowsASkeleton();
    void headerOpensTheLinks();
    void slowLoadingShowsProgress();
    void readyShowsTheDrawing();
    void refreshingKeepsTheDrawing();
    void noDataSaysWhy();
    void errorDimsTheLastDrawing();
    void errorWithoutADrawingSaysWhy();
    void staleSaysHowOld();
    void partialHasANotice();
    void ownTimeRangesAreInWords();
    void unsupportedNamesTheType();
    void everyTypeHasAView();
    void statesLookDifferent();
    void menuOpensByKey();
    void marksAskForInspection();
    void saysInWordsWhatItShows();
};

namespace {

constexpr int patience = 5000;

std::unique_ptr<PanelModel> stat()
{
    return model(panel("stat"), QList<DisplayItem> { item(QStringLiteral("a"), 42, "green") });
}

PanelStatus failed()
{
    PanelStatus status;
    status.state = PanelStatus::State::Error;
    status.error = Error { Error::Kind::Query, QStringLiteral("parse error"), {} };
    return status;
}

QImage pictureOf(PanelFrame &frame)
{
    frame.resize(300, 200);
    return frame.grab().toImage();
}

} // namespace

void TestPanelFrame::loadingShowsASkeleton()
{
    PanelModel model(panel("timeseries"));
    PanelFrame frame(&model, dark());
    frame.show();
    QVERIFY(frame.notice()->isVisible());
    QVERIFY(frame.notice()->isSkeleton());
    QVERIFY(!frame.view()->isVisible());
}

void TestPanelFrame::headerOpensTheLinks()
{
    opsglass::Panel linked = panel("stat");
    const LinkTemplate first { QStringLiteral("One"), QStringLiteral("/d/one"), false };
    const LinkTemplate refused { QStringLiteral("No"), QStringLiteral("file:///x"), false };
    linked.links = { first, refused };
    PanelModel model(linked);
    PanelFrame frame(&model, dark());
    frame.resize(300, 200);
    frame.show();
    QVERIFY(frame.header()->linkMark()->isVisible());
    QCOMPARE(frame.header()->content().links, QStringList(QStringLiteral("One")));
    QSignalSpy followed(&frame, &PanelFrame::linkActivated);
    frame.header()->linkMark()->click();
    QCOMPARE(followed.value(0).value(0).toString(), QStringLiteral("/d/one"));
    Q_EMIT frame.menu()->aboutToShow();
    QCOMPARE(frame.linkMenu()->actions().size(), 1);
    PanelModel plain(panel("stat"));
    PanelFrame without(&plain, dark());
    without.show();
    QVERIFY(!without.header()->linkMark()->isVisible());
    Q_EMIT without.menu()->aboutToShow();
    QVERIFY(!without.linkMenu()->menuAction()->isVisible());
}

void TestPanelFrame::slowLoadingShowsProgress()
{
    PanelModel model(panel("timeseries"));
    PanelFrame frame(&model, dark());
    frame.show();
    QVERIFY(!frame.isProgressShown());
    QTRY_VERIFY_WITH_TIMEOUT(frame.isProgressShown(), patience);
    model.setStatus(ready());
    QVERIFY(!frame.isProgressShown());
}

void TestPanelFrame::readyShowsTheDrawing()
{
    const auto model = stat();
    PanelFrame frame(model.get(), dark());
    frame.show();
    QVERIFY(frame.view()->isVisible());
    QVERIFY(!frame.notice()->isVisible());
    QVERIFY(!frame.isDimmed());
    QCOMPARE(frame.header()->content().title, QStringLiteral("Requests per second"));
}

void TestPanelFrame::refreshingKeepsTheDrawing()
{
    const auto model = stat();
    PanelFrame frame(model.get(), dark());
    frame.show();
    PanelStatus status = ready();
    status.refreshing = true;
    model->setStatus(status);
    QVERIFY(frame.view()->isVisible());
    QVERIFY(!frame.isDimmed());
    QTRY_VERIFY_WITH_TIMEOUT(frame.isProgressShown(), patience);
}

void TestPanelFrame::noDataSaysWhy()
{
    PanelModel model(panel("stat"));
    PanelStatus status;
    status.state = PanelStatus::State::NoData;
    status.reason = QStringLiteral("Metric “x” does not exist on this source.");
    model.setStatus(status);
    PanelFrame frame(&model, dark());
    frame.show();
    QCOMPARE(frame.notice()->heading(), QStringLiteral("No data"));
    QCOMPARE(frame.notice()->reason(), status.reason);
}

void TestPanelFrame::errorDimsTheLastDrawing()
{
    const auto model = stat();
    PanelFrame frame(model.get(), dark());
    frame.show();
    model->setStatus(failed());
    QVERIFY(frame.view()->isVisible());
    QVERIFY(frame.isDimmed());
    QVERIFY(frame.header()->errorMark()->isVisible());
    QVERIFY(frame.header()->errorMark()->toolTip().contains(QLatin1String("parse error")));
}

void TestPanelFrame::errorWithoutADrawingSaysWhy()
{
    PanelModel model(panel("stat"));
    model.setStatus(failed());
    PanelFrame frame(&model, dark());
    frame.show();
    QVERIFY(frame.notice()->isVisible());
    QCOMPARE(frame.notice()->reason(), QStringLiteral("parse error"));
}

void TestPanelFrame::staleSaysHowOld()
{
    const auto model = stat();
    PanelFrame frame(model.get(), dark());
    frame.setClock([] { return hour().to + std::chrono::minutes(4); });
    frame.show();
    PanelStatus status = ready();
    status.stale = true;
    status.error = Error { Error::Kind::Network, QStringLiteral("refused"), {} };
    model->setStatus(status);
    QVERIFY(frame.isDimmed());
    QCOMPARE(frame.header()->content().age, QStringLiteral("4 min old"));
    model->setStatus(ready());
    QVERIFY(!frame.isDimmed());
    QVERIFY(frame.header()->content().age.isEmpty());
}

void TestPanelFrame::partialHasANotice()
{
    const auto model = stat();
    PanelFrame frame(model.get(), dark());
    frame.show();
    QVERIFY(!frame.header()->noticeMark()->isVisible());
    PanelStatus status = ready();
    status.notices = { QStringLiteral("results truncated") };
    model->setStatus(status);
    QVERIFY(frame.header()->noticeMark()->isVisible());
    QVERIFY(frame.header()->noticeMark()->toolTip().contains(QLatin1String("truncated")));
}

void TestPanelFrame::ownTimeRangesAreInWords()
{
    Panel own = panel("stat");
    own.timeFrom = QStringLiteral("6h");
    own.timeShift = QStringLiteral("$shift");
    PanelModel model(own);
    PanelFrame frame(&model, dark());
    DashboardContext context;
    context.variables[QStringLiteral("shift")].values << QStringLiteral("1d");
    model.setLinkContext(context);
    QCOMPARE(frame.header()->content().timeInfo, QStringLiteral("Last 6 hours, 1d earlier"));
    context.from = QStringLiteral("1767247200000"); // beside it timeFrom does not count
    context.to = QStringLiteral("1767290400000");
    model.setLinkContext(context);
    QCOMPARE(frame.header()->content().timeInfo, QStringLiteral("1d earlier"));
}

void TestPanelFrame::unsupportedNamesTheType()
{
    PanelModel model(panel("geomap"));
    PanelStatus status;
    status.state = PanelStatus::State::Unsupported;
    status.reason = QStringLiteral("Opsglass cannot draw it.");
    model.setStatus(status);
    PanelFrame frame(&model, dark());
    frame.show();
    QVERIFY(qobject_cast<PlaceholderPanel *>(frame.view()));
    QCOMPARE(frame.header()->content().title, QStringLiteral("Requests per second"));
    QVERIFY(!frame.grab().isNull());
}

void TestPanelFrame::everyTypeHasAView()
{
    for (const char *type : { "timeseries", "stat", "gauge", "bargauge", "piechart", "barchart",
             "heatmap", "histogram", "table", "text" }) {
        QVERIFY2(hasPanelView(QString::fromLatin1(type)), type);
        QVERIFY2(isSupportedPanelType(QString::fromLatin1(type)), type);
        PanelModel model(panel(type));
        const std::unique_ptr<PanelView> view(createPanelView(&model, dark(), nullptr));
        QVERIFY2(!qobject_cast<PlaceholderPanel *>(view.get()), type);
        view->resize(200, 100);
        QVERIFY2(!view->grab().isNull(), type); // without data, too
    }
    QVERIFY(!hasPanelView(QStringLiteral("geomap")));
}

void TestPanelFrame::statesLookDifferent()
{
    const auto model = stat();
    PanelFrame frame(model.get(), dark());
    frame.setClock([] { return hour().to + std::chrono::minutes(4); });
    QList<QImage> pictures { pictureOf(frame) };
    PanelStatus stale = ready();
    stale.stale = true;
    stale.error = Error { Error::Kind::Network, QStringLiteral("refused"), {} };
    PanelStatus partial = ready();
    partial.notices = { QStringLiteral("w") };
    for (const PanelStatus &status : { stale, partial, failed() }) {
        model->setStatus(status);
        pictures << pictureOf(frame);
    }
    model->setData({});
    for (const auto state : { PanelStatus::State::Loading, PanelStatus::State::NoData }) {
        PanelStatus status;
        status.state = state;
        model->setStatus(status);
        pictures << pictureOf(frame);
    }
    for (qsizetype one = 0; one < pictures.size(); ++one) {
        for (qsizetype other = one + 1; other < pictures.size(); ++other)
            QVERIFY2(pictures[one] != pictures[other], qPrintable(QString::number(other)));
    }
}

void TestPanelFrame::menuOpensByKey()
{
    const auto model = stat();
    PanelFrame frame(model.get(), dark());
    frame.menu()->addAction(QStringLiteral("Something"));
    frame.show();
    QTest::keyClick(&frame, Qt::Key_M);
    QVERIFY(frame.menu()->isVisible());
    frame.menu()->close();
}

void TestPanelFrame::marksAskForInspection()
{
    const auto model = stat();
    PanelFrame frame(model.get(), dark());
    frame.resize(300, 200);
    frame.show();
    model->setStatus(failed());
    QSignalSpy asked(&frame, &PanelFrame::inspectRequested);
    QTest::mouseClick(frame.header()->errorMark(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestPanelFrame::saysInWordsWhatItShows()
{
    const auto model = stat();
    PanelFrame frame(model.get(), dark());
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&frame);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Requests per second"));
    QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("a: 42."));
    model->setStatus(failed());
    QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("Error: parse error a: 42."));
    model->setTitle({});
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Panel"));
}

QTEST_MAIN(TestPanelFrame)
#include "tst_panelframe.moc"
