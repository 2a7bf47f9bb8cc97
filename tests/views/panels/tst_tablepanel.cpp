// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/panels/panelsamples.h"
#include "views/panels/cellinspector.h"
#include "views/panels/pager.h"
#include "views/panels/tablefilterpopup.h"
#include "views/panels/tablefooterview.h"
#include "views/panels/tableheader.h"
#include "views/panels/tablepanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPersistentModelIndex>
#include <QPushButton>
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
    void aHeaderSortsAndFilters();
    void viewsOfAPanelAreArrangedAlike();
    void theHeaderReachesTheEnd();
    void aSelectedCellStaysReadable();
    void theMenuDoesWhatTheHeaderDoes();
    void theFilterOffersValues();
    void enterAcceptsInTheList();
    void pagesAreAsLongAsTheyFit();
    void theFooterStandsBelow();
    void wrappedTextsMakeRowsHigher();
    void aValueIsInspected();
    void linksAreFollowed();
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
    Q_EMIT view.header()->sortRequested(1, false); // descending it was: now not at all
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
    for (const char *type :
        { "auto", "color-text", "color-background", "gauge", "data-links", "json-view", "pill" }) {
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

void TestTablePanel::aHeaderSortsAndFilters()
{
    const auto panelModel = model(
        panel("table"), QList<Frame> { table(4, { { QStringLiteral("filterable"), true } }) });
    TablePanel view(panelModel.get(), dark());
    view.resize(600, 300);
    view.show();
    TableHeader *header = view.header();
    QSignalSpy filters(header, &TableHeader::filterRequested);
    const auto click = [header](int x, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, QPoint(x, 10));
    };
    const QItemSelectionModel *selection = view.table()->selectionModel();
    click(500, {});
    QCOMPARE(view.rows()->sorts(), QList<TableSort>({ { 2, false } }));
    click(500, {});
    QCOMPARE(view.rows()->sorts(), QList<TableSort>({ { 2, true } }));
    click(300, Qt::ControlModifier);
    QCOMPARE(view.rows()->sorts(), QList<TableSort>({ { 2, true }, { 1, false } }));
    click(500, Qt::ShiftModifier);
    QVERIFY(!selection->hasSelection());
    QCOMPARE(view.rows()->sorts(), QList<TableSort>({ { 1, false } }));
    click(300, {});
    click(300, {});
    QVERIFY(view.rows()->sorts().isEmpty());
    QVERIFY(header->funnelRect(1).isEmpty());
    click(header->funnelRect(2).center().x(), {});
    QCOMPARE(filters.count(), 1);
    QVERIFY(view.rows()->sorts().isEmpty());
    QVERIFY(view.findChild<TableFilterPopup *>());
}

void TestTablePanel::viewsOfAPanelAreArrangedAlike()
{
    const auto panelModel = model(panel("table"), QList<Frame> { table(3) });
    TablePanel view(panelModel.get(), dark());
    Q_EMIT view.header()->sortRequested(2, false);
    // A picture of the panel, made later, and the view that was there before.
    TablePanel later(panelModel.get(), dark());
    QCOMPARE(later.rows()->sorts(), QList<TableSort>({ { 2, false } }));
    TableArrangement arrangement = *TableChoice::of(panelModel.get())->arrangement();
    arrangement.filters.insert(1, { .text = QStringLiteral("agent 2"), .values = {} });
    TableChoice::of(panelModel.get())->setArrangement(arrangement);
    for (const TablePanel *each : { &view, &later })
        QCOMPARE(shownColumn(*each, 1), QStringList { QStringLiteral("agent 2") });
    // New values leave it; other columns do not have it, and it is back with them.
    PanelData data;
    data.frames = { table(5) };
    panelModel->setData(data);
    QCOMPARE(shownColumn(view, 1), QStringList { QStringLiteral("agent 2") });
    data.frames.first().fields[1].displayName = QStringLiteral("Job");
    panelModel->setData(data);
    QCOMPARE(view.rows()->rowCount(), 5);
    QVERIFY(view.rows()->sorts().isEmpty());
    data.frames = { table(5) };
    panelModel->setData(data);
    QCOMPARE(shownColumn(view, 1), QStringList { QStringLiteral("agent 2") });
}

