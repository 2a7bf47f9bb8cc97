// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertmanagersettings.h"
#include "views/alerts/alertroutingsettings.h"
#include "views/alerts/alertrulesettings.h"
#include "views/alerts/alertsettingsdialog.h"
#include "views/alerts/notificationsettings.h"
#include "views/alerts/problemline.h"
#include "views/alerts/quiethoursedit.h"
#include "views/alerts/rulefilerow.h"
#include "views/alerts/selectabletext.h"
#include "views/alerts/soundchoice.h"
#include "views/alerts/webhooklist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>

#include <memory>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// The settings of the alerting.
class TestAlertSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverySetting();
    void unchangedSettingsAreNotApplied();
    void appliesAndStaysOpen();
    void cancelAppliesNothing();
    void switchesRulesPerSource();
    void addsAndRemovesRuleFiles();
    void showsProblemsUnderTheirFile();
    void refreshKeepsRows();
    void withoutSourcesItSaysSo();
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
    void pagesCanBeAdded();
    void everyFieldHasAName();
    void fitsSmallWindows();
};

namespace {

AlertSettings fullSettings()
{
    AlertSettings settings;
    settings.rules
        = { { u"a"_s, { u"/r/a.yml"_s, u"pack:osmen"_s } }, { u"gone"_s, { u"pack:ajentik"_s } } };
    settings.watchesServers = false;
    settings.alertmanagers = { { u"1"_s, u"Main"_s, u"http://am:9093"_s, true } };
    settings.routingFile = u"/r/am.yml"_s;
    settings.notifies = false;
    settings.hidesContent = true;
    settings.criticalStays = false;
    settings.notifications = { true, 7, std::chrono::minutes(3) };
    settings.quiet = { true, QTime(23, 30), QTime(6, 15), { 1, 5 }, false };
    settings.sounds = { { AlertSeverity::Critical, u"dialog-error"_s },
        { AlertSeverity::Info, u"/s/ping.oga"_s } };
    settings.webhooks = { u"https://h/x"_s };
    return settings;
}

/// A dialog that outlives being closed.
std::unique_ptr<AlertSettingsDialog> dialogOf(const AlertSettings &settings)
{
    auto dialog = std::make_unique<AlertSettingsDialog>(settings);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setSources({ { u"a"_s, u"Alpha"_s, {} }, { u"b"_s, u"Beta"_s, {} } });
    dialog->setRuleFiles({ { u"pack:osmen"_s, u"OsMEN"_s, true, 4, 0, {}, false },
        { u"/r/a.yml"_s, u"a.yml"_s, false, 5, 1, {}, false } });
    return dialog;
}

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QPushButton *buttonOf(const AlertSettingsDialog &dialog, QDialogButtonBox::StandardButton which)
{
    return dialog.findChild<QDialogButtonBox *>()->button(which);
}

QCheckBox *boxOf(const QWidget &widget, const QString &text)
{
    for (QCheckBox *box : widget.findChildren<QCheckBox *>()) {
        if (box->text().remove(u'&') == text)
            return box;
    }
    return nullptr;
}

template <typename Field>
Field *fieldOf(const QWidget &widget, const QString &name)
{
    for (Field *field : widget.findChildren<Field *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

RuleFileRow *rowOf(const QWidget &widget, const QString &id)
{
    for (RuleFileRow *row : widget.findChildren<RuleFileRow *>()) {
        if (row->id() == id && !row->isHidden())
            return row;
    }
    return nullptr;
}

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

void TestAlertSettingsDialog::keepsEverySetting()
{
    const auto dialog = dialogOf(fullSettings());
    QCOMPARE(dialog->settings(), fullSettings());
    const auto defaults = dialogOf({});
    QCOMPARE(defaults->settings(), AlertSettings());
}

void TestAlertSettingsDialog::unchangedSettingsAreNotApplied()
{
    const auto dialog = dialogOf(fullSettings());
    const QSignalSpy applied(dialog.get(), &AlertSettingsDialog::applied);
    const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    QVERIFY(!buttonOf(*dialog, QDialogButtonBox::Apply)->isEnabled());
    buttonOf(*dialog, QDialogButtonBox::Ok)->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(applied.count(), 0);
}

void TestAlertSettingsDialog::appliesAndStaysOpen()
{
    const auto dialog = dialogOf({});
    const QSignalSpy applied(dialog.get(), &AlertSettingsDialog::applied);
    const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    auto *apply = buttonOf(*dialog, QDialogButtonBox::Apply);
    boxOf(*dialog, u"Notify on the desktop"_s)->click();
    QVERIFY(apply->isEnabled());
    apply->click();
    QCOMPARE(applied.count(), 1);
    QVERIFY(!applied[0][0].value<AlertSettings>().notifies);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(!apply->isEnabled());
    boxOf(*dialog, u"Notify on the desktop"_s)->click();
    buttonOf(*dialog, QDialogButtonBox::Ok)->click();
    QCOMPARE(applied.count(), 2);
    QCOMPARE(applied[1][0].value<AlertSettings>(), AlertSettings());
    QCOMPARE(accepted.count(), 1);
}

void TestAlertSettingsDialog::cancelAppliesNothing()
{
    const auto dialog = dialogOf({});
    const QSignalSpy applied(dialog.get(), &AlertSettingsDialog::applied);
    const QSignalSpy rejected(dialog.get(), &QDialog::rejected);
    boxOf(*dialog, u"Notify on the desktop"_s)->click();
    buttonOf(*dialog, QDialogButtonBox::Cancel)->click();
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(applied.count(), 0);
}

void TestAlertSettingsDialog::switchesRulesPerSource()
{
    const auto dialog = dialogOf(fullSettings());
    auto *source = fieldOf<QComboBox>(*dialog, u"Source the rules are evaluated on"_s);
    auto *pack = fieldOf<QCheckBox>(*dialog, u"OsMEN"_s);
    QVERIFY(pack->isChecked());
    source->setCurrentIndex(1);
    QVERIFY(!pack->isChecked());
    pack->click();
    QCOMPARE(dialog->settings().rules.value(u"b"_s), QStringList(u"pack:osmen"_s));
    QCOMPARE(dialog->settings().rules.value(u"a"_s), fullSettings().rules.value(u"a"_s));
    pack->click();
    QCOMPARE(dialog->settings(), fullSettings());
}

void TestAlertSettingsDialog::addsAndRemovesRuleFiles()
{
    const auto dialog = dialogOf(fullSettings());
    const QSignalSpy added(dialog.get(), &AlertSettingsDialog::ruleFileAdded);
    auto *page = dialog->findChild<AlertRuleSettings *>();
    page->addFile(u"/x/new.yml"_s);
    QCOMPARE(added.value(0).value(0).toString(), u"/x/new.yml"_s);
    const QStringList expected { u"/r/a.yml"_s, u"/x/new.yml"_s, u"pack:osmen"_s };
    QCOMPARE(dialog->settings().rules.value(u"a"_s), expected);
    QVERIFY(buttonOf(*dialog, QDialogButtonBox::Apply)->isEnabled());
    // Switched off it stays in the list, for another source perhaps.
    fieldOf<QCheckBox>(*page, u"new.yml"_s)->click();
    QVERIFY(rowOf(*page, u"/x/new.yml"_s));
    QCOMPARE(dialog->settings(), fullSettings());
    QVERIFY(buttonOf(*rowOf(*page, u"pack:osmen"_s), u"Remove"_s)->isHidden());
    buttonOf(*rowOf(*page, u"/r/a.yml"_s), u"Remove"_s)->click();
    QVERIFY(!rowOf(*page, u"/r/a.yml"_s));
    QCOMPARE(dialog->settings().rules.value(u"a"_s), QStringList(u"pack:osmen"_s));
    page->addFile(u"/r/a.yml"_s);
    QVERIFY(rowOf(*page, u"/r/a.yml"_s));
    QCOMPARE(dialog->settings(), fullSettings());
}

void TestAlertSettingsDialog::showsProblemsUnderTheirFile()
{
    const auto dialog = dialogOf(fullSettings());
    const QStringList problems { u"/r/a.yml:3:5: no."_s, u"/r/a.yml:9:1: neither."_s };
    dialog->setRuleFiles({ { u"pack:osmen"_s, u"OsMEN"_s, true, 4, 0, {}, false },
        { u"/r/a.yml"_s, u"a.yml"_s, false, 5, 1, problems, true } });
    const auto *row = rowOf(*dialog, u"/r/a.yml"_s);
    const auto *text = row->findChild<SelectableText *>();
    QCOMPARE(text->toPlainText(), problems.join(u'\n'));
    QVERIFY(!text->isHidden());
    QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QVERIFY(row->findChild<ProblemLine *>()->text().contains(u"the version before"_s));
    const auto *good = rowOf(*dialog, u"pack:osmen"_s);
    QVERIFY(good->findChild<SelectableText *>()->isHidden());
    QVERIFY(good->findChild<ProblemLine *>()->isHidden());
}

void TestAlertSettingsDialog::refreshKeepsRows()
{
    const auto dialog = dialogOf(fullSettings());
    auto *page = dialog->findChild<AlertRuleSettings *>();
    page->addFile(u"/x/new.yml"_s);
    const RuleFileRow *row = rowOf(*page, u"/x/new.yml"_s);
    dialog->setRuleFiles({ { u"pack:osmen"_s, u"OsMEN"_s, true, 4, 0, {}, false },
        { u"pack:ajentik"_s, u"Ajentik"_s, true, 4, 0, {}, false },
        { u"/r/a.yml"_s, u"a.yml"_s, false, 5, 1, {}, false },
        { u"/x/new.yml"_s, u"new.yml"_s, false, 1, 0, { u"bad"_s }, false } });
    QCOMPARE(rowOf(*page, u"/x/new.yml"_s), row);
    QCOMPARE(row->findChild<SelectableText *>()->toPlainText(), u"bad"_s);
    QVERIFY(row->findChild<QCheckBox *>()->isChecked());
}

void TestAlertSettingsDialog::withoutSourcesItSaysSo()
{
    const auto dialog = dialogOf(fullSettings());
    dialog->setSources({});
    auto *page = dialog->findChild<AlertRuleSettings *>();
    QVERIFY(!buttonOf(*page, u"Add rule files…"_s)->isEnabled());
    QVERIFY(!fieldOf<QCheckBox>(*page, u"OsMEN"_s)->isEnabled());
    QCOMPARE(dialog->settings(), fullSettings());
}

void TestAlertSettingsDialog::completesAddresses()
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

void TestAlertSettingsDialog::findsWrongAlertmanagers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << u"other:9093"_s << QString();
    QTest::newRow("empty") << QString() << u"missing"_s;
    QTest::newRow("other scheme") << u"ftp://am"_s << u"http or https"_s;
    QTest::newRow("the same") << u"http://am:9093"_s << u"“Main” has this address"_s;
    QTest::newRow("the same, less of it") << u"AM:9093/"_s << u"“Main” has this address"_s;
}

void TestAlertSettingsDialog::findsWrongAlertmanagers()
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

void TestAlertSettingsDialog::editsAlertmanagers()
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

void TestAlertSettingsDialog::testsAnAlertmanager()
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

void TestAlertSettingsDialog::lateTestResultsCountForNothing()
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

void TestAlertSettingsDialog::choosesARoutingFile()
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

void TestAlertSettingsDialog::webhooksAreSecrets()
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

void TestAlertSettingsDialog::typedWebhookCounts()
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

void TestAlertSettingsDialog::soundsAreChosenAndPlayed()
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

void TestAlertSettingsDialog::quietHours_data()
{
    QTest::addColumn<QuietHours>("hours");
    QTest::addColumn<QString>("problem");
    QTest::newRow("every day") << QuietHours { true, { 22, 0 }, { 7, 0 }, {}, true } << QString();
    QTest::newRow("some days") << QuietHours { true, { 1, 0 }, { 2, 0 }, { 6, 7 }, false }
                               << QString();
    QTest::newRow("empty") << QuietHours { true, { 7, 0 }, { 7, 0 }, {}, true } << u"end when"_s;
    QTest::newRow("off") << QuietHours { false, { 7, 0 }, { 7, 0 }, {}, true } << QString();
}

void TestAlertSettingsDialog::quietHours()
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

void TestAlertSettingsDialog::notificationsAreSwitched()
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

namespace {

/// A page that edits one switch and has something against it.
class OtherPage : public AlertSettingsPage {
public:
    OtherPage()
        : box(new QCheckBox(this))
    {
        connect(box, &QCheckBox::clicked, this, &OtherPage::changed);
    }
    void setSettings(const AlertSettings &settings) override
    {
        box->setChecked(settings.hidesContent);
    }
    void collect(AlertSettings &settings) const override
    {
        settings.hidesContent = box->isChecked();
    }
    QString problem() const override { return box->isChecked() ? u"Not like this."_s : QString(); }

    QCheckBox *box;
};

} // namespace

void TestAlertSettingsDialog::pagesCanBeAdded()
{
    const auto dialog = dialogOf({});
    auto *page = new OtherPage;
    dialog->addPage(u"Budgets"_s, page);
    dialog->show();
    QVERIFY(!page->isVisible());
    dialog->showPage(u"Budgets"_s);
    QVERIFY(page->isVisible());
    page->box->click();
    QVERIFY(dialog->settings().hidesContent);
    QVERIFY(!buttonOf(*dialog, QDialogButtonBox::Ok)->isEnabled());
    page->box->click();
    QVERIFY(buttonOf(*dialog, QDialogButtonBox::Ok)->isEnabled());
}

void TestAlertSettingsDialog::everyFieldHasAName()
{
    const auto dialog = dialogOf(fullSettings());
    for (const QWidget *field : dialog->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QComboBox *>(field)
            || qobject_cast<const QTimeEdit *>(field) || qobject_cast<const SelectableText *>(field)
            || qobject_cast<const QTreeWidget *>(field) || qobject_cast<const QListWidget *>(field);
        QVERIFY2(!isField || !field->accessibleName().isEmpty(), field->metaObject()->className());
    }
}

void TestAlertSettingsDialog::fitsSmallWindows()
{
    AlertSettings settings = fullSettings();
    settings.alertmanagers[0].name = QString(500, u'W');
    settings.routingFile = u'/' + QString(500, u'W');
    settings.webhooks << u"https://"_s + QString(60, u'w') + u".example.org/x"_s;
    settings.sounds.insert(AlertSeverity::Warning, u'/' + QString(500, u'W'));
    const auto dialog = dialogOf(settings);
    dialog->setSources({ { u"a"_s, QString(500, u'W'), {} } });
    dialog->setRuleFiles({ { u'/' + QString(500, u'W'), QString(500, u'W'), false, 999, 999,
        { QString(500, u'W') }, true } });
    dialog->resize(dialog->minimumSize());
    dialog->show();
    for (const QString &title :
        { u"Rules"_s, u"Alertmanagers"_s, u"Routing"_s, u"Notifications"_s }) {
        dialog->showPage(title);
        const auto *area
            = qobject_cast<QScrollArea *>(dialog->findChild<QStackedWidget *>()->currentWidget());
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
            qPrintable(title));
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }
}

QTEST_MAIN(TestAlertSettingsDialog)
#include "tst_alertsettingsdialog.moc"
