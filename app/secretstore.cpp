// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretstore.h"

#include <QFile>
#include <QProcess>
#include <QTimer>

namespace opsglass {

namespace {

constexpr auto commandTimeout = std::chrono::seconds(20);
/// No secret is longer; a file that is was named by mistake.
constexpr qint64 longestSecret = 65536;

/// The first line, as files and programs end it.
QString firstLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArray line = end < 0 ? bytes : bytes.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Error unreadable(const QString &sentence, const QString &detail)
{
    return { Error::Kind::Io, sentence, detail };
}

Result<QString> readVariable(const QString &name)
{
    if (!qEnvironmentVariableIsSet(qPrintable(name)))
        return failure(unreadable(
            SecretStore::tr("The variable %1 is not set.").arg(name), QStringLiteral("env")));
    return qEnvironmentVariable(qPrintable(name));
}

Result<QString> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(unreadable(
            SecretStore::tr("“%1” cannot be read: %2").arg(path, file.errorString()), path));
    return firstLine(file.read(longestSecret));
}

} // namespace

/// One server's secrets on their way.
struct SecretStore::Fetch {
    ServerSettings server;
    Fetched result;
    QStringList missing; ///< still to be asked for
    std::function<void(const Fetched &)> done;
};

SecretStore::SecretStore(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_file(directory)
{
}

SecretStore::~SecretStore() = default;

QString SecretStore::variableOf(const QString &serverName)
{
    QString name = serverName.toUpper();
    for (QChar &letter : name) {
        const bool isPlain
            = (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9');
        if (!isPlain)
            letter = u'_';
    }
    return QStringLiteral("OPSGLASS_PASSWORD_") + name;
}

QString SecretStore::keyOf(const QString &id, const QString &field)
{
    return QStringLiteral("server/%1/%2").arg(id, field);
}

ServerSecrets SecretStore::known(const ServerSettings &server) const
{
    ServerSecrets secrets = m_known.value(server.id);
    const QString variable = variableOf(server.name);
    if (!qEnvironmentVariableIsSet(qPrintable(variable)))
        return secrets;
    for (const QString &field : { secretfield::password(), secretfield::token() }) {
        if (secretFields(server).contains(field))
            secrets.values.insert(field, qEnvironmentVariable(qPrintable(variable)));
    }
    return secrets;
}

void SecretStore::fetch(const ServerSettings &server, std::function<void(const Fetched &)> done)
{
    auto fetch = std::make_shared<Fetch>();
    fetch->server = server;
    fetch->result.secrets = known(server);
    fetch->missing = missingFields(server, fetch->result.secrets);
    fetch->done = std::move(done);
    if (fetch->missing.isEmpty()) {
        fetch->done(fetch->result);
        return;
    }
    switch (server.secrets) {
    case SecretPlace::Keyring:
        fetchFromKeyring(fetch);
        return;
    case SecretPlace::Reference:
        fetchFromReferences(fetch);
        return;
    case SecretPlace::PlainFile:
        if (const auto secrets = m_file.read(server.id))
            fetch->result.secrets.values.insert(secrets->values);
        else
            fetch->result.problem = secrets.error();
        break;
    case SecretPlace::Session:
        break;
    }
    finish(fetch);
}

void SecretStore::fetchFromKeyring(const std::shared_ptr<Fetch> &fetch)
{
    if (fetch->missing.isEmpty()) {
        finish(fetch);
        return;
    }
    const QString field = fetch->missing.takeFirst();
    m_keyring.find(keyOf(fetch->server.id, field),
        [this, fetch, field](const Result<std::optional<QString>> &secret) {
            if (!secret) {
                fetch->result.problem = secret.error();
                finish(fetch);
                return;
            }
            if (*secret)
                fetch->result.secrets.values.insert(field, **secret);
            fetchFromKeyring(fetch);
        });
}

void SecretStore::fetchFromReferences(const std::shared_ptr<Fetch> &fetch)
{
    if (fetch->missing.isEmpty()) {
        finish(fetch);
        return;
    }
    const QString field = fetch->missing.takeFirst();
    resolve(
        fetch->server.references.value(field), [this, fetch, field](const Result<QString> &secret) {
            if (secret)
                fetch->result.secrets.values.insert(field, *secret);
            else
                fetch->result.problem = secret.error();
            fetchFromReferences(fetch);
        });
}

void SecretStore::finish(const std::shared_ptr<Fetch> &fetch)
{
    // What the environment says is not remembered: it would go on when the name changes.
    ServerSecrets found = fetch->result.secrets;
    if (qEnvironmentVariableIsSet(qPrintable(variableOf(fetch->server.name)))) {
        found.values.remove(secretfield::password());
        found.values.remove(secretfield::token());
    }
    learn(fetch->server.id, found);
    fetch->done(fetch->result);
}

void SecretStore::resolve(
    const QString &text, const std::function<void(const Result<QString> &)> &done)
{
    const auto reference = parseReference(text);
    if (!reference) {
        done(failure(reference.error()));
        return;
    }
    switch (reference->kind) {
    case SecretReference::Kind::Variable:
        done(readVariable(reference->target));
        break;
    case SecretReference::Kind::File:
        done(readSecretFile(reference->target));
        break;
    case SecretReference::Kind::Command:
        run(reference->target, done);
        break;
    }
}

/// Runs it without a shell, so that nothing in the words is more than a word.
void SecretStore::run(
    const QString &command, const std::function<void(const Result<QString> &)> &done)
{
    QStringList words = QProcess::splitCommand(command);
    const QString program = words.isEmpty() ? QString() : words.takeFirst();
    auto *process = new QProcess(this);
    process->setStandardErrorFile(QProcess::nullDevice());
    const auto fail = [done, program, process](const QString &reason) {
        process->disconnect();
        process->deleteLater();
        done(failure(unreadable(tr("“%1” gave no secret: %2").arg(program, reason), program)));
    };
    connect(process, &QProcess::errorOccurred, this, [fail, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(process->errorString());
    });
    connect(process, &QProcess::finished, this,
        [fail, done, process](int code, QProcess::ExitStatus status) {
            if (status != QProcess::NormalExit || code != 0) {
                fail(tr("it ended with status %1.").arg(code));
                return;
            }
            process->deleteLater();
            done(firstLine(process->readAllStandardOutput()));
        });
    QTimer::singleShot(commandTimeout, process, [process] { process->kill(); });
    process->start(program, words, QIODevice::ReadOnly);
}

void SecretStore::learn(const QString &id, const ServerSecrets &secrets)
{
    if (!secrets.isEmpty())
        m_known[id].values.insert(secrets.values);
}

void SecretStore::keep(const ServerSettings &server, const ServerSecrets &typed,
    std::function<void(const std::optional<Error> &)> done)
{
    ServerSecrets &known = m_known[server.id];
    known.values.insert(typed.values);
    ServerSecrets needed;
    for (const QString &field : secretFields(server)) {
        if (known.contains(field))
            needed.values.insert(field, known.value(field));
    }
    known = needed;
    const bool isInFile = server.secrets == SecretPlace::PlainFile;
    const auto written = m_file.write(server.id, isInFile ? needed : ServerSecrets());
    if (!written) {
        done(written.error());
        return;
    }
    if (server.secrets == SecretPlace::Keyring) {
        keepInKeyring(server, needed, done);
        return;
    }
    discard(server.id, secretFields(server));
    done(std::nullopt);
}

void SecretStore::keepInKeyring(const ServerSettings &server, const ServerSecrets &secrets,
    const std::function<void(const std::optional<Error> &)> &done)
{
    if (secrets.isEmpty()) {
        done(std::nullopt);
        return;
    }
    const QString field = secrets.values.firstKey();
    m_keyring.write(keyOf(server.id, field), secrets.value(field),
        [this, server, secrets, field, done](bool isKept) {
            if (!isKept) {
                done(Error { Error::Kind::Io,
                    tr("No keyring answers: the secrets of “%1” are known until Opsglass closes.")
                        .arg(server.name),
                    server.id });
                return;
            }
            ServerSecrets rest = secrets;
            rest.values.remove(field);
            keepInKeyring(server, rest, done);
        });
}

void SecretStore::discard(const QString &id, const QStringList &fields)
{
    for (const QString &field : fields)
        m_keyring.remove(keyOf(id, field));
}

Result<void> SecretStore::forget(const ServerSettings &server)
{
    m_known.remove(server.id);
    discard(server.id, secretFields(server));
    return m_file.write(server.id, {});
}

} // namespace opsglass
