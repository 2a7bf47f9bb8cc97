// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demohistory.h"

#include <QDir>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>

#include <sys/prctl.h>

namespace opsglass {

Q_LOGGING_CATEGORY(demoLog, "opsglass.app.demo")

using namespace std::chrono_literals;

namespace {

/// One file is written while others are turned into blocks.
constexpr int processLimit = 2;
/// The Prometheus of a predecessor that was killed needs a moment to end.
constexpr Milliseconds releasePatience = 10s;
constexpr Milliseconds releasePause = 100ms;
/// Writing a sample and making a block of it, as shares of the work.
constexpr int writingWeight = 1;
constexpr int blockWeight = 3;

Instant now() { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); }

QString promtoolPath() { return QStandardPaths::findExecutable(QStringLiteral("promtool")); }

int weightOf(const PastPart &part) { return int(sampleTimes(part, now()).size()); }

} // namespace

DemoHistory::DemoHistory(QString directory, std::shared_ptr<const DemoPlan> plan, QObject *parent)
    : QObject(parent)
    , m_directory(std::move(directory))
    , m_plan(std::move(plan))
    , m_fingerprint(fingerprintOf(*m_plan))
{
    m_release.setInterval(releasePause);
    connect(&m_release, &QTimer::timeout, this, &DemoHistory::awaitRelease);
}

DemoHistory::~DemoHistory() { stop(); }

void DemoHistory::stop()
{
    m_release.stop();
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
    m_writer = nullptr;
    m_isWriting = false;
    m_processes = 0;
    m_files.clear();
    for (QProcess *promtool : findChildren<QProcess *>()) {
        promtool->disconnect(this);
        promtool->kill();
        promtool->waitForFinished();
        promtool->deleteLater(); // it may be the one that reports right now
    }
}

void DemoHistory::start()
{
    if (promtoolPath().isEmpty()) {
        fail({ Error::Kind::Unsupported,
            tr("The demo needs Prometheus: run “apt install prometheus” and start it again."),
            QStringLiteral("no program named promtool in PATH") });
        return;
    }
    m_releaseTries = 0;
    m_release.start();
    awaitRelease();
}

void DemoHistory::awaitRelease()
{
    if (!isStorageInUse(storage())) {
        m_release.stop();
        begin();
    } else if (++m_releaseTries > releasePatience / releasePause) {
        fail({ Error::Kind::Io,
            tr("Another Opsglass uses the data in %1; close it first.").arg(m_directory), {} });
    }
}

void DemoHistory::begin()
{
    // A start that was cut short leaves its files.
    QDir folder(m_directory);
    const QStringList leftovers = folder.entryList({ QStringLiteral("past-*.txt") }, QDir::Files);
    for (const QString &file : leftovers)
        folder.remove(file);
    const Result<Instant> from = survey();
    if (!from) {
        fail(from.error());
        return;
    }
    m_parts = pastParts(*from, std::max(now(), *from + 1ms));
    m_nextPart = 0;
    m_doneWeight = 0;
    m_totalWeight = 0;
    for (const PastPart &part : m_parts)
        m_totalWeight += weightOf(part) * (writingWeight + blockWeight);
    m_writer = new PastWriter(m_plan, m_state.checkpoint);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(this, &DemoHistory::wanted, m_writer, &PastWriter::write);
    connect(m_writer, &PastWriter::written, this, &DemoHistory::takeFile);
    connect(m_writer, &PastWriter::failed, this, &DemoHistory::fail);
    m_thread.start();
    Q_EMIT progressed(0, m_isNew);
    writeNext();
}

Result<Instant> DemoHistory::survey()
{
    const auto known = readDemoState(statePath());
    if (!known || known->fingerprint != m_fingerprint)
        return beginAnew();
    const QList<StoredBlock> blocks = storedBlocks(storage());
    // Prometheus itself drops what is older than its retention.
    const Instant wanted = now() - demoPast;
    const bool isAged = !blocks.isEmpty() && blocks.first().from < wanted;
    const LoadCheckpoint &checkpoint = known->checkpoint;
    const Instant from = coveredUntil(blocks, isAged ? blocks.first().from : checkpoint.begin);
    if (from < wanted || from < checkpoint.time || from > now() + 1min)
        return beginAnew();
    m_isNew = from == checkpoint.begin;
    m_state = *known;
    QStringList useless { storage() + QStringLiteral("/wal"),
        storage() + QStringLiteral("/chunks_head") };
    for (const StoredBlock &block : blocks) {
        if (block.from > from)
            useless.append(block.path);
    }
    for (const QString &path : useless) {
        if (!QDir(path).removeRecursively())
            return failure({ Error::Kind::Io, tr("%1 cannot be removed.").arg(path), {} });
    }
    return from;
}

