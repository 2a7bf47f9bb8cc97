// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/panelcopy.h"

#include "models/export/csvwriter.h"
#include "models/export/paneltables.h"
#include "models/export/texttables.h"
#include "models/series/dashboardmodel.h"

#include <QLocale>
#include <QMimeData>

namespace opsglass {

namespace {

ExportSink into(QByteArray &bytes)
{
    return [&bytes](const QByteArray &piece, double) {
        bytes += piece;
        return true;
    };
}

} // namespace

std::unique_ptr<QMimeData> copyOf(
    const DashboardModel &dashboard, const PanelModel &panel, PanelCopy kind)
{
    const QTimeZone &zone = dashboard.context().zone;
    const QList<ExportTable> tables
        = panelTables(shownData(panel, zone), panelShape(panel.panel().type));
    constexpr int level = 3;
    auto data = std::make_unique<QMimeData>();
    QByteArray bytes;
    switch (kind) {
    case PanelCopy::Csv:
        data->setText(QString::fromUtf8(csvOf(tables, zone)));
        break;
    case PanelCopy::Markdown:
        writeMarkdown(tables, zone, level, into(bytes));
        data->setText(QString::fromUtf8(bytes));
        break;
    case PanelCopy::Html:
        writeHtml(tables, zone, level, into(bytes));
        data->setHtml(QString::fromUtf8(bytes));
        [[fallthrough]];
    case PanelCopy::Tsv:
        data->setText(QString::fromUtf8(csvOf(tables, zone, CsvStyle::forPasting(QLocale()))));
        break;
    }
    return data;
}

} // namespace opsglass
