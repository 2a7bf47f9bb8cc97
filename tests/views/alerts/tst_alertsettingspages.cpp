// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsstage.h"
#include "views/alerts/alertmanagersettings.h"
#include "views/alerts/alertroutingsettings.h"
#include "views/alerts/notificationsettings.h"
#include "views/alerts/problemline.h"
#include "views/alerts/quiethoursedit.h"
#include "views/alerts/selectabletext.h"
#include "views/alerts/soundchoice.h"
#include "views/alerts/webhooklist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>

using namespace opsglass;
using namespace opsglass::samples;

/// The pages about Alertmanagers, routing and notifications.
class TestAlertSettingsPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completesAddresses();
    void findsWrongAlertmanagers_data();
    void findsWrongAlertmanagers();
    void editsAlertmanagers();
    void testsAnAlertmanager();
    void lateTestResultsCountForNothing();
    void choosesARoutingFile();
    void webhooksAreSecrets();
    void typedWebhookCounts();
    void soundsAreChosenAndPlayed();
    void quietHours_data();
    void quietHours();
    void notificationsAreSwitched();
};

namespace {

/// The fields of the chosen Alertmanager.
struct ManagerForm {
    explicit ManagerForm(const AlertSettingsDialog &dialog)
        : page(dialog.findChild<AlertmanagerSettings *>())
        , list(page->findChild<QTreeWidget *>())
        , name(page->findChildren<QLineEdit *>().value(0))
        , address(page->findChildren<QLineEdit *>().value(1))
    {
    }

    void type(QLineEdit *field, const QString &text) const
    {
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    AlertmanagerSettings *page;
    QTreeWidget *list;
    QLineEdit *name;
    QLineEdit *address;
};

} // namespace

void TestAlertSettingsPages::completesAddresses()
{
    const auto dialog = dialogOf({});
    const ManagerForm form(*dialog);
    QVERIFY(!form.address->isEnabled());
    buttonOf(*form.page, u"Add"_s)->click();
    form.type(form.address, u"am.example:9093"_s);
    QTest::keyClick(form.address, Qt::Key_Tab);
    QCOMPARE(form.address->placeholderText(), u"http://host:9093"_s);
    QCOMPARE(form.name->placeholderText(), u"am.example"_s);
    const AlertmanagerEntry entry = dialog->settings().alertmanagers.value(0);
    QCOMPARE(entry.url, u"http://am.example:9093"_s);
    QCOMPARE(entry.name, u"am.example"_s);
    QVERIFY(!entry.id.isEmpty());
    QCOMPARE(form.list->topLevelItem(0)->text(1), u"http://am.example:9093"_s);
}

void TestAlertSettingsPages::findsWrongAlertmanagers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << u"other:9093"_s << QString();
    QTest::newRow("empty") << QString() << u"missing"_s;
    QTest::newRow("other scheme") << u"ftp://am"_s << u"http or https"_s;
    QTest::newRow("the same") << u"http://am:9093"_s << u"“Main” has this address"_s;
    QTest::newRow("the same, less of it") << u"AM:9093/"_s << u"“Main” has this address"_s;
}

void TestAlertSettingsPages::findsWrongAlertmanagers()
{
    QFETCH(const QString, address);
    QFETCH(const QString, problem);
    const auto dialog = dialogOf(fullSettings());
    const ManagerForm form(*dialog);
    buttonOf(*form.page, u"Add"_s)->click();
    form.type(form.name, u"New"_s);
    form.type(form.address, address);
    const bool isGood = problem.isEmpty();
    const QString inlineText = form.page->findChildren<ProblemLine *>().value(0)->text();
    QCOMPARE(inlineText.isEmpty(), isGood);
    QVERIFY2(inlineText.contains(problem), qPrintable(inlineText));
    QCOMPARE(buttonOf(*form.page, u"Test"_s)->isEnabled(), isGood);
    QCOMPARE(buttonOf(*dialog, QDialogButtonBox::Ok)->isEnabled(), isGood);
    QCOMPARE(buttonOf(*dialog, QDialogButtonBox::Apply)->isEnabled(), isGood);
    const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    dialog->accept();
    QCOMPARE(accepted.count(), isGood ? 1 : 0);
    QCOMPARE(dialog->findChild<QListWidget *>()->item(1)->icon().isNull(), isGood);
}

