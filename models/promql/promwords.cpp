// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promwords.h"

#include <QHash>

namespace opsglass {

PromToken::Kind promWordKind(const QString &word, PromDialect dialect)
{
    using Kind = PromToken::Kind;
    static const QHash<QString, Kind> keywords {
        { QStringLiteral("and"), Kind::And },
        { QStringLiteral("or"), Kind::Or },
        { QStringLiteral("unless"), Kind::Unless },
        { QStringLiteral("atan2"), Kind::Atan2 },
        { QStringLiteral("sum"), Kind::Aggregator },
        { QStringLiteral("avg"), Kind::Aggregator },
        { QStringLiteral("count"), Kind::Aggregator },
        { QStringLiteral("min"), Kind::Aggregator },
        { QStringLiteral("max"), Kind::Aggregator },
        { QStringLiteral("group"), Kind::Aggregator },
        { QStringLiteral("stddev"), Kind::Aggregator },
        { QStringLiteral("stdvar"), Kind::Aggregator },
        { QStringLiteral("topk"), Kind::Aggregator },
        { QStringLiteral("bottomk"), Kind::Aggregator },
        { QStringLiteral("count_values"), Kind::Aggregator },
        { QStringLiteral("quantile"), Kind::Aggregator },
        { QStringLiteral("offset"), Kind::Offset },
        { QStringLiteral("by"), Kind::By },
        { QStringLiteral("without"), Kind::Without },
        { QStringLiteral("on"), Kind::On },
        { QStringLiteral("ignoring"), Kind::Ignoring },
        { QStringLiteral("group_left"), Kind::GroupLeft },
        { QStringLiteral("group_right"), Kind::GroupRight },
        { QStringLiteral("bool"), Kind::Bool },
        { QStringLiteral("start"), Kind::Start },
        { QStringLiteral("end"), Kind::End },
        { QStringLiteral("inf"), Kind::Number },
        { QStringLiteral("nan"), Kind::Number },
    };
    const auto known = keywords.constFind(word);
    if (known != keywords.cend())
        return *known;
    if (dialect == PromDialect::Newest
        && (word == QLatin1String("limitk") || word == QLatin1String("limit_ratio")))
        return Kind::Aggregator;
    return word.contains(u':') ? Kind::MetricIdentifier : Kind::Identifier;
}

} // namespace opsglass
