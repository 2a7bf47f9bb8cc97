// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/parser.h"
#include "collectors/alertmanager/writer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An answer of a real Alertmanager 0.25, captured.
QByteArray captured(const char *name)
{
    QFile file(QDir(QStringLiteral(OPSGLASS_FIXTURES "/alertmanager"))
                   .filePath(u"alertmanager-0.25-%1.json"_s.arg(QLatin1String(name))));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Instant at(qint64 milliseconds) { return Instant(Milliseconds(milliseconds)); }

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

const QByteArray oneAlert
    = R"({"labels":{"a":"b"},"annotations":{},"startsAt":"2026-11-27T02:28:24Z",)"
      R"("endsAt":"2026-11-27T03:28:24Z","updatedAt":"2026-11-27T02:28:24.5Z",)"
      R"("fingerprint":"0123","receivers":[{"name":"r"}],)"
      R"("status":{"state":"active","silencedBy":[],"inhibitedBy":[]}})";

const QByteArray oneSilence
    = R"({"id":"i","matchers":[{"name":"a","value":"b","isRegex":false}],"status":{"state":)"
      R"("active"},"startsAt":"2026-11-27T02:28:24Z","endsAt":"2026-11-27T03:28:24Z",)"
      R"("updatedAt":"2026-11-27T02:28:24Z","createdBy":"c","comment":"d"})";

QByteArray list(const QByteArray &element) { return '[' + element + ']'; }

/// `body` with one piece of it changed.
QByteArray changed(QByteArray body, const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(body.contains(from));
    return body.replace(from, to);
}

} // namespace

/// The answers of Alertmanager's API, as a real one gave them, damaged, and of wrong shapes; and
/// what is written for it.
class TestAlertmanagerParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void status();
    void statusOfACluster();
    void alerts();
    void groups();
    void silences();
    void silenceId();
    void newerVersions();
    void nothingAsNull();
    void everyCutIsMalformed_data();
    void everyCutIsMalformed();
    void everyDamageIsSurvived_data() { everyCutIsMalformed_data(); }
    void everyDamageIsSurvived();
    void wrongShapes_data();
    void wrongShapes();
    void wrongShapeHasAPlace();
    void writesAlerts();
    void writesSilences();
    void writtenSilenceIsReadAgain();
};

void TestAlertmanagerParser::status()
{
    const auto status = parseAlertmanagerStatus(captured("status"));
    QVERIFY(status);
    QCOMPARE(status->version, u"0.25.0"_s);
    QCOMPARE(status->cluster, u"disabled"_s);
    QCOMPARE(status->peers, QStringList());
    QCOMPARE(status->startedAt, at(1'795'746'484'672));
    QVERIFY(status->config.startsWith(u"global:\n  resolve_timeout: 5m\n"_s));
    QVERIFY(status->config.endsWith(u"- name: pager\ntemplates: []\n"_s));
}

void TestAlertmanagerParser::statusOfACluster()
{
    const auto status = parseAlertmanagerStatus(captured("status-cluster"));
    QVERIFY(status);
    QCOMPARE(status->cluster, u"ready"_s);
    QCOMPARE(status->peers, QStringList { u"127.0.0.1:34817"_s });
}

void TestAlertmanagerParser::alerts()
{
    const auto alerts = parseManagedAlerts(captured("alerts"));
    QVERIFY(alerts);
    QCOMPARE(alerts->size(), 4);
    const ManagedAlert inhibited { .labels
        = { { { u"alertname"_s, u"Slow"_s }, { u"instance"_s, u"a:9100"_s },
            { u"severity"_s, u"warning"_s } } },
        .annotations = {},
        .fingerprint = u"05aa5b9a0ca5dfba"_s,
        .startsAt = at(1'795'746'504'751),
        .endsAt = at(1'795'750'104'000),
        .updatedAt = at(1'795'746'504'774),
        .generatorUrl = {},
        .state = ManagedAlert::State::Suppressed,
        .silencedBy = {},
        .inhibitedBy = { u"9bbfd319f8db8cdf"_s },
        .mutedBy = {},
        .receivers = { u"desk"_s } };
    QCOMPARE(alerts->at(0), inhibited);
    const ManagedAlert &down = alerts->at(2);
    QCOMPARE(down.state, ManagedAlert::State::Active);
    QCOMPARE(
        down.annotations.value(u"summary"_s), u"Node a is down \"äöü 🦉\"\nsecond line"_s);
    QCOMPARE(down.generatorUrl, u"http://prom:9090/graph?g0.expr=up+%3D%3D+0&g0.tab=1"_s);
    QCOMPARE(down.receivers, (QStringList { u"pager"_s, u"desk"_s }));
    QCOMPARE(alerts->at(3).silencedBy, QStringList { u"e999567a-fd6a-4155-9eb6-23032c82699e"_s });
}

