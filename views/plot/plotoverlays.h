// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/cursorrows.h"
#include "views/plot/markentries.h"
#include "views/theme/theme.h"

#include <QPointer>
#include <QTimeZone>

class QWidget;

namespace opsglass {

class CursorTable;
class MarkCard;
struct CursorTableContent;

/// The overlays of one plot: the value table at the crosshair, and the card of the annotation or
/// exemplar under the pointer. They are children of the plot's window, so that they may leave the
/// panel; at most one of them is seen.
class PlotOverlays {
public:
    /// \param plot outlives the overlays
    explicit PlotOverlays(QWidget *plot);
    ~PlotOverlays();
    Q_DISABLE_COPY_MOVE(PlotOverlays)

    void setTheme(const Theme &theme);
    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }

    /// What the table of series is about.
    struct Cursor {
        QList<CursorSample> samples; ///< at the crosshair
        QPointF point; ///< of the plot's widget: the pointer, or a place on the crosshair
        bool isPointed = false; ///< the pointer is in this plot and not in another
    };

    /// Shows the values at the crosshair as the panel's tooltip options say; hides the table where
    /// there is nothing to show.
    void showSamples(const PlotContent &content, const PlotLayout &layout, const Cursor &cursor);
    /// Shows the table beside a point of the plot's widget; hides it where it has no rows.
    void showTable(const CursorTableContent &content, const QPointF &point);
    /// How many rows the table may have, see CursorTable::rowLimit().
    qsizetype rowLimit(int maxHeight);
    void hideTable();
    /// Shows what the marks are; hides the card where there are none.
    void showMarks(const QList<MarkEntry> &entries, const QPointF &point);

    /// Null until the table was shown for the first time.
    const CursorTable *table() const;
    const MarkCard *card() const;

private:
    CursorTableContent tableOf(const PlotContent &content, const PlotLayout &layout,
        const QList<CursorSample> &samples, qsizetype nearest);
    void show(QWidget &overlay, const QPointF &point) const;

    QWidget *m_plot;
    QPointer<CursorTable> m_table;
    QPointer<MarkCard> m_card;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace opsglass
