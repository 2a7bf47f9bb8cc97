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

QList<ExportEntry> entriesOf(const QList<ExportedPart> &parts, const TextExport &text)
{
    QStringList titles;
    for (const ExportedPart &part : parts)
        titles << part.facts[QLatin1String("title")].toString();
    const QStringList names = fileNamesOf(titles, Text::tr("panel"));
    QList<ExportEntry> entries;
    for (qsizetype i = 0; i < parts.size(); ++i)
        entries << ExportEntry { names[i] + u'.' + text.ending(),
            [part = parts[i], text](const ExportSink &sink) { return text.write(part, sink); } };
    return entries;
}

ExportResult writeText(const DashboardModel &dashboard, const ExportRequest &request,
    const TextExport &text, const ExportProgress &goesOn)
{
    const ExportScope scope = request.choices.scope;
    if (request.panelId >= 0) {
        const PanelModel *panel = dashboard.panel(request.panelId);
        if (!panel)
            return notPossible(Text::tr("There is no panel %1.").arg(request.panelId));
        return writeOne(
            request.target,
            [part = partOf(dashboard, *panel, scope), text](
                const ExportSink &sink) { return text.write(part, sink); },
            goesOn);
    }
    const QList<ExportedPart> parts = partsOf(dashboard, scope);
    if (text.isDocument())
        return writeOne(
            request.target,
            [facts = factsOf(dashboard), parts, text](
                const ExportSink &sink) { return text.write(facts, parts, sink); },
            goesOn);
    if (isStandardOutput(request.target))
        return notPossible(Text::tr("Several panels are several files: name a folder or a .zip, or "
                                    "one panel."));
    const QList<ExportEntry> entries = entriesOf(parts, text);
    return request.target.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)
        ? writeExportZip(request.target, entries, goesOn)
        : writeExportFolder(request.target, entries, goesOn);
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
    return writeOne(
        request.target, [&bytes](const ExportSink &sink) { return sink(*bytes, 1); }, goesOn);
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
