// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/amountbox.h"

namespace opsglass {

AmountBox::AmountBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    constexpr double most = 1e15; // whose digits a double still tells apart
    setDecimals(4);
    setRange(0, most);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setGroupSeparatorShown(true);
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000,000,000")) + 40);
}

QString AmountBox::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace opsglass
