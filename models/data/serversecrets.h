// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/serversettings.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace opsglass {

/// The secrets of one server by field. Only for memory: nothing prints them, and they are written
/// to places for secrets alone.
struct ServerSecrets {
    QMap<QString, QString> values; ///< an empty value is a secret that is known to be empty

    bool isEmpty() const { return values.isEmpty(); }
    bool contains(const QString &field) const { return values.contains(field); }
    QString value(const QString &field) const { return values.value(field); }
    friend bool operator==(const ServerSecrets &, const ServerSecrets &) = default;
};

/// Names of fields.
namespace secretfield {

QString password(); ///< of basic authentication
QString token(); ///< of bearer authentication
QString passphrase(); ///< of the client's key
QString proxyPassword();
/// The value of a secret header.
QString header(const QString &name);

} // namespace secretfield

/// What this server cannot be asked without, in the order a person meets it.
QStringList secretFields(const ServerSettings &server);

/// Those of secretFields() that `secrets` does not know.
QStringList missingFields(const ServerSettings &server, const ServerSecrets &secrets);

} // namespace opsglass
