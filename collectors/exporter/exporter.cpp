// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/exporter/exporter.h"

#include "collectors/exporter/exposition.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QTcpServer>

namespace opsglass {

namespace {

using Status = QHttpServerResponder::StatusCode;
using Responder = QHttpServerResponder;

const char textType[] = "text/plain; version=0.0.4; charset=utf-8";

QHostAddress addressOf(const QString &host)
{
    return host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost)
                                              : QHostAddress(host);
}

void say(Responder &responder, const QByteArray &words, Status status)
{
    responder.write(words + '\n', "text/plain; charset=utf-8", status);
}

} // namespace

Exporter::Exporter(QList<MetricMetadata> metadata, QObject *parent)
    : QObject(parent)
    , m_metadata(std::move(metadata))
{
}

Exporter::~Exporter() = default;

void Exporter::apply(const ExporterSettings &settings)
{
    if (settings == m_settings && (m_server || !settings.isEnabled))
        return;
    const bool wasServing = m_server != nullptr;
    m_settings = settings;
    m_server.reset();
    m_readAt.reset();
    m_text.clear();
    if (!settings.isEnabled) {
        if (wasServing)
            Q_EMIT stopped();
        return;
    }
    if (const Result<QUrl> address = listen(); address)
        Q_EMIT serving(*address);
    else
        Q_EMIT failed(address.error());
}

Result<QUrl> Exporter::listen()
{
    const QHostAddress address = addressOf(m_settings.host);
    if (!address.isNull() && !address.isLoopback() && !m_settings.allowsRemote)
        return failure({ Error::Kind::Unsupported,
            tr("The metrics of this machine are not offered at %1: others than this machine could "
               "read them there. Allow that first.")
                .arg(m_settings.host),
            {} });
    auto server = std::make_unique<QTcpServer>();
    const bool isPort = m_settings.port >= 0 && m_settings.port <= 65'535;
    if (address.isNull() || !isPort || !server->listen(address, quint16(m_settings.port))) {
        const QString reason = address.isNull() || !isPort ? tr("there is no such address")
            : server->serverError() == QAbstractSocket::AddressInUseError
            ? tr("another program uses this port")
            : server->errorString();
        return failure({ Error::Kind::Io,
            tr("The metrics of this machine cannot be offered at %1, port %2: %3.")
                .arg(m_settings.host, QString::number(m_settings.port), reason),
            server->errorString() });
    }
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(server->serverAddress().toString());
    url.setPort(server->serverPort());
    url.setPath(QStringLiteral("/metrics"));
    m_server = std::make_unique<QHttpServer>();
    // All paths and methods by one function: the router knows no answer for a wrong method.
    m_server->setMissingHandler([this](const QHttpServerRequest &request, Responder &&responder) {
        answer(request, std::move(responder));
    });
    m_server->bind(server.release()); // which takes it as a child
    return url;
}

void Exporter::take(const LocalReading &reading)
{
    if (!m_server)
        return;
    // Readings do not come to the millisecond, and a clock that was set back keeps no old one.
    const bool isFresh = m_readAt && reading.at >= *m_readAt
        && reading.at - *m_readAt < m_settings.interval * 9 / 10;
    if (isFresh)
        return;
    m_readAt = reading.at;
    m_text = textExposition(reading, m_metadata);
}

void Exporter::answer(const QHttpServerRequest &request, Responder &&responder) const
{
    const QString path = request.url().path();
    const bool isIndex = path == QLatin1String("/");
    if (!isIndex && path != QLatin1String("/metrics")) {
        say(responder, "There is nothing here; /metrics has the metrics.", Status::NotFound);
        return;
    }
    if (request.method() != QHttpServerRequest::Method::Get) {
        responder.write(QByteArray("Only GET is answered.\n"),
            { { "Content-Type", "text/plain; charset=utf-8" }, { "Allow", "GET" } },
            Status::MethodNotAllowed);
        return;
    }
    if (isIndex) {
        responder.write(
            QByteArray("<!DOCTYPE html>\n<html lang=\"en\"><head><title>Opsglass</title>"
                       "</head><body><h1>Opsglass</h1>"
                       "<p><a href=\"/metrics\">Metrics of this machine</a></p>"
                       "</body></html>\n"),
            "text/html; charset=utf-8");
        return;
    }
    if (!m_readAt) {
        say(responder, "Nothing was read of this machine yet.", Status::ServiceUnavailable);
        return;
    }
    responder.write(m_text, textType);
}

} // namespace opsglass
