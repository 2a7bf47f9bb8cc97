// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notificationtext.h"

#include <QTest>

using namespace opsglass;

/// The words a notification server is given, for untrusted labels and all kinds of servers.
class TestNotificationText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void servers_data();
    void servers();
    void hiddenTellsNothing_data();
    void hiddenTellsNothing();
    void bodies_data();
    void bodies();
};

namespace {

AlertNotification sample()
{
    AlertNotification notification;
    notification.key = QStringLiteral("k");
    notification.title = QStringLiteral("Errors <high> & rising");
    notification.lines = QStringList { QStringLiteral("agent=\"<b>x</b>\" & more") };
    notification.severity = AlertSeverity::Critical;
    return notification;
}

QStringList numbered(int count)
{
    QStringList lines;
    for (int line = 1; line <= count; ++line)
        lines << QString::number(line);
    return lines;
}

QStringList all()
{
    return { QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions") };
}

} // namespace

void TestNotificationText::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << QStringLiteral("Disk full") << 20 << QStringLiteral("Disk full");
    QTest::newRow("exactly") << QStringLiteral("12345") << 5 << QStringLiteral("12345");
    QTest::newRow("long") << QStringLiteral("123456") << 5 << QStringLiteral("1234…");
    QTest::newRow("new lines") << QStringLiteral("a\n b\r\n\tc") << 20 << QStringLiteral("a b c");
    QTest::newRow("controls") << QStringLiteral("a\u001b[31mb\u0007") << 20
                              << QStringLiteral("a [31mb");
    QTest::newRow("nul") << (QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b")) << 20
                         << QStringLiteral("a b");
    QTest::newRow("right to left override")
        << QStringLiteral("a\u202egpj.exe\u202c") << 20 << QStringLiteral("agpj.exe");
    QTest::newRow("isolates") << QStringLiteral("\u2067a\u2069\ufeff") << 20 << QStringLiteral("a");
    QTest::newRow("pair is not cut") << QStringLiteral("abc😀def") << 5 << QStringLiteral("abc…");
    QTest::newRow("only controls") << QStringLiteral("\u0001\n") << 20 << QString();
}

void TestNotificationText::lines()
{
    QFETCH(const QString, text);
    QFETCH(const int, length);
    QFETCH(const QString, expected);
    QCOMPARE(tamedLine(text, length), expected);
}

void TestNotificationText::servers_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("body");
    const QString title = QStringLiteral("Errors <high> & rising");
    const QString plain = QStringLiteral("agent=\"<b>x</b>\" & more");
    const QString marked = QStringLiteral("agent=&quot;&lt;b&gt;x&lt;/b&gt;&quot; &amp; more");
    const QString where = QStringLiteral("\nIt can be silenced or snoozed in Opsglass.");
    const QString body = QStringLiteral("body");
    const QString markup = QStringLiteral("body-markup");
    const QString actions = QStringLiteral("actions");
    QTest::newRow("all") << QStringList { body, markup, actions } << title << marked;
    QTest::newRow("no markup") << QStringList { body, actions } << title << plain;
    QTest::newRow("no actions") << QStringList { body } << title << plain + where;
    QTest::newRow("no actions but markup")
        << QStringList { body, markup } << title << marked + where;
    QTest::newRow("no body") << QStringList { actions } << title + QStringLiteral(" – ") + plain
                             << QString();
    QTest::newRow("nothing") << QStringList() << title + QStringLiteral(" – ") + plain << QString();
}

void TestNotificationText::servers()
{
    QFETCH(const QStringList, capabilities);
    QFETCH(const QString, summary);
    QFETCH(const QString, body);
    const NotificationText text = notificationText(sample(), {}, capabilities);
    QCOMPARE(text.summary, summary);
    QCOMPARE(text.body, body);
}

void TestNotificationText::hiddenTellsNothing_data()
{
    QTest::addColumn<AlertSeverity>("severity");
    QTest::addColumn<bool>("isResolved");
    QTest::addColumn<QString>("summary");
    QTest::newRow("critical") << AlertSeverity::Critical << false
                              << QStringLiteral("Critical alerts are firing");
    QTest::newRow("warning") << AlertSeverity::Warning << false
                             << QStringLiteral("Warnings are firing");
    QTest::newRow("unknown") << AlertSeverity::Unknown << false
                             << QStringLiteral("Alerts are firing");
    QTest::newRow("info") << AlertSeverity::Info << false << QStringLiteral("Alerts are firing");
    QTest::newRow("resolved") << AlertSeverity::Critical << true
                              << QStringLiteral("Alerts are resolved");
}

void TestNotificationText::hiddenTellsNothing()
{
    QFETCH(const AlertSeverity, severity);
    QFETCH(const bool, isResolved);
    QFETCH(const QString, summary);
    AlertNotification notification = sample();
    notification.severity = severity;
    notification.isResolved = isResolved;
    NotificationChoices choices;
    choices.hidesContent = true;
    const NotificationText text = notificationText(notification, choices, all());
    QCOMPARE(text.summary, summary);
    QCOMPARE(text.body, QStringLiteral("Opsglass has the details."));
    QCOMPARE(notificationText(notification, choices, {}).summary, summary);
    // The specification wants a summary, and labels may leave nothing to say.
    notification.title = QStringLiteral("\n\u202e");
    QCOMPARE(notificationText(notification, {}, all()).summary, summary);
}

void TestNotificationText::bodies_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("five") << numbered(5) << numbered(5);
    QTest::newRow("six") << numbered(6) << numbered(5) + QStringList(QStringLiteral("and 1 more"));
    QTest::newRow("storm") << numbered(1000)
                           << numbered(5) + QStringList(QStringLiteral("and 995 more"));
    QTest::newRow("empty ones") << QStringList { QString(), QStringLiteral("a"),
        QStringLiteral(" \n") } << QStringList(QStringLiteral("a"));
    QTest::newRow("endless") << QStringList(QString(5000, u'x'))
                             << QStringList(QString(199, u'x') + QChar(u'…'));
}

void TestNotificationText::bodies()
{
    QFETCH(const QStringList, lines);
    QFETCH(const QStringList, expected);
    AlertNotification notification = sample();
    notification.lines = lines;
    QCOMPARE(
        notificationText(notification, {}, all()).body.split(u'\n', Qt::SkipEmptyParts), expected);
}

QTEST_GUILESS_MAIN(TestNotificationText)
#include "tst_notificationtext.moc"
