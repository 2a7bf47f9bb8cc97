// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/grafanaform.h"
#include "views/dashboard/grafanaimportdialog.h"
#include "views/dashboard/grafanasenddialog.h"
#include "views/dashboard/inputsdialog.h"
#include "views/dashboard/reportdialog.h"
#include "views/dashboard/sourcesmenu.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// The dialogs that bring dashboards in and out, with values written by hand.
class TestDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportShowsWhatDiffers();
    void reportOfAFullDashboardShowsAll();
    void reportNamesDashboardsWhenThereAreSeveral();
    void reportShowsTheFirstOfManyPanels();
    void inputsAreAskedByTheirLabels();
    void reportsKeepPercentSigns();
    void grafanaPicksSeveral();
    void grafanaAddsPages();
    void grafanaKeepsWhatWasPicked();
    void grafanaForgetsOtherServers();
    void returnNeitherImportsNorSends();
    void grafanaSaysProblems();
    void tokensAreHiddenAndNotOverwritten();
    void sendingAsksBeforeOverwriting();
    void sourcesAreChosenAndForgotten();
};

namespace {

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

ImportReport report()
{
    return { u"f.json"_s, u"Sample"_s,
        { { 1, u"Fine"_s, u"stat"_s, Support::Full, {} },
            { 2, u"Nearly"_s, u"timeseries"_s, Support::Partial, { u"One note."_s } },
            { 3, {}, u"geomap"_s, Support::None, { u"Not drawn."_s } } } };
}

} // namespace

void TestDialogs::reportShowsWhatDiffers()
{
    ReportDialog dialog({ report() }, ReportDialog::Purpose::BeforeOpening);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *table = dialog.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(table->isColumnHidden(0));
    QCOMPARE(table->item(0, 1)->text(), u"Nearly"_s);
    QCOMPARE(table->item(1, 1)->text(), u"Panel 3"_s);
    QVERIFY(table->item(1, 3)->text().contains(u"none"_s));
    QCOMPARE(table->item(1, 4)->text(), u"Not drawn."_s);
    dialog.findChild<QCheckBox *>()->setChecked(false);
    QCOMPARE(table->rowCount(), 3);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    buttonOf(dialog, u"Open"_s)->click();
    QCOMPARE(accepted.count(), 1);
}

void TestDialogs::reportOfAFullDashboardShowsAll()
{
    ImportReport full = report();
    full.panels.resize(1);
    const ReportDialog dialog({ full }, ReportDialog::Purpose::Reading);
    QCOMPARE(dialog.findChild<QTableWidget *>()->rowCount(), 1);
    QVERIFY(!dialog.findChild<QCheckBox *>()->isEnabled());
    QVERIFY(!buttonOf(dialog, u"Open"_s));
}

void TestDialogs::reportNamesDashboardsWhenThereAreSeveral()
{
    const ReportDialog dialog({ report(), report() }, ReportDialog::Purpose::BeforeOpening);
    const auto *table = dialog.findChild<QTableWidget *>();
    QVERIFY(!table->isColumnHidden(0));
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->item(3, 0)->text(), u"Sample"_s);
}

void TestDialogs::reportShowsTheFirstOfManyPanels()
{
    ImportReport many = report();
    for (int id = 0; id < 10'000; ++id)
        many.panels << many.panels[2];
    const ReportDialog dialog({ many }, ReportDialog::Purpose::Reading);
    QVERIFY(dialog.findChild<QTableWidget *>()->rowCount() <= 2'000);
}

void TestDialogs::inputsAreAskedByTheirLabels()
{
    InputsDialog dialog(u"T"_s,
        { { ImportInput::Kind::Source, u"DS_A"_s, u"Metrics & more"_s, {}, {} },
            { ImportInput::Kind::Uid, u"P1"_s, {}, {}, {} },
            { ImportInput::Kind::Constant, u"VAR_B"_s, {}, {}, u"x"_s } },
        { { u"a"_s, u"Main"_s, u"http://h"_s }, { u"b"_s, u"http://i"_s, u"http://i"_s } });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes[0]->itemText(0), u"Main (http://h)"_s);
    QCOMPARE(boxes[0]->itemText(1), u"http://i"_s);
    const QHash<QString, QString> first { { u"DS_A"_s, u"a"_s }, { u"P1"_s, u"a"_s } };
    QCOMPARE(dialog.sources(), first);
    boxes[1]->setCurrentIndex(1);
    QCOMPARE(dialog.sources().value(u"P1"_s), u"b"_s);
    const QHash<QString, QString> constants { { u"VAR_B"_s, u"x"_s } };
    QCOMPARE(dialog.constants(), constants);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    buttonOf(dialog, u"Open"_s)->click();
    QCOMPARE(accepted.count(), 1);
}

void TestDialogs::reportsKeepPercentSigns()
{
    ImportReport report;
    report.title = u"%2 %4"_s;
    const ReportDialog dialog({ report }, ReportDialog::Purpose::Reading);
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.join(u'\n').contains(u"%2 %4. Panels drawn as in Grafana: 0"_s),
        qPrintable(texts.join(u'\n')));
}

