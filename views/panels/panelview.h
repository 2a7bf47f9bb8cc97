// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/panelmodel.h"
#include "views/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

namespace opsglass {

class Crosshair;
class DashboardList;

/// What every panel view gets besides its model.
struct PanelViewContext {
    Theme theme;
    Crosshair *crosshair = nullptr; ///< shared by the dashboard; outlives the views
    QTimeZone zone = QTimeZone::utc();
    const DashboardList *dashboards = nullptr; ///< that can be opened; outlives the views
};

/// The drawing of one panel, below its header: base of every panel type.
/// The frame around it (title, state, menu) belongs to PanelFrame.
class PanelView : public QWidget {
    Q_OBJECT

public:
    /// \param model outlives the view
    PanelView(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    PanelModel *model() const { return m_model; }
    const PanelViewContext &context() const { return m_context; }
    void setContext(const PanelViewContext &context);

Q_SIGNALS:
    /// The person dragged over a stretch of time.
    void rangeSelected(opsglass::TimeRange range);
    /// The person asked for the previous, wider range (double click).
    void zoomOutRequested();
    /// The person dragged the time axis to this range (Shift+drag).
    void panned(opsglass::TimeRange range);
    /// The person followed a link of the panel, already interpolated.
    void linkActivated(const QString &url);

protected:
    /// Called after the model has new data or other series are shown.
    virtual void renderData() = 0;
    /// Called after theme or time zone changed; the default renders the data again.
    virtual void renderContext() { renderData(); }
    /// The value drawn at a point of the view, for its links; none by default.
    virtual DataPlace placeAt(const QPointF &point) const;
    /// Follows the only link of a value; of several, or with `asks`, opens a menu at a point on
    /// the screen. Nothing happens without links.
    void followLinks(const DataPlace &place, const QPoint &at, bool asks = false);
    /// Opens a menu of the links that an exemplar of data().exemplars has.
    void followExemplar(qsizetype exemplar, const DataPlace &series, const QPoint &at);
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void openMenu(const QList<ResolvedLink> &links, const QPoint &at);

    PanelModel *m_model;
    PanelViewContext m_context;
};

} // namespace opsglass
