// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/template.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace opsglass;

/// The template language: what real servers say, what they cannot show, and hostile templates.
class TestTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expandsLikePrometheus_data();
    void expandsLikePrometheus();
    void refusesLikePromtool_data();
    void refusesLikePromtool();
    void deviates_data();
    void deviates();
    void queries();
    void ends_data();
    void ends();
    void nestsOnlySoDeep();
};

namespace {

const QString alertName = QStringLiteral("__alert_A");

QJsonObject captured()
{
    QFile file(QStringLiteral(OPSGLASS_FIXTURES "/alerts/templates-prometheus-2.42.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// What the captured templates speak of.
TemplateData capturedData()
{
    TemplateData data;
    data.labels.pairs = { { QStringLiteral("Zone"), QStringLiteral("eu") },
        { QStringLiteral("instance"), QStringLiteral("i-1:9100") },
        { QStringLiteral("job"), QStringLiteral("agent") } };
    data.externalLabels.pairs = { { QStringLiteral("cluster"), QStringLiteral("demo") } };
    data.externalUrl = QStringLiteral("http://prom.example:9090/sub/");
    data.value = 42.5;
    return data;
}

/// The server's answers to the expressions of the captured templates.
Result<QList<TemplateSample>> answer(const QString &expression)
{
    if (expression == QLatin1String("vector(1)") || expression == QLatin1String("1"))
        return QList<TemplateSample> { { {}, 1 } };
    if (expression == QLatin1String("vector(0)"))
        return QList<TemplateSample> { { {}, 0 } };
    if (expression == QLatin1String("vector(1) > 2"))
        return QList<TemplateSample> {};
    if (expression.startsWith(QLatin1String("label_replace(vector(7)"))) {
        Labels labels;
        labels.pairs.insert(QStringLiteral("a"), QStringLiteral("b"));
        return QList<TemplateSample> { { labels, 7 } };
    }
    return failure(
        { Error::Kind::Query, QStringLiteral("rule result is not a vector or scalar"), {} });
}

QString expanded(const QString &text, const TemplateQuery &query = answer)
{
    const Result<Template> parsed = parseTemplate(alertName, text);
    return parsed ? expandedOrError(parsed->expand(capturedData(), query)) : parsed.error().message;
}

struct Deviation {
    const char *reason;
    QString text;
    QString expected;
};

QList<Deviation> deviations()
{
    return {
        { "newer: words end as in Unicode",
            QStringLiteral("{{ title \"hello world o'neil foo-bar x_y 1abc \u00e9a\" }}"),
            QStringLiteral("Hello World O'neil Foo-Bar X_y 1Abc \u00c9a") },
        { "newer: ranges over numbers", QStringLiteral("{{ range 3 }}{{ . }}{{ end }}"),
            QStringLiteral("012") },
        { "newer: no two names for one number", QStringLiteral("{{ range $i, $x := 3 }}{{ end }}"),
            QStringLiteral("<error expanding template: error executing template __alert_A: "
                           "template: __alert_A:1:131: executing \"__alert_A\" at <3>: "
                           "can't use 3 to iterate over more than one variable>") },
        { "newer: a range over nothing has an else",
            QStringLiteral("{{ range 0 }}x{{ else }}none{{ end }}"), QStringLiteral("none") },
        { "newer: else with",
            QStringLiteral("{{ with 0 }}a{{ else with 5 }}{{ . }}{{ else }}c{{ end }}"),
            QStringLiteral("5") },
        { "newer: why a duration is none", QStringLiteral("{{ parseDuration \"5x\" }}"),
            QStringLiteral("<error expanding template: error executing template __alert_A: "
                           "template: __alert_A:1:115: executing \"__alert_A\" at "
                           "<parseDuration \"5x\">: error calling parseDuration: "
                           "unknown unit \"x\" in duration \"5x\">") },
        { "ours: times compare by value", QStringLiteral("{{ eq (toTime 1) (toTime 1) }}"),
            QStringLiteral("true") },
        { "ours: no imaginary numbers", QStringLiteral("{{ 1+2i }}"),
            QStringLiteral("template: __alert_A:1: illegal number syntax: \"1+2i\"") },
        { "ours: samples in a list", QStringLiteral("{{ query \"vector(1)\" }}"),
            QStringLiteral("[{map[] 1}]") },
        { "ours: overflowing durations", QStringLiteral("{{ humanizeDuration 1e20 }}"),
            QStringLiteral("1.157e+15d") },
        { "ours: times out of reach", QStringLiteral("{{ (toTime 1).AddDate 2000000 0 0 }}"),
            QStringLiteral("<error expanding template: error executing template __alert_A: "
                           "template: __alert_A:1:125: executing \"__alert_A\" at <(toTime "
                           "1).AddDate>: error calling AddDate: time out of range>") },
    };
}

/// What Prometheus 3.5 (Go 1.24) says otherwise than 2.42 (Go 1.19), brought to the words of 2.42.
QString inOlderWords(QString text)
{
    static const QRegularExpression types(
        QStringLiteral("incompatible types for comparison: .* and [^>]*>"));
    text.replace(types, QStringLiteral("incompatible types for comparison>"));
    return text.replace(QStringLiteral("Value interface {} }"), QStringLiteral("Value float64 }"));
}

/// Templates that expand otherwise than captured, and on purpose.
bool isDeviation(const QString &text)
{
    // %d and such show the insides of Go's time.Time, which nobody can want.
    static const QRegularExpression insides(QStringLiteral(
        "^\\{\\{ printf \"%[^\"]*[tbcdoOUeEfFgGwz!\u00e9]\\|?\" \\(toTime 1\\.5\\) \\}\\}$"));
    const auto rows = deviations();
    return insides.match(text).hasMatch()
        || std::any_of(
            rows.cbegin(), rows.cend(), [&text](const Deviation &row) { return row.text == text; });
}

} // namespace

void TestTemplate::expandsLikePrometheus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QJsonArray rows = captured().value(QLatin1String("expansions")).toArray();
    QVERIFY(rows.size() > 1500);
    for (const QJsonValue row : rows) {
        const QString text = row[0].toString();
        if (!isDeviation(text))
            QTest::newRow(qPrintable(text)) << text << row[1].toString();
    }
}

void TestTemplate::expandsLikePrometheus()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(inOlderWords(expanded(text)), expected);
}

void TestTemplate::refusesLikePromtool_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QJsonArray rows = captured().value(QLatin1String("parseErrors")).toArray();
    QVERIFY(rows.size() > 100);
    for (const QJsonValue row : rows)
        QTest::newRow(qPrintable(row[0].toString())) << row[0].toString() << row[1].toString();
}

