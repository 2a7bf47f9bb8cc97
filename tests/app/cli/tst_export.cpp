// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realprometheus.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace opsglass::test;

/// `opsglass export` and `opsglass query`, as a person without a screen runs them.
class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void instantQueries();
    void rangeQueries();
    void queriesIntoFiles();
    void refusedQueries();
    void usage_data();
    void usage();
    void unreachableSources();
    void csvIsAFilePerPanel();
    void zipsHoldTheSame();
    void onePanelGoesToStandardOutput();
    void rawIsWhatWasAnswered();
    void documents();
    void picturesHaveTheirSize();
    void svgIsShapes();
    void pdfIsShapes();
    void failedPanels();
    void failedPanelsHaveNoTable();
    void panelsWithoutData();
    void differentTablesAreSeveralFiles();
    void thisMachine();
    void thisMachineIsAsked();
    void sourcesAreWanted();
    void filesThatCannotBe();
    void readersMayHaveEnough();
    void help();

private:
    struct Outcome {
        int code = -1;
        QByteArray output;
        QString errors;
    };
    Outcome run(const QStringList &arguments) const;
    Outcome query(const QStringList &arguments) const;
    Outcome exported(const QString &dashboard, const QStringList &arguments) const;
    QString write(const QString &name, const QByteArray &panels) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray read(const QString &file);

    QTemporaryDir m_folder;
    std::unique_ptr<RealPrometheus> m_server;
    QString m_dashboard;
};

namespace {

const QByteArray lines = R"json({"id": 1, "type": "timeseries", "title": "Lines, \"two\"",
    "gridPos": {"x": 0, "y": 0, "w": 12, "h": 8}, "fieldConfig": {"defaults": {"unit": "s",
        "custom": {"fillOpacity": 20}}, "overrides": []},
    "targets": [{"refId": "A", "expr": "vector(1.5)", "legendFormat": "a,b"},
        {"refId": "B", "expr": "vector(NaN)", "legendFormat": "nan"}]})json";
const QByteArray stat = R"json({"id": 2, "type": "stat", "title": "lines, \"two\"",
    "gridPos": {"x": 12, "y": 0, "w": 12, "h": 8},
    "targets": [{"refId": "A", "expr": "vector(42)", "legendFormat": "=evil"}]})json";
const QByteArray table = R"json({"id": 3, "type": "table", "title": "Table/3",
    "gridPos": {"x": 0, "y": 8, "w": 24, "h": 30},
    "targets": [{"refId": "A", "expr": "label_replace(vector(7), \"job\", \"a\", \"\", \"\")",
        "instant": true, "format": "table"}]})json";
const QByteArray wrong = R"json({"id": 4, "type": "timeseries", "title": "Wrong",
    "gridPos": {"x": 0, "y": 8, "w": 12, "h": 8},
    "targets": [{"refId": "A", "expr": "rate(x[5m]"}]})json";

const QByteArray silent = R"json({"id": 5, "type": "timeseries", "title": "Silent",
    "gridPos": {"x": 0, "y": 8, "w": 12, "h": 8},
    "targets": [{"refId": "A", "expr": "no_such_metric"}]})json";
const QByteArray mixed = R"json({"id": 6, "type": "table", "title": "Mixed",
    "gridPos": {"x": 0, "y": 8, "w": 24, "h": 30}, "targets": [
    {"refId": "A", "expr": "label_replace(vector(7), \"job\", \"a\", \"\", \"\")",
        "instant": true, "format": "table"},
    {"refId": "B", "expr": "label_replace(vector(8), \"zone\", \"b\", \"\", \"\")",
        "instant": true, "format": "table"}]})json";
const QByteArray machine = R"json({"id": 7, "type": "stat", "title": "Load",
    "gridPos": {"x": 0, "y": 0, "w": 12, "h": 8},
    "datasource": {"type": "prometheus", "uid": "local"},
    "targets": [{"refId": "A", "expr": "node_load1", "legendFormat": "load"}]})json";
const QByteArray elsewhere = R"json({"id": 8, "type": "stat", "title": "Elsewhere",
    "gridPos": {"x": 0, "y": 0, "w": 12, "h": 8},
    "datasource": {"type": "prometheus", "uid": "some-server"},
    "targets": [{"refId": "A", "expr": "node_load1", "legendFormat": "load"}]})json";

const QString source = QStringLiteral("--source");
const QString local = QStringLiteral("local");

} // namespace

