// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/panels/panelsamples.h"
#include "views/panels/bargaugepanel.h"
#include "views/panels/gaugepanel.h"
#include "views/panels/statpanel.h"

#include <QJsonArray>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace opsglass;
using namespace opsglass::samples;

/// Stat, gauge and bar gauge: one value each, measured to fit.
class TestItemPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsStayInside_data();
    void partsStayInside();
    void statTilesFillThePanel();
    void clicksFollowLinks_data();
    void clicksFollowLinks();
    void statTakesFixedSizes();
    void gaugeArcsHaveRoom();
    void gaugesShareThePanel();
    void barsLieOrStand();
    void barsScrollWhenThereAreMany();
    void wheelScrollsAlongTheBars_data();
    void wheelScrollsAlongTheBars();
    void absurdValuesAreDrawn();
};

namespace {

QList<DisplayItem> items(int count)
{
    QList<DisplayItem> items;
    for (int i = 0; i < count; ++i)
        items << withSamples(item(QStringLiteral("agent %1").arg(i), 7.0 * i, "green"));
    return items;
}

std::unique_ptr<PanelView> viewOf(const QString &type, PanelModel *model)
{
    if (type == QLatin1String("stat"))
        return std::make_unique<StatPanel>(model, dark());
    if (type == QLatin1String("gauge"))
        return std::make_unique<GaugePanel>(model, dark());
    return std::make_unique<BarGaugePanel>(model, dark());
}

QList<QRectF> cellsOf(const PanelView &view)
{
    if (const auto *stat = qobject_cast<const StatPanel *>(&view))
        return stat->cells();
    return qobject_cast<const RepeatedPanel *>(&view)->cells();
}

} // namespace

void TestItemPanels::partsStayInside_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("size");
    for (const char *type : { "stat", "gauge", "bargauge" }) {
        for (const int count : { 1, 3, 7 }) {
            for (const QSize &size : { QSize(400, 240), QSize(900, 300), QSize(220, 500) })
                QTest::addRow("%s %d in %dx%d", type, count, size.width(), size.height())
                    << QString::fromLatin1(type) << count << size;
        }
    }
}

void TestItemPanels::partsStayInside()
{
    QFETCH(QString, type);
    QFETCH(int, count);
    QFETCH(QSize, size);
    const auto panelModel = model(panel(type.toLatin1().constData()), items(count));
    const auto view = viewOf(type, panelModel.get());
    view->resize(size);
    view->show();
    const QList<QRectF> cells = cellsOf(*view);
    QCOMPARE(cells.size(), count);
    for (qsizetype one = 0; one < cells.size(); ++one) {
        QVERIFY(cells[one].left() >= -0.5 && cells[one].right() <= size.width() + 0.5);
        for (qsizetype other = one + 1; other < cells.size(); ++other) {
            const QRectF common = cells[one].intersected(cells[other]);
            QVERIFY(common.width() < 1 || common.height() < 1);
        }
    }
}

void TestItemPanels::statTilesFillThePanel()
{
    const auto panelModel = model(panel("stat"), items(1));
    StatPanel view(panelModel.get(), dark());
    view.resize(400, 240);
    view.show();
    QCOMPARE(view.cells().first(), QRectF(0, 0, 400, 240));
    const StatTileLayout &layout = view.tileLayout();
    QVERIFY(layout.valuePixels > 40);
    QVERIFY(!layout.chart.isEmpty());
    QVERIFY(!layout.value.intersects(layout.chart));
    QVERIFY(layout.name.isEmpty()); // a single item shows its value alone
}

void TestItemPanels::clicksFollowLinks_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : { "stat", "gauge", "bargauge" })
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestItemPanels::clicksFollowLinks()
{
    QFETCH(QString, type);
    const auto panelModel = model(panel(type.toLatin1().constData()), items(2));
    PanelData data = panelModel->data();
    Field field;
    field.name = field.displayName = QStringLiteral("x");
    field.numbers = { 7 };
    field.config.links
        = { { QStringLiteral("t"), QStringLiteral("/d/u?var-v=${__value.raw}"), false } };
    Frame frame;
    frame.fields = { field };
    data.frames = { frame };
    data.items[1].place = { 0, 0, 0, {} };
    panelModel->setData(data);
    const auto view = viewOf(type, panelModel.get());
    view->resize(600, 300);
    view->show();
    QSignalSpy followed(view.get(), &PanelView::linkActivated);
    const QList<QRectF> cells = cellsOf(*view);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, cells[0].center().toPoint());
    QVERIFY(followed.isEmpty());
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, cells[1].center().toPoint());
    QCOMPARE(followed.value(0).value(0).toString(), QStringLiteral("/d/u?var-v=7"));
}

void TestItemPanels::statTakesFixedSizes()
{
    const QJsonObject options { { QStringLiteral("text"),
        QJsonObject { { QStringLiteral("valueSize"), 20 } } } };
    const auto panelModel = model(panel("stat", options), items(1));
    StatPanel view(panelModel.get(), dark());
    view.resize(400, 240);
    view.show();
    QCOMPARE(view.tileLayout().valuePixels, 20.0);
}

