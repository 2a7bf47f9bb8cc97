// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsstage.h"
#include "views/alerts/alertrulesettings.h"
#include "views/alerts/notificationsettings.h"
#include "views/alerts/problemline.h"
#include "views/alerts/rulefilerow.h"
#include "views/alerts/selectabletext.h"

#include <QComboBox>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace opsglass;
using namespace opsglass::samples;

/// The settings of the alerting as a whole, and the rules.
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
    void pagesCanBeAdded();
    void scrollingChangesNothing();
    void everyFieldHasAName();
    void fitsSmallWindows();
};

namespace {

RuleFileRow *rowOf(const QWidget &widget, const QString &id)
{
    for (RuleFileRow *row : widget.findChildren<RuleFileRow *>()) {
        if (row->id() == id && !row->isHidden())
            return row;
    }
    return nullptr;
}

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
    // What is removed stays so although the rest of the program knows it a while longer.
    buttonOf(*rowOf(*page, u"/r/a.yml"_s), u"Remove"_s)->click();
    buttonOf(*dialog, QDialogButtonBox::Apply)->click();
    dialog->setRuleFiles({ { u"/r/a.yml"_s, u"a.yml"_s, false, 5, 1, {}, false } });
    QVERIFY(!rowOf(*page, u"/r/a.yml"_s));
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

void TestAlertSettingsDialog::scrollingChangesNothing()
{
    const auto dialog = dialogOf(fullSettings());
    dialog->showPage(u"Notifications"_s);
    dialog->resize(dialog->minimumSize());
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    auto *page = dialog->findChild<NotificationSettings *>();
    boxOf(*page, u"Notify on the desktop"_s)->setFocus();
    auto *sound = fieldOf<QComboBox>(*page, u"Sound: Warning"_s);
    const auto scroll = [](QWidget *field) {
        QWheelEvent down(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &down);
        return down.isAccepted();
    };
    // What is not accepted scrolls the page.
    QVERIFY(!scroll(sound));
    QVERIFY(!scroll(fieldOf<QTimeEdit>(*page, u"Quiet hours begin"_s)));
    QCOMPARE(dialog->settings(), fullSettings());
    sound->setFocus();
    QVERIFY(scroll(sound));
    QVERIFY(dialog->settings() != fullSettings());
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
