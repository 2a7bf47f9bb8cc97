// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/error.h"
#include "models/data/exportersettings.h"
#include "models/data/localreading.h"
#include "models/data/metricmetadata.h"
#include "models/data/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponder;

namespace opsglass {

/// Offers the newest reading of this machine to whoever scrapes it, by GET /metrics. Lives on the
/// collector thread; call it through queued connections. Serves nothing until apply() says so.
class Exporter : public QObject {
    Q_OBJECT

public:
    explicit Exporter(QList<MetricMetadata> metadata, QObject *parent = nullptr);
    ~Exporter() override;

public Q_SLOTS:
    /// Begins, ends or moves; serving(), stopped() or failed() follows when something changes.
    void apply(const opsglass::ExporterSettings &settings);
    /// Takes a reading, when the last one taken is old enough to be replaced.
    void take(const opsglass::LocalReading &reading);

Q_SIGNALS:
    /// Everybody who may can scrape this address.
    void serving(const QUrl &metrics);
    void stopped();
    /// Errors: Unsupported: others could reach the address, which was not allowed; Io: the address
    /// or the port cannot be had. Nothing is served then.
    void failed(const opsglass::Error &error);

private:
    Result<QUrl> listen();
    void answer(const QHttpServerRequest &request, QHttpServerResponder &&responder) const;

    QList<MetricMetadata> m_metadata;
    ExporterSettings m_settings;
    std::unique_ptr<QHttpServer> m_server; ///< null: nothing is served
    std::optional<Instant> m_readAt; ///< of what m_text says
    QByteArray m_text;
};

} // namespace opsglass
