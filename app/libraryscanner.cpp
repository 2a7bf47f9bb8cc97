// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryscanner.h"

#include "app/libraryfiles.h"
#include "models/dashboard/dashboard.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace opsglass {

LibraryScanner::LibraryScanner(QString root)
    : m_root(std::move(root))
{
    qRegisterMetaType<LibrarySnapshot>();
}

void LibraryScanner::scan()
{
    LibrarySnapshot snapshot;
    m_seen.clear();
    scanFolder({}, 0, snapshot);
    m_known.swap(m_seen);
    snapshot.folders.sort(Qt::CaseInsensitive);
    Q_EMIT scanned(snapshot);
}

void LibraryScanner::scanFolder(const QString &folder, int depth, LibrarySnapshot &snapshot)
{
    const QDir directory(folder.isEmpty() ? m_root : m_root + u'/' + folder);
    const QFileInfoList files = directory.entryInfoList(
        { QStringLiteral("*.json") }, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files) {
        if (libraryfiles::isSidecar(file.fileName()))
            continue;
        const QString path = file.absoluteFilePath();
        Known known = m_known.value(path);
        const qint64 modified = file.lastModified().toMSecsSinceEpoch();
        if (known.entry.path.isEmpty() || known.modified != modified || known.size != file.size())
            known = { modified, file.size(), read(path, folder) };
        known.entry.modified = modified;
        m_seen.insert(path, known);
        snapshot.entries << known.entry;
    }
    if (depth == libraryfiles::maxDepth)
        return;
    // A link may lead back to where it stands.
    const QStringList names = directory.entryList(
        QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Readable, QDir::Name);
    for (const QString &name : names) {
        const QString below = folder.isEmpty() ? name : folder + u'/' + name;
        snapshot.folders << below;
        scanFolder(below, depth + 1, snapshot);
    }
}

DashboardEntry LibraryScanner::read(const QString &path, const QString &folder) const
{
    DashboardEntry entry;
    entry.path = path;
    entry.folder = folder;
    entry.title = QFileInfo(path).completeBaseName();
    const auto bytes = libraryfiles::read(path);
    if (!bytes) {
        entry.error = bytes.error().message;
        return entry;
    }
    const auto dashboard = readDashboard(*bytes);
    if (!dashboard) {
        entry.error = dashboard.error().message;
        return entry;
    }
    entry.uid = dashboard->uid.isEmpty() ? entry.title : dashboard->uid;
    if (!dashboard->title.isEmpty())
        entry.title = dashboard->title;
    entry.description = dashboard->description;
    entry.tags = dashboard->tags;
    return entry;
}

} // namespace opsglass
