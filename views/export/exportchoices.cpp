// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/exportchoices.h"

#include <algorithm>
#include <array>

namespace opsglass {

namespace {

using Format = ExportChoices::Format;

struct FormatWord {
    Format format;
    const char *word;
    std::optional<TextExport::Format> text;
};

constexpr std::array formats {
    FormatWord { Format::Csv, "csv", TextExport::Format::Csv },
    FormatWord { Format::Tsv, "tsv", TextExport::Format::Tsv },
    FormatWord { Format::Json, "json", TextExport::Format::Json },
    FormatWord { Format::Html, "html", TextExport::Format::Html },
    FormatWord { Format::Markdown, "md", TextExport::Format::Markdown },
    FormatWord { Format::Png, "png", std::nullopt },
    FormatWord { Format::Svg, "svg", std::nullopt },
    FormatWord { Format::Pdf, "pdf", std::nullopt },
};

const FormatWord &entryOf(Format format)
{
    return *std::find_if(formats.begin(), formats.end(),
        [format](const FormatWord &entry) { return entry.format == format; });
}

} // namespace

QString formatWord(Format format) { return QLatin1String(entryOf(format).word); }

std::optional<Format> formatOf(const QString &word)
{
    for (const FormatWord &entry : formats) {
        if (word == QLatin1String(entry.word))
            return entry.format;
    }
    return std::nullopt;
}

std::optional<TextExport> textExport(
    const ExportChoices &choices, const QTimeZone &zone, const QLocale &locale)
{
    const auto format = entryOf(choices.format).text;
    if (!format)
        return std::nullopt;
    TextExport text { .format = *format, .csv = {}, .zone = zone };
    if (choices.isForSpreadsheet)
        text.csv = CsvStyle::forSpreadsheet(locale);
    if (!choices.zone.isEmpty() && QTimeZone::isTimeZoneIdAvailable(choices.zone))
        text.zone = QTimeZone(choices.zone);
    return text;
}

bool isSeveralFiles(Format format) { return format == Format::Csv || format == Format::Tsv; }

} // namespace opsglass
