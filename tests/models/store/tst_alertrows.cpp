// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/alertrows.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

/// What is written of the alerts after an evaluation.
class TestAlertRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyChangesAreWritten_data();
    void onlyChangesAreWritten();
    void otherRulesStay();
};

namespace {

StoredAlert alert(const char *name, int activeAt, int seenAt, int firedAt = 0)
{
    return { QStringLiteral("rule"), { { { QStringLiteral("name"), QString::fromLatin1(name) } } },
        Instant(std::chrono::seconds(activeAt)),
        firedAt > 0 ? std::optional<Instant>(std::chrono::seconds(firedAt)) : std::nullopt,
        Instant(std::chrono::seconds(seenAt)) };
}

/// "1 rules, 2 alerts, …" without what is none.
QString summary(const AlertRows::Changes &changes)
{
    QStringList parts;
    const auto add = [&parts](const char *what, const QList<QVariantList> &rows) {
        if (!rows.isEmpty())
            parts << QString::number(rows.size()) + u' ' + QLatin1String(what);
    };
    add("rules", changes.rules);
    add("alerts", changes.alerts);
    add("gone alerts", changes.goneAlerts);
    add("gone rules", changes.goneRules);
    return parts.join(QLatin1String(", "));
}

} // namespace

void TestAlertRows::onlyChangesAreWritten_data()
{
    QTest::addColumn<QList<StoredAlert>>("before");
    QTest::addColumn<QList<StoredAlert>>("after");
    QTest::addColumn<QString>("written");
    using Alerts = QList<StoredAlert>;
    QTest::newRow("first alerts") << Alerts {} << Alerts { alert("a", 1, 1), alert("b", 1, 1) }
                                  << QStringLiteral("1 rules, 2 alerts");
    QTest::newRow("nothing at all") << Alerts {} << Alerts {} << QString();
    QTest::newRow("the same again")
        << Alerts { alert("a", 1, 1) } << Alerts { alert("a", 1, 1) } << QString();
    QTest::newRow("seen again") << Alerts { alert("a", 1, 1), alert("b", 1, 1) }
                                << Alerts { alert("a", 1, 2), alert("b", 1, 2) }
                                << QStringLiteral("1 rules");
    QTest::newRow("one fires") << Alerts { alert("a", 1, 1), alert("b", 1, 1) }
                               << Alerts { alert("a", 1, 2, 2), alert("b", 1, 2) }
                               << QStringLiteral("1 rules, 1 alerts");
    QTest::newRow("one goes") << Alerts { alert("a", 1, 1), alert("b", 1, 1) }
                              << Alerts { alert("b", 1, 2) }
                              << QStringLiteral("1 rules, 1 gone alerts");
    QTest::newRow("one is kept firing unseen")
        << Alerts { alert("a", 1, 1, 1), alert("b", 1, 1) }
        << Alerts { alert("a", 1, 1, 1), alert("b", 1, 2) } << QStringLiteral("1 rules, 1 alerts");
    QTest::newRow("it still is") << Alerts { alert("a", 1, 1, 1), alert("b", 1, 2) }
                                 << Alerts { alert("a", 1, 1, 1), alert("b", 1, 3) }
                                 << QStringLiteral("1 rules");
    QTest::newRow("all go") << Alerts { alert("a", 1, 1), alert("b", 1, 1) } << Alerts {}
                            << QStringLiteral("1 gone rules");
}

void TestAlertRows::onlyChangesAreWritten()
{
    QFETCH(QList<StoredAlert>, before);
    QFETCH(QList<StoredAlert>, after);
    const QStringList rules { QStringLiteral("rule") };
    AlertRows rows;
    rows.load(before);
    QTEST(summary(rows.replace(rules, after)), "written");
    QCOMPARE(summary(rows.replace(rules, after)), QString());
}

void TestAlertRows::otherRulesStay()
{
    AlertRows rows;
    rows.load({ alert("a", 1, 1) });
    QCOMPARE(summary(rows.replace({ QStringLiteral("other") }, {})), QString());
    QCOMPARE(summary(rows.replace({ QStringLiteral("rule") }, {})), QStringLiteral("1 gone rules"));
}

QTEST_APPLESS_MAIN(TestAlertRows)
#include "tst_alertrows.moc"
