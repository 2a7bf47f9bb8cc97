// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/dashboardexport.h"

#include "models/export/filenames.h"
#include "models/series/dashboardmodel.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::Export)
};

bool isStandardOutput(const QString &target) { return target == QLatin1String("-"); }

ExportResult notPossible(const QString &message)
{
    return { ExportResult::End::NotPossible, message };
}

ExportResult writeOne(
    const QString &target, const ExportSource &source, const ExportProgress &goesOn)
{
    return isStandardOutput(target) ? writeStandardOutput(source)
                                    : writeExportFile(target, source, goesOn);
}

QString titleOf(const ExportedPart &part) { return part.facts[QLatin1String("title")].toString(); }

QStringList failedOf(const QList<ExportedPart> &parts)
{
    QStringList titles;
    for (const ExportedPart &part : parts) {
        if (!part.problem.isEmpty())
            titles << titleOf(part);
    }
    return titles;
}

/// The parts as they are files: tables of different shapes have one each.
QList<ExportedPart> fileParts(const QList<ExportedPart> &parts)
{
    constexpr qsizetype longestName = 40;
    QList<ExportedPart> files;
    for (const ExportedPart &part : parts) {
        if (part.tables.size() < 2) {
            files << part;
            continue;
        }
        for (qsizetype i = 0; i < part.tables.size(); ++i) {
            const QStringList words { titleOf(part), QString::number(i + 1),
                part.tables[i].name.left(longestName) };
            ExportedPart one = part;
            one.tables = { part.tables[i] };
            one.facts[QLatin1String("title")] = words.join(u'_');
            files << one;
        }
    }
    return files;
}

/// What is missing in a folder of files that have no room to say so.
ExportEntry errorsEntry(const QList<ExportedPart> &parts)
{
    ExportEntry entry { QStringLiteral("errors.txt"), {} };
    QString text = Text::tr("The data of these panels are missing here, or not all of them are "
                            "here:")
        + QLatin1String("\n\n");
    bool hasErrors = false;
    for (const ExportedPart &part : parts) {
        if (part.problem.isEmpty())
            continue;
        hasErrors = true;
        text += QStringLiteral("%1: %2\n").arg(titleOf(part), part.problem);
    }
    if (hasErrors)
        entry.source = [bytes = text.toUtf8()](const ExportSink &sink) { return sink(bytes, 1); };
    return entry;
}

QList<ExportEntry> entriesOf(const QList<ExportedPart> &parts, const TextExport &text)
{
    const QList<ExportedPart> files = fileParts(parts);
    QStringList titles;
    for (const ExportedPart &part : files)
        titles << titleOf(part);
    const QStringList names = fileNamesOf(titles, Text::tr("panel"));
    QList<ExportEntry> entries;
    for (qsizetype i = 0; i < files.size(); ++i) {
        entries << ExportEntry { names[i] + u'.' + text.ending(), {} };
        if (!files[i].isMissing())
            entries.last().source = [part = files[i], text](
                                        const ExportSink &sink) { return text.write(part, sink); };
    }
    return entries << errorsEntry(parts);
}

ExportResult writePanel(const DashboardModel &dashboard, const ExportRequest &request,
    const TextExport &text, const ExportProgress &goesOn)
{
    const PanelModel *panel = dashboard.panel(request.panelId);
    if (!panel)
        return notPossible(Text::tr("There is no panel %1.").arg(request.panelId));
    const ExportedPart part = partOf(dashboard, *panel, request.choices.scope);
    if (part.isMissing() && !text.isDocument())
        return { ExportResult::End::NoData,
            Text::tr("“%1” has no data: %2").arg(panel->title(), part.problem) };
    ExportResult result = writeOne(
        request.target, [&](const ExportSink &sink) { return text.write(part, sink); }, goesOn);
    result.failed = failedOf({ part });
    return result;
}

ExportResult writeText(const DashboardModel &dashboard, const ExportRequest &request,
    const TextExport &text, const ExportProgress &goesOn)
{
    if (request.panelId >= 0)
        return writePanel(dashboard, request, text, goesOn);
    const QList<ExportedPart> parts = partsOf(dashboard, request.choices.scope);
    const auto write = [&]() -> ExportResult {
        if (text.isDocument())
            return writeOne(
                request.target,
                [&, facts = factsOf(dashboard)](
                    const ExportSink &sink) { return text.write(facts, parts, sink); },
                goesOn);
        if (isStandardOutput(request.target))
            return notPossible(Text::tr("Several panels are several files: name a folder or a "
                                        ".zip, or one panel."));
        const QList<ExportEntry> entries = entriesOf(parts, text);
        return request.target.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)
            ? writeExportZip(request.target, entries, goesOn)
            : writeExportFolder(request.target, entries, goesOn);
    };
    ExportResult result = write();
    result.failed = failedOf(parts);
    return result;
}

/// Errors: of DashboardPicture.
Result<QByteArray> pictureOf(DashboardModel *dashboard, const ExportRequest &request)
{
    const ExportChoices &choices = request.choices;
    const DashboardPicture picture(dashboard,
        { .theme = choices.theme,
            .width = choices.width,
            .panelId = request.panelId,
            .panelSize = request.panelSize,
            .hasHeader = true,
            .source = request.source,
            .dashboards = request.dashboards });
    if (choices.format == ExportChoices::Format::Svg)
        return picture.svg();
    if (choices.format == ExportChoices::Format::Pdf)
        return picture.pdf(request.panelId < 0 ? choices.paper : Paper::Long);
    const auto image = picture.image(choices.scale);
    if (!image)
        return failure(image.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "PNG"))
        return failure({ Error::Kind::Io, Text::tr("The picture cannot be compressed."), {} });
    return buffer.data();
}

ExportResult writePicture(
    DashboardModel *dashboard, const ExportRequest &request, const ExportProgress &goesOn)
{
    if (request.panelId >= 0 && !dashboard->panel(request.panelId))
        return notPossible(Text::tr("There is no panel %1.").arg(request.panelId));
    const auto bytes = pictureOf(dashboard, request);
    if (!bytes)
        return notPossible(bytes.error().message);
    QStringList failed;
    for (const PanelModel *panel : dashboard->panels()) {
        const bool isDrawn = request.panelId < 0 || panel->panel().id == request.panelId;
        if (isDrawn && !problemOf(*panel).isEmpty())
            failed << panel->title();
    }
    ExportResult result = writeOne(
        request.target, [&bytes](const ExportSink &sink) { return sink(*bytes, 1); }, goesOn);
    result.failed = failed;
    return result;
}

} // namespace

ExportResult exportDashboard(
    DashboardModel *dashboard, const ExportRequest &request, const ExportProgress &goesOn)
{
    const auto text = textExport(request.choices, dashboard->context().zone, request.locale);
    return text ? writeText(*dashboard, request, *text, goesOn)
                : writePicture(dashboard, request, goesOn);
}

} // namespace opsglass
