// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/overrides.h"

#include "models/reduce/matchers.h"
#include "models/reduce/naming.h"

#include <QJsonArray>
#include <QJsonObject>

namespace opsglass {

namespace {

const QLatin1String customKey("custom");
const QLatin1String nullModeKey("nullValueMode");

/// Sets `a.b.c` inside nested objects; null removes it.
void setPath(QJsonObject &object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.first();
    if (path.size() == 1) {
        if (value.isNull() || value.isUndefined())
            object.remove(key);
        else
            object[key] = value;
        return;
    }
    QJsonObject inner = object[key].toObject();
    setPath(inner, path.mid(1), value);
    object[key] = inner;
}

void setProperty(QJsonObject &merged, const QString &id, const QJsonValue &value)
{
    const bool isList = id == QLatin1String("mappings") || id == QLatin1String("links");
    if (isList && value.isArray()) {
        // An override's list goes in front: the first mapping that matches wins.
        QJsonArray list = value.toArray();
        for (const QJsonValue &entry : merged[id].toArray())
            list << entry;
        merged[id] = list;
        return;
    }
    // No setting lies deeper than a few levels; a longer name would nest as deep as it is long.
    constexpr qsizetype deepest = 16;
    if (!id.isEmpty() && id.count(u'.') < deepest)
        setPath(merged, id.split(u'.'), value);
}

/// The panel's defaults, in the gaps of the field's own settings; `custom` setting by setting.
QJsonObject withDefaults(const QJsonObject &own, const QJsonObject &defaults)
{
    QJsonObject merged = defaults;
    for (auto entry = own.constBegin(); entry != own.constEnd(); ++entry) {
        if (entry.key() != customKey) {
            merged[entry.key()] = entry.value();
            continue;
        }
        QJsonObject custom = merged[customKey].toObject();
        const QJsonObject ownCustom = entry.value().toObject();
        for (auto setting = ownCustom.constBegin(); setting != ownCustom.constEnd(); ++setting)
            custom[setting.key()] = setting.value();
        merged[customKey] = custom;
    }
    return merged;
}

/// An override, its matcher read once for all fields.
struct Override {
    FieldMatcher matches;
    const FieldOverride *source;
};

QJsonObject settingsOf(const Frame &frame, const Field &field, const QJsonObject &defaults,
    const QList<Override> &overrides)
{
    QJsonObject merged = withDefaults(field.ownConfig, defaults);
    for (const Override &override : overrides) {
        if (!override.matches(frame, field))
            continue;
        for (const auto &[id, value] : override.source->properties)
            setProperty(merged, id, value);
    }
    return merged;
}

} // namespace

void applyFieldConfig(
    QList<Frame> &frames, const FieldConfigSource &source, const NameInterpolator &interpolate)
{
    QList<Override> overrides;
    for (const FieldOverride &override : source.overrides)
        overrides.append({ fieldMatcher(override.matcher, override.options), &override });
    nameFields(frames);
    int seriesIndex = 0;
    for (qsizetype frameIndex = 0; frameIndex < frames.size(); ++frameIndex) {
        Frame &frame = frames[frameIndex];
        // Matchers see the names and values before any override.
        const Frame before = frame;
        for (qsizetype i = 0; i < before.fields.size(); ++i) {
            Field &field = frame.fields[i];
            if (field.type != Field::Type::Time)
                field.seriesIndex = seriesIndex++;
            const QJsonObject merged
                = settingsOf(before, before.fields[i], source.defaults, overrides);
            field.config = readFieldConfig(merged);
            if (merged.contains(nullModeKey))
                field.ownConfig[nullModeKey] = merged[nullModeKey];
            const QString given = field.config.displayName;
            if (!given.isEmpty())
                field.displayName
                    = interpolate ? interpolate(given, frames, { frameIndex, i, -1, {} }) : given;
        }
    }
}

} // namespace opsglass
