// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// What is wrong with an expression, and where.
struct PromProblem {
    qsizetype at = 0; ///< in UTF-16 code units of the expression
    QString text; ///< in Prometheus' words
    friend bool operator==(const PromProblem &, const PromProblem &) = default;

    /// As Prometheus reports it: "1:7: parse error: …", the column counted in bytes from 1.
    QString message(QStringView expr) const
    {
        const QStringView before = expr.first(at);
        const qsizetype line = before.count(u'\n');
        const qsizetype column = before.sliced(before.lastIndexOf(u'\n') + 1).toUtf8().size();
        return QStringLiteral("%1:%2: parse error: ").arg(line + 1).arg(column + 1) + text;
    }
};

} // namespace opsglass
