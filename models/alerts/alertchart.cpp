// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertchart.h"

#include "models/dashboard/interval.h"
#include "models/promql/promnarrow.h"
#include "models/promql/promparser.h"
#include "models/promql/promprinter.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;
using Fires = AlertLimit::Fires;

constexpr qsizetype mostSeries = 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertChart)
};

struct Split {
    PromExpr expr;
    QList<AlertLimit> limits;
};

std::optional<Fires> firesOf(const QString &op, bool isFlipped)
{
    if (op == QLatin1String("==") || op == QLatin1String("!="))
        return op == QLatin1String("==") ? Fires::At : Fires::ElsewhereThanAt;
    if (op == QLatin1String(">") || op == QLatin1String(">="))
        return isFlipped ? Fires::Below : Fires::Above;
    if (op == QLatin1String("<") || op == QLatin1String("<="))
        return isFlipped ? Fires::Above : Fires::Below;
    return {};
}

/// Takes the comparison at the top off; false when there is none.
bool takeLimit(Split &split)
{
    const PromExpr &expr = split.expr;
    if (expr.kind != PromExpr::Kind::Binary || expr.returnsBool)
        return false;
    const auto left = constantOf(expr.children[0]);
    const auto right = constantOf(expr.children[1]);
    const auto fires = firesOf(expr.text, left.has_value());
    if (!fires || left.has_value() == right.has_value())
        return false;
    split.limits << AlertLimit { *fires, left ? *left : *right };
    split.expr = PromExpr(expr.children[left ? 1 : 0]);
    return true;
}

Split splitExpr(PromExpr expr)
{
    Split split { std::move(expr), {} };
    for (;;) {
        const PromExpr &top = split.expr;
        const bool narrowsLeft = top.kind == PromExpr::Kind::Binary && split.limits.isEmpty()
            && (top.text == QLatin1String("and") || top.text == QLatin1String("unless"));
        if (top.kind == PromExpr::Kind::Parentheses || narrowsLeft)
            split.expr = PromExpr(top.children.first());
        else if (!takeLimit(split))
            return split;
    }
}

/// The labels of the alert that are the series' own: the rule may have set any other.
QList<LabelMatcher> ownMatchers(const PromExpr &expr, const Labels &labels)
{
    QSet<QString> names = namedLabels(expr);
    names << QStringLiteral("instance") << QStringLiteral("job");
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    QList<LabelMatcher> matchers;
    for (const QString &name : std::as_const(sorted)) {
        const bool isOfRule
            = name == QLatin1String("alertname") || name == QLatin1String("severity");
        if (!isOfRule && !labels.value(name).isEmpty())
            matchers << LabelMatcher { name, QStringLiteral("="), labels.value(name) };
    }
    return matchers;
}

bool isAbout(const Labels &series, const Labels &alert)
{
    return std::all_of(series.pairs.constKeyValueBegin(), series.pairs.constKeyValueEnd(),
        [&alert](const auto &label) {
            return label.first == QLatin1String("__name__")
                || alert.value(label.first) == label.second;
        });
}

/// Bands of the colour of firing beyond the limits, in the ascending order that thresholds have.
Thresholds thresholdsOf(const QList<AlertLimit> &limits)
{
    const QString calm = QStringLiteral("transparent");
    const QString fires = QStringLiteral("red");
    QList<AlertLimit> sorted = limits;
    std::sort(sorted.begin(), sorted.end(),
        [](const AlertLimit &left, const AlertLimit &right) { return left.value < right.value; });
    Thresholds thresholds;
    // Of several conditions it is the band between them that fires.
    const bool startsFiring = sorted.first().fires == Fires::Below;
    thresholds.steps << ThresholdStep { -std::numeric_limits<double>::infinity(),
        startsFiring ? fires : calm };
    for (const AlertLimit &limit : std::as_const(sorted))
        thresholds.steps << ThresholdStep { limit.value,
            limit.fires == Fires::Below ? calm : fires };
    return thresholds;
}

bool isBand(const QList<AlertLimit> &limits)
{
    return std::all_of(limits.begin(), limits.end(), [](const AlertLimit &limit) {
        return limit.fires == Fires::Above || limit.fires == Fires::Below;
    });
}

