// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/transform.h"

#include "models/reduce/matchers.h"
#include "models/reduce/naming.h"
#include "models/transform/families.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace opsglass {

namespace {

using Transformation = void (*)(QList<Frame> &, const QJsonObject &, const TransformContext &);

void noop(QList<Frame> &, const QJsonObject &, const TransformContext &) { }

const QHash<QString, Transformation> &known()
{
    using namespace transforms;
    static const QHash<QString, Transformation> table {
        { QStringLiteral("append"), append },
        { QStringLiteral("calculateField"), calculateField },
        { QStringLiteral("concatenate"), concatenate },
        { QStringLiteral("configFromData"), configFromData },
        { QStringLiteral("convertFieldType"), convertFieldType },
        { QStringLiteral("ensureColumns"), ensureColumns },
        { QStringLiteral("extractFields"), extractFields },
        { QStringLiteral("filterByRefId"), filterByRefId },
        { QStringLiteral("filterByValue"), filterByValue },
        { QStringLiteral("filterFieldsByName"), filterFieldsByName },
        { QStringLiteral("filterFrames"), filterByRefId },
        { QStringLiteral("formatString"), formatString },
        { QStringLiteral("formatTime"), formatTime },
        { QStringLiteral("groupBy"), groupBy },
        { QStringLiteral("groupToNestedTable"), groupToNestedTable },
        { QStringLiteral("groupingToMatrix"), groupingToMatrix },
        { QStringLiteral("heatmap"), heatmap },
        { QStringLiteral("histogram"), histogram },
        { QStringLiteral("joinByField"), joinByField },
        { QStringLiteral("joinByLabels"), joinByLabels },
        { QStringLiteral("labelsToFields"), labelsToFields },
        { QStringLiteral("limit"), limit },
        { QStringLiteral("merge"), merge },
        { QStringLiteral("noop"), noop },
        { QStringLiteral("organize"), organize },
        { QStringLiteral("partitionByValues"), partitionByValues },
        { QStringLiteral("prepareTimeSeries"), prepareTimeSeries },
        { QStringLiteral("reduce"), transforms::reduce },
        { QStringLiteral("regression"), regression },
        { QStringLiteral("renameByRegex"), renameByRegex },
        { QStringLiteral("rowsToFields"), rowsToFields },
        { QStringLiteral("seriesToColumns"), joinByField },
        { QStringLiteral("seriesToRows"), seriesToRows },
        { QStringLiteral("sortBy"), sortBy },
        { QStringLiteral("timeSeriesTable"), timeSeriesTable },
        { QStringLiteral("transpose"), transpose },
    };
    return table;
}

/// The options with variables replaced, in keys as well as in values.
QJsonValue interpolated(const QJsonValue &value, const TransformContext &context)
{
    if (value.isString())
        return context.interpolate(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray())
            array << interpolated(entry, context);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto entry = before.constBegin(); entry != before.constEnd(); ++entry)
        object[context.interpolate(entry.key())] = interpolated(entry.value(), context);
    return object;
}

/// Applies a step to the frames its filter names; the others come back as one block, where the
/// first of them was.
void applyFiltered(QList<Frame> &frames, Transformation transformation,
    const TransformationConfig &step, const TransformContext &context)
{
    const FrameMatcher isMeant = frameMatcher(step.filter);
    QList<Frame> meant;
    QList<Frame> others;
    qsizetype place = 0;
    for (qsizetype i = 0; i < frames.size(); ++i) {
        if (isMeant(frames[i], i)) {
            meant << frames[i];
            continue;
        }
        if (others.isEmpty())
            place = i;
        others << frames[i];
    }
    transformation(meant, step.options, context);
    place = std::min(place, meant.size());
    frames = meant.first(place) + others + meant.sliced(place);
}

} // namespace

QStringList applyTransformations(QList<Frame> &frames,
    const QList<TransformationConfig> &transformations, const TransformContext &context)
{
    QStringList notices;
    TransformContext noting = context;
    noting.notify = [&notices](const QString &sentence) { notices << sentence; };
    for (TransformationConfig step : transformations) {
        if (step.disabled)
            continue;
        const auto found = known().constFind(step.id);
        if (found == known().cend()) {
            notices << QCoreApplication::translate("Transformations",
                "The transformation “%1” is not supported; the data are shown without it.")
                           .arg(step.id);
            continue;
        }
        if (context.interpolate) {
            step.options = interpolated(step.options, context).toObject();
            step.filter = interpolated(step.filter, context).toObject();
        }
        nameFields(frames);
        if (step.filter.isEmpty())
            (*found)(frames, step.options, noting);
        else
            applyFiltered(frames, *found, step, noting);
    }
    return notices;
}

} // namespace opsglass
