// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/catalogparser.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace opsglass;
using namespace std::chrono_literals;

namespace {

/// An answer of a real server, captured.
QByteArray captured(const char *name)
{
    QFile file(QDir(QStringLiteral(OPSGLASS_FIXTURES "/prometheus/catalog"))
                   .filePath(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString str(const char *text) { return QString::fromUtf8(text); }

/// One of the parsers, its value left out.
using Parse = std::function<std::optional<Error>(const QByteArray &)>;

template <typename T>
Parse parsing(Result<T> (*parse)(const QByteArray &))
{
    return [parse](const QByteArray &body) -> std::optional<Error> {
        const Result<T> result = parse(body);
        return result ? std::nullopt : std::optional(result.error());
    };
}

void addParsers(const std::function<void(const char *, const Parse &, const QByteArray &)> &add)
{
    add("labels", parsing(parseNames), captured("prometheus-2.42-labels.json"));
    add("series", parsing(parseSeries), captured("victoriametrics-1.79-series.json"));
    add("metadata", parsing(parseMetadata), captured("prometheus-2.42-metadata.json"));
    add("targets", parsing(parseTargets), captured("prometheus-2.42-targets.json"));
    add("rules", parsing(parseRules), captured("prometheus-2.42-rules.json"));
    add("alerts", parsing(parseAlerts), captured("prometheus-2.42-alerts.json"));
    add("exemplars", parsing(parseExemplars), captured("prometheus-2.42-exemplars.json"));
    add("buildinfo", parsing(parseBuildInfo), captured("prometheus-2.42-buildinfo.json"));
}

} // namespace

/// The small answers of the API, as real servers gave them, damaged, and of wrong shapes.
class TestPrometheusCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names();
    void series();
    void metadata();
    void targets();
    void rules();
    void alerts();
    void exemplars();
    void buildInfo();
    void emptyOnVictoriaMetrics();
    void everyCutIsMalformed_data();
    void everyCutIsMalformed();
    void everyDamageIsSurvived_data() { everyCutIsMalformed_data(); }
    void everyDamageIsSurvived();
    void serversErrors_data();
    void serversErrors();
    void wrongShapes_data();
    void wrongShapes();
};

void TestPrometheusCatalog::names()
{
    const QStringList sides { str("down"), str("up") };
    QCOMPARE(parseNames(captured("prometheus-2.42-label-values.json")).value(), sides);
    QCOMPARE(parseNames(captured("victoriametrics-1.79-label-values.json")).value(), sides);
    QCOMPARE(parseNames(captured("prometheus-2.42-labels.json")).value().first(), str("__name__"));
}

void TestPrometheusCatalog::series()
{
    for (const char *name : { "prometheus-2.42-series.json", "victoriametrics-1.79-series.json" }) {
        const auto series = parseSeries(captured(name));
        QVERIFY(series);
        QCOMPARE(series->size(), 3);
        QCOMPARE(series->first().pairs,
            (QMap<QString, QString> {
                { str("__name__"), str("ramp") }, { str("side"), str("down") } }));
        QCOMPARE(series->last().value(str("text")),
            str("quote \" backslash \\ newline \n tab\t umlaut ä emoji 🦉 slash /"));
    }
}

void TestPrometheusCatalog::metadata()
{
    const auto all = parseMetadata(captured("prometheus-2.42-metadata.json"));
    QVERIFY(all);
    QCOMPARE(all->size(), 5);
    QCOMPARE(all->last(),
        (MetricMetadata { str("prometheus_tsdb_wal_truncate_duration_seconds"), str("summary"),
            str("Duration of WAL truncation."), QString() }));
    const auto twice = parseMetadata(
        R"({"status":"success","data":{"a":[{"type":"gauge","help":"x","unit":"s"},{"type":"counter"}],"b":[]}})");
    QVERIFY(twice);
    QCOMPARE(twice->size(), 2);
    QCOMPARE(twice->first().unit, str("s"));
    QCOMPARE(twice->last().type, str("counter"));
}

void TestPrometheusCatalog::targets()
{
    const auto targets = parseTargets(captured("prometheus-2.42-targets.json"));
    QVERIFY(targets);
    QCOMPARE(targets->size(), 3);
    const TargetInfo &down = targets->at(0);
    QCOMPARE(down.labels.pairs,
        (QMap<QString, QString> {
            { str("instance"), str("127.0.0.1:9") }, { str("job"), str("absent") } }));
    QCOMPARE(down.discoveredLabels.value(str("__scrape_timeout__")), str("500ms"));
    QCOMPARE(down.scrapePool, str("absent"));
    QCOMPARE(down.scrapeUrl, str("http://127.0.0.1:9/metrics"));
    QCOMPARE(down.health, TargetInfo::Health::Down);
    QVERIFY(down.lastError.endsWith(str("connection refused")));
    QCOMPARE(down.lastScrape, Instant(Milliseconds(1'795'245'653'773)));
    QCOMPARE(down.lastScrapeDuration, 252us);
    QCOMPARE(down.scrapeInterval, Milliseconds(1s));
    QCOMPARE(down.scrapeTimeout, 500ms);
    const TargetInfo &later = targets->at(1);
    QCOMPARE(later.health, TargetInfo::Health::Unknown);
    QVERIFY(!later.lastScrape);
    QCOMPARE(later.scrapeInterval, Milliseconds(90min));
    QCOMPARE(targets->at(2).health, TargetInfo::Health::Up);
    QVERIFY(targets->at(2).lastError.isEmpty());
}

void TestPrometheusCatalog::rules()
{
    const auto groups = parseRules(captured("prometheus-2.42-rules.json"));
    QVERIFY(groups);
    QCOMPARE(groups->size(), 1);
    const RuleGroupInfo &group = groups->first();
    QCOMPARE(group.name, str("capture"));
    QCOMPARE(group.file, str("/etc/prometheus/rules.yml"));
    QCOMPARE(group.interval, Milliseconds(1s));
    QCOMPARE(group.evaluationTime, 1450us);
    QCOMPARE(group.rules.size(), 4);
    const RuleInfo &down = group.rules.at(0);
    QCOMPARE(down.kind, RuleInfo::Kind::Alerting);
    QCOMPARE(down.query, str("up == 0"));
    QCOMPARE(down.keepFiringFor, Milliseconds(5min));
    QCOMPARE(down.state, AlertInfo::State::Firing);
    QCOMPARE(down.annotations.value(str("summary")), str("{{ $labels.instance }} is down"));
    QCOMPARE(down.alerts.size(), 1);
    QCOMPARE(down.alerts.first().annotations.value(str("summary")), str("127.0.0.1:9 is down"));
    QCOMPARE(down.health, RuleInfo::Health::Ok);
    const RuleInfo &slow = group.rules.at(1);
    QCOMPARE(slow.query, str("vector(42) > 1"));
    QCOMPARE(slow.holdDuration, Milliseconds(1h));
    QCOMPARE(slow.state, AlertInfo::State::Pending);
    QCOMPARE(group.rules.at(2).kind, RuleInfo::Kind::Recording);
    QCOMPARE(group.rules.at(2).name, str("job:up:sum"));
    const RuleInfo &broken = group.rules.at(3);
    QCOMPARE(broken.health, RuleInfo::Health::Failing);
    QVERIFY(broken.lastError.startsWith(str("found duplicate series")));
}

void TestPrometheusCatalog::alerts()
{
    const auto alerts = parseAlerts(captured("prometheus-2.42-alerts.json"));
    QVERIFY(alerts);
    QCOMPARE(alerts->size(), 3);
    QCOMPARE(alerts->at(0).state, AlertInfo::State::Firing);
    QCOMPARE(alerts->at(0).activeAt, Instant(Milliseconds(1'795'245'652'336)));
    QCOMPARE(alerts->at(1).state, AlertInfo::State::Pending);
    QCOMPARE(alerts->at(1).value, 42.0);
    QVERIFY(!alerts->at(1).keepFiringSince);
}

void TestPrometheusCatalog::buildInfo()
{
    QCOMPARE(parseBuildInfo(captured("prometheus-2.42-buildinfo.json")).value(),
        (BuildInfo { QString(), str("2.42.0+ds"), str("2.42.0+ds-5+deb12u1") }));
}

void TestPrometheusCatalog::emptyOnVictoriaMetrics()
{
    QCOMPARE(parseMetadata(captured("victoriametrics-1.79-metadata.json")).value().size(), 0);
    QCOMPARE(parseTargets(captured("victoriametrics-1.79-targets.json")).value().size(), 0);
    QCOMPARE(parseRules(captured("victoriametrics-1.79-rules.json")).value().size(), 0);
    QCOMPARE(parseAlerts(captured("victoriametrics-1.79-alerts.json")).value().size(), 0);
    QCOMPARE(parseBuildInfo(captured("victoriametrics-1.79-buildinfo.json")).value(), BuildInfo());
    // Go writes a list of nothing as null.
    QCOMPARE(parseNames(R"({"status":"success","data":null})").value(), QStringList());
}

void TestPrometheusCatalog::exemplars()
{
    const auto all = parseExemplars(captured("prometheus-2.42-exemplars.json"));
    QVERIFY(all);
    const auto traced = std::find_if(all->cbegin(), all->cend(), [](const Exemplar &exemplar) {
        return exemplar.labels.value(str("span_id")) == str("s2");
    });
    QVERIFY(traced != all->cend());
    QCOMPARE(traced->value, 1.75);
    QCOMPARE(traced->labels.value(str("trace_id")), str("abc2"));
    QCOMPARE(traced->series.value(str("le")), str("+Inf"));
    QVERIFY(traced->at > Instant(Milliseconds(1'700'000'000'000)));

    const auto number = parseExemplars(R"({"status":"success","data":[{"seriesLabels":{},)"
                                       R"("exemplars":[{"value":2.5,"timestamp":1.5}]}]})");
    QVERIFY(number);
    const Exemplar expected { Instant(1500ms), 2.5, {}, {} };
    QCOMPARE(*number, QList<Exemplar> { expected });
    QVERIFY(parseExemplars(R"({"status":"success","data":null})")->isEmpty());
}

void TestPrometheusCatalog::everyCutIsMalformed_data()
{
    QTest::addColumn<Parse>("parse");
    QTest::addColumn<QByteArray>("body");
    addParsers([](const char *name, const Parse &parse, const QByteArray &body) {
        QTest::newRow(name) << parse << body;
    });
}

void TestPrometheusCatalog::everyCutIsMalformed()
{
    QFETCH(Parse, parse);
    QFETCH(QByteArray, body);
    QVERIFY(!body.isEmpty() && !parse(body));
    for (qsizetype length = 0; length < body.trimmed().size(); ++length) {
        const auto error = parse(body.left(length));
        QVERIFY2(error, qPrintable(QString::number(length)));
        QCOMPARE(error->kind, Error::Kind::Malformed);
        QVERIFY2(error->detail.startsWith(str("offset ")), qPrintable(error->detail));
    }
}

void TestPrometheusCatalog::everyDamageIsSurvived()
{
    QFETCH(Parse, parse);
    QFETCH(QByteArray, body);
    qsizetype refused = 0;
    for (qsizetype place = 0; place < body.size(); ++place) {
        for (const char damage : { '"', '{', ']', ',', '\\', '\0', '9' }) {
            QByteArray damaged = body;
            damaged[place] = damage;
            refused += parse(damaged) ? 1 : 0;
        }
    }
    QVERIFY(refused > body.size() / 2);
}

void TestPrometheusCatalog::serversErrors_data() { everyCutIsMalformed_data(); }

void TestPrometheusCatalog::serversErrors()
{
    QFETCH(Parse, parse);
    const auto refused
        = parse(R"({"status":"error","errorType":"bad_data","error":"no","data":null})");
    QVERIFY(refused);
    QCOMPARE(refused->kind, Error::Kind::Query);
    QCOMPARE(refused->message, str("no"));
    const auto broken = parse(R"({"status":"error","errorType":"internal","error":"disk"})");
    QVERIFY(broken);
    QCOMPARE(broken->kind, Error::Kind::Http);
}

void TestPrometheusCatalog::wrongShapes_data()
{
    QTest::addColumn<Parse>("parse");
    QTest::addColumn<QByteArray>("body");
    addParsers([](const char *name, const Parse &parse, const QByteArray &) {
        for (const QByteArray data : { "7", "\"x\"", "true", "[7]", "{\"a\":7}", "[[]]" }) {
            const QByteArray body = "{\"status\":\"success\",\"data\":" + data + '}';
            const bool isUnknownKey = data.startsWith('{') && QByteArray(name) != "metadata"
                && QByteArray(name) != "labels" && QByteArray(name) != "series";
            const bool isObjects = QByteArray(name) == "buildinfo" && data.startsWith('{');
            if (!isUnknownKey && !isObjects)
                QTest::addRow("%s %s", name, data.constData()) << parse << body;
        }
        QTest::addRow("%s list", name) << parse << QByteArray("[]");
        QTest::addRow("%s nothing", name) << parse << QByteArray("{}");
    });
    const auto list = [](const char *name, const Parse &parse, const QByteArray &data) {
        QTest::newRow(name) << parse
                            << QByteArray("{\"status\":\"success\",\"data\":" + data + '}');
    };
    list("targets object", parsing(parseTargets), R"({"activeTargets":{}})");
    list("target number", parsing(parseTargets), R"({"activeTargets":[7]})");
    list("groups text", parsing(parseRules), R"({"groups":"x"})");
    list("group without rules", parsing(parseRules), R"({"groups":[{"rules":7}]})");
    list("rule of no type", parsing(parseRules), R"({"groups":[{"rules":[{"type":"x"}]}]})");
    list("alert of no value", parsing(parseAlerts), R"({"alerts":[{"labels":{}}]})");
    list("exemplar of no value", parsing(parseExemplars),
        R"([{"exemplars":[{"value":"x","timestamp":1}]}])");
    list("exemplar of no time", parsing(parseExemplars), R"([{"exemplars":[{"value":"1"}]}])");
    list("alert's value", parsing(parseAlerts), R"({"alerts":[{"value":"x"}]})");
}

void TestPrometheusCatalog::wrongShapes()
{
    QFETCH(Parse, parse);
    QFETCH(QByteArray, body);
    const auto error = parse(body);
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Malformed);
}

#include "tst_prometheus_catalog.moc"
QTEST_GUILESS_MAIN(TestPrometheusCatalog)
