// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertchartview.h"

#include "views/panels/panelnotice.h"
#include "views/plot/plotwidget.h"

#include <QLabel>

namespace opsglass {

AlertChartView::AlertChartView(QWidget *parent)
    : QWidget(parent)
    , m_plot(new PlotWidget(this))
    , m_notice(new PanelNotice(this))
    , m_problem(new QLabel(this))
{
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setFont(Theme::mutedFont());
    m_problem->hide();
    m_plot->hide();
    m_plot->setAccessibleName(tr("The rule's expression over its threshold"));
    setFocusProxy(m_plot);
    constexpr int shortest = 170;
    setMinimumHeight(shortest);
}

void AlertChartView::setTheme(const Theme &theme)
{
    m_plot->setTheme(theme);
    m_notice->setTheme(theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.warn);
    m_problem->setPalette(palette);
    render();
}

void AlertChartView::setZone(const QTimeZone &zone) { m_plot->setTimeZone(zone); }

void AlertChartView::setAlert(const std::optional<WatchedAlert> &alert, Instant now)
{
    const bool isSame = alert && m_alert && alert->labels == m_alert->labels
        && alert->expr == m_alert->expr && alert->querySource == m_alert->querySource
        && alert->activeAt == m_alert->activeAt && alert->resolvedAt == m_alert->resolvedAt;
    const bool isNews = alert != m_alert;
    m_alert = alert;
    // A window that moved with every moment would be another question each time, and the drawing
    // moves when its data do.
    if (isSame) {
        if (isNews)
            render();
        return;
    }
    m_now = now;
    ask(alert ? alertChart(*alert, now) : std::nullopt);
}

QList<QueryKey> AlertChartView::queries() const
{
    return m_chart ? QList<QueryKey> { m_chart->key } : QList<QueryKey>();
}

void AlertChartView::ask(std::optional<AlertChart> chart)
{
    const QList<QueryKey> before = queries();
    m_chart = std::move(chart);
    m_answer = {};
    if (m_chart)
        enter(State::Loading);
    else
        enter(State::Unknown, tr("No chart"),
            m_alert && !m_alert->expr.isEmpty()
                ? tr("Nobody that answers this rule's expression is among the sources.")
                : tr("The expression of its rule is not known."));
    if (queries() != before)
        Q_EMIT queriesWanted(queries());
}

void AlertChartView::apply(const QueryOutcome &outcome)
{
    if (!m_chart || outcome.key != m_chart->key)
        return;
    m_now = std::max(m_now, outcome.at);
    if (!outcome.result) {
        m_problem->setText(outcome.result.error().message);
        m_problem->setToolTip(
            QStringLiteral("<qt>%1</qt>").arg(outcome.result.error().detail.toHtmlEscaped()));
        if (m_answer.series.isEmpty())
            enter(State::Failed, tr("Error"), outcome.result.error().message);
        else
            enter(State::Failed);
        return;
    }
    if (outcome.result->series.isEmpty() && m_chart->isNarrowed) {
        // Its rule may set labels that look like those of series: then the whole is asked.
        ask(alertChart(*m_alert, m_now, AlertChartScope::Whole));
        return;
    }
    m_answer = *outcome.result;
    if (m_answer.series.isEmpty())
        enter(State::NoData, tr("No data"),
            tr("The expression gives no series in this stretch of time."));
    else
        enter(State::Drawn);
}

void AlertChartView::enter(State state, const QString &heading, const QString &reason)
{
    m_state = state;
    if (state == State::Loading)
        m_notice->showSkeleton(PanelShape::Series);
    else
        m_notice->showMessage(heading, reason);
    const bool isDrawn = !m_answer.series.isEmpty();
    m_plot->setVisible(isDrawn);
    m_notice->setVisible(!isDrawn);
    m_problem->setVisible(isDrawn && state == State::Failed);
    render();
}

void AlertChartView::render()
{
    if (!m_chart || !m_alert || m_answer.series.isEmpty())
        return;
    PlotContent content;
    content.range = m_chart->key.window.resolve(m_now);
    content.series = alertSeries(*m_chart, *m_alert, m_answer);
    content.table.mode = TooltipOptions::Mode::Multi;
    content.annotations = alertMarks(*m_alert);
    m_plot->setContent(std::move(content));
    resizeEvent(nullptr);
}

QString AlertChartView::text() const
{
    if (m_state == State::Failed)
        return m_problem->text();
    return m_notice->isVisibleTo(this) ? m_notice->reason() : QString();
}

void AlertChartView::resizeEvent(QResizeEvent *)
{
    const int top = m_problem->isVisibleTo(this) ? m_problem->sizeHint().height() : 0;
    m_problem->setGeometry(0, 0, width(), top);
    m_plot->setGeometry(0, top, width(), height() - top);
    m_notice->setGeometry(rect());
}

} // namespace opsglass
