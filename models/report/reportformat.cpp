// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportformat.h"

namespace opsglass {

QString formatKey(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        return QStringLiteral("json");
    case ReportFormat::Html:
        return QStringLiteral("html");
    case ReportFormat::Markdown:
        break;
    }
    return QStringLiteral("md");
}

std::optional<ReportFormat> formatOfKey(const QString &key)
{
    for (const ReportFormat format :
        { ReportFormat::Markdown, ReportFormat::Json, ReportFormat::Html }) {
        if (formatKey(format) == key)
            return format;
    }
    return {};
}

} // namespace opsglass