void TestExport::initTestCase()
{
    m_server = std::make_unique<RealPrometheus>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
    m_dashboard = write(QStringLiteral("good"), lines + ',' + stat + ',' + table);
}

TestExport::Outcome TestExport::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(OPSGLASS_PROGRAM), arguments);
    constexpr int patience = 50'000;
    if (!process.waitForFinished(patience))
        return { -1, {}, process.errorString() };
    return { process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError()) };
}

TestExport::Outcome TestExport::query(const QStringList &arguments) const
{
    return run(QStringList { QStringLiteral("query"), source, m_server->url() } + arguments);
}

TestExport::Outcome TestExport::exported(
    const QString &dashboard, const QStringList &arguments) const
{
    return run(
        QStringList { QStringLiteral("export"), dashboard, source, m_server->url() } + arguments);
}

QString TestExport::write(const QString &name, const QByteArray &panels) const
{
    QFile file(path(name + QStringLiteral(".json")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(R"({"uid": ")" + name.toUtf8()
        + R"(", "title": "T <1>", "schemaVersion": 39, "timezone": "Asia/Kolkata",
            "time": {"from": "2026-01-02T03:00:00Z", "to": "2026-01-02T04:00:00Z"}, "panels": [)"
        + panels + "]}");
    return file.fileName();
}

QByteArray TestExport::read(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

void TestExport::instantQueries()
{
    const QString expr = QStringLiteral("label_replace(vector(0.1), \"job\", \"a,b\", \"\", \"\")");
    const QString time = QStringLiteral("2026-01-02T03:04:05Z");
    const Outcome csv = query({ expr, QStringLiteral("--time"), time, QStringLiteral("--format"),
        QStringLiteral("csv") });
    QVERIFY2(csv.code == 0, qPrintable(csv.errors));
    QCOMPARE(csv.output, QByteArray("time,job,value\r\n2026-01-02T03:04:05.000Z,\"a,b\",0.1\r\n"));
    QCOMPARE(csv.errors, QString());
    const Outcome text = query({ expr, QStringLiteral("--time"), time });
    QCOMPARE(text.output,
        QByteArray("time                 job  value\n2026-01-02 03:04:05  a,b    0.1\n"));
    const Outcome json = query({ expr, QStringLiteral("--time"), time, QStringLiteral("--format"),
        QStringLiteral("json") });
    const QJsonObject answer = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(answer[QLatin1String("expr")].toString(), expr);
    QCOMPARE(answer[QLatin1String("tables")][0][QLatin1String("fields")][2][QLatin1String("values")]
                 .toArray(),
        QJsonArray { 0.1 });
}

void TestExport::rangeQueries()
{
    const Outcome outcome = query({ QStringLiteral("vector(2)"), QStringLiteral("--time"),
        QStringLiteral("2026-01-02T03:00:00Z"), QStringLiteral("--range"), QStringLiteral("2m"),
        QStringLiteral("--step"), QStringLiteral("1m"), QStringLiteral("--format"),
        QStringLiteral("csv") });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.output,
        QByteArray("time,{}\r\n2026-01-02T02:58:00.000Z,2\r\n2026-01-02T02:59:00.000Z,2\r\n"
                   "2026-01-02T03:00:00.000Z,2\r\n"));
}

void TestExport::queriesIntoFiles()
{
    const QString file = path(QStringLiteral("answer.csv"));
    const Outcome outcome = query({ QStringLiteral("vector(-1)"), QStringLiteral("--format"),
        QStringLiteral("csv"), QStringLiteral("--spreadsheet"), QStringLiteral("--output"), file });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY(read(file).startsWith("\xEF\xBB\xBFtime [UTC],value\r\n"));
    QVERIFY(read(file).endsWith(",-1\r\n"));
}

void TestExport::refusedQueries()
{
    const Outcome outcome = query({ QStringLiteral("rate(x[5m]") });
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.errors.contains(QLatin1String("parse error")), qPrintable(outcome.errors));
}

void TestExport::usage_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words) { QTest::newRow(words) << QString::fromLatin1(words); };
    row("query up");
    row("query --source x:1");
    row("query up down --source x:1");
    row("query up --source x:1 --source y:1");
    row("query up --source x:1 --source local");
    row("query up --source x:1 --format pdf");
    row("query up --source x:1 --step 1m");
    row("query up --source x:1 --range long");
    row("query up --source x:1 --time never");
    row("query up --source x:1 --spreadsheet");
    row("query up --demo --source x:1");
    row("export --source x:1 --format csv");
    row("export qitops-agent --format csv --output o");
    row("export qitops-agent --source x:1");
    row("export qitops-agent --source x:1 --format csv");
    row("export qitops-agent --source x:1 --format csv --output -");
    row("export qitops-agent --source x:1 --format doc");
    row("export qitops-agent --source x:1 --format json --spreadsheet");
    row("export qitops-agent --source x:1 --format png --scale 99");
    row("export qitops-agent --source x:1 --format pdf --paper a3");
    row("export qitops-agent --source x:1 --format json --panel first");
    row("export nonsense --source x:1 --format json");
}

