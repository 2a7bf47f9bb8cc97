// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace opsglass {

/// `options` of a dashboard list (spec/grafana.md §12.11).
struct DashListOptions {
    int maxItems = 10; ///< of each part
    bool showsStarred = true;
    bool showsRecent = false;
    bool showsSearch = false;
    bool showsHeadings = true;
    bool showsFolders = true;
    bool keepsTime = false;
    bool includesVariables = false;
    QString query; ///< words of a title, for the search
    QStringList tags; ///< all of them, for the search
    friend bool operator==(const DashListOptions &, const DashListOptions &) = default;
};

DashListOptions readDashListOptions(const QJsonObject &options);

} // namespace opsglass
