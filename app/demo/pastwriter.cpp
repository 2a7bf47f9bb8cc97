// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/pastwriter.h"

#include "app/demo/exposition.h"

#include <QFile>
#include <QThread>

namespace opsglass {

PastWriter::PastWriter(std::shared_ptr<const DemoPlan> plan, LoadCheckpoint from)
    : m_plan(std::move(plan))
    , m_load(m_plan->load, std::move(from))
{
}

void PastWriter::write(const PastPart &part, const QString &path)
{
    const auto isStopped = [] { return QThread::currentThread()->isInterruptionRequested(); };
    const Instant now = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    m_load.advanceTo(part.from);
    PastSamples samples(*m_plan);
    for (const Instant time : sampleTimes(part, now)) {
        m_load.advanceTo(time);
        samples.add(m_load);
        if (isStopped())
            return;
    }
    if (samples.sampleCount() > 0) {
        QFile file(path);
        bool isWritten = file.open(QIODevice::WriteOnly)
            && samples.write([&file, &isStopped](const QByteArray &piece) {
                   return !isStopped() && file.write(piece) == piece.size();
               });
        isWritten = file.flush() && isWritten;
        if (isStopped())
            return;
        if (!isWritten) {
            Q_EMIT failed({ Error::Kind::Io,
                tr("The demo's past cannot be written to %1: %2.").arg(path, file.errorString()),
                {} });
            return;
        }
    }
    Q_EMIT written(path, { m_load.checkpoint(), samples.sampleCount() });
}

} // namespace opsglass
