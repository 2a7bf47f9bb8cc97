// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart.h"
#include "app/desktop/networkwatch.h"
#include "app/desktop/ownusage.h"
#include "app/desktop/preferencesdesk.h"
#include "app/desktop/windowmemory.h"
#include "app/settings.h"
#include "app/startup.h"
#include "app/transfer/profiletransfer.h"
#include "app/transfer/transferdesk.h"
#include "views/about/aboutdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// What a person chooses about the program itself, and what it does by itself.
class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void autostartIsAFile();
    void autostartReadsTheFile_data();
    void autostartReadsTheFile();
    void autostartKeepsWhatOthersWrote();
    void autostartOverridesTheMachine();
    void autostartQuotes_data();
    void autostartQuotes();
    void autostartSaysWhyNot();
    void preferencesAreApplied();
    void lockedOnesCannotBeChanged();
    void unknownLanguagesStay();
    void windowsComeBack();
    void windowsComeBackOntoTheScreen();
    void networkThatReturnsIsSaid();
    void ownUsageIsSaid();
    void qtOptionsAreLeftOut_data();
    void qtOptionsAreLeftOut();
    void librariesHaveLicences();
    void importsAreShownBefore();

private:
    Autostart autostart(const QStringList &command = { u"opsglass"_s, u"--background"_s }) const;
    QString ownFile() const { return m_folder->filePath(u"own/org.opsglass.opsglass.desktop"_s); }
    QString machineFile() const
    {
        return m_folder->filePath(u"machine/org.opsglass.opsglass.desktop"_s);
    }
    static void put(const QString &path, const QByteArray &text);
    static QString read(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPreferences::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestPreferences::cleanup() { m_folder.reset(); }

Autostart TestPreferences::autostart(const QStringList &command) const
{
    return { m_folder->filePath(u"own"_s), { m_folder->filePath(u"machine"_s) }, {}, command };
}

void TestPreferences::put(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QString TestPreferences::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestPreferences::autostartIsAFile()
{
    QVERIFY(!autostart().isOn());
    QVERIFY(autostart().setOn(false));
    QVERIFY(!QFile::exists(ownFile()));
    QVERIFY(autostart().setOn(true));
    QVERIFY(autostart().isOn());
    const QString text = read(ownFile());
    QVERIFY(text.startsWith(u"[Desktop Entry]\n"_s));
    QVERIFY(text.contains(u"\nExec=opsglass --background\n"_s));
    QVERIFY(text.contains(u"\nX-GNOME-Autostart-enabled=true\n"_s));
    QVERIFY(autostart().setOn(false));
    QVERIFY(!autostart().isOn());
    QVERIFY(!QFile::exists(ownFile()));
    const Autostart other(m_folder->filePath(u"own"_s), {}, u"work"_s, { u"opsglass"_s });
    QVERIFY(other.setOn(true));
    QVERIFY(other.path().endsWith(u"/org.opsglass.opsglass.work.desktop"_s));
    QVERIFY(!autostart().isOn());
}

void TestPreferences::autostartReadsTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("plain") << QByteArray("[Desktop Entry]\nExec=x\n") << true;
    QTest::newRow("hidden") << QByteArray("[Desktop Entry]\nExec=x\nHidden=true\n") << false;
    QTest::newRow("hidden, with blanks") << QByteArray("[Desktop Entry]\nHidden = true\n") << false;
    QTest::newRow("not hidden") << QByteArray("[Desktop Entry]\nHidden=false\n") << true;
    QTest::newRow("by GNOME") << QByteArray("[Desktop Entry]\nX-GNOME-Autostart-enabled=false\n")
                              << false;
    QTest::newRow("of another group")
        << QByteArray("[Desktop Entry]\nExec=x\n[Other]\nHidden=true\n") << true;
}

void TestPreferences::autostartReadsTheFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isOn);
    put(ownFile(), text);
    QCOMPARE(autostart().isOn(), isOn);
    QVERIFY(autostart().setOn(!isOn));
    QCOMPARE(autostart().isOn(), !isOn);
}

