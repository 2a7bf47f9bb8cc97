// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/fingerprint.h"

namespace opsglass {

QString fingerprintText(const QString &digits)
{
    QString text;
    const qsizetype middle = digits.size() / 4 * 2;
    for (qsizetype at = 0; at < digits.size(); at += 2) {
        if (at > 0)
            text += at == middle ? u'\n' : u':';
        text += digits.mid(at, 2).toUpper();
    }
    return text;
}

} // namespace opsglass
