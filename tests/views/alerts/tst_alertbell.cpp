// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/alerts/alertsamples.h"
#include "views/alerts/alertbell.h"
#include "views/alerts/alertsign.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;

/// The bell, and the signs it is made of.
class TestAlertBell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsDifferWithoutColours();
    void neverFalselyGreen();
    void growsWithWhatItSays();
    void clicks();
};

namespace {

/// How many pixels are of about this colour.
int inkOf(const QImage &image, const QColor &color)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - color.red())
                + std::abs(pixel.green() - color.green()) + std::abs(pixel.blue() - color.blue());
            ink += distance < 40 ? 1 : 0;
        }
    }
    return ink;
}

} // namespace

void TestAlertBell::signsDifferWithoutColours()
{
    Theme grey = Theme::of(Theme::Kind::Light);
    for (QColor *ink : { &grey.crit, &grey.warn, &grey.accent, &grey.unknown, &grey.ok })
        *ink = grey.text;
    QList<QImage> pictures;
    for (int sign = 0; sign <= int(AlertSign::Alive); ++sign) {
        QImage picture(14, 14, QImage::Format_RGB32);
        picture.fill(grey.panel);
        QPainter painter(&picture);
        paintAlertSign(painter, picture.rect(), AlertSign(sign), grey);
        painter.end();
        QVERIFY(inkOf(picture, grey.text) > 10);
        QVERIFY(!pictures.contains(picture));
        pictures << picture;
    }
}

void TestAlertBell::neverFalselyGreen()
{
    const Theme theme = Theme::of(Theme::Kind::Dark);
    AlertBook book;
    AlertBell bell(&book);
    bell.setTheme(theme);
    const auto green = [&bell, &theme] {
        bell.resize(bell.sizeHint());
        return inkOf(bell.grab().toImage(), theme.ok);
    };
    QCOMPARE(green(), 0);
    QCOMPARE(bell.toolTip(), u"No source of alerts is set up"_s);
    book.expect(rules, noon);
    QCOMPARE(green(), 0);
    book.setAlerts(rules, {}, noon);
    QVERIFY(green() > 10);
    QCOMPARE(bell.toolTip(), u"All is well"_s);
    book.setUnknown(manager, { Error::Kind::Network, u"Gone."_s, {} }, noon);
    QCOMPARE(green(), 0);
    QVERIFY(bell.accessibleName().contains(u"1 source(s) cannot be asked"_s));
    book.forget(manager);
    book.setAlerts(rules, { pending(alertOf(labelsOf(u"A"_s, u"critical"_s))) }, noon);
    QCOMPARE(green(), 0);
}

void TestAlertBell::growsWithWhatItSays()
{
    const Theme theme = Theme::of(Theme::Kind::Light);
    AlertBook book;
    AlertBell bell(&book);
    bell.setTheme(theme);
    const int empty = bell.sizeHint().width();
    book.setAlerts(rules,
        { alertOf(labelsOf(u"A"_s, u"critical"_s)), alertOf(labelsOf(u"B"_s, u"warning"_s)),
            alertOf(labelsOf(u"C"_s, {})), alertOf(labelsOf(u"D"_s, u"info"_s)) },
        noon);
    QVERIFY(bell.sizeHint().width() > empty + 40);
    QCOMPARE(bell.glance().size(), 3);
    QCOMPARE(bell.glance().first().first, AlertSign::Critical);
    bell.resize(bell.sizeHint());
    QVERIFY(inkOf(bell.grab().toImage(), theme.crit) > 10);
}

void TestAlertBell::clicks()
{
    AlertBook book;
    AlertBell bell(&book);
    bell.show();
    const QSignalSpy clicked(&bell, &QAbstractButton::clicked);
    QTest::mouseClick(&bell, Qt::LeftButton);
    bell.setFocus();
    QTest::keyClick(&bell, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
}

QTEST_MAIN(TestAlertBell)
#include "tst_alertbell.moc"
