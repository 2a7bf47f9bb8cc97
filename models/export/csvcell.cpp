// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csvcell.h"

#include "models/data/matrix.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace opsglass {

QByteArray numberCell(double value)
{
    if (isMissing(value))
        return {};
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray textCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(),
        [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r'; });
    if (!needsQuotes)
        return cell;
    cell.replace("\"", "\"\"");
    return '"' + cell + '"';
}

QByteArray timeCell(Instant time, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace opsglass
