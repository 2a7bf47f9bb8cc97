// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/serveraddress.h"

#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// What people type as addresses.
class TestServerAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completes_data();
    void completes();
    void findsProblems_data();
    void findsProblems();
    void shortens_data();
    void shortens();
    void hidesPasswords();
};

void TestServerAddress::completes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("host and port") << u" am:9093 "_s << u"http://am:9093"_s;
    QTest::newRow("path") << u"am/alerts"_s << u"http://am/alerts"_s;
    QTest::newRow("secure") << u"https://am"_s << u"https://am"_s;
    QTest::newRow("other scheme") << u"ftp://am"_s << u"ftp://am"_s;
}

void TestServerAddress::completes()
{
    QFETCH(const QString, typed);
    QTEST(completedAddress(typed), "address");
}

void TestServerAddress::findsProblems_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("word"); // of the problem
    QTest::newRow("good") << u"http://am:9093"_s << QString();
    QTest::newRow("without a scheme") << u"am:9093"_s << QString();
    QTest::newRow("IPv6") << u"http://[::1]:9093/x"_s << QString();
    QTest::newRow("empty") << u" "_s << u"missing"_s;
    QTest::newRow("no host") << u"http://"_s << u"no address"_s;
    QTest::newRow("blank within") << u"http://a b"_s << u"no address"_s;
    QTest::newRow("port too high") << u"am:99999"_s << u"no address"_s;
    QTest::newRow("other scheme") << u"ftp://am"_s << u"http or https"_s;
}

void TestServerAddress::findsProblems()
{
    QFETCH(const QString, address);
    QFETCH(const QString, word);
    const QString problem = addressProblem(address);
    QCOMPARE(problem.isEmpty(), word.isEmpty());
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

void TestServerAddress::shortens_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("path") << u"https://hooks.example.org/T0/secret"_s
                          << u"https://hooks.example.org/…"_s;
    QTest::newRow("port") << u"http://h:8080/x?token=1"_s << u"http://h:8080/…"_s;
    QTest::newRow("user") << u"http://me:pw@h"_s << u"http://h/…"_s;
    QTest::newRow("nothing to hide") << u"http://h/"_s << u"http://h"_s;
    QTest::newRow("query only") << u"http://h?token=1"_s << u"http://h/…"_s;
    QTest::newRow("fragment only") << u"http://h#token"_s << u"http://h/…"_s;
}

void TestServerAddress::shortens()
{
    QFETCH(const QString, address);
    QTEST(shortenedAddress(address), "shown");
}

void TestServerAddress::hidesPasswords()
{
    QCOMPARE(shownAddress(u"http://me:pw@h:1/x"_s), u"http://me@h:1/x"_s);
    QCOMPARE(shownAddress(u"http://h:1/x"_s), u"http://h:1/x"_s);
}

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
