// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export.h"

#include "app/cli/cliexit.h"
#include "app/cli/dashboardrun.h"
#include "app/cli/joinedsources.h"
#include "app/library.h"
#include "app/session.h"

#include <QApplication>
#include <QTextStream>

#include <unistd.h>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::ExportCommand)
};

void complain(const QString &text)
{
    QTextStream(stderr) << "opsglass export: " << text << Qt::endl;
}

int complain(const QString &text, int code)
{
    complain(text);
    return code;
}

int complain(const Error &error)
{
    return complain(error.message,
        error.kind == Error::Kind::Unsupported ? cliexit::usage : cliexit::unreachable);
}

bool isPicture(ExportChoices::Format format)
{
    return format == ExportChoices::Format::Png || format == ExportChoices::Format::Pdf;
}

int exitCodeOf(const ExportResult &result)
{
    switch (result.end) {
    case ExportResult::End::Written:
    case ExportResult::End::Closed:
        return cliexit::good;
    case ExportResult::End::Cancelled:
    case ExportResult::End::NotPossible:
        return cliexit::usage;
    case ExportResult::End::NoData:
        return cliexit::failed;
    case ExportResult::End::CannotCreate:
        return cliexit::cannotCreate;
    case ExportResult::End::CannotWrite:
        return cliexit::cannotWrite;
    }
    return cliexit::failed;
}

int exportFrom(const ExportOptions &options, const Dashboard &dashboard)
{
    Session session;
    JoinedSources sources(session);
    if (const auto joined = sources.join(options.sources, { dashboard }); !joined)
        return complain(joined.error());
    DashboardRun run(
        session, dashboard, options.time, options.variables, options.request.choices.width);
    if (options.request.panelId >= 0 && !run.model()->panel(options.request.panelId))
        return complain(Text::tr("The dashboard has no panel %1.").arg(options.request.panelId),
            cliexit::usage);
    run.wait();
    const DashboardVerdict verdict = run.judge([](const QString &text) { complain(text); }, false);
    if (verdict.isUnreachable && !verdict.hasData)
        return cliexit::unreachable;
    ExportRequest request = options.request;
    request.source = sources.namesFor(dashboard);
    const ExportResult result = exportDashboard(run.model(), request);
    if (result.end == ExportResult::End::NoData)
        complain(Text::tr("Nothing is written.")); // the panel's error is told already
    else if (!result.message.isEmpty())
        complain(result.message);
    for (const QString &file : result.isGood() ? QStringList() : result.files)
        complain(Text::tr("%1 is written.").arg(file));
    if (!result.isGood())
        return exitCodeOf(result);
    if (verdict.isUnreachable)
        return cliexit::unreachable;
    return verdict.hasFailures ? cliexit::failed : cliexit::good;
}

} // namespace

int runExport(const ExportOptions &options)
{
    if (options.request.target == QLatin1String("-") && isPicture(options.request.choices.format)
        && ::isatty(STDOUT_FILENO) != 0)
        return complain(Text::tr("A picture is nothing for a terminal: name a file with --output."),
            cliexit::usage);
    const auto dashboard = loadDashboard(options.dashboard);
    if (!dashboard)
        return complain(dashboard.error().message, cliexit::usage);
    for (const QString &name : unknownVariables({ *dashboard }, options.variables))
        complain(Text::tr("The dashboard has no variable “%1”.").arg(name));
    QApplication::setPalette(Theme::of(options.request.choices.theme).palette());
    return exportFrom(options, *dashboard);
}

} // namespace opsglass