void TestExport::usage()
{
    QFETCH(QString, words);
    const Outcome outcome = run(words.split(u' '));
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY(outcome.errors.contains(QLatin1String("opsglass")));
}

void TestExport::unreachableSources()
{
    const QString away = QStringLiteral("127.0.0.1:%1").arg(freePort());
    const Outcome asked = run({ QStringLiteral("query"), QStringLiteral("up"), source, away });
    QCOMPARE(asked.code, 69);
    QCOMPARE(asked.output, QByteArray());
    QVERIFY2(asked.errors.contains(away), qPrintable(asked.errors));
    const Outcome written = run({ QStringLiteral("export"), m_dashboard, source, away,
        QStringLiteral("--format"), QStringLiteral("json") });
    QCOMPARE(written.code, 69);
    QCOMPARE(written.output, QByteArray());
}

void TestExport::csvIsAFilePerPanel()
{
    const QString folder = path(QStringLiteral("csv"));
    const Outcome outcome = exported(m_dashboard,
        { QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), folder });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.output, QByteArray());
    // Names differ where letters' case alone does not part them.
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    names.sort();
    QCOMPARE(names,
        QStringList({ QStringLiteral("Lines, -two-.csv"), QStringLiteral("Table-3.csv"),
            QStringLiteral("lines, -two- (2).csv") }));
    const QByteArrayList rows = read(folder + QStringLiteral("/Lines, -two-.csv")).split('\n');
    QCOMPARE(rows.first(), QByteArray("time,\"a,b [s]\",nan [s]\r"));
    QVERIFY2(QRegularExpression(QStringLiteral("^2026-01-02T0[89]:\\d\\d:\\d\\d\\.000\\+05:30,1.5,"
                                               "NaN\r$"))
                 .match(QString::fromLatin1(rows[1]))
                 .hasMatch(),
        rows[1].constData());
    // A second time into the same folder: each file anew.
    const Outcome again = exported(m_dashboard,
        { QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--spreadsheet"),
            QStringLiteral("--output"), folder });
    QVERIFY2(again.code == 0, qPrintable(again.errors));
    QCOMPARE(read(folder + QStringLiteral("/lines, -two- (2).csv")),
        QByteArray("\xEF\xBB\xBFname,value,unit\r\n'=evil,42,\r\n"));
}

void TestExport::zipsHoldTheSame()
{
    const QString zip = path(QStringLiteral("all.zip"));
    const Outcome outcome = exported(m_dashboard,
        { QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), zip });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    QProcess python;
    python.start(QStringLiteral("python3"),
        { QStringLiteral("-c"),
            QStringLiteral("import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n"
                           "print(z.testzip())\nprint(*z.namelist(), sep='\\n')\n"
                           "print(z.read('lines, -two- (2).csv'))"),
            zip });
    QVERIFY(python.waitForFinished());
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()),
        QStringLiteral("None\nLines, -two-.csv\nlines, -two- (2).csv\nTable-3.csv\n"
                       "b'name,value,unit\\r\\n=evil,42,\\r\\n'\n"));
}

void TestExport::onePanelGoesToStandardOutput()
{
    const Outcome outcome = exported(m_dashboard,
        { QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--panel"),
            QStringLiteral("2") });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.output, QByteArray("name,value,unit\r\n=evil,42,\r\n"));
    QCOMPARE(exported(m_dashboard,
                 { QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--panel"),
                     QStringLiteral("99") })
                 .code,
        2);
}

void TestExport::rawIsWhatWasAnswered()
{
    const Outcome outcome = exported(m_dashboard,
        { QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--panel"),
            QStringLiteral("1"), QStringLiteral("--raw") });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    const QJsonArray tables
        = QJsonDocument::fromJson(outcome.output)[QLatin1String("tables")].toArray();
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[0][QLatin1String("name")].toString(), QStringLiteral("A: vector(1.5)"));
    QCOMPARE(tables[1][QLatin1String("fields")][1][QLatin1String("values")][0].toString(),
        QStringLiteral("NaN"));
}

