// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/tablerows.h"
#include "views/theme/theme.h"

#include <QHeaderView>

namespace opsglass {

/// The header of a table panel: titles with the order they are sorted in, the type of their values
/// if asked for, and a funnel where a column may be filtered.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    /// \param rows shown below; outlives the header
    TableHeader(const FrameTableModel *table, const TableRows *rows, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setShowsTypes(bool shows) { m_showsTypes = shows; }
    /// Where the funnel of a column is; empty for columns that cannot be filtered.
    QRect funnelRect(int column) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person clicked a title. \param adds to the order there is (Ctrl or Shift)
    void sortRequested(int column, bool adds);
    void filterRequested(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString sortText(int column) const;

    const FrameTableModel *m_table;
    const TableRows *m_rows;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    bool m_showsTypes = false;
    QPoint m_pressed;
};

} // namespace opsglass
