// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/legendlist.h"

#include "views/plot/shortname.h"

#include <algorithm>

namespace opsglass {

namespace {

constexpr int entryGap = 14;
const auto partGap = QStringLiteral("  ");
const auto valueText = QStringLiteral("%1: %2");

/// "Mean: 1.2" within a width: rather the value alone than half of it.
QString fittedValue(
    const QString &column, const QString &value, int width, const QFontMetrics &metrics)
{
    const QString text = valueText.arg(column, value);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const int rest = width - metrics.horizontalAdvance(valueText.arg(QString(), value));
    const QString shorter = metrics.elidedText(column, Qt::ElideRight, rest);
    return shorter.size() > 1 ? valueText.arg(shorter, value)
                              : metrics.elidedText(value, Qt::ElideRight, width);
}

/// The values in as few lines as hold them.
QStringList wrappedValues(
    const LegendItem &item, const QStringList &columns, int width, const QFontMetrics &metrics)
{
    QStringList lines;
    for (qsizetype i = 0; i < std::min(item.values.size(), columns.size()); ++i) {
        const QString text = fittedValue(columns[i], item.values[i].text.full(), width, metrics);
        const QString longer = lines.isEmpty() ? QString() : lines.last() + partGap + text;
        if (!longer.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(text);
    }
    return lines;
}

/// \param width of its texts
LegendEntry entryOf(const LegendItem &item, const LegendContent &content, int width,
    const QFontMetrics &metrics, qsizetype sharedPrefix)
{
    const QString whole = legendText(item, content.columns);
    LegendEntry entry;
    if (metrics.horizontalAdvance(whole) <= width) {
        entry.lines = { whole };
        return entry;
    }
    entry.isCut = true;
    const QString behind = whole.mid(item.name.size());
    const int rest = width - metrics.horizontalAdvance(behind);
    if (behind.isEmpty() || rest >= legend::leastName) {
        entry.lines = { fittedName(item.name, sharedPrefix, metrics, rest) + behind };
        return entry;
    }
    entry.lines = { fittedName(item.name, sharedPrefix, metrics, width) };
    entry.lines += wrappedValues(item, content.columns, width, metrics);
    return entry;
}

} // namespace

QStringList legendValueTexts(const LegendItem &item, const QStringList &columns)
{
    QStringList texts;
    for (qsizetype i = 0; i < std::min(item.values.size(), columns.size()); ++i)
        texts.append(valueText.arg(columns[i], item.values[i].text.full()));
    return texts;
}

QString legendText(const LegendItem &item, const QStringList &columns)
{
    return (QStringList { item.name } + legendValueTexts(item, columns)).join(partGap);
}

QList<LegendEntry> placeLegendList(const LegendContent &content, int width,
    const QFontMetrics &metrics, int lineHeight, qsizetype sharedPrefix)
{
    QList<LegendEntry> entries;
    const int room = width - 2 * legend::sidePadding;
    int x = 0;
    int y = 0;
    int height = 0; ///< of the entries beside each other
    for (const LegendItem &item : content.items) {
        LegendEntry entry = entryOf(item, content, room - legend::nameLeft, metrics, sharedPrefix);
        int taken = room;
        if (!content.isVertical && entry.lines.size() == 1)
            taken = std::min(
                legend::nameLeft + metrics.horizontalAdvance(entry.lines.first()) + 1, room);
        if (x > 0 && (content.isVertical || x + taken > room)) {
            x = 0;
            y += height;
        }
        height = static_cast<int>(entry.lines.size()) * lineHeight;
        entry.rect = QRect(legend::sidePadding + x, y, taken, height);
        x += taken + entryGap;
        entries.append(entry);
    }
    return entries;
}

} // namespace opsglass
