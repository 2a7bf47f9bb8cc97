// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"
#include "models/export/filenames.h"
#include "models/export/jsontables.h"
#include "models/export/matrixtables.h"
#include "models/export/modeltable.h"
#include "models/export/paneltables.h"
#include "models/export/textexport.h"
#include "models/export/texttables.h"
#include "models/series/panelmodel.h"
#include "models/series/tablearrangement.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardItemModel>
#include <QTest>

#include <cmath>
#include <limits>

using namespace opsglass;
using namespace std::chrono_literals;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

ExportTable sampleTable()
{
    return { .name = QStringLiteral("a|b <c>"),
        .columns = { { .name = QStringLiteral("time"),
                         .kind = ExportColumn::Kind::Time,
                         .numbers = { 0, missing(), 2000 } },
            { .name = QStringLiteral("cpu"),
                .unit = QStringLiteral("s"),
                .labels = { { { QStringLiteral("job"), QStringLiteral("api") } } },
                .numbers = { 0.1, missing(), -infinity } },
            { .name = QStringLiteral("text"),
                .kind = ExportColumn::Kind::Text,
                .texts = { QStringLiteral("x|y\n<z>"), QString(), QStringLiteral("*") } } } };
}

QByteArray collected(const std::function<bool(const ExportSink &)> &write)
{
    QByteArray bytes;
    const bool isWhole = write([&bytes](const QByteArray &piece, double) {
        bytes += piece;
        return true;
    });
    return isWhole ? bytes : QByteArray("stopped");
}

Labels labels(const QMap<QString, QString> &pairs) { return { pairs }; }

DataSeries seriesOf(const QString &name, const QList<double> &values)
{
    DataSeries series;
    series.name = name;
    series.grid = { Instant(0s), 1s, values.size() };
    series.values = values;
    return series;
}

} // namespace

class TestExportTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markdown();
    void html();
    void json();
    void jsonOfDashboards();
    void stoppedWritersSaySo();
    void hiddenSeriesAreLeftOut();
    void tablesAreAsTheyAreSeen();
    void panelsWithoutDataHaveHeadings_data();
    void panelsWithoutDataHaveHeadings();
    void problemsStandBesideRows();
    void alertsOfAPanel();
    void rangesHaveAColumnPerSeries();
    void instantsHaveARowPerSeries();
    void histogramsHaveARowPerBucket();
    void stringsAreOneCell();
    void itemModels();
    void fileNames_data();
    void fileNames();
    void fileNamesAreUnique();
};

void TestExportTables::markdown()
{
    const QByteArray text = collected([](const ExportSink &sink) {
        return writeMarkdown({ sampleTable() }, QTimeZone("Europe/Berlin"), 2, sink);
    });
    QCOMPARE(text,
        QByteArray("## a\\|b \\<c\\>\n\n"
                   "| time \\[Europe/Berlin\\] | cpu \\[s\\] | text |\n| --- | ---: | --- |\n"
                   "| 1970-01-01 01:00:00 | 0.1 | x\\|y \\<z\\> |\n|  |  |  |\n"
                   "| 1970-01-01 01:00:02 | -Inf | \\* |\n"));
}

void TestExportTables::html()
{
    const QByteArray text = collected([](const ExportSink &sink) {
        return writeHtml({ sampleTable() }, QTimeZone::utc(), 2, sink);
    });
    QCOMPARE(text,
        QByteArray("<h2>a|b &lt;c&gt;</h2>\n<table>\n<thead><tr><th>time [UTC]</th>"
                   "<th>cpu [s]</th><th>text</th></tr></thead>\n<tbody>\n"
                   "<tr><td>1970-01-01 00:00:00</td><td align=\"right\">0.1</td>"
                   "<td>x|y<br>&lt;z&gt;</td></tr>\n"
                   "<tr><td></td><td align=\"right\"></td><td></td></tr>\n"
                   "<tr><td>1970-01-01 00:00:02</td><td align=\"right\">-Inf</td><td>*</td></tr>\n"
                   "</tbody>\n</table>\n"));
}

