// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "models/series/annotationset.h"
#include "models/series/dashboardlist.h"
#include "tests/models/processes/processsamples.h"
#include "tests/translations/widgetfaults.h"
#include "tests/views/dashboard/sampledashboard.h"
#include "views/alerts/alertsettingsdialog.h"
#include "views/alerts/alertspage.h"
#include "views/alerts/budgetsdialog.h"
#include "views/alerts/budgetseditor.h"
#include "views/alerts/silencedialog.h"
#include "views/dashboard/annotationdialog.h"
#include "views/dashboard/grafanaimportdialog.h"
#include "views/dashboard/grafanasenddialog.h"
#include "views/dashboard/inputsdialog.h"
#include "views/dashboard/noticepage.h"
#include "views/dashboard/reportdialog.h"
#include "views/export/exportdialog.h"
#include "views/mainwindow.h"
#include "views/processes/processactdialog.h"
#include "views/processes/processespage.h"
#include "views/processes/watchdialog.h"
#include "views/report/reportscheduledialog.h"
#include "views/settings/exporterdialog.h"
#include "views/theme/calmstyle.h"
#include "views/theme/isolated.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStyleOptionViewItem>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

#include <functional>
#include <memory>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant now = std::chrono::sys_days(std::chrono::November / 27 / 2026);

/// A language half as long again as English, in accented letters, and with its places, tags and
/// mnemonics where English has them.
class LongLanguage : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(
        const char *context, const char *source, const char *comment, int count) const override
    {
        Q_UNUSED(comment)
        Q_UNUSED(count)
        const QString text = QString::fromUtf8(source);
        // Layout direction and patterns of dates are no texts.
        if (qstrcmp(context, "QGuiApplication") == 0 || qstrcmp(context, "LocaleTime") == 0)
            return text;
        const auto mark = [](QChar letter) {
            const qsizetype at = u"aeiouAEIOU"_s.indexOf(letter);
            return at < 0 ? letter : u"äéîøüÄÉÎØÜ"_s.at(at);
        };
        QString longer;
        bool isTag = false;
        for (const QChar letter : text) {
            isTag = letter == u'<' || (isTag && letter != u'>');
            longer += isTag ? letter : mark(letter);
        }
        const QString end = text.endsWith(u'…') ? u"…"_s : QString();
        longer.chop(end.size());
        const QString filler = u" lorem ipsum"_s.repeated(text.size() / 24 + 1);
        return longer + filler.left(text.size() / 2) + end;
    }
};

/// A widget, and what it needs to live, which goes after it.
struct Stage {
    std::shared_ptr<void> world;
    std::shared_ptr<QWidget> widget;
};

template <typename Widget, typename... Arguments>
Stage alone(Arguments &&...arguments)
{
    auto widget = std::make_shared<Widget>(std::forward<Arguments>(arguments)...);
    widget->setAttribute(Qt::WA_DeleteOnClose, false);
    return { {}, widget };
}

Stage mainWindow()
{
    struct World {
        DashboardList list;
        DashboardModel model { test::sampleDashboard(), test::sampleContext(), test::noon };
        AlertBook book;
    };
    auto world = std::make_shared<World>();
    auto window = std::make_shared<MainWindow>(&world->list);
    window->setTheme(Theme::of(Theme::Kind::Dark));
    window->setAlertBook(&world->book);
    window->addProcessesPage();
    window->setDashboard(&world->model);
    window->resize(1280, 800);
    return { world, window };
}

Stage silence()
{
    auto book = std::make_shared<AlertBook>();
    Stage stage = alone<SilenceDialog>(SilenceDialog::Context {
        book.get(), Theme::of(Theme::Kind::Dark), QTimeZone::utc(), u"ada"_s });
    stage.world = book;
    return stage;
}

Stage annotations()
{
    auto set = std::make_shared<AnnotationSet>();
    Stage stage
        = alone<AnnotationDialog>(set.get(), Theme::of(Theme::Kind::Light), QTimeZone::utc());
    stage.world = set;
    return stage;
}

