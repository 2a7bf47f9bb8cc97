// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyring.h"
#include "app/secretfile.h"
#include "models/data/secretreference.h"
#include "models/data/serversecrets.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace opsglass {

/// The secrets of servers: remembered while the program runs, fetched from where each server's
/// settings say they are, and put there. Nothing here is logged. Lives on the GUI thread; nothing
/// is told after it is gone.
class SecretStore : public QObject {
    Q_OBJECT

public:
    /// What was fetched, and why the rest is not there.
    struct Fetched {
        ServerSecrets secrets;
        std::optional<Error> problem = {}; ///< nothing when nobody is to blame
    };

    /// \param directory of the profile
    explicit SecretStore(const QString &directory, QObject *parent = nullptr);
    ~SecretStore() override;

    /// The variable that holds a server's password or token when it is set:
    /// OPSGLASS_PASSWORD_ and the name in capitals, other letters than A–Z and digits as “_”.
    static QString variableOf(const QString &serverName);

    /// What is known without asking anybody: what was fetched or typed before, and the variable of
    /// variableOf(), which goes before all.
    ServerSecrets known(const ServerSettings &server) const;
    /// Fetches what a server needs and is not known. `done` may be called at once.
    void fetch(const ServerSettings &server, std::function<void(const Fetched &)> done);
    /// Remembers these, beside the others that are known, and puts all that the server needs where
    /// its settings say; other places are cleared. \param done is given why they will not be there
    /// at the next start; may be called at once
    void keep(const ServerSettings &server, const ServerSecrets &typed,
        std::function<void(const std::optional<Error> &)> done);
    /// Remembers these for as long as the program runs.
    void learn(const QString &id, const ServerSecrets &secrets);
    /// Forgets what is remembered, and leaves the places alone.
    void drop(const QString &id) { m_known.remove(id); }
    /// Takes secrets that a server does not need any more out of the keyring.
    void discard(const QString &id, const QStringList &fields);
    /// Forgets what is known, in the keyring and the file as well. Errors: Io, when the file cannot
    /// be rewritten and still has them.
    Result<void> forget(const ServerSettings &server);

private:
    struct Fetch;

    void fetchFromKeyring(const std::shared_ptr<Fetch> &fetch);
    void fetchFromReferences(const std::shared_ptr<Fetch> &fetch);
    void resolve(const QString &text, const std::function<void(const Result<QString> &)> &done);
    void run(const QString &command, const std::function<void(const Result<QString> &)> &done);
    void finish(const std::shared_ptr<Fetch> &fetch);
    void keepInKeyring(const ServerSettings &server, const ServerSecrets &secrets,
        const std::function<void(const std::optional<Error> &)> &done);
    static QString keyOf(const QString &id, const QString &field);

    Keyring m_keyring;
    SecretFile m_file;
    QHash<QString, ServerSecrets> m_known; ///< by id
};

} // namespace opsglass
