// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualdisplay.h"

namespace opsglass::test {

VirtualDisplay::VirtualDisplay()
{
    const auto ready = m_server.start(QStringLiteral("Xvfb"),
        { QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
            QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
            QStringLiteral("tcp") },
        QRegularExpression(QStringLiteral("^(\\d+)\\n"), QRegularExpression::MultilineOption));
    if (ready.hasMatch())
        m_name = QStringLiteral(":") + ready.captured(1);
}

} // namespace opsglass::test
