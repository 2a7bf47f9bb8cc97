// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queryoptions.h"

#include "app/wrongusage.h"
#include "models/dashboard/timemath.h"
#include "models/promql/promduration.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::QueryOptions)
};

/// As many points as a chart of usual width has, when nobody says otherwise.
constexpr int usualPoints = 250;

Result<QueryOptions::Format> parseFormat(const QString &word)
{
    if (word == QLatin1String("table"))
        return QueryOptions::Format::Table;
    if (word == QLatin1String("csv"))
        return QueryOptions::Format::Csv;
    if (word == QLatin1String("json"))
        return QueryOptions::Format::Json;
    return wrongUsage(Text::tr("--format is table, csv or json, not “%1”.").arg(word));
}

/// A duration of PromQL that is longer than none; 0 where the option was not given.
Result<Milliseconds> parseLength(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return Milliseconds(0);
    const QString text = parser.value(option);
    const auto length = parsePromDuration(text);
    if (!length || *length <= Milliseconds(0))
        return wrongUsage(Text::tr("--%1 is a duration such as 5m or 1h30m, not “%2”.")
                              .arg(option.names().constFirst(), text));
    return *length;
}

Result<Instant> parseEnd(const QString &text, Instant now)
{
    if (text.isEmpty())
        return now;
    DashboardContext context;
    context.zone = QTimeZone::systemTimeZone();
    const auto end = parseTime(text, context, now, true);
    if (!end)
        return failure(end.error());
    return end->resolve(now);
}

Grid gridOf(Instant end, Milliseconds range, Milliseconds step)
{
    if (range <= Milliseconds(0))
        return { end, Milliseconds(0), 1 };
    if (step <= Milliseconds(0)) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(range / usualPoints);
        step = std::max<Milliseconds>(seconds, 1s);
    }
    return { end - range, step, range / step + 1 };
}

} // namespace

Result<QueryOptions> parseQueryArguments(const QStringList &arguments, Instant now)
{
    QCommandLineParser parser;
    const QCommandLineOption source(QStringLiteral("source"), {}, QStringLiteral("URL|local|demo"));
    const QCommandLineOption demo(QStringLiteral("demo"));
    const QCommandLineOption time(QStringLiteral("time"), {}, QStringLiteral("time"));
    const QCommandLineOption range(QStringLiteral("range"), {}, QStringLiteral("duration"));
    const QCommandLineOption step(QStringLiteral("step"), {}, QStringLiteral("duration"));
    const QCommandLineOption format(
        QStringLiteral("format"), {}, QStringLiteral("name"), QStringLiteral("table"));
    const QCommandLineOption spreadsheet(QStringLiteral("spreadsheet"));
    const QCommandLineOption output(
        QStringLiteral("output"), {}, QStringLiteral("path"), QStringLiteral("-"));
    parser.addOptions({ source, demo, time, range, step, format, spreadsheet, output });
    if (!parser.parse(QStringList(QStringLiteral("opsglass query")) + arguments))
        return wrongUsage(parser.errorText());
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(Text::tr("Give one expression, in quotes of the shell."));
    const auto sources = parseSources(parser.values(source), parser.isSet(demo));
    const auto form = parseFormat(parser.value(format));
    const auto length = parseLength(parser, range);
    const auto distance = parseLength(parser, step);
    const auto end = parseEnd(parser.value(time), now);
    if (const auto error = firstError(sources, form, length, distance, end))
        return failure(*error);
    if (sources->count() == 0)
        return failure(missingSource());
    if (sources->count() > 1)
        return wrongUsage(Text::tr("An expression is asked of one source."));
    if (parser.isSet(step) && !parser.isSet(range))
        return wrongUsage(Text::tr("--step goes with --range."));
    if (parser.isSet(spreadsheet) && *form != QueryOptions::Format::Csv)
        return wrongUsage(Text::tr("--spreadsheet goes with --format csv."));
    const auto kind
        = parser.isSet(range) ? QueryKey::Kind::RangeQuery : QueryKey::Kind::InstantQuery;
    return QueryOptions { { parser.positionalArguments().constFirst(), kind,
                              gridOf(*end, *length, *distance) },
        *end == now, *sources, *form, parser.isSet(spreadsheet), parser.value(output) };
}

} // namespace opsglass
