// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/desktop/fileaddress.h"
#include "app/wrongusage.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

Result<ThemeChoice> parseTheme(const QString &text)
{
    if (text == QLatin1String("dark"))
        return ThemeChoice::Dark;
    if (text == QLatin1String("light"))
        return ThemeChoice::Light;
    if (text == QLatin1String("system"))
        return ThemeChoice::System;
    return wrongUsage(Text::tr("--theme is dark, light or system, not “%1”.").arg(text));
}

Result<void> takeSources(
    Arguments &arguments, const QStringList &servers, const QStringList &endpoints)
{
    for (const QString &text : servers) {
        const auto server = parseSource(text);
        if (!server)
            return failure(server.error());
        arguments.servers << *server;
    }
    for (const QString &text : endpoints) {
        const auto url = parseAddress(text);
        if (!url)
            return failure(url.error());
        if (!arguments.endpoints.contains(*url))
            arguments.endpoints << *url;
    }
    return {};
}

/// A dashboard may be named by uid, by path, by the address of a file or by a link.
Result<void> takeDashboard(Arguments &arguments, const QString &word)
{
    if (isAppLink(word)) {
        const auto link = parseAppLink(word);
        if (!link)
            return failure(link.error());
        arguments.link = *link;
        arguments.dashboard = link->address.uid;
    } else if (word.startsWith(QLatin1String("file:"))) {
        const auto path = pathOfAddress(word);
        if (!path)
            return wrongUsage(Text::tr("“%1” is no file of this machine.").arg(word));
        arguments.dashboard = *path;
    } else {
        arguments.dashboard = word;
    }
    return {};
}

} // namespace

Result<QList<std::pair<QString, QString>>> parseVariables(const QStringList &words)
{
    QList<std::pair<QString, QString>> variables;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return wrongUsage(Text::tr("--var is name=value, not “%1”.").arg(word));
        variables.append({ word.first(equals), word.sliced(equals + 1) });
    }
    return variables;
}

Result<Arguments> parseArguments(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList { QStringLiteral("h"), QStringLiteral("help") });
    const QCommandLineOption version(
        QStringList { QStringLiteral("v"), QStringLiteral("version") });
    const QCommandLineOption demo(QStringLiteral("demo"));
    const QCommandLineOption source(QStringLiteral("source"), {}, QStringLiteral("URL"));
    const QCommandLineOption scrape(QStringLiteral("scrape"), {}, QStringLiteral("URL"));
    const QCommandLineOption theme(QStringLiteral("theme"), {}, QStringLiteral("name"));
    const QCommandLineOption variable(QStringLiteral("var"), {}, QStringLiteral("name=value"));
    const QCommandLineOption background(QStringLiteral("background"));
    const QCommandLineOption debug(QStringLiteral("debug"), {}, QStringLiteral("category"));
    parser.addOptions({ help, version, demo, source, scrape, theme, variable, background, debug });
    if (!parser.parse(QStringList(QStringLiteral("opsglass")) + words))
        return wrongUsage(parser.errorText());
    Arguments arguments;
    arguments.showsHelp = parser.isSet(help);
    arguments.showsVersion = parser.isSet(version);
    arguments.isDemo = parser.isSet(demo);
    arguments.isBackground = parser.isSet(background);
    arguments.debugCategories = parser.values(debug);
    if (int(arguments.isDemo) + int(parser.isSet(source)) + int(parser.isSet(scrape)) > 1)
        return wrongUsage(
            Text::tr("--demo, --source and --scrape each say where the data are: use one."));
    if (const auto taken = takeSources(arguments, parser.values(source), parser.values(scrape));
        !taken)
        return failure(taken.error());
    if (parser.isSet(theme)) {
        const auto choice = parseTheme(parser.value(theme));
        if (!choice)
            return failure(choice.error());
        arguments.theme = *choice;
    }
    const auto variables = parseVariables(parser.values(variable));
    if (!variables)
        return failure(variables.error());
    arguments.variables = *variables;
    if (parser.positionalArguments().size() > 1)
        return wrongUsage(
            Text::tr("Name one dashboard at most: a file, or the uid of a built-in one."));
    if (const auto named = takeDashboard(arguments, parser.positionalArguments().value(0)); !named)
        return failure(named.error());
    return arguments;
}

