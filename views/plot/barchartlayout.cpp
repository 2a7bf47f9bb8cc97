// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/barchartlayout.h"

#include "models/series/barchart.h"
#include "views/plot/valuetext.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double edgeMargin = 12; ///< beside the plot where there is no axis
constexpr double leastTop = 4; ///< above a plot without an axis there
constexpr double labelGap = 4; ///< between texts and the label of their axis
constexpr double mostBeside = 0.4; ///< of the width, for texts beside the plot
constexpr double leastName = 40; ///< pixels: the name of a category is not shortened further
constexpr double usualName = 120; ///< or, where not all have room, than this

/// What a layout is made from.
struct Ground {
    const BarChartContent &content;
    QSizeF size;
    QFont font;
    QFontMetricsF metrics;
    QTimeZone zone;
    QList<DataSeries> series;

    bool hasCategories() const
    {
        return content.data.axis.graph.axisPlacement != AxisPlacement::Hidden;
    }
    const QString &categoryLabel() const { return content.data.axis.graph.axisLabel; }
    PlotLayout plot(const QSizeF &room) const
    {
        PlotContent frame;
        frame.range = barTimes(content.data);
        frame.series = series;
        PlotLayout layout = layoutPlot(frame, room, font, zone);
        layout.timeTicks = {};
        return layout;
    }
};

QStringList shortened(const QStringList &texts, int length)
{
    QStringList all;
    for (const QString &text : texts)
        all << (length > 0 && text.size() > length ? text.first(length) + u'…' : text);
    return all;
}

/// How many categories share one text, so that all that are written can be read.
qsizetype strideOf(const Ground &ground, double pitch, double least)
{
    const auto count = ground.content.data.categories.size();
    if (count < 2 || !(pitch > 0))
        return 1;
    return std::clamp<qsizetype>(qsizetype(std::ceil(least / pitch)), 1, count);
}

/// The stride the panel asks for: as many texts as have that distance in `length` pixels.
qsizetype askedStride(const Ground &ground, double length)
{
    const auto count = double(ground.content.data.categories.size());
    const double spacing = std::abs(ground.content.options.tickSpacing);
    const double most = spacing > 0 ? std::max(std::floor(length / spacing), 1.0) : count + 1;
    return count < most ? 1 : qsizetype(std::ceil(count / most));
}

/// Every `stride`-th category, counted from the last one where the panel asks for that.
void pick(BarChartLayout &layout, const QStringList &texts, qsizetype stride, bool fromLast)
{
    const qsizetype count = std::min(texts.size(), layout.centers.size());
    const qsizetype first = fromLast && count > 0 ? (count - 1) % stride : 0;
    layout.categories = {};
    for (qsizetype i = first; i < count; i += stride) {
        layout.categories.places << layout.centers[i];
        layout.categories.texts << texts[i];
    }
}

/// Names differ at their ends as often as at their beginnings: what does not fit goes in the
/// middle.
void fit(QStringList &texts, double width, const QFontMetricsF &metrics)
{
    for (QString &text : texts)
        text = metrics.elidedText(text, Qt::ElideMiddle, width);
}

double pitchOf(const BarChartLayout &layout)
{
    return layout.centers.size() > 1 ? layout.centers[1] - layout.centers[0]
                                     : layout.upright.plot.width();
}

/// One of many names is not worth pushing it aside.
void dropWhatSticksOut(AxisTexts &names, const SlantedTexts &slant, const Ground &ground)
{
    constexpr double allowed = 6;
    for (qsizetype i = names.texts.size() - 1; i >= 0; --i) {
        const double width = ground.metrics.horizontalAdvance(names.texts[i]);
        if (names.places[i] - slant.reachLeft(width) >= -allowed
            && names.places[i] + slant.reachRight(width) <= ground.size.width() + allowed)
            continue;
        names.texts.removeAt(i);
        names.places.removeAt(i);
    }
}

/// Texts below the plot: shortened names, or fewer of them.
void fillNames(BarChartLayout &layout, const Ground &ground, const QStringList &texts)
{
    const SlantedTexts &slant = layout.slant;
    const double pitch = pitchOf(layout);
    const double widest = widestOf(texts, ground.metrics);
    // Shortened names are better than few, but where they are few anyway they can be whole.
    const bool mayShorten = !ground.content.data.standsOnTimes && slant.rotation == 0;
    const bool fitsAll = mayShorten && pitch >= slant.spacing(leastName, ground.metrics);
    const double least = slant.spacing(fitsAll ? std::min(widest, leastName)
            : mayShorten                       ? std::min(widest, usualName)
                                               : widest,
        ground.metrics);
    const qsizetype stride = std::max(
        strideOf(ground, pitch, least), askedStride(ground, layout.upright.plot.width()));
    pick(layout, texts, stride, ground.content.options.tickSpacing < 0);
    if (mayShorten)
        fit(layout.categories.texts, pitch * double(stride) - 8, ground.metrics);
    if (stride > 1)
        dropWhatSticksOut(layout.categories, slant, ground);
}

