// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promlexer.h"
#include "models/promql/promparser.h"
#include "models/promql/promprinter.h"
#include "tests/support/realprometheus.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace opsglass;
using namespace opsglass::test;

namespace {

void collectExpressions(const QJsonValue &value, QStringList &exprs)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            collectExpressions(element, exprs);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("expr") && it->isString())
            exprs << it->toString();
        collectExpressions(*it, exprs);
    }
}

QStringList dashboardExpressions()
{
    QStringList exprs;
    for (const char *folder :
        { OPSGLASS_SOURCE_DIR "/resources/dashboards", OPSGLASS_FIXTURES "/dashboards" }) {
        QDirIterator files(QString::fromUtf8(folder), { QStringLiteral("*.json") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
                collectExpressions(
                    json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), exprs);
            }
        }
    }
    exprs.removeDuplicates();
    return exprs;
}

QStringList writtenExpressions()
{
    QFile file(QStringLiteral(OPSGLASS_FIXTURES "/promql/expressions.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList exprs = QString::fromUtf8(file.readAll()).split(u'\n');
    exprs << QStringLiteral("sum # total\nby (x) # each\n(a)") << QStringLiteral("a\n  + b c")
          << QStringLiteral("\"a\nb\"") << QStringLiteral("`a\nb` + 1")
          << QStringLiteral("up{a=\"b\" # why\r\n, c}");
    return exprs;
}

/// The pieces of an expression: tokens, and what is between them.
QStringList piecesOf(const QString &expr)
{
    QStringList pieces;
    qsizetype end = 0;
    PromLexer lexer(expr, PromDialect::Prometheus2);
    for (PromToken token = lexer.next(); token.kind != PromToken::Kind::EndOfInput;
         token = lexer.next()) {
        if (token.begin > end)
            pieces << expr.mid(end, token.begin - end);
        pieces << token.text.toString();
        end = token.end();
    }
    return pieces;
}

/// Takes a piece away, doubles it, swaps two or puts one of another expression in.
QString mutated(const QStringList &exprs, std::mt19937 &random)
{
    const auto below
        = [&random](qsizetype count) { return qsizetype(random() % quint32(qMax(count, 1))); };
    QStringList pieces = piecesOf(exprs[below(exprs.size())]);
    const QStringList others = piecesOf(exprs[below(exprs.size())]);
    if (pieces.isEmpty() || others.isEmpty())
        return {};
    const qsizetype at = below(pieces.size());
    switch (below(4)) {
    case 0:
        pieces.removeAt(at);
        break;
    case 1:
        pieces.insert(at, pieces[at]);
        break;
    case 2:
        pieces.swapItemsAt(at, below(pieces.size()));
        break;
    default:
        pieces.insert(at, others[below(others.size())]);
        break;
    }
    return pieces.join(QString());
}

} // namespace

/// The verdict on an expression, its position and words, and the canonical text, held against the
/// real Prometheus. Written for 2.42: a later one words some things in another way.
class TestPrometheusVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agrees_data();
    void agrees();

private:
    QString theirs(const QString &expr);

    RealPrometheus m_prometheus;
    QNetworkAccessManager m_network;
};

void TestPrometheusVerdict::initTestCase()
{
    QVERIFY2(m_prometheus.isRunning(), qPrintable(m_prometheus.log()));
}

QString TestPrometheusVerdict::theirs(const QString &expr)
{
    QNetworkRequest request(QUrl(m_prometheus.url() + QStringLiteral("/api/v1/format_query")));
    request.setHeader(
        QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    QNetworkReply *reply
        = m_network.post(request, QByteArray("query=") + QUrl::toPercentEncoding(expr));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait())
        return QStringLiteral("no answer");
    reply->deleteLater();
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    if (answer[QLatin1String("status")] == QLatin1String("success"))
        return answer[QLatin1String("data")].toString();
    const QString prefix = QStringLiteral("invalid parameter \"query\": ");
    return answer[QLatin1String("error")].toString().remove(prefix);
}

void TestPrometheusVerdict::agrees_data()
{
    QTest::addColumn<QStringList>("exprs");
    const QStringList written = writtenExpressions();
    const QStringList dashboards = dashboardExpressions();
    QVERIFY(written.size() > 400);
    QVERIFY(dashboards.size() > 100);
    QStringList mutants;
    std::mt19937 random(20230201);
    const QStringList seeds = written + dashboards;
    for (int i = 0; i < 1500; ++i)
        mutants << mutated(seeds, random);
    mutants.removeDuplicates();
    QTest::newRow("written for this test") << written;
    QTest::newRow("dashboards") << dashboards;
    QTest::newRow("mutants") << mutants;
}

void TestPrometheusVerdict::agrees()
{
    QFETCH(QStringList, exprs);
    QStringList differences;
    for (const QString &expr : qAsConst(exprs)) {
        const Result<PromExpr> parsed = parsePromQl(expr, PromDialect::Prometheus2);
        const QString ours = parsed ? formatPromQl(*parsed) : parsed.error().message;
        const QString answer = theirs(expr);
        if (ours != answer)
            differences << QStringList { expr, ours, answer }.join(QLatin1String("\n  "));
    }
    QVERIFY2(differences.isEmpty(),
        qPrintable(QStringLiteral("%1 of %2 differ:\n").arg(differences.size()).arg(exprs.size())
            + differences.mid(0, 20).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPrometheusVerdict)
#include "tst_prometheusverdict.moc"