QString helpText()
{
    return Text::tr(R"(Usage: opsglass [OPTION]… [DASHBOARD|FILE|LINK]
       opsglass render DASHBOARD|FILE… --source URL|local|demo [OPTION]…
       opsglass export DASHBOARD|FILE --source URL|local|demo --format NAME [OPTION]…
       opsglass query EXPR --source URL|local|demo [OPTION]…
       opsglass check FILE… [--format text|json]
       opsglass alerts --source [NAME=]URL|demo [OPTION]…
       opsglass report --source [NAME=]URL|--demo [OPTION]…
       opsglass monitor [--live] --source [NAME=]URL|--demo [OPTION]…
       opsglass settings export FILE
       opsglass settings import FILE [--dry-run]

A desktop monitor for AI agents and LLM services. DASHBOARD is the uid of a built-in
dashboard, FILE a Grafana dashboard in JSON, LINK such as opsglass:alerts or
opsglass:dashboard/qitops-agent?from=now-6h. While it runs, a second start hands these to it.

Where the data come from (one of them; otherwise what was used last):
  --demo            a demo agent inside the program, stored by a private Prometheus
  --source [NAME=]URL|NAME
                    a Prometheus-compatible server; repeat it for more: the first one is the
                    default, dashboards may ask the others by name
  --scrape URL      a metrics endpoint such as http://localhost:8000/metrics, scraped by a
                    private Prometheus; repeat it for more

What is shown:
  --var NAME=VALUE  the value of a variable of the first dashboard; repeat it for more
  --theme NAME      dark, light or system

How it runs:
  --background      without a window at first; the tray brings it
  --profile NAME    settings, data and a program of its own; also for the commands below
  --debug CATEGORY  more in the log, such as opsglass.net; all for everything

opsglass render draws dashboards without a screen: <uid>.png, panels/<id>.csv, report.json
  --source [NAME=]URL|local|demo
                    repeat it for more, the first one is the default; none is needed for
                    dashboards about this machine alone, which local names otherwise
  --from, --to TIME Grafana's times, such as now-6h or 2026-11-02T08:00:00Z
  --width PIXELS    1600 when not given
  --theme NAME      dark, light or print
  --var NAME=VALUE  the value of a variable; repeat it for more
  --output DIR      where to write; with several dashboards one folder per uid in it
  --require-data    a panel without data counts as failed
Exit status of render: 0 drawn, 1 some panel failed, 2 usage, 69 source unreachable.

opsglass export writes the data or a picture of a dashboard, without a screen
  --source [NAME=]URL|local|demo, --demo
                    as of render
  --format NAME     csv, tsv, json, html, md; png, svg, pdf
  --output PATH     a file, or - for standard output (default); csv and tsv of a dashboard: a
                    folder or a .zip, with one file per panel and table, and errors.txt
  --panel ID        this panel alone
  --raw             every sample the queries answered, before transformations
  --spreadsheet     csv as spreadsheets of the locale want it, with formulas defused
  --from, --to, --var, --width, --theme
                    as of render; the theme is light when not given
  --scale NUMBER    pixels of a png to one of the screen; 1 when not given
  --paper NAME      a4 (landscape, no panel cut in two) or long (one page); a4 when not given
Exit status of export: 0 written, 1 some panel failed (if it was the only table: nothing is
written), 2 usage, 69 source unreachable, 73 the file cannot be created, 74 it cannot be written.

opsglass query asks one PromQL expression and prints the answer alone; messages go to standard error
  --source URL|local|demo, --demo
                    local is this machine, asked for plain selectors
  --time TIME       when to evaluate, or the end of the range; now when not given
  --range DURATION  ask for a range, such as 6h; without it for one instant
  --step DURATION   the distance of its points; about 250 points when not given
  --format NAME     table, csv or json; table when not given
  --spreadsheet     as of export
  --output PATH     a file, or - for standard output (default)
Exit status of query: 0 answered, 1 the query was refused, 2 usage, 69 source unreachable, 73 the
file cannot be created, 74 it cannot be written.

opsglass check says which panels of dashboard files are drawn as in Grafana: full, partial, none;
of rule files (YAML) what promtool says, of Alertmanager configurations what is wrong
  --format NAME     text or json
Exit status of check: 0 good, 1 a panel is not drawn or a file is refused, 2 usage, 65 no
dashboard or no YAML, 66 no file.

opsglass alerts says which alerts there are, for people and monitoring systems
  --source [NAME=]URL|demo
                    repeat it for more; may be left out when only Alertmanagers are asked
  --rules FILE|pack:NAME
                    judge these rules here instead of the server's own; repeat it for more;
                    packs: agent-metrics, ai-assistant, ajentik, osmen
  --alertmanager [NAME=]URL
                    its alerts too; silenced and inhibited ones do not count
  --once            print and end (default); “for” is judged from the past
  --watch           print again when something changes, until SIGINT or SIGTERM
  --format NAME     table or json
Exit status of alerts: 0 nothing fires, 1 a warning, 2 a critical one, 3 something could not be
asked, read or evaluated, no rules, or wrong usage; critical is worse than unknown, unknown than a
warning.

opsglass report writes how the agents, tools and models of a source are doing: QitOps, Agent
Metrics, AI Assistant, Ajentik and OsMEN, whichever of them are there
  --source [NAME=]URL|--demo
                    whose systems
  --since TIME      how far back: 30m, 24h (default), 7d; what changed is told against as long before
  --slow TIME       from where on an agent is slow on average, 5s when not given
  --rules FILE|pack:NAME
                    alerts of these rules instead of the server's own; on the demo all packs
  --alertmanager [NAME=]URL
                    its alerts too
  --format NAME     md, json or html
  --output PATH     a file, replaced in one step; - is standard output (default)
  --scheduled       write the report of the settings if it is due, as the systemd timer does
Exit status of report: 0 written, 1 written but something could not be found out, 2 usage,
69 source unreachable, 73 the file cannot be written, 78 no settings for --scheduled.

opsglass monitor shows the same systems on the terminal, once or
  --live            until q, Esc or Ctrl+C; arrows, PgUp, PgDn, Home and End scroll
  --source, --demo, --rules, --alertmanager, --slow
                    as for report
  --interval TIME   how often it asks, 2s when not given
  --since TIME      how far back numbers count, 1h when not given
Exit status of monitor: 0 shown, 1 shown but something could not be found out, 2 usage or no
terminal for --live, 69 source unreachable, 128 and its number when a signal ended it.

opsglass settings carries what a person made from one profile or machine to another: settings,
dashboards, watch list, rules and silences, without secrets
  --dry-run         import: say what would change, and change nothing
Exit status of settings: 0 done, 1 Opsglass is running, 2 usage, 65 the file is no such archive,
66 no file, 73 something cannot be created.

  -h, --help        print this
  -v, --version     print the version
)");
}

} // namespace opsglass
