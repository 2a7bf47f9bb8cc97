// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/trayicon.h"
#include "app/notify/traylook.h"
#include "views/theme/contrast.h"
#include "views/theme/theme.h"

#include <QImage>
#include <QLocale>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <array>

using namespace opsglass;

/// What the tray icon says, in forms and in words.
class TestTrayLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looks_data();
    void looks();
    void neverFalselyOk();
    void tips_data();
    void tips();
    void pauseTellsItsEnd();
    void formsDifferWithoutColour_data();
    void formsDifferWithoutColour();
    void readableOnAnyPanel_data();
    void readableOnAnyPanel();
    void countsAreDrawn_data();
    void countsAreDrawn();
    void everySizeIsThere();
};

namespace {

constexpr std::array allForms { TrayForm::Ok, TrayForm::Pending, TrayForm::Info, TrayForm::Warning,
    TrayForm::Critical, TrayForm::Unknown, TrayForm::Waiting, TrayForm::Paused };
constexpr std::array allSizes { 16, 22, 24, 32, 48, 64 };

/// Which pixels are covered, whatever their colour.
QImage shapeOf(const TrayLook &look, int size)
{
    return trayPixmap(look, size).toImage().convertToFormat(QImage::Format_Alpha8);
}

void addSizes()
{
    QTest::addColumn<int>("size");
    for (const int size : allSizes)
        QTest::addRow("%d", size) << size;
}

} // namespace

void TestTrayLook::looks_data()
{
    using Counts = AlertCounts;
    using Mark = std::optional<TrayForm>;
    QTest::addColumn<AlertCounts>("counts");
    QTest::addColumn<bool>("isPaused");
    QTest::addColumn<TrayForm>("form");
    QTest::addColumn<int>("count");
    QTest::addColumn<std::optional<TrayForm>>("mark");
    const auto row = [](const char *name, const Counts &counts, bool isPaused, TrayForm form,
                         int count, const Mark &mark) {
        QTest::newRow(name) << counts << isPaused << form << count << mark;
    };
    const Mark none;
    const Mark unknown = TrayForm::Unknown;
    row("well", { .goodSources = 1 }, false, TrayForm::Ok, 0, none);
    row("well, some suppressed", { .suppressed = 3, .goodSources = 1 }, false, TrayForm::Ok, 0,
        none);
    row("no source", {}, false, TrayForm::Waiting, 0, none);
    row("waiting", { .waitingSources = 1, .goodSources = 1 }, false, TrayForm::Waiting, 0, none);
    row("unknown", { .unknownSources = 1, .goodSources = 1 }, false, TrayForm::Unknown, 0, none);
    row("unknown and waiting", { .unknownSources = 1, .waitingSources = 1 }, false,
        TrayForm::Unknown, 0, none);
    row("pending", { .pending = 2, .goodSources = 1 }, false, TrayForm::Pending, 2, none);
    row("pending and waiting", { .pending = 2, .waitingSources = 1 }, false, TrayForm::Pending, 2,
        none);
    row("info", { .info = 2, .pending = 4, .goodSources = 1 }, false, TrayForm::Info, 2, none);
    row("info and unknown source", { .info = 2, .unknownSources = 1 }, false, TrayForm::Unknown, 0,
        none);
    row("warning", { .warning = 2, .info = 7, .goodSources = 1 }, false, TrayForm::Warning, 2,
        none);
    row("no severity", { .unknownSeverity = 1, .goodSources = 1 }, false, TrayForm::Warning, 1,
        none);
    row("warning and no severity", { .warning = 2, .unknownSeverity = 1 }, false, TrayForm::Warning,
        3, none);
    row("warning and unknown source", { .warning = 2, .unknownSources = 1 }, false,
        TrayForm::Warning, 2, unknown);
    row("critical", { .critical = 1, .warning = 5, .goodSources = 1 }, false, TrayForm::Critical, 1,
        none);
    row("critical and unknown source", { .critical = 1, .unknownSources = 2 }, false,
        TrayForm::Critical, 1, unknown);
    row("paused", { .goodSources = 1 }, true, TrayForm::Paused, 0, none);
    row("paused and critical", { .critical = 1, .unknownSources = 1 }, true, TrayForm::Paused, 0,
        TrayForm::Critical);
    row("paused and unknown", { .unknownSources = 1 }, true, TrayForm::Paused, 0, unknown);
}

void TestTrayLook::looks()
{
    QFETCH(const AlertCounts, counts);
    QFETCH(const bool, isPaused);
    QFETCH(const TrayForm, form);
    QFETCH(const int, count);
    QFETCH(const std::optional<TrayForm>, mark);
    const TrayLook look = trayLook({ counts, {}, isPaused, {} });
    QCOMPARE(look.form, form);
    QCOMPARE(look.count, count);
    QCOMPARE(look.mark, mark);
}

