// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace opsglass;

class TestBudgetJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBack();
    void whatIsLeftOutHasDefaults();
    void problemsAreNamed_data();
    void problemsAreNamed();
};

namespace {

QJsonArray arrayOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson(json, &error).array();
    if (error.error != QJsonParseError::NoError)
        qWarning() << error.errorString() << json;
    return array;
}

} // namespace

void TestBudgetJson::whatIsWrittenReadsBack()
{
    Budget full;
    full.name = QStringLiteral("Größe „a“");
    full.kind = Budget::Kind::Tokens;
    full.unit = QStringLiteral("short");
    full.expr = QStringLiteral("increase(tokens_total{x=\"y\"}[$__range])");
    full.source = QStringLiteral("prom-1");
    full.amount = 0.1;
    full.period = Budget::Period::Week;
    full.weekStart = Qt::Sunday;
    full.steps = { 10, 1000 };
    Budget plain;
    plain.name = QStringLiteral("plain");
    plain.expr = QStringLiteral("cost_total");
    plain.amount = 1e9;
    for (const Budget::Period period :
        { Budget::Period::Day, Budget::Period::Week, Budget::Period::Month }) {
        plain.period = period;
        const QList<Budget> budgets { full, plain };
        const auto read = readBudgets(budgetsToJson(budgets));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, budgets);
    }
    QCOMPARE(readBudgets({}).value(), QList<Budget> {});
}

void TestBudgetJson::whatIsLeftOutHasDefaults()
{
    const auto read
        = readBudgets(arrayOf(R"([{"name": "a", "expr": "x", "amount": 5, "colour": "red"}])"));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    Budget budget;
    budget.name = QStringLiteral("a");
    budget.expr = QStringLiteral("x");
    budget.amount = 5;
    QCOMPARE(*read, QList<Budget> { budget });
}

void TestBudgetJson::problemsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &json, const char *message) {
        QTest::newRow(name) << QByteArray('[' + json + ']') << QString::fromUtf8(message);
    };
    row("no object", "5", "Budget 1: “name” is missing.");
    row("no name", R"({"expr": "x", "amount": 5})", "Budget 1: “name” is missing.");
    row("blank name", R"({"name": " ", "expr": "x", "amount": 5})",
        "Budget “ ”: “name” is missing.");
    row("name of another type", R"({"name": 5, "expr": "x", "amount": 5})",
        "Budget 1: “name” is not a text.");
    row("no expression", R"({"name": "a", "amount": 5})", "Budget “a”: “expr” is missing.");
    row("broken expression", R"({"name": "a", "expr": "x{", "amount": 5})",
        "Budget “a”: 1:3: parse error: unexpected end of input inside braces");
    row("no amount", R"({"name": "a", "expr": "x"})",
        "Budget “a”: “amount” is not a number above 0.");
    row("amount as text", R"({"name": "a", "expr": "x", "amount": "5"})",
        "Budget “a”: “amount” is not a number above 0.");
    row("amount of nothing", R"({"name": "a", "expr": "x", "amount": 0})",
        "Budget “a”: “amount” is not a number above 0.");
    row("unknown kind", R"({"name": "a", "expr": "x", "amount": 5, "kind": "time"})",
        "Budget “a”: “kind” is none of money, tokens.");
    row("unknown period", R"({"name": "a", "expr": "x", "amount": 5, "period": "Month"})",
        "Budget “a”: “period” is none of day, week, month.");
    row("unknown weekday", R"({"name": "a", "expr": "x", "amount": 5, "weekStart": "mon"})",
        "Budget “a”: “weekStart” is none of monday, tuesday, wednesday, thursday, friday, "
        "saturday, "
        "sunday.");
    row("period of another type", R"({"name": "a", "expr": "x", "amount": 5, "period": 7})",
        "Budget “a”: “period” is not a text.");
    const QByteArray steps = R"({"name": "a", "expr": "x", "amount": 5, "steps": )";
    const char *stepsMessage
        = "Budget “a”: “steps” are not whole numbers that rise from 1 to 1000 at most.";
    row("no steps", steps + "[]}", stepsMessage);
    row("steps as text", steps + "\"50\"}", stepsMessage);
    row("steps that fall", steps + "[75, 50]}", stepsMessage);
    row("steps that repeat", steps + "[50, 50]}", stepsMessage);
    row("half steps", steps + "[12.5]}", stepsMessage);
    row("step zero", steps + "[0, 50]}", stepsMessage);
    row("large step", steps + "[50, 1001]}", stepsMessage);
    row("second of the same name",
        R"({"name": "a", "expr": "x", "amount": 5}, {"name": "a", "expr": "y", "amount": 6})",
        "There are two budgets “a”.");
    row("the second one", R"({"name": "a", "expr": "x", "amount": 5}, {"expr": "y"})",
        "Budget 2: “name” is missing.");
}

void TestBudgetJson::problemsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto read = readBudgets(arrayOf(json));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
    QCOMPARE(read.error().message, message);
}

QTEST_APPLESS_MAIN(TestBudgetJson)
#include "tst_budgetjson.moc"