void TestExportTables::json()
{
    const ExportedPart part { { { QStringLiteral("title"), QStringLiteral("T \"x\"") } },
        { sampleTable() } };
    const QByteArray text = collected(
        [&part](const ExportSink &sink) { return writeJson(part, QTimeZone::utc(), sink); });
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
    QCOMPARE(error.errorString(), QStringLiteral("no error occurred"));
    QCOMPARE(object[QLatin1String("title")].toString(), QStringLiteral("T \"x\""));
    const QJsonObject table = object[QLatin1String("tables")][0].toObject();
    QCOMPARE(table[QLatin1String("name")].toString(), QStringLiteral("a|b <c>"));
    const QJsonArray fields = table[QLatin1String("fields")].toArray();
    QCOMPARE(fields.size(), 3);
    QCOMPARE(fields[0][QLatin1String("values")].toArray(),
        QJsonArray({ QStringLiteral("1970-01-01T00:00:00.000Z"), QJsonValue::Null,
            QStringLiteral("1970-01-01T00:00:02.000Z") }));
    QCOMPARE(fields[1].toObject(),
        QJsonObject({ { QStringLiteral("name"), QStringLiteral("cpu") },
            { QStringLiteral("type"), QStringLiteral("number") },
            { QStringLiteral("unit"), QStringLiteral("s") },
            { QStringLiteral("labels"),
                QJsonObject { { QStringLiteral("job"), QStringLiteral("api") } } },
            { QStringLiteral("values"),
                QJsonArray { 0.1, QJsonValue::Null, QStringLiteral("-Inf") } } }));
    QCOMPARE(fields[2][QLatin1String("values")].toArray(),
        QJsonArray({ QStringLiteral("x|y\n<z>"), QJsonValue::Null, QStringLiteral("*") }));
}

void TestExportTables::jsonOfDashboards()
{
    const QByteArray text = collected([](const ExportSink &sink) {
        return writeJson({ { QStringLiteral("uid"), QStringLiteral("u") } },
            { { { { QStringLiteral("id"), 1 } }, { sampleTable() } }, {} }, QTimeZone::utc(), sink);
    });
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
    QCOMPARE(error.errorString(), QStringLiteral("no error occurred"));
    QCOMPARE(object[QLatin1String("uid")].toString(), QStringLiteral("u"));
    QCOMPARE(object[QLatin1String("panels")].toArray().size(), 2);
    QCOMPARE(object[QLatin1String("panels")][0][QLatin1String("id")].toInt(), 1);
    QVERIFY(object[QLatin1String("panels")][1][QLatin1String("tables")].toArray().isEmpty());
}

