// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyreader.h"
#include "app/cli/monitorlayout.h"
#include "tests/models/report/reportsamples.h"
#include "tests/support/realprometheus.h"
#include "tests/support/terminal.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <memory>

using namespace opsglass;
using namespace opsglass::test;
using namespace Qt::StringLiterals;

/// `opsglass monitor`: its picture, and the program on a real terminal.
class TestMonitor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void columns_data();
    void columns();
    void cuts_data();
    void cuts();
    void picture_data();
    void picture();
    void everyLineFits_data();
    void everyLineFits();
    void pages_data();
    void pages();
    void keys_data();
    void keys();
    void escapeAlone();
    void coloursAndTones();
    void printsOnce();
    void asWideAsTold();
    void needsATerminal();
    void nobodyAnswers();
    void quitsByKey_data();
    void quitsByKey();
    void endsBySignal_data();
    void endsBySignal();
    void followsTheTerminal();
    void scrolls();
    void withoutColours();
    void isSuspended();
    void keepsTheLastNumbers();

private:
    static QProcessEnvironment environment();
    QStringList live() const
    {
        return { u"monitor"_s, u"--live"_s, u"--source"_s, m_server->url(), u"--interval"_s,
            u"500ms"_s };
    }
    std::unique_ptr<RealPrometheus> m_server;
    QTemporaryDir m_folder;
};

namespace {

MonitorState stateOf(const QList<SystemReport> &systems)
{
    MonitorState state;
    state.source = u"prod"_s;
    state.since = std::chrono::hours(1);
    state.report = reportOf(systems);
    return state;
}

WatchedAlert slowAlert()
{
    WatchedAlert alert;
    alert.labels.pairs = { { u"alertname"_s, u"HighResponseTime"_s }, { u"severity"_s, u"high"_s },
        { u"agent"_s, u"CodeAgent"_s } };
    alert.annotations = { { u"summary"_s, u"An agent is slow"_s } };
    alert.activeAt = reportTime - std::chrono::minutes(5);
    alert.firedAt = alert.activeAt;
    alert.origins = { { AlertOrigin::Kind::Server, u"a"_s, u"prod"_s, {} } };
    return alert;
}

QString textOf(const QList<TerminalLine> &lines)
{
    QString text;
    for (const TerminalLine &line : lines)
        text += plainText(line) + u'\n';
    return text;
}

/// Names nobody hopes for.
SystemReport absurd()
{
    Said said;
    const QStringList names { u"日本語のエージェント名がとても長い場合はどうなるか"_s,
        u"e\u0301e\u0301e\u0301"_s, QString(300, u'x'), u"\x1b[31mred\x1b[0m\r\nnew"_s, u""_s,
        u"👩‍💻 coder"_s };
    for (const QString &name : names) {
        said.now[ReportFigure::AgentRequests][name] = 1e15;
        said.now[ReportFigure::ToolUses][name] = 0;
        said.now[ReportFigure::Errors][name] = 5;
    }
    said.now[ReportFigure::Requests][QString()] = 1e300;
    return assembled(u"ajentik"_s, said);
}

QByteArray counter(const QByteArray &series, double perMinute)
{
    constexpr qint64 minutes = 65;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QByteArray text;
    for (qint64 second = 0; second <= minutes * 60; second += 30)
        text += series + ' ' + QByteArray::number(perMinute * double(second) / 60) + ' '
            + QByteArray::number(now - minutes * 60 + second) + '\n';
    return text;
}

} // namespace

void TestMonitor::initTestCase()
{
    RealPrometheus::Options options;
    const QByteArray requests = "ajentik_agent_requests_total{status=\"success\",agent=\"";
    options.openMetrics = "# TYPE ajentik_agent_requests counter\n"
        + counter(requests + "ChatAgent\"}", 19) + counter(requests + "CodeAgent\"}", 10)
        + "# EOF\n";
    m_server = std::make_unique<RealPrometheus>(options);
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->log()));
}

QProcessEnvironment TestMonitor::environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
        { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "NO_COLOR", "COLUMNS" })
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"TERM"_s, u"xterm-256color"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

void TestMonitor::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("letters") << u"ChatAgent"_s << 9;
    QTest::newRow("wide") << u"日本"_s << 4;
    QTest::newRow("combining") << u"e\u0301a"_s << 2;
    QTest::newRow("beyond sixteen bits") << u"😀"_s << 2;
    QTest::newRow("frames") << u"━│┌"_s << 3;
}

void TestMonitor::columns()
{
    QFETCH(QString, text);
    QTEST(columnsOf(text), "columns");
}

