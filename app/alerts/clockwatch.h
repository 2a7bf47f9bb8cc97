// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace opsglass {

/// The three clocks of the machine at one moment.
struct ClockReading {
    Instant wall;
    Milliseconds running { 0 }; ///< since the machine started, without the time it slept
    Milliseconds passed { 0 }; ///< since the machine started, with it

    static ClockReading take();
};

/// What happened to the clocks between two readings, beyond time passing.
struct ClockChange {
    Milliseconds slept { 0 }; ///< never negative
    Milliseconds set { 0 }; ///< the wall clock was set by so much, forward when positive

    bool isAny() const { return slept > Milliseconds(0) || set != Milliseconds(0); }
    friend bool operator==(const ClockChange &, const ClockChange &) = default;
};

/// Small differences, as from reading clocks one after the other and from their being slewed, are
/// none.
ClockChange changeBetween(const ClockReading &before, const ClockReading &after);

/// Notices that the machine slept or that its clock was set. Lives on the GUI thread.
class ClockWatch : public QObject {
    Q_OBJECT

public:
    explicit ClockWatch(QObject *parent = nullptr);

    /// Looks now, as it does every second; to be called before time is used that may be wrong.
    void look();

Q_SIGNALS:
    /// The time from `from` to `to`, both by the wall clock as it is now, was slept through.
    void slept(opsglass::Instant from, opsglass::Instant to);
    void clockSet(std::chrono::milliseconds by);

private:
    QTimer m_timer;
    ClockReading m_last;
};

} // namespace opsglass
