// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/catalogparser.h"

#include "collectors/prometheus/errors.h"
#include "collectors/prometheus/samplevalue.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace opsglass {

namespace {

tl::unexpected<Error> wrongShape(const char *what)
{
    return failure(malformed(0, QString::fromLatin1(what)));
}

/// What stands at "data" in a successful answer.
Result<QJsonValue> dataOf(const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(body, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return failure(malformed(parseError.offset, parseError.errorString()));
    const QString status = root.value(QLatin1String("status")).toString();
    if (status == QLatin1String("error")) {
        return failure(serverError(root.value(QLatin1String("errorType")).toString(),
            root.value(QLatin1String("error")).toString()));
    }
    if (status != QLatin1String("success"))
        return wrongShape("no status");
    return root.value(QLatin1String("data"));
}

Result<QJsonObject> objectOf(const QJsonValue &data)
{
    if (!data.isObject())
        return wrongShape("data is not an object");
    return data.toObject();
}

/// Every element of `list`, read; null is an empty list, as Go writes it.
template <typename T>
Result<QList<T>> listOf(const QJsonValue &list, Result<T> (*read)(const QJsonValue &))
{
    if (list.isNull())
        return QList<T>();
    if (!list.isArray())
        return wrongShape("a list is missing");
    QList<T> result;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        Result<T> item = read(value);
        if (!item)
            return failure(item.error());
        result << std::move(*item);
    }
    return result;
}

QMap<QString, QString> pairsOf(const QJsonValue &value)
{
    QMap<QString, QString> pairs;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        pairs.insert(it.key(), it.value().toString());
    return pairs;
}

/// RFC 3339; Go's zero time, the year 1, means never.
std::optional<Instant> timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.date().year() <= 1)
        return std::nullopt;
    return Instant(Milliseconds(time.toMSecsSinceEpoch()));
}

template <typename Duration>
Duration secondsOf(const QJsonValue &value)
{
    const double count = value.toDouble() * double(Duration::period::den);
    return std::abs(count) < 9e15 ? Duration(std::llround(count)) : Duration(0);
}

