// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/textexport.h"

#include "models/export/texttables.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::TextExport)
};

QString titleOf(const QJsonObject &facts) { return facts[QLatin1String("title")].toString(); }

/// "from – to", when both are known.
QString rangeOf(const QJsonObject &facts)
{
    const QString from = facts[QLatin1String("from")].toString();
    const QString to = facts[QLatin1String("to")].toString();
    return from.isEmpty() || to.isEmpty() ? QString() : Text::tr("%1 – %2").arg(from, to);
}

/// What is to be said about a part beside its rows: what is wrong, or why there are none.
QString remarkOn(const ExportedPart &part)
{
    if (!part.problem.isEmpty() || rowsOf(part.tables) > 0)
        return part.problem;
    const QString reason = part.facts[QLatin1String("reason")].toString();
    return reason.isEmpty() ? Text::tr("No data") : reason;
}

class DocumentWriter {
public:
    DocumentWriter(bool isHtml, const QTimeZone &zone, const ExportSink &sink, qsizetype parts)
        : m_isHtml(isHtml)
        , m_zone(zone)
        , m_sink(sink)
        , m_parts(parts)
    {
    }

    bool begin(const QJsonObject &facts)
    {
        if (!m_isHtml)
            return heading(facts, 1);
        const QByteArray title = titleOf(facts).toHtmlEscaped().toUtf8();
        return put("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>" + title
                   + "</title>\n<style>\nbody { font-family: sans-serif }\n"
                     "table { border-collapse: collapse }\n"
                     "th, td { padding: 0.2em 0.6em; text-align: left }\n"
                     "th { vertical-align: bottom }\n"
                     "td:first-child { white-space: nowrap }\n"
                     "</style>\n</head>\n<body>\n")
            && heading(facts, 1);
    }

    bool add(const ExportedPart &part)
    {
        if (!heading(part.facts, 2))
            return false;
        const ExportSink within = [this](const QByteArray &bytes, double fraction) {
            return m_sink(bytes, fractionOf(fraction));
        };
        const QString remark = remarkOn(part);
        bool isWhole = remark.isEmpty() || paragraph(remark);
        if (isWhole && rowsOf(part.tables) > 0)
            isWhole = m_isHtml ? writeHtml(part.tables, m_zone, 3, within)
                               : writeMarkdown(part.tables, m_zone, 3, within) && put("\n");
        ++m_done;
        return isWhole;
    }

    bool end() { return put(m_isHtml ? "</body>\n</html>\n" : ""); }

private:
    double fractionOf(double ofPart) const
    {
        return m_parts > 0 ? (static_cast<double>(m_done) + ofPart) / static_cast<double>(m_parts)
                           : 1;
    }

    bool put(const QByteArray &bytes) { return m_sink(bytes, fractionOf(0)); }

    bool paragraph(const QString &text)
    {
        return put(m_isHtml ? "<p>" + text.toHtmlEscaped().toUtf8() + "</p>\n"
                            : markdownText(text).toUtf8() + "\n\n");
    }

    bool heading(const QJsonObject &facts, int level)
    {
        const QString title = titleOf(facts);
        const QByteArray tag = 'h' + QByteArray::number(level);
        if (!title.isEmpty()
            && !put(m_isHtml
                    ? '<' + tag + '>' + title.toHtmlEscaped().toUtf8() + "</" + tag + ">\n"
                    : QByteArray(level, '#') + ' ' + markdownText(title).toUtf8() + "\n\n"))
            return false;
        const QString range = level == 1 ? rangeOf(facts) : QString();
        return range.isEmpty() || paragraph(range);
    }

    bool m_isHtml;
    const QTimeZone &m_zone;
    const ExportSink &m_sink;
    qsizetype m_parts;
    qsizetype m_done = 0;
};

} // namespace

QString TextExport::ending() const
{
    switch (format) {
    case Format::Csv:
        return QStringLiteral("csv");
    case Format::Tsv:
        return QStringLiteral("tsv");
    case Format::Json:
        return QStringLiteral("json");
    case Format::Html:
        return QStringLiteral("html");
    case Format::Markdown:
        break;
    }
    return QStringLiteral("md");
}

bool TextExport::write(const ExportedPart &part, const ExportSink &sink) const
{
    switch (format) {
    case Format::Csv:
        return writeCsv(part.tables, csv, zone, sink);
    case Format::Tsv:
        return writeCsv(part.tables, CsvStyle::withTabs(), zone, sink);
    case Format::Json:
        return writeJson(part, zone, sink);
    case Format::Html:
    case Format::Markdown:
        break;
    }
    DocumentWriter writer(format == Format::Html, zone, sink, 1);
    // The panel is the document: its title is not told twice.
    ExportedPart untitled = part;
    untitled.facts.remove(QStringLiteral("title"));
    return writer.begin(part.facts) && writer.add(untitled) && writer.end();
}

bool TextExport::write(
    const QJsonObject &facts, const QList<ExportedPart> &parts, const ExportSink &sink) const
{
    Q_ASSERT(isDocument());
    if (format == Format::Json)
        return writeJson(facts, parts, zone, sink);
    DocumentWriter writer(format == Format::Html, zone, sink, parts.size());
    if (!writer.begin(facts))
        return false;
    for (const ExportedPart &part : parts) {
        if (!writer.add(part))
            return false;
    }
    return writer.end();
}

} // namespace opsglass
