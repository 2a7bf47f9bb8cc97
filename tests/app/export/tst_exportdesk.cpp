// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exportchoicesjson.h"
#include "app/export/exportdesk.h"
#include "tests/views/dashboard/sampledashboard.h"

#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace opsglass;
using namespace opsglass::test;

class TestExportDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dashboardsWaitForTheirPanels();
    void waitingMayBeCancelled();
    void dashboardsMayGoMeanwhile();
    void panelsAreWrittenAtOnce();
    void tables();
    void failuresAreTold();
    void failedPanelsAreNamed();
    void whatIsNoFileStaysWhatItIs();
    void cancelledFilesAreNotThere();
    void foldersAppearWhole();
    void choicesAreRemembered();

private:
    /// Opens the dialog and answers it.
    void choose(ExportChoices::Format format, const QString &name);
    /// Answers what a panel asks for now.
    void answer(int panelId);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray read(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<DashboardModel> m_model;
    std::unique_ptr<ExportDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_exported;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestExportDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QMainWindow>();
    m_window->show();
    m_model = std::make_unique<DashboardModel>(sampleDashboard(), sampleContext(), noon);
    m_desk = std::make_unique<ExportDesk>(m_window.get());
    m_exported = std::make_unique<QSignalSpy>(m_desk.get(), &ExportDesk::exported);
    m_failed = std::make_unique<QSignalSpy>(m_desk.get(), &ExportDesk::failed);
}

void TestExportDesk::cleanup()
{
    m_failed.reset();
    m_exported.reset();
    m_desk.reset();
    m_model.reset();
    m_window.reset();
}

void TestExportDesk::choose(ExportChoices::Format format, const QString &name)
{
    QVERIFY(m_desk->dialog());
    m_desk->dialog()->setFormat(format);
    m_desk->dialog()->setTarget(path(name));
    m_desk->dialog()->accept();
}

void TestExportDesk::answer(int panelId)
{
    for (const QueryKey &key : m_model->keys(panelId))
        m_model->apply(sampleAnswer(key));
}

QByteArray TestExportDesk::read(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

void TestExportDesk::dashboardsWaitForTheirPanels()
{
    m_model->show(1, 500); // the others are out of sight
    answer(1);
    m_desk->exportDashboard(m_model.get(), -1, {}, QStringLiteral("Prometheus"));
    choose(ExportChoices::Format::Csv, QStringLiteral("all"));
    QVERIFY(m_desk->isBusy());
    answer(2);
    QCoreApplication::processEvents();
    QVERIFY(m_exported->isEmpty());
    answer(3);
    QTRY_COMPARE(m_exported->count(), 1);
    QVERIFY(!m_desk->isBusy());
    QCOMPARE(QDir(path(QStringLiteral("all"))).entryList(QDir::Files),
        QStringList({ QStringLiteral("Below.csv"), QStringLiteral("Left.csv"),
            QStringLiteral("Right.csv") }));
    QVERIFY(read(path(QStringLiteral("all/Below.csv"))).startsWith("time,"));
    // What was out of sight is so again.
    QVERIFY(!m_model->keys(1).isEmpty());
    QVERIFY(m_model->keys(3).isEmpty());
}

void TestExportDesk::waitingMayBeCancelled()
{
    m_desk->exportDashboard(m_model.get(), -1, {}, {});
    choose(ExportChoices::Format::Json, QStringLiteral("all.json"));
    QCoreApplication::processEvents();
    auto *progress = m_window->findChild<QProgressDialog *>();
    QVERIFY(progress);
    progress->findChild<QPushButton *>()->click();
    QCOMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->first()[0].value<Error>().kind, Error::Kind::Cancelled);
    QVERIFY(!m_desk->isBusy());
    for (const int id : { 1, 2, 3 })
        QVERIFY(m_model->keys(id).isEmpty());
    QVERIFY(!QFile::exists(path(QStringLiteral("all.json"))));
}

void TestExportDesk::dashboardsMayGoMeanwhile()
{
    m_desk->exportDashboard(m_model.get(), -1, {}, {});
    choose(ExportChoices::Format::Pdf, QStringLiteral("all.pdf"));
    m_model.reset();
    QTRY_VERIFY(!m_desk->isBusy());
    QVERIFY(m_exported->isEmpty());
    QCOMPARE(m_failed->count(), 1);
    m_model = std::make_unique<DashboardModel>(sampleDashboard(), sampleContext(), noon);
    m_desk->exportDashboard(m_model.get(), 1, {}, {});
    QVERIFY(m_desk->dialog());
    m_model.reset();
    QTRY_VERIFY(!m_desk->isBusy());
}

