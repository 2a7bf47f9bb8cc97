// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/client.h"
#include "models/report/reportplan.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>

namespace opsglass {

/// Asks one source what there is to report of the systems it has metrics of, as often as it is told
/// to. Lives on the thread it was made on.
class ReportQueries : public QObject {
    Q_OBJECT

public:
    /// Requests on their way at once.
    static constexpr size_t mostRequests = 6;

    explicit ReportQueries(const PrometheusSource &source, QObject *parent = nullptr);
    ~ReportQueries() override;

    /// finished() follows. What is asked already is given up.
    void start(const TimeRange &window, const ReportLimits &limits, ReportScope scope);
    bool isRunning() const { return m_names || !m_running.empty(); }

Q_SIGNALS:
    /// One report per system that is there. Errors: those of PrometheusClient, when nothing at all
    /// was answered.
    void finished(const opsglass::Result<QList<opsglass::SystemReport>> &systems);

private:
    void plan(const Result<QStringList> &metrics);
    void send();
    void take(quint64 id, const ReportQuery &query, const Result<Matrix> &result);
    void finish();

    PrometheusClient m_client;
    TimeRange m_window;
    ReportLimits m_limits;
    ReportScope m_scope = ReportScope::Window;
    std::unique_ptr<PendingQuery> m_names;
    QList<MonitoredSystem> m_systems;
    std::deque<ReportQuery> m_line;
    std::map<quint64, std::unique_ptr<PendingQuery>> m_running;
    quint64 m_lastId = 0;
    QList<ReportAnswer> m_answers;
};

} // namespace opsglass
