// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/interval.h"
#include "models/format/duration.h"
#include "tests/support/vectors.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

/// The interval of every range, width and lower limit.
class VectorsIntervals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInterval();
};

void VectorsIntervals::everyInterval()
{
    const QList<QStringList> rows = readVectors(QStringLiteral("interval.tsv"));
    QVERIFY(!rows.isEmpty());
    for (const QStringList &row : rows) {
        const Milliseconds limit = parseDuration(row[2]).value_or(0ms);
        const Milliseconds interval
            = requestInterval(Milliseconds(row[0].toLongLong()), row[1].toInt(), limit);
        QVERIFY2(interval.count() == row[3].toLongLong(), qPrintable(row.join(u' ')));
        QVERIFY2(printInterval(interval) == row[4], qPrintable(row.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(VectorsIntervals)
#include "vectors_intervals.moc"
