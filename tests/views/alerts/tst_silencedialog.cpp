// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/alerts/alertsamples.h"
#include "views/alerts/matchereditor.h"
#include "views/alerts/silencedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;

/// Making a silence.
class TestSilenceDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAlertGivesSensibleMatchers();
    void previewIsLive();
    void reachIsSaid();
    void badMatchersAreRefused();
    void linesInValuesStay();
    void ends_data();
    void ends();
    void startsLater();
    void someoneKeepsIt();
    void nothingIsMadeWithoutAComment();
    void changesASilence();
    void closesWithTheBook();

private:
    QPushButton *button(const QString &text) const;
    QComboBox *field(const QString &name, int row = 0) const;
    QLineEdit *comment() const;
    QString matchers() const;

    std::unique_ptr<AlertBook> m_book;
    std::unique_ptr<SilenceDialog> m_dialog;
};

void TestSilenceDialog::init()
{
    m_book = std::make_unique<AlertBook>();
    m_book->setAlerts(rules,
        { alertOf(labelsOf(u"Slow"_s, u"warning"_s, u"a"_s)),
            alertOf(labelsOf(u"Slow"_s, u"warning"_s, u"b"_s)),
            alertOf(labelsOf(u"Down"_s, u"critical"_s, u"a"_s)) },
        noon);
    m_book->setAlerts(
        manager, { alertOf(labelsOf(u"Far"_s, u"critical"_s, u"c"_s), manager) }, noon);
    m_dialog = std::make_unique<SilenceDialog>(SilenceDialog::Context {
        m_book.get(), Theme::of(Theme::Kind::Dark), QTimeZone::utc(), u"ada"_s });
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void TestSilenceDialog::cleanup() { m_dialog.reset(); }

QPushButton *TestSilenceDialog::button(const QString &text) const
{
    for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

QComboBox *TestSilenceDialog::field(const QString &name, int row) const
{
    QCoreApplication::processEvents(); // a layout shows what it got a little later
    QList<QComboBox *> fields;
    for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName() == name && box->isVisible())
            fields << box;
    }
    return fields.value(row);
}

QLineEdit *TestSilenceDialog::comment() const
{
    for (QLineEdit *line : m_dialog->findChildren<QLineEdit *>()) {
        if (line->placeholderText() == u"Why"_s)
            return line;
    }
    return nullptr;
}

QString TestSilenceDialog::matchers() const
{
    const auto made = m_dialog->silence();
    QStringList texts;
    if (made) {
        for (const AlertMatcher &matcher : made->matchers)
            texts << toString(matcher);
    }
    return texts.join(u' ');
}

void TestSilenceDialog::anAlertGivesSensibleMatchers()
{
    m_dialog->setAlert(m_book->alerts().last());
    QCOMPARE(m_dialog->findChild<MatcherEditor *>()->rowCount(), 3);
    QCOMPARE(m_dialog->focusWidget(), comment());
    comment()->setText(u"deploying"_s);
    const QString name = m_book->alerts().last().name();
    QCOMPARE(matchers(),
        u"alertname=\"%1\" instance=\"%2\""_s.arg(
            name, m_book->alerts().last().labels.value(u"instance"_s)));
}

void TestSilenceDialog::previewIsLive()
{
    m_dialog->setAlert(alertOf(labelsOf(u"Slow"_s, u"warning"_s, u"a"_s)));
    const auto *list = m_dialog->findChild<QListWidget *>();
    QCOMPARE(m_dialog->hiddenCount(), 1);
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(u"Slow"_s));
    const auto boxes = m_dialog->findChild<MatcherEditor *>()->findChildren<QCheckBox *>();
    boxes[1]->setChecked(false); // the instance
    QCOMPARE(list->count(), 2);
    field(u"Operator"_s, 0)->setCurrentIndex(1); // all but these
    QCOMPARE(m_dialog->hiddenCount(), 2);
    m_book->setAlerts(rules, {}, noon);
    QCOMPARE(m_dialog->hiddenCount(), 1);
}

void TestSilenceDialog::reachIsSaid()
{
    m_dialog->setAlert(alertOf(labelsOf(u"Slow"_s, u"warning"_s, u"a"_s)));
    QVERIFY(m_dialog->reachText().contains(u"hides 1 alert"_s));
    field(u"Value"_s, 0)->setEditText(u"Nobody"_s);
    QVERIFY(m_dialog->reachText().contains(u"nothing now"_s));
    const auto boxes = m_dialog->findChild<MatcherEditor *>()->findChildren<QCheckBox *>();
    boxes[1]->setChecked(false);
    field(u"Operator"_s, 0)->setCurrentIndex(1);
    QVERIFY(m_dialog->reachText().contains(u"every alert there is: 4"_s));
}

void TestSilenceDialog::badMatchersAreRefused()
{
    m_dialog->setAlert(alertOf(labelsOf(u"Slow"_s, u"warning"_s, u"a"_s)));
    comment()->setText(u"x"_s);
    QVERIFY(button(u"Make Silence"_s)->isEnabled());
    field(u"Operator"_s, 0)->setCurrentIndex(2);
    field(u"Value"_s, 0)->setEditText(u"("_s);
    QVERIFY(!button(u"Make Silence"_s)->isEnabled());
    QVERIFY(!m_dialog->silence());
    QCOMPARE(m_dialog->hiddenCount(), 0);
    field(u"Value"_s, 0)->setEditText(u"(Slow|Down)"_s);
    QVERIFY(button(u"Make Silence"_s)->isEnabled());
    button(u"Add Matcher"_s)->click(); // without a name
    QVERIFY(!button(u"Make Silence"_s)->isEnabled());
    m_dialog->findChild<MatcherEditor *>()->setMatchers({});
    QVERIFY2(!button(u"Make Silence"_s)->isEnabled(), "it would hide everything");
}

