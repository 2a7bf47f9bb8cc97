// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/variablestate.h"
#include "views/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace opsglass {

class AdhocFilters;
class HeaderMark;
class VariablePopup;

/// One variable in the bar: its label, and what a person sets it with: a button with a list, a
/// line to type in, or the chips of filters.
class VariableControl : public QWidget {
    Q_OBJECT

public:
    /// Which of the three a variable has.
    enum class Kind { List, Line, Filters };
    static Kind kindOf(const VariableState &state);

    explicit VariableControl(const VariableState &state, QWidget *parent = nullptr);

    const VariableState &state() const { return m_state; }
    /// Takes a newer state of the same name and kind.
    void setState(const VariableState &state);
    void setTheme(const Theme &theme);
    void focusControl();
    void setSuggestions(const QString &key, const QStringList &suggestions);

    QToolButton *button() const { return m_button; }
    QLineEdit *line() const { return m_line; }
    VariablePopup *popup() const { return m_popup; }
    HeaderMark *errorMark() const { return m_error; }

Q_SIGNALS:
    void chosen(const QString &name, const QStringList &values);
    void filtersChanged(const QString &name, const QList<opsglass::AdhocFilter> &filters);
    void suggestionsWanted(const QString &name, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildControl();
    void buildList();
    void buildLine();
    void buildFilters();
    void renderButton();
    QString shownName() const;

    VariableState m_state;
    QLabel *m_label;
    HeaderMark *m_error;
    QToolButton *m_button = nullptr;
    VariablePopup *m_popup = nullptr;
    QLineEdit *m_line = nullptr;
    AdhocFilters *m_filters = nullptr;
};

} // namespace opsglass
