// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/reduce/matchers.h"
#include "models/reduce/pattern.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace opsglass {

namespace {

/// `include` or `exclude` of filterFieldsByName; empty when it says nothing.
FieldMatcher choiceOf(const QJsonObject &choice, bool byVariable)
{
    QJsonArray names = choice[QLatin1String("names")].toArray();
    const QString pattern = choice[QLatin1String("pattern")].toString();
    if (byVariable) {
        QString list = choice[QLatin1String("variable")].toString();
        if (list.startsWith(u'{') && list.endsWith(u'}'))
            list = list.sliced(1, list.size() - 2); // several values of a variable
        names = QJsonArray::fromStringList(list.split(u','));
    }
    if (names.isEmpty() && pattern.isEmpty())
        return {};
    if (pattern.isEmpty() || byVariable)
        return fieldMatcher(
            QStringLiteral("byNames"), QJsonObject { { QStringLiteral("names"), names } });
    return fieldMatcher(QStringLiteral("byRegexpOrNames"),
        QJsonObject { { QStringLiteral("names"), names }, { QStringLiteral("pattern"), pattern } });
}

/// Keeps the fields `isKept` says yes to.
void keepFields(Frame &frame, const FieldMatcher &isKept)
{
    const Frame before = frame;
    frame.fields.clear();
    for (const Field &field : before.fields) {
        if (isKept(before, field))
            frame.fields << field;
    }
}

} // namespace

void transforms::organize(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QJsonObject excluded = options[QLatin1String("excludeByName")].toObject();
    const QJsonObject included = options[QLatin1String("includeByName")].toObject();
    const QJsonObject order = options[QLatin1String("indexByName")].toObject();
    const QJsonObject names = options[QLatin1String("renameByName")].toObject();
    for (Frame &frame : frames) {
        frame.fields.removeIf([&](const Field &field) {
            return excluded[field.displayName].toBool()
                || (!included.isEmpty() && !included[field.displayName].toBool());
        });
        std::stable_sort(frame.fields.begin(), frame.fields.end(),
            [&order](const Field &left, const Field &right) {
                constexpr double behind = 1e9;
                return order[left.displayName].toDouble(behind)
                    < order[right.displayName].toDouble(behind);
            });
        for (Field &field : frame.fields) {
            const QString name = names[field.displayName].toString();
            if (!name.isEmpty())
                field.ownConfig[QLatin1String("displayName")] = name;
        }
    }
    frames.removeIf([](const Frame &frame) { return frame.fields.isEmpty(); });
}

void transforms::renameByRegex(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QString text = options[QLatin1String("regex")].toString();
    const auto pattern = readPattern(text);
    if (text.isEmpty() || !pattern)
        return;
    const QString replacement = options[QLatin1String("renamePattern")].toString();
    for (Frame &frame : frames) {
        for (Field &field : frame.fields) {
            const QString name = pattern->replaced(field.displayName, replacement);
            if (name != field.displayName)
                field.ownConfig[QLatin1String("displayName")] = name;
        }
    }
}

void transforms::filterFieldsByName(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const bool byVariable = options[QLatin1String("byVariable")].toBool();
    const FieldMatcher included
        = choiceOf(options[QLatin1String("include")].toObject(), byVariable);
    const FieldMatcher excluded = options.contains(QLatin1String("exclude"))
        ? choiceOf(options[QLatin1String("exclude")].toObject(), byVariable)
        : FieldMatcher();
    for (Frame &frame : frames) {
        keepFields(frame, [&](const Frame &of, const Field &field) {
            return (!included || included(of, field)) && (!excluded || !excluded(of, field));
        });
    }
    frames.removeIf([](const Frame &frame) { return frame.fields.isEmpty(); });
}

void transforms::filterByRefId(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const auto matcherOf = [&options](QLatin1String key) {
        const QString refId = options[key].toString();
        return refId.isEmpty() ? std::nullopt : readPattern(refId);
    };
    const auto included = matcherOf(QLatin1String("include"));
    const auto excluded = matcherOf(QLatin1String("exclude"));
    frames.removeIf([&](const Frame &frame) {
        return (included && !included->matches(frame.refId))
            || (excluded && excluded->matches(frame.refId));
    });
}

} // namespace opsglass
