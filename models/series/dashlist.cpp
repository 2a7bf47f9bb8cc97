// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/dashlist.h"

#include <algorithm>

namespace opsglass {

namespace {

bool isFound(const DashboardEntry &entry, const DashListOptions &options)
{
    const QStringList words = options.query.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&entry](const QString &word) {
        return entry.title.contains(word, Qt::CaseInsensitive);
    }) && std::all_of(options.tags.cbegin(), options.tags.cend(), [&entry](const QString &tag) {
        return entry.tags.contains(tag);
    });
}

template <typename Wanted>
QList<DashboardEntry> chosen(const QList<DashboardEntry> &entries, int most, Wanted isWanted)
{
    QList<DashboardEntry> some;
    for (const DashboardEntry &entry : entries) {
        if (some.size() < most && entry.error.isEmpty() && isWanted(entry))
            some << entry;
    }
    return some;
}

QList<DashboardEntry> seenLast(
    const QList<DashboardEntry> &entries, const QStringList &recent, int most)
{
    QList<DashboardEntry> seen;
    for (const QString &key : recent) {
        const int room = most - int(seen.size());
        seen += chosen(entries, std::min(room, 1),
            [&key](const DashboardEntry &entry) { return entry.key() == key; });
    }
    return seen;
}

} // namespace

QList<DashListPart> dashListParts(
    const QList<DashboardEntry> &entries, const QStringList &recent, const DashListOptions &options)
{
    QList<DashListPart> parts;
    if (options.showsStarred)
        parts.append({ DashListPart::Kind::Starred,
            chosen(entries, options.maxItems,
                [](const DashboardEntry &entry) { return entry.isStarred; }) });
    if (options.showsRecent)
        parts.append({ DashListPart::Kind::Recent, seenLast(entries, recent, options.maxItems) });
    if (options.showsSearch)
        parts.append({ DashListPart::Kind::Found,
            chosen(entries, options.maxItems,
                [&options](const DashboardEntry &entry) { return isFound(entry, options); }) });
    parts.removeIf([](const DashListPart &part) { return part.entries.isEmpty(); });
    return parts;
}

} // namespace opsglass
