// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/shortname.h"

#include <algorithm>

namespace opsglass {

qsizetype sharedPrefix(const QStringList &names)
{
    if (names.size() < 2)
        return 0;
    qsizetype length = names.first().size();
    for (const QString &name : names) {
        length = std::min(length, name.size());
        qsizetype same = 0;
        while (same < length && name[same] == names.first()[same])
            ++same;
        length = same;
    }
    const QString prefix = names.first().left(length);
    qsizetype cut = length;
    while (cut > 0 && prefix[cut - 1].isLetterOrNumber())
        --cut;
    constexpr qsizetype worthIt = 6;
    return cut >= worthIt ? cut : 0;
}

QString fittedName(
    const QString &name, qsizetype sharedPrefix, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    if (sharedPrefix <= 0 || sharedPrefix >= name.size())
        return metrics.elidedText(name, Qt::ElideMiddle, width);
    return metrics.elidedText(u'…' + name.mid(sharedPrefix), Qt::ElideRight, width);
}

} // namespace opsglass
