// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/sourcedraft.h"

#include <QWidget>

namespace opsglass {

/// One page of the options of a source.
class SourcePage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what of the draft this page is about. What is shown already keeps its cursor.
    virtual void setDraft(const SourceDraft &draft) = 0;
    /// Writes what is set here into `draft` and leaves the rest alone.
    virtual void collect(SourceDraft &draft) const = 0;

Q_SIGNALS:
    /// The person changed something.
    void changed();
};

} // namespace opsglass
