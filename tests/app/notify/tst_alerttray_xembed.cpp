// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/alerttray.h"
#include "tests/support/owndesktop.h"
#include "tests/support/serverprocess.h"

#include <QApplication>
#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace opsglass;
using namespace opsglass::test;

/// The tray icon in the trays of old: trayer knows nothing but XEmbed.
class TestAlertTrayXEmbed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesWithATrayThatIsLate();
};

namespace {

constexpr int patience = 20'000;

} // namespace

void TestAlertTrayXEmbed::comesWithATrayThatIsLate()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
    AlertTray tray(QDBusConnection::sessionBus(), Milliseconds(100));
    QSignalSpy shown(&tray, &AlertTray::shownChanged);
    TrayState state;
    state.counts = { .critical = 2 };
    tray.setState(state);
    QVERIFY(!tray.isShown());
    ServerProcess trayer;
    trayer.launch(QStringLiteral("trayer"), {});
    QTRY_VERIFY2_WITH_TIMEOUT(tray.isShown(), qPrintable(trayer.log()), patience);
    // The icon is a window of ours inside the tray's.
    const auto icon = [] {
        const auto windows = QGuiApplication::allWindows();
        const auto found = std::find_if(windows.begin(), windows.end(), [](const QWindow *window) {
            return QByteArray(window->metaObject()->className()).contains("Window")
                && window->isExposed();
        });
        return found == windows.end() ? nullptr : *found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(icon(), patience);
    QSignalSpy toggled(&tray, &AlertTray::toggleRequested);
    QTest::mouseClick(icon(), Qt::LeftButton);
    QTRY_COMPARE(toggled.size(), 1);
    trayer.kill();
    QTRY_VERIFY(!tray.isShown());
    trayer.launch(QStringLiteral("trayer"), {});
    QTRY_VERIFY2_WITH_TIMEOUT(tray.isShown(), qPrintable(trayer.log()), patience);
    QCOMPARE(shown, (QList<QVariantList> { { true }, { false }, { true } }));
}

int main(int argc, char **argv)
{
    if (!isOnOwnDesktop())
        return runOnOwnDesktop(argc, argv);
    const QApplication application(argc, argv);
    TestAlertTrayXEmbed test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_alerttray_xembed.moc"
