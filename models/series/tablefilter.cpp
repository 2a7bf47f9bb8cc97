// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/tablefilter.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace opsglass {

namespace {

/// Negative, zero or positive; NaN never enters.
int compared(const DisplayValue &cell, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && !std::isnan(cell.numeric) && !std::isnan(number))
        return cell.numeric < number ? -1 : (cell.numeric > number ? 1 : 0);
    return naturalOrder().compare(cell.text.full(), text);
}

} // namespace

bool meets(const DisplayValue &cell, ColumnFilter::Condition condition, const QString &text)
{
    using Condition = ColumnFilter::Condition;
    switch (condition) {
    case Condition::Contains:
        return cell.text.full().contains(text, Qt::CaseInsensitive);
    case Condition::Expression: {
        const QRegularExpression expression(text, QRegularExpression::CaseInsensitiveOption);
        return expression.isValid() && expression.match(cell.text.full()).hasMatch();
    }
    case Condition::Equal:
        return compared(cell, text) == 0;
    case Condition::NotEqual:
        return compared(cell, text) != 0;
    case Condition::Less:
        return compared(cell, text) < 0;
    case Condition::LessOrEqual:
        return compared(cell, text) <= 0;
    case Condition::Greater:
        return compared(cell, text) > 0;
    case Condition::GreaterOrEqual:
        return compared(cell, text) >= 0;
    }
    return false;
}

bool passes(const DisplayValue &cell, const ColumnFilter &filter)
{
    if (filter.values && !filter.values->contains(cell.text.full()))
        return false;
    return filter.text.isEmpty() || meets(cell, filter.condition, filter.text);
}

QCollator naturalOrder()
{
    // A fixed language: the C locale knows no numeric order.
    QCollator order(QLocale(QLocale::English));
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    return order;
}

} // namespace opsglass
