// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace opsglass {

/// Places below an object, in the form of Panel::filePath: "/panels/3/panels/0".

/// What stands there; undefined when nothing does.
QJsonValue valueAt(const QJsonObject &root, const QString &path);

/// The object with `value` in a place that exists; an empty path is the whole.
QJsonValue withValueAt(const QJsonValue &root, const QString &path, const QJsonValue &value);

} // namespace opsglass
