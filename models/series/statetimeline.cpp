// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/statetimeline.h"

#include "models/data/matrix.h"
#include "models/format/unit.h"
#include "models/reduce/display.h"
#include "models/series/staterow.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StateTimeline)
};

constexpr qsizetype mostLegendItems = 200;

bool isThresholdColored(const Field &field)
{
    return field.type == Field::Type::Number
        && field.config.color.mode == QLatin1String("thresholds")
        && field.config.thresholds.steps.size() > 1;
}

bool takesPalette(const Field &field)
{
    const QString &mode = field.config.color.mode;
    return field.type == Field::Type::String
        && (mode.startsWith(QLatin1String("palette-"))
            || mode.startsWith(QLatin1String("continuous-")));
}

QString stepText(qsizetype index, const FieldConfig &config, const QTimeZone &zone)
{
    const QList<ThresholdStep> &steps = config.thresholds.steps;
    const bool isPercent = config.thresholds.mode == Thresholds::Mode::Percentage;
    const auto number = [&](double value) {
        return formatValue(
            value, isPercent ? QStringLiteral("percent") : config.unit, config.decimals, zone)
            .full();
    };
    if (std::isinf(steps[index].value) && index + 1 < steps.size())
        return QStringLiteral("< ") + number(steps[index + 1].value);
    return number(steps[index].value) + u'+';
}

qsizetype activeStep(double value, const FieldConfig &config, const ValueRange &range)
{
    const QList<ThresholdStep> &steps = config.thresholds.steps;
    const bool isPercent = config.thresholds.mode == Thresholds::Mode::Percentage;
    const double compared = isPercent ? (value - range.min) / (range.max - range.min) * 100 : value;
    qsizetype active = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].value <= compared)
            active = i;
    }
    return active;
}

/// Palette colours of texts: the same text has the same colour in all rows, and keeps it while the
/// range moves over other texts.
using TextColors = std::map<QString, int>;

TextColors textColors(const QList<Frame> &frames)
{
    TextColors colors;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            if (!takesPalette(field))
                continue;
            for (const QString &text : field.texts)
                colors.emplace(text, 0);
        }
    }
    int next = 0;
    for (auto &[text, index] : colors)
        index = next++;
    return colors;
}

/// Collects the states of one field, each once.
class StateReader {
public:
    StateReader(const Field &field, const ValueRange &range, const QTimeZone &zone,
        const TextColors &colors, bool namesSteps)
        : m_field(field)
        , m_range(range)
        , m_zone(zone)
        , m_colors(colors)
        , m_namesSteps(namesSteps && isThresholdColored(field))
    {
    }

    /// The state of each row of the field; −1 where there is none.
    QList<qsizetype> read()
    {
        QList<qsizetype> rows;
        rows.reserve(m_field.length());
        for (qsizetype row = 0; row < m_field.length(); ++row)
            rows << (m_field.type == Field::Type::String ? ofText(m_field.texts[row])
                                                         : ofNumber(m_field.numbers[row]));
        return rows;
    }

    const QList<TimelineState> &states() const { return m_states; }
    /// States that a legend explains: those with words of their own, not mere numbers.
    const QList<TimelineState> &named() const { return m_named; }
    bool showsSteps() const { return m_showsSteps; }

private:
    qsizetype ofNumber(double value)
    {
        const auto bits = std::bit_cast<quint64>(value);
        if (const auto known = m_numbers.constFind(bits); known != m_numbers.cend())
            return *known;
        return m_numbers[bits] = add(value);
    }

    qsizetype add(double value)
    {
        const auto mapping = mappingOf(value, m_field);
        if (!mapping && !std::isfinite(value))
            return -1;
        const DisplayValue shown = displayNumber(value, m_field, m_range, m_zone);
        const bool hasWords = mapping && mapping->text;
        TimelineState state { shown.text.full(), shown.color };
        if (isThresholdColored(m_field) && !mapping)
            m_showsSteps = true;
        if (m_namesSteps && !hasWords && std::isfinite(value))
            state.text
                = stepText(activeStep(value, m_field.config, m_range), m_field.config, m_zone);
        return add(state, hasWords || m_field.type == Field::Type::Boolean);
    }

    qsizetype ofText(const QString &text)
    {
        if (const auto known = m_texts.constFind(text); known != m_texts.cend() && !text.isNull())
            return *known;
        const auto mapping = mappingOf(text, m_field);
        if (text.isNull() && !mapping)
            return -1;
        const DisplayValue shown = displayText(text, m_field, m_range, m_zone);
        TimelineState state { shown.text.full(), shown.color };
        const bool isColored = mapping && mapping->color && !mapping->color->isEmpty();
        if (const auto color = m_colors.find(text);
            color != m_colors.end() && takesPalette(m_field) && !isColored)
            state.color = { ColorRef::Kind::Palette, color->second, {}, 0 };
        const qsizetype index = add(state, true);
        if (!text.isNull()) // null and empty are the same key
            m_texts[text] = index;
        return index;
    }

    qsizetype add(const TimelineState &state, bool isNamed)
    {
        if (isNamed && m_named.size() < mostLegendItems && !m_named.contains(state))
            m_named << state;
        const auto known = m_indexes.constFind(state.text);
        for (auto entry = known; entry != m_indexes.cend() && entry.key() == state.text; ++entry) {
            if (m_states[*entry] == state)
                return *entry;
        }
        m_indexes.insert(state.text, m_states.size());
        m_states << state;
        return m_states.size() - 1;
    }

