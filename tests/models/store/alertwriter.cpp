// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/alertstore.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace opsglass;

namespace {

/// Step `number` of the alerting: `size` lines of history, one alert, one group.
AlertChanges step(qint64 number, int size)
{
    const Instant at { Milliseconds(number) };
    const QString rule = QStringLiteral("rule");
    const Labels labels { { { QStringLiteral("alertname"), QStringLiteral("Killed") } } };
    AlertChanges changes;
    for (int i = 0; i < size; ++i) {
        AlertHistoryEntry entry;
        entry.at = at;
        entry.labels = labels;
        entry.reason = QString::number(number);
        changes.history << entry;
    }
    changes.rules = { rule };
    changes.alerts = { { rule, labels, at, {}, at } };
    changes.told = { { QStringLiteral("route"), {}, at, { labels }, {} } };
    return changes;
}

} // namespace

/// Usage: alertwriter FILE FIRST SIZE. Writes steps FIRST, FIRST + 1, … and prints the number of
/// each on a line of its own once it is written.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    AlertStore store(arguments.value(1));
    if (const auto opened = store.open(Instant()); !opened || !opened->isEmpty()) {
        std::fputs(qPrintable(opened ? *opened : opened.error().message), stderr);
        return 1;
    }
    const int size = arguments.value(3).toInt();
    for (qint64 number = arguments.value(2).toLongLong();; ++number) {
        if (const auto written = store.write(step(number, size)); !written) {
            std::fputs(qPrintable(written.error().message), stderr);
            return 1;
        }
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
}
