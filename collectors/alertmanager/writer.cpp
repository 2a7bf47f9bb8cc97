// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/writer.h"

#include "collectors/rfc3339.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace opsglass {

namespace {

QJsonObject objectOf(const QMap<QString, QString> &pairs)
{
    QJsonObject object;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        object.insert(pair.key(), pair.value());
    return object;
}

QJsonObject objectOf(const PostedAlert &alert)
{
    QJsonObject object { { QStringLiteral("labels"), objectOf(alert.labels.pairs) },
        { QStringLiteral("startsAt"), rfc3339(alert.startsAt) },
        { QStringLiteral("endsAt"), rfc3339(alert.endsAt) } };
    if (!alert.annotations.isEmpty())
        object.insert(QStringLiteral("annotations"), objectOf(alert.annotations));
    if (!alert.generatorUrl.isEmpty())
        object.insert(QStringLiteral("generatorURL"), alert.generatorUrl);
    return object;
}

QJsonObject objectOf(const SilenceMatcherInfo &matcher)
{
    return { { QStringLiteral("name"), matcher.name }, { QStringLiteral("value"), matcher.value },
        { QStringLiteral("isRegex"), matcher.isRegex },
        { QStringLiteral("isEqual"), matcher.isEqual } };
}

} // namespace

QByteArray postedAlertsJson(const QList<PostedAlert> &alerts)
{
    QJsonArray list;
    for (const PostedAlert &alert : alerts)
        list.append(objectOf(alert));
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QByteArray silenceJson(const SilenceInfo &silence)
{
    QJsonArray matchers;
    for (const SilenceMatcherInfo &matcher : silence.matchers)
        matchers.append(objectOf(matcher));
    QJsonObject object { { QStringLiteral("matchers"), matchers },
        { QStringLiteral("startsAt"), rfc3339(silence.startsAt) },
        { QStringLiteral("endsAt"), rfc3339(silence.endsAt) },
        { QStringLiteral("createdBy"), silence.createdBy },
        { QStringLiteral("comment"), silence.comment } };
    if (!silence.id.isEmpty())
        object.insert(QStringLiteral("id"), silence.id);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace opsglass