void TestPreferences::autostartKeepsWhatOthersWrote()
{
    put(ownFile(), "[Desktop Entry]\nExec=nice opsglass --profile work\nComment=mine\n");
    QVERIFY(autostart().setOn(false));
    QVERIFY(read(ownFile()).contains(u"\nExec=nice opsglass --profile work\nComment=mine\n"_s));
    QVERIFY(autostart().setOn(true));
    QVERIFY(read(ownFile()).contains(u"\nExec=nice opsglass --profile work\nComment=mine\n"_s));
    QVERIFY(autostart().isOn());
}

void TestPreferences::autostartOverridesTheMachine()
{
    put(machineFile(), "[Desktop Entry]\nExec=opsglass --background --theme dark\n");
    QVERIFY(autostart().isOn());
    QVERIFY(autostart().setOn(false));
    QVERIFY(!autostart().isOn());
    QVERIFY(read(ownFile()).contains(u"Hidden=true"_s));
    QVERIFY(autostart().setOn(true));
    QVERIFY(autostart().isOn());
    QVERIFY(read(ownFile()).contains(u"--theme dark"_s));
}

void TestPreferences::autostartQuotes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("exec");
    QTest::newRow("plain") << u"/usr/bin/opsglass"_s << u"/usr/bin/opsglass"_s;
    QTest::newRow("blank") << u"/a b/opsglass"_s << u"\"/a b/opsglass\""_s;
    QTest::newRow("percent") << u"/a%b"_s << u"\"/a%%b\""_s;
    QTest::newRow("dollar") << u"/a$b"_s << u"\"/a\\\\$b\""_s;
    QTest::newRow("quote") << u"/a\"b"_s << u"\"/a\\\\\"b\""_s;
    QTest::newRow("backslash") << u"/a\\b"_s << u"\"/a\\\\\\\\b\""_s;
}

void TestPreferences::autostartQuotes()
{
    QFETCH(const QString, word);
    QFETCH(const QString, exec);
    const Autostart quoted = autostart({ word });
    QVERIFY(quoted.setOn(true));
    const QString expected = u"\nExec="_s + exec + u'\n';
    QVERIFY2(read(ownFile()).contains(expected), qPrintable(read(ownFile())));
}

void TestPreferences::autostartSaysWhyNot()
{
    put(m_folder->filePath(u"own"_s), "no folder");
    const auto set = autostart().setOn(true);
    QVERIFY(!set);
    QVERIFY(set.error().message.contains(ownFile()));
}

void TestPreferences::preferencesAreApplied()
{
    Settings settings;
    QWidget window;
    PreferencesDesk desk(&settings, {}, autostart());
    QList<Preferences> changes;
    connect(&desk, &PreferencesDesk::changed, this,
        [&changes](const Preferences &preferences) { changes << preferences; });
    desk.open(&window, true);
    auto *dialog = window.findChild<PreferencesDialog *>();
    QVERIFY(dialog);
    desk.open(&window, true);
    QCOMPARE(window.findChildren<PreferencesDialog *>().size(), 1);
    QCOMPARE(dialog->value(), Preferences());
    const QList<QCheckBox *> boxes = dialog->findChildren<QCheckBox *>();
    const QList<QComboBox *> choices = dialog->findChildren<QComboBox *>();
    for (QCheckBox *box : boxes)
        box->toggle();
    choices[0]->setCurrentIndex(choices[0]->findData(int(ThemeChoice::Light)));
    choices[1]->setCurrentIndex(choices[1]->findData(u"en"_s));
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    buttons->button(QDialogButtonBox::Apply)->click();
    const Preferences expected { true, false, ThemeChoice::Light, u"en"_s };
    QCOMPARE(changes, QList<Preferences> { expected });
    QVERIFY(autostart().isOn());
    QVERIFY(dialog->isVisible());
    buttons->button(QDialogButtonBox::Ok)->click();
    QVERIFY(!dialog->isVisible());
    // What cannot be done keeps the dialog open.
    QVERIFY(autostart().setOn(false));
    QVERIFY(QDir(m_folder->filePath(u"own"_s)).removeRecursively());
    put(m_folder->filePath(u"own"_s), "no folder");
    desk.open(&window, true);
    dialog = window.findChildren<PreferencesDialog *>().last();
    dialog->findChildren<QCheckBox *>().first()->setChecked(true);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QVERIFY(dialog->isVisible());
}