/// A Prometheus duration as in a configuration: "1h30m", "15s".
Milliseconds durationOf(const QJsonValue &value)
{
    static const QRegularExpression part(QStringLiteral("(\\d{1,9})(ms|[ywdhms])"));
    static const QMap<QString, qint64> milliseconds { { QStringLiteral("ms"), 1 },
        { QStringLiteral("s"), 1000 }, { QStringLiteral("m"), 60'000 },
        { QStringLiteral("h"), 3'600'000 }, { QStringLiteral("d"), 86'400'000 },
        { QStringLiteral("w"), 604'800'000 }, { QStringLiteral("y"), 31'536'000'000 } };
    Milliseconds sum { 0 };
    auto parts = part.globalMatch(value.toString());
    while (parts.hasNext()) {
        const QRegularExpressionMatch match = parts.next();
        sum += Milliseconds(match.captured(1).toLongLong() * milliseconds[match.captured(2)]);
    }
    return sum;
}

AlertInfo::State stateOf(const QJsonValue &value)
{
    const QString state = value.toString();
    if (state == QLatin1String("firing"))
        return AlertInfo::State::Firing;
    return state == QLatin1String("pending") ? AlertInfo::State::Pending
                                             : AlertInfo::State::Inactive;
}

Result<QString> readName(const QJsonValue &value)
{
    if (!value.isString())
        return wrongShape("a name is not a string");
    return value.toString();
}

Result<Labels> readLabels(const QJsonValue &value)
{
    if (!value.isObject())
        return wrongShape("a label set is not an object");
    return Labels { pairsOf(value) };
}

Result<TargetInfo> readTarget(const QJsonValue &value)
{
    if (!value.isObject())
        return wrongShape("a target is not an object");
    const QJsonObject json = value.toObject();
    TargetInfo target;
    target.labels = { pairsOf(json[QLatin1String("labels")]) };
    target.discoveredLabels = { pairsOf(json[QLatin1String("discoveredLabels")]) };
    target.scrapePool = json[QLatin1String("scrapePool")].toString();
    target.scrapeUrl = json[QLatin1String("scrapeUrl")].toString();
    const QString health = json[QLatin1String("health")].toString();
    if (health == QLatin1String("up"))
        target.health = TargetInfo::Health::Up;
    else if (health == QLatin1String("down"))
        target.health = TargetInfo::Health::Down;
    target.lastError = json[QLatin1String("lastError")].toString();
    target.lastScrape = timeOf(json[QLatin1String("lastScrape")]);
    target.lastScrapeDuration
        = secondsOf<std::chrono::microseconds>(json[QLatin1String("lastScrapeDuration")]);
    target.scrapeInterval = durationOf(json[QLatin1String("scrapeInterval")]);
    target.scrapeTimeout = durationOf(json[QLatin1String("scrapeTimeout")]);
    return target;
}

Result<AlertInfo> readAlert(const QJsonValue &value)
{
    if (!value.isObject())
        return wrongShape("an alert is not an object");
    const QJsonObject json = value.toObject();
    const QByteArray number = json[QLatin1String("value")].toString().toUtf8();
    const auto parsed = parseSampleValue({ number.constData(), size_t(number.size()) });
    if (!parsed)
        return wrongShape("an alert's value is not a number");
    AlertInfo alert;
    alert.labels = { pairsOf(json[QLatin1String("labels")]) };
    alert.annotations = pairsOf(json[QLatin1String("annotations")]);
    alert.state = stateOf(json[QLatin1String("state")]);
    alert.activeAt = timeOf(json[QLatin1String("activeAt")]);
    alert.value = *parsed;
    alert.keepFiringSince = timeOf(json[QLatin1String("keepFiringSince")]);
    return alert;
}

Result<RuleInfo> readRule(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const QString type = json[QLatin1String("type")].toString();
    if (type != QLatin1String("alerting") && type != QLatin1String("recording"))
        return wrongShape("a rule of no known type");
    RuleInfo rule;
    rule.kind
        = type == QLatin1String("alerting") ? RuleInfo::Kind::Alerting : RuleInfo::Kind::Recording;
    rule.name = json[QLatin1String("name")].toString();
    rule.query = json[QLatin1String("query")].toString();
    rule.labels = { pairsOf(json[QLatin1String("labels")]) };
    rule.annotations = pairsOf(json[QLatin1String("annotations")]);
    rule.holdDuration = secondsOf<Milliseconds>(json[QLatin1String("duration")]);
    rule.keepFiringFor = secondsOf<Milliseconds>(json[QLatin1String("keepFiringFor")]);
    rule.state = stateOf(json[QLatin1String("state")]);
    const QString health = json[QLatin1String("health")].toString();
    if (health == QLatin1String("ok"))
        rule.health = RuleInfo::Health::Ok;
    else if (health == QLatin1String("err"))
        rule.health = RuleInfo::Health::Failing;
    rule.lastError = json[QLatin1String("lastError")].toString();
    rule.evaluationTime
        = secondsOf<std::chrono::microseconds>(json[QLatin1String("evaluationTime")]);
    rule.lastEvaluation = timeOf(json[QLatin1String("lastEvaluation")]);
    if (rule.kind == RuleInfo::Kind::Recording)
        return rule;
    auto alerts = listOf<AlertInfo>(json.value(QLatin1String("alerts")), readAlert);
    if (!alerts)
        return failure(alerts.error());
    rule.alerts = std::move(*alerts);
    return rule;
}

Result<RuleGroupInfo> readGroup(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    auto rules = listOf<RuleInfo>(json.value(QLatin1String("rules")), readRule);
    if (!rules)
        return failure(rules.error());
    RuleGroupInfo group;
    group.name = json[QLatin1String("name")].toString();
    group.file = json[QLatin1String("file")].toString();
    group.interval = secondsOf<Milliseconds>(json[QLatin1String("interval")]);
    group.rules = std::move(*rules);
    group.evaluationTime
        = secondsOf<std::chrono::microseconds>(json[QLatin1String("evaluationTime")]);
    group.lastEvaluation = timeOf(json[QLatin1String("lastEvaluation")]);
    return group;
}

/// The exemplars of one series; their values are numbers in Thanos' answers, texts elsewhere.
Result<QList<Exemplar>> readExemplars(const QJsonValue &value)
{
    if (!value.isObject())
        return wrongShape("the exemplars of a series are not an object");
    const Labels series { pairsOf(value[QLatin1String("seriesLabels")]) };
    QList<Exemplar> exemplars;
    const QJsonArray entries = value[QLatin1String("exemplars")].toArray();
    for (const QJsonValue &entry : entries) {
        const QByteArray number = entry[QLatin1String("value")].toVariant().toString().toUtf8();
        const auto parsed = parseSampleValue({ number.constData(), size_t(number.size()) });
        if (!parsed || !entry[QLatin1String("timestamp")].isDouble())
            return wrongShape("an exemplar without a value and a time");
        exemplars.append({ Instant(secondsOf<Milliseconds>(entry[QLatin1String("timestamp")])),
            *parsed, series, { pairsOf(entry[QLatin1String("labels")]) } });
    }
    return exemplars;
}

} // namespace

Result<QStringList> parseNames(const QByteArray &body)
{
    return dataOf(body).and_then(
        [](const QJsonValue &data) { return listOf<QString>(data, readName); });
}

Result<QList<Labels>> parseSeries(const QByteArray &body)
{
    return dataOf(body).and_then(
        [](const QJsonValue &data) { return listOf<Labels>(data, readLabels); });
}

Result<QList<MetricMetadata>> parseMetadata(const QByteArray &body)
{
    const Result<QJsonObject> metrics = dataOf(body).and_then(objectOf);
    if (!metrics)
        return failure(metrics.error());
    QList<MetricMetadata> result;
    for (auto metric = metrics->begin(); metric != metrics->end(); ++metric) {
        if (!metric.value().isArray())
            return wrongShape("a metric's metadata is not a list");
        const QJsonArray kinds = metric.value().toArray();
        for (const QJsonValue &kind : kinds) {
            result << MetricMetadata { metric.key(), kind[QLatin1String("type")].toString(),
                kind[QLatin1String("help")].toString(), kind[QLatin1String("unit")].toString() };
        }
    }
    return result;
}

Result<QList<TargetInfo>> parseTargets(const QByteArray &body)
{
    return dataOf(body).and_then(objectOf).and_then([](const QJsonObject &data) {
        return listOf<TargetInfo>(data.value(QLatin1String("activeTargets")), readTarget);
    });
}

Result<QList<RuleGroupInfo>> parseRules(const QByteArray &body)
{
    return dataOf(body).and_then(objectOf).and_then([](const QJsonObject &data) {
        return listOf<RuleGroupInfo>(data.value(QLatin1String("groups")), readGroup);
    });
}

Result<QList<AlertInfo>> parseAlerts(const QByteArray &body)
{
    return dataOf(body).and_then(objectOf).and_then([](const QJsonObject &data) {
        return listOf<AlertInfo>(data.value(QLatin1String("alerts")), readAlert);
    });
}

Result<QList<Exemplar>> parseExemplars(const QByteArray &body)
{
    const auto ofSeries = dataOf(body).and_then(
        [](const QJsonValue &data) { return listOf<QList<Exemplar>>(data, readExemplars); });
    if (!ofSeries)
        return failure(ofSeries.error());
    QList<Exemplar> all;
    for (const QList<Exemplar> &exemplars : *ofSeries)
        all += exemplars;
    return all;
}

Result<BuildInfo> parseBuildInfo(const QByteArray &body)
{
    return dataOf(body).and_then(objectOf).map([](const QJsonObject &data) {
        return BuildInfo { data.value(QLatin1String("application")).toString(),
            data.value(QLatin1String("version")).toString(),
            data.value(QLatin1String("revision")).toString() };
    });
}

} // namespace opsglass
