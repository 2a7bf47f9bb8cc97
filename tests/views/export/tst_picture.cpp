// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/dashboard/sampledashboard.h"
#include "views/export/dashboardpicture.h"
#include "views/export/pages.h"
#include "views/export/svgsink.h"
#include "views/export/vectordevice.h"
#include "views/theme/calmstyle.h"

#include <QApplication>
#include <QLabel>
#include <QLinearGradient>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace opsglass;
using namespace opsglass::test;

namespace {

struct SvgFacts {
    QStringList texts;
    QStringList clips; ///< path data
    int paths = 0;
    int images = 0;
    double widestImage = 0; ///< pixels
    int gradients = 0;
    QString error;
};

SvgFacts factsOf(const QByteArray &svg)
{
    SvgFacts facts;
    QXmlStreamReader xml(svg);
    bool isInClip = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == QLatin1String("clipPath"))
            isInClip = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("path") && isInClip)
            facts.clips << xml.attributes().value(QLatin1String("d")).toString();
        else if (xml.name() == QLatin1String("path"))
            ++facts.paths;
        if (xml.name() == QLatin1String("image")) {
            ++facts.images;
            facts.widestImage = std::max(
                facts.widestImage, xml.attributes().value(QLatin1String("width")).toDouble());
        }
        facts.gradients += xml.name().endsWith(QLatin1String("Gradient")) ? 1 : 0;
        if (xml.name() == QLatin1String("text"))
            facts.texts << xml.readElementText();
    }
    facts.error = xml.hasError() ? xml.errorString() : QString();
    return facts;
}

QByteArray painted(const std::function<void(QPainter &)> &paint)
{
    SvgSink sink({ 200, 100 }, QStringLiteral("T & <1>\x01"));
    VectorDevice device(&sink, { 200, 100 });
    {
        QPainter painter(&device);
        paint(painter);
    }
    return sink.document();
}

/// A dashboard whose panels in the layout are all answered.
std::unique_ptr<DashboardModel> answered(const Dashboard &dashboard)
{
    auto model = std::make_unique<DashboardModel>(dashboard, sampleContext(), noon);
    for (PanelModel *panel : model->panels()) {
        const int id = panel->panel().id;
        model->show(id, 600);
        for (const QueryKey &key : model->keys(id))
            model->apply(sampleAnswer(key));
    }
    return model;
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CalmStyle); }
    void shapesStayShapes();
    void nothingIsSeenOutsideItsClip();
    void widgetsWithinWidgetsAreClipped();
    void pages_data();
    void pages();
    void everyKindOfPanelIsShapes_data();
    void everyKindOfPanelIsShapes();
    void picturesOfADashboard();
    void picturesOfOnePanel();
    void picturesAreApartFromTheModel();
    void tooLongForPixels();
};

void TestPicture::shapesStayShapes()
{
    const SvgFacts facts = factsOf(painted([](QPainter &painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPolyline(QPolygonF({ { 0, 0 }, { 50, 50 }, { 100, 0 } }));
        painter.drawEllipse(QRectF(10, 10, 20, 20));
        QLinearGradient gradient(0, 0, 0, 100);
        gradient.setColorAt(0, Qt::red);
        gradient.setColorAt(1, Qt::transparent);
        painter.fillRect(QRectF(0, 0, 50, 50), gradient);
        painter.fillRect(QRectF(50, 0, 50, 50), gradient);
        painter.drawPoints(QPolygonF({ { 5, 5 }, { 9, 9 } }));
        painter.setOpacity(0.5);
        painter.rotate(30);
        painter.drawText(QPointF(20, 20), QStringLiteral("a < b & \"c\""));
    }));
    QCOMPARE(facts.error, QString());
    QCOMPARE(facts.paths, 5);
    QCOMPARE(facts.images, 0);
    QCOMPARE(facts.gradients, 1); // of both
    QCOMPARE(facts.clips.size(), 0);
    QCOMPARE(facts.texts, QStringList { QStringLiteral("a < b & \"c\"") });
}

void TestPicture::nothingIsSeenOutsideItsClip()
{
    const QByteArray svg = painted([](QPainter &painter) {
        painter.save();
        painter.setClipRect(QRectF(10, 10, 20, 20));
        painter.fillRect(QRectF(0, 0, 100, 100), Qt::red); // cut
        painter.fillRect(QRectF(12, 12, 4, 4), Qt::green); // whole
        painter.fillRect(QRectF(60, 60, 20, 20), Qt::blue); // away
        painter.setClipping(false);
        painter.fillRect(QRectF(60, 60, 20, 20), Qt::yellow);
        painter.restore();
        painter.fillRect(QRectF(0, 0, 5, 5), Qt::magenta);
        painter.translate(100, 0);
        painter.setClipRect(QRectF(0, 0, 10, 10));
        painter.setClipRect(QRectF(5, 5, 10, 10), Qt::IntersectClip);
        painter.fillRect(QRectF(0, 0, 50, 50), Qt::cyan);
    });
    const SvgFacts facts = factsOf(svg);
    QCOMPARE(facts.paths, 5);
    QVERIFY(!svg.contains("#0000ff"));
    QCOMPARE(facts.clips,
        QStringList({ QStringLiteral("M10 10L30 10L30 30L10 30L10 10"),
            QStringLiteral("M105 5L110 5L110 10L105 10L105 5") }));
}

