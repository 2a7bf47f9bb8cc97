// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace opsglass {

namespace {

/// "de_AT" for "de-AT", and the simplified script whatever the country is called.
QString fileName(const QString &wish)
{
    const QLocale locale(wish);
    if (locale.language() == QLocale::Chinese)
        return locale.script() == QLocale::SimplifiedHanScript ? QStringLiteral("zh_CN")
                                                               : QString();
    if (locale.language() == QLocale::C)
        return QStringLiteral("en");
    return locale.name().section(u'_', 0, 0);
}

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // Qt's own come in a package of their own, and not for every language
}

} // namespace

QStringList shippedLanguages()
{
    return { QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"),
        QStringLiteral("ja"), QStringLiteral("zh_CN") };
}

QString spokenLanguage(const QStringList &wishes)
{
    const QStringList shipped = shippedLanguages();
    for (const QString &wish : wishes) {
        const QString name = fileName(wish);
        if (shipped.contains(name))
            return name;
    }
    return shipped.first();
}

QStringList wishedLanguages()
{
    for (const char *name : { "LC_ALL", "LC_MESSAGES", "LANG" }) {
        const QString value = qEnvironmentVariable(name);
        if (value.isEmpty())
            continue;
        const QString locale = value.section(u'.', 0, 0);
        if (locale == QLatin1String("C") || locale == QLatin1String("POSIX"))
            return {};
        break;
    }
    return QLocale::system().uiLanguages();
}

QString installTranslations(const QString &language)
{
    const QString spoken
        = spokenLanguage(language.isEmpty() ? wishedLanguages() : QStringList { language });
    // Who chose a language here keeps the country of the system where it speaks that language.
    if (!language.isEmpty() && QLocale(spoken).language() != QLocale::system().language())
        QLocale::setDefault(QLocale(spoken));
    install(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("opsglass_") + spoken, QStringLiteral(":/i18n"));
    return spoken;
}

} // namespace opsglass