void TestExport::documents()
{
    const Outcome json
        = exported(m_dashboard, { QStringLiteral("--format"), QStringLiteral("json") });
    const QJsonObject dashboard = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(dashboard[QLatin1String("title")].toString(), QStringLiteral("T <1>"));
    QCOMPARE(dashboard[QLatin1String("from")].toString(),
        QStringLiteral("2026-01-02T08:30:00.000+05:30"));
    QCOMPARE(dashboard[QLatin1String("panels")].toArray().size(), 3);
    const Outcome markdown
        = exported(m_dashboard, { QStringLiteral("--format"), QStringLiteral("md") });
    QVERIFY2(markdown.output.startsWith("# T \\<1\\>\n\n2026-01-02T08:30:00.000+05:30 – "),
        markdown.output.constData());
    QVERIFY(markdown.output.contains("## Table/3\n\n"));
    QVERIFY(markdown.output.contains("| =evil | 42 |  |\n"));
}

void TestExport::picturesHaveTheirSize()
{
    QSize single;
    for (const int scale : { 1, 2 }) {
        const Outcome outcome = exported(m_dashboard,
            { QStringLiteral("--format"), QStringLiteral("png"), QStringLiteral("--width"),
                QStringLiteral("800"), QStringLiteral("--scale"), QString::number(scale) });
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        const QImage image = QImage::fromData(outcome.output, "PNG");
        QCOMPARE(image.width(), 800 * scale);
        if (scale == 1)
            single = image.size();
        QCOMPARE(image.size(), single * scale);
        // Light, whatever the program looks like.
        QVERIFY(image.pixelColor(0, 0).lightness() > 230);
    }
}

void TestExport::svgIsShapes()
{
    const Outcome outcome
        = exported(m_dashboard, { QStringLiteral("--format"), QStringLiteral("svg") });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    QXmlStreamReader xml(outcome.output);
    QStringList texts;
    int paths = 0;
    double largestImage = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == QLatin1String("image"))
            largestImage
                = std::max(largestImage, attributes.value(QLatin1String("width")).toDouble());
        paths += xml.name() == QLatin1String("path") ? 1 : 0;
        if (xml.name() == QLatin1String("text"))
            texts << xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(paths > 20);
    QVERIFY(largestImage < 32);
    for (const QString &text :
        { QStringLiteral("T <1>"), QStringLiteral("Lines, \"two\""), QStringLiteral("42") })
        QVERIFY2(texts.contains(text), qPrintable(text + texts.join(u'|')));
    QVERIFY(texts.join(u' ').contains(QLatin1String("Asia/Kolkata")));
}

void TestExport::pdfIsShapes()
{
    for (const char *paper : { "a4", "long" }) {
        const Outcome outcome = exported(m_dashboard,
            { QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("--paper"),
                QString::fromLatin1(paper) });
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QVERIFY(outcome.output.startsWith("%PDF-"));
        QVERIFY(outcome.output.contains("/FontFile2"));
        // The table is higher than what a page has left: it is on one of its own.
        const qsizetype pages = outcome.output.count("/Type /Page\n");
        QCOMPARE(pages, qstrcmp(paper, "long") == 0 ? 1 : 2);
        const QRegularExpression image(QStringLiteral("/Subtype /Image\\s+/Width (\\d+)"));
        auto images = image.globalMatch(QString::fromLatin1(outcome.output));
        while (images.hasNext())
            QVERIFY(images.next().captured(1).toInt() < 128);
    }
}

void TestExport::failedPanels()
{
    const Outcome outcome = exported(write(QStringLiteral("bad"), stat + ',' + wrong),
        { QStringLiteral("--format"), QStringLiteral("json") });
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.errors.contains(QLatin1String("Wrong")));
    const QJsonArray panels
        = QJsonDocument::fromJson(outcome.output)[QLatin1String("panels")].toArray();
    QCOMPARE(panels.size(), 2);
    QVERIFY(panels[1][QLatin1String("error")].toString().contains(QLatin1String("parse error")));
}

