// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ownusage.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <ctime>
#include <utility>

#include <unistd.h>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OwnUsage)
};

} // namespace

std::optional<OwnUsage::Sample> OwnUsage::read()
{
    // proc(5): sizes in pages, the resident one second.
    QFile file(QStringLiteral("/proc/self/statm"));
    std::timespec time {};
    if (!file.open(QIODevice::ReadOnly) || clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) != 0)
        return {};
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
    return Sample { std::chrono::duration_cast<Milliseconds>(
                        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec)),
        pages * sysconf(_SC_PAGESIZE) };
}

QString OwnUsage::describe(const std::optional<Sample> &sample, Milliseconds now)
{
    const auto before = std::exchange(m_last, sample);
    const Milliseconds passed = now - std::exchange(m_lastAt, now);
    if (!sample)
        return {};
    const QString memory = QLocale().formattedDataSize(sample->resident, 0);
    if (!before || passed <= Milliseconds(0))
        return Text::tr("Opsglass itself: %1 of memory").arg(memory);
    const double share
        = 100.0 * double((sample->cpu - before->cpu).count()) / double(passed.count());
    return Text::tr("Opsglass itself: %1 % of one processor, %2 of memory")
        .arg(QLocale().toString(share, 'f', 1), memory);
}

} // namespace opsglass
