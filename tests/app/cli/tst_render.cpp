// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realprometheus.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace opsglass::test;

/// The program itself, as a person without a screen runs it.
class TestRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsWhatItIsAsked();
    void reportsEveryState();
    void requiresDataWhenTold();
    void namesUnknownVariables();
    void severalDashboardsGetAFolderEach();
    void themesDiffer();
    void refusals_data();
    void refusals();
    void unreachableSources();
    void helpAndVersion();
    void windowsNeedADisplay();

private:
    struct Outcome {
        int code = -1;
        QString output;
        QString errors;
    };
    Outcome run(const QStringList &arguments) const;
    QString write(const QString &name, const QByteArray &panels) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QJsonObject read(const QString &file);

    QTemporaryDir m_folder;
    std::unique_ptr<RealPrometheus> m_server;
};

namespace {

const QByteArray good = R"json({"id": 1, "type": "timeseries", "title": "Good",
    "gridPos": {"x": 0, "y": 0, "w": 12, "h": 8},
    "targets": [{"refId": "A", "expr": "vector(42)"}]})json";
const QByteArray empty = R"json({"id": 2, "type": "stat", "title": "Empty",
    "gridPos": {"x": 12, "y": 0, "w": 12, "h": 8},
    "targets": [{"refId": "A", "expr": "no_such_metric"}]})json";
const QByteArray wrong = R"json({"id": 3, "type": "timeseries", "title": "Wrong",
    "gridPos": {"x": 0, "y": 8, "w": 12, "h": 8},
    "targets": [{"refId": "A", "expr": "rate(x[5m]"}]})json";
const QByteArray strange = R"json({"id": 4, "type": "geomap", "title": "Strange",
    "gridPos": {"x": 12, "y": 8, "w": 12, "h": 8}, "targets": []})json";

} // namespace

void TestRender::initTestCase()
{
    m_server = std::make_unique<RealPrometheus>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
}

TestRender::Outcome TestRender::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(OPSGLASS_PROGRAM), arguments);
    constexpr int patience = 50'000;
    if (!process.waitForFinished(patience))
        return { -1, {}, process.errorString() };
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

