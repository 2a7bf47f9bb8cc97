// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/systemreport.h"

#include <QString>
#include <QTimeZone>

namespace opsglass {

/// A report in Markdown with tables (GitHub's). Names and texts of others are escaped: they make no
/// markup and break no table.
QString reportMarkdown(const Report &report, const QTimeZone &zone);

} // namespace opsglass
