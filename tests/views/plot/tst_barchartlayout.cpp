// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/barchart.h"
#include "views/plot/barchartlayout.h"
#include "views/plot/barvalues.h"
#include "views/theme/theme.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace opsglass;

class TestBarChartLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsShareTheirRoom_data();
    void barsShareTheirRoom();
    void barsReachTheirValues_data();
    void barsReachTheirValues();
    void axesFollowTheirFields_data();
    void axesFollowTheirFields();
    void eachUnitHasAnAxis();
    void hiddenAxesTakeNoRoom();
    void lyingBarsGoToTheRight();
    void namesHaveRoom_data();
    void namesHaveRoom();
    void slantedNamesStayInside_data();
    void slantedNamesStayInside();
    void valuesAreWritten_data();
    void valuesAreWritten();
    void endsOfStacks();
};

namespace {

const QSizeF size(600, 300);

Field numbers(const QString &name, const QList<double> &values, const QString &unit = {})
{
    Field field;
    field.name = field.displayName = name;
    field.numbers = values;
    field.config.unit = unit;
    return field;
}

/// One letter per name of a series: a, b, c …
Frame frameOf(const QStringList &categories, const QList<QList<double>> &columns)
{
    Field names;
    names.name = names.displayName = QStringLiteral("name");
    names.type = Field::Type::String;
    names.texts = categories;
    Frame frame { {}, QStringLiteral("A"), { names } };
    for (const QList<double> &column : columns)
        frame.fields << numbers(QString(QChar(u'a' + ushort(frame.fields.size()) - 1)), column);
    return frame;
}

QStringList names(int count, const QString &prefix = {})
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << prefix + QString::number(i);
    return names;
}

BarChartContent contentOf(const Frame &frame, const BarChartOptions &options = {})
{
    BarChartContent content;
    content.data = barChartOf({ frame }, options, QTimeZone::utc());
    for (qsizetype i = 0; i < content.data.bars.size(); ++i)
        content.shown << i;
    content.options = options;
    content.isLying = options.orientation == Orientation::Horizontal;
    return content;
}

BarChartLayout laidOut(const Frame &frame, const BarChartOptions &options = {})
{
    return layoutBarChart(contentOf(frame, options), size, Theme::axisFont(), QTimeZone::utc());
}

/// Where a bar begins and ends on its axis.
std::pair<double, double> valuesOf(const BarChartLayout &layout, const BarPlace &place)
{
    const BarBox *box = layout.box(place);
    const ValueScale &scale = layout.upright.scaleOf(place.series);
    if (!box)
        return { std::nan(""), std::nan("") };
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    const double low = rounded(scale.value(box->rect.bottom()));
    const double high = rounded(scale.value(box->rect.top()));
    return box->hangs ? std::pair(high, low) : std::pair(low, high);
}

} // namespace

void TestBarChartLayout::barsShareTheirRoom_data()
{
    QTest::addColumn<int>("categories");
    QTest::addColumn<int>("series");
    QTest::addColumn<StackingMode>("stacking");
    QTest::addColumn<double>("firstLeft"); // parts of the plot's width
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("lastRight");
    QTest::newRow("groups") << 2 << 2 << StackingMode::None << 0.0 << 0.35 / 2 * 0.5 << 1.0;
    QTest::newRow("no groups") << 4 << 1 << StackingMode::None << 0.0 << 0.2 << 1.0;
    QTest::newRow("stacks") << 4 << 3 << StackingMode::Normal << 0.0 << 0.2 << 1.0;
    QTest::newRow("a lone bar") << 1 << 1 << StackingMode::None << 0.1 << 0.8 << 0.9;
}

