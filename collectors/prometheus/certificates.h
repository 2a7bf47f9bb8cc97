// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/certificateinfo.h"
#include "models/data/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace opsglass {

/// What a client shows to servers that ask who it is.
struct ClientIdentity {
    QList<QSslCertificate> chain; ///< its own certificate first
    QSslKey key;
};

/// All certificates of a PEM file. Errors: Io, Malformed.
Result<QList<QSslCertificate>> readCertificates(const QString &path);

/// Reads certificate and key from PEM files, or both from one file in PEM or PKCS #12 form.
/// \param keyPath empty: the key is in the certificate's file
/// Errors: Io; Malformed, also for a wrong passphrase.
Result<ClientIdentity> readIdentity(
    const QString &certificatePath, const QString &keyPath, const QString &passphrase);

/// What the other side of a connection showed, its own certificate first.
QList<CertificateInfo> chainOf(const QSslConfiguration &connection);

} // namespace opsglass
