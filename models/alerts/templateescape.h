// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace opsglass {

/// The text for HTML, as Go's template.HTMLEscapeString.
QByteArray htmlEscaped(const QByteArray &text);
/// The text for a JavaScript string, as Go's template.JSEscapeString.
QByteArray scriptEscaped(const QByteArray &text);
/// The text for the query of an address, as Go's url.QueryEscape: a blank is a plus.
QByteArray queryEscaped(const QByteArray &text);

} // namespace opsglass
