// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/labels.h"
#include "models/reduce/fieldconfig.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace opsglass {

struct Frame;

/// One column of a frame. `numbers` or `texts` is filled, according to `type`; a missing number is
/// missing(), a missing text is a null QString. Times are milliseconds since the epoch in
/// `numbers`. Booleans are 0 and 1 in `numbers`.
struct Field {
    enum class Type {
        Time,
        Number,
        String,
        Boolean,
        Frames, ///< every cell is a frame, such as the samples of a sparkline
    };

    QString name;
    Type type = Type::Number;
    Labels labels;
    QList<double> numbers; ///< of Frames: the number that stands for each cell, by which it sorts
    QStringList texts;
    QList<Frame> frames; ///< of Frames: the cells; one without fields is an empty cell
    QJsonObject
        ownConfig; ///< what the source or a transformation says, before the panel's defaults
    FieldConfig config; ///< resolved by applyFieldConfig()
    QString displayName; ///< resolved by applyFieldConfig()
    int seriesIndex = 0; ///< position among the non-time fields of the panel, for palette colours
    bool isJoined = false; ///< a time beside others: equal names are numbered, unlike a frame's own

    qsizetype length() const { return type == Type::String ? texts.size() : numbers.size(); }
};

/// A table of equally long columns: what Grafana calls a data frame.
struct Frame {
    enum class Kind {
        Table, ///< nothing is known about its columns
        HeatmapRows, ///< a time, then one column of counts per bucket, from the lowest up
        HeatmapCells, ///< xMax, yMin, yMax and count of one bucket of a native histogram per row
    };

    QString name;
    QString refId; ///< the query it came from
    QList<Field> fields;
    Kind kind = Kind::Table;

    qsizetype length() const { return fields.isEmpty() ? 0 : fields.first().length(); }
    friend bool operator==(const Frame &, const Frame &) = default;
};

/// Not defaulted: a field may hold frames, and their list compares only once the type is complete.
bool operator==(const Field &left, const Field &right);

} // namespace opsglass
