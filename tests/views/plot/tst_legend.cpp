// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/legend.h"
#include "views/plot/shortname.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace opsglass;

namespace {

LegendItem item(const QString &name, double value)
{
    DisplayValue shown;
    shown.text.text = QString::number(value);
    shown.numeric = value;
    return { name, Theme::of(Theme::Kind::Dark).accent, true, { shown } };
}

LegendContent table(const QString &sortBy, bool descending)
{
    LegendContent content;
    content.items = { item(QStringLiteral("cpu10"), 2), item(QStringLiteral("cpu9"), std::nan("")),
        item(QStringLiteral("CPU1"), 30) };
    content.columns = { QStringLiteral("Mean") };
    content.isTable = true;
    content.sort = { sortBy, descending };
    return content;
}

QStringList list(std::initializer_list<const char *> names)
{
    QStringList result;
    for (const char *name : names)
        result.append(QString::fromLatin1(name));
    return result;
}

} // namespace

class TestLegend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void clickIsSoloWithModifierToggle();
    void keyboardReachesEveryEntry();
    void headerSorts();
    void longLegendScrolls();
    void entriesFlow();
    void longNamesKeepTheirDifference();
};

void TestLegend::sorts_data()
{
    QTest::addColumn<QString>("sortBy");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("unsorted") << "" << false << list({ "cpu10", "cpu9", "CPU1" });
    QTest::newRow("natural names") << "Name" << false << list({ "CPU1", "cpu9", "cpu10" });
    QTest::newRow("names down") << "Name" << true << list({ "cpu10", "cpu9", "CPU1" });
    QTest::newRow("NaN is least") << "Mean" << false << list({ "cpu9", "cpu10", "CPU1" });
    QTest::newRow("largest first") << "Mean" << true << list({ "CPU1", "cpu10", "cpu9" });
    QTest::newRow("unknown column") << "Max" << true << list({ "cpu10", "cpu9", "CPU1" });
}

void TestLegend::sorts()
{
    QFETCH(QString, sortBy);
    QFETCH(bool, descending);
    QFETCH(QStringList, expected);
    Legend legend;
    legend.setContent(table(sortBy, descending));
    QCOMPARE(legend.shownOrder(), expected);
}

void TestLegend::clickIsSoloWithModifierToggle()
{
    Legend legend;
    legend.resize(300, 120);
    legend.setContent(table({}, false));
    legend.show();
    QSignalSpy solo(&legend, &Legend::soloRequested);
    QSignalSpy toggle(&legend, &Legend::toggleRequested);
    const QPoint second(40, legend.contentHeight(300) * 5 / 8);
    QTest::mouseClick(&legend, Qt::LeftButton, {}, second);
    QCOMPARE(solo.size(), 1);
    QCOMPARE(solo[0][0].toString(), QStringLiteral("cpu9"));
    QTest::mouseClick(&legend, Qt::LeftButton, Qt::ControlModifier, second);
    QTest::mouseClick(&legend, Qt::LeftButton, Qt::ShiftModifier, second);
    QCOMPARE(solo.size(), 1);
    QCOMPARE(toggle.size(), 2);
}

void TestLegend::keyboardReachesEveryEntry()
{
    Legend legend;
    legend.setContent(table({}, false));
    QSignalSpy solo(&legend, &Legend::soloRequested);
    QSignalSpy toggle(&legend, &Legend::toggleRequested);
    QTest::keyClick(&legend, Qt::Key_Return);
    QTest::keyClick(&legend, Qt::Key_Down);
    QTest::keyClick(&legend, Qt::Key_Space);
    QTest::keyClick(&legend, Qt::Key_End);
    QTest::keyClick(&legend, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(solo.size(), 2);
    QCOMPARE(solo[0][0].toString(), QStringLiteral("cpu10"));
    QCOMPARE(solo[1][0].toString(), QStringLiteral("cpu9"));
    QCOMPARE(toggle[0][0].toString(), QStringLiteral("CPU1"));
}

void TestLegend::headerSorts()
{
    Legend legend;
    legend.resize(300, 120);
    legend.setContent(table({}, false));
    legend.show();
    QTest::mouseClick(&legend, Qt::LeftButton, {}, QPoint(290, 5));
    QCOMPARE(legend.shownOrder(), list({ "CPU1", "cpu10", "cpu9" }));
    QTest::mouseClick(&legend, Qt::LeftButton, {}, QPoint(290, 5));
    QCOMPARE(legend.shownOrder(), list({ "cpu9", "cpu10", "CPU1" }));
    QTest::mouseClick(&legend, Qt::LeftButton, {}, QPoint(20, 5));
    QCOMPARE(legend.shownOrder(), list({ "CPU1", "cpu9", "cpu10" }));
    // New data keep the order the person chose.
    legend.setContent(table({}, false));
    QCOMPARE(legend.shownOrder(), list({ "CPU1", "cpu9", "cpu10" }));
}

void TestLegend::longLegendScrolls()
{
    LegendContent content;
    for (int i = 0; i < 60; ++i)
        content.items.append(item(QStringLiteral("a name of some length %1").arg(i), i));
    Legend legend;
    legend.resize(300, 80);
    legend.setContent(content);
    legend.show();
    const auto *bar = legend.findChild<QScrollBar *>();
    QVERIFY(bar->isVisible());
    QTest::keyClick(&legend, Qt::Key_End);
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    legend.resize(300, 3000);
    QVERIFY(!bar->isVisible());
}

void TestLegend::entriesFlow()
{
    LegendContent content;
    for (int i = 0; i < 6; ++i)
        content.items.append(item(QStringLiteral("entry %1").arg(i), i));
    Legend legend;
    legend.setContent(content);
    const int line = legend.contentHeight(10000);
    QVERIFY(line > 0);
    QCOMPARE(legend.contentHeight(60), 6 * line);
    content.isVertical = true;
    legend.setContent(content);
    QCOMPARE(legend.contentHeight(10000), 6 * line);
}

void TestLegend::longNamesKeepTheirDifference()
{
    const QStringList names { QStringLiteral("http{namespace=\"production\", pod=\"a-1\"}"),
        QStringLiteral("http{namespace=\"production\", pod=\"b-2\"}") };
    const qsizetype shared = sharedPrefix(names);
    QCOMPARE(names[0].left(shared), QStringLiteral("http{namespace=\"production\", pod=\""));
    const QFontMetrics metrics(Theme::axisFont());
    const int width = metrics.horizontalAdvance(QStringLiteral("…a-1\"}")) + 2;
    QCOMPARE(fittedName(names[0], shared, metrics, width), QStringLiteral("…a-1\"}"));
    QCOMPARE(fittedName(names[0], shared, metrics, 10000), names[0]);
    QCOMPARE(sharedPrefix({ QStringLiteral("cpu 1"), QStringLiteral("cpu 2") }), 0);
    QCOMPARE(sharedPrefix({ names[0] }), 0);
}

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
