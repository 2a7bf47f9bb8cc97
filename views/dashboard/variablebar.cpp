// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/variablebar.h"

#include "views/dashboard/variablecontrol.h"

#include <algorithm>

namespace opsglass {

namespace {

bool isOffered(const VariableState &state)
{
    const bool isFixed = state.type == QLatin1String("constant")
        || state.type == QLatin1String("system") || state.type == QLatin1String("snapshot");
    return state.hide < 2 && !isFixed;
}

} // namespace

VariableBar::VariableBar(QWidget *parent)
    : FlowBar(parent)
    , m_theme(Theme::of(Theme::Kind::Dark))
{
    setAccessibleName(tr("Variables"));
}

VariableControl *VariableBar::control(const VariableState &state)
{
    const auto known
        = std::find_if(m_controls.cbegin(), m_controls.cend(), [&state](const auto *candidate) {
              return candidate->state().name == state.name
                  && VariableControl::kindOf(candidate->state()) == VariableControl::kindOf(state);
          });
    if (known != m_controls.cend()) {
        if ((*known)->state() != state)
            (*known)->setState(state);
        return *known;
    }
    auto *added = new VariableControl(state, this);
    added->setTheme(m_theme);
    connect(added, &VariableControl::chosen, this, &VariableBar::chosen);
    connect(added, &VariableControl::filtersChanged, this, &VariableBar::filtersChanged);
    connect(added, &VariableControl::suggestionsWanted, this, &VariableBar::suggestionsWanted);
    return added;
}

void VariableBar::setStates(const QList<VariableState> &states)
{
    QList<VariableControl *> controls;
    QList<QWidget *> parts;
    for (const VariableState &state : states) {
        if (!isOffered(state))
            continue;
        VariableControl *shown = control(state);
        if (controls.contains(shown))
            continue; // two variables of one name
        controls << shown;
        parts << shown;
    }
    for (VariableControl *old : std::as_const(m_controls)) {
        if (controls.contains(old))
            continue;
        old->hide();
        old->deleteLater(); // it may be telling the choice that makes it go
    }
    m_controls = controls;
    setParts(parts);
}

void VariableBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (VariableControl *control : std::as_const(m_controls))
        control->setTheme(theme);
}

void VariableBar::focusFirst()
{
    if (!m_controls.isEmpty())
        m_controls.first()->focusControl();
}

void VariableBar::setSuggestions(
    const QString &name, const QString &key, const QStringList &suggestions)
{
    for (VariableControl *control : std::as_const(m_controls)) {
        if (control->state().name == name)
            control->setSuggestions(key, suggestions);
    }
}

} // namespace opsglass
