// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/paneltypes.h"
#include "models/dashboard/unsupported.h"

#include <QSet>
#include <QTest>

using namespace opsglass;

class TestPanelTypes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesHaveAShapeAndColors();
    void whatIsNotDrawnSaysWhy();
};

void TestPanelTypes::statesHaveAShapeAndColors()
{
    for (const QString &type :
        { QStringLiteral("state-timeline"), QStringLiteral("status-history") }) {
        QVERIFY(isSupportedPanelType(type));
        QCOMPARE(panelShape(type), PanelShape::States);
    }
    QCOMPARE(
        defaultColorMode(QStringLiteral("state-timeline")), QStringLiteral("continuous-GrYlRd"));
    QCOMPARE(defaultColorMode(QStringLiteral("status-history")), QStringLiteral("thresholds"));
}

void TestPanelTypes::whatIsNotDrawnSaysWhy()
{
    QSet<QString> sentences;
    const QStringList types { QStringLiteral("logs"), QStringLiteral("traces"),
        QStringLiteral("nodeGraph"), QStringLiteral("geomap"), QStringLiteral("news"),
        QStringLiteral("annolist"), QStringLiteral("canvas"), QStringLiteral("candlestick"),
        QStringLiteral("xychart"), QStringLiteral("trend"), QStringLiteral("flamegraph"),
        QStringLiteral("vendor-clock-panel"), QString() };
    for (const QString &type : types) {
        const QString sentence = whyUnsupported(type);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        sentences << sentence;
    }
    QCOMPARE(sentences.size(), types.size()); // each says its own reason
    QVERIFY(whyUnsupported(QStringLiteral("vendor-clock-panel"))
                .contains(QLatin1String("vendor-clock-panel")));
}

QTEST_GUILESS_MAIN(TestPanelTypes)
#include "tst_paneltypes.moc"
