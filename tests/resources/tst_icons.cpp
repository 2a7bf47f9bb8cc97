// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initialiseResources() { Q_INIT_RESOURCE(opsglass_resources); }

namespace opsglass {

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void listsEveryFile();
    void draws_data();
    void draws();
};

void TestIcons::listsEveryFile()
{
    const QStringList svg { QStringLiteral("*.svg") };
    QCOMPARE(QDir(QStringLiteral(":/icons")).entryList(svg),
        QDir(QStringLiteral(OPSGLASS_SOURCE_DIR "/resources/icons")).entryList(svg));
}

void TestIcons::draws_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "back", "forward", "zoom-out", "time", "refresh", "pause", "play",
             "chevron-right", "chevron-down", "info", "warning", "error", "menu", "home", "search",
             "star", "star-filled", "dashboard", "copy", "close", "export", "view", "inspect",
             "sun", "moon", "processes", "opsglass" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Symbols use one colour, so that a theme can replace it; nothing touches the edge of the picture.
void TestIcons::draws()
{
    QFETCH(const QString, name);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const bool isSymbol = name != QLatin1String("opsglass");
    static const QRegularExpression color(QStringLiteral("#[0-9a-f]{3,8}"));
    QSet<QString> colors;
    auto matches = color.globalMatch(text);
    while (matches.hasNext())
        colors.insert(matches.next().captured());
    QCOMPARE(colors == QSet<QString> { QStringLiteral("#000000") }, isSymbol);

    QSvgRenderer renderer(text.toUtf8());
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), isSymbol ? QRect(0, 0, 16, 16) : QRect(0, 0, 64, 64));
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isEdge = x == 0 || y == 0 || x == 63 || y == 63;
            const bool isPainted = qAlpha(image.pixel(x, y)) > 0;
            QVERIFY(!(isEdge && isPainted));
            painted += isPainted ? 1 : 0;
        }
    }
    QVERIFY(painted > 100);
}

} // namespace opsglass

QTEST_MAIN(opsglass::TestIcons)
#include "tst_icons.moc"
