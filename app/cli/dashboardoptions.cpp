// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboardoptions.h"

#include "app/session.h"
#include "models/dashboard/timemath.h"

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

} // namespace

Result<SourceOptions> parseSources(const QStringList &texts, bool isDemo)
{
    SourceOptions options;
    if (texts.isEmpty() && !isDemo)
        return wrongUsage(Text::tr("Say where the data are: --source URL or --source demo."));
    options.isDemo = isDemo || texts.contains(QStringLiteral("demo"));
    if (options.isDemo && texts.size() > (isDemo ? 0 : 1))
        return wrongUsage(Text::tr("--source demo goes with no other --source."));
    if (options.isDemo)
        return options;
    for (const QString &text : texts) {
        const auto server = parseServer(text);
        if (!server)
            return failure(server.error());
        options.servers << *server;
    }
    return options;
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
