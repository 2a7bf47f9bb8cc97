// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alertmanagerinfo.h"
#include "models/data/labels.h"

#include <QList>
#include <QMap>
#include <QString>

namespace opsglass {

/// Values as the texts a table keeps. Equal values have equal texts; what is not such a text reads
/// as empty.

/// A JSON object in the order of its keys.
QString storedText(const QMap<QString, QString> &pairs);
QMap<QString, QString> pairsOf(const QString &text);

/// A JSON array of such objects.
QString storedText(const QList<Labels> &list);
QList<Labels> labelsListOf(const QString &text);

/// A JSON array of objects as Alertmanager has them (spec/prometheus.md §4.5).
QString storedText(const QList<SilenceMatcherInfo> &matchers);
QList<SilenceMatcherInfo> matchersOf(const QString &text);

} // namespace opsglass