Result<Instant> DemoHistory::beginAnew()
{
    if (const auto discarded = discard(); !discarded)
        return failure(discarded.error());
    if (!QDir().mkpath(storage()))
        return failure({ Error::Kind::Io, tr("The folder %1 cannot be made.").arg(storage()), {} });
    const Instant from = DemoLoad::slotStart(now() - demoPast);
    m_isNew = true;
    m_state = { m_fingerprint, { from, from, {} } };
    if (const auto stored = writeDemoState(statePath(), m_state); !stored)
        return failure(stored.error());
    return from;
}

Result<void> DemoHistory::discard()
{
    const bool isGone = (!QFile::exists(statePath()) || QFile::remove(statePath()))
        && QDir(storage()).removeRecursively();
    if (!isGone)
        return failure({ Error::Kind::Io, tr("%1 cannot be removed.").arg(storage()), {} });
    return {};
}

void DemoHistory::writeNext()
{
    if (m_isWriting || m_nextPart == m_parts.size() || m_files.size() + m_processes > processLimit)
        return;
    m_isWriting = true;
    PastPart &part = m_parts[m_nextPart];
    if (m_nextPart == m_parts.size() - 1)
        part.to = std::max(part.to, now());
    Q_EMIT wanted(part, QStringLiteral("%1/past-%2.txt").arg(m_directory).arg(m_nextPart));
}

void DemoHistory::takeFile(const QString &path, const WrittenPart &part)
{
    if (m_writer == nullptr)
        return; // posted before it was stopped
    m_isWriting = false;
    m_state.checkpoint = part.end;
    const int weight = weightOf(m_parts[m_nextPart++]);
    advance(weight * writingWeight);
    if (part.samples > 0)
        m_files.enqueue({ path, weight * blockWeight });
    else
        QFile::remove(path);
    makeBlocks();
    writeNext();
    finishWhenDone();
}

void DemoHistory::makeBlocks()
{
    while (!m_files.isEmpty() && m_processes < processLimit) {
        const WaitingFile file = m_files.dequeue();
        auto *promtool = new QProcess(this);
        promtool->setProcessChannelMode(QProcess::MergedChannels);
        promtool->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        connect(promtool, &QProcess::finished, this,
            [this, promtool, file] { finishBlock(promtool, file); });
        ++m_processes;
        promtool->start(promtoolPath(),
            { QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"),
                QStringLiteral("--max-block-duration=18h"), QStringLiteral("openmetrics"),
                QStringLiteral("--quiet"), file.path, storage() });
    }
}

void DemoHistory::finishBlock(QProcess *promtool, const WaitingFile &file)
{
    --m_processes;
    QFile::remove(file.path);
    promtool->deleteLater();
    if (promtool->exitStatus() != QProcess::NormalExit || promtool->exitCode() != 0) {
        const QString said = QString::fromUtf8(promtool->readAll()).trimmed();
        fail({ Error::Kind::Io,
            tr("The demo's past cannot be stored: %1").arg(said.section(u'\n', -1)), said });
        return;
    }
    advance(file.weight);
    makeBlocks();
    writeNext();
    finishWhenDone();
}

void DemoHistory::advance(int weight)
{
    m_doneWeight += weight;
    if (m_totalWeight > 0)
        Q_EMIT progressed(std::min(1.0, double(m_doneWeight) / m_totalWeight), m_isNew);
}

void DemoHistory::finishWhenDone()
{
    if (m_nextPart < m_parts.size() || !m_files.isEmpty() || m_processes > 0)
        return;
    stop();
    if (const auto stored = writeDemoState(statePath(), m_state); !stored) {
        fail(stored.error());
        return;
    }
    Q_EMIT written(m_state.checkpoint);
}

void DemoHistory::fail(const Error &error)
{
    stop();
    qCWarning(demoLog).noquote() << error.message << error.detail;
    Q_EMIT failed(error);
}

} // namespace opsglass
