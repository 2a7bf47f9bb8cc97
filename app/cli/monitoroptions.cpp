// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/monitoroptions.h"

#include "app/wrongusage.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MonitorOptions)
};

/// The three stretches of time as typed.
struct Times {
    QString interval;
    QString since;
    QString slow;
};

Result<void> takeTimes(MonitorOptions &options, const Times &times)
{
    using namespace std::chrono_literals;
    const auto interval = parseStretch(QStringLiteral("--interval"), times.interval, 500ms);
    if (!interval)
        return failure(interval.error());
    // A timer counts milliseconds in an int.
    if (*interval > 24h)
        return wrongUsage(Text::tr("--interval is a day at most."));
    const auto since = parseStretch(QStringLiteral("--since"), times.since, 1min);
    if (!since)
        return failure(since.error());
    const auto slow = parseStretch(QStringLiteral("--slow"), times.slow, 1ms);
    if (!slow)
        return failure(slow.error());
    options.interval = *interval;
    options.since = *since;
    options.slow = *slow;
    return {};
}

} // namespace

Result<MonitorOptions> parseMonitorArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption demo(QStringLiteral("demo"));
    const QCommandLineOption live(QStringLiteral("live"));
    const QCommandLineOption source(QStringLiteral("source"), {}, QStringLiteral("URL|demo"));
    const QCommandLineOption rules(QStringLiteral("rules"), {}, QStringLiteral("FILE|pack:NAME"));
    const QCommandLineOption manager(QStringLiteral("alertmanager"), {}, QStringLiteral("URL"));
    const QCommandLineOption interval(
        QStringLiteral("interval"), {}, QStringLiteral("time"), QStringLiteral("2s"));
    const QCommandLineOption since(
        QStringLiteral("since"), {}, QStringLiteral("time"), QStringLiteral("1h"));
    const QCommandLineOption slow(
        QStringLiteral("slow"), {}, QStringLiteral("time"), QStringLiteral("5s"));
    parser.addOptions({ demo, live, source, rules, manager, interval, since, slow });
    if (!parser.parse(QStringList(QStringLiteral("opsglass monitor")) + arguments))
        return wrongUsage(parser.errorText());
    if (const QStringList words = parser.positionalArguments(); !words.isEmpty())
        return wrongUsage(Text::tr("What is “%1” to mean?").arg(words.first()));
    MonitorOptions options;
    options.isLive = parser.isSet(live);
    const auto target = parseTarget({ parser.isSet(demo), parser.values(source),
        parser.values(rules), parser.values(manager) });
    if (!target)
        return failure(target.error());
    options.target = *target;
    const auto taken
        = takeTimes(options, { parser.value(interval), parser.value(since), parser.value(slow) });
    if (!taken)
        return failure(taken.error());
    return options;
}

} // namespace opsglass
