// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/error.h"
#include "models/data/localreading.h"
#include "models/store/localhistory.h"

#include <QObject>

#include <memory>

namespace opsglass {

/// The history of this machine on the collector thread, behind signals. Lives there; call it
/// through queued connections. Writes what it has when it goes.
class LocalKeeper : public QObject {
    Q_OBJECT

public:
    explicit LocalKeeper(
        const QString &file, const LocalLimits &limits = {}, QObject *parent = nullptr);
    ~LocalKeeper() override;

    /// What clients read from, on the thread of the keeper.
    std::shared_ptr<const LocalHistory> history() const { return m_history; }

public Q_SLOTS:
    /// Opens the file. Readings that come before count for nothing.
    void open(opsglass::Instant now);
    /// Opens it to read from alone; what is added is kept in memory.
    void openToRead(opsglass::Instant now);
    /// What it says of the watch list's counters is on record before anybody else is told of it.
    void add(const opsglass::LocalReading &reading);

Q_SIGNALS:
    /// What a person has to know, one sentence, once: the file was damaged, or memory stands in.
    void said(const QString &sentence);
    /// The file cannot be written, and why; once until it can be again.
    void failed(const opsglass::Error &error);

private:
    void tell(const Result<QString> &notice);

    std::shared_ptr<LocalHistory> m_history;
    bool m_isOpen = false;
};

} // namespace opsglass
