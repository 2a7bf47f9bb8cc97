// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"

#include <QList>

#include <functional>
#include <optional>
#include <unordered_map>

namespace opsglass {

/// What a changing tree of processes has used in all: a counter that never falls.
///
/// The counter of each process includes those of ended children it has waited for, as the kernel
/// keeps them. Thus what a child uses between its last reading and its end is counted with its
/// parent, and so are children too short-lived to be seen at all; what was counted of the child
/// already is not counted again.
class TreeCounter {
public:
    struct Member {
        ProcessId id;
        qint64 parent = 0;
        std::optional<quint64> value; ///< nothing when it could not be read: what was known stays
        bool isCountedWhole
            = false; ///< at first sight: all it used, or only what comes from now on
    };

    /// \param isAlive whether a process that is a member no more still runs
    /// \return what was added to the total
    quint64 advance(
        const QList<Member> &members, const std::function<bool(const ProcessId &)> &isAlive);
    quint64 total() const { return m_total; }

private:
    struct Last {
        ProcessId id;
        qint64 parent = 0;
        quint64 value = 0;
    };

    std::unordered_map<qint64, Last> m_last; ///< by pid
    quint64 m_total = 0;
};

} // namespace opsglass
