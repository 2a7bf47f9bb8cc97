// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace opsglass {

/// A field for an amount from a fraction of a cent to a billion tokens, without zeros at its end.
class AmountBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit AmountBox(QWidget *parent = nullptr);

    QString textFromValue(double value) const override;
};

} // namespace opsglass
