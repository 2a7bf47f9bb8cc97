// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dashboardoptions.h"

namespace opsglass {

/// What `opsglass render` was asked for, checked and ready to use.
struct RenderOptions {
    QStringList dashboards; ///< uids of built-in dashboards, or files
    SourceOptions sources;
    TimeChoice time; ///< empty ends: the dashboard's own
    int width = 1600;
    Theme::Kind theme = Theme::Kind::Dark;
    QList<std::pair<QString, QString>> variables;
    QString output = QStringLiteral("."); ///< a folder; one folder per uid in it for several
    bool requiresData = false; ///< a panel without data counts as failed
};

/// Reads the words behind `render`. Errors: Unsupported, with the sentence for standard error.
Result<RenderOptions> parseRenderArguments(const QStringList &arguments);

} // namespace opsglass
