// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace opsglass {

/// Settings as they are of use in another place.
struct PortableSettings {
    QJsonObject object;
    QStringList leftOut; ///< keys of what is secret, "alerts.webhooks.0"
};

/// Leaves out what is secret, what is of this screen, and the schema's version; paths that are one
/// of `words`, or below it, begin with its word afterwards.
/// \param words path of a folder or file → what stands for it, "{dashboards}"
PortableSettings toPortable(const QJsonObject &settings, const QMap<QString, QString> &words);

/// The other way round: words become paths.
/// \param words as for toPortable(), on this side
QJsonObject fromPortable(const QJsonObject &settings, const QMap<QString, QString> &words);

} // namespace opsglass