void TestItemPanels::gaugeArcsHaveRoom()
{
    const auto panelModel = model(panel("gauge"), items(1));
    GaugePanel view(panelModel.get(), dark());
    view.resize(400, 240);
    view.show();
    const GaugeLayout &layout = view.dialLayout();
    QVERIFY(layout.ringWidth > 0);
    QVERIFY(layout.ringRadius > layout.arcRadius);
    const double reach = layout.ringRadius + layout.ringWidth / 2;
    QVERIFY(layout.center.x() - reach >= 0 && layout.center.x() + reach <= 400);
    QVERIFY(layout.center.y() - reach >= 0);
    QVERIFY(layout.value.width() <= 2 * layout.arcRadius);
    QVERIFY(layout.maximum.bottom() <= 240.5);
}

void TestItemPanels::gaugesShareThePanel()
{
    const auto panelModel = model(panel("gauge"), items(5));
    GaugePanel view(panelModel.get(), dark());
    view.resize(900, 240);
    view.show();
    QCOMPARE(view.cells().size(), 5);
    QCOMPARE(view.cells().first().top(), view.cells().last().top());
    QVERIFY(!view.dialLayout().title.isEmpty());
}

void TestItemPanels::barsLieOrStand()
{
    const auto panelModel = model(
        panel("bargauge", { { QStringLiteral("orientation"), QStringLiteral("horizontal") } }),
        items(3));
    BarGaugePanel lying(panelModel.get(), dark());
    lying.resize(500, 200);
    lying.show();
    QVERIFY(lying.cells()[1].top() > lying.cells()[0].top());
    QVERIFY(lying.barLayout().bar.width() > lying.barLayout().bar.height());
    const auto uprightModel = model(
        panel("bargauge", { { QStringLiteral("orientation"), QStringLiteral("vertical") } }),
        items(3));
    BarGaugePanel standing(uprightModel.get(), dark());
    standing.resize(500, 400);
    standing.show();
    QVERIFY(standing.cells()[1].left() > standing.cells()[0].left());
    QVERIFY(standing.barLayout().bar.height() > standing.barLayout().bar.width());
}

void TestItemPanels::barsScrollWhenThereAreMany()
{
    const auto panelModel = model(
        panel("bargauge", { { QStringLiteral("orientation"), QStringLiteral("horizontal") } }),
        items(60));
    BarGaugePanel view(panelModel.get(), dark());
    view.resize(400, 200);
    view.show();
    QVERIFY(view.cells().last().bottom() > 200);
    QVERIFY(view.cells().first().height() >= 16);
}

void TestItemPanels::wheelScrollsAlongTheBars_data()
{
    QTest::addColumn<QString>("orientation");
    QTest::addColumn<QPoint>("delta");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("scrolls");
    const auto row = [](const char *name, const char *orientation, QPoint delta,
                         Qt::KeyboardModifiers modifiers, bool scrolls) {
        QTest::newRow(name) << QString::fromLatin1(orientation) << delta << modifiers << scrolls;
    };
    // "vertical" bars stand side by side, "horizontal" ones lie below each other.
    row("standing, down", "vertical", { 0, -120 }, Qt::NoModifier, false);
    row("standing, aside", "vertical", { -120, 0 }, Qt::NoModifier, true);
    row("standing, slanted", "vertical", { -120, -240 }, Qt::NoModifier, true);
    row("standing, Shift and down", "vertical", { 0, -120 }, Qt::ShiftModifier, true);
    row("standing, at its end", "vertical", { 120, 0 }, Qt::NoModifier, false);
    row("lying, down", "horizontal", { 0, -120 }, Qt::NoModifier, true);
    row("lying, at its end", "horizontal", { 0, 120 }, Qt::NoModifier, false);
    row("lying, aside", "horizontal", { -120, 0 }, Qt::NoModifier, false);
}

void TestItemPanels::wheelScrollsAlongTheBars()
{
    QFETCH(QString, orientation);
    QFETCH(QPoint, delta);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    const auto panelModel
        = model(panel("bargauge", { { QStringLiteral("orientation"), orientation } }), items(60));
    BarGaugePanel view(panelModel.get(), dark());
    view.resize(300, 200);
    view.show();
    QVERIFY(view.scrollBar()->maximum() > 0);
    QWheelEvent wheel(
        QPointF(50, 50), QPointF(50, 50), {}, delta, {}, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
    QTEST(wheel.isAccepted(), "scrolls");
    QTEST(view.scrollBar()->value() > 0, "scrolls");
}

void TestItemPanels::absurdValuesAreDrawn()
{
    QList<DisplayItem> absurd { item(QStringLiteral("nan"), std::nan(""), "red"),
        item(QStringLiteral("huge"), 1e300, "green"), item(QString(300, u'x'), -5, "blue") };
    absurd[0].config.min = absurd[0].config.max = 5;
    for (const char *type : { "stat", "gauge", "bargauge" }) {
        const auto panelModel = model(panel(type), absurd);
        const auto view = viewOf(QString::fromLatin1(type), panelModel.get());
        for (const QSize &size : { QSize(1, 1), QSize(40, 20), QSize(400, 240) }) {
            view->resize(size);
            QVERIFY(!view->grab().isNull());
        }
    }
}

QTEST_MAIN(TestItemPanels)
#include "tst_itempanels.moc"