void moveRight(PlotLayout &plot, double distance)
{
    plot.plot.translate(distance, 0);
    plot.time.left += distance;
    plot.time.right += distance;
    for (ValueAxis &axis : plot.axes)
        axis.edge += distance;
}

/// Slanted texts reach beyond the plot: how much room they need beside what there is.
struct SideRoom {
    double left = 0;
    double right = 0;
};

SideRoom roomForNames(const BarChartLayout &layout, const Ground &ground, const QStringList &texts)
{
    if (texts.isEmpty() || layout.slant.rotation == 0 || !ground.hasCategories())
        return {};
    const QRectF &plot = layout.upright.plot;
    const double most = mostBeside * ground.size.width();
    const double half = (layout.centers.first() - plot.left()) / plot.width();
    const double left = layout.slant.reachLeft(ground.metrics.horizontalAdvance(texts.first()))
        - layout.centers.first();
    const double right = layout.slant.reachRight(ground.metrics.horizontalAdvance(texts.last()))
        - (ground.size.width() - layout.centers.last());
    // The plot shrinks, and with it the distance of the first and the last name from its edges.
    return { std::clamp(std::ceil(left / (1 - half)), 0.0, most),
        std::clamp(std::ceil(right / (1 - half)), 0.0, most) };
}

void layoutStanding(BarChartLayout &layout, const Ground &ground)
{
    const BarChartOptions &options = ground.content.options;
    layout.slant = { options.tickRotation };
    QStringList texts = shortened(ground.content.data.categories, options.tickMaxLength);
    if (layout.slant.rotation != 0)
        fit(texts,
            std::min(layout.slant.widthFor(ground.size.height() / 2, ground.metrics),
                mostBeside * ground.size.width()),
            ground.metrics);
    const double line = ground.metrics.height();
    double below = 0;
    if (ground.hasCategories())
        below = layout.slant.depth(widestOf(texts, ground.metrics), ground.metrics);
    if (ground.hasCategories() && !ground.categoryLabel().isEmpty())
        below += labelGap + line;
    // The plot's own rules leave one line below it.
    QSizeF room(ground.size.width(), ground.size.height() - std::ceil(below) + line);
    layout.upright = ground.plot(room);
    layout.centers = categoryCenters(ground.content, layout.upright.plot);
    const SideRoom beside = roomForNames(layout, ground, texts);
    if (beside.left > 0 || beside.right > 0) {
        room.rwidth() -= beside.left + beside.right;
        layout.upright = ground.plot(room);
        moveRight(layout.upright, beside.left);
        layout.centers = categoryCenters(ground.content, layout.upright.plot);
    }
    layout.plot = layout.upright.plot;
    layout.categoryEdge = layout.plot.bottom() + textDrop;
    if (ground.hasCategories())
        fillNames(layout, ground, texts);
}

const FieldConfig &configOf(const BarChartLayout &layout, const Ground &ground, qsizetype axis)
{
    static const FieldConfig none;
    const qsizetype series = layout.upright.axisOf.indexOf(axis);
    return series < 0 ? none : ground.series[series].config;
}

/// Ticks of an axis that lies: their texts need more room than those of one that stands.
void fillLyingTicks(
    ValueAxis &axis, const FieldConfig &config, const SlantedTexts &slant, const Ground &ground)
{
    const double asked = std::abs(ground.content.options.tickSpacing);
    double widest = 20;
    // Texts depend on the distance of the ticks, and that on the texts.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const double spacing = std::max(slant.spacing(widest, ground.metrics) + 8, asked);
        axis.ticks = valueTicks({ axis.scale.low, axis.scale.high },
            { .length = axis.scale.bottom - axis.scale.top,
                .minSpacing = spacing,
                .powersOfTwo = scalesByPowersOfTwo(config.unit),
                .decimals = config.decimals,
                .scale = axis.scale.type,
                .logBase = config.graph.logBase,
                .linearThreshold = config.graph.linearThreshold });
        axis.texts.clear();
        for (const double value : std::as_const(axis.ticks.values))
            axis.texts << tickText(value, axis.ticks.increment, config, ground.zone);
        widest = widestOf(axis.texts, ground.metrics);
        if (slant.spacing(widest, ground.metrics) + 8 <= spacing)
            return;
    }
}