Stage alertSettings()
{
    AlertSettings settings;
    settings.rules = { { u"a"_s, { u"pack:osmen"_s } } };
    settings.alertmanagers = { { u"1"_s, u"Main"_s, u"http://am:9093"_s, true } };
    settings.quiet.isOn = true;
    auto dialog = std::make_shared<AlertSettingsDialog>(settings);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setSources({ { u"a"_s, u"Alpha"_s, {} } });
    dialog->setRuleFiles({ { u"pack:osmen"_s, u"OsMEN"_s, true, 4, 0, {}, false } });
    return { {}, dialog };
}

Stage budgets()
{
    auto dialog = std::make_shared<BudgetsDialog>();
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    Budget budget;
    budget.name = u"Tokens"_s;
    budget.expr = u"tokens_total"_s;
    budget.source = u"a"_s;
    budget.amount = 1e6;
    dialog->editor()->setBudgets({ budget });
    return { {}, dialog };
}

Stage inputs()
{
    return alone<InputsDialog>(u"Sample"_s,
        QList<ImportInput> { { ImportInput::Kind::Source, u"DS"_s, u"Prometheus"_s, {}, {} } },
        QList<SourceChoice> { { u"a"_s, u"Alpha"_s, u"http://a"_s } });
}

Stage schedule()
{
    ReportSchedule schedule;
    schedule.isEnabled = true;
    ReportScheduleDialog::Context context { { { u"a1"_s, u"Main"_s } }, u"/usr/bin/opsglass"_s,
        u"/home/x/.config/systemd/user"_s, QTimeZone::utc(), [] { return now; }, now };
    return alone<ReportScheduleDialog>(schedule, context);
}

const QHash<QString, std::function<Stage()>> &stages()
{
    static const QHash<QString, std::function<Stage()>> all {
        { u"window"_s, mainWindow },
        { u"silence"_s, silence },
        { u"annotations"_s, annotations },
        { u"alert settings"_s, alertSettings },
        { u"budgets"_s, budgets },
        { u"inputs"_s, inputs },
        { u"schedule"_s, schedule },
        { u"export a dashboard"_s,
            [] {
                return alone<ExportDialog>(
                    ExportSubject { ExportSubject::Kind::Dashboard, u"CPU"_s, "UTC" },
                    ExportChoices());
            } },
        { u"watch"_s, [] { return alone<WatchDialog>(WatchDialog::Kind::New, QStringList()); } },
        { u"end a process"_s,
            [] {
                return alone<ProcessActDialog>(
                    ProcessAct::End, QList<ProcessInfo> { samples::processOf(20, u"planner"_s) });
            } },
        { u"change a priority"_s,
            [] {
                return alone<ProcessActDialog>(ProcessAct::Renice,
                    QList<ProcessInfo> { samples::processOf(20, u"planner"_s) });
            } },
        { u"exporter"_s, [] { return alone<ExporterDialog>(ExporterSettings(), QString()); } },
        { u"import from Grafana"_s, [] { return alone<GrafanaImportDialog>(); } },
        { u"send to Grafana"_s, [] { return alone<GrafanaSendDialog>(u"Sample"_s); } },
        { u"import report"_s,
            [] {
                return alone<ReportDialog>(
                    QList<ImportReport> { { u"f.json"_s, u"Sample"_s,
                        { { 1, u"Fine"_s, u"stat"_s, Support::Full, {} } } } },
                    ReportDialog::Purpose::BeforeOpening);
            } },
    };
    return all;
}

/// Every page of a widget that has several.
void forEachPage(QWidget &widget, const std::function<void(const QString &page)> &visit)
{
    auto *list = widget.findChild<QListWidget *>(QString(), Qt::FindDirectChildrenOnly);
    auto *window = qobject_cast<MainWindow *>(&widget);
    QTabWidget *tabs = window ? window->alertsPage()->findChild<QTabWidget *>() : nullptr;
    const auto settled = [&](const QString &page) {
        QCoreApplication::processEvents();
        visit(page);
    };
    settled(u"first"_s);
    for (int row = 0; qobject_cast<AlertSettingsDialog *>(&widget) && row < list->count(); ++row) {
        list->setCurrentRow(row);
        settled(list->item(row)->text());
    }
    if (!window)
        return;
    window->setAlertsShown(true);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settled(u"alerts %1"_s.arg(tab));
    }
    window->setProcessesShown(true);
    settled(u"processes"_s);
    window->notice()->showDoors(u"Opsglass"_s, u"Text"_s);
    window->setDashboard(nullptr);
    settled(u"doors"_s);
}

} // namespace

