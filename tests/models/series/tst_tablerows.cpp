// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/series/cellpills.h"
#include "models/series/tablefooter.h"
#include "models/series/tablerows.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace opsglass;

class TestTableRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellOptionsAreRead_data();
    void cellOptionsAreRead();
    void tableOptionsAreRead();
    void rowsAreSorted_data();
    void rowsAreSorted();
    void filtersLetRowsPass_data();
    void filtersLetRowsPass();
    void aListOfValuesAndOtherFilters();
    void pagesAreParts();
    void persistentIndexesFollowTheirRows();
    void otherColumnsForgetOrderAndFilters();
    void footerReducesWhatIsShown_data();
    void footerReducesWhatIsShown();
    void columnsMayHaveFootersOfTheirOwn();
    void pillsAreWords_data();
    void pillsAreWords();
    void manyRowsAreSorted();
};

namespace {

Field numbers(const QString &name, const QList<double> &values)
{
    Field field;
    field.name = field.displayName = name;
    field.numbers = values;
    return field;
}

Field texts(const QString &name, const QStringList &values)
{
    Field field;
    field.name = field.displayName = name;
    field.type = Field::Type::String;
    field.texts = values;
    return field;
}

/// Five rows: Agent, Team, Cost.
Frame table()
{
    return { {}, {},
        { texts(QStringLiteral("Agent"),
              { QStringLiteral("agent 10"), QStringLiteral("Agent 9"), QStringLiteral("agent 2"),
                  QStringLiteral("Zoe"), QString() }),
            texts(QStringLiteral("Team"),
                { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a"),
                    QStringLiteral("b"), QStringLiteral("a") }),
            numbers(QStringLiteral("Cost"), { 3, missing(), 20, 1.5, std::nan("") }) } };
}

/// The agents shown, by their places in the table: "20341".
QString shown(const TableRows &rows)
{
    QString order;
    for (int row = 0; row < rows.rowCount(); ++row)
        order += QString::number(rows.mapToSource(rows.index(row, 0)).row());
    return order;
}

ColumnFilter condition(ColumnFilter::Condition condition, const QString &text)
{
    return { condition, text, {} };
}

} // namespace

void TestTableRows::cellOptionsAreRead_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<CellKind>("kind");
    QTest::addColumn<bool>("isGradient");
    QTest::addColumn<CellOptions::Gauge>("gauge");
    using Gauge = CellOptions::Gauge;
    QTest::newRow("auto") << "auto"
                          << "" << false << CellKind::Text << false << Gauge::Gradient;
    QTest::newRow("text") << "color-text"
                          << "" << false << CellKind::ColoredText << false << Gauge::Gradient;
    QTest::newRow("background") << "color-background"
                                << "basic" << false << CellKind::ColoredBackground << false
                                << Gauge::Basic;
    QTest::newRow("gradient") << "color-background"
                              << "gradient" << false << CellKind::ColoredBackground << true
                              << Gauge::Gradient;
    QTest::newRow("lcd") << "gauge"
                         << "lcd" << false << CellKind::Gauge << false << Gauge::Lcd;
    QTest::newRow("old background")
        << "color-background"
        << "" << true << CellKind::ColoredBackground << true << Gauge::Gradient;
    QTest::newRow("old solid") << "color-background-solid"
                               << "" << true << CellKind::ColoredBackground << false
                               << Gauge::Gradient;
    QTest::newRow("old basic") << "basic"
                               << "" << true << CellKind::Gauge << false << Gauge::Basic;
    QTest::newRow("old lcd") << "lcd-gauge"
                             << "" << true << CellKind::Gauge << false << Gauge::Lcd;
    QTest::newRow("unknown") << "actions"
                             << "" << false << CellKind::Text << false << Gauge::Gradient;
}

