// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demometrics.h"
#include "models/data/error.h"

#include <QLockFile>
#include <QObject>
#include <QUrl>

#include <memory>

namespace opsglass {

class DemoAgent;
class DemoHistory;
class ManagedPrometheus;

/// The demo: an agent on loopback that serves the metrics of five services under load, and a
/// private Prometheus that scrapes it and has eight days of its past. Nothing outside this machine
/// is used. Belongs to the main thread; ends what it started when it is destroyed.
class Demo : public QObject {
    Q_OBJECT

public:
    static constexpr Milliseconds scrapeInterval { 5000 };

    /// \param dataDirectory its own; made when it does not exist, kept for later starts
    explicit Demo(QString dataDirectory, QObject *parent = nullptr);
    ~Demo() override;

    /// ready() or failed() follows.
    void start();

Q_SIGNALS:
    /// \param fraction 0 … 1
    /// \param step what it is doing, as a sentence for the person
    void progress(double fraction, const QString &step);
    /// Prometheus answers at `url`, and its data reach up to the present. Comes again, with another
    /// address, when it had to be restarted.
    void ready(const QUrl &url);
    /// Errors: Unsupported (Prometheus is not installed), Io (the folder), Network (Prometheus or
    /// the agent does not run). May also come after ready().
    void failed(const opsglass::Error &error);

private:
    void showProgress(double fraction, bool isNew);
    void serve(const LoadCheckpoint &checkpoint);
    void takeFailure(const Error &error);

    QString m_directory;
    std::shared_ptr<const DemoPlan> m_plan;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<DemoHistory> m_history;
    std::unique_ptr<DemoAgent> m_agent;
    std::unique_ptr<ManagedPrometheus> m_prometheus;
    bool m_isReady = false;
    bool m_isSecondTry = false;
};

} // namespace opsglass
