// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/adhocfilter.h"

#include <utility>

namespace opsglass {

namespace {

constexpr std::pair<char16_t, QLatin1String> escapes[] = {
    { u'|', QLatin1String("__gfp__") },
    { u',', QLatin1String("__gfc__") },
    { u'#', QLatin1String("__gfh__") },
};

QString escaped(QString part)
{
    for (const auto &[letter, word] : escapes)
        part.replace(letter, word);
    return part;
}

QString unescaped(QString part)
{
    for (const auto &[letter, word] : escapes)
        part.replace(word, QString(QChar(letter)));
    return part;
}

} // namespace

QString filterText(const AdhocFilter &filter)
{
    return QStringList { escaped(filter.key), escaped(filter.op), escaped(filter.value) }.join(
        u'|');
}

QStringList filterTexts(const QList<AdhocFilter> &filters)
{
    QStringList texts;
    for (const AdhocFilter &filter : filters)
        texts << filterText(filter);
    return texts.isEmpty() ? QStringList(QString()) : texts;
}

std::optional<AdhocFilter> parseFilterText(const QString &text)
{
    const QStringList parts = text.split(u'|');
    if (parts.size() != 3 || parts[0].isEmpty() || parts[1].isEmpty())
        return {};
    return AdhocFilter { unescaped(parts[0]), unescaped(parts[1]), unescaped(parts[2]) };
}

} // namespace opsglass
