// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/plot/plotstage.h"
#include "views/plot/cursortable.h"

#include <QSignalSpy>
#include <QTest>

using namespace opsglass;

/// What a person does with a plot.
class TestPlotWidget : public QObject, private PlotStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { build(); }
    void cleanup() { m_window.reset(); }
    void crosshairDrawsNothingAnew();
    void crosshairIsShared();
    void dragSelectsARange();
    void shiftDragPans();
    void escapeCancelsADrag();
    void doubleClickZoomsOut();
    void arrowsMoveTheCrosshair();
};

void TestPlotWidget::crosshairDrawsNothingAnew()
{
    show({ flat(QStringLiteral("a"), 50) });
    const QImage before = picture();
    const int renders = m_plot->renderCount();
    QVERIFY(renders >= 1);
    for (int minute = 0; minute < 60; ++minute) {
        m_crosshair->moveTo(start + step * minute);
        QCoreApplication::processEvents();
    }
    QVERIFY(picture() != before);
    m_crosshair->moveTo({});
    QCOMPARE(picture(), before);
    QCOMPARE(m_plot->renderCount(), renders);
    m_plot->setContent(contentOf({ flat(QStringLiteral("a"), 60) }));
    m_plot->grab();
    QCOMPARE(m_plot->renderCount(), renders + 1);
}

void TestPlotWidget::crosshairIsShared()
{
    PlotWidget other(m_window.get());
    other.setGeometry(0, 250, 500, 150);
    other.setCrosshair(m_crosshair);
    other.setContent(contentOf({ flat(QStringLiteral("b"), 7) }));
    other.show();
    show({ flat(QStringLiteral("a"), 50) });
    const QImage before = other.grab().toImage();
    hover(pointAt(30));
    QVERIFY(m_crosshair->time().has_value());
    QVERIFY(std::chrono::abs(*m_crosshair->time() - (start + step * 30)) < step);
    QVERIFY(other.grab().toImage() != before);
    QVERIFY(m_plot->cursorTable() && m_plot->cursorTable()->isVisible());
    QVERIFY(!other.cursorTable());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_plot, &leave);
    QVERIFY(!m_crosshair->time());
    QVERIFY(!m_plot->cursorTable()->isVisible());
}

void TestPlotWidget::dragSelectsARange()
{
    show({ flat(QStringLiteral("a"), 50) });
    QSignalSpy selected(m_plot, &PlotWidget::rangeSelected);
    const QImage before = picture();
    QTest::mousePress(m_plot, Qt::LeftButton, {}, pointAt(40));
    hover(pointAt(10));
    QVERIFY(picture() != before);
    QTest::mouseRelease(m_plot, Qt::LeftButton, {}, pointAt(10));
    QCOMPARE(selected.size(), 1);
    const auto range = selected[0][0].value<TimeRange>();
    QVERIFY(std::chrono::abs(range.from - (start + step * 10)) < step / 4);
    QVERIFY(std::chrono::abs(range.to - (start + step * 40)) < step / 4);
    // A click is no selection.
    QTest::mouseClick(m_plot, Qt::LeftButton, {}, pointAt(20));
    QCOMPARE(selected.size(), 1);
}

void TestPlotWidget::shiftDragPans()
{
    show({ flat(QStringLiteral("a"), 50) });
    QSignalSpy panned(m_plot, &PlotWidget::panned);
    QSignalSpy selected(m_plot, &PlotWidget::rangeSelected);
    QTest::mousePress(m_plot, Qt::LeftButton, Qt::ShiftModifier, pointAt(10));
    hover(pointAt(40));
    QTest::mouseRelease(m_plot, Qt::LeftButton, Qt::ShiftModifier, pointAt(40));
    QCOMPARE(panned.size(), 1);
    QCOMPARE(selected.size(), 0);
    const auto range = panned[0][0].value<TimeRange>();
    QVERIFY(std::chrono::abs(range.from - (start - step * 30)) < step / 4);
    QCOMPARE(range.span(), step * 60);
}

void TestPlotWidget::escapeCancelsADrag()
{
    show({ flat(QStringLiteral("a"), 50) });
    QSignalSpy selected(m_plot, &PlotWidget::rangeSelected);
    QTest::mousePress(m_plot, Qt::LeftButton, {}, pointAt(10));
    hover(pointAt(40));
    QTest::keyClick(m_plot, Qt::Key_Escape);
    QTest::mouseRelease(m_plot, Qt::LeftButton, {}, pointAt(40));
    QCOMPARE(selected.size(), 0);
}

void TestPlotWidget::doubleClickZoomsOut()
{
    show({ flat(QStringLiteral("a"), 50) });
    QSignalSpy zoomedOut(m_plot, &PlotWidget::zoomOutRequested);
    QTest::mouseDClick(m_plot, Qt::LeftButton, {}, pointAt(30));
    QCOMPARE(zoomedOut.size(), 1);
}

void TestPlotWidget::arrowsMoveTheCrosshair()
{
    show({ flat(QStringLiteral("a"), 50) });
    QTest::keyClick(m_plot, Qt::Key_Right);
    QCOMPARE(m_crosshair->time(), std::optional(start + step * 31));
    QVERIFY(m_plot->cursorTable()->isVisible());
    QTest::keyClick(m_plot, Qt::Key_Left);
    QTest::keyClick(m_plot, Qt::Key_Left);
    QCOMPARE(m_crosshair->time(), std::optional(start + step * 29));
    QTest::keyClick(m_plot, Qt::Key_Escape);
    QVERIFY(!m_crosshair->time());
}

QTEST_MAIN(TestPlotWidget)
#include "tst_plotwidget.moc"