void TestTablePanel::theHeaderReachesTheEnd()
{
    const Theme theme = Theme::of(Theme::Kind::Light);
    const auto panelModel = model(panel("table"), QList<Frame> { table(4) });
    TablePanel view(panelModel.get(), PanelViewContext { theme });
    view.resize(600, 300);
    view.show();
    TableHeader *header = view.header();
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, 60);
    const QImage picture = header->viewport()->grab().toImage();
    const int end = header->length();
    QVERIFY(picture.width() > end + 20);
    QCOMPARE(picture.pixelColor(end + 10, 5), theme.panel);
    QCOMPARE(picture.pixelColor(end + 10, picture.height() - 1), theme.border);
}

void TestTablePanel::aSelectedCellStaysReadable()
{
    const Theme theme = Theme::of(Theme::Kind::Light);
    const auto panelModel = model(panel("table"), QList<Frame> { table(4) });
    TablePanel view(panelModel.get(), PanelViewContext { theme });
    view.resize(600, 300);
    view.show();
    const auto corner = [&view] {
        const QRect cell = view.table()->visualRect(view.table()->model()->index(1, 0));
        return view.table()->viewport()->grab().toImage().pixelColor(
            cell.topRight() - QPoint(3, -3));
    };
    QCOMPARE(corner(), theme.panel);
    view.table()->selectionModel()->select(
        view.table()->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
    QVERIFY(corner() != theme.panel);
    QVERIFY(corner().lightnessF() > 0.7); // the dark text is above it
}

void TestTablePanel::theMenuDoesWhatTheHeaderDoes()
{
    const auto panelModel = model(panel("table"), QList<Frame> { table(4) });
    TablePanel view(panelModel.get(), dark());
    view.show();
    const std::unique_ptr<QMenu> menu(view.menuFor(view.table()->model()->index(0, 2)));
    const auto trigger = [&menu](const QString &text) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    QVERIFY(trigger(QStringLiteral("Sort descending")));
    QCOMPARE(shownColumn(view, 2).first(), QStringLiteral("$100"));
    QVERIFY(trigger(QStringLiteral("Sort ascending")));
    QCOMPARE(shownColumn(view, 2).first(), QString());
    QVERIFY(!trigger(QStringLiteral("Filter…"))); // the dashboard does not allow it
}

void TestTablePanel::theFilterOffersValues()
{
    QList<DisplayValue> cells;
    for (const double value : { 20.0, 3.0, 20.0, 100.0 }) {
        DisplayValue cell;
        cell.numeric = value;
        cell.text.text = QString::number(value);
        cells << cell;
    }
    auto *popup = new TableFilterPopup(
        QStringLiteral("Cost"), cells, {}, Theme::of(Theme::Kind::Dark), nullptr);
    ColumnFilter filter;
    QObject::connect(popup, &TableFilterPopup::accepted, popup,
        [&filter](const ColumnFilter &chosen) { filter = chosen; });
    const QSignalSpy accepted(popup, &TableFilterPopup::accepted);
    popup->show();
    const auto listed = [popup] {
        QStringList texts;
        for (int row = 0; row < popup->values()->count(); ++row)
            texts << popup->values()->item(row)->text();
        return texts.join(u' ');
    };
    QCOMPARE(listed(), QStringLiteral("3 20 100"));
    popup->conditions()->setCurrentIndex(int(ColumnFilter::Condition::Greater));
    QTest::keyClicks(popup->textEdit(), QStringLiteral("5"));
    QCOMPARE(listed(), QStringLiteral("20 100"));
    popup->values()->item(1)->setCheckState(Qt::Unchecked);
    QTest::keyClick(popup->textEdit(), Qt::Key_Return);
    QVERIFY(popup->isHidden());
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(filter.condition, ColumnFilter::Condition::Greater);
    QCOMPARE(filter.text, QStringLiteral("5"));
    QVERIFY(filter.values && !filter.values->contains(QStringLiteral("100")));
}

void TestTablePanel::enterAcceptsInTheList()
{
    DisplayValue cell;
    cell.text.text = QStringLiteral("one");
    auto *popup = new TableFilterPopup(
        QStringLiteral("Name"), { cell }, {}, Theme::of(Theme::Kind::Dark), nullptr);
    QSignalSpy accepted(popup, &TableFilterPopup::accepted);
    popup->show();
    popup->values()->setCurrentRow(0);
    QTest::keyClick(popup->values(), Qt::Key_Space);
    QCOMPARE(popup->values()->item(0)->checkState(), Qt::Unchecked);
    QTest::keyClick(popup->values(), Qt::Key_Return);
    QVERIFY(popup->isHidden());
    QCOMPARE(accepted.count(), 1);
}

void TestTablePanel::pagesAreAsLongAsTheyFit()
{
    const auto panelModel = model(panel("table", { { QStringLiteral("enablePagination"), true } }),
        QList<Frame> { table(20) });
    TablePanel view(panelModel.get(), dark());
    view.resize(600, 36 * 7 + 50);
    view.show();
    const int rows = view.table()->model()->rowCount();
    QVERIFY(rows >= 5 && rows <= 7);
    QVERIFY(view.pager()->isVisible());
    QTest::keyClick(view.table(), Qt::Key_PageDown);
    QCOMPARE(shownColumn(view, 1).first(), QStringLiteral("agent %1").arg(rows));
    QTest::keyClick(view.table(), Qt::Key_PageUp);
    QTest::keyClick(view.table(), Qt::Key_PageUp);
    QCOMPARE(shownColumn(view, 1).first(), QStringLiteral("agent 0"));
}

void TestTablePanel::theFooterStandsBelow()
{
    const QJsonObject footer { { QStringLiteral("show"), true },
        { QStringLiteral("reducer"), QJsonArray { QStringLiteral("sum") } } };
    const auto panelModel = model(
        panel("table", { { QStringLiteral("footer"), footer } }), QList<Frame> { table(4) });
    TablePanel view(panelModel.get(), dark());
    view.resize(600, 300);
    view.show();
    QVERIFY(view.footer()->isVisible());
    QCOMPARE(view.footer()->content()[2].first().text, QStringLiteral("$150"));
    QVERIFY(view.table()->geometry().bottom() < view.footer()->geometry().top());
}

void TestTablePanel::wrappedTextsMakeRowsHigher()
{
    Frame frame = table(2);
    frame.fields[1].config.custom[QStringLiteral("cellOptions")]
        = QJsonObject { { QStringLiteral("wrapText"), true } };
    frame.fields[1].texts[1] = QStringLiteral("many words ").repeated(40);
    const auto panelModel = model(panel("table"), QList<Frame> { frame });
    TablePanel view(panelModel.get(), dark());
    view.resize(600, 300);
    view.show();
    QCOMPARE(view.table()->rowHeight(0), 36);
    QVERIFY(view.table()->rowHeight(1) > 100);
}

void TestTablePanel::aValueIsInspected()
{
    CellInspector inspector(
        QStringLiteral("Json"), QStringLiteral("{\"a\":1}"), Theme::of(Theme::Kind::Dark), nullptr);
    inspector.show();
    QCOMPARE(inspector.text(), QStringLiteral("{\n    \"a\": 1\n}"));
    inspector.findChild<QPushButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), inspector.text());
    const CellInspector plain(
        QStringLiteral("Text"), QStringLiteral("{no json"), Theme::of(Theme::Kind::Dark), nullptr);
    QCOMPARE(plain.text(), QStringLiteral("{no json"));
}

