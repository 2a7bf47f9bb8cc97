// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

namespace opsglass {

class HeaderMark;

/// What the header of a panel says; empty parts are not shown.
struct PanelHeaderContent {
    QString title;
    QString timeInfo; ///< a time range of the panel's own
    QString description; ///< Markdown, as in the dashboard
    QString age; ///< "4 min old"
    QStringList notices; ///< the server's warnings
    QString error; ///< the server's own words
    QStringList links; ///< titles of the panel's links
    QStringList alerts; ///< that concern the panel, a line each
    friend bool operator==(const PanelHeaderContent &, const PanelHeaderContent &) = default;
};

/// The header of a panel: title, how old its drawing is, signs with tooltips, and the menu's
/// button.
class PanelHeader : public QWidget {
    Q_OBJECT

public:
    explicit PanelHeader(QWidget *parent = nullptr);

    void setContent(const PanelHeaderContent &content);
    const PanelHeaderContent &content() const { return m_content; }
    void setTheme(const Theme &theme);
    /// Of the mark of alerts, by the worst of them.
    void setAlertColor(const QColor &color);
    /// Shows the menu's button; without it its place stays free.
    void setMenuShown(bool isShown);
    /// Whether there is anything but the menu's button to show.
    bool isEmpty() const;
    /// The title as it fits.
    QString shownTitle() const;
    /// Where the menu opens, in global coordinates.
    QPoint menuPosition() const;

    HeaderMark *descriptionMark() const { return m_description; }
    HeaderMark *noticeMark() const { return m_notice; }
    HeaderMark *errorMark() const { return m_error; }
    HeaderMark *linkMark() const { return m_link; }
    HeaderMark *alertMark() const { return m_alerts; }
    HeaderMark *menuButton() const { return m_menu; }

Q_SIGNALS:
    void menuRequested();
    /// The person clicked the warning or the error.
    void inspectRequested();
    /// The person wants the links of the panel.
    void linksRequested();
    /// The person wants the alerts that concern the panel.
    void alertsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    QRect textRect() const;

    Theme m_theme = Theme::of(Theme::Kind::Dark);
    PanelHeaderContent m_content;
    HeaderMark *m_description;
    HeaderMark *m_notice;
    HeaderMark *m_error;
    HeaderMark *m_link;
    HeaderMark *m_alerts;
    HeaderMark *m_menu;
    int m_textEnd = 0; ///< where the signs begin
};

} // namespace opsglass