void TestExportTables::stoppedWritersSaySo()
{
    const ExportTable table { .columns
        = { { .name = QStringLiteral("n"), .numbers = QList<double>(300'000, 0.1) } } };
    int calls = 0;
    const ExportSink stop = [&calls](const QByteArray &, double) {
        ++calls;
        return false;
    };
    QVERIFY(!writeMarkdown({ table }, QTimeZone::utc(), 2, stop));
    QVERIFY(!writeHtml({ table }, QTimeZone::utc(), 2, stop));
    QVERIFY(!writeJson({ {}, { table } }, QTimeZone::utc(), stop));
    QCOMPARE(calls, 3);
}

void TestExportTables::hiddenSeriesAreLeftOut()
{
    PanelModel panel { Panel() };
    PanelData data;
    data.range = { Instant(1s), Instant(2s) };
    data.series = { seriesOf(QStringLiteral("a"), { 1, 2, 3, 4 }),
        seriesOf(QStringLiteral("b"), { 5, 6, 7, 8 }) };
    panel.setData(data);
    panel.toggle(QStringLiteral("b"));
    QCOMPARE(csvOfPanel(shownData(panel, QTimeZone::utc()), QTimeZone::utc()),
        QByteArray("time,a\r\n1970-01-01T00:00:01.000Z,2\r\n1970-01-01T00:00:02.000Z,3\r\n"));
    panel.toggle(QStringLiteral("b"));
    QVERIFY(csvOfPanel(shownData(panel, QTimeZone::utc()), QTimeZone::utc())
                .startsWith("time,a,b\r\n"));
    // The panel itself keeps everything.
    QCOMPARE(panel.data().series.size(), 2);
    QCOMPARE(panel.data().series[0].values.size(), 4);
    data.range = { Instant(10s), Instant(20s) };
    panel.setData(data);
    QCOMPARE(csvOfPanel(shownData(panel, QTimeZone::utc()), QTimeZone::utc()),
        QByteArray("time,a,b\r\n"));
}

void TestExportTables::tablesAreAsTheyAreSeen()
{
    Panel definition;
    definition.type = QStringLiteral("table");
    definition.options = { { QStringLiteral("sortBy"),
        QJsonArray { QJsonObject { { QStringLiteral("displayName"), QStringLiteral("n") },
            { QStringLiteral("desc"), true } } } } };
    PanelModel panel { definition };
    Field name;
    name.name = name.displayName = QStringLiteral("name");
    name.type = Field::Type::String;
    name.texts = { QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three") };
    Field number;
    number.name = number.displayName = QStringLiteral("n");
    number.numbers = { 1, 2, 3 };
    Field hidden = number;
    hidden.config.custom[QLatin1String("hidden")] = true;
    Field other = number;
    other.displayName = QStringLiteral("other");
    PanelData data;
    data.frames = { { {}, QStringLiteral("A"), { hidden, name, number } },
        { {}, QStringLiteral("B"), { other } } };
    panel.setData(data);
    const auto csv = [&panel] {
        const PanelData shown = shownData(panel, QTimeZone::utc());
        return csvOf({ panelTables(shown).first() }, QTimeZone::utc());
    };
    QCOMPARE(csv(), QByteArray("name,n\r\nthree,3\r\ntwo,2\r\none,1\r\n"));
    TableArrangement chosen;
    chosen.columns = QStringList { QStringLiteral("name"), QStringLiteral("n") };
    chosen.filters.insert(0, { .text = QStringLiteral("o"), .values = {} });
    chosen.sorts = { { 0, false } };
    TableChoice::of(&panel)->setArrangement(chosen);
    QCOMPARE(csv(), QByteArray("name,n\r\none,1\r\ntwo,2\r\n"));
    // What was chosen for these columns says nothing about others.
    const QList<ExportTable> tables = panelTables(shownData(panel, QTimeZone::utc()));
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[1].name, QStringLiteral("B"));
    QCOMPARE(tables[1].columns.first().numbers, QList<double>({ 1, 2, 3 }));
    QCOMPARE(panel.data().frames, data.frames);
}

void TestExportTables::panelsWithoutDataHaveHeadings_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char *type, const char *csv) {
        QTest::newRow(type) << QString::fromLatin1(type) << QByteArray(csv);
    };
    row("timeseries", "time\r\n");
    row("barchart", "time\r\n");
    row("table", "time\r\n");
    row("heatmap", "time\r\n");
    row("stat", "name,value,unit\r\n");
    row("state-timeline", "name,from,to,state\r\n");
    row("histogram", "from,to\r\n");
    row("alertlist", "alert,state,since,labels\r\n");
    row("text", "");
    row("dashlist", "");
}

void TestExportTables::panelsWithoutDataHaveHeadings()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, csv);
    QCOMPARE(csvOfPanel({}, QTimeZone::utc(), panelShape(type)), csv);
    Field value;
    value.name = QStringLiteral("Value");
    PanelData data;
    data.frames = { { {}, {}, { value } } };
    QCOMPARE(csvOfPanel(data, QTimeZone::utc(), panelShape(type)), QByteArray("Value\r\n"));
}

