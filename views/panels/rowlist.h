// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QListWidget>

namespace opsglass {

/// One line of a RowList: a heading, or a mark, a title, a muted line below it and a muted text at
/// the end.
struct ListRow {
    bool isHeading = false;
    QString mark = {}; ///< one character, such as ●
    QColor markColor = {};
    QString title = {};
    QString detail = {};
    QString aside = {};
    QString url = {}; ///< what activating the row leads to; empty: nothing
    friend bool operator==(const ListRow &, const ListRow &) = default;
};

/// A calm list of short facts inside a panel, as alert and dashboard lists are.
class RowList : public QListWidget {
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    /// Shows these rows; the place in the list stays where there are as many as before.
    void setRows(const QList<ListRow> &rows, const Theme &theme);
    const QList<ListRow> &rows() const { return m_rows; }

Q_SIGNALS:
    /// The person clicked a row with a link, or pressed Enter on it.
    void linkActivated(const QString &url);

private:
    QList<ListRow> m_rows;
};

} // namespace opsglass
