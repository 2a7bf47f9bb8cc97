// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/calmstyle.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QStyleOption>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace opsglass;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({ luminance(one), luminance(other) });
    return (light + 0.05) / (dark + 0.05);
}

ColorRef named(const QString &name) { return { .kind = ColorRef::Kind::Named, .name = name }; }

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyBoxesAreSeen_data();
    void emptyBoxesAreSeen();
    void colorTexts_data();
    void colorTexts();
    void shades_data();
    void shades();
    void colorsByName_data();
    void colorsByName();
    void textHasContrast();
    void axisFiguresAreTabular();
};

void TestTheme::colorTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QColor>("color");
    QTest::newRow("short hex") << "#f00" << QColor(255, 0, 0);
    QTest::newRow("short hex with alpha") << "#f008" << QColor(255, 0, 0, 0x88);
    QTest::newRow("hex") << "#5794F2" << QColor(0x57, 0x94, 0xf2);
    QTest::newRow("hex with alpha last") << "#5794F280" << QColor(0x57, 0x94, 0xf2, 0x80);
    QTest::newRow("rgb") << "rgb(1, 2, 3)" << QColor(1, 2, 3);
    QTest::newRow("rgba") << "rgba(255,255,255,0.2)" << QColor(255, 255, 255, 51);
    QTest::newRow("hsl") << "hsl(120, 100%, 50%)" << QColor(0, 255, 0);
    QTest::newRow("css") << "Tomato" << QColor(0xff, 0x63, 0x47);
    QTest::newRow("grafana's red, not CSS'") << "red" << QColor(0xf2, 0x49, 0x5c);
    QTest::newRow("unknown") << "no such colour" << Theme::of(Theme::Kind::Dark).muted;
    QTest::newRow("broken hex") << "#12" << Theme::of(Theme::Kind::Dark).muted;
    QTest::newRow("empty") << "" << Theme::of(Theme::Kind::Dark).muted;
}

void TestTheme::colorTexts()
{
    QFETCH(QString, text);
    QFETCH(QColor, color);
    QCOMPARE(Theme::of(Theme::Kind::Dark).color(named(text)).rgba(), color.rgba());
}

void TestTheme::shades_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<int>("index");
    QTest::addColumn<QColor>("color");
    QTest::newRow("itself") << "green" << 0 << QColor(0x73, 0xbf, 0x69);
    QTest::newRow("brighter") << "green" << 1 << QColor(0x80, 0xce, 0x78);
    QTest::newRow("darker") << "green" << 2 << QColor(0x62, 0xb6, 0x54);
    QTest::newRow("brightest") << "green" << 9 << QColor(0xb3, 0xff, 0xb5);
    QTest::newRow("darkest") << "green" << 10 << QColor(0x3b, 0x67, 0x2c);
    QTest::newRow("again") << "green" << 11 << QColor(0x73, 0xbf, 0x69);
    QTest::newRow("of black") << "#000000" << 2 << QColor(0, 0, 0);
    QTest::newRow("of white") << "#ffffff" << 1 << QColor(255, 255, 255);
    QTest::newRow("translucent") << "#00000080" << 1 << QColor(15, 15, 15, 0x80);
}

void TestTheme::shades()
{
    QFETCH(QString, base);
    QFETCH(int, index);
    QFETCH(QColor, color);
    const QColor shade
        = Theme::of(Theme::Kind::Dark)
              .color({ .kind = ColorRef::Kind::Shade, .index = index, .name = base });
    for (const auto &[one, other] :
        { std::pair(shade.red(), color.red()), std::pair(shade.green(), color.green()),
            std::pair(shade.blue(), color.blue()), std::pair(shade.alpha(), color.alpha()) })
        QVERIFY2(std::abs(one - other) <= 1, qPrintable(shade.name(QColor::HexArgb)));
}

void TestTheme::colorsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QColor>("dark");
    QTest::addColumn<QColor>("light");
    QTest::newRow("short") << "up" << QColor(0xff, 0xf8, 0x99) << QColor(0x56, 0xa6, 0x4b);
    QTest::newRow("long") << "node-1" << QColor(0xf9, 0xe2, 0xd2) << QColor(0x96, 0x73, 0x02);
    QTest::newRow("beyond Latin") << QString::fromUtf8("µs €") << QColor(0xfc, 0xea, 0xca)
                                  << QColor(0x62, 0x9e, 0x51);
    QTest::newRow("none") << "" << QColor(0xde, 0xda, 0xf7) << QColor(0x12, 0x50, 0xb0);
}

void TestTheme::colorsByName()
{
    QFETCH(QString, name);
    const ColorRef ref { .kind = ColorRef::Kind::ByName, .name = name };
    QTEST(Theme::of(Theme::Kind::Dark).color(ref), "dark");
    QTEST(Theme::of(Theme::Kind::Light).color(ref), "light");
}

void TestTheme::textHasContrast()
{
    for (const auto kind : { Theme::Kind::Dark, Theme::Kind::Light, Theme::Kind::Print }) {
        const Theme theme = Theme::of(kind);
        for (const QColor &ground : { theme.canvas, theme.panel }) {
            QVERIFY(contrast(theme.text, ground) >= 4.5);
            QVERIFY(contrast(theme.muted, ground) >= 4.5);
            for (const QColor &graphic : { theme.accent, theme.ok, theme.crit, theme.unknown })
                QVERIFY(contrast(graphic, ground) >= 3);
        }
        for (const auto *name :
            { "green", "yellow", "red", "blue", "dark-blue", "super-light-red" }) {
            const QColor ground = theme.color(named(QString::fromLatin1(name)));
            QVERIFY2(contrast(theme.textOn(ground), ground) >= 1.9, name);
        }
    }
}

void TestTheme::axisFiguresAreTabular()
{
    const QFontMetricsF metrics(Theme::axisFont());
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
}

void TestTheme::emptyBoxesAreSeen_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::newRow("dark") << Theme::Kind::Dark;
    QTest::newRow("light") << Theme::Kind::Light;
}

void TestTheme::emptyBoxesAreSeen()
{
    QFETCH(const Theme::Kind, kind);
    const CalmStyle style;
    QStyleOptionButton box;
    box.rect = QRect(4, 4, 14, 14);
    box.state = QStyle::State_Enabled | QStyle::State_Off;
    box.palette = Theme::of(kind).palette();
    QImage image(22, 22, QImage::Format_RGB32);
    image.fill(box.palette.color(QPalette::Base));
    QPainter painter(&image);
    style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, nullptr);
    painter.end();
    QVERIFY(contrast(image.pixelColor(4, 11), image.pixelColor(1, 11)) >= 3);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
