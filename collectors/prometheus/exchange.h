// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/endpoint.h"
#include "collectors/prometheus/httpanswer.h"
#include "collectors/prometheus/requestbuilder.h"
#include "collectors/queryclient.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QSslError;

namespace opsglass {

/// One call on its way: sends it, follows redirects within the server, asks again with GET where
/// POST is refused, gives up after the source's timeout. Destroying it cancels.
class Exchange : public QObject, public PendingQuery {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<HttpAnswer> &)>;

    /// Sends at once. `done` is called once, from the event loop; it may destroy this object.
    /// It is given an error only for a call that could not be sent at all.
    Exchange(std::shared_ptr<Endpoint> endpoint, ApiCall call, Done done);
    ~Exchange() override;

private:
    void begin();
    void send(const HttpRequest &http);
    void judge(const QList<QSslError> &errors);
    void read();
    void conclude();
    bool redirected(const HttpAnswer &answer);
    bool learned(const HttpAnswer &answer);
    void deliver(const Result<HttpAnswer> &answer);
    void drop();

    std::shared_ptr<Endpoint> m_endpoint;
    ApiCall m_call;
    Done m_done;
    HttpRequest m_sent;
    QPointer<QNetworkReply> m_reply;
    QStringList m_tlsErrors;
    QList<CertificateInfo> m_chain;
    QTimer m_timeout;
    HttpAnswer::End m_end = HttpAnswer::End::Complete;
    qint64 m_received = 0;
    int m_redirects = 0;
    bool m_isAskedPacked = false; ///< asked again because the answer was compressed unasked
};

} // namespace opsglass
