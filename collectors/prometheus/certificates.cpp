// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/certificates.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::PrometheusClient)
};

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure({ Error::Kind::Io,
            Text::tr("“%1” cannot be read: %2").arg(path, file.errorString()), path });
    }
    return file.readAll();
}

tl::unexpected<Error> unusable(const QString &path, const QString &message)
{
    return failure({ Error::Kind::Malformed, message.arg(path), path });
}

Result<QSslKey> readKey(const QString &path, const QString &passphrase)
{
    const Result<QByteArray> pem = readFile(path);
    if (!pem)
        return failure(pem.error());
    for (const auto algorithm : { QSsl::Rsa, QSsl::Ec, QSsl::Dsa }) {
        const QSslKey key(*pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.toUtf8());
        if (!key.isNull())
            return key;
    }
    if (!pem->contains("ENCRYPTED"))
        return unusable(path, Text::tr("“%1” holds no private key in PEM form."));
    return unusable(path,
        passphrase.isEmpty() ? Text::tr("The private key in “%1” needs its passphrase.")
                             : Text::tr("The passphrase does not open the private key in “%1”."));
}

/// Both forms of PKCS #12 begin as an ASN.1 sequence; PEM is text.
bool isPkcs12(const QByteArray &content) { return content.startsWith('\x30'); }

Result<ClientIdentity> readPkcs12(
    const QString &path, QByteArray content, const QString &passphrase)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    ClientIdentity identity;
    QSslCertificate own;
    QList<QSslCertificate> others;
    if (!QSslCertificate::importPkcs12(&buffer, &identity.key, &own, &others, passphrase.toUtf8()))
        return unusable(path, Text::tr("“%1” is damaged, or its passphrase is another one."));
    identity.chain = QList { own } + others;
    return identity;
}

QString nameOf(const QStringList &commonNames, const QString &wholeName)
{
    return commonNames.isEmpty() ? wholeName : commonNames.first();
}

Instant instantOf(const QDateTime &time) { return Instant(Milliseconds(time.toMSecsSinceEpoch())); }

} // namespace

Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    const Result<QByteArray> pem = readFile(path);
    if (!pem)
        return failure(pem.error());
    const auto certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return unusable(path, Text::tr("“%1” holds no certificate in PEM form."));
    return certificates;
}

Result<ClientIdentity> readIdentity(
    const QString &certificatePath, const QString &keyPath, const QString &passphrase)
{
    const Result<QByteArray> content = readFile(certificatePath);
    if (!content)
        return failure(content.error());
    if (isPkcs12(*content))
        return readPkcs12(certificatePath, *content, passphrase);
    const auto chain = readCertificates(certificatePath);
    if (!chain)
        return failure(chain.error());
    const auto key = readKey(keyPath.isEmpty() ? certificatePath : keyPath, passphrase);
    if (!key)
        return failure(key.error());
    return ClientIdentity { *chain, *key };
}

QList<CertificateInfo> chainOf(const QSslConfiguration &connection)
{
    QList<CertificateInfo> chain;
    const QList<QSslCertificate> certificates = connection.peerCertificateChain();
    for (const QSslCertificate &certificate : certificates) {
        chain.append({ nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                           certificate.subjectDisplayName()),
            nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                certificate.issuerDisplayName()),
            instantOf(certificate.effectiveDate()), instantOf(certificate.expiryDate()),
            QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()) });
    }
    return chain;
}

} // namespace opsglass