void TestTemplate::refusesLikePromtool()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<Template> parsed = parseTemplate(alertName, text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::Malformed);
    QCOMPARE(parsed.error().message, expected);
}

/// What differs from Prometheus 2.42: newer behaviour of 3.5 first, then our own.
void TestTemplate::deviates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const Deviation &row : deviations())
        QTest::newRow(row.reason) << row.text << row.expected;
}

void TestTemplate::deviates()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(expanded(text), expected);
}

void TestTemplate::queries()
{
    QStringList asked;
    const TemplateQuery query = [&asked](const QString &expression) {
        asked << expression;
        return answer(expression);
    };
    const QString text = QStringLiteral(
        "{{ with printf \"vector(%v)\" 1 | query }}{{ . | first | value }}{{ end }}");
    QCOMPARE(expanded(text, query), QStringLiteral("1"));
    QCOMPARE(asked, QStringList { QStringLiteral("vector(1)") });
    QVERIFY(expanded(text, {}).contains(QLatin1String("error calling query: there is nothing")));
}

void TestTemplate::ends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString depth = QStringLiteral("exceeded maximum template depth (100)");
    const QString nesting = QStringLiteral("nested deeper than 500 levels");
    const QString steps = QStringLiteral("more than 1000000 steps");
    const QString size = QStringLiteral("more than 1048576 bytes of text");
    const QString costly = QStringLiteral("more than 10000 regular expressions");
    QTest::newRow("recursion") << QStringLiteral(
        "{{ define `r` }}{{ template `r` . }}{{ end }}{{ template `r` 1 }}")
                               << depth;
    QTest::newRow("nested recursion")
        << QStringLiteral("{{ define `r` }}") + QStringLiteral("{{ if 1 }}").repeated(20)
            + QStringLiteral("{{ template `r` }}") + QStringLiteral("{{ end }}").repeated(20)
            + QStringLiteral("{{ end }}{{ template `r` }}")
        << nesting;
    QTest::newRow("long loop") << QStringLiteral("{{ range 9000000000 }}{{ end }}") << steps;
    QTest::newRow("loops in loops")
        << QStringLiteral("{{ range 90000 }}{{ range 90000 }}{{ end }}{{ end }}") << steps;
    QTest::newRow("much text")
        << QStringLiteral("{{ range 900000 }}%1{{ end }}").arg(QString(100, u'a')) << size;
    QTest::newRow("doubled text") << QStringLiteral(
        "{{ $x := `aa` }}{{ range 99 }}{{ $x = print $x $x }}{{ end }}")
                                  << size;
    QTest::newRow("wide number") << QStringLiteral("{{ printf `%1000000d%1000000d` 1 2 }}") << size;
    QTest::newRow("doubled maps") << QStringLiteral(
        "{{ $x := args }}{{ range 90 }}{{ $x = args $x $x }}{{ end }}{{ $x }}")
                                  << size;
    QTest::newRow("maps in maps") << QStringLiteral(
        "{{ $x := args }}{{ range 9000 }}{{ $x = args $x }}{{ end }}")
                                  << QStringLiteral("nested deeper than 100 levels");
    QTest::newRow("many queries") << QStringLiteral(
        "{{ range 900 }}{{ query `vector(1)` }}{{ end }}")
                                  << QStringLiteral("more than 100 queries");
    QTest::newRow("many matches") << QStringLiteral("{{ range 90000 }}{{ match `a` `a` }}{{ end }}")
                                  << costly;
    QTest::newRow("growing replacement")
        << QStringLiteral("{{ $x := `aa` }}{{ range 99 }}"
                          "{{ $x = reReplaceAll `.+` `$0$0` $x }}{{ end }}")
        << size;
}

