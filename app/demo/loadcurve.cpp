// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/loadcurve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace opsglass {

using namespace std::chrono_literals;

namespace {

/// One factor per day, Sunday first.
using Week = std::array<double, 7>;
constexpr Week officeWeek { 0.28, 1.0, 1.05, 1.03, 1.0, 0.86, 0.33 };
constexpr Week worldWeek { 0.78, 1.0, 1.03, 1.02, 1.0, 0.96, 0.82 };

double smooth(double fraction) { return fraction * fraction * (3 - 2 * fraction); }

double bump(double hour, double centre, double width)
{
    const double distance = std::remainder(hour - centre, 24.0) / width;
    return std::exp(-0.5 * distance * distance);
}

double hourOf(Instant time)
{
    const auto midnight = std::chrono::floor<std::chrono::days>(time);
    return std::chrono::duration<double, std::ratio<3600>>(time - midnight).count();
}

/// The day's factor; the first two hours lead over from yesterday's.
double dayFactor(const Week &week, Instant time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const double today = week[std::chrono::weekday(day).c_encoding()];
    const double yesterday = week[std::chrono::weekday(day - std::chrono::days(1)).c_encoding()];
    const double change = smooth(std::min(hourOf(time) / 2, 1.0));
    return yesterday + (today - yesterday) * change;
}

} // namespace

double activity(Shift shift, Instant time)
{
    const double hour = hourOf(time);
    switch (shift) {
    case Shift::Office:
        return dayFactor(officeWeek, time)
            * (0.09 + 0.72 * bump(hour, 10.4, 1.8) + 0.83 * bump(hour, 15, 2.2)
                + 0.14 * bump(hour, 20.5, 1.6));
    case Shift::AroundTheClock:
        return dayFactor(worldWeek, time) * (0.42 + 0.55 * bump(hour, 15, 4.5));
    case Shift::Nightly:
        return 0.06 + 0.92 * bump(hour, 2, 0.9);
    }
    Q_UNREACHABLE();
}

quint64 mixed(quint64 first, quint64 second)
{
    // The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    quint64 value
        = first * 0x9e3779b97f4a7c15U + second * 0xd1342543de82ef95U + 0x2545f4914f6cdd1dU;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

double chance(quint64 first, quint64 second)
{
    return static_cast<double>(mixed(first, second) >> 11U) * 0x1p-53;
}

double wander(quint32 stream, Instant time, Milliseconds period)
{
    const auto step = static_cast<quint64>(time.time_since_epoch() / period);
    const double from = 2 * chance(stream, step) - 1;
    const double to = 2 * chance(stream, step + 1) - 1;
    const double passed = static_cast<double>((time.time_since_epoch() % period).count())
        / static_cast<double>(period.count());
    return from + (to - from) * smooth(passed);
}

Incident incidentAt(Instant time)
{
    constexpr Milliseconds stretch = 5h;
    constexpr Milliseconds length = 15min;
    constexpr Milliseconds edge = 75s;
    constexpr std::array troubles { Trouble::OpenAi, Trouble::Anthropic, Trouble::Ollama,
        Trouble::Database, Trouble::WebSearch, Trouble::Rush };
    constexpr quint64 stream = 0x1c1d;

    const auto number = static_cast<quint64>(time.time_since_epoch() / stretch);
    const double place = chance(stream, number);
    const double from = place * static_cast<double>((stretch - length).count());
    const double inside = static_cast<double>((time.time_since_epoch() % stretch).count()) - from;
    const double left = static_cast<double>(length.count()) - inside;
    Incident incident { .trouble = troubles[mixed(stream + 1, number) % troubles.size()] };
    if (inside > 0 && left > 0) {
        const double rise = std::min({ inside, left, static_cast<double>(edge.count()) })
            / static_cast<double>(edge.count());
        incident.severity = smooth(rise) * (0.6 + 0.4 * chance(stream + 2, number));
    }
    return incident;
}

} // namespace opsglass
