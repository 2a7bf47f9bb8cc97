// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/tablefilter.h"
#include "views/theme/theme.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace opsglass {

/// Asks which values of one column a table shall show: a condition, and the values that meet it to
/// choose from. Deletes itself when it closes.
class TableFilterPopup : public QFrame {
    Q_OBJECT

public:
    /// \param cells of the column, in any order, with repetitions
    TableFilterPopup(const QString &title, const QList<DisplayValue> &cells,
        const ColumnFilter &filter, const Theme &theme, QWidget *parent);

    QLineEdit *textEdit() const { return m_text; }
    QComboBox *conditions() const { return m_condition; }
    QListWidget *values() const { return m_values; }

    QSize sizeHint() const override { return { 280, 340 }; }

Q_SIGNALS:
    void accepted(const opsglass::ColumnFilter &filter);

protected:
    /// Enter accepts from every place that has no other use for it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout(const QString &title);
    void list();
    void checkAll(bool isChecked);
    void accept();
    void clear();

    QList<DisplayValue> m_cells; ///< each text once, in natural order
    QSet<QString> m_unchecked;
    QComboBox *m_condition;
    QLineEdit *m_text;
    QListWidget *m_values;
    QLabel *m_more;
};

} // namespace opsglass
