// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/sourcechoice.h"

#include <QList>
#include <QMenu>

namespace opsglass {

/// The sources that are known: chooses the default one, forgets one, and leads to all their
/// options.
class SourcesMenu : public QMenu {
    Q_OBJECT

public:
    explicit SourcesMenu(QWidget *parent = nullptr);

    /// \param defaultId of the one asked by default; empty: none of them is
    void setSources(const QList<SourceChoice> &sources, const QString &defaultId);

Q_SIGNALS:
    /// All sources with their options are to be shown.
    void editRequested();
    void defaultChosen(const QString &id);
    void forgetRequested(const QString &id);
};

} // namespace opsglass