void TestAlertmanagerParser::groups()
{
    const auto groups = parseManagedAlertGroups(captured("groups"));
    QVERIFY(groups);
    QStringList seen;
    for (const ManagedAlertGroup &group : *groups)
        seen << u"%1 %2 %3"_s.arg(group.receiver, toString(group.labels)).arg(group.alerts.size());
    QCOMPARE(seen,
        (QStringList { u"desk {alertname=\"Costs\"} 1"_s, u"desk {alertname=\"NodeDown\"} 1"_s,
            u"pager {alertname=\"NodeDown\"} 1"_s, u"desk {alertname=\"Slow\"} 2"_s }));
    QCOMPARE(groups->at(3).alerts.first().inhibitedBy, QStringList { u"9bbfd319f8db8cdf"_s });
}

void TestAlertmanagerParser::silences()
{
    const auto silences = parseSilences(captured("silences"));
    QVERIFY(silences);
    QCOMPARE(silences->size(), 3);
    const SilenceInfo active { .id = u"e999567a-fd6a-4155-9eb6-23032c82699e"_s,
        .matchers
        = { { u"alertname"_s, u"Costs"_s, false, true }, { u"team"_s, u".+"_s, true, false } },
        .startsAt = at(1'795'746'504'797),
        .endsAt = at(1'795'750'104'000),
        .updatedAt = at(1'795'746'504'797),
        .createdBy = u"anna"_s,
        .comment = u"known: “budget” talk"_s,
        .state = SilenceInfo::State::Active };
    QCOMPARE(silences->at(0), active);
    QCOMPARE(silences->at(1).state, SilenceInfo::State::Pending);
    QCOMPARE(silences->at(2).state, SilenceInfo::State::Expired);
    QCOMPARE(silences->at(2).endsAt, silences->at(2).updatedAt);
}

void TestAlertmanagerParser::silenceId()
{
    QCOMPARE(parseSilenceId(R"({"silenceID":"7694a730-b2cb-484c-bacf-5cee8ba84b06"})").value(),
        u"7694a730-b2cb-484c-bacf-5cee8ba84b06"_s);
}

void TestAlertmanagerParser::newerVersions()
{
    QByteArray alert = changed(
        oneAlert, R"("inhibitedBy":[])", R"("inhibitedBy":[],"mutedBy":["nights","weekend"])");
    alert = changed(alert, R"([{"name":"r"}])", R"([{"name":"r","labels":{"x":"y"}}])");
    alert.replace(0, 1, R"({"future":[{"deep":[1,2.5,null]},"}"],)");
    const auto alerts = parseManagedAlerts(list(alert));
    QVERIFY(alerts);
    QCOMPARE(alerts->first().mutedBy, (QStringList { u"nights"_s, u"weekend"_s }));
    QCOMPARE(alerts->first().receivers, QStringList { u"r"_s });

    const auto group = parseManagedAlertGroups(list(
        R"({"labels":{},"receiver":{"name":"r","labels":{}},"routeLabels":{"a":"b"},"alerts":[]})"));
    QVERIFY(group);
    QCOMPARE(group->first(), (ManagedAlertGroup { {}, u"r"_s, {} }));

    const auto silences = parseSilences(
        list(changed(oneSilence, R"("comment")", R"("annotations":{"ticket":"7"},"comment")")));
    QVERIFY(silences);
    QCOMPARE(silences->first().comment, u"d"_s);
    // Before 0.22 there was no isEqual.
    QVERIFY(silences->first().matchers.first().isEqual);
}