void TestDialogs::grafanaPicksSeveral()
{
    GrafanaImportDialog dialog;
    const QSignalSpy searched(&dialog, &GrafanaImportDialog::searchRequested);
    buttonOf(dialog, u"Connect"_s)->click();
    QCOMPARE(searched.value(0).value(0).toInt(), 1);
    QVERIFY(!buttonOf(dialog, u"Import"_s)->isEnabled());
    dialog.apply({ { u"a"_s, u"A"_s, {}, {} }, { u"b"_s, u"B"_s, u"Team"_s, {} },
                     { u"c"_s, u"C"_s, {}, {} } },
        1, false);
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->item(1)->text(), u"Team / B"_s);
    list->item(1)->setCheckState(Qt::Checked);
    list->item(2)->setCheckState(Qt::Checked);
    const QSignalSpy imported(&dialog, &GrafanaImportDialog::importRequested);
    buttonOf(dialog, u"Import 2"_s)->click();
    QCOMPARE(imported.value(0).value(0).toStringList(), QStringList({ u"b"_s, u"c"_s }));
}

void TestDialogs::grafanaAddsPages()
{
    GrafanaImportDialog dialog;
    const QSignalSpy searched(&dialog, &GrafanaImportDialog::searchRequested);
    dialog.apply({ { u"a"_s, u"A"_s, {}, {} } }, 1, true);
    const auto *list = dialog.findChild<QListWidget *>();
    list->item(0)->setCheckState(Qt::Checked);
    buttonOf(dialog, u"More"_s)->click();
    QCOMPARE(searched.value(0).value(0).toInt(), 2);
    dialog.apply({ { u"b"_s, u"B"_s, {}, {} } }, 2, false);
    QCOMPARE(list->count(), 2);
    QVERIFY(buttonOf(dialog, u"More"_s)->isHidden());
    QCOMPARE(dialog.chosenUids(), QStringList(u"a"_s));
}

void TestDialogs::grafanaKeepsWhatWasPicked()
{
    GrafanaImportDialog dialog;
    dialog.apply({ { u"a"_s, u"A"_s, {}, {} } }, 1, false);
    const auto *list = dialog.findChild<QListWidget *>();
    list->item(0)->setCheckState(Qt::Checked);
    dialog.apply({ { u"b"_s, u"B"_s, {}, {} } }, 1, false);
    list->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(dialog.chosenUids(), QStringList({ u"a"_s, u"b"_s }));
    dialog.apply({ { u"a"_s, u"A"_s, {}, {} } }, 1, false);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog.chosenUids(), QStringList(u"b"_s));
}

void TestDialogs::grafanaForgetsOtherServers()
{
    GrafanaImportDialog dialog;
    dialog.form()->setAddress(u"a.example"_s);
    dialog.form()->offerToken(u"kept"_s);
    dialog.apply({ { u"a"_s, u"A"_s, {}, {} } }, 1, true);
    auto *list = dialog.findChild<QListWidget *>();
    list->item(0)->setCheckState(Qt::Checked);
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().first(), u"x"_s);
    QVERIFY(dialog.chosenUids().isEmpty());
    QCOMPARE(list->count(), 0);
    QVERIFY(dialog.form()->login().token.isEmpty());
}