void TestTemplate::ends()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const Result<Template> parsed = parseTemplate(alertName, text);
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().message));
    const Result<QString> expansion = parsed->expand(capturedData(), answer);
    QVERIFY(!expansion);
    QCOMPARE(expansion.error().kind, Error::Kind::Query);
    QVERIFY2(expansion.error().message.endsWith(reason), qPrintable(expansion.error().message));
}

void TestTemplate::nestsOnlySoDeep()
{
    const auto parentheses = [](int count) {
        return QStringLiteral("{{ ") + QString(count, u'(') + u'1' + QString(count, u')')
            + QStringLiteral(" }}");
    };
    const auto conditions = [](int count) {
        return QStringLiteral("{{ if 1 }}").repeated(count) + u'x'
            + QStringLiteral("{{ end }}").repeated(count);
    };
    const auto alternatives = [](int count) {
        return QStringLiteral("{{ if 0 }}") + QStringLiteral("{{ else if 0 }}").repeated(count)
            + QStringLiteral("{{ else }}x{{ end }}");
    };
    QCOMPARE(expanded(parentheses(99)), QStringLiteral("1"));
    QCOMPARE(expanded(conditions(99)), QStringLiteral("x"));
    QCOMPARE(expanded(alternatives(98)), QStringLiteral("x"));
    const QString refusal = QStringLiteral("template: __alert_A:1: nested deeper than 100 levels");
    QCOMPARE(expanded(parentheses(100000)), refusal);
    QCOMPARE(expanded(conditions(100000)), refusal);
    QCOMPARE(expanded(alternatives(100000)), refusal);
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
