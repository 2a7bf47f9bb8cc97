// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/tablefooter.h"
#include "views/theme/theme.h"

#include <QWidget>

class QHeaderView;

namespace opsglass {

/// The figures below a table, in line with its columns.
class TableFooterView : public QWidget {
    Q_OBJECT

public:
    /// \param header of the table above: its sections tell where columns are; outlives the view
    TableFooterView(const QHeaderView *header, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// \param columns of the table, as many as the footer has entries
    void setContent(QList<QList<FooterEntry>> footer, const QList<TableColumn> &columns);
    bool isEmpty() const { return m_footer.isEmpty(); }
    const QList<QList<FooterEntry>> &content() const { return m_footer; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;

    const QHeaderView *m_header;
    QList<QList<FooterEntry>> m_footer;
    QList<Qt::Alignment> m_alignments;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
};

} // namespace opsglass
