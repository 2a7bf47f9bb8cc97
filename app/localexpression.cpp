// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localexpression.h"

#include "models/promql/promnarrow.h"
#include "models/promql/promparser.h"

#include <QCoreApplication>

#include <map>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LocalExpression)
};

using Kind = PromExpr::Kind;
using Op = LocalComparison::Op;

tl::unexpected<Error> impossible(const QString &part)
{
    return failure({ Error::Kind::Query,
        Text::tr("This machine cannot answer %1: it answers a metric with matchers and an offset, "
                 "compared with a number at most. Rates stand ready in metrics whose names begin "
                 "with opsglass_.")
            .arg(part),
        {} });
}

/// What an expression is that is none of the possible ones.
QString partOf(const PromExpr &expr)
{
    switch (expr.kind) {
    case Kind::Number:
        return Text::tr("a number alone");
    case Kind::String:
        return Text::tr("a text");
    case Kind::Unary:
        return Text::tr("the sign %1 before a metric").arg(expr.text);
    case Kind::Binary:
        return Text::tr("the operator %1").arg(expr.text);
    case Kind::Aggregation:
    case Kind::Call:
        return Text::tr("the function %1()").arg(expr.text);
    case Kind::MatrixSelector:
        return Text::tr("a range of values");
    case Kind::Subquery:
        return Text::tr("a subquery");
    case Kind::Parentheses:
    case Kind::VectorSelector:
        break;
    }
    return Text::tr("this expression");
}

const PromExpr &withoutParentheses(const PromExpr &expr)
{
    const PromExpr *inner = &expr;
    while (inner->kind == Kind::Parentheses)
        inner = &inner->children.first();
    return *inner;
}

std::optional<Op> comparisonOf(const QString &op)
{
    static const std::map<QString, Op> known {
        { QStringLiteral("=="), Op::Equal },
        { QStringLiteral("!="), Op::NotEqual },
        { QStringLiteral(">"), Op::Greater },
        { QStringLiteral("<"), Op::Less },
        { QStringLiteral(">="), Op::GreaterOrEqual },
        { QStringLiteral("<="), Op::LessOrEqual },
    };
    const auto found = known.find(op);
    return found == known.end() ? std::optional<Op>() : found->second;
}

/// `5 < x` is `x > 5`.
Op turned(Op op)
{
    switch (op) {
    case Op::Greater:
        return Op::Less;
    case Op::Less:
        return Op::Greater;
    case Op::GreaterOrEqual:
        return Op::LessOrEqual;
    case Op::LessOrEqual:
        return Op::GreaterOrEqual;
    case Op::Equal:
    case Op::NotEqual:
        break;
    }
    return op;
}

LocalMatcher::Op matcherOp(const QString &op)
{
    if (op == QLatin1String("!="))
        return LocalMatcher::Op::NotEqual;
    if (op == QLatin1String("=~"))
        return LocalMatcher::Op::Matches;
    return op == QLatin1String("!~") ? LocalMatcher::Op::MatchesNot : LocalMatcher::Op::Equal;
}

Result<LocalQuery> queryOfSelector(const PromExpr &selector)
{
    if (selector.kind != Kind::VectorSelector)
        return impossible(partOf(selector));
    if (selector.at)
        return impossible(Text::tr("the modifier @"));
    LocalQuery query;
    if (!selector.text.isEmpty())
        query.matchers.append(
            { QStringLiteral("__name__"), LocalMatcher::Op::Equal, selector.text });
    for (const LabelMatcher &matcher : selector.matchers)
        query.matchers.append({ matcher.label, matcherOp(matcher.op), matcher.value });
    query.offset = selector.offset;
    return query;
}

Result<LocalQuery> queryOf(const PromExpr &expr)
{
    const PromExpr &whole = withoutParentheses(expr);
    if (constantOf(whole))
        return impossible(Text::tr("a number alone"));
    if (whole.kind != Kind::Binary)
        return queryOfSelector(whole);
    const std::optional<Op> op = comparisonOf(whole.text);
    if (!op)
        return impossible(partOf(whole));
    const PromExpr &left = withoutParentheses(whole.children.first());
    const PromExpr &right = withoutParentheses(whole.children.last());
    const std::optional<double> before = constantOf(left);
    const std::optional<double> behind = constantOf(right);
    if (before && behind)
        return impossible(Text::tr("a number alone"));
    const PromExpr &selector = before ? right : left;
    Result<LocalQuery> query = queryOfSelector(selector);
    if (!query)
        return query;
    if (!before && !behind) {
        // What stands in place of a number.
        if (right.kind == Kind::VectorSelector)
            return impossible(Text::tr("a comparison of two metrics"));
        return impossible(partOf(right));
    }
    query->comparison
        = { before ? turned(*op) : *op, before ? *before : *behind, whole.returnsBool };
    return query;
}

} // namespace

Result<LocalQuery> localQueryOf(const QString &expr)
{
    const Result<PromExpr> parsed = parsePromQl(expr);
    if (!parsed)
        return failure({ Error::Kind::Query, parsed.error().message, parsed.error().detail });
    return queryOf(*parsed);
}

} // namespace opsglass
