// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertfilekind.h"

#include <QTest>

using namespace opsglass;

class TestAlertFileKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
};

void TestAlertFileKind::kinds_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<std::optional<AlertFileKind>>("kind");
    const auto row = [](const char *yaml, std::optional<AlertFileKind> kind) {
        QTest::newRow(yaml) << QByteArray(yaml) << kind;
    };
    row("", AlertFileKind::Rules);
    row("# nothing", AlertFileKind::Rules);
    row("groups: []", AlertFileKind::Rules);
    row("kind: PrometheusRule", AlertFileKind::Rules);
    row("group: []", AlertFileKind::Rules);
    row("route: {receiver: a}", AlertFileKind::Routing);
    row("receivers: [{name: a}]", AlertFileKind::Routing);
    row("groups: []\nroute: {}", AlertFileKind::Rules);
    row("hello", {});
    row("- groups", {});
    row("groups: [", {});
    row("groups: \"\xff\"", {});
}

void TestAlertFileKind::kinds()
{
    QFETCH(QByteArray, yaml);
    QTEST(alertFileKind(yaml), "kind");
}

QTEST_GUILESS_MAIN(TestAlertFileKind)
#include "tst_alertfilekind.moc"
