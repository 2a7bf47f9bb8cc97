// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetquery.h"

#include "models/promql/promduration.h"
#include "models/promql/promparser.h"
#include "models/promql/promprinter.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetQuery)
};

const QString rangeName = QStringLiteral("$__range");
const QString bracedRangeName = QStringLiteral("${__range}");

tl::unexpected<Error> noCounter(const QString &expr)
{
    return failure({ Error::Kind::Malformed,
        Text::tr("“%1” is neither a counter, such as cost_dollars_total{team=\"a\"}, nor an "
                 "instant vector over [$__range].")
            .arg(expr),
        {} });
}

/// What is within any number of parentheses.
PromExpr bare(const PromExpr &expr)
{
    return expr.kind == PromExpr::Kind::Parentheses ? bare(expr.children.first()) : expr;
}

QString overRangeText(const PromExpr &selector, Milliseconds range)
{
    PromExpr ranged;
    ranged.kind = PromExpr::Kind::MatrixSelector;
    ranged.type = PromType::RangeVector;
    ranged.range = range;
    ranged.children = { selector };
    return printPromQl(ranged);
}

QString beforeText(PromExpr selector, Milliseconds range)
{
    selector.offset += range;
    return printPromQl(selector);
}

/// Of each series the larger one of its increase and, when it came up within the range, all it has:
/// it is the increase after a restart. Both are told apart by a label, so that each is asked for
/// once.
QString spentBy(const PromExpr &selector, Milliseconds range)
{
    PromExpr up = selector;
    up.text = QStringLiteral("up");
    up.matchers.clear();
    return QStringLiteral(
        "sum(max without (opsglass_part) (label_replace(increase(%1), \"opsglass_part\", "
        "\"increase\", \"\", "
        "\"\") or label_replace((last_over_time(%1) unless %2) and on (job, instance) (%3 == 1), "
        "\"opsglass_part\", \"all\", \"\", \"\")))")
        .arg(overRangeText(selector, range), beforeText(selector, range), beforeText(up, range));
}

Result<QString> overRange(QString expr, const QString &range)
{
    const QString original = expr;
    expr.replace(bracedRangeName, range).replace(rangeName, range);
    return parsePromQl(expr).and_then([&](const PromExpr &parsed) -> Result<QString> {
        if (parsed.type != PromType::InstantVector)
            return noCounter(original);
        return QStringLiteral("sum(%1)").arg(expr);
    });
}

} // namespace

Milliseconds rangeSoFar(const TimeRange &period, Instant now)
{
    return std::max<Milliseconds>(now - period.from, 1min);
}

Milliseconds recentRange(Budget::Period period)
{
    switch (period) {
    case Budget::Period::Day:
        return 3h;
    case Budget::Period::Week:
        return 24h;
    case Budget::Period::Month:
        return 7 * 24h;
    }
    return 3h;
}

Result<QString> spendingQuery(const QString &expr, Milliseconds range)
{
    if (expr.contains(rangeName) || expr.contains(bracedRangeName))
        return overRange(expr, printPromDuration(range));
    return parsePromQl(expr).and_then([&](const PromExpr &parsed) -> Result<QString> {
        const PromExpr selector = bare(parsed);
        if (selector.kind != PromExpr::Kind::VectorSelector || selector.at)
            return noCounter(expr);
        return spentBy(selector, range);
    });
}

} // namespace opsglass
