// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/legend.h"
#include "views/plot/shortname.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
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
    void narrowTablesTurnTheirColumns_data();
    void narrowTablesTurnTheirColumns();
    void columnsTurnSideways();
    void longEntriesTakeMoreLines_data();
    void longEntriesTakeMoreLines();
    void heightIsOfWholeLines();
    void readOnlyEntriesCannotBeChosen();
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

void TestLegend::narrowTablesTurnTheirColumns_data()
{
    QTest::addColumn<int>("names");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("turned");
    QTest::addColumn<QList<qsizetype>>("shown");
    QTest::addColumn<int>("turns");
    QTest::addColumn<bool>("hasNames");
    using Shown = QList<qsizetype>;
    // Swatch and padding take 28, a column 50 or 100 and its gap 14, the least name 60.
    QTest::newRow("all") << 200 << 330 << 0 << Shown { 0, 1, 2 } << 0 << true;
    QTest::newRow("shorter headers") << 200 << 310 << 0 << Shown { 0, 1, 2 } << 0 << true;
    QTest::newRow("short names") << 20 << 290 << 0 << Shown { 0, 1, 2 } << 0 << true;
    QTest::newRow("a short name and a value") << 20 << 130 << 0 << Shown { 0 } << 2 << true;
    QTest::newRow("two beside the name") << 200 << 230 << 0 << Shown { 0, 1 } << 1 << true;
    QTest::newRow("turned once") << 200 << 230 << 1 << Shown { 1, 2 } << 1 << true;
    QTest::newRow("turned too far") << 200 << 230 << 9 << Shown { 1, 2 } << 1 << true;
    QTest::newRow("names alone") << 200 << 130 << 0 << Shown {} << 3 << true;
    QTest::newRow("value alone") << 200 << 130 << 1 << Shown { 0 } << 3 << false;
    QTest::newRow("last value alone") << 200 << 130 << 3 << Shown { 2 } << 3 << false;
    QTest::newRow("nothing") << 200 << 0 << 0 << Shown {} << 3 << false;
}

void TestLegend::narrowTablesTurnTheirColumns()
{
    QFETCH(int, names);
    QFETCH(int, width);
    QFETCH(int, turned);
    const QList<LegendColumn> columns { { 50, 50 }, { 50, 50 }, { 100, 60 } };
    const LegendTable table = placeLegendTable(columns, names, width, turned);
    QList<qsizetype> shown;
    int right = legend::sidePadding + legend::nameLeft + table.nameWidth;
    for (const LegendTable::Column &column : table.shown) {
        shown << column.index;
        QVERIFY(column.left >= right);
        right = column.left + column.width;
        QVERIFY(right <= width - legend::sidePadding);
        QCOMPARE(table.columnAt(column.left + 1), column.index);
    }
    QTEST(shown, "shown");
    QTEST(table.turns, "turns");
    QTEST(table.nameWidth > 0, "hasNames");
}

void TestLegend::columnsTurnSideways()
{
    LegendContent content = table({}, false);
    content.columns = { QStringLiteral("Mean"), QStringLiteral("Last *"), QStringLiteral("Max") };
    for (LegendItem &one : content.items)
        one.values = { one.values[0], one.values[0], one.values[0] };
    Legend legend;
    legend.resize(170, 120);
    legend.setContent(content);
    legend.show();
    const QScrollBar *bar = nullptr;
    for (const auto *candidate : legend.findChildren<QScrollBar *>()) {
        if (candidate->orientation() == Qt::Horizontal)
            bar = candidate;
    }
    QVERIFY(bar && bar->isVisible());
    QTest::keyClick(&legend, Qt::Key_Right);
    QCOMPARE(bar->value(), 1);
    const auto turn = [&legend](QPoint delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(
            QPointF(5, 40), QPointF(5, 40), {}, delta, {}, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&legend, &wheel);
        return wheel.isAccepted();
    };
    QVERIFY(turn({ 60, 0 }, {}));
    QCOMPARE(bar->value(), 1); // half a step
    QVERIFY(turn({ 60, 0 }, {}));
    QCOMPARE(bar->value(), 0);
    QVERIFY(turn({ 0, -120 }, Qt::ShiftModifier));
    QCOMPARE(bar->value(), 1);
    QVERIFY(!turn({ 0, -120 }, {})); // it belongs to the page
    legend.resize(600, 120);
    QVERIFY(!bar->isVisible());
}

void TestLegend::longEntriesTakeMoreLines_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one line") << 10000 << list({ "requests  Mean: 1.5  Max: 2.5" });
    QTest::newRow("values below") << 120 << list({ "requests", "Mean: 1.5", "Max: 2.5" });
    QTest::newRow("values alone") << 60 << list({ "r…", "1.5", "2.5" });
}

void TestLegend::longEntriesTakeMoreLines()
{
    QFETCH(int, width);
    QFETCH(QStringList, expected);
    LegendContent content;
    content.items = { item(QStringLiteral("requests"), 1.5) };
    content.items[0].values << item({}, 2.5).values;
    content.columns = { QStringLiteral("Mean"), QStringLiteral("Max") };
    const QFontMetrics metrics(Theme::axisFont());
    const auto entries = placeLegendList(content, width, metrics, 20, 0);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].lines.size(), expected.size());
    QCOMPARE(entries[0].lines.mid(1), expected.mid(1));
    QCOMPARE(entries[0].rect.height(), 20 * expected.size());
    QCOMPARE(entries[0].isCut, expected.size() > 1);
    for (const QString &line : entries[0].lines)
        QVERIFY(metrics.horizontalAdvance(line) <= width - 28);
}

void TestLegend::heightIsOfWholeLines()
{
    LegendContent content;
    for (int i = 0; i < 60; ++i)
        content.items.append(item(QStringLiteral("entry %1").arg(i), i));
    content.isVertical = true;
    Legend legend;
    legend.setContent(content);
    const int line = legend.contentHeight(300) / 60;
    QCOMPARE(legend.heightWithin(300, 5 * line + line / 2), 5 * line);
    QCOMPARE(legend.heightWithin(300, 1), line);
    QCOMPARE(legend.heightWithin(300, 100000), 60 * line);
    content.isTable = true;
    content.columns = { QStringLiteral("Mean") };
    legend.setContent(content);
    QCOMPARE(legend.heightWithin(300, 1), 2 * line); // the header says nothing alone
}

void TestLegend::readOnlyEntriesCannotBeChosen()
{
    LegendContent content = table({}, false);
    content.isReadOnly = true;
    Legend legend;
    legend.resize(300, 120);
    legend.setContent(content);
    legend.show();
    QSignalSpy solo(&legend, &Legend::soloRequested);
    QTest::mouseClick(&legend, Qt::LeftButton, {}, QPoint(40, legend.contentHeight(300) * 5 / 8));
    QTest::keyClick(&legend, Qt::Key_Return);
    QCOMPARE(solo.size(), 0);
    QCOMPARE(legend.cursor().shape(), Qt::ArrowCursor);
}

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
