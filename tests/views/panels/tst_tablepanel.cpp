// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/panels/panelsamples.h"
#include "views/panels/tablepanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;

class TestTablePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelFollowsTheFrame();
    void hiddenColumnsAreLeftOut();
    void sortsNumbersAsNumbers();
    void sortsAsTheDashboardSays();
    void copiesAsTabSeparatedText();
    void columnsShareTheWidth();
    void severalFramesAreChosen();
    void cellsOfEveryKindAreDrawn();
};

namespace {

Field column(const QString &name, Field::Type type, const QJsonObject &custom = {})
{
    Field field;
    field.name = field.displayName = name;
    field.type = type;
    field.config.custom = custom;
    return field;
}

Frame table(int rows, const QJsonObject &custom = {})
{
    Field agent = column(QStringLiteral("Agent"), Field::Type::String);
    Field cost = column(QStringLiteral("Cost"), Field::Type::Number, custom);
    cost.config.unit = QStringLiteral("currencyUSD");
    Field time = column(QStringLiteral("Time"), Field::Type::Time);
    for (int row = 0; row < rows; ++row) {
        agent.texts << QStringLiteral("agent %1").arg(row);
        cost.numbers << (row == 1 ? missing() : 100.0 - 30 * row);
        time.numbers << 1'767'225'600'000.0 + 1000.0 * row;
    }
    return { {}, QStringLiteral("A"), { time, agent, cost } };
}

QStringList shownColumn(const TablePanel &panel, int column)
{
    QStringList texts;
    const QAbstractItemModel *model = panel.table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, column).data().toString();
    return texts;
}

} // namespace

void TestTablePanel::modelFollowsTheFrame()
{
    FrameTableModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.apply(table(3), QTimeZone::utc());
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("2026-01-01 00:00:00"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("$100"));
    QCOMPARE(model.index(1, 2).data().toString(), QString());
    const QPersistentModelIndex kept = model.index(1, 1);
    model.apply(table(5), QTimeZone::utc());
    QCOMPARE(model.rowCount(), 5);
    model.apply(table(2), QTimeZone::utc());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(kept.isValid());
    QCOMPARE(resets.count(), 1);
    model.apply({}, QTimeZone::utc());
    QCOMPARE(model.columnCount(), 0);
}

void TestTablePanel::hiddenColumnsAreLeftOut()
{
    FrameTableModel model;
    Frame frame = table(1);
    frame.fields[0].config.custom[QStringLiteral("hidden")] = true;
    model.apply(frame, QTimeZone::utc());
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(
        model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Agent"));
}

void TestTablePanel::sortsNumbersAsNumbers()
{
    const auto panelModel = model(panel("table"), QList<Frame> { table(4) });
    TablePanel view(panelModel.get(), dark());
    view.resize(600, 300);
    view.show();
    view.table()->sortByColumn(2, Qt::AscendingOrder);
    QCOMPARE(shownColumn(view, 2),
        QStringList(
            { QString(), QStringLiteral("$10"), QStringLiteral("$40"), QStringLiteral("$100") }));
}

void TestTablePanel::sortsAsTheDashboardSays()
{
    const QJsonObject options { { QStringLiteral("sortBy"),
        QJsonArray { QJsonObject { { QStringLiteral("displayName"), QStringLiteral("Agent") },
            { QStringLiteral("desc"), true } } } } };
    const auto panelModel = model(panel("table", options), QList<Frame> { table(3) });
    TablePanel view(panelModel.get(), dark());
    QCOMPARE(shownColumn(view, 1).first(), QStringLiteral("agent 2"));
    view.table()->sortByColumn(1, Qt::AscendingOrder);
    PanelData fresh = panelModel->data();
    fresh.frames = { table(4) };
    panelModel->setData(fresh);
    QCOMPARE(shownColumn(view, 1).first(), QStringLiteral("agent 0")); // the person's choice stays
}

void TestTablePanel::copiesAsTabSeparatedText()
{
    const auto panelModel = model(panel("table"), QList<Frame> { table(2) });
    TablePanel view(panelModel.get(), dark());
    view.show();
    view.table()->selectAll();
    QTest::keyClick(view.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QStringLiteral("2026-01-01 00:00:00\tagent 0\t$100"));
}

void TestTablePanel::columnsShareTheWidth()
{
    const auto panelModel = model(panel("table"), QList<Frame> { table(2) });
    TablePanel view(panelModel.get(), dark());
    view.resize(600, 300);
    view.show();
    int total = 0;
    for (int column = 0; column < 3; ++column) {
        total += view.table()->columnWidth(column);
        QCOMPARE(view.table()->columnWidth(column), 200);
    }
    QCOMPARE(total, 600);
}

void TestTablePanel::severalFramesAreChosen()
{
    const auto panelModel = model(panel("table"), QList<Frame> { table(2), table(5) });
    TablePanel view(panelModel.get(), dark());
    view.resize(600, 300);
    view.show();
    auto *frames = view.findChild<QComboBox *>();
    QVERIFY(frames->isVisible());
    QCOMPARE(view.table()->model()->rowCount(), 2);
    frames->setCurrentIndex(1);
    Q_EMIT frames->activated(1);
    QCOMPARE(view.table()->model()->rowCount(), 5);
}

void TestTablePanel::cellsOfEveryKindAreDrawn()
{
    QList<QImage> pictures;
    for (const char *type : { "auto", "color-text", "color-background", "gauge" }) {
        const QJsonObject custom { { QStringLiteral("cellOptions"),
            QJsonObject { { QStringLiteral("type"), QString::fromLatin1(type) } } } };
        Frame frame = table(3, custom);
        frame.fields[2].config.thresholds.steps
            = { { -std::numeric_limits<double>::infinity(), QStringLiteral("green") },
                  { 80, QStringLiteral("red") } };
        frame.fields[2].config.color.mode = QStringLiteral("thresholds");
        const auto panelModel = model(panel("table"), QList<Frame> { frame });
        TablePanel view(panelModel.get(), dark());
        view.resize(600, 200);
        pictures << view.grab().toImage();
    }
    for (qsizetype one = 0; one < pictures.size(); ++one) {
        for (qsizetype other = one + 1; other < pictures.size(); ++other)
            QVERIFY(pictures[one] != pictures[other]);
    }
}

QTEST_MAIN(TestTablePanel)
#include "tst_tablepanel.moc"
