// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/labels.h"
#include "models/reduce/fieldconfig.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace opsglass {

/// One column of a frame. `numbers` or `texts` is filled, according to `type`; a missing number is
/// missing(), a missing text is a null QString. Times are milliseconds since the epoch in
/// `numbers`. Booleans are 0 and 1 in `numbers`.
struct Field {
    enum class Type { Time, Number, String, Boolean };

    QString name;
    Type type = Type::Number;
    Labels labels;
    QList<double> numbers;
    QStringList texts;
    QJsonObject
        ownConfig; ///< what the source or a transformation says, before the panel's defaults
    FieldConfig config; ///< resolved by applyFieldConfig()
    QString displayName; ///< resolved by applyFieldConfig()
    int seriesIndex = 0; ///< position among the non-time fields of the panel, for palette colours

    qsizetype length() const { return type == Type::String ? texts.size() : numbers.size(); }
    friend bool operator==(const Field &, const Field &) = default;
};

/// A table of equally long columns: what Grafana calls a data frame.
struct Frame {
    QString name;
    QString refId; ///< the query it came from
    QList<Field> fields;

    qsizetype length() const { return fields.isEmpty() ? 0 : fields.first().length(); }
    friend bool operator==(const Frame &, const Frame &) = default;
};

} // namespace opsglass
