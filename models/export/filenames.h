// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace opsglass {

/// A title as the name of a file that every file system takes, without ending: no separators,
/// control characters or reserved words, at most 120 bytes of UTF-8. `otherwise` when nothing of
/// the title is left.
QString fileNameOf(const QString &title, const QString &otherwise);

/// The names of several files of one folder, in order, each once: of equal ones (letters' case does
/// not tell them apart) the later ones are numbered, `CPU (2)`.
QStringList fileNamesOf(const QStringList &titles, const QString &otherwise);

} // namespace opsglass
