// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/dashboardpicture.h"

#include "models/series/dashboardmodel.h"
#include "views/dashboard/gridplace.h"
#include "views/dashboard/rowheader.h"
#include "views/export/pages.h"
#include "views/export/pdfsink.h"
#include "views/export/svgsink.h"
#include "views/export/vectordevice.h"
#include "views/panels/panelframe.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::DashboardPicture)
};

constexpr int pixelsPerInch = 96;
constexpr double paperMargin = 36; ///< pixels
constexpr double footerHeight = 20;
/// Readers need not take longer pages (ISO 32000-1, annex C): 14 400 points.
constexpr double longestPage = 14'400.0 * pixelsPerInch / 72;

QSizeF inPoints(const QSizeF &pixels) { return pixels * 72.0 / pixelsPerInch; }

} // namespace

DashboardPicture::DashboardPicture(DashboardModel *dashboard, const PictureOptions &options)
    : m_dashboard(dashboard)
    , m_options(options)
    , m_theme(Theme::of(options.theme))
    , m_header(PictureHeader::of(*dashboard, options.source))
    , m_ground(std::make_unique<QWidget>())
{
    m_ground->setPalette(m_theme.palette());
    m_ground->setAttribute(Qt::WA_DontShowOnScreen);
    m_size = { options.width, 0 };
    if (options.panelId < 0) {
        m_headerHeight = options.hasHeader ? m_header.height(m_size.width()) : 0;
        addRows();
    } else {
        const PanelModel *panel = dashboard->panel(options.panelId);
        const QSize wanted = options.panelSize.isEmpty() && panel
            ? gridPlace(panel->panel().gridPos, options.width).size()
            : options.panelSize;
        m_size.setWidth(wanted.width() + 2 * metrics::gap);
        m_headerHeight = options.hasHeader ? m_header.height(m_size.width()) : 0;
        addPanel(options.panelId, { { metrics::gap, m_headerHeight + metrics::gap }, wanted });
    }
    int bottom = m_headerHeight;
    for (const Part &part : m_parts)
        bottom = std::max(bottom, part.place.bottom() + 1);
    m_size.setHeight(bottom + metrics::gap);
    m_ground->resize(m_size);
    m_ground->show();
    // Layouts are done when the event loop comes round; nobody waits for it here.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

DashboardPicture::~DashboardPicture() { m_parts.clear(); }

void DashboardPicture::addRows()
{
    for (const opsglass::Panel &panel : m_dashboard->layout()) {
        const QRect place = gridPlace(panel.gridPos, m_size.width()).translated(0, m_headerHeight);
        if (panel.type != QLatin1String("row")) {
            addPanel(panel.id, place);
            continue;
        }
        auto header = std::make_unique<RowHeader>(m_ground.get());
        header->render({ panel.title, panel.collapsed, int(panel.panels.size()) }, m_theme);
        header->setGeometry(place);
        m_parts.push_back({ std::move(header), place });
    }
}

void DashboardPicture::addPanel(int panelId, const QRect &place)
{
    PanelModel *panel = m_dashboard->panel(panelId);
    if (!panel)
        return;
    const PanelViewContext context { m_theme, nullptr, m_dashboard->context().zone,
        m_options.dashboards };
    auto frame = std::make_unique<PanelFrame>(panel, context, m_ground.get());
    frame->setGeometry(place);
    m_parts.push_back({ std::move(frame), place });
}

QList<QRect> DashboardPicture::places() const
{
    QList<QRect> places;
    for (const Part &part : m_parts)
        places << part.place;
    return places;
}

/// What must not be parted: places, and headings with what follows them.
QList<QRect> DashboardPicture::unparted() const
{
    constexpr int intoNext = metrics::gap + 1;
    QList<QRect> whole;
    if (m_headerHeight > 0)
        whole << QRect(0, 0, m_size.width(), m_headerHeight + intoNext);
    for (const Part &part : m_parts) {
        const bool isHeading = qobject_cast<RowHeader *>(part.widget.get()) != nullptr;
        whole << part.place.adjusted(0, 0, 0, isHeading ? intoNext : 0);
    }
    return whole;
}

/// Draws what lies in `window`, at its place.
void DashboardPicture::paint(QPainter &painter, const QRect &window) const
{
    const QRect header(0, 0, m_size.width(), m_headerHeight);
    if (m_headerHeight > 0 && header.intersects(window))
        m_header.paint(painter, header, m_theme);
    for (const Part &part : m_parts) {
        if (part.place.intersects(window))
            part.widget->render(&painter, part.place.topLeft(), {}, QWidget::DrawChildren);
    }
}

Result<QImage> DashboardPicture::image(double scale) const
{
    // Larger ones take gigabytes, and few programs open them.
    constexpr double mostPixels = 300'000'000;
    constexpr int longestSide = 32'000;
    const QSize pixels(qRound(m_size.width() * scale), qRound(m_size.height() * scale));
    if (double(pixels.width()) * pixels.height() > mostPixels || pixels.width() > longestSide
        || pixels.height() > longestSide)
        return failure({ Error::Kind::Unsupported,
            Text::tr("The dashboard is too long for one picture: %1 × %2 pixels. Choose fewer "
                     "values of the variables that repeat its panels, or another format.")
                .arg(pixels.width())
                .arg(pixels.height()),
            {} });
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return failure(
            { Error::Kind::Io, Text::tr("There is not enough memory for the picture."), {} });
    image.setDevicePixelRatio(scale);
    image.fill(m_theme.canvas);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);
    paint(painter, { {}, m_size });
    return image;
}

