// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/filepath.h"

#include <QJsonArray>

namespace opsglass {

namespace {

QJsonValue childOf(const QJsonValue &parent, QStringView name)
{
    return parent.isArray() ? parent.toArray().at(name.toInt())
                            : parent.toObject().value(name.toString());
}

} // namespace

QJsonValue valueAt(const QJsonObject &root, const QString &path)
{
    QJsonValue value = root;
    for (QStringView name : QStringView(path).split(u'/', Qt::SkipEmptyParts))
        value = childOf(value, name);
    return value;
}

QJsonValue withValueAt(const QJsonValue &root, const QString &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const qsizetype end = path.indexOf(u'/', 1);
    const QString name = path.mid(1, end < 0 ? -1 : end - 1);
    const QJsonValue child
        = withValueAt(childOf(root, name), end < 0 ? QString() : path.mid(end), value);
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        array[name.toInt()] = child;
        return array;
    }
    QJsonObject object = root.toObject();
    object[name] = child;
    return object;
}

} // namespace opsglass