void TestMonitor::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("cut");
    QTest::newRow("fits") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("too long") << u"abcd"_s << 3 << u"ab…"_s;
    QTest::newRow("one column") << u"abcd"_s << 1 << u"…"_s;
    QTest::newRow("none") << u"abcd"_s << 0 << QString();
    QTest::newRow("less than none") << u"abcd"_s << -3 << QString();
    QTest::newRow("half a wide character") << u"日本語"_s << 4 << u"日…"_s;
    QTest::newRow("combining stays") << u"e\u0301e\u0301e\u0301"_s << 2 << u"e\u0301…"_s;
}

void TestMonitor::cuts()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QTEST(cutToColumns(text, columns), "cut");
}

void TestMonitor::picture_data()
{
    QTest::addColumn<MonitorState>("state");
    QTest::addColumn<int>("columns");
    MonitorState one = stateOf({ assembled(u"ajentik"_s, ajentikSays()) });
    one.report->alerts = { slowAlert() };
    QTest::newRow("ajentik-60") << one << 60;
    QTest::newRow("ajentik-120") << one << 120;
    QTest::newRow("ajentik-200") << one << 200;
    MonitorState two
        = stateOf({ assembled(u"ajentik"_s, ajentikSays()), assembled(u"osmen"_s, {}) });
    two.report->problems = { { u"edge"_s, u"connection\nrefused"_s } };
    two.problem = u"connection refused"_s;
    two.lostAt = reportTime + std::chrono::seconds(2);
    QTest::newRow("two-80") << two << 80;
    MonitorState none = stateOf({});
    none.report->hasRules = false;
    QTest::newRow("none-60") << none << 60;
    MonitorState waiting;
    waiting.source = u"prod"_s;
    waiting.since = std::chrono::minutes(90);
    QTest::newRow("waiting-60") << waiting << 60;
}

void TestMonitor::picture()
{
    QFETCH(MonitorState, state);
    QFETCH(int, columns);
    const QString text = textOf(monitorLines(state, columns, QTimeZone::utc()));
    const QString path = QStringLiteral(OPSGLASS_FIXTURES "/monitor/%1.txt")
                             .arg(QString::fromLatin1(QTest::currentDataTag()));
    QFile file(path);
    const QString wanted
        = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    if (text != wanted) {
        QFile fail(QDir::temp().filePath(QFileInfo(path).fileName() + u".fail"_s));
        QVERIFY(fail.open(QIODevice::WriteOnly));
        fail.write(text.toUtf8());
    }
    QCOMPARE(text, wanted);
}

void TestMonitor::everyLineFits_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : { 1, 20, 40, 41, 59, 60, 79, 80, 100, 119, 120, 160, 200, 333 })
        QTest::addRow("%d", columns) << columns;
}

void TestMonitor::everyLineFits()
{
    QFETCH(int, columns);
    MonitorState state = stateOf({ absurd(), assembled(u"ajentik"_s, ajentikSays()) });
    state.source = u"a\x1b[2Jb\r\n日本"_s;
    state.problem = u"x\x07y"_s;
    state.report->alerts = { slowAlert() };
    state.report->alerts[0].annotations = { { u"summary"_s, QString(500, u'日') } };
    const QList<TerminalLine> lines = monitorLines(state, columns, QTimeZone::utc());
    for (const TerminalLine &line : lines) {
        QCOMPARE(columnsOf(line), columns);
        for (const QChar letter : plainText(line))
            QVERIFY2(letter >= u' ' && letter != u'\x7f', qPrintable(plainText(line)));
    }
}

void TestMonitor::pages_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("scroll");
    QTest::addColumn<int>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("all fits") << 5 << 24 << 3 << 0 << u"q quit"_s;
    QTest::newRow("from the top") << 50 << 11 << 0 << 0
                                  << u"q quit   ↑ ↓ PgUp PgDn   lines 1 to 10 of 50"_s;
    QTest::newRow("in the middle")
        << 50 << 11 << 7 << 7 << u"q quit   ↑ ↓ PgUp PgDn   lines 8 to 17 of 50"_s;
    QTest::newRow("beyond the end")
        << 50 << 11 << 1000 << 40 << u"q quit   ↑ ↓ PgUp PgDn   lines 41 to 50 of 50"_s;
    QTest::newRow("above the top")
        << 50 << 11 << -3 << 0 << u"q quit   ↑ ↓ PgUp PgDn   lines 1 to 10 of 50"_s;
    QTest::newRow("one row") << 50 << 1 << 2 << 2 << u"line 2"_s;
}

void TestMonitor::pages()
{
    QFETCH(int, total);
    QFETCH(int, rows);
    QFETCH(int, scroll);
    QList<TerminalLine> lines;
    for (int index = 0; index < total; ++index)
        lines << fitted({ { u"line %1"_s.arg(index), Tone::Plain } }, 60);
    const MonitorPage page = monitorPage(lines, 60, rows, scroll);
    QCOMPARE(page.lines.size(), rows);
    QTEST(page.scroll, "first");
    QTEST(plainText(page.lines.last()), "last");
    QCOMPARE(plainText(page.lines.first()), u"line %1"_s.arg(page.scroll));
}

