// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/sourcesign.h"

#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QListWidgetItem>
#include <QPainter>
#include <QPixmap>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::SourcesDialog)
};

constexpr int side = 12; // pixels
constexpr int sharpness = 2; ///< device pixels for each

QPixmap drawn(SourceStatus::State state, const QColor &color)
{
    QPixmap pixmap(side * sharpness, side * sharpness);
    pixmap.setDevicePixelRatio(sharpness);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(2, 2, side - 4, side - 4);
    switch (state) {
    case SourceStatus::State::Up:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box);
        break;
    case SourceStatus::State::Down:
        painter.fillRect(box, color);
        break;
    case SourceStatus::State::Unknown:
        painter.setPen(QPen(color, 1.5));
        painter.drawEllipse(box);
        break;
    }
    return pixmap;
}

} // namespace

QIcon sourceSign(SourceStatus::State state, const QPalette &palette)
{
    constexpr int middle = 128;
    const bool isDark = palette.color(QPalette::Window).lightness() < middle;
    const Theme theme = Theme::of(isDark ? Theme::Kind::Dark : Theme::Kind::Light);
    QColor color = theme.unknown;
    if (state == SourceStatus::State::Up)
        color = theme.ok;
    if (state == SourceStatus::State::Down)
        color = theme.crit;
    QIcon icon;
    icon.addPixmap(drawn(state, color), QIcon::Normal);
    // On the colour of a chosen row the shape alone says it.
    icon.addPixmap(drawn(state, palette.color(QPalette::HighlightedText)), QIcon::Selected);
    return icon;
}

QString sourceStateText(const SourceStatus &status)
{
    switch (status.state) {
    case SourceStatus::State::Up:
        return Text::tr("answers");
    case SourceStatus::State::Down:
        return status.error ? status.error->message : Text::tr("does not answer");
    case SourceStatus::State::Unknown:
        break;
    }
    return Text::tr("not asked yet");
}

void renderSource(QListWidgetItem *item, const SourceDraft &draft, const SourceStanding &standing,
    const QWidget *list)
{
    const ServerSettings settings = completed(draft).settings;
    QString name = settings.name;
    if (name.isEmpty())
        name = settings.kind == ServerSettings::Kind::Endpoint ? Text::tr("New endpoint")
                                                               : Text::tr("New server");
    item->setText(standing.isDefault ? Text::tr("%1 (default)").arg(name) : name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(draft.isOn ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint(QSize(0, metrics::rowHeight));
    item->setIcon(draft.isOn ? sourceSign(standing.status.state, list->palette()) : QIcon());
    const QString state = draft.isOn ? sourceStateText(standing.status) : Text::tr("off");
    const QString tip = QStringLiteral("%1\n%2\n%3").arg(name, settings.url, state);
    item->setToolTip(tip.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item->text(), state));
    QFont font = list->font();
    font.setBold(standing.isDefault);
    item->setFont(font);
}

} // namespace opsglass
