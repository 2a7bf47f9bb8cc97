// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/diagnostics.h"
#include "app/desktop/logfile.h"
#include "app/desktop/redaction.h"

#include <QDir>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(oneLog, "opsglass.one", QtWarningMsg)
Q_LOGGING_CATEGORY(otherLog, "opsglass.other", QtWarningMsg)

/// What the program writes down about itself holds no secrets.
class TestLogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secrets_data();
    void secrets();
    void harmless_data();
    void harmless();
    void secretsInSettings();
    void linesHaveTimeAndCategory();
    void repeatsAreCounted();
    void filesAreRotated();
    void runsAreAppended();
    void detailsWhenAskedFor();
    void worksWithoutAFolder();
    void reportsHaveNoSecrets();

private:
    static QByteArray read(const QString &path);
};

void TestLogFile::init()
{
    // What is logged on purpose is not the test's own output.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

QByteArray TestLogFile::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLogFile::secrets_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "http://me:hunter2@prom:9090/api", "https://hunter2@host/",
             "postgres://a:b@hunter2@host/x", "GET /x?token=hunter2&a=b",
             "http://h/?api_key=hunter2", "http://h/?x=1&access_token=hunter2#f",
             "http://h/?sig=hunter2", "Authorization: Bearer hunter2",
             "authorization: Basic aHVudGVyMg== hunter2", "\"Authorization\": \"hunter2\"",
             "Cookie: session=hunter2; b=c", "Set-Cookie: hunter2", "bearer hunter2-abc",
             "password=hunter2", "\"password\": \"hunter2 and more\"", "client_secret: hunter2",
             "X-Api-Key: hunter2", "https://hooks.slack.com/services/T0/B0/hunter2",
             "https://discord.com/api/webhooks/1/hunter2", "https://example.org/webhook/hunter2",
             "https://x.webhook.office.com/hunter2/a",
             "https://api.telegram.org/bot123:hunter2/send", "glsa_hunter2hunter2",
             "ghp_hunter2hunter2", "xoxb-hunter2-hunter2", "sk-hunter2hunter2",
             "eyJhbGciOi.hunter2.hunter2" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestLogFile::secrets()
{
    QFETCH(const QString, text);
    const QString shown = withoutSecrets(text);
    QVERIFY2(!shown.contains(u"hunter2"_s), qPrintable(shown));
    QVERIFY(shown.contains(u'…'));
    QCOMPARE(withoutSecrets(shown), shown);
}

void TestLogFile::harmless_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        { "http://prom:9090/api/v1/query?query=up&time=1", "The server says: no",
            "sum(rate(tokens_total{model=\"a\"}[5m]))", "user@example.org wrote",
            "/home/x/.config/opsglass/settings.json", "file:///home/x/dash board.json",
            "https://example.org/d/abc/title?from=now-6h&to=now" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestLogFile::harmless()
{
    QFETCH(const QString, text);
    QCOMPARE(withoutSecrets(text), text);
}

void TestLogFile::secretsInSettings()
{
    const QJsonObject settings {
        { u"servers"_s,
            QJsonArray { QJsonObject { { u"url"_s, u"http://a:b@h"_s }, { u"password"_s, u"p"_s },
                { u"hasPassword"_s, true }, { u"headers"_s, QJsonArray { u"X: y"_s } } } } },
        { u"theme"_s, u"dark"_s }, { u"n"_s, 3 }
    };
    const QJsonObject expected {
        { u"servers"_s,
            QJsonArray { QJsonObject { { u"url"_s, u"http://…@h"_s }, { u"password"_s, u"…"_s },
                { u"hasPassword"_s, true }, { u"headers"_s, u"…"_s } } } },
        { u"theme"_s, u"dark"_s }, { u"n"_s, 3 }
    };
    QCOMPARE(withoutSecrets(QJsonValue(settings)).toObject(), expected);
}

void TestLogFile::linesHaveTimeAndCategory()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state/opsglass.log"_s);
    {
        const LogFile log(folder.filePath(u"state"_s));
        QCOMPARE(LogFile::currentPath(), path);
        qCWarning(oneLog) << "first\nsecond";
        qCInfo(oneLog) << "unseen";
        qCCritical(otherLog).noquote() << "http://a:hunter2@h/";
        QCOMPARE(LogFile::currentWarnings().size(), 2);
    }
    qCWarning(oneLog) << "after its end";
    QVERIFY(LogFile::currentWarnings().isEmpty());
    const QString text = QString::fromUtf8(read(path));
    const QRegularExpression lines(QRegularExpression::anchoredPattern(
        u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z warning opsglass\\.one: first\n"
        "\tsecond\n\\S+ error opsglass\\.other: http://…@h/\n"_s));
    QVERIFY2(lines.match(text).hasMatch(), qPrintable(text));
    QCOMPARE(QFileInfo(path).permissions() & QFileDevice::Permissions(0x0077),
        QFileDevice::Permissions());
}

void TestLogFile::repeatsAreCounted()
{
    const QTemporaryDir folder;
    {
        const LogFile log(folder.path());
        for (int i = 0; i < 5; ++i)
            qCWarning(oneLog) << "again";
        qCWarning(oneLog) << "other";
        QCOMPARE(LogFile::currentWarnings().size(), 2);
    }
    const QByteArray text = read(folder.filePath(u"opsglass.log"_s));
    QCOMPARE(text.count("again"), 1);
    QVERIFY2(text.contains("the line above, 4 times more"), text.constData());
}

void TestLogFile::filesAreRotated()
{
    const QTemporaryDir folder;
    const QString large(100'000, u'x');
    {
        const LogFile log(folder.path());
        for (int i = 0; i < 70; ++i)
            qCWarning(oneLog).noquote() << i << large;
    }
    const QDir directory(folder.path());
    const QStringList names = directory.entryList(QDir::Files, QDir::Name);
    QCOMPARE(names,
        (QStringList { u"opsglass.log"_s, u"opsglass.log.1"_s, u"opsglass.log.2"_s,
            u"opsglass.log.3"_s, u"opsglass.log.4"_s }));
    for (const QString &name : names) {
        const QFileInfo file(directory.filePath(name));
        QVERIFY(file.size() <= LogFile::largest);
        QCOMPARE(file.permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    }
    QVERIFY(read(directory.filePath(u"opsglass.log"_s)).contains("opsglass.one: 69 x"));
}

void TestLogFile::runsAreAppended()
{
    const QTemporaryDir folder;
    for (const char *text : { "one run", "next run" }) {
        const LogFile log(folder.path());
        qCWarning(oneLog) << text;
    }
    const QByteArray text = read(folder.filePath(u"opsglass.log"_s));
    QVERIFY(text.contains("one run") && text.contains("next run"));
}

void TestLogFile::detailsWhenAskedFor()
{
    QVERIFY(!oneLog().isDebugEnabled());
    logDetails({ u"one"_s });
    QVERIFY(oneLog().isDebugEnabled());
    QVERIFY(!otherLog().isDebugEnabled());
    logDetails({ u"opsglass.other"_s });
    QVERIFY(otherLog().isDebugEnabled());
    logDetails({ u"all"_s });
    QVERIFY(oneLog().isDebugEnabled() && otherLog().isInfoEnabled());
    QLoggingCategory::setFilterRules({});
}

void TestLogFile::worksWithoutAFolder()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const LogFile log(folder.filePath(u"file/log"_s));
    qCWarning(oneLog) << "still known";
    QCOMPARE(LogFile::currentWarnings().size(), 1);
}

void TestLogFile::reportsHaveNoSecrets()
{
    DiagnosticFacts facts;
    facts.desktop = { u"Tray: none"_s };
    DiagnosedSource source { u"Main"_s, u"http://me:hunter2@prom:9090"_s, {} };
    source.status.state = SourceStatus::State::Down;
    source.status.error = Error { Error::Kind::Auth, u"Bearer hunter2 was refused."_s, {} };
    facts.sources = { source };
    facts.settings = { { u"theme"_s, u"dark"_s }, { u"windowGeometry"_s, u"AdnQywAD"_s },
        { u"webhooks"_s, QJsonArray { u"https://hooks.slack.com/services/hunter2"_s } } };
    facts.logPath = QDir::homePath() + u"/.local/state/opsglass/opsglass.log"_s;
    facts.warnings = { u"2026 warning opsglass.app: password=hunter2"_s };
    const QString report = diagnosticReport(facts);
    QVERIFY2(!report.contains(u"hunter2"_s), qPrintable(report));
    QVERIFY(!report.contains(u"AdnQywAD"_s));
    for (const QString &expected : { u"Opsglass "_s, u"Qt 6"_s, u"Platform: offscreen"_s,
             u"Tray: none"_s, u"- Main, http://…@prom:9090: down: "_s, u"\"theme\": \"dark\""_s,
             u"https://hooks.slack.com/…"_s, u"~/.local/state"_s, u"opsglass.app: password="_s })
        QVERIFY2(report.contains(expected), qPrintable(expected + u" in "_s + report));
}

QTEST_MAIN(TestLogFile)
#include "tst_logfile.moc"
