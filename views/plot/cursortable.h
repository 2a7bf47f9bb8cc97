// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/colorbar.h"
#include "views/theme/theme.h"

#include <QWidget>

#include <optional>

namespace opsglass {

/// One line of the value table at the cursor.
struct CursorRow {
    QString name;
    QString text; ///< formatted value
    QColor color;
    bool isNearest = false; ///< the series under the pointer
    double share = -1; ///< 0…1: length of a bar behind the row; below zero: none

    friend bool operator==(const CursorRow &, const CursorRow &) = default;
};

/// What the value table shows at one time.
struct CursorTableContent {
    QString header; ///< the time
    QList<CursorRow> rows;
    qsizetype more = 0; ///< rows left out
    int maxWidth = 0; ///< pixels, 0 = as much as the names need
    std::optional<ColorScale> scale = {}; ///< a last line: what the colours of the rows mean
    std::optional<double> scaleMark = {}; ///< where on it the row in question is, 0…1

    friend bool operator==(const CursorTableContent &, const CursorTableContent &) = default;
};

/// The value table at the cursor: an overlay of its parent that never takes the mouse.
class CursorTable : public QWidget {
    Q_OBJECT

public:
    explicit CursorTable(QWidget *parent);

    void setTheme(const Theme &theme);
    void setContent(const CursorTableContent &content);
    const CursorTableContent &content() const { return m_content; }
    /// How many rows fit into the parent, and into `maxHeight` pixels where that is not 0.
    qsizetype rowLimit(int maxHeight) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    QString moreText() const;
    void paintScale(QPainter &painter, const QRect &rect) const;
    void paintRow(QPainter &painter, const CursorRow &row, const QRect &rect) const;

    Theme m_theme = Theme::of(Theme::Kind::Dark);
    CursorTableContent m_content;
    qsizetype m_sharedPrefix = 0; ///< of the names shown
};

} // namespace opsglass
