// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/routingfile.h"

#include "app/alerts/rulelibrary.h"

#include <QFile>
#include <QFileInfo>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

RoutingFile::RoutingFile(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(300ms);
    const auto settle = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_settle, &QTimer::timeout, this, &RoutingFile::follow);
}

LoadedRouting RoutingFile::load(const QString &path)
{
    LoadedRouting loaded;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        loaded.problems << tr("%1 cannot be read: %2.").arg(path, file.errorString());
        return loaded;
    }
    loaded.isRefused = false;
    loaded.routing = readAlertRouting(file.readAll());
    for (const FileProblem &problem : std::as_const(loaded.routing.problems)) {
        loaded.problems << RuleLibrary::textOf(path, problem);
        loaded.isRefused = loaded.isRefused || problem.kind == FileProblem::Kind::Error;
    }
    return loaded;
}

void RoutingFile::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    if (!path.isEmpty()) {
        read();
        return;
    }
    m_problems.clear();
    watch();
}

void RoutingFile::read()
{
    watch();
    m_text = textOf(m_path);
    const LoadedRouting loaded = load(m_path);
    m_problems = loaded.problems;
    if (loaded.isRefused)
        Q_EMIT failed({ Error::Kind::Malformed, m_problems.value(0), {} });
    else
        Q_EMIT changed(loaded.routing);
}

/// Something happened beside the file, or to it.
void RoutingFile::follow()
{
    if (!m_path.isEmpty() && textOf(m_path) != m_text)
        read();
    else
        watch();
}

void RoutingFile::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (m_path.isEmpty())
        return;
    // The folder too: editors put another file in its place.
    m_watcher.addPath(QFileInfo(m_path).absolutePath());
    if (QFile::exists(m_path))
        m_watcher.addPath(m_path);
}

} // namespace opsglass
