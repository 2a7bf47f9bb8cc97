// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/catalogparser.h"

#include "collectors/prometheus/errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace opsglass {

namespace {

/// What stands at "data" in a successful answer.
Result<QJsonValue> dataOf(const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(body, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return failure(malformed(parseError.offset, parseError.errorString()));
    const QString status = root.value(QLatin1String("status")).toString();
    if (status == QLatin1String("error")) {
        return failure(serverError(root.value(QLatin1String("errorType")).toString(),
            root.value(QLatin1String("error")).toString()));
    }
    if (status != QLatin1String("success"))
        return failure(malformed(0, QStringLiteral("no status")));
    return root.value(QLatin1String("data"));
}

} // namespace

Result<QStringList> parseNames(const QByteArray &body)
{
    const Result<QJsonValue> data = dataOf(body);
    if (!data)
        return failure(data.error());
    if (!data->isArray())
        return failure(malformed(0, QStringLiteral("data is not a list")));
    QStringList names;
    const QJsonArray array = data->toArray();
    for (const QJsonValue &name : array) {
        if (!name.isString())
            return failure(malformed(0, QStringLiteral("a name is not a string")));
        names << name.toString();
    }
    return names;
}

} // namespace opsglass
