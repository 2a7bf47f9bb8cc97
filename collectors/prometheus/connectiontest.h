// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/connectionsigns.h"
#include "collectors/prometheus/requestbuilder.h"

#include <QObject>

#include <functional>
#include <memory>

namespace opsglass {

/// Finds out whether a source can be used as it is set up and what answers there; if not, why and
/// what to do. One question after the other; destroying it cancels.
/// Lives on the thread it was made on.
class ConnectionTest : public QObject {
    Q_OBJECT

public:
    explicit ConnectionTest(PrometheusSource source, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// finished() follows, from the event loop. Once.
    void start();

Q_SIGNALS:
    void finished(const opsglass::ConnectionReport &report);

private:
    using Next = std::function<void(const HttpAnswer &)>;

    /// Asks below another address than the source's; an empty one means the source's.
    void ask(const QString &address, const ApiCall &call, const Next &next);
    void judge(const HttpAnswer &answer);
    void tryOther(const QStringList &addresses);
    void learnVersion();
    void learnProgram();
    void learnSeries();
    void countSeries();
    void learnTargets();
    void conclude();
    void tellGrafana(const ConnectionReport &otherwise);
    void lookAtAddress();
    void lookForMetrics();
    void lookForAlertmanager();
    void lookForGrafana();
    void tellMetrics(const HttpAnswer &answer, const QString &address);
    void tellAlertmanager(const ProgramName &program);
    void finish(const ConnectionReport &report);
    QString base() const;

    PrometheusSource m_source;
    std::unique_ptr<PendingQuery> m_pending;
    ConnectionReport m_report; ///< what is known of a server that answers
    HttpAnswer m_first; ///< to the first probe
    HttpAnswer m_root; ///< what is at the address itself
};

} // namespace opsglass
