// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashlistoptions.h"

#include "models/dashboard/panelreader.h"

namespace opsglass {

DashListOptions readDashListOptions(const QJsonObject &options)
{
    DashListOptions list;
    const int items = options[QLatin1String("maxItems")].toInt(list.maxItems);
    list.maxItems = items > 0 ? items : list.maxItems;
    list.showsStarred = options[QLatin1String("showStarred")].toBool(list.showsStarred);
    list.showsRecent = options[QLatin1String("showRecentlyViewed")].toBool();
    list.showsSearch = options[QLatin1String("showSearch")].toBool();
    list.showsHeadings = options[QLatin1String("showHeadings")].toBool(list.showsHeadings);
    list.showsFolders = options[QLatin1String("showFolderNames")].toBool(list.showsFolders);
    list.keepsTime = options[QLatin1String("keepTime")].toBool();
    list.includesVariables = options[QLatin1String("includeVars")].toBool();
    list.query = textOf(options[QLatin1String("query")]);
    list.tags = textsOf(options[QLatin1String("tags")]);
    return list;
}

} // namespace opsglass
