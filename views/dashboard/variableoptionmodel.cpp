// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/variableoptionmodel.h"

namespace opsglass {

namespace {

QString allValue() { return QStringLiteral("$__all"); }

} // namespace

void VariableOptionModel::apply(const VariableState &state)
{
    beginResetModel();
    m_state = state;
    const QStringList chosen = state.isAll ? QStringList(allValue()) : state.values;
    m_ticked = QSet<QString>(chosen.cbegin(), chosen.cend());
    QSet<QString> known { allValue() };
    for (const VariableOption &option : state.options)
        known.insert(option.value);
    m_own.clear();
    for (const QString &value : chosen) {
        if (!known.contains(value))
            m_own << value;
    }
    endResetModel();
    search(m_search);
}

void VariableOptionModel::search(const QString &text)
{
    beginResetModel();
    m_search = text.trimmed();
    m_rows.clear();
    if (m_state.includeAll && m_search.isEmpty())
        m_rows << AllRow;
    bool isNamed = m_search.isEmpty();
    for (qsizetype i = 0; i < m_state.options.size(); ++i) {
        const VariableOption &option = m_state.options[i];
        if (option.value == allValue())
            continue;
        isNamed = isNamed || option.text == m_search || option.value == m_search;
        if (m_search.isEmpty() || option.text.contains(m_search, Qt::CaseInsensitive))
            m_rows << i;
    }
    if (m_state.allowsCustom && !isNamed)
        m_rows << TypedRow;
    endResetModel();
}

QString VariableOptionModel::valueAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const qsizetype option = m_rows[row];
    if (option == AllRow)
        return allValue();
    return option == TypedRow ? m_search : m_state.options[option].value;
}

void VariableOptionModel::toggle(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const QString value = valueAt(row);
    if (m_ticked.remove(value)) {
        m_own.removeAll(value);
    } else if (value == allValue()) {
        m_ticked = { value };
        m_own.clear();
    } else {
        m_ticked.remove(allValue());
        m_ticked.insert(value);
        if (m_rows[row] == TypedRow)
            m_own << value;
    }
    renderTicks();
}

void VariableOptionModel::renderTicks()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), { Qt::CheckStateRole });
}

QStringList VariableOptionModel::ticked() const
{
    if (isTicked(allValue()))
        return { allValue() };
    QStringList values;
    for (const VariableOption &option : m_state.options) {
        if (isTicked(option.value) && !values.contains(option.value))
            values << option.value;
        if (values.size() == m_ticked.size())
            break;
    }
    return values + m_own;
}

int VariableOptionModel::chosenRow() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isTicked(valueAt(row)))
            return row;
    }
    return m_rows.isEmpty() ? -1 : 0;
}

int VariableOptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant VariableOptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype option = m_rows[index.row()];
    if (role == Qt::DisplayRole) {
        if (option == AllRow)
            return tr("All");
        return option == TypedRow ? tr("Use “%1”").arg(m_search) : m_state.options[option].text;
    }
    if (role == Qt::ToolTipRole && option >= 0)
        return m_state.options[option].text;
    if (role == Qt::CheckStateRole && m_state.isMulti)
        return isTicked(valueAt(index.row())) ? Qt::Checked : Qt::Unchecked;
    return {};
}

} // namespace opsglass
