// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/variablestate.h"
#include "views/dashboard/flowbar.h"
#include "views/theme/theme.h"

namespace opsglass {

class VariableControl;

/// The variables of the open dashboard that a person can set (spec/grafana.md §15), one control
/// each. Hidden when there is none.
class VariableBar : public FlowBar {
    Q_OBJECT

public:
    explicit VariableBar(QWidget *parent = nullptr);

    /// Shows these; controls of variables that stay are kept, open lists with them.
    void setStates(const QList<VariableState> &states);
    void setTheme(const Theme &theme);
    /// Moves the keyboard to the first variable.
    void focusFirst();
    /// The answer to suggestionsWanted().
    void setSuggestions(const QString &name, const QString &key, const QStringList &suggestions);

    const QList<VariableControl *> &controls() const { return m_controls; }

Q_SIGNALS:
    /// `$__all` alone means All.
    void chosen(const QString &name, const QStringList &values);
    void filtersChanged(const QString &name, const QList<opsglass::AdhocFilter> &filters);
    /// A filter is being written: the names of labels are wanted (`key` empty), or values of one.
    void suggestionsWanted(const QString &name, const QString &key);

private:
    VariableControl *control(const VariableState &state);

    Theme m_theme;
    QList<VariableControl *> m_controls;
};

} // namespace opsglass
