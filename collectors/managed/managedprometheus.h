// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/result.h"

#include <QList>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace opsglass {

/// One endpoint that the managed Prometheus scrapes.
struct ScrapeTarget {
    QString job;
    QUrl url; ///< http or https, with the path of its metrics
    QString instance = {}; ///< the label of this name; empty for the url's host:port
    Milliseconds interval { 0 }; ///< 0: as the others
    friend bool operator==(const ScrapeTarget &, const ScrapeTarget &) = default;
};

/// What a private Prometheus scrapes, and where it keeps it.
struct ManagedConfig {
    QString dataDirectory; ///< its own; made when it does not exist
    QList<ScrapeTarget> targets;
    Milliseconds interval { 5000 };
    int retentionDays = 15;
    friend bool operator==(const ManagedConfig &, const ManagedConfig &) = default;
};

/// The configuration file for these targets. Errors: Unsupported, naming the target whose address
/// cannot be scraped.
Result<QByteArray> prometheusConfig(const ManagedConfig &config);

/// A private Prometheus as a child process: bound to loopback on a free port, with its own data
/// folder, gone when its parent is, even when that is killed. Start it from the main thread: the
/// kernel ties the child's life to the thread that started it.
class ManagedPrometheus : public QObject {
    Q_OBJECT

public:
    explicit ManagedPrometheus(ManagedConfig config, QObject *parent = nullptr);
    /// Stops the child and waits for it.
    ~ManagedPrometheus() override;

    /// Starts the program; ready() or failed() follows.
    void start();
    /// Where it listens; empty before ready().
    QUrl url() const { return m_url; }
    qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    void ready(const QUrl &url);
    /// It cannot be started, or has died again right after a restart.
    /// Errors: Unsupported (the program is missing), Io (its folder), Cancelled (another Opsglass
    /// uses the data), Network (it died).
    void failed(const opsglass::Error &error);

private:
    Result<void> prepare();
    void launch();
    void readLog();
    void finish();
    void fail(const Error &error);

    ManagedConfig m_config;
    QProcess m_process;
    QUrl m_url;
    QByteArray m_log; ///< the newest lines
    QTimer m_deadline;
    int m_restarts = 0;
};

} // namespace opsglass
