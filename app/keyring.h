// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace opsglass {

/// Secrets in the system's keyring, by name. Without a keyring nothing is kept: never in a file.
/// Lives on the GUI thread; answers come from the event loop, none after it is gone.
class Keyring : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// \param done is given the secret; empty when there is none, or no keyring answers
    void read(const QString &name, std::function<void(const QString &secret)> done);
    /// \param done is told whether the secret is kept
    void write(const QString &name, const QString &secret, std::function<void(bool isKept)> done);
};

} // namespace opsglass
