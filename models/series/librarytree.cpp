// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/librarytree.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LibraryTree)
};

/// More than a glance takes in would push the folders out of sight.
constexpr qsizetype shownRecent = 5;

bool isWanted(const DashboardEntry &entry, const LibraryFilter &filter, const QStringList &words)
{
    const QString haystack = entry.title + u' ' + entry.tags.join(u' ') + u' ' + entry.folder;
    return std::all_of(filter.tags.cbegin(), filter.tags.cend(), [&entry](const QString &tag) {
        return entry.tags.contains(tag);
    }) && std::all_of(words.cbegin(), words.cend(), [&haystack](const QString &word) {
        return haystack.contains(word, Qt::CaseInsensitive);
    });
}

QList<DashboardEntry> recentEntries(const QList<DashboardEntry> &entries, const QStringList &recent)
{
    QList<DashboardEntry> found;
    for (const QString &key : recent) {
        const auto entry = std::find_if(entries.cbegin(), entries.cend(),
            [&key](const DashboardEntry &candidate) { return candidate.key() == key; });
        if (entry != entries.cend() && found.size() < shownRecent)
            found << *entry;
    }
    return found;
}

/// Whether there is neither a folder nor a dashboard in a folder.
bool isEmptyFolder(
    const QString &folder, const QStringList &folders, const QList<DashboardEntry> &entries)
{
    const QString below = folder + u'/';
    return std::none_of(folders.cbegin(), folders.cend(), [&below](const QString &other) {
        return other.startsWith(below);
    }) && std::none_of(entries.cbegin(), entries.cend(), [&folder](const DashboardEntry &entry) {
        return entry.folder.compare(folder, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QList<LibrarySection> librarySections(const QList<DashboardEntry> &entries,
    const QStringList &recent, const LibraryFilter &filter, const QStringList &folders)
{
    using Kind = LibrarySection::Kind;
    const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
    QList<DashboardEntry> wanted;
    for (const DashboardEntry &entry : entries) {
        if (isWanted(entry, filter, words))
            wanted << entry;
    }
    LibrarySection starred { Kind::Starred, Text::tr("Starred"), {} };
    LibrarySection builtIn { Kind::BuiltIn, Text::tr("Built in"), {} };
    QMap<QString, LibrarySection> sectionOf;
    for (const DashboardEntry &entry : std::as_const(wanted)) {
        if (entry.isStarred)
            starred.entries << entry;
        if (entry.isBuiltIn) {
            builtIn.entries << entry;
            continue;
        }
        LibrarySection &folder = sectionOf[entry.folder.toCaseFolded()];
        if (folder.entries.isEmpty())
            folder.title = entry.folder.isEmpty() ? Text::tr("My dashboards") : entry.folder;
        folder.entries << entry;
    }
    const bool isFiltered = filter != LibraryFilter();
    for (const QString &name : folders) {
        if (!isFiltered && isEmptyFolder(name, folders, entries))
            sectionOf[name.toCaseFolded()].title = name;
    }
    QList<LibrarySection> sections { starred,
        { Kind::Recent, Text::tr("Recently viewed"), recentEntries(wanted, recent) } };
    sections += sectionOf.values();
    sections << builtIn;
    sections.removeIf([](const LibrarySection &section) {
        return section.entries.isEmpty() && section.kind != Kind::Folder;
    });
    return sections;
}

LibraryTree::LibraryTree(const DashboardList *list, QObject *parent)
    : QAbstractItemModel(parent)
    , m_list(list)
{
    connect(list, &QAbstractItemModel::modelReset, this, &LibraryTree::rebuild);
    rebuild();
}

void LibraryTree::rebuild()
{
    QList<LibrarySection> sections
        = librarySections(m_list->entries(), m_list->recent(), m_filter, m_list->folders());
    if (sections == m_sections)
        return;
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
}

void LibraryTree::setFilter(const LibraryFilter &filter)
{
    m_filter = filter;
    rebuild();
}

QStringList LibraryTree::tags() const
{
    QStringList tags;
    for (const DashboardEntry &entry : m_list->entries())
        tags += entry.tags;
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

QModelIndex LibraryTree::indexOf(const QString &key) const
{
    for (int section = 0; section < m_sections.size(); ++section) {
        const LibrarySection::Kind kind = m_sections[section].kind;
        if (kind == LibrarySection::Kind::Starred || kind == LibrarySection::Kind::Recent)
            continue;
        const QList<DashboardEntry> &entries = m_sections[section].entries;
        for (int row = 0; row < entries.size(); ++row) {
            if (entries[row].key() == key)
                return index(row, 0, index(section, 0));
        }
    }
    return {};
}

QModelIndex LibraryTree::firstEntry() const
{
    for (int section = 0; section < m_sections.size(); ++section) {
        const QList<DashboardEntry> &entries = m_sections[section].entries;
        for (int row = 0; row < entries.size(); ++row) {
            if (entries[row].error.isEmpty())
                return index(row, 0, index(section, 0));
        }
    }
    return {};
}

QModelIndex LibraryTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // Headings are told from entries by 0; an entry's id is its heading's row and one.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex LibraryTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int LibraryTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    return parent.internalId() == 0 ? int(m_sections[parent.row()].entries.size()) : 0;
}

int LibraryTree::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && parent.internalId() != 0 ? 0 : 1;
}

QVariant LibraryTree::headingData(const LibrarySection &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return section.title;
    case KeyRole:
        return QStringLiteral("%1/%2").arg(int(section.kind)).arg(section.title);
    case IsHeadingRole:
        return true;
    default:
        return {};
    }
}

QVariant LibraryTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return headingData(m_sections[index.row()], role);
    const DashboardEntry &entry
        = m_sections[qsizetype(index.internalId()) - 1].entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        if (!entry.error.isEmpty())
            return entry.error;
        return entry.description.isEmpty() ? entry.title : entry.description;
    case KeyRole:
        return entry.key();
    case IsHeadingRole:
        return false;
    case IsStarredRole:
        return entry.isStarred;
    case IsBuiltInRole:
        return entry.isBuiltIn;
    case ErrorRole:
        return entry.error;
    default:
        return {};
    }
}

} // namespace opsglass
