// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "tests/translations/messages.h"

#include <QDirIterator>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace opsglass;

namespace {

QString sourceDir() { return QStringLiteral(OPSGLASS_SOURCE_DIR); }

QString fileOf(const QString &folder, const QString &language)
{
    return QStringLiteral("%1/opsglass_%2.ts").arg(folder, language);
}

QString shippedFile(const QString &language)
{
    return fileOf(sourceDir() + QStringLiteral("/translations"), language);
}

QStringList keysOf(const QString &path)
{
    QStringList keys;
    for (const Message &message : readMessages(path))
        keys << message.key();
    keys.sort();
    return keys;
}

QStringList without(QStringList list, const QStringList &others)
{
    list.removeIf([&others](const QString &key) { return others.contains(key); });
    return list;
}

/// What lupdate says of the sources, nothing when it has no complaint.
QString extract(const QStringList &options, const QStringList &files)
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceDir());
    lupdate.start(QStringLiteral(OPSGLASS_LUPDATE),
        QStringList { QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
            QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete") }
            + options
            + QStringList { QStringLiteral("app"), QStringLiteral("collectors"),
                QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("-ts") }
            + files);
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return QStringLiteral("lupdate failed: ") + lupdate.errorString();
    return QString::fromUtf8(lupdate.readAllStandardError());
}

QStringList filesUnder(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(sourceDir() + u'/' + folder,
            { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (walk.hasNext())
            files << walk.next();
    }
    return files;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void extracts_data();
    void extracts();
    void isComplete_data();
    void isComplete();
    void faultsAreSeen_data();
    void faultsAreSeen();
    void speaks_data();
    void speaks();
    void installs_data();
    void installs();
    void followsTheSystem_data();
    void followsTheSystem();
    void textsOfWidgetsAreTranslated();

private:
    QTemporaryDir m_fresh; ///< the shipped files brought up to date
};

void TestTranslations::initTestCase()
{
    QVERIFY(m_fresh.isValid());
    QStringList translated;
    for (const QString &language : shippedLanguages()) {
        const QString copy = fileOf(m_fresh.path(), language);
        QVERIFY2(QFile::copy(shippedFile(language), copy), qPrintable(language));
        if (language != QLatin1String("en"))
            translated << copy;
    }
    QCOMPARE(extract({}, translated), QString());
    QCOMPARE(extract({ QStringLiteral("-pluralonly") },
                 { fileOf(m_fresh.path(), QStringLiteral("en")) }),
        QString());
}

void TestTranslations::extracts_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : shippedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::extracts()
{
    QFETCH(const QString, language);
    const QStringList shipped = keysOf(shippedFile(language));
    const QStringList fresh = keysOf(fileOf(m_fresh.path(), language));
    QVERIFY(fresh.size() > 50);
    QCOMPARE(without(fresh, shipped), QStringList());
    QCOMPARE(without(shipped, fresh), QStringList());
}

void TestTranslations::isComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("en") << QStringLiteral("en") << 2;
    QTest::newRow("de") << QStringLiteral("de") << 2;
    QTest::newRow("es") << QStringLiteral("es") << 2;
    QTest::newRow("fr") << QStringLiteral("fr") << 2;
    QTest::newRow("ja") << QStringLiteral("ja") << 1;
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << 1;
}

void TestTranslations::isComplete()
{
    QFETCH(const QString, language);
    QFETCH(const int, forms);
    QVERIFY(shippedLanguages().contains(language));
    QStringList all;
    for (const Message &message : readMessages(shippedFile(language))) {
        for (const QString &fault : faults(message, forms))
            all << message.key() + QStringLiteral(": ") + fault;
    }
    QCOMPARE(all, QStringList());
}

void TestTranslations::faultsAreSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *source, const QStringList &translations, const char *fault) {
        QTest::newRow(source) << QString::fromUtf8(source) << translations
                              << QString::fromUtf8(fault);
    };
    row("Open", { QStringLiteral("Öffnen") }, "");
    row("%1 of %2", { QStringLiteral("%2: %1") }, "");
    row("&File", { QStringLiteral("ファイル(&F)") }, "");
    row("Fish && &chips", { QStringLiteral("Fisch && &Chips") }, "");
    row("%1 is late", { QStringLiteral("zu spät") }, "has other places");
    row("<b>%1</b> ends", { QStringLiteral("<b>%1<b> endet") }, "has other tags");
    row("&Edit", { QStringLiteral("Bearbeiten") }, "has other mnemonics");
    row("Open…", { QStringLiteral("Öffnen...") }, "has another end");
    row("Since ", { QStringLiteral("Seit") }, "has other outer spaces");
    row("one\ntwo", { QStringLiteral("eins zwei") }, "has other line breaks");
    row("Close", { QString() }, "is empty");
    row("Count", { QStringLiteral("%n") }, "has a count,lacks the count");
    row("%n rule(s)", { QStringLiteral("eine Regel"), QStringLiteral("%n Regeln") }, "");
    row("%n line(s)", { QStringLiteral("%n Zeilen") }, "has 1 forms");
}

