// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/webhook/pendingpost.h"

#include "collectors/backoff.h"
#include "collectors/prometheus/errors.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUrl>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::WebhookPoster)
};

/// Whether the receiver has the message.
bool isTaken(const Result<HttpAnswer> &answer) { return answer && answer->status / 100 == 2; }

/// Whether another try may end better.
bool isPassing(const Result<HttpAnswer> &answer)
{
    return answer && (answer->status == 0 || answer->status >= 500);
}

Error reasonOf(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return answer.error();
    HttpAnswer discreet = *answer;
    const QString hidden = QStringLiteral("/…");
    discreet.url.setPath(hidden);
    if (!discreet.redirect.isEmpty())
        discreet.redirect.setPath(hidden);
    return errorOf(discreet).value_or(Error { Error::Kind::Http,
        Text::tr("%1 answered with status %2.").arg(hostOf(discreet.url)).arg(discreet.status),
        {} });
}

/// The address as it is, but for the slashes at its end, which base addresses do without.
ApiCall callOf(const PrometheusSource &webhook, const QByteArray &body)
{
    ApiCall call { .json = body };
    const QString path = QUrl(webhook.baseUrl.trimmed()).path(QUrl::FullyEncoded);
    for (auto letter = path.crbegin(); letter != path.crend() && *letter == u'/'; ++letter)
        call.path += u'/';
    return call;
}

} // namespace

PendingPost::PendingPost(std::shared_ptr<Endpoint> endpoint, QByteArray body, Milliseconds patience,
    WebhookPoster::Done done)
    : m_endpoint(std::move(endpoint))
    , m_body(std::move(body))
    , m_patience(patience)
    , m_done(std::move(done))
{
    m_clock.start();
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { post(); });
    post();
}

void PendingPost::post()
{
    m_exchange = std::make_unique<Exchange>(m_endpoint, callOf(m_endpoint->source(), m_body),
        [this](const Result<HttpAnswer> &answer) { conclude(answer); });
}

void PendingPost::conclude(const Result<HttpAnswer> &answer)
{
    if (!isTaken(answer) && isPassing(answer)) {
        const Milliseconds wait
            = backOff(++m_failures, QRandomGenerator::global()->generateDouble());
        if (Milliseconds(m_clock.elapsed()) + wait < m_patience) {
            m_timer.start(wait);
            return;
        }
    }
    // The callback may destroy this object, and with it m_done.
    const WebhookPoster::Done done = std::move(m_done);
    if (isTaken(answer))
        done({});
    else
        done(failure(reasonOf(answer)));
}

} // namespace opsglass