void TestPreferences::lockedOnesCannotBeChanged()
{
    Settings settings;
    QWidget window;
    PreferencesDesk desk(&settings, { u"theme"_s, u"language"_s, u"stayInTray"_s }, autostart());
    desk.open(&window, true);
    const auto *dialog = window.findChild<PreferencesDialog *>();
    for (const QComboBox *choice : dialog->findChildren<QComboBox *>())
        QVERIFY(!choice->isEnabled());
    const QList<QCheckBox *> boxes = dialog->findChildren<QCheckBox *>();
    QVERIFY(boxes[0]->isEnabled());
    QVERIFY(!boxes[1]->isEnabled());
}

void TestPreferences::unknownLanguagesStay()
{
    const PreferencesDialog dialog({ false, true, ThemeChoice::Dark, u"tlh"_s }, {});
    QCOMPARE(dialog.value(), (Preferences { false, true, ThemeChoice::Dark, u"tlh"_s }));
}

void TestPreferences::windowsComeBack()
{
    const QString path = m_folder->filePath(u"state/windows.json"_s);
    const QRect place(40, 50, 500, 400);
    {
        QMainWindow window;
        WindowMemory memory(path, &window);
        QVERIFY(!memory.restore());
        window.show();
        window.setGeometry(place);
        QTRY_VERIFY(QFile::exists(path)); // without an end of the program
    }
    QMainWindow window;
    WindowMemory memory(path, &window);
    QVERIFY(memory.restore());
    QCOMPARE(window.geometry(), place);
}

void TestPreferences::windowsComeBackOntoTheScreen()
{
    const QString path = m_folder->filePath(u"windows.json"_s);
    const QRect screen = QGuiApplication::primaryScreen()->geometry();
    {
        QMainWindow window;
        WindowMemory memory(path, &window);
        window.setGeometry(screen.right() + 5000, screen.bottom() + 5000, 300, 200);
    }
    QMainWindow window;
    WindowMemory memory(path, &window);
    QVERIFY(memory.restore());
    QVERIFY(screen.contains(window.geometry()));
}

void TestPreferences::networkThatReturnsIsSaid()
{
    using Reachability = QNetworkInformation::Reachability;
    NetworkWatch watch;
    QSignalSpy returned(&watch, &NetworkWatch::returned);
    watch.take(Reachability::Unknown);
    watch.take(Reachability::Online);
    QCOMPARE(returned.size(), 0); // nobody knows what was before
    watch.take(Reachability::Disconnected);
    QCOMPARE(returned.size(), 0);
    watch.take(Reachability::Local);
    QCOMPARE(returned.size(), 1);
    watch.take(Reachability::Online);
    QCOMPARE(returned.size(), 2);
    watch.take(Reachability::Online);
    watch.take(Reachability::Local);
    QCOMPARE(returned.size(), 2);
}

