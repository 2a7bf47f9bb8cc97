// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/grafana/errors.h"

#include "collectors/prometheus/errors.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::GrafanaClient)
};

QString tokenAdvice()
{
    return Text::tr("Make a token in Grafana under Administration, Service accounts, and paste it "
                    "here.");
}

QString notFoundSentence(const HttpAnswer &answer)
{
    const QString path = answer.url.path();
    return path.contains(QLatin1String("/api/dashboards/uid/"))
        ? Text::tr("%1 has no dashboard with the uid “%2” (404), or the token may not see it.")
              .arg(answer.url.host(), path.section(u'/', -1))
        : Text::tr("%1 has no Grafana at this address (404). Where Grafana lives below a path, the "
                   "path belongs to the address.")
              .arg(answer.url.host());
}

/// The sentence for a status that has a remedy of its own; empty for the others.
QString statusSentence(const HttpAnswer &answer, bool hasToken)
{
    const QString host = answer.url.host();
    switch (answer.status) {
    case 401:
        return (hasToken ? Text::tr("%1 does not accept the token (401).").arg(host)
                         : Text::tr("%1 wants a token (401).").arg(host))
            + u' ' + tokenAdvice();
    case 403:
        return Text::tr("%1 does not allow this to the token (403): its service account needs the "
                        "role Viewer to read and Editor to save.")
            .arg(host);
    case 404:
        return notFoundSentence(answer);
    default:
        return {};
    }
}

} // namespace

std::optional<Error> grafanaErrorOf(const HttpAnswer &answer, bool hasToken)
{
    std::optional<Error> error = errorOf(answer);
    if (!error)
        return error;
    const bool isAnswered = answer.end == HttpAnswer::End::Complete && answer.status > 0;
    if (const QString sentence = statusSentence(answer, hasToken);
        isAnswered && !sentence.isEmpty())
        error->message = sentence;
    else if (isAnswered && answer.status < 400 && error->kind == Error::Kind::Auth)
        error->message += u' ' + tokenAdvice();
    return error;
}

} // namespace opsglass
