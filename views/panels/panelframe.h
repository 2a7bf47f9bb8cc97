// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/watchedalert.h"
#include "views/panels/panelview.h"

#include <QTimer>

#include <functional>

class QMenu;

namespace opsglass {

class PanelHeader;
class PanelNotice;
class ProgressLine;

/// The frame around every panel: header, menu, and the state its content is in (loading, no data,
/// error, stale, …). Owns the panel's view and its menu.
class PanelFrame : public QWidget {
    Q_OBJECT

public:
    /// \param model outlives the frame
    PanelFrame(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);
    ~PanelFrame() override;

    PanelModel *model() const { return m_model; }
    PanelView *view() const { return m_view; }
    /// Empty at first; whoever owns the dashboard fills it. Opens from the header's button, with
    /// the right mouse button, and with the keys M and Menu.
    QMenu *menu() const { return m_menu; }
    /// The links of the panel, for its menu; its action is hidden while there is none.
    QMenu *linkMenu() const { return m_linkMenu; }
    /// The alerts that concern the panel, likewise.
    QMenu *alertMenu() const { return m_alertMenu; }
    void setContext(const PanelViewContext &context);
    /// Where the present comes from, for the age of stale drawings; the system's clock at first.
    void setClock(std::function<Instant()> clock);

    /// The alerts that concern the panel, the worst first: the header has a mark for them.
    void setAlerts(const QList<WatchedAlert> &alerts);

    PanelHeader *header() const { return m_header; }
    PanelNotice *notice() const { return m_notice; }
    bool isDimmed() const;
    bool isProgressShown() const;

Q_SIGNALS:
    /// The person double-clicked the header.
    void viewRequested();
    /// The person clicked a warning or an error.
    void inspectRequested();
    /// The person followed a link of the panel or of a value in it, already interpolated.
    void linkActivated(const QString &url);
    /// The person wants to see an alert.
    void alertActivated(const opsglass::Labels &labels);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void connectModel();
    void applyTheme();
    void renderStatus();
    void renderHeader();
    void renderLinks();
    void openLinks();
    void openAlerts();
    void colorAlerts();
    void fillAlertMenu();
    void renderNotice(bool hasDrawing);
    void renderProgress(bool hasDrawing);
    void renderFocus();
    void place();
    bool isHeaderFolded() const;
    bool needsData() const;
    QString ageText() const;
    QString timeInfo() const;

    PanelModel *m_model;
    PanelView *m_view;
    PanelHeader *m_header;
    PanelNotice *m_notice;
    QWidget *m_dim;
    ProgressLine *m_progress;
    QMenu *m_menu;
    QMenu *m_linkMenu;
    QMenu *m_alertMenu;
    QList<WatchedAlert> m_alerts;
    QTimer m_ageTimer;
    std::function<Instant()> m_clock;
    bool m_hasFocusWithin = false;
};

} // namespace opsglass
