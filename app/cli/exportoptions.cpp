// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportoptions.h"

#include "app/arguments.h"
#include "app/wrongusage.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::ExportOptions)
};

using Format = ExportChoices::Format;

Result<Format> parseFormat(const QString &word)
{
    if (word.isEmpty())
        return wrongUsage(Text::tr("Say what to write: --format csv, json, md, png, pdf or svg."));
    const auto format = formatOf(word);
    if (!format)
        return wrongUsage(
            Text::tr("--format is csv, tsv, json, html, md, png, pdf or svg, not “%1”.").arg(word));
    return *format;
}

Result<int> parsePanel(const QString &text)
{
    if (text.isNull())
        return -1;
    bool isNumber = false;
    const int id = text.toInt(&isNumber);
    if (!isNumber || id < 0)
        return wrongUsage(Text::tr("--panel is the number of a panel, not “%1”.").arg(text));
    return id;
}

Result<double> parseScale(const QString &text)
{
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    if (!isNumber || !(scale >= 0.25 && scale <= 8))
        return wrongUsage(Text::tr("--scale is a number between 0.25 and 8, not “%1”.").arg(text));
    return scale;
}

Result<Paper> parsePaper(const QString &text)
{
    if (text == QLatin1String("a4"))
        return Paper::A4;
    if (text == QLatin1String("long"))
        return Paper::Long;
    return wrongUsage(Text::tr("--paper is a4 or long, not “%1”.").arg(text));
}

/// \param output as typed; null: nothing was
Result<QString> parseTarget(const QString &output, Format format, bool isPanel)
{
    const bool needsFolder = isSeveralFiles(format) && !isPanel;
    if (!needsFolder)
        return output.isNull() ? QStringLiteral("-") : output;
    if (output.isNull() || output == QLatin1String("-"))
        return wrongUsage(
            Text::tr("Several panels are several files: name a folder or a .zip with --output, or "
                     "one panel with --panel."));
    return output;
}

/// The options that have words of their own.
struct Words {
    QCommandLineOption source { QStringLiteral("source"), {}, QStringLiteral("URL|local|demo") };
    QCommandLineOption demo { QStringLiteral("demo") };
    QCommandLineOption format { QStringLiteral("format"), {}, QStringLiteral("name") };
    QCommandLineOption output { QStringLiteral("output"), {}, QStringLiteral("path") };
    QCommandLineOption from { QStringLiteral("from"), {}, QStringLiteral("time") };
    QCommandLineOption to { QStringLiteral("to"), {}, QStringLiteral("time") };
    QCommandLineOption variable { QStringLiteral("var"), {}, QStringLiteral("name=value") };
    QCommandLineOption width { QStringLiteral("width"), {}, QStringLiteral("pixels"),
        QStringLiteral("1600") };
    QCommandLineOption scale { QStringLiteral("scale"), {}, QStringLiteral("number"),
        QStringLiteral("1") };
    QCommandLineOption theme { QStringLiteral("theme"), {}, QStringLiteral("name"),
        QStringLiteral("light") };
    QCommandLineOption paper { QStringLiteral("paper"), {}, QStringLiteral("name"),
        QStringLiteral("a4") };
    QCommandLineOption panel { QStringLiteral("panel"), {}, QStringLiteral("id") };
    QCommandLineOption raw { QStringLiteral("raw") };
    QCommandLineOption spreadsheet { QStringLiteral("spreadsheet") };
};

Result<ExportRequest> requestOf(const QCommandLineParser &parser, const Words &words)
{
    const auto value = [&parser](const QCommandLineOption &option) {
        return parser.isSet(option) ? parser.value(option) : QString();
    };
    const auto format = parseFormat(value(words.format));
    const auto panel = parsePanel(value(words.panel));
    const auto width = parseWidth(parser.value(words.width));
    const auto scale = parseScale(parser.value(words.scale));
    const auto theme = parsePictureTheme(parser.value(words.theme));
    const auto paper = parsePaper(parser.value(words.paper));
    if (const auto error = firstError(format, panel, width, scale, theme, paper))
        return failure(*error);
    if (parser.isSet(words.spreadsheet) && *format != Format::Csv)
        return wrongUsage(Text::tr("--spreadsheet goes with --format csv."));
    const auto target = parseTarget(value(words.output), *format, *panel >= 0);
    if (!target)
        return failure(target.error());
    ExportRequest request;
    request.choices.format = *format;
    request.choices.scope = parser.isSet(words.raw) ? ExportScope::Raw : ExportScope::Shown;
    request.choices.isForSpreadsheet = parser.isSet(words.spreadsheet);
    request.choices.width = *width;
    request.choices.scale = *scale;
    request.choices.theme = *theme;
    request.choices.paper = *paper;
    request.panelId = *panel;
    request.target = *target;
    return request;
}

} // namespace

Result<ExportOptions> parseExportArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Words words;
    parser.addOptions({ words.source, words.demo, words.format, words.output, words.from, words.to,
        words.variable, words.width, words.scale, words.theme, words.paper, words.panel, words.raw,
        words.spreadsheet });
    if (!parser.parse(QStringList(QStringLiteral("opsglass export")) + arguments))
        return wrongUsage(parser.errorText());
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(Text::tr("Name one dashboard: a file, or the uid of a built-in one."));
    const auto sources = parseSources(parser.values(words.source), parser.isSet(words.demo));
    const auto time = parseTimes(parser.value(words.from), parser.value(words.to));
    const auto variables = parseVariables(parser.values(words.variable));
    const auto request = requestOf(parser, words);
    if (const auto error = firstError(sources, time, variables, request))
        return failure(*error);
    return ExportOptions { parser.positionalArguments().constFirst(), *sources, *time, *variables,
        *request };
}

} // namespace opsglass
