// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace opsglass::test {

/// The distribution's VictoriaMetrics on a free loopback port, with its own data folder.
class RealVictoriaMetrics {
public:
    /// Starts at once and blocks until it answers.
    /// \param exposition history to begin with: Prometheus text, times in milliseconds
    explicit RealVictoriaMetrics(const QByteArray &exposition = {});

    bool isRunning() const { return m_process.isRunning(); }
    QString log() { return m_process.log(); }
    quint16 port() const { return m_port; }
    /// http://127.0.0.1:port, without a slash at the end.
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

    void stop() { m_process.stop(); }
    /// Starts it again, on the same port and data.
    void start();
    ServerProcess &process() { return m_process; }

private:
    bool import(const QByteArray &exposition);

    QTemporaryDir m_directory;
    ServerProcess m_process;
    quint16 m_port;
};

} // namespace opsglass::test
