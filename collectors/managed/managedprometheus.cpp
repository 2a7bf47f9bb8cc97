// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/managed/managedprometheus.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace opsglass {

Q_LOGGING_CATEGORY(managedLog, "opsglass.collectors.managed")

namespace {

using namespace std::chrono_literals;

/// Replaying a large write-ahead log takes a while; being silent for longer is a failure.
constexpr auto startPatience = 60s;
constexpr int stopPatience = 5000; ///< milliseconds until SIGKILL
constexpr int restartLimit = 3;
constexpr qsizetype keptLog = 8192;

/// A double-quoted YAML scalar.
QByteArray quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QLatin1String("\\\\"));
    escaped.replace(u'"', QLatin1String("\\\""));
    escaped.replace(u'\n', QLatin1String("\\n"));
    return '"' + escaped.toUtf8() + '"';
}

QByteArray seconds(Milliseconds interval)
{
    return QByteArray::number(qint64(interval / 1ms)) + "ms";
}

/// The address of the endpoint, as `host:port`.
QString authority(const QUrl &url)
{
    const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    QString host = url.host();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return QStringLiteral("%1:%2").arg(host).arg(port);
}

QString programPath() { return QStandardPaths::findExecutable(QStringLiteral("prometheus")); }

/// Debian's program locks its data folder only when told; upstream's does not know the flag.
bool knowsLockfile(const QString &program)
{
    QProcess help;
    help.setProcessChannelMode(QProcess::MergedChannels);
    help.start(program, { QStringLiteral("--help") });
    help.waitForFinished(stopPatience);
    return help.readAll().contains("--storage.tsdb.use-lockfile");
}

} // namespace

Result<QByteArray> prometheusConfig(const ManagedConfig &config)
{
    QByteArray text = "global:\n  scrape_interval: " + seconds(config.interval)
        + "\n  evaluation_interval: 1m\nscrape_configs:\n";
    for (const ScrapeTarget &target : config.targets) {
        const QUrl &url = target.url;
        const bool isHttp
            = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        if (!url.isValid() || !isHttp || url.host().isEmpty())
            return failure({ Error::Kind::Unsupported,
                ManagedPrometheus::tr("“%1” cannot be scraped: write an address such as "
                                      "http://localhost:9100/metrics.")
                    .arg(url.toString()),
                url.errorString() });
        const QString path = url.path().isEmpty() ? QStringLiteral("/metrics") : url.path();
        text += "  - job_name: " + quoted(target.job) + "\n    scheme: " + url.scheme().toLatin1()
            + "\n    metrics_path: " + quoted(path) + "\n    static_configs:\n      - targets: ["
            + quoted(authority(url)) + "]\n";
        if (!target.instance.isEmpty())
            text += "        labels:\n          instance: " + quoted(target.instance) + "\n";
        const Milliseconds interval = target.interval > 0ms ? target.interval : config.interval;
        if (interval != config.interval)
            text += "    scrape_interval: " + seconds(interval) + "\n";
        if (interval < 10s)
            text += "    scrape_timeout: " + seconds(interval) + "\n";
    }
    return text;
}

ManagedPrometheus::ManagedPrometheus(ManagedConfig config, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_process(this)
    , m_deadline(this)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // Only async-signal-safe calls between fork and exec.
    m_process.setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            ::_exit(1);
    });
    connect(&m_process, &QProcess::readyRead, this, &ManagedPrometheus::readLog);
    connect(&m_process, &QProcess::finished, this, &ManagedPrometheus::finish);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(startPatience);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail({ Error::Kind::Timeout,
            tr("The managed Prometheus has not become ready within a minute."),
            QString::fromUtf8(m_log) });
    });
}

ManagedPrometheus::~ManagedPrometheus()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(stopPatience)) {
        m_process.kill();
        m_process.waitForFinished(stopPatience);
    }
}

Result<void> ManagedPrometheus::prepare()
{
    if (programPath().isEmpty())
        return failure({ Error::Kind::Unsupported,
            tr("Prometheus is not installed: run “apt install prometheus”, or connect Opsglass to "
               "a server instead."),
            QStringLiteral("no program named prometheus in PATH") });
    const auto config = prometheusConfig(m_config);
    if (!config)
        return failure(config.error());
    if (!QDir().mkpath(m_config.dataDirectory))
        return failure({ Error::Kind::Io,
            tr("The folder %1 cannot be made.").arg(m_config.dataDirectory), {} });
    QSaveFile file(m_config.dataDirectory + QStringLiteral("/prometheus.yml"));
    if (!file.open(QIODevice::WriteOnly) || file.write(*config) != config->size() || !file.commit())
        return failure({ Error::Kind::Io,
            tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()), {} });
    return {};
}

void ManagedPrometheus::start()
{
    if (const auto prepared = prepare(); !prepared) {
        fail(prepared.error());
        return;
    }
    launch();
}

void ManagedPrometheus::launch()
{
    const QString program = programPath();
    QStringList arguments {
        QStringLiteral("--config.file=%1/prometheus.yml").arg(m_config.dataDirectory),
        QStringLiteral("--storage.tsdb.path=%1/data").arg(m_config.dataDirectory),
        QStringLiteral("--storage.tsdb.retention.time=%1d").arg(m_config.retentionDays),
        QStringLiteral("--web.listen-address=127.0.0.1:0"),
        QStringLiteral("--log.format=logfmt"),
    };
    if (knowsLockfile(program))
        arguments << QStringLiteral("--storage.tsdb.use-lockfile");
    m_log.clear();
    m_url.clear();
    m_deadline.start();
    m_process.start(program, arguments);
}

void ManagedPrometheus::readLog()
{
    m_log += m_process.readAll();
    if (m_url.isEmpty()) {
        static const QRegularExpression listening(
            QStringLiteral(R"(msg="Listening on" address=127\.0\.0\.1:(\d+)\s)"));
        const QString log = QString::fromUtf8(m_log);
        const QRegularExpressionMatch match = listening.match(log);
        if (match.hasMatch() && log.contains(QLatin1String("Server is ready"))) {
            m_deadline.stop();
            m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(match.captured(1)));
            qCInfo(managedLog) << "ready at" << m_url.toString();
            Q_EMIT ready(m_url);
        }
    }
    if (!m_url.isEmpty())
        m_log = m_log.right(keptLog);
}

void ManagedPrometheus::finish()
{
    readLog();
    m_deadline.stop();
    const QString log = QString::fromUtf8(m_log);
    if (log.contains(QLatin1String("resource temporarily unavailable"))) {
        fail({ Error::Kind::Cancelled,
            tr("Another Opsglass uses the data in %1; close it first.").arg(m_config.dataDirectory),
            log });
        return;
    }
    const bool hasRun = !m_url.isEmpty();
    if (hasRun && m_restarts < restartLimit) {
        ++m_restarts;
        qCWarning(managedLog) << "prometheus has ended, starting it again";
        launch();
        return;
    }
    const QString lastLine = log.trimmed().section(u'\n', -1);
    fail({ Error::Kind::Network, tr("The managed Prometheus has ended: %1").arg(lastLine), log });
}

void ManagedPrometheus::fail(const Error &error)
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    qCWarning(managedLog).noquote() << error.message << error.detail;
    Q_EMIT failed(error);
}

} // namespace opsglass
