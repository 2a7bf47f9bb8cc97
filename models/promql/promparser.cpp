// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promparser.h"

#include "models/promql/gotext.h"
#include "models/promql/promcheck.h"
#include "models/promql/promcursor.h"
#include "models/promql/promduration.h"
#include "models/promql/promfunctions.h"
#include "models/promql/promlabels.h"
#include "models/promql/prommodifiers.h"
#include "models/promql/promnumber.h"

#include <QCoreApplication>

#include <utility>

namespace opsglass {

namespace {

using Kind = PromToken::Kind;
using Cardinality = PromMatching::Cardinality;

constexpr qsizetype longestText = 1'000'000;
constexpr int mostOperators = 2000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PromQl)
};

constexpr int weakest = 1; // precedences
constexpr int strongest = 6;

bool takesParameter(const QString &aggregator)
{
    return aggregator == QLatin1String("topk") || aggregator == QLatin1String("bottomk")
        || aggregator == QLatin1String("quantile") || aggregator == QLatin1String("count_values")
        || aggregator.startsWith(QLatin1String("limit"));
}

/// Recursive descent, binary operators by precedence.
class Parser {
public:
    Parser(QStringView text, PromDialect dialect)
        : m_cursor(text, dialect)
        , m_dialect(dialect)
    {
    }

    PromExpr parse();
    const std::optional<PromProblem> &problem() const { return m_cursor.problem(); }

private:
    PromExpr parseBinary(int weakestAllowed);
    void parseMatching(PromExpr &expr);
    QStringList parseInclude();
    PromExpr parseOperand();
    PromExpr parsePrimary();
    PromExpr parseUnary();
    PromExpr parseNumber();
    PromExpr parseParentheses();
    PromExpr parseSelector();
    PromExpr parseWord();
    PromExpr parseCall(const PromToken &name);
    PromExpr parseAggregation(const PromToken &name);
    void parseGrouping(PromExpr &expr);
    QList<PromExpr> parseArguments();
    void countOperator();
    void failUnexpected();

    PromCursor m_cursor;
    PromDialect m_dialect;
    int m_operators = 0; ///< and subqueries, all that makes the tree deep without nesting
    int m_aggregations = 0; ///< those being read; Prometheus blames the innermost
};

PromExpr Parser::parse()
{
    if (m_cursor.peek().kind == Kind::EndOfInput)
        m_cursor.fail(0, QStringLiteral("no expression found in input"));
    PromExpr expr = parseBinary(weakest);
    if (m_cursor.peek().kind != Kind::EndOfInput)
        m_cursor.failUnexpected({});
    return expr;
}

PromExpr Parser::parseBinary(int weakestAllowed)
{
    m_cursor.enterLevel();
    PromExpr left = parseOperand();
    for (;;) {
        const int precedence = m_cursor.peek().precedence();
        if (precedence < weakestAllowed)
            break;
        countOperator();
        PromExpr binary;
        binary.kind = PromExpr::Kind::Binary;
        binary.text = m_cursor.take().text.toString().toLower();
        parseMatching(binary);
        PromExpr right = parseBinary(precedence == strongest ? strongest : precedence + 1);
        const bool isScalar = left.type == PromType::Scalar && right.type == PromType::Scalar;
        binary.type = isScalar ? PromType::Scalar : PromType::InstantVector;
        binary.span = { left.span.begin, right.span.end };
        binary.children << std::move(left) << std::move(right);
        left = std::move(binary);
    }
    m_cursor.leaveLevel();
    return left;
}

void Parser::parseMatching(PromExpr &expr)
{
    expr.matching.emplace();
    expr.returnsBool = m_cursor.accept(Kind::Bool);
    expr.matching->isOn = m_cursor.accept(Kind::On);
    if (!expr.matching->isOn && !m_cursor.accept(Kind::Ignoring))
        return;
    expr.matching->labels = parseLabels(m_cursor, m_dialect);
    if (m_cursor.accept(Kind::GroupLeft))
        expr.matching->cardinality = Cardinality::ManyToOne;
    else if (m_cursor.accept(Kind::GroupRight))
        expr.matching->cardinality = Cardinality::OneToMany;
    else
        return;
    expr.matching->include = parseInclude();
}