QByteArray DashboardPicture::svg() const
{
    SvgSink sink(m_size, m_header.title);
    VectorDevice device(&sink, m_size);
    {
        QPainter painter(&device);
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.fillRect(QRect({}, m_size), m_theme.canvas);
        paint(painter, { {}, m_size });
    }
    return sink.document();
}

QByteArray DashboardPicture::pdf(Paper paper) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pixelsPerInch);
    writer.setTitle(m_header.title);
    writer.setCreator(QStringLiteral("Opsglass"));
    QSizeF size(m_size);
    if (paper == Paper::A4)
        size = QPageSize::size(QPageSize::A4, QPageSize::Inch).transposed() * pixelsPerInch;
    else if (size.height() > longestPage)
        size *= longestPage / size.height();
    writer.setPageSize(QPageSize(inPoints(size), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.setLayoutDirection(Qt::LeftToRight);
    paintPdf(painter, paper, size, [&writer] { writer.newPage(); });
    painter.end();
    return buffer.data();
}

void DashboardPicture::paintPdf(QPainter &painter, Paper paper, const QSizeF &paperSize,
    const std::function<void()> &newPage) const
{
    PdfSink sink(&painter);
    VectorDevice device(&sink, m_size);
    const auto draw = [&](const QTransform &toPage, const QRect &window) {
        sink.setPage(toPage, window);
        QPainter onPage(&device);
        onPage.setLayoutDirection(Qt::LeftToRight);
        paint(onPage, window);
    };
    // White paper needs no ink around the panels.
    const bool hasGround = paper == Paper::Long || m_theme.isDark();
    const auto fill = [&] {
        if (hasGround)
            painter.fillRect(QRectF({}, paperSize), m_theme.canvas);
    };
    fill();
    if (paper == Paper::Long) {
        const double scale = paperSize.width() / m_size.width();
        draw(QTransform::fromScale(scale, scale), { {}, m_size });
        return;
    }
    const QSizeF room(
        paperSize.width() - 2 * paperMargin, paperSize.height() - 2 * paperMargin - footerHeight);
    const double fitting = room.width() / m_size.width();
    const QList<PageBand> pages = pagesOf(unparted(), room.height() / fitting);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            newPage();
            fill();
        }
        // One panel that is higher than a page is made smaller: it is never cut.
        const double scale = std::min(fitting, room.height() / pages[i].height());
        draw(QTransform::fromTranslate(paperMargin, paperMargin)
                 .scale(scale, scale)
                 .translate(0, -pages[i].top),
            { 0, pages[i].top, m_size.width(), pages[i].height() });
        painter.resetTransform();
        painter.setClipping(false);
        painter.setOpacity(1);
        const QRectF foot(paperMargin, paperSize.height() - paperMargin - footerHeight,
            room.width(), footerHeight);
        paintFoot(painter, foot, Text::tr("page %1 of %2").arg(i + 1).arg(pages.size()));
    }
}

void DashboardPicture::paintFoot(
    QPainter &painter, const QRectF &rect, const QString &pageText) const
{
    QFont font = Theme::mutedFont();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    painter.setPen(m_theme.muted);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignBottom, pageText);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(m_header.title, Qt::ElideRight, int(rect.width() / 2)));
}

} // namespace opsglass
