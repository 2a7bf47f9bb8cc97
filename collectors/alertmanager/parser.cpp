// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/parser.h"

#include "collectors/alertmanager/errors.h"
#include "collectors/jsonreading.h"
#include "collectors/rfc3339.h"

#include <QMap>

#include <simdjson.h>

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace opsglass {

namespace {

namespace json = simdjson::ondemand;
using simdjson::error_code;

/// Reads the API's values, whatever the order of keys; its functions return simdjson's codes.
/// INCORRECT_TYPE also stands for texts the API does not have.
class Reader {
public:
    /// What the code alone does not say; empty when it says all.
    const QString &detail() const { return m_detail; }

    // The roots of the answers; to simdjson a document is another type than the values in it.
    error_code readRoot(json::document &document, AlertmanagerStatus &status);
    error_code readRoot(json::document &document, QString &silenceId)
    {
        return readOnly(document, "silenceID", silenceId);
    }
    template <typename T>
    error_code readRoot(json::document &document, QList<T> &list)
    {
        return readElements(document, list);
    }

private:
    error_code read(json::value value, QString &text) { return readString(value, text); }
    error_code read(json::value value, bool &is) { return value.get_bool().get(is); }
    error_code read(json::value value, Instant &instant);
    error_code read(json::value value, QMap<QString, QString> &pairs);
    error_code read(json::value value, Labels &labels) { return read(value, labels.pairs); }
    error_code read(json::value value, ManagedAlert &alert);
    error_code read(json::value value, ManagedAlertGroup &group);
    error_code read(json::value value, SilenceMatcherInfo &matcher);
    error_code read(json::value value, SilenceInfo &silence);

    template <typename T>
    error_code read(json::value value, QList<T> &list)
    {
        return readElements(value, list);
    }

    template <typename From, typename T>
    error_code readElements(From &from, QList<T> &list)
    {
        return readList(from, [this, &list](json::value item) {
            T element;
            const error_code code = read(item, element);
            list << std::move(element);
            return code;
        });
    }

    /// Reads the one text of an object at `name`.
    template <typename From>
    error_code readOnly(From &from, std::string_view name, QString &text)
    {
        return readObject(from, { name }, [&](std::string_view key, json::value member) {
            return key == name ? read(member, text) : simdjson::SUCCESS;
        });
    }

    template <typename From, typename Handle>
    error_code readObject(
        From &from, std::initializer_list<std::string_view> required, Handle handle);
    template <typename From, typename Handle>
    error_code readList(From &from, Handle handle);
    template <typename State>
    error_code readState(json::value value,
        std::initializer_list<std::pair<std::string_view, State>> known, State &state);
    error_code readNames(json::value value, std::string_view name, QStringList &names);
    error_code readAlertStatus(json::value value, ManagedAlert &alert);
    error_code readCluster(json::value value, AlertmanagerStatus &status);
    error_code refuse(error_code code, const QString &detail);

    QString m_detail;
};

template <typename From, typename Handle>
error_code Reader::readObject(
    From &from, std::initializer_list<std::string_view> required, Handle handle)
{
    json::object object;
    if (const error_code code = from.get_object().get(object))
        return code;
    std::vector<std::string_view> missing(required);
    const error_code code
        = eachField(object, [&missing, &handle](std::string_view key, json::value member) {
              std::erase(missing, key);
              return handle(key, member);
          });
    if (code || missing.empty())
        return code;
    return refuse(simdjson::NO_SUCH_FIELD, textOf(missing.front()));
}

template <typename From, typename Handle>
error_code Reader::readList(From &from, Handle handle)
{
    return isNull(from) ? simdjson::SUCCESS : eachElement(from, handle);
}

template <typename State>
error_code Reader::readState(json::value value,
    std::initializer_list<std::pair<std::string_view, State>> known, State &state)
{
    std::string_view text;
    if (const error_code code = value.get_string().get(text))
        return code;
    for (const auto &[name, meaning] : known) {
        if (name == text) {
            state = meaning;
            return simdjson::SUCCESS;
        }
    }
    return refuse(simdjson::INCORRECT_TYPE, textOf(text));
}

error_code Reader::refuse(error_code code, const QString &detail)
{
    m_detail = detail;
    return code;
}

error_code Reader::read(json::value value, Instant &instant)
{
    std::string_view text;
    if (const error_code code = value.get_string().get(text))
        return code;
    const std::optional<Instant> parsed = parseRfc3339(text);
    if (!parsed)
        return refuse(simdjson::INCORRECT_TYPE, textOf(text));
    instant = *parsed;
    return simdjson::SUCCESS;
}

error_code Reader::read(json::value value, QMap<QString, QString> &pairs)
{
    if (isNull(value))
        return simdjson::SUCCESS;
    return readObject(value, {}, [&pairs](std::string_view key, json::value member) {
        return readString(member, pairs[textOf(key)]);
    });
}

/// The `name` of every object of a list.
error_code Reader::readNames(json::value value, std::string_view name, QStringList &names)
{
    return readList(value, [this, name, &names](json::value item) {
        QString text;
        const error_code code = readOnly(item, name, text);
        names << text;
        return code;
    });
}

error_code Reader::readCluster(json::value value, AlertmanagerStatus &status)
{
    return readObject(
        value, { "status" }, [this, &status](std::string_view key, json::value member) {
            if (key == "status")
                return read(member, status.cluster);
            return key == "peers" ? readNames(member, "address", status.peers) : simdjson::SUCCESS;
        });
}

error_code Reader::readRoot(json::document &document, AlertmanagerStatus &status)
{
    return readObject(document, { "cluster", "versionInfo", "config", "uptime" },
        [this, &status](std::string_view key, json::value member) {
            if (key == "cluster")
                return readCluster(member, status);
            if (key == "versionInfo")
                return readOnly(member, "version", status.version);
            if (key == "config")
                return readOnly(member, "original", status.config);
            return key == "uptime" ? read(member, status.startedAt) : simdjson::SUCCESS;
        });
}

error_code Reader::readAlertStatus(json::value value, ManagedAlert &alert)
{
    using State = ManagedAlert::State;
    return readObject(value, { "state", "silencedBy", "inhibitedBy" },
        [this, &alert](std::string_view key, json::value member) {
            if (key == "state")
                return readState<State>(member,
                    { { "unprocessed", State::Unprocessed }, { "active", State::Active },
                        { "suppressed", State::Suppressed } },
                    alert.state);
            if (key == "silencedBy")
                return read(member, alert.silencedBy);
            if (key == "inhibitedBy")
                return read(member, alert.inhibitedBy);
            return key == "mutedBy" ? read(member, alert.mutedBy) : simdjson::SUCCESS;
        });
}

error_code Reader::read(json::value value, ManagedAlert &alert)
{
    return readObject(value,
        { "labels", "annotations", "fingerprint", "startsAt", "endsAt", "updatedAt", "receivers",
            "status" },
        [this, &alert](std::string_view key, json::value member) {
            if (key == "labels")
                return read(member, alert.labels);
            if (key == "annotations")
                return read(member, alert.annotations);
            if (key == "fingerprint")
                return read(member, alert.fingerprint);
            if (key == "startsAt")
                return read(member, alert.startsAt);
            if (key == "endsAt")
                return read(member, alert.endsAt);
            if (key == "updatedAt")
                return read(member, alert.updatedAt);
            if (key == "generatorURL")
                return read(member, alert.generatorUrl);
            if (key == "receivers")
                return readNames(member, "name", alert.receivers);
            return key == "status" ? readAlertStatus(member, alert) : simdjson::SUCCESS;
        });
}

error_code Reader::read(json::value value, ManagedAlertGroup &group)
{
    return readObject(value, { "labels", "receiver", "alerts" },
        [this, &group](std::string_view key, json::value member) {
            if (key == "labels")
                return read(member, group.labels);
            if (key == "receiver")
                return readOnly(member, "name", group.receiver);
            return key == "alerts" ? read(member, group.alerts) : simdjson::SUCCESS;
        });
}

error_code Reader::read(json::value value, SilenceMatcherInfo &matcher)
{
    return readObject(value, { "name", "value", "isRegex" },
        [this, &matcher](std::string_view key, json::value member) {
            if (key == "name")
                return read(member, matcher.name);
            if (key == "value")
                return read(member, matcher.value);
            if (key == "isRegex")
                return read(member, matcher.isRegex);
            return key == "isEqual" ? read(member, matcher.isEqual) : simdjson::SUCCESS;
        });
}

error_code Reader::read(json::value value, SilenceInfo &silence)
{
    using State = SilenceInfo::State;
    const auto readStatus = [this, &silence](std::string_view key, json::value member) {
        return key == "state" ? readState<State>(member,
                   { { "pending", State::Pending }, { "active", State::Active },
                       { "expired", State::Expired } },
                   silence.state)
                              : simdjson::SUCCESS;
    };
    return readObject(value,
        { "id", "matchers", "startsAt", "endsAt", "updatedAt", "createdBy", "comment", "status" },
        [this, &silence, &readStatus](std::string_view key, json::value member) {
            if (key == "id")
                return read(member, silence.id);
            if (key == "matchers")
                return read(member, silence.matchers);
            if (key == "startsAt")
                return read(member, silence.startsAt);
            if (key == "endsAt")
                return read(member, silence.endsAt);
            if (key == "updatedAt")
                return read(member, silence.updatedAt);
            if (key == "createdBy")
                return read(member, silence.createdBy);
            if (key == "comment")
                return read(member, silence.comment);
            return key == "status" ? readObject(member, { "state" }, readStatus)
                                   : simdjson::SUCCESS;
        });
}

template <typename T>
Result<T> parse(const QByteArray &body)
{
    T value;
    Reader reader;
    const std::optional<JsonFault> fault = readJson(body, [&](json::document &document) {
        const error_code code = reader.readRoot(document, value);
        return code ? code : checkEnd(document);
    });
    if (!fault)
        return value;
    const QString &detail = reader.detail();
    return failure(alertmanagerMalformed(fault->offset,
        detail.isEmpty() ? fault->reason() : fault->reason() + QLatin1String(": ") + detail));
}

} // namespace

Result<AlertmanagerStatus> parseAlertmanagerStatus(const QByteArray &body)
{
    return parse<AlertmanagerStatus>(body);
}

Result<QList<ManagedAlert>> parseManagedAlerts(const QByteArray &body)
{
    return parse<QList<ManagedAlert>>(body);
}

Result<QList<ManagedAlertGroup>> parseManagedAlertGroups(const QByteArray &body)
{
    return parse<QList<ManagedAlertGroup>>(body);
}

Result<QList<SilenceInfo>> parseSilences(const QByteArray &body)
{
    return parse<QList<SilenceInfo>>(body);
}

Result<QString> parseSilenceId(const QByteArray &body) { return parse<QString>(body); }

} // namespace opsglass