void TestTableRows::cellOptionsAreRead()
{
    QFETCH(QString, type);
    QFETCH(QString, mode);
    QFETCH(bool, isOld);
    QJsonObject custom;
    if (isOld)
        custom[QStringLiteral("displayMode")] = type;
    else
        custom[QStringLiteral("cellOptions")]
            = QJsonObject { { QStringLiteral("type"), type }, { QStringLiteral("mode"), mode } };
    const CellOptions options = readCellOptions(custom);
    QTEST(options.kind, "kind");
    QTEST(options.isGradient, "isGradient");
    QTEST(options.gauge, "gauge");
}

void TestTableRows::tableOptionsAreRead()
{
    const QJsonObject footer { { QStringLiteral("show"), true },
        { QStringLiteral("reducer"), QJsonArray { QStringLiteral("mean"), 7 } },
        { QStringLiteral("fields"), QStringLiteral("Cost") },
        { QStringLiteral("enablePagination"), true } };
    const TableOptions options = readTableOptions({ { QStringLiteral("footer"), footer },
        { QStringLiteral("cellHeight"), QStringLiteral("lg") },
        { QStringLiteral("sortBy"), QStringLiteral("no list") } });
    QCOMPARE(options.rowHeight, 48);
    QVERIFY(options.hasPages && options.showsFooter && options.sortBy.isEmpty());
    QCOMPARE(options.footerReducers, QStringList { QStringLiteral("mean") });
    QCOMPARE(options.footerFields, QStringList { QStringLiteral("Cost") });
    QVERIFY(readTableOptions({ { QStringLiteral("enablePagination"), true } }).hasPages);
}

void TestTableRows::rowsAreSorted_data()
{
    QTest::addColumn<QList<TableSort>>("sorts");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not") << QList<TableSort> {} << "01234";
    QTest::newRow("natural") << QList<TableSort> { { 0, false } } << "42103";
    QTest::newRow("natural down") << QList<TableSort> { { 0, true } } << "30124";
    QTest::newRow("empty numbers first") << QList<TableSort> { { 2, false } } << "14302";
    QTest::newRow("empty numbers last") << QList<TableSort> { { 2, true } } << "20314";
    QTest::newRow("equal ones stay") << QList<TableSort> { { 1, false } } << "02413";
    QTest::newRow("two columns") << QList<TableSort> { { 1, true }, { 2, false } } << "13402";
    QTest::newRow("no such column") << QList<TableSort> { { 9, true }, { 1, false } } << "02413";
}

void TestTableRows::rowsAreSorted()
{
    QFETCH(QList<TableSort>, sorts);
    FrameTableModel model;
    model.apply(table(), QTimeZone::utc());
    TableRows rows(&model);
    rows.setSorts(sorts);
    QTEST(shown(rows), "expected");
}

void TestTableRows::filtersLetRowsPass_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<ColumnFilter>("filter");
    QTest::addColumn<QString>("expected");
    using Condition = ColumnFilter::Condition;
    const auto row
        = [](const char *name, int column, Condition how, const char *text, const char *expected) {
              QTest::newRow(name) << column << condition(how, QString::fromLatin1(text))
                                  << QString::fromLatin1(expected);
          };
    row("contains", 0, Condition::Contains, "AGENT", "012");
    row("no condition", 0, Condition::Contains, "", "01234");
    row("expression", 0, Condition::Expression, "^agent \\d$", "12");
    row("broken expression", 0, Condition::Expression, "(", "");
    row("equal words", 0, Condition::Equal, "zoe", "3");
    row("equal number", 2, Condition::Equal, "1.50", "3");
    row("not equal", 2, Condition::NotEqual, "3", "1234");
    row("less", 2, Condition::Less, "3", "13"); // an empty text is before all others
    row("at most", 2, Condition::LessOrEqual, "3", "013");
    row("greater", 2, Condition::Greater, "2.5", "024");
    row("at least", 2, Condition::GreaterOrEqual, "20", "24");
}

