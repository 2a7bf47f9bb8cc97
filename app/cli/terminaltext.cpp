// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminaltext.h"

#include <QChar>

namespace opsglass {

QString oneLine(const QString &text)
{
    QString line;
    for (const char32_t letter : text.simplified().toStdU32String()) {
        if (QChar::isPrint(letter))
            line += QString::fromUcs4(&letter, 1);
        else
            line += QStringLiteral("\\u{%1}").arg(uint(letter), 0, 16);
    }
    return line;
}

} // namespace opsglass
