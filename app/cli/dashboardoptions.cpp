// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboardoptions.h"

#include "app/session.h"
#include "app/wrongusage.h"
#include "models/dashboard/timemath.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Render)
};

} // namespace

Result<SourceOptions> parseSources(const QStringList &texts, bool isDemo)
{
    QStringList servers = texts;
    SourceOptions options;
    options.isLocal = servers.removeAll(QStringLiteral("local")) > 0;
    options.isDemo = servers.removeAll(QStringLiteral("demo")) > 0 || isDemo;
    if (options.isDemo && !servers.isEmpty())
        return wrongUsage(Text::tr("The demo goes with no other server: leave out --source %1.")
                              .arg(servers.first()));
    for (const QString &text : std::as_const(servers)) {
        const auto server = parseSource(text);
        if (!server)
            return failure(server.error());
        options.servers << *server;
    }
    return options;
}

Error missingSource()
{
    return { Error::Kind::Unsupported,
        Text::tr("Say where the data are: --source URL for a server, --source local for this "
                 "machine, or --source demo."),
        {} };
}

Result<TimeChoice> parseTimes(const QString &from, const QString &to)
{
    if (from.isEmpty() && to.isEmpty())
        return TimeChoice {};
    const TimeChoice time { from.isEmpty() ? QStringLiteral("now-6h") : from,
        to.isEmpty() ? QStringLiteral("now") : to };
    const auto window = parseWindow(time.from, time.to, DashboardContext(), Session::now());
    if (!window)
        return failure(window.error());
    return time;
}

Result<int> parseWidth(const QString &text)
{
    const int width = text.toInt();
    if (width < 200 || width > 10'000)
        return wrongUsage(Text::tr("--width is a number of pixels between 200 and 10000."));
    return width;
}

Result<Theme::Kind> parsePictureTheme(const QString &text)
{
    const QHash<QString, Theme::Kind> themes { { QStringLiteral("dark"), Theme::Kind::Dark },
        { QStringLiteral("light"), Theme::Kind::Light },
        { QStringLiteral("print"), Theme::Kind::Print } };
    if (!themes.contains(text))
        return wrongUsage(Text::tr("--theme is dark, light or print."));
    return themes.value(text);
}

} // namespace opsglass
