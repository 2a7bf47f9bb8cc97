// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/dashboardlist.h"

#include <QHash>
#include <QMetaType>
#include <QObject>

namespace opsglass {

/// What one look at the library's folders found.
struct LibrarySnapshot {
    QStringList folders; ///< below the root, by name; the root itself is not among them
    QList<DashboardEntry> entries; ///< files that are no dashboard are among them, with an error
    friend bool operator==(const LibrarySnapshot &, const LibrarySnapshot &) = default;
};

/// Reads the dashboards of a folder tree. Lives on a thread of its own, because thousands of files
/// take seconds; reads again only what changed since its last look.
class LibraryScanner : public QObject {
    Q_OBJECT

public:
    /// \param root need not exist
    explicit LibraryScanner(QString root);

    void scan();

Q_SIGNALS:
    void scanned(const opsglass::LibrarySnapshot &snapshot);

private:
    struct Known {
        qint64 modified = 0;
        qint64 size = 0;
        DashboardEntry entry;
    };

    void scanFolder(const QString &folder, int depth, LibrarySnapshot &snapshot);
    DashboardEntry read(const QString &path, const QString &folder) const;

    QString m_root;
    QHash<QString, Known> m_known;
    QHash<QString, Known> m_seen;
};

} // namespace opsglass

Q_DECLARE_METATYPE(opsglass::LibrarySnapshot)