void TestSilenceDialog::linesInValuesStay()
{
    WatchedAlert alert = alertOf(labelsOf(u"Two\nlines"_s, u"warning"_s, u"a"_s));
    m_book->setAlerts(rules, { alert }, noon);
    m_dialog->setAlert(alert);
    QCOMPARE(m_dialog->hiddenCount(), 1);
}

void TestSilenceDialog::ends_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<Milliseconds>("length");
    QTest::newRow("hour") << u"1 hour"_s << Milliseconds(1h);
    QTest::newRow("two") << u"2 hours"_s << Milliseconds(2h);
    QTest::newRow("four") << u"4 hours"_s << Milliseconds(4h);
    QTest::newRow("eight") << u"8 hours"_s << Milliseconds(8h);
    QTest::newRow("tomorrow") << u"Tomorrow, 9:00"_s << Milliseconds(21h);
    QTest::newRow("day") << u"1 day"_s << Milliseconds(24h);
    QTest::newRow("week") << u"1 week"_s << Milliseconds(7 * 24h);
    QTest::newRow("chosen") << u"Another time…"_s << Milliseconds(90min);
}

void TestSilenceDialog::ends()
{
    QFETCH(const QString, choice);
    m_dialog->setAlert(m_book->alerts().first());
    comment()->setText(u"x"_s);
    field(u"Duration"_s)->setCurrentText(choice);
    for (QDateTimeEdit *edit : m_dialog->findChildren<QDateTimeEdit *>()) {
        if (edit->accessibleName() == u"End"_s)
            edit->setTime(QTime(13, 30));
    }
    const auto made = m_dialog->silence();
    QVERIFY(made);
    QCOMPARE(made->startsAt, noon);
    QTEST(made->endsAt - noon, "length");
}

void TestSilenceDialog::startsLater()
{
    m_dialog->setAlert(m_book->alerts().first());
    comment()->setText(u"x"_s);
    for (QCheckBox *box : m_dialog->findChildren<QCheckBox *>()) {
        if (box->text().remove(u'&') == u"Start later"_s)
            box->setChecked(true);
    }
    const auto made = m_dialog->silence();
    QVERIFY(made);
    QCOMPARE(made->startsAt, noon + 1h);
    QCOMPARE(made->endsAt, noon + 3h);
}

void TestSilenceDialog::someoneKeepsIt()
{
    m_dialog->setAlert(m_book->alerts().first());
    WatchedAlert far = alertOf(labelsOf(u"Far"_s, u"critical"_s, u"c"_s), manager);
    QCOMPARE(m_dialog->keepers(), QStringList { QString() });
    m_dialog->setAlert(far);
    QCOMPARE(m_dialog->keepers(), QStringList { u"am"_s });
    QCOMPARE(m_dialog->hiddenCount(), 1);
    comment()->setText(u"x"_s);
    for (QCheckBox *box : m_dialog->findChildren<QCheckBox *>()) {
        if (box->text() == u"Alertmanager main"_s)
            box->setChecked(false);
    }
    QVERIFY(m_dialog->keepers().isEmpty());
    QVERIFY(!button(u"Make Silence"_s)->isEnabled());
}

void TestSilenceDialog::nothingIsMadeWithoutAComment()
{
    m_dialog->setAlert(m_book->alerts().first());
    QSignalSpy made(m_dialog.get(), &SilenceDialog::silenceMade);
    QVERIFY(!button(u"Make Silence"_s)->isEnabled());
    QTest::keyClick(comment(), Qt::Key_Return);
    QCOMPARE(made.count(), 0);
    QTest::keyClicks(comment(), u"deploying"_s);
    QTest::keyClick(comment(), Qt::Key_Return);
    QCOMPARE(made.count(), 1);
    const auto silence = made[0][0].value<Silence>();
    QCOMPARE(silence.comment, u"deploying"_s);
    QCOMPARE(silence.createdBy, u"ada"_s);
    QCOMPARE(silence.endsAt, noon + 2h);
    QCOMPARE(made[0][1].toStringList(), QStringList { QString() });
    QVERIFY(!m_dialog->isVisible());
}

void TestSilenceDialog::changesASilence()
{
    KeptSilence kept = silenceOf(u"s"_s, u"Far"_s, u"am"_s);
    kept.silence.matchers << matcher(u"instance"_s, u"c.*"_s, AlertMatcher::Operator::Matches);
    m_dialog->setSilence(kept);
    QCOMPARE(m_dialog->keepers(), QStringList { u"am"_s });
    QCOMPARE(matchers(), u"alertname=\"Far\" instance=~\"c.*\""_s);
    QCOMPARE(m_dialog->silence()->endsAt, noon + 1h);
    QCOMPARE(m_dialog->hiddenCount(), 1);
    kept.silence.endsAt = noon - 1h;
    m_dialog->setSilence(kept);
    QVERIFY2(m_dialog->silence()->endsAt > noon, "an expired one is made anew");
}

void TestSilenceDialog::closesWithTheBook()
{
    m_book.reset();
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestSilenceDialog)
#include "tst_silencedialog.moc"