void TestBarChartLayout::barsShareTheirRoom()
{
    QFETCH(const int, categories);
    QFETCH(const int, series);
    QFETCH(const StackingMode, stacking);
    QFETCH(const double, firstLeft);
    QFETCH(const double, width);
    QFETCH(const double, lastRight);
    BarChartOptions options;
    options.stacking = stacking;
    options.barWidth = series > 1 && stacking == StackingMode::None ? 0.5 : 0.8;
    options.groupWidth = 0.7;
    const BarChartLayout layout = laidOut(
        frameOf(names(categories), QList<QList<double>>(series, QList<double>(categories, 5))),
        options);
    const auto part
        = [&](double x) { return (x - layout.upright.plot.left()) / layout.upright.plot.width(); };
    QVERIFY(std::abs(part(layout.boxes.first().rect.left()) - firstLeft) < 1e-6);
    QVERIFY(
        std::abs(layout.boxes.first().rect.width() / layout.upright.plot.width() - width) < 1e-6);
    QVERIFY(std::abs(part(layout.boxes.last().rect.right()) - lastRight) < 1e-6);
    QCOMPARE(layout.boxes.size(), categories * series);
}

void TestBarChartLayout::barsReachTheirValues_data()
{
    QTest::addColumn<StackingMode>("stacking");
    QTest::addColumn<ValueTransform>("transform"); // of b
    QTest::addColumn<QList<double>>("b"); // a has 1 and 3
    QTest::addColumn<QList<double>>("ends"); // of a and b in the first, then in the second category
    QTest::addColumn<QList<double>>("bases");
    const auto row = [](const char *name, StackingMode stacking, const QList<double> &b,
                         const QList<double> &ends, const QList<double> &bases,
                         ValueTransform transform = ValueTransform::None) {
        QTest::newRow(name) << stacking << transform << b << ends << bases;
    };
    const double nan = std::nan("");
    row("beside", StackingMode::None, { 3, 1 }, { 1, 3, 3, 1 }, { 0, 0, 0, 0 });
    row("downward", StackingMode::None, { -3, 1 }, { 1, -3, 3, 1 }, { 0, 0, 0, 0 });
    row("turned over", StackingMode::None, { 3, 1 }, { 1, -3, 3, -1 }, { 0, 0, 0, 0 },
        ValueTransform::NegativeY);
    row("gap", StackingMode::None, { nan, 1 }, { 1, nan, 3, 1 }, { 0, nan, 0, 0 });
    row("endless", StackingMode::None, { HUGE_VAL, 1 }, { 1, nan, 3, 1 }, { 0, nan, 0, 0 });
    row("stacked", StackingMode::Normal, { 3, 1 }, { 1, 4, 3, 4 }, { 0, 1, 0, 3 });
    row("stacked apart", StackingMode::Normal, { -3, -1 }, { 1, -3, 3, -1 }, { 0, 0, 0, 0 });
    row("stacked gap", StackingMode::Normal, { nan, 1 }, { 1, nan, 3, 4 }, { 0, nan, 0, 3 });
    row("shares", StackingMode::Percent, { 3, 1 }, { 0.25, 1, 0.75, 1 }, { 0, 0.25, 0, 0.75 });
}

void TestBarChartLayout::barsReachTheirValues()
{
    QFETCH(const StackingMode, stacking);
    QFETCH(const ValueTransform, transform);
    QFETCH(const QList<double>, b);
    QFETCH(const QList<double>, ends);
    QFETCH(const QList<double>, bases);
    for (const Orientation orientation : { Orientation::Vertical, Orientation::Horizontal }) {
        BarChartOptions options;
        options.stacking = stacking;
        options.orientation = orientation;
        Frame frame = frameOf(names(2), { { 1, 3 }, b });
        frame.fields[2].config.graph.transform = transform;
        const BarChartLayout layout = laidOut(frame, options);
        for (qsizetype i = 0; i < 4; ++i) {
            const auto [base, end] = valuesOf(layout, { i / 2, i % 2 });
            QCOMPARE(std::isnan(end), std::isnan(ends[i]));
            if (!std::isnan(end)) {
                QCOMPARE(end, ends[i]);
                QCOMPARE(base, bases[i]);
            }
        }
    }
}

