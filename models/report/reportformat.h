// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace opsglass {

/// How a report is written.
enum class ReportFormat { Markdown, Json, Html };

/// The word of command lines and settings, which is also the ending of files: "md", "json", "html".
QString formatKey(ReportFormat format);
std::optional<ReportFormat> formatOfKey(const QString &key);

} // namespace opsglass
