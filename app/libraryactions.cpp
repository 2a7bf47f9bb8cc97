// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryactions.h"

#include "app/libraryfiles.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QUrl>

#include <algorithm>

namespace opsglass {

namespace {

/// A folder's name as typed, kept below the root: "a/b" without empty parts and dots.
QString folderOf(const QString &typed)
{
    QStringList parts;
    for (const QString &part : typed.split(u'/', Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !name.startsWith(u'.'))
            parts << name;
    }
    return parts.join(u'/');
}

} // namespace

LibraryActions::LibraryActions(Library *library, Settings *settings, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_settings(settings)
    , m_window(window)
{
}

QList<DashboardEntry> LibraryActions::entries() const
{
    QList<DashboardEntry> entries = m_library->entries();
    for (DashboardEntry &entry : entries)
        entry.isStarred = isStarred(entry.key());
    return entries;
}

DashboardEntry LibraryActions::entryOf(const QString &key) const
{
    for (const DashboardEntry &entry : m_library->entries()) {
        if (entry.key() == key)
            return entry;
    }
    return {};
}

bool LibraryActions::isStarred(const QString &key) const
{
    return m_settings->starred.contains(key);
}

void LibraryActions::setStarred(const QString &key, bool isStarred)
{
    m_settings->starred.removeAll(key);
    if (isStarred)
        m_settings->starred << key;
    Q_EMIT settingsChanged();
}

void LibraryActions::remember(const QString &key)
{
    constexpr qsizetype remembered = 20;
    m_settings->lastDashboard = key;
    m_settings->recent.removeAll(key);
    m_settings->recent.prepend(key);
    while (m_settings->recent.size() > remembered)
        m_settings->recent.removeLast();
    Q_EMIT settingsChanged();
}

void LibraryActions::act(LibraryAction action, const QString &key)
{
    const DashboardEntry entry = entryOf(key);
    if (entry.path.isEmpty())
        return;
    switch (action) {
    case LibraryAction::Open:
        Q_EMIT openRequested(entry.path);
        break;
    case LibraryAction::ToggleStar:
        setStarred(key, !isStarred(key));
        break;
    case LibraryAction::Rename:
        askTitle(entry);
        break;
    case LibraryAction::Move:
        askFolder(entry);
        break;
    case LibraryAction::Export:
        exportFile(entry);
        break;
    case LibraryAction::ShowInFolder:
        showInFolder(entry);
        break;
    case LibraryAction::Trash:
        trash(entry);
        break;
    }
}

void LibraryActions::askTitle(const DashboardEntry &entry)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename Dashboard"));
    dialog->setLabelText(tr("New title"));
    dialog->setTextValue(entry.title);
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, path = entry.path](const QString &title) {
            if (title.trimmed().isEmpty())
                return;
            if (const auto renamed = libraryfiles::rename(path, title.trimmed()); !renamed)
                Q_EMIT failed(renamed.error());
            m_library->refresh();
        });
    dialog->open();
}

void LibraryActions::askFolder(const DashboardEntry &entry)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Move to Folder"));
    dialog->setLabelText(tr("Folder for “%1”: choose one, or type a new name. "
                            "Without a name it is the library itself.")
                             .arg(entry.title));
    dialog->setComboBoxItems(QStringList(QString()) + m_library->folders());
    dialog->setComboBoxEditable(true);
    dialog->setTextValue(entry.folder);
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, entry](const QString &folder) { move(entry, folderOf(folder)); });
    dialog->open();
}

void LibraryActions::move(const DashboardEntry &entry, const QString &folder)
{
    const auto path = libraryfiles::move(entry.path, m_library->directory(folder));
    if (!path) {
        Q_EMIT failed(path.error());
        return;
    }
    for (QStringList *keys : { &m_settings->starred, &m_settings->recent })
        std::replace(keys->begin(), keys->end(), entry.path, *path);
    Q_EMIT moved(entry.path, *path);
    Q_EMIT settingsChanged();
    m_library->refresh();
}

void LibraryActions::trash(const DashboardEntry &entry)
{
    const auto trashed = libraryfiles::trash(entry.path);
    m_library->refresh();
    if (!trashed) {
        Q_EMIT failed(trashed.error());
        return;
    }
    m_settings->starred.removeAll(entry.path);
    m_settings->recent.removeAll(entry.path);
    Q_EMIT settingsChanged();
    Q_EMIT done(tr("“%1” is in the trash.").arg(entry.title));
}

void LibraryActions::exportFile(const DashboardEntry &entry)
{
    const auto bytes = libraryfiles::read(entry.path);
    if (bytes)
        exportBytes(entry.title, *bytes);
    else
        Q_EMIT failed(bytes.error());
}

void LibraryActions::exportBytes(const QString &title, const QByteArray &bytes)
{
    auto *dialog = new QFileDialog(
        m_window, tr("Save as File"), {}, tr("Grafana dashboards (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(libraryfiles::fileName(title) + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        if (const auto written = libraryfiles::replace(path, bytes); written)
            Q_EMIT done(tr("Saved as %1.").arg(path));
        else
            Q_EMIT failed(written.error());
    });
    dialog->open();
}

void LibraryActions::showInFolder(const DashboardEntry &entry)
{
    const QString folder = QFileInfo(entry.path).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        Q_EMIT failed({ Error::Kind::Unsupported,
            tr("No file manager can be started. The file is %1.").arg(entry.path), {} });
}

} // namespace opsglass
