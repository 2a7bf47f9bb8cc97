// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyring.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <qt6keychain/keychain.h>

namespace opsglass {

Q_LOGGING_CATEGORY(keyringLog, "opsglass.app")

namespace {

QString service() { return QStringLiteral("org.opsglass.opsglass"); }

/// Jobs outlive who asked: libsecret calls back into them, and they go by themselves.
QObject *jobParent() { return QCoreApplication::instance(); }

bool isDone(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return true;
    if (job.error() != QKeychain::EntryNotFound)
        qCInfo(keyringLog).noquote() << "keyring:" << job.errorString();
    return false;
}

} // namespace

void Keyring::find(
    const QString &name, std::function<void(const Result<std::optional<QString>> &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), jobParent());
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (isDone(*job))
            done(std::optional(job->textData()));
        else if (job->error() == QKeychain::EntryNotFound)
            done(std::optional<QString>());
        else
            done(failure({ Error::Kind::Io, tr("No keyring answers."), job->errorString() }));
    });
    job->start();
}

void Keyring::read(const QString &name, std::function<void(const QString &)> done)
{
    find(name, [done = std::move(done)](const Result<std::optional<QString>> &secret) {
        done(secret ? secret->value_or(QString()) : QString());
    });
}

void Keyring::write(const QString &name, const QString &secret, std::function<void(bool)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service(), jobParent());
    job->setKey(name);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this,
        [job, done = std::move(done)] { done(isDone(*job)); });
    job->start();
}

void Keyring::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(service(), jobParent());
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job] { isDone(*job); });
    job->start();
}

} // namespace opsglass
