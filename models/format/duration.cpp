// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/duration.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

struct Unit {
    const char *name;
    Milliseconds length;
};

constexpr std::array units { Unit { "y", 365 * 24h }, Unit { "M", 30 * 24h }, Unit { "w", 7 * 24h },
    Unit { "d", 24h }, Unit { "h", 1h }, Unit { "m", 1min }, Unit { "s", 1s }, Unit { "ms", 1ms } };

} // namespace

std::optional<Milliseconds> parseDuration(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'>'))
        text = text.sliced(1).trimmed();
    qsizetype digits = text.startsWith(u'-') ? 1 : 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    bool isNumber = false;
    const qint64 count = text.first(digits).toLongLong(&isNumber);
    if (!isNumber)
        return {};
    qsizetype end = digits;
    if (end < text.size() && text[end] == u'.') {
        ++end;
        while (end < text.size() && text[end].isDigit())
            ++end;
    }
    const QStringView unitName = text.sliced(end);
    if (unitName.isEmpty())
        return Milliseconds(count * 1000);
    for (const Unit &unit : units) {
        if (unitName == QLatin1String(unit.name))
            return unit.length * count;
    }
    return {};
}

QString printDuration(Milliseconds duration)
{
    for (const Unit &unit : units) {
        // Months and years are approximations and would not survive being read back as such.
        if (unit.length > 7 * 24h || duration < unit.length || duration % unit.length != 0ms)
            continue;
        return QString::number(duration / unit.length) + QLatin1String(unit.name);
    }
    return QString::number(duration.count()) + QLatin1String("ms");
}

QString formatAge(Milliseconds age)
{
    age = std::max(age, Milliseconds(0));
    const auto words = [](const char *text, qint64 count) {
        return QCoreApplication::translate("Duration", text).arg(count);
    };
    if (age < 1min)
        return words(QT_TRANSLATE_NOOP("Duration", "%1 s"), age / 1s);
    if (age < 1h)
        return words(QT_TRANSLATE_NOOP("Duration", "%1 min"), age / 1min);
    if (age < 48h)
        return words(QT_TRANSLATE_NOOP("Duration", "%1 h"), age / 1h);
    return words(QT_TRANSLATE_NOOP("Duration", "%1 d"), age / 24h);
}

} // namespace opsglass