void TestBarChartLayout::axesFollowTheirFields_data()
{
    QTest::addColumn<FieldConfig>("config");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    const auto row = [](const char *name, const QList<double> &values, double low, double high,
                         const std::function<void(FieldConfig &)> &change) {
        FieldConfig config;
        change(config);
        QTest::newRow(name) << config << values << low << high;
    };
    row("from zero", { 40, 50 }, 0, 51, [](FieldConfig &) {});
    row("to zero", { -40, -50 }, -51, 0, [](FieldConfig &) {});
    row("hard", { 40, 50 }, 30, 60, [](FieldConfig &config) {
        config.min = 30;
        config.max = 60;
    });
    row("soft", { 40, 50 }, 30, 80, [](FieldConfig &config) {
        config.graph.axisSoftMin = 30;
        config.graph.axisSoftMax = 80;
    });
    row("centred", { 40, 50 }, -60, 60,
        [](FieldConfig &config) { config.graph.axisCenteredZero = true; });
    row("logarithmic", { 2, 500 }, 1, 1000, [](FieldConfig &config) {
        config.graph.scale = ScaleType::Log;
        config.graph.logBase = 10;
    });
}

void TestBarChartLayout::axesFollowTheirFields()
{
    QFETCH(const FieldConfig, config);
    QFETCH(const QList<double>, values);
    QFETCH(const double, low);
    QFETCH(const double, high);
    Frame frame = frameOf(names(2), { values });
    frame.fields[1].config = config;
    const BarChartLayout layout = laidOut(frame);
    const ValueScale &scale = layout.upright.axes.first().scale;
    QCOMPARE(scale.low, low);
    QCOMPARE(scale.high, high);
    QCOMPARE(layout.boxes.size(), 2);
    // Bars that cannot stand on zero stand at the nearest end of their axis.
    const double foot = config.graph.scale == ScaleType::Log ? low : std::clamp(0.0, low, high);
    QVERIFY(std::abs(valuesOf(layout, { 0, 0 }).first - foot) < 1e-3);
    QVERIFY(std::abs(valuesOf(layout, { 0, 0 }).second - values[0]) < 1e-3);
}

void TestBarChartLayout::eachUnitHasAnAxis()
{
    Frame frame = frameOf(names(2), { { 1, 2 }, { 1000, 2000 }, { 3, 4 } });
    frame.fields[1].config.unit = frame.fields[3].config.unit = QStringLiteral("s");
    frame.fields[2].config.unit = QStringLiteral("bytes");
    frame.fields[3].config.graph.axisLabel = QStringLiteral("Duration");
    frame.fields[3].config.max = 100;
    const BarChartLayout layout = laidOut(frame);
    QCOMPARE(layout.upright.axes.size(), 2);
    QCOMPARE(layout.upright.axisOf, QList<qsizetype>({ 0, 1, 0 }));
    QCOMPARE(layout.upright.axes[0].label, QStringLiteral("Duration"));
    QCOMPARE(layout.upright.axes[0].scale.high, 100.0);
    QCOMPARE(layout.upright.axes[0].side, AxisPlacement::Left);
    QVERIFY(layout.upright.axes[1].texts.contains(QStringLiteral("1.95 KiB"))
        || layout.upright.axes[1].texts.contains(QStringLiteral("1 KiB")));
    frame.fields[2].config.graph.axisPlacement = AxisPlacement::Right;
    QCOMPARE(laidOut(frame).upright.axes[1].side, AxisPlacement::Right);
    BarChartOptions lying;
    lying.orientation = Orientation::Horizontal;
    const BarChartLayout turned = laidOut(frame, lying);
    QVERIFY(turned.upright.axes[0].edge > turned.plot.bottom());
    QVERIFY(turned.upright.axes[1].edge < turned.plot.top());
}

void TestBarChartLayout::hiddenAxesTakeNoRoom()
{
    Frame frame = frameOf(names(2), { { 1000, 2000 } });
    const BarChartLayout shown = laidOut(frame);
    frame.fields[1].config.graph.axisPlacement = AxisPlacement::Hidden;
    QVERIFY(laidOut(frame).plot.left() < shown.plot.left());
    QCOMPARE(laidOut(frame).plot.bottom(), shown.plot.bottom());
    frame.fields[0].config.graph.axisPlacement = AxisPlacement::Hidden;
    QVERIFY(laidOut(frame).plot.bottom() > shown.plot.bottom());
    QVERIFY(laidOut(frame).categories.texts.isEmpty());
}

