// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library.h"

#include "app/libraryfiles.h"
#include "models/dashboard/importinputs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initialiseResources() { Q_INIT_RESOURCE(opsglass_resources); }

namespace opsglass {

Q_LOGGING_CATEGORY(libraryLog, "opsglass.app")

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// Reads a file, a resource too. Errors: Io, and those of readDashboard(), naming the file.
Result<LoadedDashboard> loadFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure({ Error::Kind::Io,
            Text::tr("There is neither a file nor a dashboard “%1”.").arg(path), path });
    const auto bytes = libraryfiles::read(path);
    if (!bytes)
        return failure(bytes.error());
    LoadedDashboard loaded { path, *bytes, {} };
    auto dashboard = readDashboard(loaded.bytes);
    if (!dashboard) {
        Error error = dashboard.error();
        error.message = Text::tr("%1: %2").arg(path, error.message);
        return failure(error);
    }
    if (dashboard->uid.isEmpty())
        dashboard->uid = QFileInfo(path).completeBaseName();
    loaded.dashboard = std::move(*dashboard);
    return loaded;
}

/// A path as far as it exists: what has to be watched for the rest to come.
QString existingPart(const QString &path)
{
    QString part = path;
    while (!QFileInfo::exists(part) && part != QFileInfo(part).path())
        part = QFileInfo(part).path();
    return part;
}

} // namespace

QList<DashboardEntry> builtInDashboards()
{
    initialiseResources();
    QList<DashboardEntry> entries;
    const QDir folder(QStringLiteral(":/dashboards"));
    const QStringList names = folder.entryList({ QStringLiteral("*.json") });
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        const auto dashboard = loadDashboard(path);
        if (!dashboard) {
            qCWarning(libraryLog).noquote() << dashboard.error().message;
            continue;
        }
        DashboardEntry entry { dashboard->uid, dashboard->title, dashboard->description,
            dashboard->tags, path };
        entry.isBuiltIn = true;
        entries << entry;
    }
    return entries;
}

Result<Dashboard> loadDashboard(const QString &name)
{
    QString path = name;
    if (!QFile::exists(name)) {
        for (const DashboardEntry &entry : builtInDashboards()) {
            if (entry.uid == name)
                path = entry.path;
        }
    }
    auto loaded = loadFile(path);
    if (!loaded)
        return failure(loaded.error());
    QHash<QString, QString> constants;
    for (const ImportInput &input : importInputs(loaded->dashboard, {})) {
        if (input.kind == ImportInput::Kind::Constant)
            constants.insert(input.key, input.value);
    }
    if (constants.isEmpty())
        return std::move(loaded->dashboard);
    auto dashboard = readDashboard(withInputs(loaded->bytes, constants));
    if (dashboard)
        dashboard->uid = loaded->dashboard.uid;
    return dashboard;
}

Library::Library(QString root, QObject *parent)
    : QObject(parent)
    , m_root(std::move(root))
    , m_builtIn(builtInDashboards())
    , m_scanner(new LibraryScanner(m_root))
{
    m_scanner->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_scanner, &QObject::deleteLater);
    connect(m_scanner, &LibraryScanner::scanned, this, &Library::take);
    // Editors and version control touch many files at once; one look serves them all.
    constexpr int settleTime = 200; // milliseconds
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    connect(&m_settled, &QTimer::timeout, this, &Library::refresh);
    const auto settle = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    m_thread.setObjectName(QStringLiteral("library"));
    m_thread.start();
}

Library::~Library()
{
    m_thread.quit();
    m_thread.wait();
}

QString Library::directory(const QString &folder) const
{
    return folder.isEmpty() ? m_root : m_root + u'/' + folder;
}

void Library::refresh() { QMetaObject::invokeMethod(m_scanner, &LibraryScanner::scan); }

void Library::take(const LibrarySnapshot &snapshot)
{
    const bool isChanged = snapshot != m_snapshot;
    m_snapshot = snapshot;
    watchAgain();
    if (isChanged)
        Q_EMIT changed();
    if (!m_watchedFile.isEmpty())
        Q_EMIT fileChanged(m_watchedFile);
}

void Library::watchFile(const QString &path)
{
    m_watchedFile = path.startsWith(u':') ? QString() : path;
    watchAgain();
}

void Library::watchAgain()
{
    // A folder tells of new names and lost ones, not of what is written into a file.
    constexpr qsizetype watchedFiles = 1000;
    QStringList wanted;
    if (!m_watchedFile.isEmpty())
        wanted << m_watchedFile << QFileInfo(m_watchedFile).absolutePath();
    wanted << existingPart(m_root);
    for (const QString &folder : std::as_const(m_snapshot.folders))
        wanted << directory(folder);
    for (const DashboardEntry &entry :
        m_snapshot.entries.first(std::min(m_snapshot.entries.size(), watchedFiles)))
        wanted << entry.path;
    wanted.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QSet<QString> known(watched.cbegin(), watched.cend());
    const QSet<QString> needed(wanted.cbegin(), wanted.cend());
    const QStringList added = (needed - known).values();
    const QStringList gone = (known - needed).values();
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (added.isEmpty())
        return;
    m_watcher.addPaths(added);
    // What came into a new folder before it was watched told nobody.
    const bool hasNewFolder = std::any_of(
        added.cbegin(), added.cend(), [](const QString &path) { return QFileInfo(path).isDir(); });
    if (hasNewFolder)
        m_settled.start();
}

QString Library::pathOf(const QString &name) const
{
    if (QFileInfo(name).isFile())
        return name;
    for (const DashboardEntry &entry : entries()) {
        if (entry.uid == name && entry.error.isEmpty())
            return entry.path;
    }
    return name;
}

Result<LoadedDashboard> Library::load(const QString &name) const { return loadFile(pathOf(name)); }

} // namespace opsglass
