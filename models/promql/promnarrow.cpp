// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promnarrow.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

using Kind = PromExpr::Kind;
using Cardinality = PromMatching::Cardinality;
using Matchers = QList<LabelMatcher>;

/// Those about labels of the list, or those about others.
Matchers chosen(const Matchers &matchers, const QStringList &labels, bool areListed)
{
    Matchers rest;
    for (const LabelMatcher &matcher : matchers) {
        if (labels.contains(matcher.label) == areListed)
            rest << matcher;
    }
    return rest;
}

/// What the result of a function keeps of its argument's labels.
Matchers keptByCall(const PromExpr &call, const Matchers &matchers)
{
    static const QSet<QString> opaque { QStringLiteral("absent"),
        QStringLiteral("absent_over_time"), QStringLiteral("scalar"), QStringLiteral("vector"),
        QStringLiteral("info") };
    if (opaque.contains(call.text))
        return {};
    const bool writesLabel
        = call.text == QLatin1String("label_replace") || call.text == QLatin1String("label_join");
    if (writesLabel && call.children.size() > 1)
        return chosen(matchers, { call.children[1].text }, false);
    if (call.text.startsWith(QLatin1String("histogram_")))
        return chosen(matchers, { QStringLiteral("le") }, false);
    return matchers;
}

Matchers keptByAggregation(const PromExpr &aggregation, const Matchers &matchers)
{
    if (!aggregation.grouping)
        return {};
    Matchers kept
        = chosen(matchers, aggregation.grouping->labels, !aggregation.grouping->isWithout);
    if (aggregation.text == QLatin1String("count_values"))
        kept = chosen(kept, { aggregation.children.first().text }, false);
    return kept;
}

struct Sides {
    Matchers left;
    Matchers right;
};

Sides keptByOperator(const PromExpr &binary, const Matchers &matchers)
{
    if (!binary.matching)
        return { matchers, matchers }; // one of them is a number
    const PromMatching &matching = *binary.matching;
    const Matchers shared = chosen(matchers, matching.labels, matching.isOn);
    const Matchers many = chosen(matchers, matching.include, false);
    const Matchers one = chosen(shared, matching.include, false);
    switch (matching.cardinality) {
    case Cardinality::OneToOne:
        return { shared, shared };
    case Cardinality::ManyToOne:
        return { many, one };
    case Cardinality::OneToMany:
        return { one, many };
    case Cardinality::ManyToMany:
        // A label that does not take part in the matching decides nothing on the right.
        return { binary.text == QLatin1String("or") ? shared : matchers, shared };
    }
    return {};
}

} // namespace

PromExpr narrowed(PromExpr expr, const QList<LabelMatcher> &matchers)
{
    if (matchers.isEmpty())
        return expr;
    switch (expr.kind) {
    case Kind::Number:
    case Kind::String:
        break;
    case Kind::VectorSelector:
        for (const LabelMatcher &matcher : matchers) {
            if (!expr.matchers.contains(matcher))
                expr.matchers << matcher;
        }
        break;
    case Kind::Parentheses:
    case Kind::Unary:
    case Kind::MatrixSelector:
    case Kind::Subquery:
        expr.children.first() = narrowed(expr.children.first(), matchers);
        break;
    case Kind::Call: {
        const Matchers kept = keptByCall(expr, matchers);
        for (PromExpr &argument : expr.children)
            argument = narrowed(argument, kept);
        break;
    }
    case Kind::Aggregation:
        expr.children.last() = narrowed(expr.children.last(), keptByAggregation(expr, matchers));
        break;
    case Kind::Binary: {
        const Sides sides = keptByOperator(expr, matchers);
        expr.children.first() = narrowed(expr.children.first(), sides.left);
        expr.children.last() = narrowed(expr.children.last(), sides.right);
        break;
    }
    }
    return expr;
}

QSet<QString> namedLabels(const PromExpr &expr)
{
    QSet<QString> labels;
    for (const LabelMatcher &matcher : expr.matchers)
        labels << matcher.label;
    if (expr.grouping && !expr.grouping->isWithout)
        labels += QSet<QString>(expr.grouping->labels.begin(), expr.grouping->labels.end());
    if (expr.matching && expr.matching->isOn)
        labels += QSet<QString>(expr.matching->labels.begin(), expr.matching->labels.end());
    for (const PromExpr &child : expr.children)
        labels += namedLabels(child);
    return labels;
}

std::optional<double> constantOf(const PromExpr &expr)
{
    const auto of = [&expr](qsizetype child) { return constantOf(expr.children[child]); };
    switch (expr.kind) {
    case Kind::Number:
        return expr.number;
    case Kind::Parentheses:
        return of(0);
    case Kind::Unary: {
        const auto number = of(0);
        return number && expr.text == QLatin1String("-") ? std::optional(-*number) : number;
    }
    case Kind::Binary:
        break;
    default:
        return {};
    }
    const auto left = of(0);
    const auto right = of(1);
    if (!left || !right || expr.text.size() != 1)
        return {};
    switch (expr.text[0].unicode()) {
    case u'+':
        return *left + *right;
    case u'-':
        return *left - *right;
    case u'*':
        return *left * *right;
    case u'/':
        return *left / *right;
    case u'%':
        return std::fmod(*left, *right);
    case u'^':
        return std::pow(*left, *right);
    default:
        return {};
    }
}

} // namespace opsglass
