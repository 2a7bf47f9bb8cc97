// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profilefile.h"

#include <QObject>
#include <QTimer>

class QMainWindow;

namespace opsglass {

/// Remembers where a window is and how large, for each arrangement of screens apart. Written when
/// the window has been still for a moment, never while it is dragged.
class WindowMemory : public QObject {
    Q_OBJECT

public:
    /// \param path of the file
    /// \param window outlives the memory
    WindowMemory(const QString &path, QMainWindow *window);
    /// Writes what is not written yet.
    ~WindowMemory() override;

    /// Puts the window where it was on these screens, and inside of them.
    /// \return whether anything was known
    bool restore();
    void write();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString screens();

    ProfileFile m_file;
    QMainWindow *m_window;
    QTimer m_still;
};

} // namespace opsglass