    const Field &m_field;
    const ValueRange m_range;
    const QTimeZone &m_zone;
    const TextColors &m_colors;
    const bool m_namesSteps;
    bool m_showsSteps = false;
    QList<TimelineState> m_states;
    QList<TimelineState> m_named;
    QMultiHash<QString, qsizetype> m_indexes; ///< by text: colours may differ
    QHash<quint64, qsizetype> m_numbers;
    QHash<QString, qsizetype> m_texts;
};

/// Where the mappings of a field speak of these words; past all of them when they do not.
qsizetype mappingOrder(const QString &text, const FieldConfig &config)
{
    qsizetype order = 0;
    for (const ValueMapping &mapping : config.mappings) {
        if (mapping.result.text == text)
            return order;
        ++order;
        for (const auto &[value, result] : mapping.values) {
            if (result.text == text)
                return order;
            ++order;
        }
    }
    return std::numeric_limits<qsizetype>::max();
}

/// Gathers what the legend explains. Its order does not follow the data, which move.
class LegendReader {
public:
    void add(const Field &field, const StateReader &reader, const QTimeZone &zone)
    {
        const QList<ThresholdStep> &steps = field.config.thresholds.steps;
        for (qsizetype i = 0; reader.showsSteps() && i < steps.size(); ++i) {
            const TimelineState step { stepText(i, field.config, zone),
                { ColorRef::Kind::Named, 0, steps[i].color, 0 } };
            if (!m_steps.contains(step))
                m_steps << step;
        }
        for (const TimelineState &state : reader.named()) {
            const bool isKnown = std::any_of(m_named.cbegin(), m_named.cend(),
                [&state](const auto &entry) { return entry.second == state; });
            if (!isKnown && !state.text.isEmpty() && m_named.size() < mostLegendItems)
                m_named.append({ mappingOrder(state.text, field.config), state });
        }
    }

    QList<TimelineState> legend() const
    {
        auto named = m_named;
        std::stable_sort(named.begin(), named.end(), [](const auto &one, const auto &other) {
            return std::tie(one.first, one.second.text) < std::tie(other.first, other.second.text);
        });
        QList<TimelineState> legend = m_steps;
        for (const auto &[order, state] : std::as_const(named))
            legend << state;
        return legend;
    }

private:
    QList<TimelineState> m_steps;
    QList<std::pair<qsizetype, TimelineState>> m_named;
};

StateRow rowOf(const Field &field, const StateTimelineOptions &options)
{
    StateRow row;
    row.name = field.displayName.isEmpty() ? field.name : field.displayName;
    const QJsonObject &custom = field.config.custom;
    row.fillOpacity = std::clamp(custom[QLatin1String("fillOpacity")].toDouble(70), 0.0, 100.0);
    row.lineWidth = std::clamp(
        custom[QLatin1String("lineWidth")].toDouble(options.isSampled ? 1 : 0), 0.0, 10.0);
    row.isHiddenFromTooltip = field.config.graph.hideFromTooltip;
    return row;
}

SpanRules rulesOf(const Field &field, const RowTimes &times, const StateTimelineOptions &options,
    const TimeRange &range)
{
    SpanRules rules { options.isSampled, options.mergesValues, times.step,
        field.config.graph.spanNulls, range.to };
    const double inserted = field.config.custom[QLatin1String("insertNulls")].toDouble();
    if (inserted >= 1 && inserted < 1e15)
        rules.step = Milliseconds(std::llround(inserted));
    return rules;
}

QString problemOf(const QList<StateRow> &rows, bool hasTimes, bool hasFrames)
{
    if (hasFrames && !hasTimes)
        return Text::tr("The data have no time field.");
    if (rows.isEmpty())
        return {};
    const bool isEmpty = std::all_of(
        rows.cbegin(), rows.cend(), [](const StateRow &row) { return row.spans.isEmpty(); });
    const bool hasStates = std::any_of(
        rows.cbegin(), rows.cend(), [](const StateRow &row) { return !row.states.isEmpty(); });
    return isEmpty && hasStates
        ? Text::tr("A single sample covers no stretch of time: the panel needs a range query.")
        : QString();
}

} // namespace

const StateSpan *StateRow::spanAt(Instant time) const
{
    const auto after = std::upper_bound(spans.cbegin(), spans.cend(), time,
        [](Instant wanted, const StateSpan &span) { return wanted < span.from; });
    if (after == spans.cbegin() || std::prev(after)->to <= time)
        return nullptr;
    return &*std::prev(after);
}

StateTimeline stateTimelineOf(const QList<Frame> &frames, const StateTimelineOptions &options,
    const TimeRange &range, const QTimeZone &zone)
{
    StateTimeline timeline;
    LegendReader legend;
    const TextColors colors = textColors(frames);
    const NumberExtent extent = numberExtent(frames);
    bool hasTimes = false;
    for (qsizetype frameIndex = 0; frameIndex < frames.size(); ++frameIndex) {
        const Frame &frame = frames[frameIndex];
        const auto times = rowTimesOf(frame, range);
        if (!times)
            continue;
        hasTimes = true;
        for (qsizetype i = 0; i < frame.fields.size(); ++i) {
            const Field &field = frame.fields[i];
            if (field.type == Field::Type::Time || field.config.graph.hideFromViz)
                continue;
            StateReader reader(
                field, fieldRange(field, extent), zone, colors, options.mergesValues);
            StateRow row = rowOf(field, options);
            row.place = { frameIndex, i, -1, {} };
            row.spans = spansOf(*times, reader.read(), rulesOf(field, *times, options, range));
            row.states = reader.states();
            if (!field.config.graph.hideFromLegend)
                legend.add(field, reader, zone);
            timeline.rows << row;
        }
    }
    timeline.legend = legend.legend();
    timeline.problem = problemOf(timeline.rows, hasTimes, !frames.isEmpty());
    return timeline;
}

} // namespace opsglass
