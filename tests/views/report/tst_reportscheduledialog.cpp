// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/problemline.h"
#include "views/report/reportscheduledialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// The settings of scheduled reports.
class TestReportScheduleDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverySetting_data();
    void keepsEverySetting();
    void whatIsSwitchedOnBeginsNow();
    void problems_data();
    void problems();
    void saysWhenTheNextIs();
    void showsWhatItWritesForSystemd();
    void aSourceThatIsGoneStays();
    void saysWhatToDoWithoutASource();
    void saysWhatToKnowOfASource();
    void fitsSmallWindows();

private:
    static ReportSchedule full(const QString &folder);
    static QString nextOf(const ReportScheduleDialog &dialog);
};

namespace {

/// Friday, 27 November 2026, 08:00 UTC.
constexpr Instant now
    = std::chrono::sys_days(std::chrono::November / 27 / 2026) + std::chrono::hours(8);

ReportScheduleDialog::Context context(std::optional<Instant> last = {})
{
    return { { { u"a1"_s, u"Main"_s }, { u"b2"_s, u"Other"_s } }, u"/usr/bin/opsglass"_s,
        u"/home/x/.config/systemd/user"_s, QTimeZone::utc(), [] { return now; }, last };
}

QComboBox *sourceOf(const ReportScheduleDialog &dialog)
{
    return dialog.findChild<QComboBox *>(u"source"_s);
}

/// What is said of the source; null when nothing is.
const ProblemLine *noteOf(const ReportScheduleDialog &dialog)
{
    const auto *note = dialog.findChild<ProblemLine *>(u"note"_s);
    return note && note->isVisible() ? note : nullptr;
}

} // namespace

ReportSchedule TestReportScheduleDialog::full(const QString &folder)
{
    ReportSchedule schedule;
    schedule.isEnabled = true;
    schedule.rhythm = ReportSchedule::Rhythm::Weekly;
    schedule.weekday = 3;
    schedule.time = { 6, 30 };
    schedule.folder = folder;
    schedule.format = ReportFormat::Json;
    schedule.source = u"b2"_s;
    schedule.since = std::chrono::hours(168);
    schedule.hasTimer = true;
    schedule.begins = now - std::chrono::hours(1000);
    return schedule;
}

QString TestReportScheduleDialog::nextOf(const ReportScheduleDialog &dialog)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->text().contains(u"report"_s))
            return label->text();
    }
    return {};
}

void TestReportScheduleDialog::keepsEverySetting_data()
{
    QTest::addColumn<ReportSchedule>("schedule");
    QTest::newRow("all") << full(u"/tmp"_s);
    ReportSchedule off = full(u"/tmp"_s);
    off.isEnabled = false;
    QTest::newRow("off") << off;
    ReportSchedule odd = full(u"/tmp"_s);
    odd.rhythm = ReportSchedule::Rhythm::Daily;
    odd.since = std::chrono::minutes(90);
    QTest::newRow("a window of one's own") << odd;
}

void TestReportScheduleDialog::keepsEverySetting()
{
    QFETCH(ReportSchedule, schedule);
    ReportScheduleDialog dialog(schedule, context());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&dialog, &ReportScheduleDialog::chosen);
    dialog.show();
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ReportSchedule>(), schedule);
    QVERIFY(!dialog.isVisible());
}

void TestReportScheduleDialog::whatIsSwitchedOnBeginsNow()
{
    ReportSchedule schedule = full(u"/tmp"_s);
    ReportScheduleDialog same(schedule, context());
    QCOMPARE(same.schedule().begins, schedule.begins);
    same.findChild<QTimeEdit *>()->setTime({ 7, 45 });
    QCOMPARE(same.schedule().begins, now);
    QCOMPARE(same.schedule().time, QTime(7, 45));
    schedule.isEnabled = false;
    ReportScheduleDialog other(schedule, context());
    QVERIFY(!other.findChild<QLineEdit *>()->isEnabled());
    other.findChildren<QCheckBox *>().first()->setChecked(true);
    QVERIFY(other.findChild<QLineEdit *>()->isEnabled());
    QCOMPARE(other.schedule().begins, now);
}

void TestReportScheduleDialog::problems_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("problem");
    QTest::newRow("none") << QString() << u"Choose a folder"_s;
    QTest::newRow("blanks") << u"   "_s << u"Choose a folder"_s;
    QTest::newRow("relative") << u"Reports"_s << u"full path"_s;
    QTest::newRow("a file") << u"/etc/passwd"_s << u"is a file"_s;
    QTest::newRow("made when needed") << u"/tmp/not/there/yet"_s << QString();
}

