// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/webhook/payload.h"

#include "collectors/rfc3339.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace opsglass {

namespace {

using Pairs = QMap<QString, QString>;

QJsonObject objectOf(const Pairs &pairs)
{
    QJsonObject object;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        object.insert(pair.key(), pair.value());
    return object;
}

/// The pairs every alert has.
template <typename PairsOf>
Pairs common(const QList<WebhookAlert> &alerts, PairsOf pairsOf)
{
    if (alerts.isEmpty())
        return {};
    Pairs shared = pairsOf(alerts.first());
    for (const WebhookAlert &alert : alerts) {
        const Pairs &pairs = pairsOf(alert);
        shared.removeIf([&pairs](const Pairs::iterator &pair) {
            const auto other = pairs.constFind(pair.key());
            return other == pairs.cend() || other.value() != pair.value();
        });
    }
    return shared;
}

QString statusOf(bool isFiring)
{
    return isFiring ? QStringLiteral("firing") : QStringLiteral("resolved");
}

bool isFiring(const WebhookAlert &alert) { return !alert.endsAt; }

QJsonObject objectOf(const WebhookAlert &alert)
{
    const QString never = QStringLiteral("0001-01-01T00:00:00Z"); // Go's zero time
    return { { QStringLiteral("status"), statusOf(isFiring(alert)) },
        { QStringLiteral("labels"), objectOf(alert.labels.pairs) },
        { QStringLiteral("annotations"), objectOf(alert.annotations) },
        { QStringLiteral("startsAt"), shortRfc3339(alert.startsAt) },
        { QStringLiteral("endsAt"), alert.endsAt ? shortRfc3339(*alert.endsAt) : never },
        { QStringLiteral("generatorURL"), alert.generatorUrl },
        { QStringLiteral("fingerprint"), alert.fingerprint } };
}

} // namespace

QByteArray webhookJson(const WebhookMessage &message)
{
    QJsonArray alerts;
    for (const WebhookAlert &alert : message.alerts)
        alerts.append(objectOf(alert));
    const auto labelsOf
        = [](const WebhookAlert &alert) -> const Pairs & { return alert.labels.pairs; };
    const auto annotationsOf
        = [](const WebhookAlert &alert) -> const Pairs & { return alert.annotations; };
    const bool isAnyFiring = std::any_of(message.alerts.cbegin(), message.alerts.cend(), isFiring);
    const QJsonObject payload { { QStringLiteral("version"), QStringLiteral("4") },
        { QStringLiteral("groupKey"), message.groupKey },
        { QStringLiteral("truncatedAlerts"), message.truncatedAlerts },
        { QStringLiteral("status"), statusOf(isAnyFiring) },
        { QStringLiteral("receiver"), message.receiver },
        { QStringLiteral("groupLabels"), objectOf(message.groupLabels.pairs) },
        { QStringLiteral("commonLabels"), objectOf(common(message.alerts, labelsOf)) },
        { QStringLiteral("commonAnnotations"), objectOf(common(message.alerts, annotationsOf)) },
        { QStringLiteral("externalURL"), message.externalUrl },
        { QStringLiteral("alerts"), alerts } };
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

} // namespace opsglass
