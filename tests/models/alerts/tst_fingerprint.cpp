// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/fingerprint.h"

#include <QTest>

using namespace opsglass;

class TestFingerprint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fingerprints_data();
    void fingerprints();
};

/// As Alertmanager 0.25 answers them.
void TestFingerprint::fingerprints_data()
{
    QTest::addColumn<Labels>("labels");
    const QString alertname = QStringLiteral("alertname");
    QTest::newRow("cbf29ce484222325") << Labels {};
    QTest::newRow("d2c6efc389df0927") << Labels { { { alertname, QStringLiteral("A") } } };
    QTest::newRow("65ff999a36c02a59") << Labels { { { alertname, QStringLiteral("High") },
        { QStringLiteral("job"), QStringLiteral("käse \"q\"") },
        { QStringLiteral("a_b"), QStringLiteral("1") } } };
}

void TestFingerprint::fingerprints()
{
    QFETCH(Labels, labels);
    QCOMPARE(fingerprint(labels), QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
