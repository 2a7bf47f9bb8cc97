// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/alertlistoptions.h"

#include "models/dashboard/panelreader.h"

namespace opsglass {

namespace {

AlertListOptions::Order orderOf(int number)
{
    using Order = AlertListOptions::Order;
    switch (number) {
    case 2:
        return Order::NameDescending;
    case 3:
        return Order::Importance;
    case 4:
        return Order::TimeAscending;
    case 5:
        return Order::TimeDescending;
    default:
        return Order::NameAscending;
    }
}

/// The matchers of a list in braces, without them.
QString matchersOf(QString filter)
{
    filter = filter.trimmed();
    if (filter.startsWith(u'{') && filter.endsWith(u'}'))
        filter = filter.sliced(1, filter.size() - 2).trimmed();
    while (filter.endsWith(u','))
        filter.chop(1);
    return filter;
}

} // namespace

AlertListOptions readAlertListOptions(const QJsonObject &options)
{
    AlertListOptions list;
    list.isStat = options[QLatin1String("viewMode")] == QLatin1String("stat");
    const int items = options[QLatin1String("maxItems")].toInt(list.maxItems);
    list.maxItems = items > 0 ? items : list.maxItems;
    list.order = orderOf(options[QLatin1String("sortOrder")].toInt());
    if (options[QLatin1String("groupMode")] == QLatin1String("custom"))
        list.groupBy = textsOf(options[QLatin1String("groupBy")]);
    list.source = textOf(options[QLatin1String("datasource")]);
    list.name = textOf(options[QLatin1String("alertName")]);
    list.labelFilter = textOf(options[QLatin1String("alertInstanceLabelFilter")]);
    const QJsonObject states = options[QLatin1String("stateFilter")].toObject();
    if (!states.isEmpty()) {
        list.showsFiring = states[QLatin1String("firing")].toBool();
        list.showsPending = states[QLatin1String("pending")].toBool();
    }
    return list;
}

SourceRef alertSourceOf(const Panel &panel)
{
    static const QStringList grafana { QStringLiteral("grafana"), QStringLiteral("-- Grafana --"),
        QStringLiteral("-- Mixed --") };
    const QString named = readAlertListOptions(panel.options).source;
    const SourceRef ref = named.isEmpty() ? panel.source : SourceRef { {}, named };
    return grafana.contains(ref.uid) ? SourceRef() : ref;
}

QString alertsRefId() { return QStringLiteral("alerts"); }

QString beginningsRefId() { return QStringLiteral("beginnings"); }

QString alertSelector(const QString &metric, const AlertListOptions &options)
{
    const QString matchers = matchersOf(options.labelFilter);
    return matchers.isEmpty() ? metric : metric + u'{' + matchers + u'}';
}

} // namespace opsglass
