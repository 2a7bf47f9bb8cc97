// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <QUrl>

namespace opsglass::test {

/// The distribution's Prometheus on a free loopback port, with its own data folder.
class RealPrometheus {
public:
    struct Options {
        QByteArray config = {}; ///< prometheus.yml; empty scrapes nothing
        QByteArray webConfig = {}; ///< --web.config.file; empty for plain HTTP without a password
        QByteArray rules = {}; ///< a rule file, in the folder of the configuration as rules.yml
        QByteArray openMetrics = {}; ///< history to begin with: OpenMetrics text, times in seconds
        QStringList arguments = {}; ///< further flags
    };

    /// Starts at once and blocks until it answers; isRunning() tells whether it does.
    RealPrometheus();
    explicit RealPrometheus(Options options);

    bool isRunning() const { return m_process.isRunning(); }
    QString log() { return m_process.log(); }
    quint16 port() const { return m_port; }
    /// http://127.0.0.1:port, without a slash at the end; https when the web configuration has TLS.
    QString url() const;
    /// Where configuration and data are; gone with this object.
    QString directory() const { return m_directory.path(); }

    void stop() { m_process.stop(); }
    /// Starts it again, on the same port and data.
    void start();
    ServerProcess &process() { return m_process; }

private:
    bool preload();
    QString write(const QString &name, const QByteArray &content) const;

    Options m_options;
    QTemporaryDir m_directory;
    ServerProcess m_process;
    quint16 m_port = 0;
};

} // namespace opsglass::test
