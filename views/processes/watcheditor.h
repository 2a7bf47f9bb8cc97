// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"
#include "views/theme/theme.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace opsglass {

class WatchDialog;

/// The watch list as a person changes it, entry by entry in a dialog. It keeps nothing: a changed
/// list leaves as a signal and comes back with setWatched().
class WatchEditor : public QObject {
    Q_OBJECT

public:
    /// \param window the dialogs' parent, and the editor's owner
    explicit WatchEditor(QWidget *window);

    void setTheme(const Theme &theme);
    void setWatched(const QList<WatchedProcesses> &watched);
    /// What runs now.
    void setProcesses(const QList<ProcessInfo> &processes);
    QStringList names() const;

    /// Opens the dialog of a new entry.
    WatchDialog *openNew();
    /// Opens the dialog of the entry in this place.
    WatchDialog *openEntry(int entry);

Q_SIGNALS:
    void watchedChanged(const QList<opsglass::WatchedProcesses> &watched);

private:
    WatchDialog *open(std::unique_ptr<WatchDialog> dialog);

    QWidget *m_window;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QList<WatchedProcesses> m_watched;
    QList<ProcessInfo> m_processes;
    QPointer<WatchDialog> m_dialog;
};

} // namespace opsglass
