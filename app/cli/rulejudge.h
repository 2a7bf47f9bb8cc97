// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/queryclient.h"
#include "models/alerts/rulereplay.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <map>
#include <memory>

namespace opsglass {

class PrometheusClient;

/// Sources that can be asked, by id.
using SourceClients = QHash<QString, std::shared_ptr<PrometheusClient>>;

/// Asks the sources what rules need to be judged now, a few questions at once.
class RuleJudge : public QObject {
    Q_OBJECT

public:
    /// \param clients of all sources of the sets
    RuleJudge(SourceClients clients, const QList<RuleSet> &sets, Instant now);
    ~RuleJudge() override;

    /// finished() follows, later.
    void start();
    const RuleReplay &replay() const { return m_replay; }

Q_SIGNALS:
    /// Every rule is judged, or cannot be.
    void finished();

private:
    void send();
    void take(quint64 id, const Result<Matrix> &answer);

    SourceClients m_clients;
    RuleReplay m_replay;
    std::deque<ReplayQuestion> m_line;
    std::map<quint64, std::unique_ptr<PendingQuery>> m_running;
};

} // namespace opsglass