/// Every combination of something and nothing.
void TestTrayLook::neverFalselyOk()
{
    for (int bits = 0; bits < 1 << 9; ++bits) {
        const auto bit = [bits](int place) { return (bits >> place) & 1; };
        const AlertCounts counts { .critical = bit(0),
            .warning = bit(1),
            .unknownSeverity = bit(2),
            .info = bit(3),
            .pending = bit(4),
            .suppressed = bit(5),
            .unknownSources = bit(6),
            .waitingSources = bit(7),
            .goodSources = bit(8) };
        const TrayLook look = trayLook({ counts, {}, false, {} });
        QCOMPARE(look.form == TrayForm::Ok, counts.isAllWell() && counts.pending == 0);
        QVERIFY2(look.mark != TrayForm::Ok, "good news need no mark");
        if (counts.unknownSources > 0)
            QVERIFY(look.form == TrayForm::Unknown || look.mark == TrayForm::Unknown);
        QVERIFY(trayLook({ counts, {}, true, {} }).form == TrayForm::Paused);
    }
}

void TestTrayLook::tips_data()
{
    // English plurals come with the program's translation, which is not loaded here.
    QTest::addColumn<AlertCounts>("counts");
    QTest::addColumn<QString>("tip");
    const auto row = [](const AlertCounts &counts, const char *tip) {
        QTest::newRow(tip) << counts << QString::fromUtf8(tip);
    };
    row({ .goodSources = 1 }, "All is well");
    row({}, "No alert known; nothing is watched");
    row({ .critical = 2, .warning = 1, .unknownSources = 1 },
        "2 critical, 1 warning(s); 1 source(s) cannot be asked");
    row({ .warning = 3, .unknownSources = 2, .waitingSources = 1 },
        "3 warning(s); 2 source(s) cannot be asked; 1 source(s) not asked yet");
    row({ .unknownSeverity = 1, .info = 2, .pending = 3, .goodSources = 1 },
        "1 without severity, 2 info, 3 pending");
    row({ .suppressed = 1, .goodSources = 1 }, "1 silenced or inhibited");
    row({ .waitingSources = 2 }, "No alert known; 2 source(s) not asked yet");
}

void TestTrayLook::tips()
{
    QFETCH(const AlertCounts, counts);
    QFETCH(const QString, tip);
    QCOMPARE(trayTip({ counts, {}, false, {} }, Instant()), tip);
}

void TestTrayLook::pauseTellsItsEnd()
{
    QLocale::setDefault(QLocale::c());
    const Instant now
        = std::chrono::sys_days(std::chrono::year(2026) / 3 / 4) + std::chrono::hours(9);
    TrayState state { { .goodSources = 1 }, {}, true, {} };
    QCOMPARE(trayTip(state, now), QStringLiteral("All is well; notifications paused"));
    state.pausedUntil = now + std::chrono::hours(1);
    QCOMPARE(
        trayTip(state, now), QStringLiteral("All is well; notifications paused until 10:00:00"));
    state.pausedUntil = now + std::chrono::hours(24);
    QCOMPARE(trayTip(state, now),
        QStringLiteral("All is well; notifications paused until Thu 09:00:00"));
}

void TestTrayLook::formsDifferWithoutColour_data() { addSizes(); }

void TestTrayLook::formsDifferWithoutColour()
{
    QFETCH(const int, size);
    for (const TrayForm one : allForms) {
        for (const TrayForm other : allForms) {
            if (one != other)
                QVERIFY(shapeOf({ one, 0, {} }, size) != shapeOf({ other, 0, {} }, size));
        }
    }
}

void TestTrayLook::readableOnAnyPanel_data()
{
    QTest::addColumn<TrayForm>("form");
    for (const TrayForm form : allForms)
        QTest::addRow("%d", int(form)) << form;
}

void TestTrayLook::readableOnAnyPanel()
{
    QFETCH(const TrayForm, form);
    // The colour of most of its pixels that are covered whole.
    const QImage image = trayPixmap({ form, 0, {} }, 64).toImage();
    QMap<QRgb, int> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() == 255)
                ++colors[color.rgb()];
        }
    }
    QVERIFY(!colors.isEmpty());
    const auto most = std::max_element(colors.begin(), colors.end());
    QVERIFY(contrast(QColor(most.key()), Theme::of(Theme::Kind::Dark).panel) >= 3);
    QVERIFY(contrast(QColor(most.key()), Theme::of(Theme::Kind::Light).panel) >= 3);
}

void TestTrayLook::countsAreDrawn_data() { addSizes(); }

void TestTrayLook::countsAreDrawn()
{
    QFETCH(const int, size);
    for (const TrayForm form :
        { TrayForm::Pending, TrayForm::Info, TrayForm::Warning, TrayForm::Critical }) {
        const auto image = [form, size](int count, const std::optional<TrayForm> &mark = {}) {
            return trayPixmap({ form, count, mark }, size).toImage();
        };
        for (const int count : { 1, 9, 12, 88, 100, 12'345 }) {
            QVERIFY2(image(count) != image(0), qPrintable(QString::number(count)));
            QVERIFY(image(count, TrayForm::Unknown) != image(0, TrayForm::Unknown));
        }
        QVERIFY(image(1) != image(2));
        QCOMPARE(image(100), image(12'345));
    }
}

void TestTrayLook::everySizeIsThere()
{
    const QIcon icon = trayIcon({ TrayForm::Critical, 2, TrayForm::Unknown });
    QList<QSize> expected;
    for (const int size : allSizes)
        expected << QSize(size, size);
    QCOMPARE(icon.availableSizes(), expected);
}

QTEST_MAIN(TestTrayLook)
#include "tst_traylook.moc"
