// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/errors.h"

#include "collectors/prometheus/errors.h"
#include "collectors/prometheus/requestbuilder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::AlertmanagerClient)
};

/// What Alertmanager says in either of its two forms; empty for any other body.
QString saidIn(const QByteArray &body)
{
    const QJsonValue value = QJsonDocument::fromJson('[' + body + ']').array().first();
    return value.isString() ? value.toString() : value[QLatin1String("message")].toString();
}

/// Whether the one silence that was asked for does not exist: a JSON text, with 500 before version
/// 0.26; from then on 404 alone says it.
bool isUnknownSilence(const HttpAnswer &answer, const QString &words)
{
    if (answer.status != 404 && answer.status != 500)
        return false;
    if (words == QLatin1String("silence not found"))
        return true;
    return answer.status == 404 && answer.body.trimmed().isEmpty()
        && answer.url.path().contains(QLatin1String("/api/v2/silence/"));
}

QString unknownApi(const HttpAnswer &answer)
{
    return Text::tr("%1 has no API v2 of an Alertmanager at this address (%2): it is another "
                    "server, an Alertmanager too old for it, or lives below a path that belongs "
                    "to the address.")
        .arg(hostOf(answer.url))
        .arg(answer.status);
}

Error refused(const HttpAnswer &answer, const QString &sentence)
{
    constexpr qsizetype maxDetail = 300;
    return { Error::Kind::Query, sentence,
        QStringLiteral("%1: %2 %3")
            .arg(withoutSecrets(answer.url))
            .arg(answer.status)
            .arg(QString::fromUtf8(answer.body.left(maxDetail))) };
}

Error statusError(const HttpAnswer &answer, Error error)
{
    const QString words = saidIn(answer.body);
    if (isUnknownSilence(answer, words))
        return refused(answer, Text::tr("%1 does not have this silence.").arg(hostOf(answer.url)));
    switch (answer.status) {
    case 400:
    case 422:
        if (!words.isEmpty())
            return refused(answer, Text::tr("%1 refuses this: %2").arg(hostOf(answer.url), words));
        return error;
    case 404:
    case 405:
    case 410:
        error.kind = Error::Kind::Http;
        error.message = unknownApi(answer);
        return error;
    default:
        return error;
    }
}

} // namespace

std::optional<Error> alertmanagerErrorOf(const HttpAnswer &answer)
{
    HttpAnswer readable = answer;
    if (answer.body.trimmed().startsWith('"'))
        readable.body = saidIn(answer.body).toUtf8();
    const std::optional<Error> error = errorOf(answer.status >= 400 ? readable : answer);
    const bool isAnswered = answer.end == HttpAnswer::End::Complete && answer.status > 0;
    if (!error || !isAnswered)
        return error;
    if (answer.status >= 400 && error->kind != Error::Kind::Network)
        return statusError(answer, *error);
    if (answer.status < 300 && error->kind == Error::Kind::Auth) {
        return Error { Error::Kind::Auth,
            Text::tr("%1 answered with a web page (“%2”) instead of the API v2 of an Alertmanager: "
                     "a login is needed, or the address is another one.")
                .arg(hostOf(answer.url), wordsOf(answer.body)),
            error->detail };
    }
    return error;
}

Error alertmanagerMalformed(qsizetype offset, const QString &reason)
{
    return { Error::Kind::Malformed,
        Text::tr("The answer is not what Alertmanager's API v2 promises, from byte %1 on; is this "
                 "the address of an Alertmanager?")
            .arg(offset),
        QStringLiteral("offset %1: %2").arg(offset).arg(reason) };
}

} // namespace opsglass
