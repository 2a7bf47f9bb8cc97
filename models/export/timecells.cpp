// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/timecells.h"

#include <QDateTime>

#include <chrono>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

void appendDigits(QByteArray &bytes, qint64 number, int width)
{
    char digits[8];
    for (int place = width - 1; place >= 0; --place) {
        digits[place] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    bytes.append(digits, width);
}

void appendOffset(QByteArray &bytes, qint64 seconds)
{
    if (seconds == 0) {
        bytes += 'Z';
        return;
    }
    const qint64 minutes = std::abs(seconds) / 60;
    bytes += seconds < 0 ? '-' : '+';
    appendDigits(bytes, minutes / 60, 2);
    bytes += ':';
    appendDigits(bytes, minutes % 60, 2);
}

} // namespace

TimeCells::TimeCells(const QTimeZone &zone, Form form, char decimal)
    : m_zone(zone)
    , m_form(form)
    , m_decimal(decimal)
{
}

qint64 TimeCells::offsetAt(qint64 milliseconds)
{
    if (milliseconds >= m_from && milliseconds < m_until)
        return m_offset;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    m_offset = m_zone.offsetFromUtc(time);
    m_from = std::numeric_limits<qint64>::min();
    m_until = std::numeric_limits<qint64>::max();
    if (!m_zone.hasTransitions())
        return m_offset;
    const auto before = m_zone.previousTransition(time.addMSecs(1));
    const auto after = m_zone.nextTransition(time);
    if (before.atUtc.isValid())
        m_from = before.atUtc.toMSecsSinceEpoch();
    if (after.atUtc.isValid())
        m_until = after.atUtc.toMSecsSinceEpoch();
    return m_offset;
}

void TimeCells::append(QByteArray &bytes, double milliseconds)
{
    // Years of four digits, as ISO 8601 has them without further agreement.
    constexpr double first = -62'167'219'200'000;
    constexpr double last = 253'402'300'799'999;
    constexpr double day = 86'400'000;
    if (!(milliseconds >= first + day && milliseconds <= last - day))
        return;
    const qint64 utc = std::llround(milliseconds);
    const qint64 offset = offsetAt(utc);
    const std::chrono::sys_time<std::chrono::milliseconds> local { std::chrono::milliseconds(
        utc + offset * 1000) };
    const auto days = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date { days };
    const qint64 time = (local - days).count();
    appendDigits(bytes, int(date.year()), 4);
    bytes += '-';
    appendDigits(bytes, unsigned(date.month()), 2);
    bytes += '-';
    appendDigits(bytes, unsigned(date.day()), 2);
    bytes += m_form == Form::Iso ? 'T' : ' ';
    appendDigits(bytes, time / 3'600'000, 2);
    bytes += ':';
    appendDigits(bytes, time / 60'000 % 60, 2);
    bytes += ':';
    appendDigits(bytes, time / 1000 % 60, 2);
    if (m_form == Form::Iso || time % 1000 != 0) {
        bytes += m_decimal;
        appendDigits(bytes, time % 1000, 3);
    }
    if (m_form == Form::Iso)
        appendOffset(bytes, offset);
}

} // namespace opsglass