void TestTableRows::filtersLetRowsPass()
{
    QFETCH(int, column);
    QFETCH(ColumnFilter, filter);
    FrameTableModel model;
    model.apply(table(), QTimeZone::utc());
    TableRows rows(&model);
    rows.setFilter(column, filter);
    QTEST(shown(rows), "expected");
    rows.setFilter(column, {});
    QCOMPARE(shown(rows), QStringLiteral("01234"));
}

void TestTableRows::aListOfValuesAndOtherFilters()
{
    FrameTableModel model;
    model.apply(table(), QTimeZone::utc());
    TableRows rows(&model);
    rows.setFilter(1, { {}, {}, QSet<QString> { QStringLiteral("a") } });
    rows.setFilter(2, condition(ColumnFilter::Condition::Less, QStringLiteral("10")));
    QCOMPARE(shown(rows), QStringLiteral("0"));
    // What the list of one column offers is what all others leave.
    QCOMPARE(rows.passingExcept(1), QList<int>({ 0, 1, 3 }));
    QVERIFY(rows.hasFilters());
}

void TestTableRows::pagesAreParts()
{
    FrameTableModel model;
    model.apply(table(), QTimeZone::utc());
    TableRows rows(&model);
    const QAbstractItemModelTester tester(
        &rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setSorts({ { 2, true } });
    rows.setPage(0, 2);
    QCOMPARE(shown(rows), QStringLiteral("20"));
    rows.setPage(4, 2);
    QCOMPARE(shown(rows), QStringLiteral("4"));
    QCOMPARE(rows.passing().size(), 5);
    rows.setPage(100, 2);
    QCOMPARE(rows.rowCount(), 0);
}

void TestTableRows::persistentIndexesFollowTheirRows()
{
    FrameTableModel model;
    model.apply(table(), QTimeZone::utc());
    TableRows rows(&model);
    const QAbstractItemModelTester tester(
        &rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&rows, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex zoe = rows.index(3, 0);
    rows.setSorts({ { 0, true } });
    QCOMPARE(zoe.row(), 0);
    Frame longer = table();
    longer.fields[0].texts << QStringLiteral("zz");
    longer.fields[1].texts << QStringLiteral("a");
    longer.fields[2].numbers << 5;
    model.apply(longer, QTimeZone::utc());
    QCOMPARE(rows.rowCount(), 6);
    QCOMPARE(zoe.row(), 1);
    rows.setFilter(0, condition(ColumnFilter::Condition::Contains, QStringLiteral("agent")));
    QVERIFY(!zoe.isValid());
    model.apply(table(), QTimeZone::utc());
    QCOMPARE(shown(rows), QStringLiteral("012"));
    QCOMPARE(resets.count(), 0);
}

void TestTableRows::otherColumnsForgetOrderAndFilters()
{
    FrameTableModel model;
    model.apply(table(), QTimeZone::utc());
    TableRows rows(&model);
    rows.setSorts({ { 2, true } });
    rows.setFilter(1, condition(ColumnFilter::Condition::Equal, QStringLiteral("a")));
    model.apply({ {}, {}, { numbers(QStringLiteral("x"), { 1, 2 }) } }, QTimeZone::utc());
    QCOMPARE(shown(rows), QStringLiteral("01"));
    QVERIFY(rows.sorts().isEmpty() && !rows.hasFilters());
    model.apply({}, QTimeZone::utc());
    QCOMPARE(rows.columnCount(), 0);
}

void TestTableRows::footerReducesWhatIsShown_data()
{
    QTest::addColumn<QString>("reducer");
    QTest::addColumn<bool>("countsRows");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("sum") << "sum" << false << QStringList {} << "Total "
                         << " $24.5";
    QTest::newRow("max") << "max" << false << QStringList {} << "Max "
                         << " $20";
    QTest::newRow("other columns")
        << "sum" << false << QStringList { QStringLiteral("Else") } << "Total "
        << "";
    QTest::newRow("rows") << "count" << true << QStringList {} << " 4"
                          << "";
}

void TestTableRows::footerReducesWhatIsShown()
{
    QFETCH(QString, reducer);
    QFETCH(bool, countsRows);
    QFETCH(QStringList, fields);
    Frame frame = table();
    frame.fields[2].config.unit = QStringLiteral("currencyUSD");
    FrameTableModel model;
    model.apply(frame, QTimeZone::utc());
    TableOptions options;
    QVERIFY(tableFooter(model, { 0, 1, 2, 3 }, options, QTimeZone::utc()).isEmpty());
    options.showsFooter = true;
    options.footerReducers = { reducer };
    options.footerCountsRows = countsRows;
    options.footerFields = fields;
    const auto footer = tableFooter(model, { 0, 1, 2, 3 }, options, QTimeZone::utc());
    const auto words = [&footer](qsizetype column) {
        return footer[column].isEmpty()
            ? QString()
            : footer[column].first().name + u' ' + footer[column].first().text;
    };
    QCOMPARE(footer.size(), 3);
    QTEST(words(0), "first");
    QTEST(words(2), "last");
}

void TestTableRows::columnsMayHaveFootersOfTheirOwn()
{
    Frame frame = table();
    const QJsonObject footer { { QStringLiteral("reducers"),
        QJsonArray { QStringLiteral("sum"), QStringLiteral("max") } } };
    frame.fields[0].config.custom[QStringLiteral("footer")] = footer;
    frame.fields[2].config.custom[QStringLiteral("footer")] = footer;
    FrameTableModel model;
    model.apply(frame, QTimeZone::utc());
    const auto cells = tableFooter(model, { 0, 2 }, {}, QTimeZone::utc());
    QVERIFY(cells[0].isEmpty()); // words have no sum
    QCOMPARE(cells[2],
        QList<FooterEntry>({ { QStringLiteral("Total"), QStringLiteral("23") },
            { QStringLiteral("Max"), QStringLiteral("20") } }));
}

void TestTableRows::pillsAreWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("commas") << "a, b,,c "
                            << QStringList({ QStringLiteral("a"), QStringLiteral("b"),
                                   QStringLiteral("c") });
    QTest::newRow("json") << "[\"a, b\", 7]"
                          << QStringList({ QStringLiteral("a, b"), QStringLiteral("7") });
    QTest::newRow("empty") << "" << QStringList {};
    QTest::newRow("mapped") << "up" << QStringList { QStringLiteral("Running") };
}

void TestTableRows::pillsAreWords()
{
    QFETCH(QString, text);
    Field field;
    ValueMapping mapping;
    mapping.values.append(
        { QStringLiteral("up"), { QStringLiteral("Running"), QStringLiteral("green") } });
    field.config.mappings = { mapping };
    QStringList words;
    for (const Pill &pill : pillsOf(text, field))
        words << pill.text;
    QTEST(words, "expected");
    QCOMPARE(pillsOf(QStringLiteral("up"), field).first().color.name, QStringLiteral("green"));
    QCOMPARE(pillsOf(QStringLiteral("x,y,x"), field)[0], pillsOf(QStringLiteral("x"), field)[0]);
}

void TestTableRows::manyRowsAreSorted()
{
    Frame frame;
    frame.fields = { texts(QStringLiteral("Agent"), {}), numbers(QStringLiteral("Cost"), {}) };
    for (int row = 0; row < 20'000; ++row) {
        frame.fields[0].texts << QStringLiteral("agent %1").arg(row * 7919 % 20'000);
        frame.fields[1].numbers << row % 100;
    }
    FrameTableModel model;
    model.apply(frame, QTimeZone::utc());
    TableRows rows(&model);
    rows.setSorts({ { 1, true }, { 0, false } });
    QCOMPARE(rows.index(0, 1).data().toString(), QStringLiteral("99"));
}

QTEST_GUILESS_MAIN(TestTableRows)
#include "tst_tablerows.moc"
