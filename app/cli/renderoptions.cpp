// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/renderoptions.h"

#include "app/arguments.h"

#include "app/session.h"
#include "models/dashboard/timemath.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Render)
};

tl::unexpected<Error> wrongUsage(const QString &text)
{
    return failure({ Error::Kind::Unsupported, text, {} });
}

Result<void> takeSources(RenderOptions &options, const QStringList &texts)
{
    if (texts.isEmpty())
        return wrongUsage(Text::tr("Say where the data are: --source URL or --source demo."));
    options.isDemo = texts.contains(QStringLiteral("demo"));
    if (options.isDemo)
        return texts.size() == 1
            ? Result<void>()
            : wrongUsage(Text::tr("--source demo goes with no other --source."));
    for (const QString &text : texts) {
        const auto server = parseServer(text);
        if (!server)
            return failure(server.error());
        options.sources << *server;
    }
    return {};
}

Result<void> takeTime(RenderOptions &options, const QString &from, const QString &to)
{
    if (from.isEmpty() && to.isEmpty())
        return {};
    options.time = { from.isEmpty() ? QStringLiteral("now-6h") : from,
        to.isEmpty() ? QStringLiteral("now") : to };
    const auto window
        = parseWindow(options.time.from, options.time.to, DashboardContext(), Session::now());
    if (!window)
        return failure(window.error());
    return {};
}

Result<void> takeLooks(RenderOptions &options, const QString &width, const QString &theme)
{
    options.width = width.toInt();
    if (options.width < 200 || options.width > 10'000)
        return wrongUsage(Text::tr("--width is a number of pixels between 200 and 10000."));
    const QHash<QString, Theme::Kind> themes { { QStringLiteral("dark"), Theme::Kind::Dark },
        { QStringLiteral("light"), Theme::Kind::Light },
        { QStringLiteral("print"), Theme::Kind::Print } };
    if (!themes.contains(theme))
        return wrongUsage(Text::tr("--theme is dark, light or print."));
    options.theme = themes.value(theme);
    return {};
}

Result<void> takeVariables(RenderOptions &options, const QStringList &texts)
{
    auto variables = parseVariables(texts);
    if (!variables)
        return failure(variables.error());
    options.variables = std::move(*variables);
    return {};
}

} // namespace

Result<RenderOptions> parseRenderArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption source(QStringLiteral("source"), {}, QStringLiteral("URL|demo"));
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
    for (const Result<void> &taken : { takeSources(options, parser.values(source)),
             takeTime(options, parser.value(from), parser.value(to)),
             takeLooks(options, parser.value(width), parser.value(theme)),
             takeVariables(options, parser.values(variable)) }) {
        if (!taken)
            return failure(taken.error());
    }
    return options;
}

} // namespace opsglass