/// Every dialog and page in every language: nothing is cut off, and no key reaches two things.
class TestWidgetsInLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CalmStyle); }
    void cleanup();
    void faultsAreSeen();
    void cellsAreSetApart();
    void fitsAndIsReachable_data();
    void fitsAndIsReachable();
};

void TestWidgetsInLanguages::cleanup()
{
    for (auto *translator : qApp->findChildren<QTranslator *>())
        delete translator;
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWidgetsInLanguages::faultsAreSeen()
{
    QWidget window;
    QLabel cut(u"much too long"_s, &window);
    cut.setGeometry(0, 0, 20, 20);
    QLabel low(u"words that need more than one line"_s, &window);
    low.setWordWrap(true);
    low.setGeometry(0, 40, 60, 12);
    QLabel fits(u"fits"_s, &window);
    fits.setGeometry(0, 80, 300, 40);
    QPushButton narrow(u"&Narrow button"_s, &window);
    narrow.setGeometry(0, 120, 20, 20);
    QPushButton other(u"A&nother"_s, &window);
    other.setGeometry(0, 160, 300, 40);
    QMenu menu(&window);
    menu.addAction(u"&One"_s);
    menu.addAction(u"F&our"_s);
    menu.addAction(u"&Two"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(clippedTexts(window).join(u';'),
        u"much too long;words that need more than one line;&Narrow button"_s);
    QCOMPARE(doubledMnemonics(window).join(u';'), u"&Narrow button = A&nother;&One = F&our"_s);
}

void TestWidgetsInLanguages::cellsAreSetApart()
{
    QStyleOptionViewItem cell;
    cell.text = u"452,5 MiB"_s;
    cell.direction = Qt::LeftToRight;
    isolateText(cell);
    QCOMPARE(cell.text, u"452,5 MiB"_s);
    cell.direction = Qt::RightToLeft;
    isolateText(cell);
    QCOMPARE(cell.text, u"\u2068452,5 MiB\u2069"_s);
}

void TestWidgetsInLanguages::fitsAndIsReachable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("stage");
    QStringList names = stages().keys();
    names.sort();
    for (const QString &language : shippedLanguages() + QStringList { u"long"_s, u"mirrored"_s }) {
        for (const QString &name : std::as_const(names))
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(name)) << language << name;
    }
}

void TestWidgetsInLanguages::fitsAndIsReachable()
{
    QFETCH(const QString, language);
    QFETCH(const QString, stage);
    if (shippedLanguages().contains(language)) {
        QCOMPARE(installTranslations(language), language);
    } else {
        auto *translator = new LongLanguage;
        translator->setParent(qApp);
        QVERIFY(QCoreApplication::installTranslator(translator));
        if (language == u"mirrored"_s)
            QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const Stage made = stages().value(stage)();
    made.widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(made.widget.get()));
    QStringList faults;
    forEachPage(*made.widget, [&](const QString &page) {
        if (made.widget->width() > 1280 || made.widget->height() > 800)
            faults << page + u": too large"_s;
        for (const QString &text : clippedTexts(*made.widget))
            faults << page + u": cut off: "_s + text;
        // English letters are chosen in English; the long language has the same.
        if (language != u"long"_s && language != u"mirrored"_s) {
            for (const QString &texts : doubledMnemonics(*made.widget))
                faults << page + u": one key: "_s + texts;
        }
    });
    faults.removeDuplicates();
    QCOMPARE(faults.join(u"\n"_s), QString());
}

QTEST_MAIN(TestWidgetsInLanguages)
#include "tst_widgetsinlanguages.moc"
