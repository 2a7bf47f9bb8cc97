// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTranslator;

namespace opsglass {

constexpr int exitUsage = 2;

/// Says on standard error what is wrong with the command line. \return `code`
int complain(const QString &text, int code = exitUsage);

/// The program's texts in the person's language, and English plurals where there is none.
/// \param translator outlives the use of texts
void installTranslations(QTranslator &translator);

} // namespace opsglass
