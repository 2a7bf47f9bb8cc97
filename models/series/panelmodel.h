// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/series/datalinks.h"
#include "models/series/paneldata.h"

#include <QObject>
#include <QSet>

namespace opsglass {

/// One panel of the open dashboard: what it is, what it shows now, and how it is doing.
/// Lives on the GUI thread; views read it and are told about changes, in the order data, status.
class PanelModel : public QObject {
    Q_OBJECT

public:
    explicit PanelModel(Panel panel, QObject *parent = nullptr);

    const Panel &panel() const { return m_panel; }
    /// The title with variables interpolated.
    const QString &title() const { return m_title; }
    const PanelData &data() const { return m_data; }
    const PanelStatus &status() const { return m_status; }
    const QList<SentQuery> &sentQueries() const { return m_sentQueries; }

    void setTitle(const QString &title);
    /// Takes new data; hidden series that are gone stay remembered, so that they come back hidden.
    void setData(PanelData data);
    void setStatus(PanelStatus status);
    void setSentQueries(QList<SentQuery> queries);

    /// What links may speak of; changes with every choice of time and variables.
    void setLinkContext(DashboardContext context);
    /// How the panel's range differs from the dashboard's.
    const PanelTime &ownTime() const { return m_ownTime; }
    /// The panel's own links that may be followed.
    QList<ResolvedLink> links() const { return resolved(m_panel.links); }
    /// Those of some links of the panel as a whole that may be followed, in their order.
    QList<ResolvedLink> resolved(const QList<LinkTemplate> &links) const;
    /// The data links of one value of data().frames that may be followed.
    QList<ResolvedLink> linksAt(const DataPlace &place) const;

    /// The data links of a field of data().frames, speaking of an exemplar's value and labels; of
    /// the first field that has links when this one has none or is none.
    QList<ResolvedLink> linksOf(const Exemplar &exemplar, const DataPlace &series) const;

    /// The annotations of the dashboard that concern this panel, ascending in time.
    const QList<AnnotationMark> &annotations() const { return m_annotations; }
    void setAnnotations(QList<AnnotationMark> annotations);

    /// Whether the person wants to see the series or item of this name (legend clicks).
    bool isShown(const QString &name) const { return !m_hidden.contains(name); }
    /// Shows this one alone; on the only one shown, shows all again.
    void solo(const QString &name);
    /// Shows or hides this one; hiding the last one shown shows all again.
    void toggle(const QString &name);

Q_SIGNALS:
    void titleChanged();
    void ownTimeChanged();
    void dataChanged();
    void statusChanged();
    void annotationsChanged();
    /// Other series are shown than before; `dataChanged` follows (stacks change with it).
    void visibilityChanged();

private:
    QStringList names() const;
    /// Series that the file hides but lists in the legend start hidden; from then on the person
    /// decides (spec/grafana.md §12.1, "Series visibility").
    void adoptHiddenSeries();
    void setHidden(const QSet<QString> &hidden);

    Panel m_panel;
    QString m_title;
    PanelData m_data;
    PanelStatus m_status;
    QList<SentQuery> m_sentQueries;
    QList<AnnotationMark> m_annotations;
    DashboardContext m_context;
    PanelTime m_ownTime;
    QSet<QString> m_hidden;
    QSet<QString> m_adopted; ///< hidden by the file once
};

} // namespace opsglass