void TestAlertSettingsPages::editsAlertmanagers()
{
    AlertSettings settings;
    settings.alertmanagers = { { u"1"_s, u"One"_s, u"http://one"_s, false },
        { u"2"_s, u"Two"_s, u"http://me:pw@two/x"_s, false } };
    const auto dialog = dialogOf(settings);
    const ManagerForm form(*dialog);
    QCOMPARE(form.name->text(), u"One"_s);
    QCOMPARE(form.list->topLevelItem(1)->text(1), u"http://me@two/x"_s);
    form.list->setCurrentItem(form.list->topLevelItem(1));
    form.type(form.name, u"Zwei"_s);
    boxOf(*form.page, u"Forward alerts of my rules to it"_s)->click();
    const AlertmanagerEntry expected { u"2"_s, u"Zwei"_s, u"http://me:pw@two/x"_s, true };
    QCOMPARE(dialog->settings().alertmanagers.value(1), expected);
    form.list->setCurrentItem(form.list->topLevelItem(0));
    buttonOf(*form.page, u"Remove"_s)->click();
    QCOMPARE(dialog->settings().alertmanagers, QList<AlertmanagerEntry>({ expected }));
    QCOMPARE(form.name->text(), u"Zwei"_s);
    buttonOf(*form.page, u"Remove"_s)->click();
    QCOMPARE(dialog->settings(), AlertSettings());
    QVERIFY(!form.name->isEnabled());
    QVERIFY(form.name->text().isEmpty());
}

void TestAlertSettingsPages::testsAnAlertmanager()
{
    const auto dialog = dialogOf(fullSettings());
    const ManagerForm form(*dialog);
    const QSignalSpy tested(dialog.get(), &AlertSettingsDialog::testRequested);
    buttonOf(*form.page, u"Test"_s)->click();
    QCOMPARE(tested.count(), 1);
    QCOMPARE(tested[0][0].value<AlertmanagerEntry>(), fullSettings().alertmanagers[0]);
    dialog->showTestResult(u"Alertmanager 0.25.0"_s, true);
    QCOMPARE(form.page->findChildren<ProblemLine *>().value(1)->text(), u"Alertmanager 0.25.0"_s);
    QVERIFY(buttonOf(*dialog, QDialogButtonBox::Ok)->isEnabled());
}

void TestAlertSettingsPages::lateTestResultsCountForNothing()
{
    AlertSettings settings = fullSettings();
    settings.alertmanagers << AlertmanagerEntry { u"2"_s, u"Two"_s, u"http://two"_s, false };
    const auto dialog = dialogOf(settings);
    const ManagerForm form(*dialog);
    const auto *result = form.page->findChildren<ProblemLine *>().value(1);
    buttonOf(*form.page, u"Test"_s)->click();
    form.list->setCurrentItem(form.list->topLevelItem(1));
    dialog->showTestResult(u"late"_s, true);
    QVERIFY(result->text().isEmpty());
    buttonOf(*form.page, u"Test"_s)->click();
    form.type(form.address, u"elsewhere"_s);
    dialog->showTestResult(u"late"_s, false);
    QVERIFY(result->text().isEmpty());
}

void TestAlertSettingsPages::choosesARoutingFile()
{
    const auto dialog = dialogOf(fullSettings());
    const QSignalSpy chosen(dialog.get(), &AlertSettingsDialog::routingFileChosen);
    auto *page = dialog->findChild<AlertRoutingSettings *>();
    auto *file = fieldOf<QLineEdit>(*page, u"Routing file"_s);
    const auto *problems = page->findChild<SelectableText *>();
    QCOMPARE(file->text(), u"/r/am.yml"_s);
    dialog->setRoutingProblems({ u"/r/am.yml:1:1: no."_s });
    QCOMPARE(problems->toPlainText(), u"/r/am.yml:1:1: no."_s);
    page->setFile(u"/r/other.yml"_s);
    QVERIFY(problems->toPlainText().isEmpty());
    QCOMPARE(chosen.value(0).value(0).toString(), u"/r/other.yml"_s);
    QCOMPARE(dialog->settings().routingFile, u"/r/other.yml"_s);
    buttonOf(*page, u"Clear"_s)->click();
    QVERIFY(dialog->settings().routingFile.isEmpty());
    QCOMPARE(chosen.count(), 1);
}

void TestAlertSettingsPages::webhooksAreSecrets()
{
    const QString address = u"https://hooks.example.org/services/T0/secret"_s;
    AlertSettings settings;
    settings.webhooks << address;
    const auto dialog = dialogOf(settings);
    const auto *page = dialog->findChild<WebhookList *>();
    auto *list = page->findChild<QListWidget *>();
    QCOMPARE(list->item(0)->text(), u"https://hooks.example.org/…"_s);
    for (int role = 0; role < Qt::UserRole; ++role)
        QVERIFY(!list->item(0)->data(role).toString().contains(u"secret"_s));
    auto *typed = page->findChild<QLineEdit *>();
    QTest::keyClicks(typed, address);
    QVERIFY(!page->findChild<ProblemLine *>()->text().isEmpty());
    QVERIFY(!buttonOf(*page, u"Add"_s)->isEnabled());
    QVERIFY(!buttonOf(*dialog, QDialogButtonBox::Ok)->isEnabled());
    QTest::keyClicks(typed, u"/b"_s);
    buttonOf(*page, u"Add"_s)->click();
    QCOMPARE(dialog->settings().webhooks, QStringList({ address, address + u"/b"_s }));
    QVERIFY(typed->text().isEmpty());
    list->setCurrentRow(0);
    buttonOf(*page, u"Remove"_s)->click();
    QCOMPARE(dialog->settings().webhooks, QStringList(address + u"/b"_s));
}

