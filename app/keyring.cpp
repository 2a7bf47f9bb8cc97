// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyring.h"

#include <QLoggingCategory>

#include <qt6keychain/keychain.h>

namespace opsglass {

Q_LOGGING_CATEGORY(keyringLog, "opsglass.app")

namespace {

QString service() { return QStringLiteral("org.opsglass.opsglass"); }

bool isDone(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return true;
    if (job.error() != QKeychain::EntryNotFound)
        qCInfo(keyringLog).noquote() << "keyring:" << job.errorString();
    return false;
}

} // namespace

void Keyring::read(const QString &name, std::function<void(const QString &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this,
        [job, done = std::move(done)] { done(isDone(*job) ? job->textData() : QString()); });
    job->start();
}

void Keyring::write(const QString &name, const QString &secret, std::function<void(bool)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(name);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this,
        [job, done = std::move(done)] { done(isDone(*job)); });
    job->start();
}

} // namespace opsglass
