// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/rfc3339.h"

#include <chrono>

namespace opsglass {

namespace {

using namespace std::chrono;

/// Takes a number off `text` digit by digit; knows afterwards whether all was as expected.
class Cursor {
public:
    explicit Cursor(std::string_view text)
        : m_text(text)
    {
    }

    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i)
            value = 10 * value + digit();
        return value;
    }

    /// Two digits, not above `most`.
    int numberTo(int most)
    {
        const int value = number(2);
        m_isSound = m_isSound && value <= most;
        return value;
    }

    void expect(char letter) { m_isSound = take(letter) && m_isSound; }

    bool take(char letter)
    {
        if (!m_text.starts_with(letter))
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    /// The decimals of a second; at least one.
    Milliseconds decimals()
    {
        int value = 0;
        int weight = 100;
        do {
            value += weight * digit();
            weight /= 10;
        } while (hasDigit());
        return Milliseconds(value);
    }

    bool isSoundEnd() const { return m_isSound && m_text.empty(); }

private:
    bool hasDigit() const
    {
        return !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9';
    }

    int digit()
    {
        if (!hasDigit()) {
            m_isSound = false;
            return 0;
        }
        const int value = m_text.front() - '0';
        m_text.remove_prefix(1);
        return value;
    }

    std::string_view m_text;
    bool m_isSound = true;
};

Milliseconds zone(Cursor &cursor)
{
    if (cursor.take('Z'))
        return Milliseconds::zero();
    const int sign = cursor.take('-') ? -1 : 1;
    if (sign > 0)
        cursor.expect('+');
    const hours hour(cursor.numberTo(23));
    cursor.expect(':');
    return sign * (hour + minutes(cursor.numberTo(59)));
}

QString upToSeconds(Instant instant)
{
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(floor<seconds>(instant - day));
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()),
        unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
        int(time.minutes().count()), int(time.seconds().count()));
}

int decimalsOf(Instant instant) { return int((instant - floor<seconds>(instant)).count()); }

} // namespace

std::optional<Instant> parseRfc3339(std::string_view text)
{
    Cursor cursor(text);
    const year years(cursor.number(4));
    cursor.expect('-');
    const month months(unsigned(cursor.number(2)));
    cursor.expect('-');
    const year_month_day date(years, months, day(unsigned(cursor.number(2))));
    cursor.expect('T');
    const hours hour(cursor.numberTo(23));
    cursor.expect(':');
    const minutes minute(cursor.numberTo(59));
    cursor.expect(':');
    const seconds second(cursor.numberTo(59));
    const Milliseconds rest = cursor.take('.') ? cursor.decimals() : Milliseconds::zero();
    const Milliseconds offset = zone(cursor);
    if (!cursor.isSoundEnd() || !date.ok())
        return std::nullopt;
    return Instant(sys_days(date)) + hour + minute + second + rest - offset;
}

QString rfc3339(Instant instant)
{
    return upToSeconds(instant) + QString::asprintf(".%03dZ", decimalsOf(instant));
}

QString shortRfc3339(Instant instant)
{
    QString text = upToSeconds(instant);
    if (const int decimals = decimalsOf(instant)) {
        text += QString::asprintf(".%03d", decimals);
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text + u'Z';
}

} // namespace opsglass