void TestDialogs::returnNeitherImportsNorSends()
{
    GrafanaImportDialog importing;
    importing.apply({ { u"a"_s, u"A"_s, {}, {} } }, 1, false);
    importing.findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
    importing.show();
    GrafanaSendDialog sending(u"T"_s);
    sending.setFolders({}, {});
    sending.show();
    const QSignalSpy imported(&importing, &GrafanaImportDialog::importRequested);
    const QSignalSpy sent(&sending, &GrafanaSendDialog::sendRequested);
    const QSignalSpy connected(&sending, &GrafanaSendDialog::foldersRequested);
    for (QDialog *dialog : { static_cast<QDialog *>(&importing), static_cast<QDialog *>(&sending) })
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>())
            QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(imported.count() + sent.count(), 0);
    QCOMPARE(connected.count(), 2); // from the address and the token
}

void TestDialogs::grafanaSaysProblems()
{
    GrafanaImportDialog dialog;
    dialog.form()->showProblem(u"The server <b>wants</b> a token."_s);
    bool isSaid = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        isSaid = isSaid
            || (label->textFormat() == Qt::PlainText && label->text().contains(u"<b>wants"_s));
    QVERIFY(isSaid);
}

void TestDialogs::tokensAreHiddenAndNotOverwritten()
{
    GrafanaForm form;
    const auto edits = form.findChildren<QLineEdit *>();
    QCOMPARE(edits[1]->echoMode(), QLineEdit::Password);
    form.offerToken(u"kept"_s);
    QCOMPARE(form.login().token, u"kept"_s);
    form.offerToken(u"other"_s);
    QCOMPARE(form.login().token, u"kept"_s);
    QTest::keyClicks(edits[0], u"a"_s);
    QVERIFY(form.login().token.isEmpty());
    QTest::keyClicks(edits[1], u"mine"_s);
    QTest::keyClicks(edits[0], u"b"_s);
    QCOMPARE(form.login().token, u"mine"_s);
    form.bindToken();
    QTest::keyClicks(edits[0], u"c"_s);
    QVERIFY(form.login().token.isEmpty());
    QVERIFY(form.isRemembered());
}

void TestDialogs::sendingAsksBeforeOverwriting()
{
    GrafanaSendDialog dialog(u"T"_s);
    QVERIFY(!buttonOf(dialog, u"Send"_s)->isEnabled());
    dialog.setFolders({ { u"f"_s, u"Team"_s, {}, {} } }, u"f"_s);
    QCOMPARE(dialog.folderUid(), u"f"_s);
    dialog.findChild<QComboBox *>()->setCurrentIndex(0);
    QVERIFY(dialog.folderUid().isEmpty());
    const QSignalSpy sent(&dialog, &GrafanaSendDialog::sendRequested);
    buttonOf(dialog, u"Send"_s)->click();
    dialog.offerOverwrite(u"Another version."_s);
    QVERIFY(!buttonOf(dialog, u"Send"_s));
    buttonOf(dialog, u"Overwrite"_s)->click();
    QCOMPARE(sent.value(0).value(0).toBool(), false);
    QCOMPARE(sent.value(1).value(0).toBool(), true);
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().first(), u"x"_s);
    QVERIFY(!buttonOf(dialog, u"Send"_s)->isEnabled());
}

void TestDialogs::sourcesAreChosenAndForgotten()
{
    SourcesMenu menu;
    QVERIFY(!menu.actions().first()->isEnabled());
    menu.setSources({ { u"a"_s, u"A & B"_s, u"http://a"_s }, { u"b"_s, u"B"_s, {} } }, u"b"_s);
    QCOMPARE(menu.actions()[0]->text(), u"A && B"_s);
    QVERIFY(!menu.actions()[0]->isChecked() && menu.actions()[1]->isChecked());
    const QSignalSpy chosen(&menu, &SourcesMenu::defaultChosen);
    const QSignalSpy forgotten(&menu, &SourcesMenu::forgetRequested);
    menu.actions()[0]->trigger();
    menu.actions().last()->menu()->actions()[1]->trigger();
    QCOMPARE(chosen.value(0).value(0).toString(), u"a"_s);
    QCOMPARE(forgotten.value(0).value(0).toString(), u"b"_s);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
