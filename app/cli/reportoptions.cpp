// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportoptions.h"

#include "app/alerts/rulelibrary.h"
#include "app/wrongusage.h"
#include "models/format/duration.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportOptions)
};

Result<QStringList> checkedRules(QStringList rules, bool isDemo)
{
    rules.removeDuplicates();
    const QStringList packs = RuleLibrary::packs();
    for (const QString &id : std::as_const(rules)) {
        if (id.startsWith(QLatin1String("pack:")) && !packs.contains(id))
            return wrongUsage(Text::tr("There is no pack “%1”; there are: %2.")
                                  .arg(id, packs.join(QLatin1String(", "))));
    }
    return rules.isEmpty() && isDemo ? packs : rules;
}

Result<void> takeTimes(ReportOptions &options, const QString &since, const QString &slow)
{
    using namespace std::chrono_literals;
    const auto window = parseStretch(QStringLiteral("--since"), since, 1min);
    if (!window)
        return failure(window.error());
    const auto limit = parseStretch(QStringLiteral("--slow"), slow, 1ms);
    if (!limit)
        return failure(limit.error());
    options.since = *window;
    options.slow = *limit;
    return {};
}

} // namespace

Result<ReportTarget> parseTarget(const TargetWords &words)
{
    ReportTarget target;
    const bool isDemoNamed = words.sources.contains(QStringLiteral("demo"));
    target.isDemo = words.isDemo || isDemoNamed;
    if (!target.isDemo && words.sources.isEmpty())
        return wrongUsage(Text::tr("Say where the data are: --source URL or --demo."));
    if (words.sources.size() > 1 || (words.isDemo && !words.sources.isEmpty() && !isDemoNamed))
        return wrongUsage(Text::tr("Name one source: --source URL or --demo."));
    if (!target.isDemo) {
        const auto server = parseSource(words.sources.first());
        if (!server)
            return failure(server.error());
        target.source = *server;
    }
    for (const QString &text : words.alertmanagers) {
        const auto manager = parseServer(text);
        if (!manager)
            return failure(manager.error());
        target.alertmanagers << *manager;
    }
    const auto rules = checkedRules(words.rules, target.isDemo);
    if (!rules)
        return failure(rules.error());
    target.rules = *rules;
    return target;
}

Result<Milliseconds> parseStretch(const QString &option, const QString &text, Milliseconds least)
{
    constexpr Milliseconds most = std::chrono::days(3660);
    // Longer numbers overflow when multiplied by their unit.
    constexpr qsizetype mostLetters = 9;
    const auto stretch
        = text.size() <= mostLetters ? parseDuration(text) : std::optional<Milliseconds>();
    if (!stretch || text.contains(u'.') || *stretch > most || *stretch < least)
        return wrongUsage(
            Text::tr("%1 is a time such as 30s, 15m, 24h or 7d, at least %2, not “%3”.")
                .arg(option, printDuration(least), text));
    return *stretch;
}

Result<ReportOptions> parseReportArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption demo(QStringLiteral("demo"));
    const QCommandLineOption scheduled(QStringLiteral("scheduled"));
    const QCommandLineOption source(QStringLiteral("source"), {}, QStringLiteral("URL|demo"));
    const QCommandLineOption rules(QStringLiteral("rules"), {}, QStringLiteral("FILE|pack:NAME"));
    const QCommandLineOption manager(QStringLiteral("alertmanager"), {}, QStringLiteral("URL"));
    const QCommandLineOption since(
        QStringLiteral("since"), {}, QStringLiteral("time"), QStringLiteral("24h"));
    const QCommandLineOption slow(
        QStringLiteral("slow"), {}, QStringLiteral("time"), QStringLiteral("5s"));
    const QCommandLineOption format(
        QStringLiteral("format"), {}, QStringLiteral("md|json|html"), QStringLiteral("md"));
    const QCommandLineOption output(
        QStringLiteral("output"), {}, QStringLiteral("path"), QStringLiteral("-"));
    parser.addOptions({ demo, scheduled, source, rules, manager, since, slow, format, output });
    if (!parser.parse(QStringList(QStringLiteral("opsglass report")) + arguments))
        return wrongUsage(parser.errorText());
    if (const QStringList words = parser.positionalArguments(); !words.isEmpty())
        return wrongUsage(Text::tr("What is “%1” to mean?").arg(words.first()));
    ReportOptions options;
    options.isScheduled = parser.isSet(scheduled);
    if (options.isScheduled)
        return arguments.size() == 1
            ? Result<ReportOptions>(options)
            : wrongUsage(Text::tr("--scheduled takes everything from the settings: use it alone."));
    const auto target = parseTarget({ parser.isSet(demo), parser.values(source),
        parser.values(rules), parser.values(manager) });
    if (!target)
        return failure(target.error());
    options.target = *target;
    if (const auto taken = takeTimes(options, parser.value(since), parser.value(slow)); !taken)
        return failure(taken.error());
    const auto known = formatOfKey(parser.value(format));
    if (!known)
        return wrongUsage(
            Text::tr("--format is md, json or html, not “%1”.").arg(parser.value(format)));
    options.format = *known;
    if (parser.value(output).isEmpty())
        return wrongUsage(Text::tr("--output is a file, or - for standard output."));
    options.output = parser.value(output) == QLatin1String("-") ? QString() : parser.value(output);
    return options;
}

} // namespace opsglass