void TestAlertmanagerParser::nothingAsNull()
{
    QCOMPARE(parseManagedAlerts("null").value().size(), 0);
    QCOMPARE(parseManagedAlerts("[]").value().size(), 0);
    QByteArray alert = changed(oneAlert, R"("silencedBy":[])", R"("silencedBy":null)");
    alert = changed(alert, R"("annotations":{})", R"("annotations":null)");
    QCOMPARE(parseManagedAlerts(list(alert)).value().first().silencedBy, QStringList());
    const QByteArray alone
        = R"({"cluster":{"status":"disabled","peers":null},"versionInfo":{"version":"0.15"},)"
          R"("config":{"original":""},"uptime":"2026-11-27T02:28:24Z"})";
    QCOMPARE(parseAlertmanagerStatus(alone).value().peers, QStringList());
}

void TestAlertmanagerParser::everyCutIsMalformed_data()
{
    QTest::addColumn<Parse>("parse");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("status") << parsing(parseAlertmanagerStatus) << captured("status-cluster");
    QTest::newRow("alerts") << parsing(parseManagedAlerts) << captured("alerts");
    QTest::newRow("groups") << parsing(parseManagedAlertGroups) << captured("groups");
    QTest::newRow("silences") << parsing(parseSilences) << captured("silences");
    QTest::newRow("id") << parsing(parseSilenceId) << QByteArray(R"({"silenceID":"x"})");
}

void TestAlertmanagerParser::everyCutIsMalformed()
{
    QFETCH(Parse, parse);
    QFETCH(QByteArray, body);
    QVERIFY(!body.isEmpty() && !parse(body));
    for (qsizetype length = 0; length < body.trimmed().size(); ++length) {
        const auto error = parse(body.left(length));
        QVERIFY2(error, qPrintable(QString::number(length)));
        QCOMPARE(error->kind, Error::Kind::Malformed);
        QVERIFY2(error->detail.startsWith(u"offset "_s), qPrintable(error->detail));
    }
}

void TestAlertmanagerParser::everyDamageIsSurvived()
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

void TestAlertmanagerParser::wrongShapes_data()
{
    QTest::addColumn<Parse>("parse");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason"); ///< in the detail
    const auto alert = [](const char *name, const QByteArray &from, const QByteArray &to,
                           const QString &reason = {}) {
        QTest::newRow(name) << parsing(parseManagedAlerts) << list(changed(oneAlert, from, to))
                            << reason;
    };
    alert("label is a number", R"({"a":"b"})", R"({"a":7})");
    alert("labels are a list", R"({"a":"b"})", "[]");
    alert("no labels", R"("labels":)", R"("labelled":)", u": labels"_s);
    alert("no end", R"("endsAt":)", R"("ends":)", u": endsAt"_s);
    alert("start is no time", "2026-11-27T02:28:24Z", "yesterday", u": yesterday"_s);
    alert("start is a number", R"("2026-11-27T02:28:24Z")", "1795746504");
    alert("unknown state", "active", "sleeping", u": sleeping"_s);
    alert("no state", R"("state":)", R"("stat":)", u": state"_s);
    alert("status is a text", R"({"state":"active","silencedBy":[],"inhibitedBy":[]})",
        R"("active")");
    alert("silenced by a number", R"("silencedBy":[])", R"("silencedBy":[7])");
    alert("receiver is a text", R"([{"name":"r"}])", R"(["r"])");
    alert("receiver without a name", R"([{"name":"r"}])", R"([{}])", u": name"_s);
    const auto silence = [](const char *name, const QByteArray &from, const QByteArray &to,
                             const QString &reason = {}) {
        QTest::newRow(name) << parsing(parseSilences) << list(changed(oneSilence, from, to))
                            << reason;
    };
    silence("silence without an id", R"("id":)", R"("ID":)", u": id"_s);
    silence("regex is a text", "false", R"("false")");
    silence("matcher without a value", R"("value":)", R"("v":)", u": value"_s);
    silence("silence of unknown state", "active", "suppressed", u": suppressed"_s);
    silence("silence without an author", R"("createdBy":)", R"("by":)", u": createdBy"_s);
    const auto row = [](const char *name, const Parse &parse, const QByteArray &body) {
        QTest::newRow(name) << parse << body << QString();
    };
    row("alerts are an object", parsing(parseManagedAlerts), "{}");
    row("alerts of Prometheus", parsing(parseManagedAlerts),
        R"({"status":"success","data":{"alerts":[]}})");
    row("alert is a number", parsing(parseManagedAlerts), "[7]");
    row("behind the end", parsing(parseManagedAlerts), "[] []");
    row("groups are alerts", parsing(parseManagedAlertGroups), list(oneAlert));
    row("status is a list", parsing(parseAlertmanagerStatus), "[]");
    row("status is empty", parsing(parseAlertmanagerStatus), "{}");
    row("id is a number", parsing(parseSilenceId), R"({"silenceID":7})");
    row("no id", parsing(parseSilenceId), "{}");
    row("nothing", parsing(parseSilences), "");
    row("a text", parsing(parseSilences), "\"x\"");
}