void TestMonitor::keys_data()
{
    using enum MonitorKey;
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<QList<MonitorKey>>("keys");
    QTest::newRow("letters") << QByteArrayList { "qkj gG" }
                             << QList { Quit, Up, Down, PageDown, Home, End };
    QTest::newRow("arrows") << QByteArrayList { "\x1b[A\x1b[B\x1bOA\x1bOB" }
                            << QList { Up, Down, Up, Down };
    QTest::newRow("pages") << QByteArrayList { "\x1b[5~\x1b[6~\x1b[H\x1b[4~" }
                           << QList { PageUp, PageDown, Home, End };
    QTest::newRow("in pieces") << QByteArrayList { "\x1b", "[", "5", "~q" }
                               << QList { PageUp, Quit };
    QTest::newRow("with Ctrl") << QByteArrayList { "\x1b[1;5Aq" } << QList { Quit };
    QTest::newRow("Alt+q") << QByteArrayList { "\x1bqk" } << QList { Up };
    QTest::newRow("Esc twice") << QByteArrayList { "\x1b\x1b[A" } << QList { Quit, Up };
    QTest::newRow("control keys") << QByteArrayList { "\x03\x0c\x1a" }
                                  << QList { Quit, Redraw, Suspend };
    QTest::newRow("others") << QByteArrayList { "xyz\xe6\x97\xa5" } << QList<MonitorKey>();
    QTest::newRow("endless") << QByteArrayList { "\x1b[" + QByteArray(100, '1'), "q" }
                             << QList { Quit };
}

void TestMonitor::keys()
{
    QFETCH(QByteArrayList, pieces);
    KeyReader reader;
    QList<MonitorKey> keys;
    for (const QByteArray &piece : pieces)
        keys << reader.take(piece);
    QTEST(keys, "keys");
    QVERIFY(!reader.isWaiting());
}

void TestMonitor::escapeAlone()
{
    KeyReader reader;
    QVERIFY(reader.take("\x1b").isEmpty());
    QVERIFY(reader.isWaiting());
    QCOMPARE(reader.finish(), QList { MonitorKey::Quit });
    QVERIFY(reader.take("\x1b[").isEmpty());
    QVERIFY(reader.finish().isEmpty());
    QVERIFY(!reader.isWaiting());
}

void TestMonitor::coloursAndTones()
{
    const TerminalLine line { { u"a"_s, Tone::Plain }, { u"b"_s, Tone::Bad } };
    QCOMPARE(terminalBytes(line, false), QByteArray("ab"));
    QCOMPARE(terminalBytes(line, true), QByteArray("a\x1b[1;31mb\x1b[0m"));
}

void TestMonitor::printsOnce()
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(OPSGLASS_PROGRAM),
        { u"monitor"_s, u"--source"_s, u"prod="_s + m_server->url() });
    QVERIFY(process.waitForFinished(60'000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(text.contains(u"System Monitoring Dashboard: Ajentik"_s));
    QVERIFY2(text.contains(u"Status: HEALTHY | Uptime: no data"_s), qPrintable(text));
    QVERIFY(text.contains(u"There are no alerting rules."_s));
    QVERIFY(!text.contains(u'\x1b'));
}

void TestMonitor::asWideAsTold()
{
    QProcess process;
    QProcessEnvironment wide = environment();
    wide.insert(u"COLUMNS"_s, u"132"_s);
    process.setProcessEnvironment(wide);
    process.start(
        QStringLiteral(OPSGLASS_PROGRAM), { u"monitor"_s, u"--source"_s, m_server->url() });
    QVERIFY(process.waitForFinished(60'000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QCOMPARE(text.section(u'\n', 0, 0).size(), 132);
}

void TestMonitor::needsATerminal()
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(OPSGLASS_PROGRAM), live());
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().contains("--live needs a terminal"));
}

void TestMonitor::nobodyAnswers()
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(OPSGLASS_PROGRAM),
        { u"monitor"_s, u"--source"_s, u"http://127.0.0.1:%1"_s.arg(freePort()) });
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 69);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().startsWith("opsglass monitor: "));
}

void TestMonitor::quitsByKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("q") << QByteArray("q");
    QTest::newRow("Esc") << QByteArray("\x1b");
    QTest::newRow("Ctrl+C") << QByteArray("\x03");
}

void TestMonitor::quitsByKey()
{
    QFETCH(QByteArray, key);
    Terminal terminal(QStringLiteral(OPSGLASS_PROGRAM), live(), { 100, 40 }, environment());
    QVERIFY(terminal.isOpen());
    QVERIFY(terminal.shows(u"ChatAgent"_s));
    QVERIFY(!terminal.isAsBefore());
    QVERIFY(terminal.output().startsWith("\x1b[?1049h\x1b[?25l"));
    terminal.type(key);
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(terminal.isAsBefore());
    QVERIFY(terminal.output().endsWith("\x1b[?25h\x1b[?1049l"));
}

