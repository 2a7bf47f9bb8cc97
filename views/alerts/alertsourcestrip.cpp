// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertsourcestrip.h"

#include "models/alerts/alertwords.h"
#include "models/format/duration.h"
#include "models/format/localetime.h"
#include "views/alerts/alertsign.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int signSide = 16; // pixels
constexpr qsizetype mostLines = 3;

} // namespace

AlertSourceStrip::AlertSourceStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    setAccessibleName(tr("Sources that did not answer"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        signSide + 3 * metrics::gap, metrics::gap, 2 * metrics::gap, metrics::gap);
    layout->addWidget(m_text);
    hide();
}

void AlertSourceStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void AlertSourceStrip::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    render();
}

void AlertSourceStrip::setSources(const QList<AlertSourceHealth> &sources, Instant now)
{
    m_sources = sources;
    m_now = now;
    render();
}

/// The time of today, the date as well before.
QString AlertSourceStrip::sinceText(Instant since) const
{
    const auto timeOf = [this](Instant time) {
        return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), m_zone);
    };
    return timeOf(since).date() == timeOf(m_now).date() ? formatMinutes(since, m_zone)
                                                        : formatDateTime(since, m_zone);
}

void AlertSourceStrip::render()
{
    QStringList unknown;
    QStringList waiting;
    for (const AlertSourceHealth &health : std::as_const(m_sources)) {
        const QString line = healthText(health, sinceText(health.since)).simplified();
        if (health.state == AlertSourceHealth::State::Unknown)
            unknown << line;
        else if (health.state == AlertSourceHealth::State::Waiting)
            waiting << line;
    }
    m_lines = unknown + waiting;
    QStringList shown = m_lines.first(std::min(m_lines.size(), mostLines));
    if (m_lines.size() > mostLines)
        shown << tr("and %n more", nullptr, int(m_lines.size() - mostLines));
    m_text->setText(shown.join(u'\n'));
    m_text->setToolTip(
        QStringLiteral("<qt>%1</qt>")
            .arg(m_lines.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))));
    setVisible(!m_lines.isEmpty());
    update();
}

void AlertSourceStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    const bool isUnknown = std::any_of(m_sources.begin(), m_sources.end(),
        [](const auto &health) { return health.state == AlertSourceHealth::State::Unknown; });
    const QColor edge = isUnknown ? m_theme.warn : m_theme.unknown;
    painter.fillRect(QRect(0, 0, metrics::spacing, height()), edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.border);
    paintAlertSign(painter,
        QRectF(2 * metrics::gap, metrics::gap + (m_text->fontMetrics().height() - signSide) / 2.0,
            signSide, signSide),
        isUnknown ? AlertSign::Unknown : AlertSign::Pending, m_theme);
}

} // namespace opsglass
