// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/layout.h"
#include "models/dashboard/repeats.h"

#include <QTest>

using namespace opsglass;

class TestRepeats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void clonesSeeOneValue();
    void rowsTakeTheirMembers();
    void closedRowsKeepTheirMembers();
    void panelsRepeatInsideRepeatedRows();
    void idsDependOnThePositionAlone();
    void withoutOptionsThereIsOne();
    void unknownNamesRepeatNothing();
    void thousandsAreRepeated();
    void absurdNumbersAreCut();
};

namespace {

QHash<QString, VariableValue> chosen(const QString &name, int count)
{
    VariableValue value;
    value.isMulti = true;
    for (int i = 0; i < count; ++i) {
        value.values << QString(QChar(u'a' + i % 26)) + (i < 26 ? QString() : QString::number(i));
        value.texts << value.values.last().toUpper();
    }
    return { { name, value } };
}

Panel panel(int id, GridPos position, const QString &repeat = {})
{
    Panel panel;
    panel.id = id;
    panel.type = QStringLiteral("stat");
    panel.gridPos = position;
    panel.repeat = repeat;
    return panel;
}

Panel row(int id, int y, const QString &repeat = {})
{
    Panel row = panel(id, { 0, y, 24, 1 }, repeat);
    row.type = QStringLiteral("row");
    return row;
}

/// id@x,y,w,h of each panel.
QString placesOf(const QList<Panel> &panels)
{
    QStringList parts;
    for (const Panel &panel : panels) {
        const GridPos &place = panel.gridPos;
        parts << QStringLiteral("%1@%2,%3,%4,%5")
                     .arg(panel.id)
                     .arg(place.x)
                     .arg(place.y)
                     .arg(place.w)
                     .arg(place.h);
    }
    return parts.join(u' ');
}

const QString v = QStringLiteral("v");
const QString w = QStringLiteral("w");

} // namespace

void TestRepeats::places_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("maxPerRow");
    QTest::addColumn<bool>("isVertical");
    QTest::addColumn<QString>("places"); // of the clones, then of the panel below
    QTest::newRow("one") << 1 << 4 << false << "1@0,0,24,5 2@0,5,24,3";
    QTest::newRow("three") << 3 << 4 << false << "1@0,0,8,5 3@8,0,8,5 5@16,0,8,5 2@0,5,24,3";
    QTest::newRow("wraps") << 5 << 2 << false
                           << "1@0,0,12,5 3@12,0,12,5 5@0,5,12,5 7@12,5,12,5 9@0,10,12,5 "
                              "2@0,15,24,3";
    QTest::newRow("five in a line") << 5 << 6 << false
                                    << "1@0,0,4,5 3@4,0,5,5 5@9,0,5,5 7@14,0,5,5 9@19,0,5,5 "
                                       "2@0,5,24,3";
    QTest::newRow("down") << 3 << 4 << true << "1@0,0,6,5 3@0,5,6,5 5@0,10,6,5 2@0,15,24,3";
    QTest::newRow("absurd maximum") << 2 << -7 << false << "1@0,0,24,5 3@0,5,24,5 2@0,10,24,3";
}

void TestRepeats::places()
{
    QFETCH(int, count);
    QFETCH(int, maxPerRow);
    QFETCH(bool, isVertical);
    Panel repeated = panel(1, { 0, 0, 6, 5 }, v);
    repeated.maxPerRow = maxPerRow;
    if (isVertical)
        repeated.repeatDirection = RepeatDirection::Vertical;
    const RepeatedPanels result
        = repeatPanels({ repeated, panel(2, { 0, 5, 24, 3 }) }, chosen(v, count));
    QTEST(placesOf(visibleLayout(result.panels)), "places");
}

void TestRepeats::clonesSeeOneValue()
{
    QHash<QString, VariableValue> variables = chosen(v, 3);
    variables[v].isAll = true;
    variables[v].allValue = QStringLiteral(".*");
    const RepeatedPanels result = repeatPanels({ panel(1, {}, v), panel(2, {}) }, variables);
    QCOMPARE(result.panels.size(), 4);
    QCOMPARE(result.scopes.size(), 3);
    const VariableValue second = result.scopes.value(result.panels[1].id).value(v);
    QCOMPARE(second.values, QStringList(QStringLiteral("b")));
    QCOMPARE(second.texts, QStringList(QStringLiteral("B")));
    QVERIFY(!second.isAll);
    QVERIFY(second.allValue.isEmpty());
    QVERIFY(second.isMulti);
    QVERIFY(!result.scopes.contains(2));
}

void TestRepeats::rowsTakeTheirMembers()
{
    const RepeatedPanels result
        = repeatPanels({ panel(1, { 0, 0, 24, 2 }), row(2, 2, v), panel(3, { 0, 3, 12, 4 }),
                           panel(4, { 12, 3, 12, 4 }), row(5, 7), panel(6, { 0, 8, 24, 2 }) },
            chosen(v, 2));
    QCOMPARE(placesOf(visibleLayout(result.panels)),
        QStringLiteral("1@0,0,24,2 2@0,2,24,1 3@0,3,12,4 4@12,3,12,4 "
                       "30002@0,7,24,1 30003@0,8,12,4 30004@12,8,12,4 5@0,12,24,1 6@0,13,24,2"));
    for (const int id : { 2, 3, 4 })
        QCOMPARE(result.scopes.value(id).value(v).values, QStringList(QStringLiteral("a")));
    for (const int id : { 30002, 30003, 30004 })
        QCOMPARE(result.scopes.value(id).value(v).values, QStringList(QStringLiteral("b")));
}

