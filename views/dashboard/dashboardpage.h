// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/panelalerts.h"
#include "views/panels/panelview.h"
#include "views/theme/theme.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimeZone>

#include <unordered_map>

class QMenu;

namespace opsglass {

class AlertBook;
class DashboardModel;
class PanelFrame;
class RowHeader;

/// One dashboard on its grid of 24 columns. Tells the model which panels can be seen, so that only
/// these are asked for; a panel's widgets are made when it first comes into sight.
class DashboardPage : public QScrollArea {
    Q_OBJECT

public:
    /// \param dashboard outlives the page
    DashboardPage(DashboardModel *dashboard, const Theme &theme, QWidget *parent = nullptr);

    DashboardModel *dashboard() const { return m_dashboard; }
    void setTheme(const Theme &theme);

    /// The dashboards that lists of them show; they outlive the page.
    void setDashboards(const DashboardList *dashboards);

    /// Marks panels that alerts of the book concern; it outlives the page. Null: none.
    void setAlertBook(const AlertBook *book);

    /// Puts a strip above the panels, which scrolls with them. The page owns it and deletes the one
    /// before; null: none.
    void setTopStrip(QWidget *strip);
    QWidget *topStrip() const { return m_strip; }

    /// Shows one panel over the whole page; -1 shows all again.
    void viewPanel(int panelId);
    int viewedPanel() const { return m_viewed; }
    /// Brings a panel into sight, out of a closed row too, and gives it the keyboard.
    void goToPanel(int panelId);
    /// The panel with the keyboard focus or under the pointer; -1 when there is none.
    int currentPanel() const;
    /// Of a panel as it is seen; empty for one that is not there.
    QSize panelSize(int panelId);
    /// The height in pixels that shows every panel at the present width.
    int contentHeight() const;
    /// Treats every panel as seen, for pictures of a whole dashboard.
    void showAll();
    QWidget *content() const { return widget(); }

Q_SIGNALS:
    void inspectRequested(opsglass::PanelModel *panel);
    /// The person wants to export a panel.
    void exportRequested(int panelId);
    void viewedPanelChanged(int panelId);
    void linkActivated(const QString &url);
    /// The person wants to see an alert that concerns a panel.
    void alertActivated(const opsglass::Labels &labels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectModel();
    PanelViewContext viewContext() const;
    PanelFrame *frameOf(int panelId);
    void fillMenu(PanelFrame *frame, PanelModel *panel);
    void fillCopyMenu(QMenu *menu, PanelFrame *frame, PanelModel *panel);
    void dropPanels();
    void applyAlerts();
    void markAlerts(int panelId);
    void arrange();
    void arrangeStrip();
    int stripHeight() const;
    QRect place(const GridPos &position) const;
    // QFrame has a Panel of its own.
    void arrangeRow(const opsglass::Panel &row, const QRect &rect);
    void watchVisible();
    void renderContext();

    DashboardModel *m_dashboard;
    Theme m_theme;
    const DashboardList *m_dashboards = nullptr;
    const AlertBook *m_book = nullptr;
    QList<WatchedAlert> m_applied; ///< the book's alerts that m_alerts has
    PanelAlerts m_alerts;
    QPointer<QWidget> m_strip;
    int m_stripHeight = 0; ///< with the gap below it
    std::unordered_map<int, PanelFrame *> m_frames;
    std::unordered_map<int, RowHeader *> m_rows;
    std::unordered_map<int, QRect> m_places;
    int m_viewed = -1;
    bool m_showsAll = false;
};

} // namespace opsglass