void TestTablePanel::linksAreFollowed()
{
    Frame frame = table(2);
    frame.fields[1].config.links
        = { { QStringLiteral("Agent"), QStringLiteral("https://agents.example/${__value.text}") } };
    frame.fields[2].config.links = { { QStringLiteral("One"), QStringLiteral("/d/one") },
        { QStringLiteral("Two"), QStringLiteral("/d/two") } };
    const auto panelModel = model(panel("table"), QList<Frame> { frame });
    TablePanel view(panelModel.get(), dark());
    view.resize(600, 300);
    view.show();
    QSignalSpy followed(&view, &PanelView::linkActivated);
    const QAbstractItemModel *rows = view.table()->model();
    const auto click = [&](int column) {
        QTest::mouseClick(view.table()->viewport(), Qt::LeftButton, {},
            view.table()->visualRect(rows->index(1, column)).center());
    };
    click(0);
    QCOMPARE(followed.count(), 0);
    click(1);
    QCOMPARE(followed.count(), 1);
    QVERIFY(followed.takeFirst().first().toString().startsWith(
        QLatin1String("https://agents.example/agent")));
    QTest::keyClick(view.table(), Qt::Key_Return);
    QCOMPARE(followed.count(), 1);
    const std::unique_ptr<QMenu> menu(view.menuFor(rows->index(0, 2)));
    menu->actions().at(1)->trigger();
    QCOMPARE(followed.last().first().toString(), QStringLiteral("/d/two"));
}

QTEST_MAIN(TestTablePanel)
#include "tst_tablepanel.moc"
