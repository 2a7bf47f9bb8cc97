// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/alertlistpanel.h"

#include "models/format/duration.h"
#include "views/panels/rowlist.h"

#include <QLabel>

#include <algorithm>

namespace opsglass {

namespace {

QString labelsText(const Labels &labels)
{
    QStringList parts;
    for (auto pair = labels.pairs.cbegin(); pair != labels.pairs.cend(); ++pair)
        parts << pair.key() + u'=' + pair.value();
    return parts.join(QLatin1String("  "));
}

} // namespace

AlertListPanel::AlertListPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_list(new RowList(this))
    , m_count(new QLabel(this))
{
    m_count->setAlignment(Qt::AlignCenter);
    setFocusProxy(m_list);
    AlertListPanel::renderData();
}

void AlertListPanel::renderData()
{
    const bool isStat = readAlertListOptions(model()->panel().options).isStat;
    m_list->setVisible(!isStat);
    m_count->setVisible(isStat);
    m_list->setAccessibleName(model()->title());
    if (isStat)
        renderCount();
    else
        renderList();
}

void AlertListPanel::renderList()
{
    const AlertListData &list = model()->data().alertList;
    const AlertListOptions options = readAlertListOptions(model()->panel().options);
    const Theme &theme = context().theme;
    const Instant now = model()->data().range.to;
    QList<ListRow> rows;
    QString group;
    for (const ListedAlert &alert : list.alerts) {
        if (!options.groupBy.isEmpty() && (rows.isEmpty() || alert.group != group)) {
            group = alert.group;
            rows.append({ .isHeading = true, .title = group.isEmpty() ? tr("Others") : group });
        }
        const bool isFiring = alert.state == ListedAlert::State::Firing;
        const QString state = isFiring ? tr("firing") : tr("pending");
        rows.append({ .mark = isFiring ? QStringLiteral("■") : QStringLiteral("▲"),
            .markColor = isFiring ? theme.crit : theme.warn,
            .title = alert.name,
            .detail = labelsText(alert.labels),
            .aside
            = alert.since ? tr("%1 for %2").arg(state, formatAge(now - *alert.since)) : state });
    }
    if (list.total > list.alerts.size())
        rows.append({ .isHeading = true,
            .title = tr("%n more", nullptr, int(list.total - list.alerts.size())) });
    m_list->setRows(rows, theme);
}

void AlertListPanel::renderCount()
{
    const QList<ListedAlert> &alerts = model()->data().alertList.alerts;
    const bool isFiring = std::any_of(alerts.cbegin(), alerts.cend(),
        [](const ListedAlert &alert) { return alert.state == ListedAlert::State::Firing; });
    const Theme &theme = context().theme;
    QFont font = Theme::bodyFont();
    constexpr int smallest = 14;
    font.setPixelSize(qMax(smallest, qMin(height() * 2 / 3, width() / 4)));
    m_count->setFont(font);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText,
        alerts.isEmpty() ? theme.ok
            : isFiring   ? theme.crit
                         : theme.warn);
    m_count->setPalette(palette);
    m_count->setText(QString::number(model()->data().alertList.total));
}

void AlertListPanel::resizeEvent(QResizeEvent *)
{
    m_list->setGeometry(rect());
    m_count->setGeometry(rect());
    if (m_count->isVisibleTo(this))
        renderCount();
}

} // namespace opsglass