QStringList Parser::parseInclude()
{
    const bool isOmitted
        = m_cursor.peek().startsOperand() && m_cursor.peek().kind != Kind::LeftParen;
    return isOmitted ? QStringList() : parseLabels(m_cursor, m_dialect);
}

PromExpr Parser::parseOperand()
{
    PromExpr expr = parsePrimary();
    while (parseModifier(m_cursor, expr, m_dialect)) {
        if (expr.kind == PromExpr::Kind::Subquery)
            countOperator();
    }
    return expr;
}

void Parser::countOperator()
{
    if (++m_operators > mostOperators) {
        m_cursor.fail(m_cursor.peek().begin,
            Text::tr("more than %1 operators in one expression").arg(mostOperators));
    }
}

PromExpr Parser::parsePrimary()
{
    switch (m_cursor.peek().kind) {
    case Kind::Number:
        return parseNumber();
    case Kind::Duration:
        if (m_dialect == PromDialect::Newest)
            return parseNumber();
        break;
    case Kind::String: {
        const PromToken token = m_cursor.take();
        PromExpr expr;
        expr.kind = PromExpr::Kind::String;
        expr.type = PromType::String;
        expr.span = { token.begin, token.end() };
        expr.text = goUnquoted(token.text);
        return expr;
    }
    case Kind::LeftParen:
        return parseParentheses();
    case Kind::Add:
    case Kind::Subtract:
        return parseUnary();
    case Kind::LeftBrace:
        return parseSelector();
    default:
        if (m_cursor.peek().mayNameMetric())
            return parseWord();
    }
    failUnexpected();
    return {};
}

PromExpr Parser::parseUnary()
{
    const PromToken sign = m_cursor.take();
    PromExpr operand = parseBinary(strongest);
    if (operand.kind == PromExpr::Kind::Number) {
        if (sign.kind == Kind::Subtract)
            operand.number = -operand.number;
        operand.span.begin = sign.begin;
        return operand;
    }
    PromExpr expr;
    expr.kind = PromExpr::Kind::Unary;
    expr.type = operand.type;
    expr.text = sign.text.toString();
    expr.span = { sign.begin, operand.span.end };
    expr.children << std::move(operand);
    return expr;
}

PromExpr Parser::parseNumber()
{
    const PromToken token = m_cursor.take();
    PromExpr expr;
    expr.span = { token.begin, token.end() };
    QString problem;
    if (token.kind == Kind::Duration) {
        constexpr double second = 1000;
        const auto duration = parsePromDuration(token.text);
        expr.number = double(duration.value_or(Milliseconds(0)).count()) / second;
        problem = duration ? QString() : duration.error();
    } else {
        const auto number = readPromNumber(token.text);
        expr.number = number.value_or(0);
        problem = number ? QString() : number.error();
    }
    if (!problem.isEmpty())
        m_cursor.fail(token.begin, problem);
    return expr;
}

PromExpr Parser::parseParentheses()
{
    PromExpr expr;
    expr.kind = PromExpr::Kind::Parentheses;
    const qsizetype begin = m_cursor.take().begin;
    expr.children << parseBinary(weakest);
    expr.type = expr.children.first().type;
    if (!m_cursor.accept(Kind::RightParen))
        failUnexpected();
    expr.span = { begin, m_cursor.lastEnd() };
    return expr;
}

PromExpr Parser::parseSelector()
{
    PromExpr expr;
    expr.kind = PromExpr::Kind::VectorSelector;
    expr.type = PromType::InstantVector;
    expr.span.begin = m_cursor.peek().begin;
    parseMatchers(m_cursor, expr, m_dialect);
    expr.span.end = m_cursor.lastEnd();
    return expr;
}

