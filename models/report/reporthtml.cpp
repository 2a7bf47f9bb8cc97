// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reporthtml.h"

#include "models/report/reportdocument.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString escaped(const QString &text) { return text.simplified().toHtmlEscaped(); }

QString headingOf(const ReportBlock &block)
{
    QString mark;
    if (block.status)
        mark = QStringLiteral(" <span class=\"%1\">%2</span>")
                   .arg(statusKey(*block.status), escaped(statusWord(*block.status)));
    return QStringLiteral("<h%1>%2%3</h%1>\n")
        .arg(QString::number(block.level), escaped(block.text), mark);
}

QString tableOf(const ReportBlock &block)
{
    const auto row = [&block](const QStringList &cells, const QString &tag) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString side
                = column < block.textColumns ? QString() : QStringLiteral(" align=\"right\"");
            text += QStringLiteral("<%1%2>%3</%1>").arg(tag, side, escaped(cells[column]));
        }
        return QStringLiteral("<tr>%1</tr>\n").arg(text);
    };
    QString text = QStringLiteral("<table>\n<thead>%1</thead>\n<tbody>\n")
                       .arg(row(block.columns, QStringLiteral("th")));
    for (const QStringList &cells : block.rows)
        text += row(cells, QStringLiteral("td"));
    return text + QStringLiteral("</tbody>\n</table>\n");
}

QString factsOf(const ReportBlock &block)
{
    QString text = QStringLiteral("<table class=\"facts\">\n");
    for (const QStringList &row : block.rows)
        text += QStringLiteral("<tr><th align=\"left\">%1</th><td>%2</td></tr>\n")
                    .arg(escaped(row[0]), escaped(row[1]));
    return text + QStringLiteral("</table>\n");
}

QString paragraphOf(const ReportBlock &block)
{
    return QStringLiteral("<p>%1</p>\n").arg(escaped(block.text));
}

QString styleOf(const ReportColors &colors)
{
    return QStringLiteral(
        "body { font-family: sans-serif; color: %1; max-width: 60em; margin: 2em auto; "
        "padding: 0 1em; }\n"
        "h2 { border-bottom: 1px solid %3; padding-bottom: 0.2em; margin-top: 2em; }\n"
        "table { border-collapse: collapse; margin: 0.5em 0; font-variant-numeric: tabular-nums; "
        "}\n"
        "th { color: %2; font-weight: normal; text-align: left; }\n"
        "th[align=right], td[align=right] { text-align: right; }\n"
        "td, th { padding: 0.2em 1.2em 0.2em 0; vertical-align: top; }\n"
        "thead th { border-bottom: 1px solid %3; }\n"
        "h2 span { font-size: 60%; }\n"
        ".healthy { color: %4; }\n.degraded { color: %5; }\n.unhealthy { color: %6; }\n"
        ".unknown { color: %7; }\n")
        .arg(colors.text, colors.muted, colors.border, colors.good, colors.warning, colors.bad,
            colors.unknown);
}

} // namespace

QString reportHtml(const Report &report, const QTimeZone &zone, const ReportColors &colors)
{
    const QStringList body
        = writtenReport(report, zone, { headingOf, paragraphOf, factsOf, tableOf });
    const QString title = escaped(Text::tr("System Metrics Report: %1").arg(report.source));
    return QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width\">\n"
                          "<title>%1</title>\n<style>\n")
               .arg(title)
        + styleOf(colors) + QStringLiteral("</style>\n</head>\n<body>\n") + body.join(QString())
        + QStringLiteral("</body>\n</html>\n");
}

} // namespace opsglass
