// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertnotice.h"

#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// What stands in the place of an empty list of alerts.
class TestAlertNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notices_data();
    void notices();
};

void TestAlertNotice::notices_data()
{
    QTest::addColumn<AlertNoticeInput>("input");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGreen");
    AlertNoticeInput input;
    QTest::newRow("no source") << input
                               << u"No source of alerts|Add a Prometheus or an Alertmanager, or "
                                  "switch on rules for a source: their alerts then stand here."_s
                               << false;
    input.counts.goodSources = 2;
    QTest::newRow("well") << input
                          << u"All is well|Nothing fires or is pending. "
                             "2 source(s) answered."_s
                          << true;
    input.rules = 41;
    input.standings = { { AlertStanding::Suppressed, 3 }, { AlertStanding::Resolved, 1 } };
    QTest::newRow("quiet ones") << input
                                << u"All is well|Nothing fires or is pending. 2 source(s) "
                                   "answered, 41 rule(s) were checked. Not shown: 3 suppressed, "
                                   "1 resolved.|all"_s
                                << true;
    input.counts.waitingSources = 1;
    QTest::newRow("waiting") << input << u"Not asked yet|1 of 3 source(s) did not answer so far."_s
                             << false;
    input.counts.unknownSources = 1;
    QTest::newRow("unknown") << input
                             << u"Nothing fires as far as is known|1 of 4 source(s) cannot be "
                                "asked. Not shown: 3 suppressed, 1 resolved.|all"_s
                             << false;
    input.isFiltered = true;
    input.standings[AlertStanding::Firing] = 5;
    QTest::newRow("filtered") << input
                              << u"Hidden by the filters|5 alert(s) that fire or are pending are "
                                 "not shown.|all"_s
                              << false;
}

void TestAlertNotice::notices()
{
    QFETCH(const AlertNoticeInput, input);
    const AlertNotice notice = alertNotice(input);
    const bool leadsToAll = notice.action == AlertNotice::Action::ShowAll;
    QTEST(notice.heading + u'|' + notice.text + (leadsToAll ? u"|all"_s : QString()), "text");
    QTEST(notice.sign == AlertSign::Resolved, "isGreen");
    QCOMPARE(notice.action == AlertNotice::Action::AddSource,
        notice.heading == u"No source of alerts"_s);
}

QTEST_GUILESS_MAIN(TestAlertNotice)
#include "tst_alertnotice.moc"
