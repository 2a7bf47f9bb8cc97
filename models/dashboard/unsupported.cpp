// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/unsupported.h"

#include <QCoreApplication>
#include <QHash>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Unsupported)
};

QHash<QString, QString> sentences()
{
    return {
        { QStringLiteral("logs"), Text::tr("Logs need a log source; Opsglass reads metrics.") },
        { QStringLiteral("traces"),
            Text::tr("Traces need a trace source; Opsglass reads metrics.") },
        { QStringLiteral("flamegraph"),
            Text::tr("Flame graphs need a profile source; Opsglass reads metrics.") },
        { QStringLiteral("nodeGraph"),
            Text::tr("Node graphs need a source of nodes and edges; Opsglass reads metrics.") },
        { QStringLiteral("geomap"),
            Text::tr("Maps are loaded from map servers, which Opsglass does not ask.") },
        { QStringLiteral("news"),
            Text::tr("News are read from the internet, which Opsglass does not ask.") },
        { QStringLiteral("annolist"),
            Text::tr("Lists of annotations are kept by a Grafana server; Opsglass works without "
                     "one.") },
        { QStringLiteral("canvas"), Text::tr("Opsglass does not draw canvas panels.") },
        { QStringLiteral("candlestick"), Text::tr("Opsglass does not draw candlestick charts.") },
        { QStringLiteral("xychart"), Text::tr("Opsglass does not draw XY charts.") },
        { QStringLiteral("trend"), Text::tr("Opsglass does not draw trend panels.") },
    };
}

} // namespace

QString whyUnsupported(const QString &type)
{
    if (type.isEmpty())
        return Text::tr("The panel names no type; the dashboard keeps it unchanged.");
    const QString known = sentences().value(type);
    if (!known.isEmpty())
        return known;
    return Text::tr("“%1” is a plugin that Opsglass does not know; the dashboard keeps the panel "
                    "unchanged.")
        .arg(type);
}

} // namespace opsglass