void TestRepeats::closedRowsKeepTheirMembers()
{
    Panel closed = row(1, 0, v);
    closed.collapsed = true;
    closed.panels = { panel(2, { 0, 1, 12, 4 }) };
    const RepeatedPanels result = repeatPanels({ closed, panel(3, { 0, 1, 24, 2 }) }, chosen(v, 3));
    QCOMPARE(placesOf(visibleLayout(result.panels)),
        QStringLiteral("1@0,0,24,1 15001@0,1,24,1 30001@0,2,24,1 3@0,3,24,2"));
    QCOMPARE(result.panels[1].panels.size(), 1);
    const int member = result.panels[1].panels.first().id;
    QCOMPARE(result.scopes.value(member).value(v).values, QStringList(QStringLiteral("b")));
    const QList<Panel> opened = visibleLayout(toggleRow(result.panels, result.panels[1].id));
    QCOMPARE(placesOf(opened),
        QStringLiteral("1@0,0,24,1 15001@0,1,24,1 15002@0,2,12,4 30001@0,6,24,1 3@0,7,24,2"));
}

void TestRepeats::panelsRepeatInsideRepeatedRows()
{
    QHash<QString, VariableValue> variables = chosen(v, 2);
    variables.insert(chosen(w, 3));
    Panel inner = panel(2, { 0, 1, 24, 3 }, w);
    inner.maxPerRow = 2;
    const RepeatedPanels result
        = repeatPanels({ row(1, 0, v), inner, panel(3, { 0, 4, 24, 2 }, v), row(4, 6) }, variables);
    const QList<Panel> layout = visibleLayout(result.panels);
    QCOMPARE(layout.size(), 2 * (1 + 3 + 1) + 1);
    QCOMPARE(layout.last().id, 4);
    QCOMPARE(layout.last().gridPos.y, 2 * (1 + 6 + 2));
    QSet<int> ids;
    for (const Panel &panel : layout)
        ids << panel.id;
    QCOMPARE(ids.size(), layout.size());
    // The panel that repeats for the row's own variable sees the row's one value.
    int same = 0;
    for (const Panel &panel : layout)
        same += panel.repeat == v && panel.type == QLatin1String("stat") ? 1 : 0;
    QCOMPARE(same, 2);
    const QHash<QString, VariableValue> scope = result.scopes.value(layout[8].id);
    QCOMPARE(scope.value(v).values, QStringList(QStringLiteral("b")));
    QCOMPARE(scope.size(), 2);
}

void TestRepeats::idsDependOnThePositionAlone()
{
    const QList<Panel> panels { panel(7, { 0, 0, 6, 5 }, v), panel(9, { 0, 5, 24, 3 }, v) };
    const auto ids = [&panels](int count) {
        QList<int> found;
        for (const Panel &panel : repeatPanels(panels, chosen(v, count)).panels)
            found << panel.id;
        return found;
    };
    const QList<int> few = ids(2);
    const QList<int> many = ids(4);
    QCOMPARE(few.size(), 4);
    QCOMPARE(few.first(), 7);
    QCOMPARE(few[2], 9);
    for (const int id : few)
        QVERIFY(many.contains(id));
    QCOMPARE(few.mid(0, 2), many.mid(0, 2));
}

void TestRepeats::withoutOptionsThereIsOne()
{
    const RepeatedPanels result = repeatPanels({ panel(1, {}, v) }, { { v, VariableValue() } });
    QCOMPARE(result.panels.size(), 1);
    QCOMPARE(result.scopes.value(1).value(v).values, QStringList(QString()));
}

void TestRepeats::unknownNamesRepeatNothing()
{
    const Panel one = panel(1, { 3, 0, 6, 5 }, v);
    const RepeatedPanels result = repeatPanels({ one }, {});
    QCOMPARE(result.panels, QList<Panel>({ one }));
    QVERIFY(result.scopes.isEmpty());
}

void TestRepeats::thousandsAreRepeated()
{
    QList<Panel> panels { row(1, 0, v) };
    for (int i = 0; i < 4; ++i)
        panels << panel(2 + i, { 6 * i, 1, 6, 8 });
    const RepeatedPanels result = repeatPanels(panels, chosen(v, 1000));
    QCOMPARE(result.panels.size(), 5000);
    QCOMPARE(visibleLayout(result.panels).last().gridPos.y, 999 * 9 + 1);
}

void TestRepeats::absurdNumbersAreCut()
{
    const RepeatedPanels result
        = repeatPanels({ panel(1, {}, v), panel(2'147'483'000, {}) }, chosen(v, 20'000));
    QVERIFY(result.panels.size() <= repeatLimit + 2);
    QVERIFY(result.notices.value(1).contains(QLatin1String("20000"))
        || result.notices.value(1).contains(QString::number(repeatLimit)));
    Panel far = panel(3, { -5, 2'000'000'000, 99, 2'000'000'000 });
    const QList<Panel> layout = visibleLayout({ far, panel(4, { 0, 0, 6, 3 }) });
    QCOMPARE(layout.last().gridPos.y, 3);
    QCOMPARE(layout.last().gridPos.w, 24);
}

QTEST_GUILESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
