// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace opsglass::test {

/// Authorities, certificates and keys as openssl makes them, good for two days.
///
/// ca and other-ca are authorities, each NAME.pem with NAME.key. Signed by ca: server for
/// 127.0.0.1, client (RSA) and client-ec for clients; by other-ca: stranger, for clients.
/// locked.key is client.key under the passphrase x, client.p12 is client under y, both.pem is
/// client.pem followed by client.key.
class Certificates {
public:
    /// Makes them all and blocks meanwhile.
    Certificates();

    /// What openssl said against it; empty when all went well.
    const QByteArray &trouble() const { return m_trouble; }
    QString path(const QString &name) const { return m_directory.filePath(name); }

private:
    struct Order {
        QString name;
        QString authority;
        QString key; ///< after openssl's -newkey
        QByteArray extension;
    };

    void makeAuthority(const QString &name);
    void sign(const Order &order);
    void write(const QString &name, const QByteArray &content);
    QByteArray read(const QString &name);
    void run(const QString &arguments);

    QTemporaryDir m_directory;
    QByteArray m_trouble;
};

} // namespace opsglass::test
