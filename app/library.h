// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/libraryscanner.h"
#include "models/dashboard/dashboard.h"
#include "models/series/dashboardlist.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace opsglass {

/// The dashboards built into the program, read from its resources by listing.
QList<DashboardEntry> builtInDashboards();

/// Reads a dashboard by the uid of a built-in one or by the path of a file; a file without a uid
/// gets its name as one, and the constants of its inputs are those it proposes. Errors: Io, and
/// those of readDashboard(), naming the file.
Result<Dashboard> loadDashboard(const QString &name);

/// A dashboard with the bytes it was read from.
struct LoadedDashboard {
    QString path;
    QByteArray bytes;
    Dashboard dashboard;
};

/// The dashboards of a profile: a folder of files that is looked at again whenever something in it
/// changes, and the built-in ones. Lives on the GUI thread; reads on another.
class Library : public QObject {
    Q_OBJECT

public:
    /// Looks at nothing before refresh().
    /// \param root the folder; need not exist
    explicit Library(QString root, QObject *parent = nullptr);
    ~Library() override;

    const QString &root() const { return m_root; }
    /// Asks for a look at the files; changed() tells when something is found to be different.
    void refresh();
    /// Those of the last look, and the built-in ones.
    QList<DashboardEntry> entries() const { return m_snapshot.entries + m_builtIn; }
    const QStringList &folders() const { return m_snapshot.folders; }
    /// The path of a folder below the root; of the root without a name.
    QString directory(const QString &folder) const;

    /// Reads a dashboard by its file's path or by its uid: the library's own before built-in ones.
    /// Errors: Io, and those of readDashboard(), naming the file.
    Result<LoadedDashboard> load(const QString &name) const;
    /// Also watches this file, wherever it is; an empty path watches none.
    void watchFile(const QString &path);

Q_SIGNALS:
    void changed();
    /// The bytes of the file given to watchFile() may be others now.
    void fileChanged(const QString &path);

private:
    void take(const LibrarySnapshot &snapshot);
    void watchAgain();
    QString pathOf(const QString &name) const;

    QString m_root;
    QList<DashboardEntry> m_builtIn;
    LibrarySnapshot m_snapshot;
    QString m_watchedFile;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
    QThread m_thread;
    LibraryScanner *m_scanner;
};

} // namespace opsglass