PromExpr Parser::parseWord()
{
    const PromToken word = m_cursor.take();
    const Kind following = m_cursor.peek().kind;
    if (word.kind == Kind::Identifier && following == Kind::LeftParen)
        return parseCall(word);
    const bool isAggregated
        = following == Kind::LeftParen || following == Kind::By || following == Kind::Without;
    if (word.kind == Kind::Aggregator && isAggregated)
        return parseAggregation(word);
    PromExpr expr;
    expr.kind = PromExpr::Kind::VectorSelector;
    expr.type = PromType::InstantVector;
    expr.text = word.text.toString();
    if (following == Kind::LeftBrace)
        parseMatchers(m_cursor, expr, m_dialect);
    expr.span = { word.begin, m_cursor.lastEnd() };
    return expr;
}

PromExpr Parser::parseCall(const PromToken &name)
{
    PromExpr expr;
    expr.kind = PromExpr::Kind::Call;
    expr.text = name.text.toString();
    expr.children = parseArguments();
    expr.span = { name.begin, m_cursor.lastEnd() };
    const PromFunction *function = findPromFunction(expr.text, m_dialect);
    if (function)
        expr.type = function->result;
    else if (!m_cursor.problem())
        m_cursor.fail(
            name.begin, QStringLiteral("unknown function with name ") + goQuoted(expr.text));
    return expr;
}

PromExpr Parser::parseAggregation(const PromToken &name)
{
    PromExpr expr;
    expr.kind = PromExpr::Kind::Aggregation;
    expr.type = PromType::InstantVector;
    expr.text = name.text.toString().toLower();
    ++m_aggregations;
    const bool isGroupedFirst = m_cursor.peek().kind != Kind::LeftParen;
    if (isGroupedFirst)
        parseGrouping(expr);
    if (m_cursor.peek().kind == Kind::LeftParen)
        expr.children = parseArguments();
    else
        failUnexpected();
    --m_aggregations;
    if (!isGroupedFirst
        && (m_cursor.peek().kind == Kind::By || m_cursor.peek().kind == Kind::Without))
        parseGrouping(expr);
    expr.span = { name.begin, m_cursor.lastEnd() };
    const int wanted = takesParameter(expr.text) ? 2 : 1;
    if (expr.children.isEmpty()) {
        m_cursor.fail(name.begin, QStringLiteral("no arguments for aggregate expression provided"));
    } else if (expr.children.size() != wanted) {
        m_cursor.fail(name.begin,
            QStringLiteral("wrong number of arguments for aggregate expression provided, expected "
                           "%1, got %2")
                .arg(wanted)
                .arg(expr.children.size()));
    }
    return expr;
}

void Parser::parseGrouping(PromExpr &expr)
{
    const bool isWithout = m_cursor.take().kind == Kind::Without;
    expr.grouping = PromGrouping { isWithout, parseLabels(m_cursor, m_dialect) };
}

QList<PromExpr> Parser::parseArguments()
{
    QList<PromExpr> arguments;
    m_cursor.take();
    if (m_cursor.accept(Kind::RightParen))
        return arguments;
    for (;;) {
        arguments << parseBinary(weakest);
        if (m_cursor.accept(Kind::RightParen))
            return arguments;
        if (m_cursor.peek().kind != Kind::Comma) {
            failUnexpected();
            return arguments;
        }
        const PromToken comma = m_cursor.take();
        if (!m_cursor.peek().startsOperand() && !m_cursor.problem()) {
            m_cursor.fail(
                comma.begin, QStringLiteral("trailing commas not allowed in function call args"));
            return arguments;
        }
    }
}

void Parser::failUnexpected()
{
    m_cursor.failUnexpected(m_aggregations > 0 ? QStringLiteral("aggregation") : QString());
}

} // namespace

Result<PromExpr> parsePromQl(QStringView text, PromDialect dialect)
{
    if (text.size() > longestText) {
        return failure({ Error::Kind::Malformed,
            Text::tr("The expression has more than %1 characters.").arg(longestText), {} });
    }
    Parser parser(text, dialect);
    PromExpr expr = parser.parse();
    std::optional<PromProblem> problem = parser.problem();
    if (!problem)
        problem = PromCheck(text, dialect).check(expr);
    if (problem)
        return failure({ Error::Kind::Malformed, problem->message(text), {} });
    return expr;
}

} // namespace opsglass
