// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/localsamples.h"

#include "models/store/localhistory.h"

#include <QCoreApplication>
#include <QStringList>

#include <grp.h>
#include <unistd.h>

#include <cstdio>

using namespace opsglass;

namespace {

void say(const char *what, const QString &text)
{
    if (!text.isEmpty())
        std::printf("%s %s\n", what, qPrintable(text));
    std::fflush(stdout);
}

void say(const Result<QString> &told)
{
    say(told ? "said" : "failed", told ? *told : told.error().message);
}

} // namespace

/// Usage: localwriter FILE FIRST COUNT [nobody]. Adds the readings FIRST, FIRST + 1, … and prints
/// "ok NUMBER" once each is added, "counts VALUE" once the value of a counter is on record, and
/// what is to be told. A COUNT of 0 goes on until it is killed.
/// With "nobody" it has no more rights than anybody.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isNobody = arguments.value(4) == QLatin1String("nobody") && geteuid() == 0;
    constexpr uid_t nobody = 65534;
    if (isNobody && (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0))
        return 1;
    LocalHistory history(arguments.value(1));
    say(history.open(test::localTime(0)));
    const qint64 first = arguments.value(2).toLongLong();
    const qint64 count = arguments.value(3).toLongLong();
    for (qint64 number = first; count == 0 || number < first + count; ++number) {
        say(history.keepCounters({ test::localTime(number), { test::localCounter(number) } }));
        say("counts", QString::number(test::localCounter(number).value, 'g', 17));
        say(history.add(test::localReading(number)));
        say("ok", QString::number(number));
    }
    say(history.write());
    const auto all = history.select({}, { test::localTime(first), test::localTime(first + count) });
    say("kept", QString::number(all && !all->isEmpty() ? all->first().times.size() : 0));
    return 0;
}
