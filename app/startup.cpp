// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

namespace opsglass {

int complain(const QString &text, int code)
{
    QTextStream(stderr) << "opsglass: " << text << '\n';
    return code;
}

QStringList languages()
{
    QStringList codes { QStringLiteral("en") };
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({ QStringLiteral("*.qm") });
    for (const QString &file : files) {
        const QString code = QFileInfo(file).completeBaseName().section(u'_', 1);
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

void useLanguage(const QString &code)
{
    const QLocale locale(code);
    if (!code.isEmpty() && locale.language() != QLocale::C)
        QLocale::setDefault(locale);
}

QStringList withoutQtOptions(const QStringList &words)
{
    // QApplication and the xcb platform document these; all but the flag take a value.
    static const QStringList valued { QStringLiteral("platform"),
        QStringLiteral("platformpluginpath"), QStringLiteral("platformtheme"),
        QStringLiteral("plugin"), QStringLiteral("style"), QStringLiteral("stylesheet"),
        QStringLiteral("session"), QStringLiteral("display"), QStringLiteral("qwindowgeometry"),
        QStringLiteral("qwindowicon"), QStringLiteral("qwindowtitle") };
    static const QString flag = QStringLiteral("reverse");
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QLatin1String("--"))
            return rest + words.sliced(i);
        const bool isOption = words[i].startsWith(u'-') && words[i].size() > 1;
        const QString name
            = isOption ? words[i].sliced(words[i].startsWith(u"--") ? 2 : 1) : QString();
        if (valued.contains(name))
            ++i;
        else if (name != flag && !valued.contains(name.section(u'=', 0, 0)))
            rest << words[i];
    }
    return rest;
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
