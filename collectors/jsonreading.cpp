// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/jsonreading.h"

#include <algorithm>

namespace opsglass {

namespace {

using simdjson::error_code;

/// Where the first byte stands that is not UTF-8.
qsizetype invalidUtf8(const QByteArray &body)
{
    // A prefix may end within a character: up to three more bytes make it whole.
    const auto isSound = [&body](qsizetype length) {
        for (qsizetype more = 0; more <= 3; ++more) {
            const auto size = size_t(std::min(length + more, body.size()));
            if (simdjson::validate_utf8(body.constData(), size))
                return true;
        }
        return false;
    };
    qsizetype sound = 0;
    qsizetype unsound = body.size();
    while (unsound - sound > 1) {
        const qsizetype middle = sound + (unsound - sound) / 2;
        (isSound(middle) ? sound : unsound) = middle;
    }
    return sound;
}

/// Where a control character stands inside a string.
qsizetype unescapedControl(const QByteArray &body)
{
    bool isInString = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (isInString && body[i] >= 0 && body[i] < 0x20)
            return i;
        if (isInString && body[i] == '\\')
            ++i;
        else if (body[i] == '"')
            isInString = !isInString;
    }
    return body.size();
}

/// What the first pass over all bytes finds has no place of its own.
qsizetype placeOf(error_code code, const QByteArray &body)
{
    if (code == simdjson::UTF8_ERROR)
        return invalidUtf8(body);
    return code == simdjson::UNESCAPED_CHARS ? unescapedControl(body) : body.size();
}

} // namespace

std::optional<JsonFault> readJson(
    const QByteArray &body, const std::function<error_code(simdjson::ondemand::document &)> &read)
{
    QByteArray padded = body;
    if (padded.capacity() < padded.size() + qsizetype(simdjson::SIMDJSON_PADDING))
        padded.reserve(padded.size() + qsizetype(simdjson::SIMDJSON_PADDING));

    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    const auto size = size_t(padded.size());
    if (const error_code code
        = parser.iterate(padded.constData(), size, size_t(padded.capacity())).get(document))
        return JsonFault { code, placeOf(code, padded) };
    const error_code code = read(document);
    if (!code)
        return std::nullopt;
    const char *place = nullptr;
    qsizetype offset = padded.size();
    // An early end has its place at the end, wherever simdjson noticed it.
    if (code != simdjson::INCOMPLETE_ARRAY_OR_OBJECT
        && document.current_location().get(place) == simdjson::SUCCESS)
        offset = std::clamp<qsizetype>(place - padded.constData(), 0, padded.size());
    return JsonFault { code, offset };
}

error_code checkEnd(simdjson::ondemand::document &document)
{
    const char *rest = nullptr;
    const bool isAtEnd = document.current_location().get(rest) == simdjson::OUT_OF_BOUNDS;
    return isAtEnd ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

error_code readString(simdjson::ondemand::value value, QString &text)
{
    std::string_view view;
    if (const error_code code = value.get_string().get(view))
        return code;
    text = textOf(view);
    return simdjson::SUCCESS;
}

} // namespace opsglass
