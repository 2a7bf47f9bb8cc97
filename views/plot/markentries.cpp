// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/markentries.h"

#include "models/format/joinedlist.h"
#include "models/format/localetime.h"
#include "views/plot/markpainter.h"
#include "views/plot/valuetext.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MarkEntries)
};

constexpr double slack = 3; ///< around a mark, pixels

MarkEntry entryOf(const AnnotationMark &mark, const QTimeZone &zone)
{
    MarkEntry entry;
    entry.title = mark.title.isEmpty() ? mark.name : mark.title;
    entry.when = formatDateTime(mark.from, zone);
    if (mark.to > mark.from)
        entry.when = Text::tr("%1 to %2").arg(entry.when, formatDateTime(mark.to, zone));
    entry.text = mark.text.trimmed();
    entry.tags = mark.tags;
    entry.color = mark.color;
    return entry;
}

MarkEntry entryOf(const ExemplarSpot &spot, const PlotContent &content, const QTimeZone &zone)
{
    const Exemplar &exemplar = content.exemplars[spot.exemplar];
    const FieldConfig config
        = spot.series < 0 ? FieldConfig {} : content.series[spot.series].config;
    MarkEntry entry;
    entry.title = Text::tr("Exemplar");
    entry.when = formatDateTime(exemplar.at, zone);
    entry.facts.append({ Text::tr("Value"), valueText(exemplar.value, config, zone) });
    const auto add = [&entry](const Labels &labels) {
        for (auto label = labels.pairs.cbegin(); label != labels.pairs.cend(); ++label)
            entry.facts.append({ label.key(), label.value() });
    };
    add(exemplar.labels);
    add(exemplar.series);
    if (spot.series >= 0)
        entry.color = content.series[spot.series].color;
    return entry;
}

bool isUnder(const QPointF &pointer, const AnnotationSpot &spot)
{
    if (spot.isRegion())
        return pointer.x() >= spot.from && pointer.x() <= spot.to;
    return std::abs(pointer.x() - spot.from) <= triangleReach + slack;
}

} // namespace

QString plainText(const MarkEntry &entry)
{
    QStringList lines { entry.title, entry.when, entry.text };
    for (const auto &[name, value] : entry.facts)
        lines.append(name + QStringLiteral(": ") + value);
    lines.append(joinedList(entry.tags));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

const ExemplarSpot *exemplarAt(const QPointF &pointer, const PlotLayout &layout)
{
    const ExemplarSpot *nearest = nullptr;
    double least = exemplarReach + slack;
    for (const ExemplarSpot &spot : layout.exemplars) {
        const double distance = QLineF(spot.point, pointer).length();
        if (distance <= least) {
            nearest = &spot;
            least = distance;
        }
    }
    return nearest;
}

QList<MarkEntry> markEntriesAt(const QPointF &pointer, const PlotContent &content,
    const PlotLayout &layout, const QTimeZone &zone)
{
    if (const ExemplarSpot *spot = exemplarAt(pointer, layout))
        return { entryOf(*spot, content, zone) };
    const double bottom = layout.plot.bottom();
    if (pointer.y() < bottom - 2 * slack || pointer.y() > bottom + triangleReach + slack)
        return {};
    QList<MarkEntry> entries;
    for (const AnnotationSpot &spot : layout.annotations) {
        if (!isUnder(pointer, spot))
            continue;
        for (const qsizetype mark : spot.marks)
            entries.append(entryOf(content.annotations[mark], zone));
    }
    return entries;
}

} // namespace opsglass
