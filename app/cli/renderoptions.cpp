// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/renderoptions.h"

#include "app/arguments.h"
#include "app/wrongusage.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Render)
};

} // namespace

Result<RenderOptions> parseRenderArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption source(QStringLiteral("source"), {}, QStringLiteral("URL|local|demo"));
    const QCommandLineOption from(QStringLiteral("from"), {}, QStringLiteral("time"));
    const QCommandLineOption to(QStringLiteral("to"), {}, QStringLiteral("time"));
    const QCommandLineOption width(
        QStringLiteral("width"), {}, QStringLiteral("pixels"), QStringLiteral("1600"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), {}, QStringLiteral("name"), QStringLiteral("dark"));
    const QCommandLineOption variable(QStringLiteral("var"), {}, QStringLiteral("name=value"));
    const QCommandLineOption output(
        QStringLiteral("output"), {}, QStringLiteral("folder"), QStringLiteral("."));
    const QCommandLineOption requireData(QStringLiteral("require-data"));
    parser.addOptions({ source, from, to, width, theme, variable, output, requireData });
    if (!parser.parse(QStringList(QStringLiteral("opsglass render")) + arguments))
        return wrongUsage(parser.errorText());
    RenderOptions options;
    options.dashboards = parser.positionalArguments();
    if (options.dashboards.isEmpty())
        return wrongUsage(Text::tr("Name a dashboard: a file, or the uid of a built-in one."));
    options.output = parser.value(output);
    options.requiresData = parser.isSet(requireData);
    const auto sources = parseSources(parser.values(source));
    const auto time = parseTimes(parser.value(from), parser.value(to));
    const auto pixels = parseWidth(parser.value(width));
    const auto kind = parsePictureTheme(parser.value(theme));
    auto variables = parseVariables(parser.values(variable));
    if (const auto error = firstError(sources, time, pixels, kind, variables))
        return failure(*error);
    options.sources = *sources;
    options.time = *time;
    options.width = *pixels;
    options.theme = *kind;
    options.variables = std::move(*variables);
    return options;
}

} // namespace opsglass