void TestReportScheduleDialog::problems()
{
    QFETCH(QString, folder);
    QFETCH(QString, problem);
    ReportScheduleDialog dialog(full(folder), context());
    QCOMPARE(dialog.problem().isEmpty(), problem.isEmpty());
    QVERIFY(dialog.problem().contains(problem));
    QCOMPARE(dialog.findChild<ProblemLine *>()->text(), dialog.problem());
    const QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(ok->isEnabled(), problem.isEmpty());
    // Whoever switches it off needs no folder.
    dialog.findChildren<QCheckBox *>().first()->setChecked(false);
    QVERIFY(ok->isEnabled());
}

void TestReportScheduleDialog::saysWhenTheNextIs()
{
    ReportSchedule schedule = full(u"/tmp"_s);
    schedule.rhythm = ReportSchedule::Rhythm::Daily;
    const ReportScheduleDialog done(schedule, context(now - std::chrono::minutes(90)));
    QCOMPARE(nextOf(done), u"The next report is that of 2026-11-28 06:30:00."_s);
    const ReportScheduleDialog missed(schedule, context());
    QCOMPARE(nextOf(missed), u"The report of 2026-11-27 06:30:00 is written at once."_s);
}

void TestReportScheduleDialog::showsWhatItWritesForSystemd()
{
    ReportScheduleDialog dialog(full(u"/tmp"_s), context());
    dialog.show();
    auto *units = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(units->isVisible());
    const QString text = units->toPlainText();
    QVERIFY(text.contains(u"# /home/x/.config/systemd/user/opsglass-report.service\n"_s));
    QVERIFY(text.contains(u"ExecStart=\"/usr/bin/opsglass\" report --scheduled\n"_s));
    QVERIFY(text.contains(u"OnCalendar=Wed *-*-* 06:30:00\n"_s));
    dialog.findChildren<QComboBox *>().first()->setCurrentIndex(0);
    QVERIFY(units->toPlainText().contains(u"OnCalendar=*-*-* 06:30:00\n"_s));
    dialog.findChildren<QCheckBox *>().last()->setChecked(false);
    QVERIFY(!units->isVisible());
    QVERIFY(!dialog.schedule().hasTimer);
}

void TestReportScheduleDialog::aSourceThatIsGoneStays()
{
    ReportSchedule schedule = full(u"/tmp"_s);
    schedule.source = u"gone"_s;
    const ReportScheduleDialog dialog(schedule, context());
    QCOMPARE(dialog.schedule().source, u"gone"_s);
    ReportScheduleDialog::Context nobody = context();
    nobody.sources.clear();
    schedule.source.clear();
    const ReportScheduleDialog empty(schedule, nobody);
    QVERIFY(empty.problem().contains(u"nothing to report on"_s));
}

void TestReportScheduleDialog::saysWhatToDoWithoutASource()
{
    ReportScheduleDialog::Context nobody = context();
    nobody.sources.clear();
    ReportScheduleDialog dialog({}, nobody);
    dialog.show();
    QComboBox *source = sourceOf(dialog);
    QVERIFY(source && !source->isEnabled());
    const ProblemLine *note = noteOf(dialog);
    QVERIFY(note && note->isVisible());
    for (const QString &way : { u"Connect to a Server…"_s, u"Watch an Endpoint…"_s, u"Demo"_s })
        QVERIFY2(note->text().contains(way), qPrintable(note->text()));
    QCOMPARE(source->accessibleDescription(), note->text());
    QCOMPARE(note->height(), note->heightForWidth(note->width()));
}

void TestReportScheduleDialog::saysWhatToKnowOfASource()
{
    ReportScheduleDialog::Context known = context();
    known.sources.first().note = u"Known."_s;
    ReportScheduleDialog dialog(full(u"/tmp"_s), known); // of the second one
    dialog.show();
    QVERIFY(!noteOf(dialog));
    sourceOf(dialog)->setCurrentIndex(0);
    QVERIFY(noteOf(dialog));
    QCOMPARE(noteOf(dialog)->text(), u"Known."_s);
}

void TestReportScheduleDialog::fitsSmallWindows()
{
    ReportScheduleDialog dialog(full(u"/tmp/"_s + QString(400, u'x')), context());
    dialog.show();
    QVERIFY(dialog.minimumSizeHint().width() <= 640);
    QVERIFY(dialog.minimumSizeHint().height() <= 600);
}

QTEST_MAIN(TestReportScheduleDialog)
#include "tst_reportscheduledialog.moc"
