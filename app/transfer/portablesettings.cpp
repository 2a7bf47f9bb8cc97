// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/portablesettings.h"

#include "app/desktop/redaction.h"

#include <QJsonArray>

#include <functional>

namespace opsglass {

namespace {

using Change = std::function<QString(const QString &)>;

QJsonValue withTexts(const QJsonValue &value, const Change &change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = withTexts(array.at(i), change);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item)
        item.value() = withTexts(QJsonValue(item.value()), change);
    return object;
}

/// Says where the secrets of a server are, and holds none.
bool saysWhere(const QString &key)
{
    return key == QLatin1String("secretsIn") || key == QLatin1String("secretReferences");
}

/// \param leftOut is told of what goes
QJsonValue pruned(const QJsonValue &value, const QString &key, QStringList &leftOut)
{
    const QString deeper = key.isEmpty() ? key : key + u'.';
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonValue item = pruned(items[i], deeper + QString::number(i), leftOut);
            if (!item.isUndefined())
                array << item;
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject items = value.toObject();
        for (auto item = items.begin(); item != items.end(); ++item) {
            const bool isPlace = saysWhere(item.key()) || saysWhere(key.section(u'.', -1));
            const bool isSecretKey = !isPlace && isSecretName(item.key()) && !item.value().isBool()
                && !item.value().isDouble();
            const QJsonValue kept = isSecretKey
                ? QJsonValue(QJsonValue::Undefined)
                : pruned(item.value(), deeper + item.key(), leftOut);
            if (isSecretKey)
                leftOut << deeper + item.key();
            if (!kept.isUndefined())
                object[item.key()] = kept;
        }
        return object;
    }
    if (!value.isString() || !holdsSecret(value.toString()))
        return value;
    leftOut << key;
    return QJsonValue::Undefined;
}

bool isBelow(const QString &text, const QString &start)
{
    return text == start || text.startsWith(start + u'/');
}

} // namespace

PortableSettings toPortable(const QJsonObject &settings, const QMap<QString, QString> &words)
{
    QJsonObject object = settings;
    for (const char *key : { "version", "windowGeometry", "trayExplained" })
        object.remove(QLatin1String(key));
    PortableSettings portable;
    object = pruned(object, {}, portable.leftOut).toObject();
    portable.object = withTexts(object, [&words](const QString &text) {
        for (auto word = words.begin(); word != words.end(); ++word) {
            if (isBelow(text, word.key()))
                return word.value() + text.sliced(word.key().size());
        }
        return text;
    }).toObject();
    return portable;
}

QJsonObject fromPortable(const QJsonObject &settings, const QMap<QString, QString> &words)
{
    return withTexts(settings, [&words](const QString &text) {
        for (auto word = words.begin(); word != words.end(); ++word) {
            if (isBelow(text, word.value()))
                return word.key() + text.sliced(word.value().size());
        }
        return text;
    }).toObject();
}

} // namespace opsglass
