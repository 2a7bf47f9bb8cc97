// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/promdialect.h"
#include "models/promql/promexpr.h"
#include "models/promql/promproblem.h"

#include <QList>
#include <QString>

#include <optional>

namespace opsglass {

/// Checks what the grammar lets pass (spec/prometheus.md §6.2): types of operands and arguments,
/// their number, `bool`, matching, selectors of everything. Settles how the operands of binary
/// operators are matched.
class PromCheck {
public:
    PromCheck(QStringView text, PromDialect dialect);

    /// \return the problem Prometheus reports, the first one from the top
    std::optional<PromProblem> check(PromExpr &expr);

private:
    void checkNode(PromExpr &expr);
    void checkAggregation(PromExpr &expr);
    void checkBinary(PromExpr &expr);
    void checkOperands(PromExpr &expr);
    void checkCall(PromExpr &expr);
    void checkSelector(const PromExpr &expr);
    void expectType(PromExpr &expr, PromType type, const QString &where);
    qsizetype operatorAt(const PromExpr &expr) const;
    void fail(qsizetype at, const QString &text);

    QStringView m_text;
    PromDialect m_dialect;
    std::optional<PromProblem> m_problem;
};

} // namespace opsglass