void TestExportDesk::panelsAreWrittenAtOnce()
{
    m_model->show(1, 500);
    answer(1);
    QSignalSpy chosen(m_desk.get(), &ExportDesk::chosen);
    m_desk->exportDashboard(m_model.get(), 1, { 500, 300 }, {});
    m_desk->exportDashboard(m_model.get(), 1, {}, {}); // one at a time
    choose(ExportChoices::Format::Png, QStringLiteral("left.png"));
    QCOMPARE(m_exported->count(), 1);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_desk->choices().folder, m_folder->path());
    QCOMPARE(QImage(path(QStringLiteral("left.png"))).width(), 2 * (500 + 2 * metrics::gap));
    m_desk->exportDashboard(m_model.get(), 99, {}, {});
    QVERIFY(!m_desk->isBusy());
}

void TestExportDesk::tables()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({ QStringLiteral("Alert"), QStringLiteral("Value") });
    model.appendRow({ new QStandardItem(QStringLiteral("Down")), new QStandardItem });
    model.item(0, 1)->setData(1.5, Qt::EditRole);
    m_desk->exportTable(QStringLiteral("Alerts"), model);
    model.clear();
    choose(ExportChoices::Format::Csv, QStringLiteral("alerts.csv"));
    QCOMPARE(m_exported->count(), 1);
    QCOMPARE(read(path(QStringLiteral("alerts.csv"))), QByteArray("Alert,Value\r\nDown,1.5\r\n"));
}

void TestExportDesk::failuresAreTold()
{
    m_model->show(1, 500);
    answer(1);
    m_desk->exportDashboard(m_model.get(), 1, {}, {});
    choose(ExportChoices::Format::Csv, QStringLiteral("no/such.csv"));
    QCOMPARE(m_failed->count(), 1);
    QVERIFY(m_failed->first()[0].value<Error>().message.contains(QLatin1String("no/such.csv")));
}

void TestExportDesk::failedPanelsAreNamed()
{
    const auto fail = [this](int panelId) {
        for (const QueryKey &key : m_model->keys(panelId)) {
            QueryOutcome outcome { key, noon,
                failure({ Error::Kind::Query, QStringLiteral("no such function"), {} }), {},
                Milliseconds(3), {} };
            m_model->apply(outcome);
        }
    };
    for (const int id : { 1, 2, 3 })
        m_model->show(id, 500);
    answer(1);
    fail(2);
    answer(3);
    m_desk->exportDashboard(m_model.get(), -1, {}, {});
    choose(ExportChoices::Format::Tsv, QStringLiteral("all"));
    QTRY_COMPARE(m_exported->count(), 1);
    QCOMPARE(m_exported->first()[0].toString(),
        QStringLiteral("3 files written to %1. Panels that failed: Right.")
            .arg(path(QStringLiteral("all"))));
    QCOMPARE(QDir(path(QStringLiteral("all"))).entryList(QDir::Files),
        QStringList({ QStringLiteral("Below.tsv"), QStringLiteral("errors.txt"),
            QStringLiteral("Left.tsv") }));
    QVERIFY(read(path(QStringLiteral("all/errors.txt"))).endsWith("\nRight: no such function\n"));
    m_desk->exportDashboard(m_model.get(), 2, {}, {});
    choose(ExportChoices::Format::Csv, QStringLiteral("right.csv"));
    QCOMPARE(m_failed->count(), 1);
    QVERIFY(
        m_failed->first()[0].value<Error>().message.contains(QLatin1String("no such function")));
    QVERIFY(!QFile::exists(path(QStringLiteral("right.csv"))));
    m_desk->exportDashboard(m_model.get(), 2, {}, {});
    choose(ExportChoices::Format::Svg, QStringLiteral("right.svg"));
    QTRY_COMPARE(m_exported->count(), 2);
    QVERIFY(
        m_exported->last()[0].toString().endsWith(QLatin1String(" Panels that failed: Right.")));
}

