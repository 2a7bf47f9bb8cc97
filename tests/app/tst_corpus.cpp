// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "tests/support/realprometheus.h"
#include "views/dashboard/dashboardpage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <ctime>
#include <map>

using namespace opsglass;
using namespace opsglass::test;

namespace {

/// What a person would call a hang, in seconds of the GUI thread's own work: a busy machine does
/// not count. Sanitizers and missing optimisation make the same work several times longer.
#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
constexpr double hang = 10;
#else
constexpr double hang = 2;
#endif

constexpr int patience = 60'000; // milliseconds for a dashboard's answers

double threadSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

QString str(const char *text) { return QString::fromUtf8(text); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The folder with our own dashboards, and the one OPSGLASS_DASHBOARDS names.
QStringList folders()
{
    QStringList folders { str(OPSGLASS_FIXTURES "/dashboards") };
    const QString more = qEnvironmentVariable("OPSGLASS_DASHBOARDS");
    if (!more.isEmpty())
        folders << more;
    return folders;
}

QString nameOf(PanelStatus::State state)
{
    switch (state) {
    case PanelStatus::State::Loading:
        return str("loading");
    case PanelStatus::State::Ready:
        return str("ready");
    case PanelStatus::State::NoData:
        return str("no data");
    case PanelStatus::State::Error:
        return str("error");
    case PanelStatus::State::Unsupported:
        return str("unsupported");
    }
    return {};
}

/// An hour of two jobs until now: requests, a load between 0 and 1, and latencies.
QByteArray history()
{
    const qint64 end = QDateTime::currentSecsSinceEpoch() / 15 * 15;
    QByteArray requests = "# TYPE requests counter\n";
    QByteArray load = "# TYPE load gauge\n";
    QByteArray latency = "# TYPE latency histogram\n";
    for (const QByteArray job : { "api", "db" }) {
        for (int i = 0; i <= 240; ++i) {
            const QByteArray at = ' ' + QByteArray::number(end - 3600 + 15 * i) + '\n';
            requests += "requests_total{job=\"" + job + "\"} " + QByteArray::number(i * 30) + at;
            load += "load{job=\"" + job + "\"} " + QByteArray::number((i % 50) / 50.0) + at;
        }
    }
    for (const char *bound : { "0.1", "1", "+Inf" }) {
        for (int i = 0; i <= 240; ++i)
            latency += QByteArray("latency_bucket{le=\"") + bound + "\"} "
                + QByteArray::number(i * 10) + ' ' + QByteArray::number(end - 3600 + 15 * i) + '\n';
    }
    return requests + load + latency + "# EOF\n";
}

QJsonObject panelObject(int id, const QString &type, const QString &title)
{
    return { { str("id"), id }, { str("type"), type }, { str("title"), title },
        { str("gridPos"),
            QJsonObject { { str("x"), id % 3 * 8 }, { str("y"), id / 3 * 8 }, { str("w"), 8 },
                { str("h"), 8 } } } };
}

QByteArray dashboardOf(const QJsonArray &panels, const QJsonObject &more = {})
{
    QJsonObject object = more;
    object[str("schemaVersion")] = 39;
    object[str("title")] = str("Hostile");
    object[str("panels")] = panels;
    return QJsonDocument(object).toJson();
}

QByteArray manyPanels(int count)
{
    QJsonArray panels;
    for (int id = 1; id <= count; ++id) {
        QJsonObject panel = panelObject(id, str("stat"), QString::number(id));
        panel[str("targets")] = QJsonArray { QJsonObject {
            { str("expr"), str("vector(%1)").arg(id) }, { str("refId"), str("A") } } };
        panels << panel;
    }
    return dashboardOf(panels);
}

/// A dashboard of some 20 MB, most of it one text and many mappings.
QByteArray hugeDashboard()
{
    QJsonObject text = panelObject(1, str("text"), str("long"));
    text[str("options")] = QJsonObject { { str("mode"), str("markdown") },
        { str("content"), QString(12'000'000, u'x') } };
    QJsonArray mappings;
    for (int i = 0; i < 50'000; ++i)
        mappings << QJsonObject { { str("type"), str("range") },
            { str("options"),
                QJsonObject { { str("from"), i }, { str("to"), i },
                    { str("result"), QJsonObject { { str("text"), QString::number(i) } } } } } };
    QJsonObject stat = panelObject(2, str("stat"), str("mapped"));
    stat[str("fieldConfig")]
        = QJsonObject { { str("defaults"), QJsonObject { { str("mappings"), mappings } } } };
    stat[str("targets")] = QJsonArray { QJsonObject { { str("expr"), str("vector(49999)") } } };
    return dashboardOf({ text, stat });
}

/// Everything a page could be tempted to load, run or follow, pointing at `address`.
QByteArray temptingDashboard(const QString &address)
{
    const QString html = str("<script src=\"%1/s.js\"></script><img src=\"%1/i.png\" "
                             "onerror=\"alert(1)\"><iframe src=\"%1/f\"></iframe><link "
                             "rel=stylesheet href=\"%1/c.css\"><a href=\"file:///etc/passwd\">x</a>"
                             "<style>@import url(%1/d.css)</style> ![m](%1/m.png)")
                             .arg(address);
    QJsonArray panels;
    int id = 0;
    const QStringList types { str("text"), str("stat"), str("table"), str("timeseries"),
        str("news"), str("canvas"), str("heatmap"), str("state-timeline"), str("<b>type</b>") };
    for (const QString &type : types) {
        for (const QString &mode : { str("html"), str("markdown"), str("code") }) {
            QJsonObject panel = panelObject(++id, type, html);
            panel[str("description")] = html;
            panel[str("options")] = QJsonObject { { str("mode"), mode }, { str("content"), html },
                { str("feedUrl"), address } };
            panel[str("links")] = QJsonArray { QJsonObject {
                { str("title"), html }, { str("url"), str("file:///etc/passwd") } } };
            panel[str("datasource")] = QJsonObject { { str("type"), str("prometheus") },
                { str("uid"), address }, { str("url"), address } };
            panel[str("targets")] = QJsonArray { QJsonObject { { str("refId"), str("A") },
                { str("expr"),
                    str("label_replace(vector(1), \"a\", \"%1\", \"\", \"\")")
                        .arg(QString(html).replace(u'"', u'\'')) },
                { str("legendFormat"), str("{{a}}") + html } } };
            panels << panel;
        }
    }
    return dashboardOf(panels,
        { { str("links"),
              QJsonArray {
                  QJsonObject { { str("type"), str("link") }, { str("url"), address } } } },
            { str("description"), html } });
}

} // namespace

/// Dashboards of every origin, and files made to hurt, opened over the real Prometheus.
/// OPSGLASS_DASHBOARDS may name a folder with more of them.
class TestCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opens_data();
    void opens();
    void cleanupTestCase();
    void cutsAreRefused_data() { opens_data(); }
    void cutsAreRefused();
    void hostile_data();
    void hostile();
    void asksNobodyElse();

private:
    DashboardModel *open(Session &session, const Dashboard &dashboard) const;
    void waitForAnswers(const DashboardModel &model) const;

    std::unique_ptr<RealPrometheus> m_prometheus;
    std::map<QString, std::map<QString, int>> m_counts; ///< by panel type and state
    QStringList m_refused;
};

void TestCorpus::initTestCase()
{
    m_prometheus
        = std::make_unique<RealPrometheus>(RealPrometheus::Options { .openMetrics = history() });
    QVERIFY2(m_prometheus->isRunning(), qPrintable(m_prometheus->log()));
}

DashboardModel *TestCorpus::open(Session &session, const Dashboard &dashboard) const
{
    PrometheusSource source;
    source.id = str("default");
    source.baseUrl = m_prometheus->url();
    session.addSource(source);
    DashboardModel *model = session.open(dashboard);
    model->setRefreshInterval(Milliseconds(0));
    return model;
}

void TestCorpus::waitForAnswers(const DashboardModel &model) const
{
    const auto isSettled = [&model] {
        const auto panels = model.panels();
        return std::all_of(panels.cbegin(), panels.cend(), [](const PanelModel *panel) {
            return panel->status().state != PanelStatus::State::Loading
                && !panel->status().refreshing;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
}

void TestCorpus::opens_data()
{
    QTest::addColumn<QString>("path");
    qsizetype found = 0;
    for (const QString &folder : folders()) {
        const QDir directory(folder);
        const QStringList names = directory.entryList({ str("*.json") }, QDir::Files, QDir::Name);
        QVERIFY2(!names.isEmpty(), qPrintable(folder));
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << directory.filePath(name);
        found += names.size();
    }
}

void TestCorpus::opens()
{
    QFETCH(QString, path);
    const double before = threadSeconds();
    const auto dashboard = readDashboard(contentOf(path));
    if (!dashboard) {
        // What is no dashboard says so; ours all are.
        QVERIFY(!dashboard.error().message.isEmpty());
        QVERIFY2(!path.startsWith(folders().first()), qPrintable(dashboard.error().message));
        return;
    }
    Session session;
    DashboardModel *model = open(session, *dashboard);
    QVERIFY2(threadSeconds() - before < hang, qPrintable(path));
    model->openAllRows();
    constexpr int width = 800;
    const auto showAll = [&] {
        for (const PanelModel *panel : model->panels())
            model->show(panel->panel().id, width);
    };
    showAll();
    connect(model, &DashboardModel::panelsChanged, this, showAll);
    waitForAnswers(*model);
    const auto isAsked = [model] {
        const QList<AnnotationState> &states = model->annotations()->states();
        return std::none_of(states.cbegin(), states.cend(),
            [](const AnnotationState &state) { return state.isLoading; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), patience);
    if (path.endsWith(str("every-kind.json")))
        QVERIFY(!model->panel(1)->annotations().isEmpty());
    const bool isOurs = path.startsWith(folders().first());
    for (const PanelModel *panel : model->panels()) {
        const PanelStatus &status = panel->status();
        if (isOurs)
            QVERIFY2(status.state == PanelStatus::State::Ready || panel->panel().type == str("logs")
                    || panel->panel().type == str("alertlist"),
                qPrintable(panel->title() + str(": ") + nameOf(status.state) + status.reason));
        ++m_counts[panel->panel().type][nameOf(status.state)];
        if (status.error && status.error->kind == Error::Kind::Query)
            m_refused << QFileInfo(path).fileName() + str(": ") + panel->title() + str(": ")
                    + status.error->message;
        for (const SentQuery &query : panel->sentQueries())
            QVERIFY2(!query.expr.contains(str("$__")), qPrintable(query.expr));
    }
}

void TestCorpus::cleanupTestCase()
{
    int total = 0;
    int drawn = 0;
    for (const auto &[type, states] : m_counts) {
        QStringList parts;
        for (const auto &[state, count] : states) {
            parts << str("%1 %2").arg(count).arg(state);
            total += count;
            if (state == str("ready") || state == str("no data"))
                drawn += count;
        }
        qInfo().noquote() << type << parts.join(str(", "));
    }
    for (const QString &refused : std::as_const(m_refused))
        qInfo().noquote() << "refused by the server:" << refused;
    qInfo().noquote() << drawn << "of" << total << "panels draw";
}

void TestCorpus::cutsAreRefused()
{
    QFETCH(QString, path);
    const QByteArray whole = contentOf(path).trimmed();
    constexpr int cuts = 12;
    for (int cut = 0; cut < cuts; ++cut) {
        const auto dashboard = readDashboard(whole.left(whole.size() * cut / cuts));
        QVERIFY(!dashboard);
        QCOMPARE(dashboard.error().kind, Error::Kind::Malformed);
        QVERIFY(!dashboard.error().message.isEmpty());
    }
}

void TestCorpus::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isDashboard");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no JSON") << QByteArray("<html>Log in</html>") << false;
    QTest::newRow("a number") << QByteArray("7") << false;
    QTest::newRow("a list") << QByteArray("[1,2]") << false;
    QTest::newRow("zero bytes") << QByteArray(1000, '\0') << false;
    QTest::newRow("deep lists") << QByteArray(500'000, '[') << false;
    QTest::newRow("deep objects") << QByteArray("{\"panels\":")
            + QByteArray("{\"a\":").repeated(100'000)
                                  << false;
    QTest::newRow("ten thousand panels") << manyPanels(10'000) << true;
    QTest::newRow("20 MB") << hugeDashboard() << true;
    QTest::newRow("panels of wrong types")
        << QByteArray(R"({"schemaVersion":39,"title":{},"panels":[7,null,"x",[],{},)"
                      R"({"id":"x","type":[],"gridPos":7,"targets":{},"fieldConfig":[],)"
                      R"("options":1,"transformations":{"a":1},"links":0,"title":false}],)"
                      R"("templating":{"list":[null,{"name":1,"type":{}}]},"time":[],)"
                      R"("annotations":{"list":{}},"links":{},"tags":{}})")
        << true;
}

void TestCorpus::hostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isDashboard);
    const double before = threadSeconds();
    const auto dashboard = readDashboard(bytes);
    QVERIFY(threadSeconds() - before < hang);
    QCOMPARE(bool(dashboard), isDashboard);
    if (!dashboard) {
        QVERIFY(!dashboard.error().message.isEmpty());
        return;
    }
    Session session;
    const double opening = threadSeconds();
    DashboardModel *model = open(session, *dashboard);
    DashboardPage page(model, Theme::of(Theme::Kind::Dark));
    page.resize(1280, 800);
    page.show();
    const double took = threadSeconds() - opening;
    QVERIFY2(took < hang, qPrintable(QString::number(took)));
    for (const PanelModel *panel : model->panels())
        QTRY_VERIFY_WITH_TIMEOUT(!panel->status().refreshing, patience);
    const double drawing = threadSeconds();
    QVERIFY(!page.grab().isNull());
    QVERIFY(threadSeconds() - drawing < hang);
}

void TestCorpus::asksNobodyElse()
{
    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    int visits = 0;
    connect(&stranger, &QTcpServer::newConnection, this, [&visits] { ++visits; });
    const QString address = str("http://127.0.0.1:%1").arg(stranger.serverPort());
    const auto dashboard = readDashboard(temptingDashboard(address));
    QVERIFY(dashboard);
    Session session;
    DashboardModel *model = open(session, *dashboard);
    DashboardPage page(model, Theme::of(Theme::Kind::Light));
    page.resize(1280, 800);
    page.show();
    page.showAll();
    waitForAnswers(*model);
    QVERIFY(!page.content()->grab().isNull());
    const auto panels = model->panels();
    const bool isAnyDrawn = std::any_of(panels.cbegin(), panels.cend(),
        [](const PanelModel *panel) { return panel->status().state == PanelStatus::State::Ready; });
    QVERIFY(isAnyDrawn);
    QCOMPARE(visits, 0);
}

#include "tst_corpus.moc"
QTEST_MAIN(TestCorpus)