FieldConfig configOf(const QList<AlertLimit> &limits)
{
    FieldConfig config;
    config.graph.fillOpacity = 8;
    config.graph.lineWidth = 1.5;
    if (limits.isEmpty())
        return config;
    config.thresholds = thresholdsOf(limits);
    config.graph.thresholdsStyle
        = isBand(limits) ? ThresholdsStyle::DashedAndArea : ThresholdsStyle::Dashed;
    const auto [low, high] = std::minmax_element(limits.begin(), limits.end(),
        [](const AlertLimit &left, const AlertLimit &right) { return left.value < right.value; });
    // The threshold is always in sight, with some room beyond it.
    const double room = std::max(std::abs(low->value), std::abs(high->value)) / 10;
    config.graph.axisSoftMin = std::min(0.0, low->value - room);
    config.graph.axisSoftMax = std::max(0.0, high->value + room);
    return config;
}

} // namespace

std::optional<AlertChart> alertChart(const WatchedAlert &alert, Instant now, AlertChartScope scope)
{
    if (alert.expr.isEmpty() || alert.querySource.isEmpty())
        return {};
    const auto parsed = parsePromQl(alert.expr);
    if (!parsed)
        return {};
    const Split split = splitExpr(*parsed);
    const PromType type = split.expr.type;
    if (type != PromType::InstantVector && type != PromType::Scalar)
        return {};
    const QList<LabelMatcher> matchers = ownMatchers(split.expr, alert.labels);
    const PromExpr asked
        = scope == AlertChartScope::Narrowed ? narrowed(split.expr, matchers) : split.expr;
    AlertChart chart;
    chart.limits = split.limits;
    chart.isNarrowed = asked != split.expr;
    chart.key.source = alert.querySource;
    chart.key.expr = printPromQl(asked);
    const bool isOver = alert.state == WatchedAlert::State::Resolved;
    const Instant end = isOver ? alert.resolvedAt.value_or(now) : now;
    const Instant begin = std::min(alert.activeAt, end);
    constexpr Milliseconds leastMargin = 15min;
    const Milliseconds margin
        = std::max({ leastMargin, alert.forTime, Milliseconds((end - begin) / 4) });
    constexpr int points = 480;
    constexpr Milliseconds leastStep = 5s;
    chart.key.step = std::max(leastStep, roundInterval((end - begin + 2 * margin) / points));
    chart.key.window.from.at = begin - margin;
    if (isOver && end + margin < now)
        chart.key.window.to.at = end + margin;
    return chart;
}

QList<DataSeries> alertSeries(
    const AlertChart &chart, const WatchedAlert &alert, const Matrix &answer)
{
    QList<Series> meant;
    std::copy_if(answer.series.begin(), answer.series.end(), std::back_inserter(meant),
        [&alert](const Series &series) { return isAbout(series.labels, alert.labels); });
    if (meant.isEmpty())
        meant = answer.series;
    meant.resize(std::min(meant.size(), mostSeries));
    QList<DataSeries> drawn;
    for (const Series &series : std::as_const(meant)) {
        DataSeries data;
        data.name = series.labels.pairs.isEmpty() ? Text::tr("Value") : toString(series.labels);
        data.labels = series.labels;
        data.grid = answer.grid;
        data.values = series.values;
        data.config = configOf(chart.limits);
        data.color.index = int(drawn.size());
        drawn << data;
    }
    return drawn;
}

QList<AnnotationMark> alertMarks(const WatchedAlert &alert)
{
    QList<AnnotationMark> marks;
    const auto mark
        = [&marks](Instant from, Instant to, const QString &title, const QString &color) {
              AnnotationMark one;
              one.from = from;
              one.to = to;
              one.title = title;
              one.color = { ColorRef::Kind::Named, 0, color, 0 };
              marks << one;
          };
    const std::optional<Instant> pendingUntil = alert.firedAt ? alert.firedAt : alert.resolvedAt;
    if (pendingUntil && *pendingUntil > alert.activeAt)
        mark(alert.activeAt, *pendingUntil, Text::tr("Pending"), QStringLiteral("orange"));
    else if (!alert.firedAt)
        mark(alert.activeAt, alert.activeAt, Text::tr("Pending"), QStringLiteral("orange"));
    if (alert.firedAt)
        mark(*alert.firedAt, *alert.firedAt, Text::tr("Firing"), QStringLiteral("red"));
    if (alert.resolvedAt)
        mark(*alert.resolvedAt, *alert.resolvedAt, Text::tr("Resolved"), QStringLiteral("green"));
    return marks;
}

} // namespace opsglass
