// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace opsglass {

/// Every key that does something: those of the menus as they are now, and those that work where
/// the focus is, such as on a chart.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMenuBar &bar, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }

private:
    void add(const QString &group, const QString &does, const QString &keys);
    void addMenus(const QMenuBar &bar);
    void addPlaces();
    void filter(const QString &text);

    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace opsglass
