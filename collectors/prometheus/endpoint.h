// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/requestbuilder.h"
#include "collectors/prometheus/source.h"
#include "models/data/result.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <optional>

namespace opsglass {

/// The connections to one server and what was learned about it. Shared by a client and its
/// exchanges, so that either may go first. Lives on the thread it was made on.
class Endpoint {
public:
    explicit Endpoint(PrometheusSource source);
    Q_DISABLE_COPY_MOVE(Endpoint)

    const PrometheusSource &source() const { return m_source; }
    QNetworkAccessManager &manager() { return m_manager; }

    const ServerHabits &habits() const { return m_habits; }
    void learnedPostRefused() { m_habits.takesPost = false; }
    void learnedAlwaysPacks() { m_habits.alwaysPacks = true; }

    /// host:port of the source's own proxy; empty when it has none.
    QString proxyName() const;

    /// Why the source's own proxy cannot be one; nothing when it can. Errors: Unsupported.
    std::optional<Error> proxyError() const;

    /// Authorities, client certificate and strictness as the source says; read from its files at
    /// the first call that succeeds. Errors: Io for a file, Malformed for what is in it.
    Result<QSslConfiguration> tls();

private:
    Result<QSslConfiguration> readTls() const;

    PrometheusSource m_source;
    QNetworkAccessManager m_manager;
    std::optional<QSslConfiguration> m_tls;
    ServerHabits m_habits;
};

} // namespace opsglass
