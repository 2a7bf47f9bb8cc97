// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realprometheus.h"

#include <QFile>

namespace opsglass::test {

RealPrometheus::RealPrometheus()
    : RealPrometheus(Options())
{
}

RealPrometheus::RealPrometheus(Options options)
    : m_options(std::move(options))
{
    if (m_options.openMetrics.isEmpty() || preload())
        start();
}

QString RealPrometheus::url() const
{
    const bool isTls = m_options.webConfig.contains("tls_server_config");
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(isTls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_port);
}

void RealPrometheus::start()
{
    if (!m_options.rules.isEmpty())
        write(QStringLiteral("rules.yml"), m_options.rules);
    QStringList arguments { QStringLiteral("--config.file=")
            + write(QStringLiteral("prometheus.yml"), m_options.config),
        QStringLiteral("--storage.tsdb.path=") + m_directory.filePath(QStringLiteral("data")),
        // History of tests has fixed times, which must not run out of the retention.
        QStringLiteral("--storage.tsdb.retention.time=100y"),
        QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_port) };
    if (!m_options.webConfig.isEmpty())
        arguments << QStringLiteral("--web.config.file=")
                + write(QStringLiteral("web.yml"), m_options.webConfig);
    arguments << m_options.arguments;
    // Either line may come first.
    static const QRegularExpression ready(
        QStringLiteral("^(?=.*msg=\"Server is ready to receive web requests)"
                       ".*msg=\"Listening on\" address=127\\.0\\.0\\.1:(\\d+)\\s"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match
        = m_process.start(QStringLiteral("prometheus"), arguments, ready);
    if (match.hasMatch())
        m_port = match.captured(1).toUShort();
}

bool RealPrometheus::preload()
{
    QProcess promtool;
    promtool.start(QStringLiteral("promtool"),
        { QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"),
            QStringLiteral("openmetrics"), QStringLiteral("--quiet"),
            write(QStringLiteral("history.txt"), m_options.openMetrics),
            m_directory.filePath(QStringLiteral("data")) });
    const bool isDone = promtool.waitForFinished() && promtool.exitCode() == 0;
    if (!isDone)
        qWarning().noquote() << promtool.errorString() << promtool.readAllStandardError();
    return isDone;
}

QString RealPrometheus::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qWarning() << file.fileName() << file.errorString();
    return file.fileName();
}

} // namespace opsglass::test
