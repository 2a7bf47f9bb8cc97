// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/legendcalcs.h"

#include "models/reduce/reducefield.h"
#include "models/reduce/reducers.h"

namespace opsglass {

QList<DisplayValue> legendCalcs(
    const Field &field, const QStringList &reducers, const ValueRange &range, const QTimeZone &zone)
{
    QList<DisplayValue> values;
    for (const QString &reducer : reducers) {
        Field inUnit = field;
        inUnit.config.unit = reducerUnit(reducer, field.config.unit);
        values << displayReduced(reduceField(reducer, field), inUnit, range, zone);
    }
    return values;
}

} // namespace opsglass