void TestAlertSettingsPages::typedWebhookCounts()
{
    const auto dialog = dialogOf({});
    auto *typed = dialog->findChild<WebhookList *>()->findChild<QLineEdit *>();
    QTest::keyClicks(typed, u"h/x"_s);
    QCOMPARE(dialog->settings().webhooks, QStringList(u"http://h/x"_s));
    QVERIFY(buttonOf(*dialog, QDialogButtonBox::Apply)->isEnabled());
    buttonOf(*dialog, QDialogButtonBox::Apply)->click();
    QVERIFY(typed->text().isEmpty());
    QCOMPARE(dialog->settings().webhooks, QStringList(u"http://h/x"_s));
}

void TestAlertSettingsPages::soundsAreChosenAndPlayed()
{
    const auto dialog = dialogOf(fullSettings());
    const QSignalSpy played(dialog.get(), &AlertSettingsDialog::playRequested);
    auto *box = fieldOf<QComboBox>(*dialog, u"Sound: Warning"_s);
    auto *choice = qobject_cast<SoundChoice *>(box->parentWidget());
    auto *play = choice->findChild<QPushButton *>();
    QVERIFY(!play->isEnabled());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(dialog->settings().sounds.value(AlertSeverity::Warning), u"dialog-warning"_s);
    play->click();
    QCOMPARE(played.value(0).value(0).toString(), u"dialog-warning"_s);
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(dialog->settings(), fullSettings());
    QCOMPARE(fieldOf<QComboBox>(*dialog, u"Sound: Info"_s)->currentText(), u"ping.oga"_s);
}

void TestAlertSettingsPages::quietHours_data()
{
    QTest::addColumn<QuietHours>("hours");
    QTest::addColumn<QString>("problem");
    QTest::newRow("every day") << QuietHours { true, { 22, 0 }, { 7, 0 }, {}, true } << QString();
    QTest::newRow("some days") << QuietHours { true, { 1, 0 }, { 2, 0 }, { 6, 7 }, false }
                               << QString();
    QTest::newRow("empty") << QuietHours { true, { 7, 0 }, { 7, 0 }, {}, true } << u"end when"_s;
    QTest::newRow("off") << QuietHours { false, { 7, 0 }, { 7, 0 }, {}, true } << QString();
}

void TestAlertSettingsPages::quietHours()
{
    QFETCH(const QuietHours, hours);
    QFETCH(const QString, problem);
    QuietHoursEdit edit;
    edit.setHours(hours);
    QCOMPARE(edit.hours(), hours);
    QCOMPARE(edit.problem().isEmpty(), problem.isEmpty());
    QVERIFY2(edit.problem().contains(problem), qPrintable(edit.problem()));
    QCOMPARE(fieldOf<QTimeEdit>(edit, u"Quiet hours begin"_s)->isEnabled(), hours.isOn);
    QSignalSpy changed(&edit, &QuietHoursEdit::changed);
    for (const QString &day : { u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s,
             u"Friday"_s, u"Saturday"_s, u"Sunday"_s }) {
        auto *box = fieldOf<QCheckBox>(edit, u"Quiet on "_s + day);
        if (box->isEnabled() && box->isChecked())
            box->click();
    }
    QCOMPARE(changed.isEmpty(), !hours.isOn);
    QCOMPARE(edit.problem().isEmpty(), !hours.isOn);
}

void TestAlertSettingsPages::notificationsAreSwitched()
{
    const auto dialog = dialogOf({});
    auto *resolved = boxOf(*dialog, u"Tell also when it is over"_s);
    resolved->click();
    boxOf(*dialog, u"Critical ones stay until they are dismissed"_s)->click();
    boxOf(*dialog, u"Hide what alerts say: only how many there are is told"_s)->click();
    dialog->findChild<NotificationSettings *>()->findChild<QSpinBox *>()->setValue(0);
    AlertSettings expected;
    expected.notifications.tellsResolved = true;
    expected.notifications.stormLimit = 0;
    expected.criticalStays = false;
    expected.hidesContent = true;
    QCOMPARE(dialog->settings(), expected);
    boxOf(*dialog, u"Notify on the desktop"_s)->click();
    QVERIFY(!resolved->isEnabled());
    boxOf(*dialog, u"Also watch the alerts of the servers' own rules"_s)->click();
    QVERIFY(!dialog->settings().watchesServers);
}

QTEST_MAIN(TestAlertSettingsPages)
#include "tst_alertsettingspages.moc"