void TestBarChartLayout::lyingBarsGoToTheRight()
{
    BarChartOptions options;
    options.orientation = Orientation::Horizontal;
    const BarChartLayout layout = laidOut(frameOf(names(3), { { 1, 2, 3 }, { 3, 2, 1 } }), options);
    const auto rect
        = [&](const BarPlace &place) { return layout.toWidget.mapRect(layout.box(place)->rect); };
    QCOMPARE(rect({ 0, 0 }).left(), layout.plot.left());
    QVERIFY(rect({ 0, 1 }).right() > rect({ 0, 0 }).right());
    QVERIFY(rect({ 0, 1 }).top() >= rect({ 0, 0 }).bottom()); // first series above
    QVERIFY(rect({ 1, 0 }).top() > rect({ 0, 1 }).bottom()); // first category on top
    QCOMPARE(layout.placeAt(rect({ 1, 1 }).center(), false), (BarPlace { 1, 1 }));
    QVERIFY(layout.plot.bottom() < size.height() - 10);
}

void TestBarChartLayout::namesHaveRoom_data()
{
    QTest::addColumn<QStringList>("categories");
    QTest::addColumn<Orientation>("orientation");
    QTest::addColumn<int>("spacing");
    QTest::addColumn<int>("least"); // of texts
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("last"); // what the last one ends with
    const QString longName = QStringLiteral("an agent with a very long name, number ");
    const Orientation standing = Orientation::Vertical;
    const Orientation lying = Orientation::Horizontal;
    QTest::newRow("few") << names(5) << standing << 0 << 5 << 5 << QStringLiteral("4");
    QTest::newRow("long") << names(5, longName) << standing << 0 << 5 << 5 << QStringLiteral("4");
    QTest::newRow("many") << names(200) << standing << 0 << 10 << 40 << QString();
    QTest::newRow("spaced") << names(50) << standing << 100 << 5 << 5 << QString();
    QTest::newRow("spaced from the end") << names(50) << standing << -100 << 5 << 5 << "49";
    QTest::newRow("lying") << names(5, longName) << lying << 0 << 5 << 5 << QStringLiteral("4");
    QTest::newRow("many lying") << names(200, longName) << lying << 0 << 8 << 25 << QString();
}

void TestBarChartLayout::namesHaveRoom()
{
    QFETCH(const QStringList, categories);
    QFETCH(const Orientation, orientation);
    QFETCH(const int, spacing);
    QFETCH(const int, least);
    QFETCH(const int, most);
    QFETCH(const QString, last);
    BarChartOptions options;
    options.orientation = orientation;
    options.tickSpacing = spacing;
    const BarChartLayout layout
        = laidOut(frameOf(categories, { QList<double>(categories.size(), 1) }), options);
    const QFontMetricsF metrics(Theme::axisFont());
    QVERIFY(layout.categories.texts.size() >= least);
    QVERIFY(layout.categories.texts.size() <= most);
    QVERIFY(layout.categories.texts.last().endsWith(last));
    for (qsizetype i = 1; i < layout.categories.texts.size(); ++i) {
        const double distance = layout.categories.places[i] - layout.categories.places[i - 1];
        const double needed = orientation == Orientation::Horizontal
            ? metrics.capHeight()
            : (metrics.horizontalAdvance(layout.categories.texts[i - 1])
                  + metrics.horizontalAdvance(layout.categories.texts[i]))
                / 2;
        QVERIFY(distance >= needed);
    }
}

void TestBarChartLayout::slantedNamesStayInside_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<int>("maxLength");
    for (const int rotation : { -90, -45, 15, 45, 90 }) {
        QTest::addRow("%d", rotation) << rotation << 0;
        QTest::addRow("%d, short", rotation) << rotation << 4;
    }
}

