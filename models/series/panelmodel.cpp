// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/panelmodel.h"

#include "models/series/stacking.h"

namespace opsglass {

PanelModel::PanelModel(Panel panel, QObject *parent)
    : QObject(parent)
    , m_panel(std::move(panel))
    , m_title(m_panel.title)
    , m_ownTime(panelTime(m_panel, m_context))
{
}

void PanelModel::setTitle(const QString &title)
{
    if (m_title == title)
        return;
    m_title = title;
    Q_EMIT titleChanged();
}

void PanelModel::setLinkContext(DashboardContext context)
{
    m_context = std::move(context);
    const PanelTime own = panelTime(m_panel, m_context);
    if (m_ownTime == own)
        return;
    m_ownTime = own;
    Q_EMIT ownTimeChanged();
}

void PanelModel::setData(PanelData data)
{
    m_data = std::move(data);
    adoptHiddenSeries();
    stackSeries(m_data.series, m_hidden);
    Q_EMIT dataChanged();
}

void PanelModel::adoptHiddenSeries()
{
    for (DataSeries &series : m_data.series) {
        GraphStyle &style = series.config.graph;
        if (!style.hideFromViz || style.hideFromLegend)
            continue;
        style.hideFromViz = false;
        if (m_adopted.contains(series.name))
            continue;
        m_adopted.insert(series.name);
        m_hidden.insert(series.name);
    }
}

void PanelModel::setStatus(PanelStatus status)
{
    if (m_status == status)
        return;
    m_status = std::move(status);
    Q_EMIT statusChanged();
}

void PanelModel::setSentQueries(QList<SentQuery> queries) { m_sentQueries = std::move(queries); }

void PanelModel::setAnnotations(QList<AnnotationMark> annotations)
{
    if (m_annotations == annotations)
        return;
    m_annotations = std::move(annotations);
    Q_EMIT annotationsChanged();
}

QList<ResolvedLink> PanelModel::resolved(const QList<LinkTemplate> &links) const
{
    return resolveLinks(links, m_data.frames, {}, { m_context, m_data.range });
}

QList<ResolvedLink> PanelModel::linksAt(const DataPlace &place) const
{
    return resolveLinks(
        linkTemplates(m_data.frames, place), m_data.frames, place, { m_context, m_data.range });
}

QList<ResolvedLink> PanelModel::linksOf(const Exemplar &exemplar, const DataPlace &series) const
{
    const Field *linked = fieldAt(m_data.frames, series);
    for (const Frame &frame : m_data.frames) {
        for (const Field &field : frame.fields) {
            if (!linked || linked->config.links.isEmpty())
                linked = &field;
        }
    }
    if (!linked)
        return {};
    return resolveLinks(linked->config.links, { exemplarFrame(exemplar, linked->config) },
        exemplarPlace(), { m_context, m_data.range });
}

void PanelModel::solo(const QString &name)
{
    const QStringList all = names();
    QSet<QString> others(all.cbegin(), all.cend());
    others.remove(name);
    const bool isOnlyOne = isShown(name) && m_hidden.contains(others);
    setHidden(isOnlyOne ? QSet<QString>() : others);
}

void PanelModel::toggle(const QString &name)
{
    QSet<QString> hidden = m_hidden;
    if (!hidden.remove(name))
        hidden.insert(name);
    const QStringList all = names();
    if (hidden.contains(QSet<QString>(all.cbegin(), all.cend())))
        hidden.clear();
    setHidden(hidden);
}

QStringList PanelModel::names() const
{
    QStringList names;
    for (const DataSeries &series : m_data.series)
        names << series.name;
    for (const DisplayItem &item : m_data.items)
        names << item.title;
    for (const BarSeries &bars : m_data.barChart.bars)
        names << bars.name;
    for (const HistogramSeries &series : m_data.histogram.series)
        names << series.name;
    return names;
}

void PanelModel::setHidden(const QSet<QString> &hidden)
{
    if (m_hidden == hidden)
        return;
    m_hidden = hidden;
    Q_EMIT visibilityChanged();
    stackSeries(m_data.series, m_hidden);
    Q_EMIT dataChanged();
}

} // namespace opsglass