void TestPicture::widgetsWithinWidgetsAreClipped()
{
    QWidget outer;
    outer.resize(50, 20);
    QLabel inner(QStringLiteral("a text that is much longer than its room"), &outer);
    inner.setGeometry(10, 0, 400, 20);
    const QByteArray svg = painted([&outer](QPainter &painter) {
        outer.render(&painter, { 100, 30 }, {}, QWidget::DrawChildren);
    });
    const SvgFacts facts = factsOf(svg);
    QCOMPARE(facts.texts.size(), 1);
    QCOMPARE(facts.clips, QStringList({ QStringLiteral("M110 30L150 30L150 50L110 50L110 30") }));
}

void TestPicture::pages_data()
{
    QTest::addColumn<QList<QRect>>("places");
    QTest::addColumn<QList<PageBand>>("pages");
    const auto place = [](int top, int height) { return QRect(0, top, 10, height); };
    QTest::newRow("nothing") << QList<QRect>() << QList<PageBand>();
    QTest::newRow("all fits") << QList { place(0, 40), place(50, 50) }
                              << QList<PageBand> { { 0, 100 } };
    QTest::newRow("one more pixel")
        << QList { place(0, 40), place(50, 51) } << QList<PageBand> { { 0, 40 }, { 50, 101 } };
    QTest::newRow("beside each other") << QList { place(60, 40), place(0, 30), place(30, 60),
        place(100, 10) } << QList<PageBand> { { 0, 100 }, { 100, 110 } };
    QTest::newRow("higher than a page") << QList { place(0, 10), place(10, 300), place(310, 10) }
                                        << QList<PageBand> { { 0, 10 }, { 10, 310 }, { 310, 320 } };
}

void TestPicture::pages()
{
    QFETCH(QList<QRect>, places);
    QFETCH(QList<PageBand>, pages);
    QCOMPARE(pagesOf(places, 100), pages);
}

void TestPicture::everyKindOfPanelIsShapes_data()
{
    QTest::addColumn<QByteArray>("panel");
    QTest::addColumn<int>("paths"); ///< of its drawing, at least
    const auto row = [](const char *tag, const QByteArray &type, const QByteArray &custom,
                         int paths, const QByteArray &options = "{}") {
        QTest::newRow(tag) << R"("type": ")" + type + R"(", "options": )" + options
                + R"(, "fieldConfig": {"defaults": {"custom": )" + custom + "}, \"overrides\": []}"
                           << paths;
    };
    row("lines", "timeseries", "{}", 10);
    row("areas, stacked", "timeseries",
        R"({"fillOpacity": 40, "stacking": {"mode": "normal", "group": "A"}})", 13);
    row("gradients", "timeseries", R"({"fillOpacity": 40, "gradientMode": "hue"})", 13);
    row("dashes", "timeseries", R"({"lineStyle": {"fill": "dash", "dash": [5, 5]}})", 10);
    row("points", "timeseries", R"({"drawStyle": "points", "pointSize": 4})", 30);
    row("bars", "timeseries", R"({"drawStyle": "bars", "fillOpacity": 50, "lineWidth": 1})", 10);
    row("heatmap", "heatmap", "{}", 10);
    row("histogram", "histogram", "{}", 10);
    row("bar chart", "barchart", R"({"fillOpacity": 50})", 6);
    row("state timeline", "state-timeline", R"({"fillOpacity": 70})", 5);
    row("status history", "status-history", R"({"fillOpacity": 70})", 20);
    row("pie", "piechart", "{}", 4);
    row("gauge", "gauge", "{}", 4);
    row("bar gauge", "bargauge", "{}", 3);
    row("stat", "stat", "{}", 2, R"({"graphMode": "area"})");
    row("table", "table", "{}", 5, R"({}, "transformations": [{"id": "merge", "options": {}}])");
}

