// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QString>

namespace opsglass::test {

/// An X server without a screen, on a number nobody else has.
class VirtualDisplay {
public:
    VirtualDisplay();

    /// For DISPLAY; empty when it did not start.
    QString name() const { return m_name; }

private:
    ServerProcess m_server;
    QString m_name;
};

} // namespace opsglass::test
