// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/labels.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace opsglass {

namespace {

QString escaped(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\"));
    value.replace(u'"', QLatin1String("\\\""));
    value.replace(u'\n', QLatin1String("\\n"));
    return value;
}

} // namespace

bool operator<(const Labels &left, const Labels &right)
{
    return std::lexicographical_compare(left.pairs.constKeyValueBegin(),
        left.pairs.constKeyValueEnd(), right.pairs.constKeyValueBegin(),
        right.pairs.constKeyValueEnd());
}

size_t qHash(const Labels &labels, size_t seed) noexcept
{
    for (auto it = labels.pairs.cbegin(); it != labels.pairs.cend(); ++it)
        seed = qHashMulti(seed, it.key(), it.value());
    return seed;
}

QString toString(const Labels &labels)
{
    const QString metricKey = QStringLiteral("__name__");
    QStringList parts;
    for (auto it = labels.pairs.cbegin(); it != labels.pairs.cend(); ++it) {
        if (it.key() != metricKey)
            parts << it.key() + QLatin1String("=\"") + escaped(it.value()) + u'"';
    }
    const QString metric = labels.value(metricKey);
    if (parts.isEmpty() && !metric.isEmpty())
        return metric;
    return metric + u'{' + parts.join(QLatin1String(", ")) + u'}';
}

} // namespace opsglass
