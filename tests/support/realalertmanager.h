// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace opsglass::test {

/// The distribution's Alertmanager on a free loopback port, alone and with its own data folder.
class RealAlertmanager {
public:
    struct Options {
        QByteArray config = {}; ///< alertmanager.yml; empty: one receiver nobody listens to
        QByteArray webConfig = {}; ///< --web.config.file; empty for plain HTTP without a password
        QString path = {}; ///< it lives below, "/am"; empty: at the root
        QStringList arguments = {}; ///< further flags
    };

    /// Starts at once and blocks until it listens; isRunning() tells whether it does.
    RealAlertmanager();
    explicit RealAlertmanager(const Options &options);

    bool isRunning() const { return m_process.isRunning(); }
    QString log() { return m_process.log(); }
    /// http://127.0.0.1:port and its path, without a slash at the end.
    QString url() const;
    void stop() { m_process.stop(); }

private:
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_directory;
    ServerProcess m_process;
    QString m_path;
    quint16 m_port = 0;
};

} // namespace opsglass::test