void TestExport::failedPanelsHaveNoTable()
{
    const QString dashboard = write(QStringLiteral("wrong"), stat + ',' + wrong);
    const QStringList csv { QStringLiteral("--format"), QStringLiteral("csv") };
    const QString folder = path(QStringLiteral("wrong"));
    // What an export left there before the panel failed is no longer true.
    QVERIFY(QDir().mkpath(folder));
    QFile stale(folder + QStringLiteral("/Wrong.csv"));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    const Outcome outcome
        = exported(dashboard, csv + QStringList { QStringLiteral("--output"), folder });
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.errors.count(QLatin1String("parse error")), 1);
    QVERIFY2(outcome.errors.contains(QLatin1String("Wrong: error")), qPrintable(outcome.errors));
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
        QStringList({ QStringLiteral("errors.txt"), QStringLiteral("lines, -two-.csv") }));
    const QByteArray text = read(folder + QStringLiteral("/errors.txt"));
    QVERIFY2(text.contains("\nWrong: ") && text.contains("parse error"), text.constData());
    // Once nothing fails, nothing is said.
    const Outcome good = exported(write(QStringLiteral("wrong"), stat),
        csv + QStringList { QStringLiteral("--output"), folder });
    QVERIFY2(good.code == 0, qPrintable(good.errors));
    QVERIFY(!QFile::exists(folder + QStringLiteral("/errors.txt")));

    const QString file = path(QStringLiteral("wrong.csv"));
    const Outcome alone = exported(write(QStringLiteral("wrong"), stat + ',' + wrong),
        csv
            + QStringList {
                QStringLiteral("--panel"), QStringLiteral("4"), QStringLiteral("--output"), file });
    QCOMPARE(alone.code, 1);
    QCOMPARE(alone.errors.count(QLatin1String("parse error")), 1);
    QVERIFY(!QFile::exists(file));
}

void TestExport::panelsWithoutData()
{
    const QString dashboard = write(QStringLiteral("silent"), silent);
    const QStringList one { QStringLiteral("--panel"), QStringLiteral("5"),
        QStringLiteral("--format") };
    const Outcome csv = exported(dashboard, one + QStringList { QStringLiteral("csv") });
    QVERIFY2(csv.code == 0, qPrintable(csv.errors));
    QCOMPARE(csv.output, QByteArray("time\r\n"));
    const Outcome json = exported(dashboard, one + QStringList { QStringLiteral("json") });
    const QJsonObject panel = QJsonDocument::fromJson(json.output).object();
    QVERIFY2(panel[QLatin1String("reason")].toString().contains(QLatin1String("no_such_metric")),
        json.output.constData());
    const Outcome text = exported(dashboard, one + QStringList { QStringLiteral("md") });
    QVERIFY2(text.output.contains("no\\_such\\_metric"), text.output.constData());
}

void TestExport::differentTablesAreSeveralFiles()
{
    const QString dashboard = write(QStringLiteral("mixed"), mixed);
    const QString folder = path(QStringLiteral("mixed"));
    const QStringList csv { QStringLiteral("--format"), QStringLiteral("csv") };
    const Outcome outcome
        = exported(dashboard, csv + QStringList { QStringLiteral("--output"), folder });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
        QStringList({ QStringLiteral("Mixed_1_A.csv"), QStringLiteral("Mixed_2_B.csv") }));
    QVERIFY(read(folder + QStringLiteral("/Mixed_1_A.csv")).startsWith("Time,job,Value"));
    QVERIFY(read(folder + QStringLiteral("/Mixed_2_B.csv")).startsWith("Time,zone,Value"));
    const Outcome alone
        = exported(dashboard, csv + QStringList { QStringLiteral("--panel"), QStringLiteral("6") });
    QVERIFY2(alone.code == 0, qPrintable(alone.errors));
    const QByteArrayList rows = alone.output.split('\n');
    QCOMPARE(rows.size(), 4);
    QVERIFY2(rows[0].startsWith("table,Time,job,Value"), rows[0].constData());
    QVERIFY2(rows[1].startsWith("A,") && rows[1].contains(",a,7"), rows[1].constData());
    QVERIFY2(rows[2].startsWith("B,") && rows[2].contains(",b"), rows[2].constData());
    const int columns = int(rows[0].count(','));
    QCOMPARE(int(rows[1].count(',')), columns);
    QCOMPARE(int(rows[2].count(',')), columns);
}

