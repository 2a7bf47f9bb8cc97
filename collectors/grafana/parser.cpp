// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/grafana/parser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::GrafanaClient)
};

tl::unexpected<Error> strange(const QString &detail)
{
    return failure({ Error::Kind::Malformed,
        Text::tr("The answer is not what Grafana's API promises; is this the address of a Grafana "
                 "server?"),
        detail });
}

} // namespace

Result<QList<GrafanaHit>> parseHits(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (!document.isArray())
        return strange(problem.errorString());
    QList<GrafanaHit> hits;
    const QJsonArray list = document.array();
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const GrafanaHit hit { entry[QLatin1String("uid")].toString(),
            entry[QLatin1String("title")].toString(),
            entry[QLatin1String("folderTitle")].toString(),
            entry[QLatin1String("tags")].toVariant().toStringList() };
        if (!hit.uid.isEmpty())
            hits << hit;
    }
    return hits;
}

Result<QByteArray> parseDashboard(const QByteArray &body)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::object dashboard;
    std::string_view text;
    auto error = parser.iterate(padded).get(document);
    if (error == simdjson::SUCCESS)
        error = document["dashboard"].get_object().get(dashboard);
    if (error == simdjson::SUCCESS)
        error = dashboard.raw_json().get(text);
    if (error != simdjson::SUCCESS)
        return strange(QString::fromLatin1(simdjson::error_message(error)));
    return QByteArray(text.data(), qsizetype(text.size()));
}

Result<QString> parseFolderUid(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    const QJsonValue meta = document.object()[QLatin1String("meta")];
    if (!meta.isObject())
        return strange(problem.errorString());
    return meta[QLatin1String("folderUid")].toString();
}

Result<QString> parseSavedPath(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    const QString path = document.object()[QLatin1String("url")].toString();
    if (path.isEmpty())
        return strange(problem.errorString());
    return path;
}

} // namespace opsglass
