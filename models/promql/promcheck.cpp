// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promcheck.h"

#include "models/promql/gotext.h"
#include "models/promql/promfunctions.h"
#include "models/promql/re2syntax.h"

#include <algorithm>

namespace opsglass {

namespace {

using Kind = PromExpr::Kind;
using Cardinality = PromMatching::Cardinality;

const QLatin1String nameLabel("__name__");

QString typeName(PromType type)
{
    switch (type) {
    case PromType::Scalar:
        return QStringLiteral("scalar");
    case PromType::String:
        return QStringLiteral("string");
    case PromType::InstantVector:
        return QStringLiteral("instant vector");
    case PromType::RangeVector:
        return QStringLiteral("range vector");
    }
    return {};
}

bool isComparison(const QString &op)
{
    return op.startsWith(u'<') || op.startsWith(u'>') || op == QLatin1String("==")
        || op == QLatin1String("!=");
}

bool isSetOperator(const QString &op)
{
    return op == QLatin1String("and") || op == QLatin1String("or") || op == QLatin1String("unless");
}

bool isOperand(PromType type)
{
    return type == PromType::Scalar || type == PromType::InstantVector;
}

bool matchesEmpty(const LabelMatcher &matcher)
{
    const bool isEmpty = matcher.op.endsWith(u'~') ? checkRe2(matcher.value).matchesEmpty
                                                   : matcher.value.isEmpty();
    return isEmpty != matcher.op.startsWith(u'!');
}

} // namespace

PromCheck::PromCheck(QStringView text, PromDialect dialect)
    : m_text(text)
    , m_dialect(dialect)
{
}

std::optional<PromProblem> PromCheck::check(PromExpr &expr)
{
    m_problem.reset();
    checkNode(expr);
    return m_problem;
}

void PromCheck::checkNode(PromExpr &expr)
{
    switch (expr.kind) {
    case Kind::Number:
    case Kind::String:
        return;
    case Kind::Parentheses:
    case Kind::MatrixSelector:
        return checkNode(expr.children.first());
    case Kind::VectorSelector:
        return checkSelector(expr);
    case Kind::Aggregation:
        return checkAggregation(expr);
    case Kind::Binary:
        return checkBinary(expr);
    case Kind::Call:
        return checkCall(expr);
    case Kind::Unary:
        checkNode(expr.children.first());
        if (!isOperand(expr.type)) {
            fail(expr.span.begin,
                QStringLiteral("unary expression only allowed on expressions of type scalar or "
                               "instant vector, got \"%1\"")
                    .arg(typeName(expr.type)));
        }
        return;
    case Kind::Subquery:
        checkNode(expr.children.first());
        if (const PromType type = expr.children.first().type; type != PromType::InstantVector) {
            fail(expr.span.begin,
                QStringLiteral("subquery is only allowed on instant vector, got %1 instead")
                    .arg(
                        type == PromType::RangeVector ? QStringLiteral("matrix") : typeName(type)));
        }
        return;
    }
}

void PromCheck::checkAggregation(PromExpr &expr)
{
    expectType(
        expr.children.last(), PromType::InstantVector, QStringLiteral("aggregation expression"));
    if (expr.children.size() == 1)
        return;
    const bool takesLabel = expr.text == QLatin1String("count_values");
    expectType(expr.children.first(), takesLabel ? PromType::String : PromType::Scalar,
        QStringLiteral("aggregation parameter"));
}

void PromCheck::checkBinary(PromExpr &expr)
{
    checkNode(expr.children.first());
    checkNode(expr.children.last());
    const bool isScalar = expr.type == PromType::Scalar;
    if (expr.returnsBool && !isComparison(expr.text)) {
        fail(operatorAt(expr),
            QStringLiteral("bool modifier can only be used on comparison operators"));
    }
    if (isScalar && isComparison(expr.text) && !expr.returnsBool) {
        fail(
            operatorAt(expr), QStringLiteral("comparisons between scalars must use BOOL modifier"));
    }
    if (expr.matching->isOn) {
        for (const QString &label : qAsConst(expr.matching->labels)) {
            if (expr.matching->include.contains(label)) {
                fail(operatorAt(expr),
                    QStringLiteral("label %1 must not occur in ON and GROUP clause at once")
                        .arg(goQuoted(label)));
            }
        }
    }
    checkOperands(expr);
}

void PromCheck::checkOperands(PromExpr &expr)
{
    for (const PromExpr &operand : qAsConst(expr.children)) {
        if (!isOperand(operand.type)) {
            fail(operand.span.begin,
                QStringLiteral(
                    "binary expression must contain only scalar and instant vector types"));
        }
    }
    const bool isSet = isSetOperator(expr.text);
    const bool areVectors = std::all_of(expr.children.cbegin(), expr.children.cend(),
        [](const PromExpr &operand) { return operand.type == PromType::InstantVector; });
    if (!areVectors) {
        if (!expr.matching->labels.isEmpty()) {
            fail(expr.span.begin,
                QStringLiteral("vector matching only allowed between instant vectors"));
        }
        expr.matching.reset();
        if (isSet) {
            fail(expr.span.begin,
                QStringLiteral("set operator \"%1\" not allowed in binary scalar expression")
                    .arg(expr.text));
        }
    } else if (isSet) {
        if (expr.matching->cardinality != Cardinality::OneToOne) {
            fail(expr.span.begin,
                QStringLiteral("no grouping allowed for \"%1\" operation").arg(expr.text));
        }
        expr.matching->cardinality = Cardinality::ManyToMany;
    }
}

void PromCheck::checkCall(PromExpr &expr)
{
    const PromFunction *function = findPromFunction(expr.text, m_dialect);
    const int given = int(expr.children.size());
    const int named = int(function->arguments.size());
    const int least = function->variable == 0 ? named : named - 1;
    const auto wrongNumber = [&expr, given](const char *bound, int number) {
        return QStringLiteral("expected %1%2 argument(s) in call to \"%3\", got %4")
            .arg(QLatin1String(bound))
            .arg(number)
            .arg(expr.text)
            .arg(given);
    };
    if (function->variable == 0 && given != named)
        fail(expr.span.begin, wrongNumber("", named));
    else if (given < least)
        fail(expr.span.begin, wrongNumber("at least ", least));
    else if (function->variable > 0 && given > least + function->variable)
        fail(expr.span.begin, wrongNumber("at most ", least + function->variable));
    if (m_problem)
        return;
    for (int i = 0; i < given; ++i) {
        expectType(expr.children[i], function->arguments[std::min(i, named - 1)],
            QStringLiteral("call to function \"%1\"").arg(expr.text));
    }
}

void PromCheck::checkSelector(const PromExpr &expr)
{
    if (!expr.text.isEmpty()) {
        for (const LabelMatcher &matcher : expr.matchers) {
            if (matcher.label == nameLabel) {
                fail(expr.span.begin,
                    QStringLiteral("metric name must not be set twice: %1 or %2")
                        .arg(goQuoted(expr.text), goQuoted(matcher.value)));
            }
        }
        return;
    }
    if (std::all_of(expr.matchers.cbegin(), expr.matchers.cend(), matchesEmpty)) {
        fail(expr.span.begin,
            QStringLiteral("vector selector must contain at least one non-empty matcher"));
    }
}

void PromCheck::expectType(PromExpr &expr, PromType type, const QString &where)
{
    checkNode(expr);
    if (expr.type != type) {
        fail(expr.span.begin,
            QStringLiteral("expected type %1 in %2, got %3")
                .arg(typeName(type), where, typeName(expr.type)));
    }
}

qsizetype PromCheck::operatorAt(const PromExpr &expr) const
{
    // Comments are not stepped over, as Prometheus does not.
    qsizetype at = expr.children.first().span.end;
    while (at < m_text.size() && QStringView(u" \t\r\n").contains(m_text[at]))
        ++at;
    return at;
}

void PromCheck::fail(qsizetype at, const QString &text)
{
    if (!m_problem)
        m_problem = PromProblem { at, text };
}

} // namespace opsglass
