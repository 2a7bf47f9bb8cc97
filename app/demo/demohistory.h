// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demometrics.h"
#include "app/demo/demostate.h"
#include "app/demo/pastwriter.h"

#include <QObject>
#include <QQueue>
#include <QThread>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace opsglass {

/// Brings the storage of the demo's Prometheus up to the present, before that is started: makes
/// eight days of past, or what is missing since it last ran. The files are written on a thread of
/// its own and turned into blocks by `promtool`.
///
/// Prometheus keeps its newest two or three hours in a log that cannot be continued by blocks.
/// They are made again, as they come out the same.
class DemoHistory : public QObject {
    Q_OBJECT

public:
    /// \param directory the demo's own; the storage is its folder `data`
    DemoHistory(QString directory, std::shared_ptr<const DemoPlan> plan, QObject *parent = nullptr);
    /// Stops what it is doing; the next start continues there.
    ~DemoHistory() override;

    /// written() or failed() follows.
    void start();
    /// Throws everything away; the next start begins anew. Not while it runs.
    Result<void> discard();

Q_SIGNALS:
    /// \param fraction 0 … 1
    /// \param isNew whether all of the past is being made
    void progressed(double fraction, bool isNew);
    /// The past reaches up to the present.
    /// \param checkpoint of the totals, not long ago
    void written(const opsglass::LoadCheckpoint &checkpoint);
    /// Errors: Io, Unsupported (no promtool).
    void failed(const opsglass::Error &error);

    /// To the thread that writes.
    void wanted(const opsglass::PastPart &part, const QString &path);

private:
    struct WaitingFile {
        QString path;
        int weight = 0;
    };

    void awaitRelease();
    void begin();
    Result<Instant> survey();
    Result<Instant> beginAnew();
    void writeNext();
    void takeFile(const QString &path, const WrittenPart &part);
    void makeBlocks();
    void finishBlock(QProcess *promtool, const WaitingFile &file);
    void advance(int weight);
    void finishWhenDone();
    void stop();
    void fail(const Error &error);
    QString storage() const { return m_directory + QStringLiteral("/data"); }
    QString statePath() const { return m_directory + QStringLiteral("/demo.json"); }

    QString m_directory;
    std::shared_ptr<const DemoPlan> m_plan;
    QByteArray m_fingerprint;
    QTimer m_release;
    int m_releaseTries = 0;
    QThread m_thread;
    PastWriter *m_writer = nullptr; ///< on m_thread, deleted when that ends
    bool m_isNew = false;
    bool m_isWriting = false;
    std::vector<PastPart> m_parts;
    size_t m_nextPart = 0;
    QQueue<WaitingFile> m_files;
    int m_processes = 0;
    int m_totalWeight = 0;
    int m_doneWeight = 0;
    DemoState m_state; ///< stored when the past is complete
};

} // namespace opsglass
