// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <functional>
#include <optional>
#include <string_view>

namespace opsglass {

/// Where and why the bytes of a server's answer cannot be read.
struct JsonFault {
    simdjson::error_code code = simdjson::SUCCESS;
    qsizetype offset = 0; ///< in bytes; the end for what has no place of its own

    /// simdjson's own word, for the log.
    QString reason() const { return QString::fromUtf8(simdjson::error_message(code)); }
};

/// Walks over one JSON document with `read`, which returns simdjson's codes.
/// \param body is read in place when its capacity leaves 64 spare bytes, else from a copy
/// \return nothing when it could be read
std::optional<JsonFault> readJson(const QByteArray &body,
    const std::function<simdjson::error_code(simdjson::ondemand::document &)> &read);

/// TRAILING_CONTENT unless the document was read to its end.
simdjson::error_code checkEnd(simdjson::ondemand::document &document);

QString textOf(std::string_view text);
simdjson::error_code readString(simdjson::ondemand::value value, QString &text);
/// Whether a value or a document is null, as Go writes a list of nothing.
template <typename Value>
bool isNull(Value &value)
{
    bool isNothing = false;
    return value.is_null().get(isNothing) == simdjson::SUCCESS && isNothing;
}

/// Calls `handle(key, value)` for every member until one fails.
template <typename Handle>
simdjson::error_code eachField(simdjson::ondemand::object &object, Handle handle)
{
    for (auto member : object) {
        std::string_view key;
        if (const simdjson::error_code code = member.unescaped_key().get(key))
            return code;
        simdjson::ondemand::value value;
        if (const simdjson::error_code code = member.value().get(value))
            return code;
        if (const simdjson::error_code code = handle(key, value))
            return code;
    }
    return simdjson::SUCCESS;
}

/// Calls `handle(value)` for every element until one fails.
/// \param list a value or a document
template <typename List, typename Handle>
simdjson::error_code eachElement(List &list, Handle handle)
{
    simdjson::ondemand::array array;
    if (const simdjson::error_code code = list.get_array().get(array))
        return code;
    for (auto element : array) {
        simdjson::ondemand::value item;
        if (const simdjson::error_code code = element.get(item))
            return code;
        if (const simdjson::error_code code = handle(item))
            return code;
    }
    return simdjson::SUCCESS;
}

} // namespace opsglass