void TestAlertmanagerParser::wrongShapes()
{
    QFETCH(Parse, parse);
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    const auto error = parse(body);
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Malformed);
    QVERIFY2(error->detail.endsWith(reason), qPrintable(error->detail));
    QVERIFY2(error->message.contains(u"Alertmanager"_s), qPrintable(error->message));
}

void TestAlertmanagerParser::wrongShapeHasAPlace()
{
    const QByteArray second = changed(oneAlert, R"({"a":"b"})", R"({"a":7})");
    const QByteArray body = list(oneAlert + ',' + second);
    const auto alerts = parseManagedAlerts(body);
    QVERIFY(!alerts);
    const QString place = u"offset %1:"_s.arg(body.indexOf("7}"));
    QVERIFY2(alerts.error().detail.startsWith(place), qPrintable(alerts.error().detail));
}

void TestAlertmanagerParser::writesAlerts()
{
    const PostedAlert whole { { { { u"alertname"_s, u"A \"b\" \\ ä"_s } } },
        { { u"summary"_s, u"line\nline"_s } }, at(1'795'746'504'750), at(1'795'746'744'000),
        u"http://h/graph?g0.expr=up+%3D%3D+0&g0.tab=1"_s };
    const PostedAlert bare { { { { u"alertname"_s, u"B"_s } } }, {}, at(0), at(1), {} };
    const QJsonArray expected {
        QJsonObject { { u"annotations"_s, QJsonObject { { u"summary"_s, u"line\nline"_s } } },
            { u"endsAt"_s, u"2026-11-27T02:32:24.000Z"_s },
            { u"startsAt"_s, u"2026-11-27T02:28:24.750Z"_s },
            { u"generatorURL"_s, u"http://h/graph?g0.expr=up+%3D%3D+0&g0.tab=1"_s },
            { u"labels"_s, QJsonObject { { u"alertname"_s, u"A \"b\" \\ ä"_s } } } },
        QJsonObject { { u"endsAt"_s, u"1970-01-01T00:00:00.001Z"_s },
            { u"startsAt"_s, u"1970-01-01T00:00:00.000Z"_s },
            { u"labels"_s, QJsonObject { { u"alertname"_s, u"B"_s } } } }
    };
    QCOMPARE(QJsonDocument::fromJson(postedAlertsJson({ whole, bare })).array(), expected);
    QCOMPARE(postedAlertsJson({}), "[]");
}

void TestAlertmanagerParser::writesSilences()
{
    const SilenceInfo silence = parseSilences(list(oneSilence)).value().first();
    const QJsonObject expected { { u"id"_s, u"i"_s },
        { u"matchers"_s,
            QJsonArray { QJsonObject { { u"name"_s, u"a"_s }, { u"value"_s, u"b"_s },
                { u"isRegex"_s, false }, { u"isEqual"_s, true } } } },
        { u"startsAt"_s, u"2026-11-27T02:28:24.000Z"_s },
        { u"endsAt"_s, u"2026-11-27T03:28:24.000Z"_s }, { u"createdBy"_s, u"c"_s },
        { u"comment"_s, u"d"_s } };
    QCOMPARE(QJsonDocument::fromJson(silenceJson(silence)).object(), expected);
    QVERIFY(!silenceJson(SilenceInfo()).contains("\"id\""));
}

void TestAlertmanagerParser::writtenSilenceIsReadAgain()
{
    const auto silences = parseSilences(captured("silences")).value();
    for (const SilenceInfo &silence : silences) {
        QByteArray written = silenceJson(silence);
        written.replace(written.size() - 1, 1,
            R"(,"updatedAt":"2026-11-27T02:28:24Z","status":{"state":"expired"}})");
        SilenceInfo again = parseSilences(list(written)).value().first();
        again.updatedAt = silence.updatedAt;
        again.state = silence.state;
        QCOMPARE(again, silence);
    }
}

#include "tst_alertmanager_parser.moc"
QTEST_APPLESS_MAIN(TestAlertmanagerParser)
