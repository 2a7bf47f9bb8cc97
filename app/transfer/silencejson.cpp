// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/silencejson.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace opsglass {

namespace {

QString textOf(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

std::optional<Instant> timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(Instant(Milliseconds(time.toMSecsSinceEpoch())))
                          : std::nullopt;
}

QJsonObject jsonOf(const SilenceInfo &silence)
{
    QJsonArray matchers;
    for (const SilenceMatcherInfo &matcher : silence.matchers)
        matchers << QJsonObject { { QStringLiteral("name"), matcher.name },
            { QStringLiteral("value"), matcher.value },
            { QStringLiteral("isRegex"), matcher.isRegex },
            { QStringLiteral("isEqual"), matcher.isEqual } };
    return { { QStringLiteral("id"), silence.id }, { QStringLiteral("matchers"), matchers },
        { QStringLiteral("startsAt"), textOf(silence.startsAt) },
        { QStringLiteral("endsAt"), textOf(silence.endsAt) },
        { QStringLiteral("updatedAt"), textOf(silence.updatedAt) },
        { QStringLiteral("createdBy"), silence.createdBy },
        { QStringLiteral("comment"), silence.comment } };
}

std::optional<SilenceInfo> silenceOf(const QJsonObject &object, Instant now)
{
    const auto startsAt = timeOf(object[QLatin1String("startsAt")]);
    const auto endsAt = timeOf(object[QLatin1String("endsAt")]);
    SilenceInfo silence;
    silence.id = object[QLatin1String("id")].toString();
    if (silence.id.isEmpty() || !startsAt || !endsAt || *endsAt <= now)
        return {};
    silence.startsAt = *startsAt;
    silence.endsAt = *endsAt;
    silence.updatedAt = timeOf(object[QLatin1String("updatedAt")]).value_or(*startsAt);
    silence.state = *startsAt > now ? SilenceInfo::State::Pending : SilenceInfo::State::Active;
    silence.createdBy = object[QLatin1String("createdBy")].toString();
    silence.comment = object[QLatin1String("comment")].toString();
    const QJsonArray matchers = object[QLatin1String("matchers")].toArray();
    for (const QJsonValue &value : matchers) {
        const QJsonObject matcher = value.toObject();
        silence.matchers.append({ matcher[QLatin1String("name")].toString(),
            matcher[QLatin1String("value")].toString(), matcher[QLatin1String("isRegex")].toBool(),
            matcher[QLatin1String("isEqual")].toBool(true) });
    }
    return silence.matchers.isEmpty() ? std::nullopt : std::optional(silence);
}

} // namespace

QJsonArray toJson(const QList<SilenceInfo> &silences)
{
    QJsonArray array;
    for (const SilenceInfo &silence : silences)
        array << jsonOf(silence);
    return array;
}

QList<SilenceInfo> silencesOf(const QJsonArray &silences, Instant now)
{
    QList<SilenceInfo> list;
    for (const QJsonValue &value : silences) {
        if (const auto silence = silenceOf(value.toObject(), now))
            list << *silence;
    }
    return list;
}

} // namespace opsglass
