// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/legend.h"

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
    QTest::mouseClick(legend.viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(solo.size(), 1);
    QCOMPARE(solo[0][0].toString(), QStringLiteral("cpu9"));
    QTest::mouseClick(legend.viewport(), Qt::LeftButton, Qt::ControlModifier, second);
    QTest::mouseClick(legend.viewport(), Qt::LeftButton, Qt::ShiftModifier, second);
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
    QTest::mouseClick(legend.viewport(), Qt::LeftButton, {}, QPoint(290, 5));
    QCOMPARE(legend.shownOrder(), list({ "CPU1", "cpu10", "cpu9" }));
    QTest::mouseClick(legend.viewport(), Qt::LeftButton, {}, QPoint(290, 5));
    QCOMPARE(legend.shownOrder(), list({ "cpu9", "cpu10", "CPU1" }));
    QTest::mouseClick(legend.viewport(), Qt::LeftButton, {}, QPoint(20, 5));
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
    QVERIFY(legend.verticalScrollBar()->maximum() > 0);
    QTest::keyClick(&legend, Qt::Key_End);
    QCOMPARE(legend.verticalScrollBar()->value(), legend.verticalScrollBar()->maximum());
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

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
