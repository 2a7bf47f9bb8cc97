// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/overrides.h"

#include "models/reduce/reducers.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// `/re/flags` searches, plain text is anchored.
QRegularExpression expressionOf(const QString &text)
{
    const qsizetype end = text.lastIndexOf(u'/');
    if (text.startsWith(u'/') && end > 0) {
        const bool ignoresCase = text.sliced(end + 1).contains(u'i');
        return QRegularExpression(text.sliced(1, end - 1),
            ignoresCase ? QRegularExpression::CaseInsensitiveOption
                        : QRegularExpression::NoPatternOption);
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(text));
}

bool matchesName(const Field &field, const QString &name)
{
    if (name == field.name || name == field.displayName)
        return true;
    if (field.type == Field::Type::Time
        && name.compare(QLatin1String("time"), Qt::CaseInsensitive) == 0)
        return true;
    return name == QLatin1String("Value") && !field.name.isEmpty()
        && field.labels.value(QStringLiteral("__name__")) == field.name;
}

bool matchesNames(const Field &field, const QJsonObject &options)
{
    const QJsonArray names = options[QLatin1String("names")].toArray();
    const bool isAmong = std::any_of(names.constBegin(), names.constEnd(),
        [&field](const QJsonValue &name) { return matchesName(field, name.toString()); });
    const bool isExcluding = options[QLatin1String("mode")].toString() == QLatin1String("exclude");
    return isAmong != isExcluding;
}

QString typeName(Field::Type type)
{
    switch (type) {
    case Field::Type::Time:
        return QStringLiteral("time");
    case Field::Type::Number:
        return QStringLiteral("number");
    case Field::Type::String:
        return QStringLiteral("string");
    case Field::Type::Boolean:
        return QStringLiteral("boolean");
    case Field::Type::Frames:
        return QStringLiteral("frame");
    }
    return {};
}

bool compares(double left, const QString &op, double right)
{
    if (op == QLatin1String("eq"))
        return left == right;
    if (op == QLatin1String("neq"))
        return left != right;
    if (op == QLatin1String("gt"))
        return left > right;
    if (op == QLatin1String("lt"))
        return left < right;
    if (op == QLatin1String("lte"))
        return left <= right;
    return left >= right;
}

bool matchesValue(const Field &field, const QJsonObject &options)
{
    if (field.type != Field::Type::Number)
        return false;
    const QString reducer = options[QLatin1String("reducer")].toString();
    const ReducedValue reduced = reduceValues(reducer, field.numbers);
    if (reduced.kind == ReducedValue::Kind::Boolean)
        return reduced.number != 0;
    return compares(reduced.number, options[QLatin1String("op")].toString(),
        options[QLatin1String("value")].toDouble());
}

struct Place {
    const Frame &frame;
    const Field &field;
    bool isFirst = false;
    bool isFirstTime = false;
};

bool matches(const QString &id, const QJsonValue &options, const Place &place)
{
    const Field &field = place.field;
    if (id == QLatin1String("byName"))
        return matchesName(field, options.toString());
    if (id == QLatin1String("byNames"))
        return matchesNames(field, options.toObject());
    if (id == QLatin1String("byRegexp"))
        return expressionOf(options.toString()).match(field.displayName).hasMatch();
    if (id == QLatin1String("byRegexpOrNames"))
        return matchesNames(field, options.toObject())
            || expressionOf(options.toObject()[QLatin1String("pattern")].toString())
                   .match(field.displayName)
                   .hasMatch();
    if (id == QLatin1String("byType"))
        return typeName(field.type) == options.toString();
    if (id == QLatin1String("byTypes"))
        return options.toArray().contains(typeName(field.type));
    if (id == QLatin1String("byFrameRefID"))
        return place.frame.refId == options.toString();
    if (id == QLatin1String("byValue"))
        return matchesValue(field, options.toObject());
    if (id == QLatin1String("numeric"))
        return field.type == Field::Type::Number;
    if (id == QLatin1String("time"))
        return field.type == Field::Type::Time;
    if (id == QLatin1String("first"))
        return place.isFirst;
    if (id == QLatin1String("firstTimeField"))
        return place.isFirstTime;
    if (id == QLatin1String("alwaysMatch"))
        return true;
    const auto matchesEntry = [&place](const QJsonValue &entry) {
        return matches(
            entry[QLatin1String("id")].toString(), entry[QLatin1String("options")], place);
    };
    if (id == QLatin1String("invertMatch"))
        return !matchesEntry(options);
    const QJsonArray nested = options.toArray();
    if (id == QLatin1String("anyMatch"))
        return std::any_of(nested.constBegin(), nested.constEnd(), matchesEntry);
    if (id == QLatin1String("allMatch"))
        return std::all_of(nested.constBegin(), nested.constEnd(), matchesEntry);
    return false;
}

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
        const QJsonArray old = merged[id].toArray();
        for (const QJsonValue &entry : old)
            list << entry;
        merged[id] = list;
        return;
    }
    const bool isCustom = id.startsWith(QLatin1String("custom."));
    setPath(merged,
        isCustom ? QStringList { QStringLiteral("custom"), id.mid(7) } : QStringList { id }, value);
}

