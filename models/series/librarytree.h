// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/dashboardlist.h"

#include <QAbstractItemModel>

namespace opsglass {

/// One heading of the library and what stands under it.
struct LibrarySection {
    enum class Kind { Starred, Recent, Folder, BuiltIn };

    Kind kind = Kind::Folder;
    QString title;
    QList<DashboardEntry> entries;
    friend bool operator==(const LibrarySection &, const LibrarySection &) = default;
};

/// What a person looks for. Empty members let everything through.
struct LibraryFilter {
    QString text; ///< words that title, tags or folder hold, all of them
    QStringList tags; ///< an entry has all of them
    friend bool operator==(const LibraryFilter &, const LibraryFilter &) = default;
};

/// Puts dashboards under headings: starred ones, those seen last, the folders by name with the
/// root first, those built in. A starred or recent one stands under its folder as well; headings
/// without entries are left out, but for folders with nothing below them while nothing is filtered.
/// \param recent keys of entries, the latest first
/// \param folders that exist, "team/sub"
QList<LibrarySection> librarySections(const QList<DashboardEntry> &entries,
    const QStringList &recent, const LibraryFilter &filter, const QStringList &folders = {});

/// The library as a tree of two levels: headings, dashboards.
class LibraryTree : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< of the entry; of a heading its kind and title
        IsHeadingRole,
        IsStarredRole,
        IsBuiltInRole,
        ErrorRole,
    };

    /// \param list outlives the tree
    explicit LibraryTree(const DashboardList *list, QObject *parent = nullptr);

    void setFilter(const LibraryFilter &filter);
    const LibraryFilter &filter() const { return m_filter; }
    /// Every tag there is, by name.
    QStringList tags() const;
    /// The entry's place: in its folder or among those built in, not under Starred or Recent.
    QModelIndex indexOf(const QString &key) const;
    /// The first entry that can be opened; invalid when there is none.
    QModelIndex firstEntry() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void rebuild();
    QVariant headingData(const LibrarySection &section, int role) const;

    const DashboardList *m_list;
    LibraryFilter m_filter;
    QList<LibrarySection> m_sections;
};

} // namespace opsglass
