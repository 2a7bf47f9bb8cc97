// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace opsglass {

/// A text for logs and reports: users and passwords in addresses, tokens in queries and headers,
/// the secret paths of webhooks and what looks like a token become “…”. Rather too much than too
/// little.
QString withoutSecrets(QString text);

/// Whether a text certainly holds a secret; what only may be one, such as `token_type="input"` in a
/// query, does not count.
bool holdsSecret(const QString &text);

/// Whether what stands under this key is a secret.
bool isSecretName(const QString &key);

/// The same for everything in a JSON value; what stands under a key such as “password” goes whole.
QJsonValue withoutSecrets(const QJsonValue &value);

} // namespace opsglass