QString TestRender::write(const QString &name, const QByteArray &panels) const
{
    QFile file(path(name + QStringLiteral(".json")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(R"({"uid": ")" + name.toUtf8()
        + R"(", "title": "T", "schemaVersion": 39, "time": {"from": "now-1h", "to": "now"},
            "panels": [)"
        + panels + "]}");
    return file.fileName();
}

QJsonObject TestRender::read(const QString &file)
{
    QFile report(file);
    if (!report.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(report.readAll()).object();
}

void TestRender::drawsWhatItIsAsked()
{
    const Outcome outcome = run({ QStringLiteral("render"), write(QStringLiteral("good"), good),
        QStringLiteral("--source"), m_server->url(), QStringLiteral("--width"),
        QStringLiteral("900"), QStringLiteral("--from"), QStringLiteral("now-10m"),
        QStringLiteral("--output"), path(QStringLiteral("out")) });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    const QImage picture(path(QStringLiteral("out/good.png")));
    QCOMPARE(picture.width(), 900);
    QVERIFY(picture.height() > 250);
    QFile csv(path(QStringLiteral("out/panels/1.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArrayList lines = csv.readAll().split('\n');
    QVERIFY(lines.first().startsWith("time,"));
    QVERIFY(lines.size() > 10);
    const QJsonObject panel = read(path(QStringLiteral("out/report.json")))[QLatin1String("panels")]
                                  .toArray()
                                  .first()
                                  .toObject();
    QCOMPARE(panel[QLatin1String("id")].toInt(), 1);
    QCOMPARE(panel[QLatin1String("title")].toString(), QStringLiteral("Good"));
    QCOMPARE(panel[QLatin1String("type")].toString(), QStringLiteral("timeseries"));
    QCOMPARE(panel[QLatin1String("state")].toString(), QStringLiteral("ready"));
    QCOMPARE(panel[QLatin1String("series")].toInt(), 1);
    QVERIFY(panel[QLatin1String("points")].toInt() > 10);
    QVERIFY(panel[QLatin1String("error")].isNull());
    const QJsonObject query = panel[QLatin1String("queries")].toArray().first().toObject();
    QVERIFY(query[QLatin1String("sent")].toString().contains(QLatin1String("/api/v1/query_range")));
}

void TestRender::reportsEveryState()
{
    const Outcome outcome = run({ QStringLiteral("render"),
        write(QStringLiteral("states"), good + ',' + empty + ',' + wrong + ',' + strange),
        QStringLiteral("--source"), m_server->url(), QStringLiteral("--output"),
        path(QStringLiteral("states")) });
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.errors.contains(QLatin1String("Wrong")));
    QStringList states;
    for (const QJsonValue &panel :
        read(path(QStringLiteral("states/report.json")))[QLatin1String("panels")].toArray())
        states << panel.toObject()[QLatin1String("state")].toString();
    QCOMPARE(states,
        QStringList({ QStringLiteral("ready"), QStringLiteral("no-data"), QStringLiteral("error"),
            QStringLiteral("unsupported") }));
}

void TestRender::requiresDataWhenTold()
{
    const QStringList arguments { QStringLiteral("render"), write(QStringLiteral("empty"), empty),
        QStringLiteral("--source"), m_server->url(), QStringLiteral("--output"),
        path(QStringLiteral("empty")) };
    QCOMPARE(run(arguments).code, 0);
    const Outcome outcome = run(arguments + QStringList { QStringLiteral("--require-data") });
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.errors.contains(QLatin1String("no_such_metric")), qPrintable(outcome.errors));
}

void TestRender::namesUnknownVariables()
{
    const Outcome outcome = run({ QStringLiteral("render"), write(QStringLiteral("named"), good),
        QStringLiteral("--source"), m_server->url(), QStringLiteral("--var"),
        QStringLiteral("nope=1"), QStringLiteral("--output"), path(QStringLiteral("named")) });
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.errors.contains(QStringLiteral("“nope”")), qPrintable(outcome.errors));
}

void TestRender::severalDashboardsGetAFolderEach()
{
    const Outcome outcome = run({ QStringLiteral("render"), write(QStringLiteral("one"), good),
        write(QStringLiteral("two"), good), QStringLiteral("--source"), m_server->url(),
        QStringLiteral("--output"), path(QStringLiteral("both")) });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    for (const char *name : { "one", "two" })
        QVERIFY(QFile::exists(path(QStringLiteral("both/%1/%1.png").arg(QLatin1String(name)))));
}

void TestRender::themesDiffer()
{
    QList<QRgb> corners;
    for (const char *theme : { "dark", "light", "print" }) {
        const Outcome outcome = run({ QStringLiteral("render"),
            write(QStringLiteral("themed"), good), QStringLiteral("--source"), m_server->url(),
            QStringLiteral("--theme"), QString::fromLatin1(theme), QStringLiteral("--output"),
            path(QString::fromLatin1(theme)) });
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        const QImage picture(path(QString::fromLatin1(theme) + QStringLiteral("/themed.png")));
        QVERIFY(!corners.contains(picture.pixel(0, 0)));
        corners << picture.pixel(0, 0);
    }
}

void TestRender::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString source = QStringLiteral("--source");
    const QString url = QStringLiteral("http://127.0.0.1:1");
    QTest::newRow("no dashboard") << QStringList { source, url };
    QTest::newRow("no source") << QStringList { path(QStringLiteral("good.json")) };
    QTest::newRow("no such dashboard") << QStringList { QStringLiteral("nonsense"), source, url };
    QTest::newRow("a folder") << QStringList { m_folder.path(), source, url };
    QTest::newRow("unknown option") << QStringList { QStringLiteral("--nonsense"), source, url };
    QFile broken(path(QStringLiteral("broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"panels\": [\n  {,}\n]}");
    QTest::newRow("broken file") << QStringList { broken.fileName(), source, url };
}

void TestRender::refusals()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(QStringList { QStringLiteral("render") } + arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.errors.contains(QLatin1String("opsglass")));
}

void TestRender::unreachableSources()
{
    const Outcome outcome = run({ QStringLiteral("render"), write(QStringLiteral("away"), good),
        QStringLiteral("--source"), QStringLiteral("127.0.0.1:%1").arg(freePort()),
        QStringLiteral("--output"), path(QStringLiteral("away")) });
    QCOMPARE(outcome.code, 69);
    QVERIFY(outcome.errors.contains(QLatin1String("127.0.0.1")));
}

void TestRender::helpAndVersion()
{
    QVERIFY(run({ QStringLiteral("--help") }).output.contains(QLatin1String("render")));
    QVERIFY(run({ QStringLiteral("--version") }).output.startsWith(QLatin1String("opsglass ")));
}

void TestRender::windowsNeedADisplay()
{
    const Outcome outcome = run({ QStringLiteral("--demo") });
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.errors.contains(QLatin1String("display")));
}

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
