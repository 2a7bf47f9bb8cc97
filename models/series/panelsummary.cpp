// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/panelsummary.h"

#include "models/series/legendcalcs.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PanelSummary)
};

/// More than a person listens to.
constexpr qsizetype most = 8;

/// Tells the first of `count`, and how many are left out.
template <typename Tell>
QString told(qsizetype count, const Tell &tell)
{
    QStringList sentences;
    for (qsizetype index = 0; index < std::min(count, most); ++index)
        sentences << tell(index);
    if (count > most)
        sentences << Text::tr("And %n more.", nullptr, int(count - most));
    return sentences.join(u' ');
}

QString seriesText(const DataSeries &series, const PanelData &data, const QTimeZone &zone)
{
    const DataPlace &place = series.place;
    if (place.frame < 0 || place.frame >= data.frames.size())
        return Text::tr("%1.").arg(series.name);
    const Field &field = data.frames[place.frame].fields[place.field];
    const QList<DisplayValue> values = legendCalcs(field,
        { QStringLiteral("lastNotNull"), QStringLiteral("min"), QStringLiteral("max") }, {}, zone);
    return Text::tr("%1: last %2, lowest %3, highest %4.")
        .arg(series.name, values[0].text.full(), values[1].text.full(), values[2].text.full());
}

QString itemText(const DisplayItem &item)
{
    const QString value = item.value.text.full();
    return item.title.isEmpty() ? Text::tr("%1.").arg(value)
                                : Text::tr("%1: %2.").arg(item.title, value);
}

QString barText(const BarSeries &bars, const QStringList &categories)
{
    return told(std::min(bars.values.size(), categories.size()), [&](qsizetype index) {
        return Text::tr("%1, %2: %3.")
            .arg(bars.name, categories[index], bars.values[index].text.full());
    });
}

QString tableText(const Frame &frame)
{
    QStringList columns;
    for (const Field &field : frame.fields)
        columns << (field.displayName.isEmpty() ? field.name : field.displayName);
    return Text::tr("A table of %n rows: %1.", nullptr, int(frame.length()))
        .arg(columns.join(Text::tr(", ")));
}

QString dataText(const PanelData &data, const QTimeZone &zone)
{
    if (!data.series.isEmpty()) {
        return Text::tr("%n series.", nullptr, int(data.series.size())) + u' '
            + told(data.series.size(),
                [&](qsizetype index) { return seriesText(data.series[index], data, zone); });
    }
    if (!data.items.isEmpty())
        return told(
            data.items.size(), [&](qsizetype index) { return itemText(data.items[index]); });
    if (!data.barChart.bars.isEmpty()) {
        return told(data.barChart.bars.size(), [&](qsizetype index) {
            return barText(data.barChart.bars[index], data.barChart.categories);
        });
    }
    return told(data.frames.size(), [&](qsizetype index) { return tableText(data.frames[index]); });
}

QString statusText(const PanelStatus &status)
{
    switch (status.state) {
    case PanelStatus::State::Loading:
        return Text::tr("Loading.");
    case PanelStatus::State::NoData:
        return Text::tr("No data.") + u' ' + status.reason;
    case PanelStatus::State::Error:
        return status.error ? Text::tr("Error: %1").arg(status.error->message) : QString();
    case PanelStatus::State::Unsupported:
        return status.reason;
    case PanelStatus::State::Ready:
        break;
    }
    return status.stale ? Text::tr("These are old data.") : QString();
}

} // namespace

QString panelSummary(const PanelData &data, const PanelStatus &status, const QTimeZone &zone)
{
    QStringList parts { statusText(status).trimmed(), dataText(data, zone) };
    parts += status.notices;
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace opsglass
