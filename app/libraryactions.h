// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"
#include "app/settings.h"
#include "views/dashboard/sidebar.h"

#include <QObject>

class QWidget;

namespace opsglass {

/// Does what a person asks of a dashboard in the library, and keeps its stars and those seen last.
/// Lives on the GUI thread.
class LibraryActions : public QObject {
    Q_OBJECT

public:
    /// All outlive the actions; `settings` are changed in place.
    LibraryActions(Library *library, Settings *settings, QWidget *window);

    void act(LibraryAction action, const QString &key);
    void setStarred(const QString &key, bool isStarred);
    bool isStarred(const QString &key) const;
    /// Puts a dashboard first among those seen last.
    void remember(const QString &key);
    /// The library's entries with their stars.
    QList<DashboardEntry> entries() const;
    /// Asks where to and writes `bytes` there as they are.
    void exportBytes(const QString &title, const QByteArray &bytes);

Q_SIGNALS:
    void openRequested(const QString &name);
    void settingsChanged();
    void moved(const QString &oldPath, const QString &newPath);
    void done(const QString &sentence);
    void failed(const opsglass::Error &error);

private:
    DashboardEntry entryOf(const QString &key) const;
    void askTitle(const DashboardEntry &entry);
    void askFolder(const DashboardEntry &entry);
    void move(const DashboardEntry &entry, const QString &folder);
    void trash(const DashboardEntry &entry);
    void exportFile(const DashboardEntry &entry);
    void showInFolder(const DashboardEntry &entry);

    Library *m_library;
    Settings *m_settings;
    QWidget *m_window;
};

} // namespace opsglass
