// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportmarkdown.h"

#include "models/report/reportdocument.h"

namespace opsglass {

namespace {

/// One line that means nothing to Markdown. Underscores and points inside words mean nothing
/// anyway, and stay readable.
QString escaped(const QString &text)
{
    const QString line = text.simplified();
    const QString marks = QStringLiteral("\\`*[]<>|~&#");
    QString safe;
    for (qsizetype index = 0; index < line.size(); ++index) {
        const QChar letter = line[index];
        const bool isInside = index > 0 && index + 1 < line.size()
            && line[index - 1].isLetterOrNumber() && line[index + 1].isLetterOrNumber();
        if (marks.contains(letter) || (letter == u'_' && !isInside))
            safe += u'\\';
        safe += letter;
    }
    return safe;
}

QString rowOf(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe << escaped(cell);
    return QStringLiteral("| %1 |\n").arg(safe.join(QLatin1String(" | ")));
}

QString tableOf(const ReportBlock &block)
{
    QStringList rule;
    for (qsizetype column = 0; column < block.columns.size(); ++column)
        rule << (column < block.textColumns ? QStringLiteral("---") : QStringLiteral("---:"));
    QString text
        = rowOf(block.columns) + QStringLiteral("| %1 |\n").arg(rule.join(QLatin1String(" | ")));
    for (const QStringList &row : block.rows)
        text += rowOf(row);
    return text;
}

QString factsOf(const ReportBlock &block)
{
    QString text;
    for (const QStringList &row : block.rows)
        text += QStringLiteral("- **%1**: %2\n").arg(escaped(row[0]), escaped(row[1]));
    return text;
}

QString headingOf(const ReportBlock &block)
{
    return QString(block.level, u'#') + u' ' + escaped(block.text) + u'\n';
}

QString paragraphOf(const ReportBlock &block) { return escaped(block.text) + u'\n'; }

} // namespace

QString reportMarkdown(const Report &report, const QTimeZone &zone)
{
    return writtenReport(report, zone, { headingOf, paragraphOf, factsOf, tableOf }).join(u'\n');
}

} // namespace opsglass
