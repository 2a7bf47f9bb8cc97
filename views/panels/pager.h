// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace opsglass {

/// Turns the pages of a panel with more rows than fit: "21–40 of 60" between two buttons.
class Pager : public QWidget {
    Q_OBJECT

public:
    explicit Pager(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Tells how many rows there are and how many a page holds; the first row shown stays in sight.
    void setRows(qsizetype rows, qsizetype perPage);
    qsizetype firstRow() const { return m_first; }
    bool hasPages() const { return m_rows > m_perPage; }
    /// Turns pages: +1 is the next one; stops at both ends.
    void turn(int direction);

    QSize sizeHint() const override;

Q_SIGNALS:
    void turned();

private:
    void describe();

    QToolButton *m_back;
    QToolButton *m_forth;
    QLabel *m_text;
    qsizetype m_rows = 0;
    qsizetype m_perPage = 1;
    qsizetype m_first = 0;
};

} // namespace opsglass
