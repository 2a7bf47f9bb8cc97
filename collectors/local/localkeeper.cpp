// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/local/localkeeper.h"

#include "collectors/procfs/watchlist.h"

#include <QLoggingCategory>

namespace opsglass {

Q_LOGGING_CATEGORY(localLog, "opsglass.collectors")

LocalKeeper::LocalKeeper(const QString &file, const LocalLimits &limits, QObject *parent)
    : QObject(parent)
    , m_history(std::make_shared<LocalHistory>(file, limits))
{
}

LocalKeeper::~LocalKeeper()
{
    if (!m_isOpen)
        return;
    if (const Result<QString> written = m_history->write(); !written)
        qCWarning(localLog).noquote() << written.error().message << written.error().detail;
}

void LocalKeeper::open(Instant now)
{
    m_isOpen = true;
    tell(m_history->open(now));
}

void LocalKeeper::openToRead(Instant now)
{
    m_isOpen = true;
    tell(m_history->openToRead(now).map([] { return QString(); }));
}

void LocalKeeper::add(const LocalReading &reading)
{
    if (!m_isOpen)
        return;
    tell(m_history->keepCounters(watchCounters(reading)));
    tell(m_history->add(reading));
}

void LocalKeeper::tell(const Result<QString> &notice)
{
    if (!notice)
        Q_EMIT failed(notice.error());
    else if (!notice->isEmpty())
        Q_EMIT said(*notice);
}

} // namespace opsglass
