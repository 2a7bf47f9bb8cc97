// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realalertmanager.h"

#include <QFile>

namespace opsglass::test {

RealAlertmanager::RealAlertmanager()
    : RealAlertmanager(Options())
{
}

RealAlertmanager::RealAlertmanager(const Options &options)
    : m_path(options.path)
{
    const QByteArray config = options.config.isEmpty()
        ? QByteArrayLiteral("route:\n  receiver: nobody\nreceivers:\n  - name: nobody\n")
        : options.config;
    QStringList arguments { QStringLiteral("--config.file=")
            + write(QStringLiteral("alertmanager.yml"), config),
        QStringLiteral("--storage.path=") + m_directory.filePath(QStringLiteral("data")),
        QStringLiteral("--cluster.listen-address="),
        QStringLiteral("--web.listen-address=127.0.0.1:0") };
    if (!m_path.isEmpty())
        arguments << QStringLiteral("--web.route-prefix=") + m_path;
    if (!options.webConfig.isEmpty())
        arguments << QStringLiteral("--web.config.file=")
                + write(QStringLiteral("web.yml"), options.webConfig);
    arguments << options.arguments;
    static const QRegularExpression ready(
        QStringLiteral("msg=\"Listening on\" address=127\\.0\\.0\\.1:(\\d+)\\s"));
    const QRegularExpressionMatch match
        = m_process.start(QStringLiteral("prometheus-alertmanager"), arguments, ready);
    if (match.hasMatch())
        m_port = match.captured(1).toUShort();
}

QString RealAlertmanager::url() const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(m_path);
}

QString RealAlertmanager::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qWarning() << file.fileName() << file.errorString();
    return file.fileName();
}

} // namespace opsglass::test
