// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>

namespace opsglass::test {

Certificates::Certificates()
{
    const QString rsa = QStringLiteral("rsa:2048");
    const QString ec = QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256");
    const QString ca = QStringLiteral("ca");
    const QString otherCa = QStringLiteral("other-ca");
    const QByteArray forClients = "extendedKeyUsage=clientAuth";
    makeAuthority(ca);
    makeAuthority(otherCa);
    sign({ QStringLiteral("server"), ca, rsa, "subjectAltName=IP:127.0.0.1" });
    sign({ QStringLiteral("client"), ca, rsa, forClients });
    sign({ QStringLiteral("client-ec"), ca, ec, forClients });
    sign({ QStringLiteral("stranger"), otherCa, ec, forClients });
    run(QStringLiteral("pkey -in client.key -aes128 -passout pass:x -out locked.key"));
    run(QStringLiteral("pkcs12 -export -in client.pem -inkey client.key -passout pass:y "
                       "-out client.p12"));
    write(QStringLiteral("both.pem"),
        read(QStringLiteral("client.pem")) + read(QStringLiteral("client.key")));
}

void Certificates::makeAuthority(const QString &name)
{
    run(QStringLiteral("req -x509 -nodes -newkey rsa:2048 -days 2 -subj /CN=%1 -keyout %1.key "
                       "-out %1.pem")
            .arg(name));
}

void Certificates::sign(const Order &order)
{
    run(QStringLiteral("req -nodes -newkey %2 -subj /CN=%1 -keyout %1.key -out %1.csr")
            .arg(order.name, order.key));
    write(order.name + QLatin1String(".ext"), order.extension);
    run(QStringLiteral("x509 -req -in %1.csr -CA %2.pem -CAkey %2.key -CAcreateserial -days 2 "
                       "-extfile %1.ext -out %1.pem")
            .arg(order.name, order.authority));
}

void Certificates::write(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        m_trouble += file.errorString().toUtf8();
}

QByteArray Certificates::read(const QString &name)
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        m_trouble += file.errorString().toUtf8();
    return file.readAll();
}

void Certificates::run(const QString &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_directory.path());
    openssl.start(QStringLiteral("openssl"), arguments.split(u' '));
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        m_trouble += openssl.errorString().toUtf8() + openssl.readAllStandardError();
}

} // namespace opsglass::test
