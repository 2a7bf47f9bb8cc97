// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/variablestate.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QHBoxLayout;
class QToolButton;

namespace opsglass {

/// The conditions of an adhoc variable: one chip each, with a cross that removes it, and a plus
/// that asks for another one: key, operator, value.
class AdhocFilters : public QWidget {
    Q_OBJECT

public:
    explicit AdhocFilters(QWidget *parent = nullptr);

    void setFilters(const QList<AdhocFilter> &filters);
    /// Offers the names of labels (`key` empty) or the values of one.
    void setSuggestions(const QString &key, const QStringList &suggestions);

    const QList<QToolButton *> &chips() const { return m_chips; }
    QToolButton *plus() const { return m_plus; }

Q_SIGNALS:
    void filtersChanged(const QList<opsglass::AdhocFilter> &filters);
    /// The names of labels are wanted (`key` empty), or the values of one.
    void suggestionsWanted(const QString &key);

private:
    void buildChips();
    QToolButton *chipFor(qsizetype index);
    void openEditor();
    void addFilter();

    QList<AdhocFilter> m_filters;
    QList<QToolButton *> m_chips;
    QHBoxLayout *m_layout;
    QToolButton *m_plus;
    QFrame *m_editor;
    QComboBox *m_key;
    QComboBox *m_operator;
    QComboBox *m_value;
};

} // namespace opsglass
