// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"

#include "views/theme/vectorpaint.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initialiseResources() { Q_INIT_RESOURCE(opsglass_resources); }

namespace opsglass {

namespace {

/// Draws an SVG's shape in one colour.
class SymbolicEngine : public QIconEngine {
public:
    SymbolicEngine(QString path, QColor color)
        : m_path(std::move(path))
        , m_color(std::move(color))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        // Documents are magnified.
        const qreal ratio = isVector(*painter) ? 4 : painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, rendered(rect.size() * ratio, mode));
        Q_UNUSED(state)
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        return rendered(size, mode);
    }

    QIconEngine *clone() const override { return new SymbolicEngine(m_path, m_color); }

private:
    QPixmap rendered(const QSize &size, QIcon::Mode mode) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(m_path);
        const int side = qMin(size.width(), size.height());
        renderer.render(&painter,
            QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        QColor color = m_color;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.35F);
        painter.fillRect(pixmap.rect(), color);
        return pixmap;
    }

    QString m_path;
    QColor m_color;
};

} // namespace

QIcon symbolicIcon(const QString &name, const QColor &color)
{
    initialiseResources();
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    Q_ASSERT_X(QFile::exists(path), "symbolicIcon", qPrintable(path));
    return QIcon(new SymbolicEngine(path, color));
}

} // namespace opsglass
