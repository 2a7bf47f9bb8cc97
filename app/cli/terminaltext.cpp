// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminaltext.h"

namespace opsglass {

QString oneLine(const QString &text)
{
    QString line = text.simplified();
    for (QChar &letter : line) {
        if (!letter.isPrint())
            letter = QChar::ReplacementCharacter;
    }
    return line;
}

} // namespace opsglass
