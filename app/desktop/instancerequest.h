// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "models/data/result.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace opsglass {

/// What a second start, a launcher or a link asks of the running program, as in
/// org.freedesktop.Application.
struct InstanceRequest {
    enum class Kind { Activate, Open, Action };
    Kind kind = Kind::Activate;
    QStringList uris {}; ///< of Open
    QString action {}; ///< of Action
    QStringList parameters {}; ///< of Action
    QString activationToken {}; ///< lets the window come to the front on Wayland
    QString startupId {}; ///< the same on X11
    friend bool operator==(const InstanceRequest &, const InstanceRequest &) = default;
};

/// Does what is asked. Errors: what the one who asks is to be told.
using InstanceHandler = std::function<Result<void>(const InstanceRequest &)>;

/// The action whose parameters are the words of a command line.
QString argumentsAction();

/// What a start asks when the program runs already: nothing, when it is one in the background.
/// \param words of its command line; `arguments` are the same, parsed
std::optional<InstanceRequest> requestOf(const Arguments &arguments, const QStringList &words);

/// The D-Bus "platform data" of a request, and back.
QVariantMap platformData(const InstanceRequest &request);
void takePlatformData(InstanceRequest &request, const QVariantMap &data);

/// One line for a socket, and back. Errors: Malformed.
QByteArray toLine(const InstanceRequest &request);
Result<InstanceRequest> requestOfLine(const QByteArray &line);

} // namespace opsglass