void TestExportTables::problemsStandBesideRows()
{
    const TextExport text { .format = TextExport::Format::Markdown };
    ExportedPart part {
        { { QStringLiteral("title"), QStringLiteral("P") },
            { QStringLiteral("reason"), QStringLiteral("There is no such metric.") } },
        { { .columns = { { .name = QStringLiteral("n"), .numbers = {} } } } }
    };
    const auto written
        = [&] { return collected([&](const ExportSink &sink) { return text.write(part, sink); }); };
    QVERIFY(!part.isMissing());
    QCOMPARE(written(), QByteArray("# P\n\nThere is no such metric.\n\n"));
    part.problem = QStringLiteral("The server is away.");
    QVERIFY(part.isMissing());
    QCOMPARE(written(), QByteArray("# P\n\nThe server is away.\n\n"));
    part.tables.first().columns.first().numbers = { 1 };
    QVERIFY(!part.isMissing());
    QCOMPARE(written(), QByteArray("# P\n\nThe server is away.\n\n| n |\n| ---: |\n| 1 |\n\n"));
    part.problem.clear();
    QCOMPARE(written(), QByteArray("# P\n\n| n |\n| ---: |\n| 1 |\n\n"));
}

void TestExportTables::alertsOfAPanel()
{
    PanelData data;
    data.alertList.alerts = { { QStringLiteral("Down"), ListedAlert::State::Pending, Instant(5s),
                                  labels({ { QStringLiteral("job"), QStringLiteral("a") } }), {} },
        { QStringLiteral("Slow"), ListedAlert::State::Firing, std::nullopt, {}, {} } };
    QCOMPARE(csvOfPanel(data, QTimeZone::utc()),
        QByteArray("alert,state,since,labels\r\n"
                   "Down,pending,1970-01-01T00:00:05.000Z,\"{job=\"\"a\"\"}\"\r\n"
                   "Slow,firing,,{}\r\n"));
}

void TestExportTables::rangesHaveAColumnPerSeries()
{
    Matrix matrix;
    matrix.grid = { Instant(0s), 60s, 2 };
    matrix.series
        = { { labels({ { QStringLiteral("__name__"), QStringLiteral("up") } }), { 1, missing() } },
              { labels({ { QStringLiteral("job"), QStringLiteral("b") } }), { std::nan(""), 0 } } };
    QCOMPARE(csvOf(matrixTables(matrix, QueryKey::Kind::RangeQuery), QTimeZone::utc()),
        QByteArray("time,up,\"{job=\"\"b\"\"}\"\r\n1970-01-01T00:00:00.000Z,1,NaN\r\n"
                   "1970-01-01T00:01:00.000Z,,0\r\n"));
    matrix.series.clear();
    QCOMPARE(csvOf(matrixTables(matrix, QueryKey::Kind::RangeQuery), QTimeZone::utc()),
        QByteArray("time\r\n"));
}

void TestExportTables::instantsHaveARowPerSeries()
{
    Matrix matrix;
    matrix.grid = { Instant(0s), 0s, 1 };
    matrix.series = { { labels({ { QStringLiteral("job"), QStringLiteral("a") } }), { 1 } },
        { labels({ { QStringLiteral("zone"), QStringLiteral("eu") } }), { 2 } } };
    QCOMPARE(csvOf(matrixTables(matrix, QueryKey::Kind::InstantQuery), QTimeZone::utc()),
        QByteArray("time,job,zone,value\r\n1970-01-01T00:00:00.000Z,a,,1\r\n"
                   "1970-01-01T00:00:00.000Z,,eu,2\r\n"));
    matrix.series.clear();
    QCOMPARE(csvOf(matrixTables(matrix, QueryKey::Kind::InstantQuery), QTimeZone::utc()),
        QByteArray("time,value\r\n"));
}

void TestExportTables::histogramsHaveARowPerBucket()
{
    Matrix matrix;
    matrix.grid = { Instant(0s), 0s, 1 };
    matrix.series = { { labels({ { QStringLiteral("job"), QStringLiteral("a") } }), { missing() },
        { { { 0, 1, 5 }, { 1, 2, 7 } } } } };
    QCOMPARE(csvOf(matrixTables(matrix, QueryKey::Kind::InstantQuery), QTimeZone::utc()),
        QByteArray("time,series,from,to,count\r\n"
                   "1970-01-01T00:00:00.000Z,\"{job=\"\"a\"\"}\",0,1,5\r\n"
                   "1970-01-01T00:00:00.000Z,\"{job=\"\"a\"\"}\",1,2,7\r\n"));
}

