// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>
#include <QStringList>

namespace opsglass {

/// The length of what all names begin with, up to the end of a word or label; 0 when less than two
/// names share anything worth leaving out.
qsizetype sharedPrefix(const QStringList &names);

/// `name` in at most `width` pixels. What does not fit is left out where names do not differ: first
/// the shared beginning, then the end.
QString fittedName(
    const QString &name, qsizetype sharedPrefix, const QFontMetrics &metrics, int width);

} // namespace opsglass
