// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace opsglass {

namespace {

QJsonObject jsonOf(const QMap<QString, QString> &pairs)
{
    QJsonObject object;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        object.insert(pair.key(), pair.value());
    return object;
}

QMap<QString, QString> pairsOf(const QJsonObject &object)
{
    QMap<QString, QString> pairs;
    for (auto pair = object.begin(); pair != object.end(); ++pair)
        pairs.insert(pair.key(), pair.value().toString());
    return pairs;
}

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).array(); }

} // namespace

QString storedText(const QMap<QString, QString> &pairs)
{
    return compact(QJsonDocument(jsonOf(pairs)));
}

QMap<QString, QString> pairsOf(const QString &text)
{
    return pairsOf(QJsonDocument::fromJson(text.toUtf8()).object());
}

QString storedText(const QList<Labels> &list)
{
    QJsonArray array;
    for (const Labels &labels : list)
        array << jsonOf(labels.pairs);
    return compact(QJsonDocument(array));
}

QList<Labels> labelsListOf(const QString &text)
{
    QList<Labels> list;
    const QJsonArray array = arrayOf(text);
    for (const QJsonValue &value : array)
        list << Labels { pairsOf(value.toObject()) };
    return list;
}

QString storedText(const QList<SilenceMatcherInfo> &matchers)
{
    QJsonArray array;
    for (const SilenceMatcherInfo &matcher : matchers)
        array << QJsonObject { { QStringLiteral("name"), matcher.name },
            { QStringLiteral("value"), matcher.value },
            { QStringLiteral("isRegex"), matcher.isRegex },
            { QStringLiteral("isEqual"), matcher.isEqual } };
    return compact(QJsonDocument(array));
}

QList<SilenceMatcherInfo> matchersOf(const QString &text)
{
    QList<SilenceMatcherInfo> matchers;
    const QJsonArray array = arrayOf(text);
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        matchers << SilenceMatcherInfo { object[QLatin1String("name")].toString(),
            object[QLatin1String("value")].toString(), object[QLatin1String("isRegex")].toBool(),
            object[QLatin1String("isEqual")].toBool(true) };
    }
    return matchers;
}

} // namespace opsglass
