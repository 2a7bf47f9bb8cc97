// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"
#include "views/export/pictureheader.h"
#include "views/theme/theme.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRect>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace opsglass {

class DashboardList;
class DashboardModel;

/// What a picture shows and how it looks.
struct PictureOptions {
    Theme::Kind theme = Theme::Kind::Light;
    int width = 1600; ///< logical pixels
    int panelId = -1; ///< this panel alone; -1: the dashboard as it is laid out
    QSize panelSize {}; ///< of a panel alone; empty: as on a dashboard of that width
    bool hasHeader = true;
    QString source {}; ///< what people call where the data are from
    const DashboardList *dashboards = nullptr; ///< for lists of them; outlives the picture
};

enum class Paper {
    A4, ///< landscape, as many pages as it takes
    Long, ///< one page as long as the dashboard
};

/// A dashboard or one of its panels drawn for a document, apart from any window: it shows the data
/// that the models have now, asks for none, and has neither pointer nor focus.
class DashboardPicture {
public:
    /// \param dashboard outlives the picture
    DashboardPicture(DashboardModel *dashboard, const PictureOptions &options);
    ~DashboardPicture();

    QSize size() const { return m_size; }
    /// Where panels and rows of the dashboard are, below the header.
    QList<QRect> places() const;

    /// In pixels: `scale` to a logical one. Errors: Unsupported, when it were too large for any
    /// program.
    Result<QImage> image(double scale) const;
    QByteArray svg() const;
    QByteArray pdf(Paper paper) const;

private:
    struct Part {
        std::unique_ptr<QWidget> widget;
        QRect place;
    };

    void addPanel(int panelId, const QRect &place);
    void addRows();
    QList<QRect> unparted() const;
    void paint(QPainter &painter, const QRect &window) const;
    void paintPdf(QPainter &painter, Paper paper, const QSizeF &paperSize,
        const std::function<void()> &newPage) const;
    void paintFoot(QPainter &painter, const QRectF &rect, const QString &pageText) const;

    DashboardModel *m_dashboard;
    PictureOptions m_options;
    Theme m_theme;
    PictureHeader m_header;
    QSize m_size;
    int m_headerHeight = 0;
    std::unique_ptr<QWidget> m_ground; ///< gives the parts its palette
    std::vector<Part> m_parts;
};

} // namespace opsglass