void TestTranslations::faultsAreSeen()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, translations);
    QFETCH(const QString, fault);
    Message message { .source = source, .translations = translations };
    message.isPlural = source.startsWith(QLatin1String("%n"));
    message.isFinished = true;
    QCOMPARE(faults(message, 2).join(u','), fault);
    message.isFinished = false;
    QVERIFY(faults(message, 2).contains(QStringLiteral("is unfinished")));
}

void TestTranslations::speaks_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *wishes, const char *language) {
        QTest::newRow(wishes) << QString::fromUtf8(wishes).split(u' ', Qt::SkipEmptyParts)
                              << QString::fromUtf8(language);
    };
    row("", "en");
    row("de-AT", "de");
    row("de_CH", "de");
    row("pt-BR fr-CA", "fr");
    row("en-GB de", "en");
    row("C", "en");
    row("es-419", "es");
    row("ja-JP", "ja");
    row("zh-Hans-SG", "zh_CN");
    row("zh", "zh_CN");
    row("zh-TW ja", "ja");
    row("zh-Hant-HK", "en");
    row("tlh", "en");
}

void TestTranslations::speaks()
{
    QFETCH(const QStringList, wishes);
    QFETCH(const QString, language);
    QCOMPARE(spokenLanguage(wishes), language);
}

void TestTranslations::installs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("plural");
    QTest::addColumn<QString>("ofQt");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *language, const char *ours, const char *plural,
                         const char *ofQt, const char *number) {
        QTest::newRow(language) << QString::fromUtf8(language) << QString::fromUtf8(ours)
                                << QString::fromUtf8(plural) << QString::fromUtf8(ofQt)
                                << QString::fromUtf8(number);
    };
    row("en", "Firing", "2 critical", "Cancel", "1.5");
    row("de", "Ausgelöst", "2 kritisch", "Abbrechen", "1,5");
    row("es", "Disparada", "2 críticas", "Cancelar", "1,5");
    row("fr", "Déclenchée", "2 critiques", "Annuler", "1,5");
    row("ja", "発生中", "重大 2 件", "キャンセル", "1.5");
    row("zh_CN", "触发中", "2 个严重", "取消", "1.5");
}

void TestTranslations::installs()
{
    QFETCH(const QString, language);
    QCOMPARE(installTranslations(language), language);
    QTEST(QCoreApplication::translate("AlertChart", "Firing"), "ours");
    QTEST(QCoreApplication::translate("AlertWords", "%n critical", nullptr, 2), "plural");
    QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "ofQt");
    QTEST(QLocale().toString(1.5), "number");
}

void TestTranslations::followsTheSystem_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *environment, const char *word) {
        QTest::newRow(environment)
            << QString::fromUtf8(environment).split(u' ') << QString::fromUtf8(word);
    };
    row("LC_ALL=C.UTF-8 LANGUAGE=de", "Usage: ");
    row("LANG=de_DE.UTF-8", "Aufruf: ");
    row("LANG=en_US.UTF-8 LC_MESSAGES=de_AT.UTF-8", "Aufruf: ");
    row("LANG=en_US.UTF-8 LANGUAGE=pt_BR:de:en", "Aufruf: ");
    row("LANG=de_DE.UTF-8 LANGUAGE=en_GB:de", "Usage: ");
}

void TestTranslations::followsTheSystem()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QString, word);
    QProcess program;
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE" })
        own.remove(QString::fromLatin1(name));
    for (const QString &one : environment)
        own.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    program.setProcessEnvironment(own);
    program.start(QStringLiteral(OPSGLASS_PROGRAM), { QStringLiteral("--help") });
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    const QString text = QString::fromUtf8(program.readAllStandardOutput());
    QVERIFY2(text.startsWith(word), qPrintable(text.left(60)));
}

/// Text that goes straight into a widget goes through tr(), except code and the product's name.
void TestTranslations::textsOfWidgetsAreTranslated()
{
    static const QRegularExpression call(
        QStringLiteral("\\b(set(Text|ToolTip|Title|WindowTitle|StatusTip|WhatsThis|AccessibleName|"
                       "AccessibleDescription|LabelText|InformativeText|SpecialValueText|Suffix|"
                       "Prefix)|add(Item|Action|Menu|Row|Tab|Section)|new Q(Label|PushButton|"
                       "CheckBox|RadioButton|Action|GroupBox|ToolButton))\\(\\s*"
                       "(QStringLiteral|QLatin1String)\\(\\s*\"(?<text>[^\"]*)\""));
    static const QRegularExpression markup(QStringLiteral("<[^>]*>|%L?[0-9]"));
    static const QRegularExpression word(QStringLiteral("[^\\W\\d_]{2,}"));
    QStringList untranslated;
    qsizetype read = 0;
    for (const QString &path : filesUnder({ QStringLiteral("app"), QStringLiteral("views") })) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        ++read;
        auto calls = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (calls.hasNext()) {
            QString text = calls.next().captured(QStringLiteral("text")).remove(markup);
            if (text != QLatin1String("Opsglass") && text.contains(word))
                untranslated << path + QStringLiteral(": ") + text;
        }
    }
    QVERIFY(read > 200);
    QCOMPARE(untranslated, QStringList());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
