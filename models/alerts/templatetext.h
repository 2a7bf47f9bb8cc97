// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace opsglass {

/// Every character in upper case by itself, as Go's strings.ToUpper.
QByteArray uppered(const QByteArray &text);
/// Every character in lower case by itself, as Go's strings.ToLower.
QByteArray lowered(const QByteArray &text);
/// The first cased letter of every word in title case, the rest as it is. Words end where
/// Unicode (UAX 29) ends them, as Prometheus 3 has it: `o'neil` is one.
QByteArray titled(const QByteArray &text);

/// The host of `host:port` without the brackets of IPv6; text without a port as it is.
QByteArray withoutPort(const QByteArray &hostPort);
/// The first label of the host's name, with the port when there is one; addresses as they are.
QByteArray withoutDomain(const QByteArray &hostPort);

} // namespace opsglass