void TestExportTables::stringsAreOneCell()
{
    Matrix matrix;
    matrix.grid = { Instant(0s), 0s, 1 };
    matrix.text = QStringLiteral("hello, world");
    QCOMPARE(csvOf(matrixTables(matrix, QueryKey::Kind::InstantQuery), QTimeZone::utc()),
        QByteArray("time,value\r\n1970-01-01T00:00:00.000Z,\"hello, world\"\r\n"));
}

void TestExportTables::itemModels()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({ QStringLiteral("Name"), QStringLiteral("CPU"),
        QStringLiteral("Since"), QStringLiteral("Mixed") });
    const auto rowOf = [](const QString &name, const QVariant &cpu, const QVariant &since,
                           const QVariant &mixed) {
        QList<QStandardItem *> row { new QStandardItem(name), new QStandardItem, new QStandardItem,
            new QStandardItem };
        row[1]->setData(cpu, Qt::EditRole);
        row[2]->setData(since, Qt::EditRole);
        row[3]->setData(mixed, Qt::EditRole);
        return row;
    };
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1500, Qt::UTC);
    model.appendRow(rowOf(QStringLiteral("parent"), 0.5, time, 1));
    model.item(0)->appendRow(rowOf(QStringLiteral("=child"), {}, {}, QStringLiteral("text")));
    model.appendRow(rowOf(QStringLiteral("last"), qlonglong(3), QDateTime(), {}));
    QCOMPARE(csvOfModel(model, QTimeZone::utc()),
        QByteArray("Name,CPU,Since,Mixed\r\nparent,0.5,1970-01-01T00:00:01.500Z,1\r\n"
                   "=child,,,text\r\nlast,3,,\r\n"));
    QCOMPARE(
        csvOf({ modelTable(model, [](const QModelIndex &row) { return row.parent().isValid(); }) },
            QTimeZone::utc()),
        QByteArray("Name,CPU,Since,Mixed\r\n=child,,,text\r\n"));
}

void TestExportTables::fileNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const QString &title, const QString &name) {
        QTest::newRow(tag) << title << name;
    };
    row("plain", QStringLiteral("CPU usage"), QStringLiteral("CPU usage"));
    row("separators", QStringLiteral("a/b\\c:d"), QStringLiteral("a-b-c-d"));
    row("climbing", QStringLiteral("../../etc/passwd"), QStringLiteral("-..-etc-passwd"));
    row("hidden", QStringLiteral(".hidden. "), QStringLiteral("hidden"));
    row("nothing", QString(), QStringLiteral("panel"));
    row("dots", QStringLiteral("..."), QStringLiteral("panel"));
    row("slashes", QStringLiteral("///"), QStringLiteral("panel"));
    row("line ends", QStringLiteral("a\nb\tc"), QStringLiteral("a b c"));
    row("controls", QStringLiteral("a\u0007b\u202Ec"), QStringLiteral("a-b-c"));
    row("device", QStringLiteral("con"), QStringLiteral("-con"));
    row("other scripts", QStringLiteral("日本 🦉"), QStringLiteral("日本 🦉"));
    row("long", QString(500, u'x'), QString(120, u'x'));
    // 4 bytes each, never cut in two
    row("long pairs", QStringLiteral("🦉").repeated(100), QStringLiteral("🦉").repeated(30));
}

void TestExportTables::fileNames()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(fileNameOf(title, QStringLiteral("panel")), name);
}

void TestExportTables::fileNamesAreUnique()
{
    QCOMPARE(fileNamesOf({ QStringLiteral("CPU"), QStringLiteral("cpu"), QStringLiteral("a/b"),
                             QStringLiteral("a-b"), {}, {}, QStringLiteral("CPU (2)") },
                 QStringLiteral("panel")),
        QStringList({ QStringLiteral("CPU"), QStringLiteral("cpu (2)"), QStringLiteral("a-b"),
            QStringLiteral("a-b (2)"), QStringLiteral("panel"), QStringLiteral("panel (2)"),
            QStringLiteral("CPU (2) (2)") }));
}

QTEST_GUILESS_MAIN(TestExportTables)
#include "tst_exporttables.moc"
