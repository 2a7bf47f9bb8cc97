// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/dashlistpanel.h"

#include "models/series/dashlist.h"
#include "views/panels/rowlist.h"

#include <QUrl>

namespace opsglass {

DashListPanel::DashListPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_list(new RowList(this))
{
    connect(m_list, &RowList::linkActivated, this, &PanelView::linkActivated);
    if (const DashboardList *dashboards = this->context().dashboards)
        connect(dashboards, &QAbstractItemModel::modelReset, this, &DashListPanel::renderData);
    setFocusProxy(m_list);
    DashListPanel::renderData();
}

/// Where a row leads to, with the time and variables the options want to keep.
QString DashListPanel::urlOf(const QString &uid, const DashListOptions &options) const
{
    QStringList query;
    if (options.keepsTime)
        query << QStringLiteral("${__url_time_range}");
    if (options.includesVariables)
        query << QStringLiteral("${__all_variables}");
    QString url = QStringLiteral("/d/") + QString::fromLatin1(QUrl::toPercentEncoding(uid));
    if (!query.isEmpty())
        url += u'?' + query.join(u'&');
    return model()->resolved({ { {}, url, false } }).value(0).url;
}

void DashListPanel::renderData()
{
    const DashListOptions options = readDashListOptions(model()->panel().options);
    const DashboardList *dashboards = context().dashboards;
    const Theme &theme = context().theme;
    QList<ListRow> rows;
    const auto parts = dashboards
        ? dashListParts(dashboards->entries(), dashboards->recent(), options)
        : QList<DashListPart>();
    const QHash<DashListPart::Kind, QString> headings { { DashListPart::Kind::Starred,
                                                            tr("Starred") },
        { DashListPart::Kind::Recent, tr("Recently viewed") },
        { DashListPart::Kind::Found, tr("Search") } };
    for (const DashListPart &part : parts) {
        if (options.showsHeadings)
            rows.append({ .isHeading = true, .title = headings[part.kind] });
        for (const DashboardEntry &entry : part.entries)
            rows.append({ .mark = entry.isStarred ? QStringLiteral("★") : QString(),
                .markColor = theme.warn,
                .title = entry.title,
                .aside = options.showsFolders ? entry.folder : QString(),
                .url = urlOf(entry.uid, options) });
    }
    if (rows.isEmpty())
        rows.append({ .isHeading = true, .title = tr("No dashboard is in this list.") });
    m_list->setRows(rows, theme);
    m_list->setAccessibleName(model()->title());
}

void DashListPanel::resizeEvent(QResizeEvent *) { m_list->setGeometry(rect()); }

} // namespace opsglass