QString labelsPart(const Field &field, const QSet<QString> &allKeys)
{
    if (field.labels.pairs.isEmpty())
        return {};
    if (allKeys.size() == 1)
        return field.labels.pairs.first();
    QStringList pairs;
    for (auto label = field.labels.pairs.cbegin(); label != field.labels.pairs.cend(); ++label)
        pairs << label.key() + QLatin1String("=\"") + label.value() + u'"';
    return u'{' + pairs.join(QLatin1String(", ")) + u'}';
}

/// What the naming of one field needs to know about all the others.
struct Naming {
    QSet<QString> labelKeys;
    bool framesDiffer = false;
};

Naming namingOf(const QList<Frame> &frames)
{
    Naming naming;
    for (const Frame &frame : frames) {
        naming.framesDiffer = naming.framesDiffer || frame.name != frames.first().name;
        for (const Field &field : frame.fields) {
            for (auto label = field.labels.pairs.cbegin(); label != field.labels.pairs.cend();
                 ++label)
                naming.labelKeys.insert(label.key());
        }
    }
    return naming;
}

QString calculatedName(const Field &field, const Frame &frame, const Naming &naming)
{
    // A transformation may have renamed it; overrides find it by that name.
    for (const char *key : { "displayName", "displayNameFromDS" }) {
        const QString given = field.ownConfig[QLatin1String(key)].toString();
        if (!given.isEmpty())
            return given;
    }
    if (field.type == Field::Type::Time && field.labels.pairs.isEmpty())
        return field.name;
    QStringList parts;
    if (naming.framesDiffer && !frame.name.isEmpty())
        parts << frame.name;
    if (!field.name.isEmpty() && field.name != QLatin1String("Value"))
        parts << field.name;
    const QString labels = labelsPart(field, naming.labelKeys);
    if (!labels.isEmpty())
        parts << labels;
    if (!parts.isEmpty())
        return parts.join(u' ');
    return frame.name.isEmpty() ? field.name : frame.name;
}

/// §8.4 rule 5: equal bare names inside a frame get numbers.
void numberDuplicates(Frame &frame)
{
    QHash<QString, int> counts;
    for (const Field &field : std::as_const(frame.fields)) {
        if (field.displayName == field.name)
            ++counts[field.name];
    }
    QHash<QString, int> used;
    for (Field &field : frame.fields) {
        if (field.displayName == field.name && counts.value(field.name) > 1)
            field.displayName += QStringLiteral(" %1").arg(++used[field.name]);
    }
}

/// Those settings that may stand in the gaps: the defaults, under the field's own.
QJsonObject withDefaults(const QJsonObject &own, const QJsonObject &defaults)
{
    QJsonObject merged = defaults;
    for (auto entry = own.constBegin(); entry != own.constEnd(); ++entry)
        merged[entry.key()] = entry.value();
    return merged;
}

void configure(Field &field, const Place &place, const FieldConfigSource &source)
{
    QJsonObject merged = withDefaults(field.ownConfig, source.defaults);
    for (const FieldOverride &override : source.overrides) {
        if (!matches(override.matcher, override.options, place))
            continue;
        for (const auto &[id, value] : override.properties)
            setProperty(merged, id, value);
    }
    field.config = readFieldConfig(merged);
}

} // namespace

QString displayNameOf(const Field &field, const Frame &frame, const QList<Frame> &frames)
{
    return calculatedName(field, frame, namingOf(frames));
}

void applyFieldConfig(
    QList<Frame> &frames, const FieldConfigSource &source, const NameInterpolator &interpolate)
{
    const Naming naming = namingOf(frames);
    int seriesIndex = 0;
    for (qsizetype frameIndex = 0; frameIndex < frames.size(); ++frameIndex) {
        Frame &frame = frames[frameIndex];
        for (Field &field : frame.fields)
            field.displayName = calculatedName(field, frame, naming);
        numberDuplicates(frame);
        bool hasTime = false;
        for (qsizetype i = 0; i < frame.fields.size(); ++i) {
            Field &field = frame.fields[i];
            const bool isTime = field.type == Field::Type::Time;
            if (!isTime)
                field.seriesIndex = seriesIndex++;
            configure(field, { frame, field, i == 0, isTime && !hasTime }, source);
            hasTime = hasTime || isTime;
            const QString given = field.config.displayName;
            if (!given.isEmpty())
                field.displayName
                    = interpolate ? interpolate(given, frames, { frameIndex, i, -1, {} }) : given;
        }
    }
}

} // namespace opsglass
