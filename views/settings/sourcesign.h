// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/query.h"
#include "views/settings/sourcedraft.h"

#include <QIcon>
#include <QPalette>

class QListWidgetItem;
class QWidget;

namespace opsglass {

/// How a source is doing, by shape and colour: a disc, a square, a ring.
QIcon sourceSign(SourceStatus::State state, const QPalette &palette);

/// The same in words, with the reason for which it is down.
QString sourceStateText(const SourceStatus &status);

/// What a list says about a source beside what is set of it.
struct SourceStanding {
    SourceStatus status;
    bool isDefault = false;
};

/// Makes an item of `list` show a source: its sign and name, whether it is on, and the rest for
/// who points at it or listens.
void renderSource(QListWidgetItem *item, const SourceDraft &draft, const SourceStanding &standing,
    const QWidget *list);

} // namespace opsglass
