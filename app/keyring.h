// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace opsglass {

/// Secrets in the system's keyring, by name. Without a keyring nothing is kept: never in a file.
/// Lives on the GUI thread; answers come from the event loop, none after it is gone.
class Keyring : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// \param done is given the secret; nothing when the keyring holds none. Errors: Io, when no
    /// keyring answers or the person keeps it locked.
    void find(const QString &name,
        std::function<void(const Result<std::optional<QString>> &secret)> done);
    /// As find(). \param done is given an empty text for every trouble as well
    void read(const QString &name, std::function<void(const QString &secret)> done);
    /// \param done is told whether the secret is kept
    void write(const QString &name, const QString &secret, std::function<void(bool isKept)> done);
    /// Takes a secret away; one that is not there is no trouble.
    void remove(const QString &name);
};

} // namespace opsglass
