// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/rfc3339.h"

#include <QByteArray>
#include <QTest>

using namespace opsglass;

/// Times as the servers write them, both ways.
class TestRfc3339 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
};

void TestRfc3339::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const QByteArray &text, qint64 milliseconds) {
        QTest::newRow(text.constData()) << text << milliseconds;
    };
    row("2026-11-27T02:28:24.751Z", 1'795'746'504'751);
    row("2026-11-27T02:28:24Z", 1'795'746'504'000);
    row("2026-11-27T02:28:24.7Z", 1'795'746'504'700);
    row("2026-11-27T02:28:24.751999999Z", 1'795'746'504'751);
    row("2026-11-27T07:58:24.751+05:30", 1'795'746'504'751);
    row("2026-11-26T18:28:24-08:00", 1'795'746'504'000);
    row("2026-11-27T02:28:24+00:00", 1'795'746'504'000);
    row("1970-01-01T00:00:00Z", 0);
    row("1969-12-31T23:59:59.999Z", -1);
    row("2024-02-29T00:00:00Z", 1'709'164'800'000);
    row("0001-01-01T00:00:00Z", -62'135'596'800'000);
}

void TestRfc3339::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    const auto read = parseRfc3339(text.toStdString());
    QVERIFY(read);
    QCOMPARE(qint64(read->time_since_epoch().count()), milliseconds);
}

void TestRfc3339::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray text : { "", "2026-11-27", "2026-11-27T02:28:24", "2026-11-27 02:28:24Z",
             "2026-11-27T02:28Z", "2026-11-27T02:28:24.Z", "2026-11-27T02:28:24,5Z",
             "2026-11-27T02:28:24z ", "2026-11-27T24:00:00Z", "2026-11-27T02:60:00Z",
             "2026-11-27T02:28:60Z", "2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
             "2026-00-10T00:00:00Z", "2026-11-31T00:00:00Z", "2026-11-27T02:28:24+5:30",
             "2026-11-27T02:28:24+24:00", "2026-11-27T02:28:24+05", "x026-11-27T02:28:24Z",
             "2026-11-27T02:28:24Zx", "-026-11-27T02:28:24Z", "26-11-27T02:28:24Z" })
        QTest::addRow("\"%s\"", text.constData()) << text;
}

void TestRfc3339::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseRfc3339(text.toStdString()));
}

void TestRfc3339::writes_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("brief");
    const auto row = [](qint64 milliseconds, const char *whole, const char *brief) {
        QTest::newRow(whole) << milliseconds << QString::fromLatin1(whole)
                             << QString::fromLatin1(brief);
    };
    row(1'795'746'504'751, "2026-11-27T02:28:24.751Z", "2026-11-27T02:28:24.751Z");
    row(1'795'746'504'750, "2026-11-27T02:28:24.750Z", "2026-11-27T02:28:24.75Z");
    row(1'795'746'504'700, "2026-11-27T02:28:24.700Z", "2026-11-27T02:28:24.7Z");
    row(1'795'746'504'007, "2026-11-27T02:28:24.007Z", "2026-11-27T02:28:24.007Z");
    row(1'795'746'504'000, "2026-11-27T02:28:24.000Z", "2026-11-27T02:28:24Z");
    row(1'795'746'500'000, "2026-11-27T02:28:20.000Z", "2026-11-27T02:28:20Z");
    row(-1, "1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
    row(-62'135'596'800'000, "0001-01-01T00:00:00.000Z", "0001-01-01T00:00:00Z");
}

void TestRfc3339::writes()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, whole);
    QFETCH(QString, brief);
    const Instant instant { Milliseconds(milliseconds) };
    QCOMPARE(rfc3339(instant), whole);
    QCOMPARE(shortRfc3339(instant), brief);
    QCOMPARE(parseRfc3339(brief.toStdString()), instant);
}

#include "tst_rfc3339.moc"
QTEST_APPLESS_MAIN(TestRfc3339)
