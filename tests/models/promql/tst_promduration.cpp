// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promduration.h"

#include <QTest>

using namespace opsglass;

class TestPromDuration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
};

void TestPromDuration::parses_data()
{
    QTest::addColumn<qint64>("milliseconds"); // -1: none
    const auto row
        = [](const char *text, qint64 milliseconds) { QTest::newRow(text) << milliseconds; };
    row("0", 0);
    row("0s", 0);
    row("0m", 0);
    row("5m", 300'000);
    row("1h30m", 5'400'000);
    row("1y2w3d4h5m6s7ms", 33'019'506'007);
    row("1.5h", -1);
    row("5", -1);
    row("-5m", -1);
    row("5m1h", -1);
    row("5m ", -1);
    row("", -1);
    row("1d1d", -1);
    row("292y", 9'208'512'000'000);
    row("293y", -1);
    row("99999999999999999999s", -1);
}

void TestPromDuration::parses()
{
    QFETCH(qint64, milliseconds);
    const auto read = parsePromDuration(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(read ? read->count() : -1, milliseconds);
}

QTEST_GUILESS_MAIN(TestPromDuration)
#include "tst_promduration.moc"