void TestPreferences::ownUsageIsSaid()
{
    const auto sample = OwnUsage::read();
    QVERIFY(sample);
    QVERIFY(sample->resident > 1024 * 1024);
    QVERIFY(sample->cpu > Milliseconds(0));
    OwnUsage usage;
    using Sample = OwnUsage::Sample;
    QCOMPARE(usage.describe(Sample { Milliseconds(1000), 64 << 20 }, Milliseconds(0)),
        u"Opsglass itself: 64 MiB of memory"_s);
    QCOMPARE(usage.describe(Sample { Milliseconds(1250), 65 << 20 }, Milliseconds(5000)),
        u"Opsglass itself: 5.0 % of one processor, 65 MiB of memory"_s);
    QCOMPARE(usage.describe({}, Milliseconds(6000)), QString());
}

void TestPreferences::qtOptionsAreLeftOut_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("rest");
    QTest::newRow("none") << QStringList { u"--demo"_s, u"x"_s }
                          << QStringList { u"--demo"_s, u"x"_s };
    QTest::newRow("session") << QStringList { u"-session"_s, u"1_2"_s, u"x"_s }
                             << QStringList { u"x"_s };
    QTest::newRow("two dashes") << QStringList { u"--platform"_s, u"offscreen"_s }
                                << QStringList {};
    QTest::newRow("equals") << QStringList { u"-style=fusion"_s, u"--demo"_s }
                            << QStringList { u"--demo"_s };
    QTest::newRow("flag") << QStringList { u"-reverse"_s, u"x"_s } << QStringList { u"x"_s };
    QTest::newRow("behind --") << QStringList { u"--"_s, u"-session"_s }
                               << QStringList { u"--"_s, u"-session"_s };
    QTest::newRow("value that is one")
        << QStringList { u"--source"_s, u"style"_s } << QStringList { u"--source"_s, u"style"_s };
}

void TestPreferences::qtOptionsAreLeftOut()
{
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, rest);
    QCOMPARE(withoutQtOptions(words), rest);
}

void TestPreferences::librariesHaveLicences()
{
    const AboutDialog dialog;
    const auto *table = dialog.findChild<QTreeWidget *>();
    QVERIFY(table->topLevelItemCount() > 0);
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        for (int column = 0; column < 3; ++column)
            QVERIFY(!table->topLevelItem(row)->text(column).isEmpty());
    }
}

void TestPreferences::importsAreShownBefore()
{
    QStandardPaths::setTestModeEnabled(true);
    for (const QString &directory : { profileConfigDirectory(), profileDataDirectory() })
        QDir(directory).removeRecursively();
    const ProfileTransfer other(m_folder->filePath(u"settings.json"_s), m_folder->path());
    put(m_folder->filePath(u"settings.json"_s), R"({"theme": "dark"})");
    const QString archive = m_folder->filePath(u"all.zip"_s);
    QVERIFY(other.writeTo(archive));
    QWidget window;
    TransferDesk desk;
    QSignalSpy restarts(&desk, &TransferDesk::restartRequested);
    QSignalSpy failures(&desk, &TransferDesk::failed);
    desk.importFrom(m_folder->filePath(u"settings.json"_s), &window);
    QCOMPARE(failures.size(), 1);
    desk.importFrom(archive, &window);
    auto *dialog = window.findChild<QDialog *>();
    const auto *changes = dialog->findChild<QListWidget *>();
    QCOMPARE(changes->count(), 1);
    QVERIFY(changes->item(0)->text().contains(u"theme"_s));
    const QString waiting = ProfileTransfer::ofThisProfile().pendingPath();
    QVERIFY(!QFile::exists(waiting));
    dialog->accept();
    QCOMPARE(restarts.size(), 1);
    QVERIFY(QFile::exists(waiting));
    const auto applied = applyPendingImport();
    QVERIFY(applied && !applied->isEmpty());
    QVERIFY(!QFile::exists(waiting));
    QCOMPARE(SettingsFile(profileConfigDirectory()).read()->theme, ThemeChoice::Dark);
    QCOMPARE(*applyPendingImport(), QString());
    // A second time there is nothing to do, and nothing to press for it.
    desk.importFrom(archive, &window);
    QVERIFY(!window.findChildren<QDialog *>().last()->findChild<QListWidget *>());
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
