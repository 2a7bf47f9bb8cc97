// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QObject>

#include <optional>

namespace opsglass {

/// The time under the pointer, shared by every panel with a time axis.
class Crosshair : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::optional<Instant> &time() const { return m_time; }
    /// Whether every panel shows its values at the crosshair, not only the one under the pointer
    /// (`graphTooltip` 2). The line itself is always shared.
    bool sharesValues() const { return m_sharesValues; }
    void setSharesValues(bool shares) { m_sharesValues = shares; }
    /// Moves it; nothing when the pointer has left.
    void moveTo(std::optional<Instant> time);

Q_SIGNALS:
    void moved();

private:
    std::optional<Instant> m_time;
    bool m_sharesValues = false;
};

} // namespace opsglass
