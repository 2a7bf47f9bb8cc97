// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace opsglass {

/// The Help menu: what the program and its toolkit are.
class HelpMenu : public QMenu {
    Q_OBJECT

public:
    /// \param window the parent of what it opens
    explicit HelpMenu(QWidget *window);

Q_SIGNALS:
    /// What helps to find a fault is to be copied.
    void diagnosticsRequested();
};

} // namespace opsglass
