// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

namespace opsglass {

int complain(const QString &text, int code)
{
    QTextStream(stderr) << "opsglass: " << text << '\n';
    return code;
}

void installTranslations(QTranslator &translator)
{
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("opsglass");
    const QString separator = QStringLiteral("_");
    if (translator.load(QLocale(), name, separator, folder)
        || translator.load(QLocale(QLocale::English), name, separator, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace opsglass