void TestExport::thisMachine()
{
    const QStringList json { QStringLiteral("--format"), QStringLiteral("json") };
    const auto loadOf = [](const Outcome &outcome) {
        return QJsonDocument::fromJson(outcome.output)
            .object()[QLatin1String("panels")][0][QLatin1String("tables")][0]
                     [QLatin1String("fields")][1][QLatin1String("values")][0];
    };
    const QStringList now { QStringLiteral("--from"), QStringLiteral("now-5m"),
        QStringLiteral("--to"), QStringLiteral("now") };
    const QString own = write(QStringLiteral("own"), machine);
    // A dashboard of this machine alone needs no word about it.
    const Outcome outcome = run(QStringList { QStringLiteral("export"), own } + json + now);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    QVERIFY2(loadOf(outcome).isDouble(), outcome.output.constData());
    // One that names other servers asks this machine when that is said.
    const Outcome turned = run(QStringList { QStringLiteral("export"),
                                   write(QStringLiteral("other"), elsewhere), source, local }
        + json + now);
    QVERIFY2(turned.code == 0, qPrintable(turned.errors));
    QVERIFY2(loadOf(turned).isDouble(), turned.output.constData());
    const Outcome drawn = run(
        { QStringLiteral("render"), own, QStringLiteral("--output"), path(QStringLiteral("own")) });
    QVERIFY2(drawn.code == 0, qPrintable(drawn.errors));
    QVERIFY(QFile::exists(path(QStringLiteral("own/own.png"))));
}

void TestExport::thisMachineIsAsked()
{
    const QStringList words { QStringLiteral("query"), QStringLiteral("node_load1"), source, local,
        QStringLiteral("--format"), QStringLiteral("csv") };
    const Outcome instant = run(words);
    QVERIFY2(instant.code == 0, qPrintable(instant.errors));
    QVERIFY2(instant.output.startsWith("time,__name__,"), instant.output.constData());
    QCOMPARE(instant.output.count('\n'), 2);
    const Outcome range = run(words
        + QStringList { QStringLiteral("--range"), QStringLiteral("1m"), QStringLiteral("--step"),
            QStringLiteral("30s") });
    QVERIFY2(range.code == 0, qPrintable(range.errors));
    QVERIFY2(range.output.startsWith("time,"), range.output.constData());
    QCOMPARE(range.output.count('\n'), 4);
    QVERIFY2(!range.output.endsWith(",\r\n"), range.output.constData());
    const Outcome rate
        = run({ QStringLiteral("query"), QStringLiteral("rate(node_load1[1m])"), source, local });
    QCOMPARE(rate.code, 1);
    QVERIFY2(
        rate.errors.contains(QLatin1String("This machine cannot answer")), qPrintable(rate.errors));
}

void TestExport::sourcesAreWanted()
{
    const QString own = write(QStringLiteral("own"), machine + ',' + elsewhere);
    for (const QStringList &words : { QStringList { QStringLiteral("export"), own,
                                          QStringLiteral("--format"), QStringLiteral("json") },
             QStringList { QStringLiteral("render"), own },
             QStringList { QStringLiteral("query"), QStringLiteral("up") } }) {
        const Outcome outcome = run(words);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(
            outcome.errors.contains(QLatin1String("--source local")), qPrintable(outcome.errors));
    }
}

void TestExport::filesThatCannotBe()
{
    const QStringList csv { QStringLiteral("--format"), QStringLiteral("csv"),
        QStringLiteral("--output") };
    QCOMPARE(exported(m_dashboard, csv + QStringList { m_dashboard }).code, 73);
    QCOMPARE(
        exported(m_dashboard, csv + QStringList { path(QStringLiteral("no/such/a.zip")) }).code,
        73);
    const Outcome outcome = query({ QStringLiteral("vector(1)"), QStringLiteral("--output"),
        path(QStringLiteral("no/such/folder")) });
    QCOMPARE(outcome.code, 73);
    QVERIFY(outcome.errors.contains(QLatin1String("no/such/folder")));
    QProcess full;
    full.setStandardOutputFile(QStringLiteral("/dev/full"));
    full.start(QStringLiteral(OPSGLASS_PROGRAM),
        { QStringLiteral("query"), QStringLiteral("vector(1)"), source, m_server->url() });
    QVERIFY(full.waitForFinished());
    QCOMPARE(full.exitCode(), 74);
}

void TestExport::readersMayHaveEnough()
{
    QProcess shell;
    shell.start(QStringLiteral("bash"),
        { QStringLiteral("-c"),
            QStringLiteral("\"$0\" query 'vector(1)' --source \"$1\" --range 10h --step 4s "
                           "--format csv | head -n 1; echo ${PIPESTATUS[0]}"),
            QStringLiteral(OPSGLASS_PROGRAM), m_server->url() });
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("time,{}\r\n0\n"));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TestExport::help()
{
    const Outcome outcome = run({ QStringLiteral("query"), QStringLiteral("--help") });
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.contains("opsglass query"));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
