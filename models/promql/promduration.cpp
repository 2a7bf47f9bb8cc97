// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promduration.h"

#include "models/promql/gotext.h"

#include <QRegularExpression>

#include <array>

namespace opsglass {

namespace {

struct Unit {
    const char *name;
    qint64 milliseconds;
    bool isExactOnly; ///< written only for whole ones, so that 8d stays 8d
};

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr std::array units { Unit { "y", 365 * day, true }, Unit { "w", 7 * day, true },
    Unit { "d", day, false }, Unit { "h", 3600LL * 1000, false }, Unit { "m", 60LL * 1000, false },
    Unit { "s", 1000, false }, Unit { "ms", 1, false } };
constexpr qint64 longest = 9'223'372'036'854; // 64 bits of nanoseconds

} // namespace

tl::expected<Milliseconds, QString> parsePromDuration(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:([0-9]+)y)?(?:([0-9]+)w)?(?:([0-9]+)d)?(?:([0-9]+)h)?"
                       "(?:([0-9]+)m)?(?:([0-9]+)s)?(?:([0-9]+)ms)?\\z"));
    if (text.isEmpty())
        return tl::unexpected(QStringLiteral("empty duration string"));
    if (text == QLatin1String("0"))
        return Milliseconds(0);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return tl::unexpected(QStringLiteral("not a valid duration string: ") + goQuoted(text));
    qint64 total = 0;
    for (size_t i = 0; i < units.size(); ++i) {
        const QStringView digits = match.capturedView(int(i) + 1);
        if (digits.isEmpty())
            continue;
        bool fits = false;
        const qint64 count = digits.toLongLong(&fits);
        if (!fits || count > longest / units[i].milliseconds)
            return tl::unexpected(QStringLiteral("duration out of range"));
        total += count * units[i].milliseconds;
        if (total > longest)
            return tl::unexpected(QStringLiteral("duration out of range"));
    }
    return Milliseconds(total);
}

QString printPromDuration(Milliseconds duration)
{
    qint64 rest = duration.count();
    if (rest == 0)
        return QStringLiteral("0s");
    QString text;
    for (const Unit &unit : units) {
        if (rest < unit.milliseconds || (unit.isExactOnly && rest % unit.milliseconds != 0))
            continue;
        text += QString::number(rest / unit.milliseconds) + QLatin1String(unit.name);
        rest %= unit.milliseconds;
    }
    return text;
}

} // namespace opsglass