void TestMonitor::endsBySignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("a crash") << SIGSEGV;
    QTest::newRow("an abort") << SIGABRT;
}

void TestMonitor::endsBySignal()
{
    QFETCH(int, number);
    Terminal terminal(QStringLiteral(OPSGLASS_PROGRAM), live(), { 100, 40 }, environment());
    QVERIFY(terminal.shows(u"ChatAgent"_s));
    terminal.signal(number);
    QCOMPARE(terminal.exitCode(), 128 + number);
    QVERIFY(terminal.isAsBefore());
    QVERIFY(terminal.output().contains("\x1b[?25h\x1b[?1049l"));
}

void TestMonitor::followsTheTerminal()
{
    Terminal terminal(QStringLiteral(OPSGLASS_PROGRAM), live(), { 100, 40 }, environment());
    QVERIFY(terminal.shows(u"ChatAgent"_s));
    QCOMPARE(terminal.screen().size(), 40);
    for (const QSize size : { QSize(60, 20), QSize(200, 50), QSize(30, 5) }) {
        terminal.resize(size);
        const QString top = u"┌"_s + QString(size.width() - 2, u'─');
        QTRY_VERIFY(terminal.screen().size() == size.height()
            && terminal.screen().first().startsWith(top.first(size.width() - 1)));
        for (const QString &line : terminal.screen())
            QVERIFY(columnsOf(line) <= size.width());
    }
}

void TestMonitor::scrolls()
{
    Terminal terminal(QStringLiteral(OPSGLASS_PROGRAM), live(), { 80, 11 }, environment());
    QVERIFY(terminal.shows(u"lines 1 to 10 of"_s));
    terminal.type("\x1b[B");
    QVERIFY(terminal.shows(u"lines 2 to 11 of"_s));
    terminal.type("\x1b[6~");
    QVERIFY(terminal.shows(u"lines 12 to 21 of"_s));
    terminal.type("\x1b[A\x1b[5~");
    QVERIFY(terminal.shows(u"lines 1 to 10 of"_s));
    terminal.type("G");
    QVERIFY(terminal.shows(u"There are no alerting rules."_s));
    terminal.type("\x1b[H");
    QVERIFY(terminal.shows(u"lines 1 to 10 of"_s));
}

void TestMonitor::withoutColours()
{
    const QByteArray green = "\x1b[32m";
    Terminal colourful(QStringLiteral(OPSGLASS_PROGRAM), live(), { 80, 30 }, environment());
    QVERIFY(colourful.shows(u"HEALTHY"_s));
    QVERIFY(colourful.output().contains(green));
    QProcessEnvironment plain = environment();
    plain.insert(u"NO_COLOR"_s, u"1"_s);
    Terminal terminal(QStringLiteral(OPSGLASS_PROGRAM), live(), { 80, 30 }, plain);
    QVERIFY(terminal.shows(u"HEALTHY"_s));
    QVERIFY(!terminal.output().contains(green));
}

void TestMonitor::isSuspended()
{
    Terminal terminal(QStringLiteral(OPSGLASS_PROGRAM), live(), { 80, 30 }, environment());
    QVERIFY(terminal.shows(u"ChatAgent"_s));
    terminal.type("\x1a");
    QVERIFY(terminal.isStopped());
    QVERIFY(terminal.isAsBefore());
    const qsizetype before = terminal.output().size();
    terminal.signal(SIGCONT);
    QTRY_VERIFY(terminal.output().indexOf("\x1b[?1049h", before) >= 0);
    QTRY_VERIFY(!terminal.isAsBefore());
    terminal.type("q");
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(terminal.isAsBefore());
}

void TestMonitor::keepsTheLastNumbers()
{
    Terminal terminal(QStringLiteral(OPSGLASS_PROGRAM), live(), { 100, 40 }, environment());
    QVERIFY(terminal.shows(u"ChatAgent"_s));
    m_server->stop();
    QVERIFY(terminal.shows(u"No answer since "_s));
    QVERIFY(terminal.shows(u"ChatAgent"_s));
    m_server->start();
    QVERIFY(terminal.showsNo(u"No answer since "_s));
    QVERIFY(terminal.shows(u"ChatAgent"_s));
    m_server->process().freeze();
    QVERIFY(terminal.shows(u"No answer for"_s));
    m_server->process().resume();
    QVERIFY(terminal.showsNo(u"No answer since "_s));
    terminal.type("q");
    QCOMPARE(terminal.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestMonitor)
#include "tst_monitor.moc"
