// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/matrix.h"
#include "models/transform/frame.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace opsglass {

/// A cell of a vector file as a number; what is no number there is missing.
inline double vectorNumber(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    if (value.isDouble())
        return value.toDouble();
    return value.toString() == QLatin1String("NaN") ? std::nan("") : missing();
}

/// A field of a vector file. Its `config` is the field's own, `displayName` what it shall be.
inline Field vectorField(const QJsonObject &object)
{
    Field field;
    const QString type = object[QLatin1String("type")].toString();
    field.name = object[QLatin1String("name")].toString();
    field.type = type == QLatin1String("time") ? Field::Type::Time
        : type == QLatin1String("number")      ? Field::Type::Number
        : type == QLatin1String("boolean")     ? Field::Type::Boolean
                                               : Field::Type::String;
    const QJsonObject labels = object[QLatin1String("labels")].toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        field.labels.pairs.insert(label.key(), label.value().toString());
    field.ownConfig = object[QLatin1String("config")].toObject();
    field.displayName = object[QLatin1String("displayName")].toString();
    for (const QJsonValue &value : object[QLatin1String("values")].toArray()) {
        const bool isText = value.isString() && value.toString() != QLatin1String("undefined");
        if (field.type == Field::Type::String)
            field.texts << (isText ? value.toString() : QString());
        else
            field.numbers << vectorNumber(value);
    }
    return field;
}

inline Frame vectorFrame(const QJsonObject &object)
{
    Frame frame;
    frame.name = object[QLatin1String("name")].toString();
    frame.refId = object[QLatin1String("refId")].toString();
    for (const QJsonValue &field : object[QLatin1String("fields")].toArray())
        frame.fields << vectorField(field.toObject());
    return frame;
}

inline QList<Frame> vectorFrames(const QJsonValue &array)
{
    QList<Frame> frames;
    for (const QJsonValue &frame : array.toArray())
        frames << vectorFrame(frame.toObject());
    return frames;
}

} // namespace opsglass
