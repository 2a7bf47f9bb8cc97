// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/historycsv.h"

#include "models/export/csvcell.h"

namespace opsglass {

namespace {

bool isAboutTelling(AlertHistoryEntry::Kind kind)
{
    return kind == AlertHistoryEntry::Kind::Notified || kind == AlertHistoryEntry::Kind::Held;
}

QByteArrayList cellsOf(const AlertHistoryEntry &entry, const QTimeZone &zone)
{
    const auto label
        = [&entry](const char *name) { return textCell(entry.labels.value(QLatin1String(name))); };
    const auto count = [&entry](int alerts) {
        return isAboutTelling(entry.kind) ? QByteArray::number(alerts) : QByteArray();
    };
    return { timeCell(entry.at, zone), textCell(historyWord(entry.kind)), label("alertname"),
        label("severity"), textCell(toString(entry.labels)),
        textCell(entry.annotations.value(QStringLiteral("summary"))),
        entry.value ? numberCell(*entry.value) : QByteArray(), textCell(entry.source),
        textCell(entry.origin), textCell(entry.reason), count(entry.firing),
        count(entry.resolved) };
}

} // namespace

QByteArray csvOfHistory(const QList<AlertHistoryEntry> &history, const QTimeZone &zone)
{
    QByteArray csv = "time,kind,alert,severity,labels,summary,value,source,origin,reason,firing,"
                     "resolved\r\n";
    for (const AlertHistoryEntry &entry : history)
        csv += cellsOf(entry, zone).join(',') + "\r\n";
    return csv;
}

} // namespace opsglass
