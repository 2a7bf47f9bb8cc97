// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

namespace opsglass {

/// What a list of dashboards knows about one of them.
struct DashboardEntry {
    QString uid;
    QString title;
    QString description;
    QStringList tags;
    QString path; ///< the file it is read from
    QString folder = {}; ///< below the library's root, "team/sub"; empty: the root
    bool isBuiltIn = false; ///< part of the program, cannot be changed
    bool isStarred = false;
    QString error = {}; ///< why the file is no dashboard; empty when it is one
    qint64 modified = 0; ///< of the file, ms since the epoch

    /// What tells it from every other: files may share a uid, or have none.
    QString key() const { return isBuiltIn ? uid : path; }
    friend bool operator==(const DashboardEntry &, const DashboardEntry &) = default;
};

/// The dashboards a person can open, by title.
class DashboardList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { UidRole = Qt::UserRole, TagsRole, PathRole };

    using QAbstractListModel::QAbstractListModel;

    /// Makes the list equal to `entries`, sorted by title.
    /// \param recent keys of those seen last, the latest first
    /// \param folders of the library, also those without entries
    void apply(QList<DashboardEntry> entries, const QStringList &recent = {},
        const QStringList &folders = {});
    const QList<DashboardEntry> &entries() const { return m_entries; }
    const QStringList &recent() const { return m_recent; }
    const QStringList &folders() const { return m_folders; }
    /// The entry of this uid; an empty one when there is none.
    DashboardEntry entry(const QString &uid) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DashboardEntry> m_entries;
    QStringList m_recent;
    QStringList m_folders;
};

} // namespace opsglass