void TestPicture::everyKindOfPanelIsShapes()
{
    QFETCH(QByteArray, panel);
    QFETCH(int, paths);
    const auto dashboard = readDashboard(R"({"title": "One", "schemaVersion": 39,
        "time": {"from": "now-1h", "to": "now"}, "panels": [{"id": 1, "title": "Kind",
        "gridPos": {"x": 0, "y": 0, "w": 12, "h": 12}, "targets": [{"refId": "A", "expr": "x",
        "legendFormat": "{{le}}"}], )"
        + panel + "}]}");
    QVERIFY(dashboard);
    DashboardModel model(*dashboard, sampleContext(), noon);
    model.show(1, 600);
    for (const QueryKey &key : model.keys(1)) {
        QueryOutcome outcome = sampleAnswer(key);
        const Series first = outcome.result->series.first();
        outcome.result->series.clear();
        for (const char *edge : { "1", "2", "+Inf" }) {
            Series series = first;
            series.labels.pairs = { { QStringLiteral("le"), QLatin1String(edge) } };
            for (double &value : series.values)
                value *= double(outcome.result->series.size() + 1);
            outcome.result->series << series;
        }
        model.apply(outcome);
    }
    const DashboardPicture picture(&model, { .width = 1000, .panelId = 1, .hasHeader = false });
    const QByteArray svg = picture.svg();
    const SvgFacts facts = factsOf(svg);
    QCOMPARE(facts.error, QString());
    QVERIFY(facts.widestImage < 20); // arrows and the like
    QVERIFY(!facts.texts.contains(QStringLiteral("No data")));
    QVERIFY2(facts.paths >= paths, qPrintable(QString::number(facts.paths)));
    QVERIFY2(svg.size() < 300'000, qPrintable(QString::number(svg.size())));
    const QByteArray pdf = picture.pdf(Paper::Long);
    QVERIFY2(pdf.size() < 300'000, qPrintable(QString::number(pdf.size())));
    const QRegularExpression image(QStringLiteral("/Subtype /Image\\s+/Width (\\d+)"));
    auto images = image.globalMatch(QString::fromLatin1(pdf));
    while (images.hasNext())
        QVERIFY(images.next().captured(1).toInt() < 80); // four times as fine
}

void TestPicture::picturesOfADashboard()
{
    const auto model = answered(sampleDashboard());
    const DashboardPicture picture(
        model.get(), { .width = 1000, .source = QStringLiteral("Prometheus <1>") });
    QCOMPARE(picture.places().size(), 4); // three panels and a closed row
    QCOMPARE(picture.size().width(), 1000);
    for (const double scale : { 1.0, 2.0 })
        QCOMPARE(picture.image(scale)->size(), picture.size() * scale);
    const SvgFacts facts = factsOf(picture.svg());
    QCOMPARE(facts.error, QString());
    QVERIFY(facts.images <= 1); // the row's arrow
    for (const char *text : { "Sample", "Left", "Right", "Below" })
        QVERIFY2(facts.texts.contains(QLatin1String(text)), text);
    QVERIFY(facts.texts.join(u' ').contains(QLatin1String("Closed")));
    QVERIFY2(facts.texts.contains(QStringLiteral(
                 "2026-01-01 11:00:00 – 2026-01-01 12:00:00 (UTC) · Source: Prometheus <1>")),
        qPrintable(facts.texts.join(u'|')));
    QVERIFY(!facts.texts.contains(QStringLiteral("Inside")));
    QCOMPARE(picture.pdf(Paper::Long).count("/Type /Page\n"), 1);
    QCOMPARE(picture.pdf(Paper::A4).count("/Type /Page\n"), 2);
    const DashboardPicture bare(model.get(), { .width = 1000, .hasHeader = false });
    QVERIFY(bare.size().height() < picture.size().height());
}

void TestPicture::picturesOfOnePanel()
{
    const auto model = answered(sampleDashboard());
    const DashboardPicture picture(
        model.get(), { .panelId = 2, .panelSize = { 400, 300 }, .hasHeader = false });
    QCOMPARE(picture.size(), QSize(416, 316));
    QVERIFY(factsOf(picture.svg()).texts.contains(QStringLiteral("Right")));
    const DashboardPicture usual(model.get(), { .width = 1200, .panelId = 3 });
    QCOMPARE(usual.size().width(), 1200);
    const DashboardPicture none(model.get(), { .panelId = 99 });
    QVERIFY(none.places().isEmpty());
}

void TestPicture::picturesAreApartFromTheModel()
{
    const auto model = answered(sampleDashboard());
    QSignalSpy watches(model.get(), &DashboardModel::watchChanged);
    {
        const DashboardPicture picture(model.get(), { .width = 700 });
        QVERIFY(!picture.svg().isEmpty());
    }
    QCOMPARE(watches.count(), 0); // neither asked for nor let go
}

void TestPicture::tooLongForPixels()
{
    Dashboard dashboard = sampleDashboard();
    dashboard.panels[2].gridPos.h = 2000;
    const auto model = answered(dashboard);
    const DashboardPicture picture(model.get(), { .width = 1000 });
    QVERIFY(!picture.image(1));
    QVERIFY(!picture.image(1).error().message.isEmpty());
    // Shapes have no such limit; pages have, and are scaled.
    QCOMPARE(picture.pdf(Paper::Long).count("/Type /Page\n"), 1);
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
