// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace opsglass {

/// Label set identifying one series. Ordered by name, so equal sets print equal.
struct Labels {
    QMap<QString, QString> pairs;

    /// The value of one label; null when the set does not have it.
    QString value(const QString &name) const { return pairs.value(name); }

    friend bool operator==(const Labels &, const Labels &) = default;
    friend bool operator<(const Labels &left, const Labels &right);
};

size_t qHash(const Labels &labels, size_t seed = 0) noexcept;

/// `name{a="x", b="y"}` with the metric name in front and labels in order of name; `{}` when empty.
/// Values are escaped as in PromQL (backslash, quote, newline).
QString toString(const Labels &labels);

} // namespace opsglass
