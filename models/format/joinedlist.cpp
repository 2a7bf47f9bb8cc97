// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/joinedlist.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JoinedList)
};

QString joined(const QStringList &items, const QString &pair)
{
    QString all = items.value(0);
    for (qsizetype item = 1; item < items.size(); ++item)
        all = pair.arg(all, items[item]);
    return all;
}

} // namespace

QString joinedList(const QStringList &items)
{
    return joined(items, Text::tr("%1, %2", "the things of a list"));
}

QString joinedStatements(const QStringList &items)
{
    return joined(items, Text::tr("%1; %2", "short statements in one line"));
}

} // namespace opsglass
