// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/httpanswer.h"
#include "models/data/error.h"

#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <optional>

namespace opsglass {

/// Why `answer` cannot be given to a parser; nothing when its body can.
/// The server's own words are in the message. The HTTP status decides before Prometheus'
/// errorType does, as VictoriaMetrics puts the status there. Errors: all kinds but Io.
std::optional<Error> errorOf(const HttpAnswer &answer);

/// Why the body of `answer` cannot be read, once a parser said so: that it was cut off on the way
/// when it ends within an object, a list or a string and nobody checked its length, else `error`.
Error parseErrorOf(const HttpAnswer &answer, const Error &error);

/// The Error for Prometheus' {"status":"error"}: Query, except for what is the server's own
/// trouble (internal, unavailable), which is Http.
/// \param errorType the server's word for the class of error
/// \param text the server's words
Error serverError(const QString &errorType, const QString &text);

/// The Error for a body that is not of the documented shape.
/// \param offset in bytes, where reading stopped
/// \param reason the parser's own word, for the log
Error malformed(qsizetype offset, const QString &reason);

/// What a person can read of a body that is not JSON: the title of an HTML page, else its first
/// line of text, cut to a sentence's length. Empty when there is nothing.
QString wordsOf(QByteArrayView body);

/// The host, and the port when the address names one.
QString hostOf(const QUrl &url);

} // namespace opsglass
