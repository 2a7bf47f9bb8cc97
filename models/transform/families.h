// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transform/transform.h"

/// The transformations of spec/grafana.md §14, one function per id, in a file per family. Each
/// changes the frames of a panel in place. Display names are given before it is called, and
/// variables in its options are replaced. Options of the wrong kind count as absent.
namespace opsglass::transforms {

using Frames = QList<Frame>;

// select.cpp: which fields and frames, and in what order
void organize(Frames &frames, const QJsonObject &options, const TransformContext &context);
void renameByRegex(Frames &frames, const QJsonObject &options, const TransformContext &context);
void filterFieldsByName(
    Frames &frames, const QJsonObject &options, const TransformContext &context);
void filterByRefId(Frames &frames, const QJsonObject &options, const TransformContext &context);

// rows.cpp: which rows, and in what order
void filterByValue(Frames &frames, const QJsonObject &options, const TransformContext &context);
void sortBy(Frames &frames, const QJsonObject &options, const TransformContext &context);
void limit(Frames &frames, const QJsonObject &options, const TransformContext &context);

// merge.cpp, join.cpp: several frames become one
void merge(Frames &frames, const QJsonObject &options, const TransformContext &context);
void joinByField(Frames &frames, const QJsonObject &options, const TransformContext &context);
void ensureColumns(Frames &frames, const QJsonObject &options, const TransformContext &context);
void concatenate(Frames &frames, const QJsonObject &options, const TransformContext &context);
void append(Frames &frames, const QJsonObject &options, const TransformContext &context);

// group.cpp: rows by their equal cells
void groupBy(Frames &frames, const QJsonObject &options, const TransformContext &context);
void groupToNestedTable(
    Frames &frames, const QJsonObject &options, const TransformContext &context);
void groupingToMatrix(Frames &frames, const QJsonObject &options, const TransformContext &context);
void partitionByValues(Frames &frames, const QJsonObject &options, const TransformContext &context);

// labels.cpp: labels and series become columns and rows
void labelsToFields(Frames &frames, const QJsonObject &options, const TransformContext &context);
void seriesToRows(Frames &frames, const QJsonObject &options, const TransformContext &context);
void joinByLabels(Frames &frames, const QJsonObject &options, const TransformContext &context);
void timeSeriesTable(Frames &frames, const QJsonObject &options, const TransformContext &context);

// calculate.cpp, reduce.cpp, statistics.cpp: new numbers
void calculateField(Frames &frames, const QJsonObject &options, const TransformContext &context);
void reduce(Frames &frames, const QJsonObject &options, const TransformContext &context);
void histogram(Frames &frames, const QJsonObject &options, const TransformContext &context);
void heatmap(Frames &frames, const QJsonObject &options, const TransformContext &context);
void regression(Frames &frames, const QJsonObject &options, const TransformContext &context);

// convert.cpp: the type and the words of values
void convertFieldType(Frames &frames, const QJsonObject &options, const TransformContext &context);
void formatString(Frames &frames, const QJsonObject &options, const TransformContext &context);
void formatTime(Frames &frames, const QJsonObject &options, const TransformContext &context);
void extractFields(Frames &frames, const QJsonObject &options, const TransformContext &context);

// reshape.cpp: rows and columns change places
void prepareTimeSeries(Frames &frames, const QJsonObject &options, const TransformContext &context);
void transpose(Frames &frames, const QJsonObject &options, const TransformContext &context);

// fromdata.cpp: data that configure other data
void rowsToFields(Frames &frames, const QJsonObject &options, const TransformContext &context);
void configFromData(Frames &frames, const QJsonObject &options, const TransformContext &context);

} // namespace opsglass::transforms
