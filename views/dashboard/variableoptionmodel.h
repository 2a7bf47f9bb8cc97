// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/variablestate.h"

#include <QAbstractListModel>
#include <QSet>

namespace opsglass {

/// The options of one variable as its popup lists them: All first, then those the search finds,
/// then, where none is called so, the text itself. Knows what is ticked.
class VariableOptionModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Takes the variable's options and its choice.
    void apply(const VariableState &state);
    /// Lists only what contains `text`, in any case.
    void search(const QString &text);
    /// Ticks or unticks a row; All stands alone.
    void toggle(int row);
    /// What is ticked, in the order of the options; `$__all` alone for All.
    QStringList ticked() const;
    /// The value of a row.
    QString valueAt(int row) const;
    /// The row of the present choice, else the first one; -1 when there is none.
    int chosenRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// What a row stands for.
    enum Special : qsizetype { AllRow = -1, TypedRow = -2 };

    bool isTicked(const QString &value) const { return m_ticked.contains(value); }
    void renderTicks();

    VariableState m_state;
    QString m_search;
    QList<qsizetype> m_rows; ///< indexes of options, or Special
    QSet<QString> m_ticked;
    QStringList m_own; ///< ticked values that no option has, in order
};

} // namespace opsglass
