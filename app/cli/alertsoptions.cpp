// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alertsoptions.h"

#include "app/alerts/rulelibrary.h"
#include "app/wrongusage.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

/// Servers as typed, each address once.
/// \param parse one of them
Result<QList<NamedServer>> parseServers(
    const QStringList &texts, Result<NamedServer> (*parse)(const QString &))
{
    QList<NamedServer> servers;
    QStringList ids;
    for (const QString &text : texts) {
        const auto server = parse(text);
        if (!server)
            return failure(server.error());
        const QString id = server->url.isEmpty() ? server->name : entryOf(*server).id;
        if (!ids.contains(id))
            servers << *server;
        ids << id;
    }
    return servers;
}

Result<void> takeSources(
    AlertsOptions &options, const QStringList &sources, const QStringList &alertmanagers)
{
    if (sources.isEmpty() && alertmanagers.isEmpty())
        return wrongUsage(
            Text::tr("Say who is asked: --source URL, --source demo or --alertmanager URL."));
    options.isDemo = sources.contains(QStringLiteral("demo"));
    if (options.isDemo && sources.size() > 1)
        return wrongUsage(Text::tr("--source demo goes with no other --source."));
    const auto servers = parseServers(options.isDemo ? QStringList() : sources, parseSource);
    if (!servers)
        return failure(servers.error());
    const auto managers = parseServers(alertmanagers, parseServer);
    if (!managers)
        return failure(managers.error());
    options.sources = *servers;
    options.alertmanagers = *managers;
    return {};
}

Result<void> takeRules(AlertsOptions &options, QStringList rules)
{
    rules.removeDuplicates();
    if (!rules.isEmpty() && !options.isDemo && options.sources.isEmpty())
        return wrongUsage(Text::tr("--rules needs a --source that answers their expressions."));
    const QStringList packs = RuleLibrary::packs();
    for (const QString &id : std::as_const(rules)) {
        if (id.startsWith(QLatin1String("pack:")) && !packs.contains(id))
            return wrongUsage(Text::tr("There is no pack “%1”; there are: %2.")
                                  .arg(id, packs.join(QLatin1String(", "))));
    }
    options.rules = rules;
    return {};
}

Result<void> takeFormat(AlertsOptions &options, const QString &format)
{
    options.isJson = format == QLatin1String("json");
    if (!options.isJson && format != QLatin1String("table"))
        return wrongUsage(Text::tr("--format is table or json, not “%1”.").arg(format));
    return {};
}

} // namespace

Result<AlertsOptions> parseAlertsArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption source(QStringLiteral("source"), {}, QStringLiteral("URL|demo"));
    const QCommandLineOption rules(QStringLiteral("rules"), {}, QStringLiteral("FILE|pack:NAME"));
    const QCommandLineOption manager(QStringLiteral("alertmanager"), {}, QStringLiteral("URL"));
    const QCommandLineOption once(QStringLiteral("once"));
    const QCommandLineOption watch(QStringLiteral("watch"));
    const QCommandLineOption format(
        QStringLiteral("format"), {}, QStringLiteral("table|json"), QStringLiteral("table"));
    parser.addOptions({ source, rules, manager, once, watch, format });
    if (!parser.parse(QStringList(QStringLiteral("opsglass alerts")) + arguments))
        return wrongUsage(parser.errorText());
    if (const QStringList words = parser.positionalArguments(); !words.isEmpty())
        return wrongUsage(Text::tr("What is “%1” to mean? Rule files follow --rules, one each.")
                              .arg(words.first()));
    if (parser.isSet(once) && parser.isSet(watch))
        return wrongUsage(Text::tr("--once and --watch exclude each other."));
    AlertsOptions options;
    options.watches = parser.isSet(watch);
    if (const auto taken = takeFormat(options, parser.value(format)); !taken)
        return failure(taken.error());
    if (const auto taken = takeSources(options, parser.values(source), parser.values(manager));
        !taken)
        return failure(taken.error());
    if (const auto taken = takeRules(options, parser.values(rules)); !taken)
        return failure(taken.error());
    return options;
}

} // namespace opsglass
