// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QToolButton>

namespace opsglass {

/// The heading of a dashboard row; a click, Space or Enter opens and closes the row.
class RowHeader : public QToolButton {
    Q_OBJECT

public:
    struct Content {
        QString title;
        bool isCollapsed = false;
        int hiddenPanels = 0; ///< members of a collapsed row
    };

    explicit RowHeader(QWidget *parent = nullptr);

    void render(const Content &content, const Theme &theme);
};

} // namespace opsglass
