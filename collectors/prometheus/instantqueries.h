// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/queryclient.h"
#include "models/data/matrix.h"
#include "models/data/result.h"

#include <QObject>
#include <QString>

#include <deque>
#include <map>
#include <memory>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace opsglass {

/// Answers instant queries at given times, each once: what rules ask. A few at once per source,
/// the others wait in line; equal questions share one request.
/// Lives on the collector thread; call it through queued connections.
class InstantQueries : public QObject {
    Q_OBJECT

public:
    static constexpr int requestsPerSource = 4;

    explicit InstantQueries(QObject *parent = nullptr);
    ~InstantQueries() override;

    void addSource(const QString &id, std::shared_ptr<QueryClient> client);
    /// Open questions to it are answered with Cancelled.
    void removeSource(const QString &id);
    /// Asks; answered() follows.
    /// \param id chosen by the caller, never used twice
    void ask(quint64 id, const QString &source, const QString &expr, Instant at);

Q_SIGNALS:
    /// Errors: those of the source's client; Unsupported when there is no such source.
    void answered(quint64 id, const opsglass::Result<opsglass::Matrix> &answer);

private:
    struct Question {
        QString expr;
        Instant at;
        friend bool operator<(const Question &left, const Question &right)
        {
            return std::tie(left.expr, left.at) < std::tie(right.expr, right.at);
        }
    };
    struct Request {
        std::vector<quint64> ids; ///< all who ask
        std::unique_ptr<PendingQuery> query; ///< null while in line
    };
    struct Source {
        std::shared_ptr<QueryClient> client;
        std::map<Question, Request> requests;
        std::deque<Question> line;
        int running = 0;
    };

    void sendNext(const QString &id, Source &source);
    void finish(const QString &id, const Question &question, const Result<Matrix> &answer);

    std::unordered_map<QString, Source> m_sources;
};

} // namespace opsglass
