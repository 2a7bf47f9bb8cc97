// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/demoagent.h"
#include "app/demo/demohistory.h"
#include "collectors/managed/managedprometheus.h"

#include <QDir>

namespace opsglass {

namespace {

/// The rest of the progress is for Prometheus to start.
constexpr double historyShare = 0.97;

/// Eight days of past and a week of use.
constexpr int retentionDays = 15;

} // namespace

Demo::Demo(QString dataDirectory, QObject *parent)
    : QObject(parent)
    , m_directory(std::move(dataDirectory))
    , m_plan(std::make_shared<DemoPlan>(demoPlan()))
{
}

Demo::~Demo() = default;

void Demo::start()
{
    if (!QDir().mkpath(m_directory)) {
        Q_EMIT failed(
            { Error::Kind::Io, tr("The folder %1 cannot be made.").arg(m_directory), {} });
        return;
    }
    m_lock = std::make_unique<QLockFile>(m_directory + QStringLiteral("/demo.lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock()) {
        const bool isTaken = m_lock->error() == QLockFile::LockFailedError;
        Q_EMIT failed({ Error::Kind::Io,
            isTaken ? tr("The demo is already running; close its window first.")
                    : tr("The folder %1 cannot be written to.").arg(m_directory),
            {} });
        return;
    }
    m_history = std::make_unique<DemoHistory>(m_directory, m_plan);
    connect(m_history.get(), &DemoHistory::progressed, this, &Demo::showProgress);
    connect(m_history.get(), &DemoHistory::written, this, &Demo::serve);
    connect(m_history.get(), &DemoHistory::failed, this, &Demo::failed);
    m_history->start();
}

void Demo::showProgress(double fraction, bool isNew)
{
    Q_EMIT progress(fraction * historyShare,
        isNew ? tr("Making the eight days before today…")
              : tr("Making what happened since the last time…"));
}

void Demo::serve(const LoadCheckpoint &checkpoint)
{
    Q_EMIT progress(historyShare, tr("Starting Prometheus…"));
    m_agent = std::make_unique<DemoAgent>(*m_plan, checkpoint);
    if (!m_agent->listen()) {
        Q_EMIT failed({ Error::Kind::Network,
            tr("The demo cannot listen on this machine's loopback address."), {} });
        return;
    }
    ManagedConfig config { .dataDirectory = m_directory,
        .targets = {},
        .interval = scrapeInterval,
        .retentionDays = retentionDays };
    for (const DemoJob &job : m_plan->jobs)
        config.targets.append({ job.job, m_agent->url(job), job.instance });
    m_prometheus = std::make_unique<ManagedPrometheus>(config);
    connect(m_prometheus.get(), &ManagedPrometheus::ready, this, [this](const QUrl &url) {
        m_isReady = true;
        Q_EMIT progress(1, tr("Ready"));
        Q_EMIT ready(url);
    });
    connect(m_prometheus.get(), &ManagedPrometheus::failed, this, &Demo::takeFailure);
    m_prometheus->start();
}

void Demo::takeFailure(const Error &error)
{
    if (m_isReady || m_isSecondTry || error.kind != Error::Kind::Network) {
        Q_EMIT failed(error);
        return;
    }
    // Damaged data is the one reason not to start that making them again helps against.
    m_isSecondTry = true;
    if (const auto discarded = m_history->discard(); !discarded) {
        Q_EMIT failed(discarded.error());
        return;
    }
    m_history->start();
}

} // namespace opsglass