/// Axes of one side follow each other outward; returns how much room they take.
double placeSide(QList<ValueAxis> &axes, AxisPlacement side, const SlantedTexts &slant,
    const QFontMetricsF &metrics)
{
    double room = 0;
    for (ValueAxis &axis : axes) {
        if (axis.side != side)
            continue;
        axis.edge = room + textDrop;
        axis.width = std::ceil(slant.depth(widestOf(axis.texts, metrics), metrics));
        if (!axis.label.isEmpty())
            axis.width += labelGap + std::ceil(metrics.height());
        room = axis.edge + axis.width;
    }
    return room;
}

double roomForCategories(const Ground &ground, const QStringList &texts)
{
    if (!ground.hasCategories())
        return edgeMargin;
    const double widest
        = std::min(widestOf(texts, ground.metrics), mostBeside * ground.size.width());
    const double label
        = ground.categoryLabel().isEmpty() ? 0 : labelGap + std::ceil(ground.metrics.height());
    return std::ceil(widest) + axisTextGap + label;
}

void layoutLying(BarChartLayout &layout, const Ground &ground)
{
    const BarChartOptions &options = ground.content.options;
    layout.slant = { options.tickRotation };
    QStringList texts = shortened(ground.content.data.categories, options.tickMaxLength);
    layout.upright = ground.plot(ground.size);
    QList<ValueAxis> &axes = layout.upright.axes;
    const double left = roomForCategories(ground, texts);
    const double right = std::max(std::floor(ground.size.width() - edgeMargin), left + 1);
    const SlantedTexts level;
    for (qsizetype i = 0; i < axes.size(); ++i) {
        axes[i].scale.top = 0;
        axes[i].scale.bottom = right - left;
        fillLyingTicks(axes[i], configOf(layout, ground, i),
            axes[i].side == AxisPlacement::Left ? layout.slant : level, ground);
    }
    // What is left of bars that stand is below those that lie.
    const double below = placeSide(axes, AxisPlacement::Left, layout.slant, ground.metrics);
    const double above = placeSide(axes, AxisPlacement::Right, level, ground.metrics);
    const double top = std::ceil(std::max(above, leastTop));
    const double bottom
        = std::max(std::floor(ground.size.height() - std::max(below, textDrop)), top + 1);
    for (ValueAxis &axis : axes)
        axis.edge = axis.side == AxisPlacement::Left ? bottom + axis.edge : top - axis.edge;
    layout.plot = QRectF(QPointF(left, top), QPointF(right, bottom));
    layout.upright.plot = QRectF(0, 0, layout.plot.height(), layout.plot.width());
    layout.toWidget = QTransform(0, 1, -1, 0, right, top);
    layout.categoryEdge = left - axisTextGap;
    layout.centers = categoryCenters(ground.content, layout.upright.plot);
    if (!ground.hasCategories())
        return;
    pick(layout, texts, strideOf(ground, pitchOf(layout), ground.metrics.height()), false);
    fit(layout.categories.texts, std::ceil(mostBeside * ground.size.width()), ground.metrics);
}

} // namespace

BarPlace BarChartLayout::placeAt(const QPointF &point, bool isWide) const
{
    constexpr double reach = 3; // bars of no height can still be found
    const QPointF place = toWidget.inverted().map(point);
    if (!plot.adjusted(-reach, -reach, reach, reach).contains(point))
        return {};
    BarPlace wide;
    for (const BarBox &box : boxes) {
        if (place.x() < box.rect.left() || place.x() >= box.rect.right())
            continue;
        const double missed = box.rect.height() < reach ? reach : 0;
        if (place.y() >= box.rect.top() - missed && place.y() <= box.rect.bottom() + missed)
            return box.place;
        const bool isFirst = wide.category < 0;
        wide = { box.place.category, isFirst ? box.place.series : -1 };
    }
    return isWide ? wide : BarPlace {};
}

const BarBox *BarChartLayout::box(const BarPlace &place) const
{
    const auto found = std::find_if(
        boxes.cbegin(), boxes.cend(), [&place](const BarBox &box) { return box.place == place; });
    return found == boxes.cend() ? nullptr : &*found;
}

BarChartLayout layoutBarChart(
    const BarChartContent &content, const QSizeF &size, const QFont &font, const QTimeZone &zone)
{
    const Ground ground { content, size, font, QFontMetricsF(font), zone,
        barSeries(content.data, content.shown) };
    BarChartLayout layout;
    if (content.isLying)
        layoutLying(layout, ground);
    else
        layoutStanding(layout, ground);
    layout.boxes = barBoxes(content, layout.upright, ground.series);
    return layout;
}

} // namespace opsglass