void TestBarChartLayout::slantedNamesStayInside()
{
    QFETCH(const int, rotation);
    QFETCH(const int, maxLength);
    BarChartOptions options;
    options.tickRotation = rotation;
    options.tickMaxLength = maxLength;
    const QString longName = QStringLiteral("an agent with a very long name that nobody reads ");
    const BarChartLayout layout
        = laidOut(frameOf(names(6, longName), { QList<double>(6, 1) }), options);
    const QFontMetricsF metrics(Theme::axisFont());
    QVERIFY(layout.plot.height() > 60);
    QVERIFY(layout.plot.width() > 200);
    for (qsizetype i = 0; i < layout.categories.texts.size(); ++i) {
        const double width = metrics.horizontalAdvance(layout.categories.texts[i]);
        const double x = layout.categories.places[i];
        QVERIFY(layout.categoryEdge + layout.slant.depth(width, metrics) <= size.height() + 1);
        QVERIFY(x - layout.slant.reachLeft(width) >= -1);
        QVERIFY(x + layout.slant.reachRight(width) <= size.width() + 1);
        if (maxLength > 0)
            QCOMPARE(layout.categories.texts[i], QStringLiteral("an a…"));
    }
}

void TestBarChartLayout::valuesAreWritten_data()
{
    using Show = BarChartOptions::ShowValue;
    QTest::addColumn<int>("show");
    QTest::addColumn<StackingMode>("stacking");
    QTest::addColumn<int>("valueSize");
    QTest::addColumn<int>("categories");
    QTest::addColumn<QStringList>("texts"); // of the first category; a has 10, b has 30
    QTest::newRow("beside") << int(Show::Auto) << StackingMode::None << 0 << 2
                            << QStringList { QStringLiteral("10"), QStringLiteral("30") };
    QTest::newRow("never") << int(Show::Never) << StackingMode::None << 0 << 2 << QStringList();
    QTest::newRow("too many") << int(Show::Auto) << StackingMode::None << 0 << 90 << QStringList();
    QTest::newRow("always") << int(Show::Always) << StackingMode::None << 0 << 90
                            << QStringList { QStringLiteral("10"), QStringLiteral("30") };
    QTest::newRow("stacked") << int(Show::Auto) << StackingMode::Normal << 0 << 2
                             << QStringList { QStringLiteral("10"), QStringLiteral("30") };
    QTest::newRow("shares") << int(Show::Auto) << StackingMode::Percent << 0 << 2
                            << QStringList { QStringLiteral("25%"), QStringLiteral("75%") };
    QTest::newRow("size") << int(Show::Auto) << StackingMode::None << 20 << 2
                          << QStringList { QStringLiteral("10"), QStringLiteral("30") };
}

void TestBarChartLayout::valuesAreWritten()
{
    QFETCH(const int, show);
    QFETCH(const StackingMode, stacking);
    QFETCH(const int, valueSize);
    QFETCH(const int, categories);
    QFETCH(const QStringList, texts);
    BarChartOptions options;
    options.showValue = BarChartOptions::ShowValue(show);
    options.stacking = stacking;
    options.valueSize = valueSize;
    const BarChartContent content
        = contentOf(frameOf(names(categories),
                        { QList<double>(categories, 10), QList<double>(categories, 30) }),
            options);
    const BarChartLayout layout
        = layoutBarChart(content, size, Theme::axisFont(), QTimeZone::utc());
    const BarValues values = barValues(content, layout, Theme::axisFont(), size);
    QStringList written;
    for (const BarValue &value : values.values) {
        const BarBox &box = layout.boxes[value.box];
        QVERIFY(QRectF({}, size).contains(value.rect));
        if (stacking != StackingMode::None)
            QVERIFY(box.rect.contains(value.rect));
        else
            QVERIFY(value.rect.bottom() <= box.rect.top());
        if (box.place.category == 0)
            written << value.text;
    }
    QCOMPARE(written, texts);
    if (valueSize > 0)
        QCOMPARE(values.pixelSize, valueSize);
}

void TestBarChartLayout::endsOfStacks()
{
    BarChartOptions options;
    options.stacking = StackingMode::Normal;
    const BarChartLayout layout
        = laidOut(frameOf(names(2), { { 1, 1 }, { 2, 0 }, { -1, -1 } }), options);
    QVERIFY(!layout.box({ 0, 0 })->isEnd);
    QVERIFY(layout.box({ 0, 1 })->isEnd);
    QVERIFY(layout.box({ 0, 2 })->isEnd); // of the stack below zero
    QVERIFY(layout.box({ 1, 0 })->isEnd); // what lies on it has no height
}

QTEST_MAIN(TestBarChartLayout)
#include "tst_barchartlayout.moc"
