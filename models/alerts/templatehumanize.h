// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/templatevalue.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace opsglass {

// The functions of prometheus.md 3.3 that make numbers readable.

/// Four digits with a prefix of 1000: `1.235k`, `12.3u`.
QByteArray humanized(double value);
/// Four digits with a prefix of 1024: `1.206ki`.
QByteArray humanized1024(double value);
/// Seconds as `1d 2h 3m 4s` or `500ms`. Beyond whole seconds of 64 bits, where Prometheus
/// overflows, as days alone: `1.157e+15d`.
QByteArray humanizedDuration(double seconds);
QByteArray humanizedPercentage(double ratio);

/// Seconds since 1970 as a time, cut to milliseconds.
/// \return Prometheus' reason when the nanoseconds do not fit 64 bits or it is no number.
tl::expected<TemplateTime, QByteArray> timeFromSeconds(double seconds);

/// A Prometheus duration such as `1h30m` in seconds; the reason in the words of Prometheus 3.
tl::expected<double, QByteArray> secondsFromDuration(const QByteArray &text);

} // namespace opsglass
