// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/pictureheader.h"

#include "models/format/duration.h"
#include "models/series/dashboardmodel.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::PictureHeader)
};

constexpr int mostLines = 3;
constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont headline()
{
    QFont font = Theme::titleFont();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    return font;
}

/// Breaks of words for texts without blanks, and an end for those without one.
QString wrappable(const QString &text, const QFontMetrics &metrics, int width)
{
    QString whole;
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + metrics.horizontalAdvance(letter);
        if (run > width / 2) {
            whole += QChar(0x200B); // a break without width
            run = 0;
        }
        whole += letter;
    }
    return metrics.elidedText(whole, Qt::ElideRight, width * mostLines * 8 / 10);
}

int textHeight(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    constexpr int far = 10'000;
    return metrics.boundingRect({ 0, 0, width, far }, wrapping, wrappable(text, metrics, width))
        .height();
}

QString variablesText(const DashboardModel &dashboard)
{
    QStringList parts;
    for (const VariableState &variable : dashboard.variableStates()) {
        const bool isHidden = variable.hide >= 2 || variable.type == QLatin1String("constant");
        if (isHidden || (variable.texts.isEmpty() && !variable.isAll))
            continue;
        parts << QStringLiteral("%1: %2").arg(
            variable.label.isEmpty() ? variable.name : variable.label,
            variable.isAll ? Text::tr("All") : variable.texts.join(QLatin1String(", ")));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PictureHeader PictureHeader::of(const DashboardModel &dashboard, const QString &source)
{
    const QTimeZone &zone = dashboard.context().zone;
    const TimeRange range = dashboard.range();
    QStringList facts { Text::tr("%1 – %2 (%3)", "from, to, time zone")
                            .arg(formatDateTime(range.from, zone), formatDateTime(range.to, zone),
                                QString::fromUtf8(zone.id())) };
    if (!source.isEmpty())
        facts << Text::tr("Source: %1").arg(source);
    if (const QString variables = variablesText(dashboard); !variables.isEmpty())
        facts << variables;
    return { dashboard.dashboard().title, facts.join(QStringLiteral(" · ")) };
}

int PictureHeader::height(int width) const
{
    const int room = width - 2 * metrics::gap;
    return metrics::gap + textHeight(title, headline(), room) + metrics::spacing
        + textHeight(facts, Theme::mutedFont(), room) + metrics::spacing;
}

void PictureHeader::paint(QPainter &painter, const QRect &rect, const Theme &theme) const
{
    const QRect room = rect.adjusted(metrics::gap, metrics::gap, -metrics::gap, 0);
    painter.save();
    painter.setFont(headline());
    painter.setPen(theme.text);
    painter.drawText(room, wrapping, wrappable(title, QFontMetrics(headline()), room.width()));
    const int below = textHeight(title, headline(), room.width()) + metrics::spacing;
    painter.setFont(Theme::mutedFont());
    painter.setPen(theme.muted);
    painter.drawText(room.adjusted(0, below, 0, 0), wrapping,
        wrappable(facts, QFontMetrics(Theme::mutedFont()), room.width()));
    painter.restore();
}

} // namespace opsglass