void TestExportDesk::whatIsNoFileStaysWhatItIs()
{
    const ExportSource source = [](const ExportSink &sink) { return sink("text\n", 1); };
    const QString pipe = path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), { pipe });
    QVERIFY(reader.waitForStarted());
    QCOMPARE(writeExportFile(pipe, source).end, ExportResult::End::Written);
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAll(), QByteArray("text\n"));
    QVERIFY(!QFileInfo(pipe).isFile());
    const QString full = QStringLiteral("/dev/full");
    const ExportResult result = writeExportFile(full, source);
    QCOMPARE(result.end, ExportResult::End::CannotWrite);
    QVERIFY2(result.message.contains(QLatin1String("space")), qPrintable(result.message));
    QVERIFY(!QFileInfo(full).isFile());
    // The descriptor has other writers: what they wrote stays.
    const QString log = path(QStringLiteral("log"));
    QFile file(log);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write("before\n");
    const QString descriptor = QStringLiteral("/proc/self/fd/%1").arg(file.handle());
    QCOMPARE(writeExportFile(descriptor, source).end, ExportResult::End::Written);
    QCOMPARE(read(log), QByteArray("before\ntext\n"));
}

void TestExportDesk::cancelledFilesAreNotThere()
{
    const ExportSource endless = [](const ExportSink &sink) {
        for (int i = 0; i < 100; ++i) {
            if (!sink(QByteArray(1000, 'x'), i / 100.0))
                return false;
        }
        return true;
    };
    const ExportProgress half = [](double fraction) { return fraction < 0.5; };
    const QList<ExportEntry> entries { { QStringLiteral("a.csv"), endless },
        { QStringLiteral("b.csv"), endless } };
    using End = ExportResult::End;
    QCOMPARE(writeExportFile(path(QStringLiteral("a.csv")), endless, half).end, End::Cancelled);
    QCOMPARE(writeExportZip(path(QStringLiteral("a.zip")), entries, half).end, End::Cancelled);
    QCOMPARE(writeExportFolder(path(QStringLiteral("a")), entries, half).end, End::Cancelled);
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
    // In a folder that is there, what was written before stays and is named.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("old")));
    const ExportResult some = writeExportFolder(path(QStringLiteral("old")), entries, half);
    QCOMPARE(some.end, End::Cancelled);
    QCOMPARE(some.files, QStringList { path(QStringLiteral("old/a.csv")) });
    QCOMPARE(QDir(path(QStringLiteral("old"))).entryList(QDir::Files),
        QStringList { QStringLiteral("a.csv") });
}

void TestExportDesk::foldersAppearWhole()
{
    const ExportSource source
        = [](const ExportSink &sink) { return sink(QByteArrayLiteral("x"), 1); };
    const ExportResult result = writeExportFolder(
        path(QStringLiteral("new/deep")), { { QStringLiteral("a.csv"), source } });
    QCOMPARE(result.end, ExportResult::End::Written);
    QCOMPARE(result.files, QStringList { path(QStringLiteral("new/deep/a.csv")) });
    QCOMPARE(read(result.files.first()), QByteArray("x"));
    QCOMPARE(QFile::permissions(path(QStringLiteral("new/deep"))),
        QFile::permissions(path(QStringLiteral("new"))));
    const ExportResult taken
        = writeExportFolder(result.files.first(), { { QStringLiteral("a.csv"), source } });
    QCOMPARE(taken.end, ExportResult::End::CannotCreate);
}

void TestExportDesk::choicesAreRemembered()
{
    ExportChoices choices;
    QCOMPARE(exportChoicesOf(toJson(choices)), choices);
    QCOMPARE(exportChoicesOf({}), choices);
    choices.format = ExportChoices::Format::Svg;
    choices.scope = ExportScope::Raw;
    choices.isForSpreadsheet = true;
    choices.isZip = true;
    choices.zone = "UTC";
    choices.scale = 1;
    choices.width = 1200;
    choices.theme = Theme::Kind::Dark;
    choices.paper = Paper::Long;
    choices.folder = QStringLiteral("/tmp");
    QCOMPARE(exportChoicesOf(toJson(choices)), choices);
    QCOMPARE(exportChoicesOf({ { QStringLiteral("format"), QStringLiteral("doc") },
                                 { QStringLiteral("width"), 1e9 } })
                 .width,
        4000);
}

QTEST_MAIN(TestExportDesk)
#include "tst_exportdesk.moc"
