// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

namespace opsglass {

/// JSON text changed to say `after` where it said `before`. Only what differs is written anew:
/// every other byte stays, with the order of keys, the spelling of numbers and the white space.
/// A new key comes last in its object, in the indentation of the text; elements of a list are
/// recognised by their id, name or refId when the list changes.
///
/// Why not a library: nlohmann's ordered_json keeps the order of keys, but not how numbers,
/// escapes and white space were spelled, and no JSON library of Debian 12 does.
///
/// \param text valid JSON without a byte order mark, nested at most as deep as QJsonDocument reads
/// \param before what `text` says, as QJsonDocument reads it
QByteArray patchedJson(const QByteArray &text, const QJsonValue &before, const QJsonValue &after);

/// The text of one value, byte for byte.
/// \param text as that of patchedJson(); its outermost value is an object
/// \param keys of objects, from the outermost inwards
/// \return empty when a key is missing; the outermost value without keys
QByteArray jsonValueText(const QByteArray &text, const QStringList &keys);

} // namespace opsglass
