// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertchart.h"
#include "views/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;

namespace opsglass {

class PanelNotice;
class PlotWidget;

/// The expression of an alert's rule over its threshold, from before it was pending until now.
class AlertChartView : public QWidget {
    Q_OBJECT

public:
    enum class State { Unknown, Loading, Drawn, NoData, Failed };

    explicit AlertChartView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setZone(const QTimeZone &zone);
    /// Another alert, or news of the same; nothing asks no more.
    void setAlert(const std::optional<WatchedAlert> &alert, Instant now);
    /// Takes an answer; one to another question changes nothing.
    void apply(const QueryOutcome &outcome);

    State state() const { return m_state; }
    const PlotWidget *plot() const { return m_plot; }
    QString text() const;
    /// What is asked now.
    QList<QueryKey> queries() const;

Q_SIGNALS:
    /// Other queries are wanted than before: all of them; none to stop.
    void queriesWanted(const QList<opsglass::QueryKey> &keys);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask(std::optional<AlertChart> chart);
    void render();
    void enter(State state, const QString &heading = {}, const QString &reason = {});

    std::optional<WatchedAlert> m_alert;
    std::optional<AlertChart> m_chart;
    Matrix m_answer;
    Instant m_now;
    State m_state = State::Unknown;
    PlotWidget *m_plot;
    PanelNotice *m_notice;
    QLabel *m_problem; ///< above a drawing that is older than it should be
};

} // namespace opsglass
