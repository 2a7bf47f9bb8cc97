// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/systemreport.h"

#include <QString>
#include <QTimeZone>

namespace opsglass {

/// The colours of a page, as CSS has them.
struct ReportColors {
    QString text;
    QString muted;
    QString border;
    QString good;
    QString warning;
    QString bad;
    QString unknown;
};

/// A report as one HTML page that needs nothing else: no scripts, fonts or pictures. Texts of
/// others are escaped.
QString reportHtml(const Report &report, const QTimeZone &zone, const ReportColors &colors);

} // namespace opsglass
