// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/prommodifiers.h"

#include "models/promql/gotext.h"
#include "models/promql/promduration.h"
#include "models/promql/promdurationexpr.h"
#include "models/promql/promnumber.h"

#include <cmath>
#include <limits>

namespace opsglass {

namespace {

using Kind = PromToken::Kind;

constexpr double millisecondsPerSecond = 1000;

bool isDuration(const PromToken &token, PromDialect dialect)
{
    return dialect == PromDialect::Newest ? startsDurationExpr(token)
                                          : token.kind == Kind::Duration;
}

/// Seconds as a duration, or what is wrong with them.
tl::expected<Milliseconds, QString> durationOf(double seconds)
{
    constexpr double longest = 9'223'372'036; // 64 bits of nanoseconds
    if (!(std::abs(seconds) <= longest))
        return tl::unexpected(QStringLiteral("duration out of range"));
    return Milliseconds(std::llround(seconds * millisecondsPerSecond));
}

/// At the duration of a range or a step.
Milliseconds takeRange(PromCursor &cursor, PromDialect dialect)
{
    const PromToken first = cursor.peek();
    const bool isLiteral = dialect == PromDialect::Prometheus2;
    const tl::expected<Milliseconds, QString> duration
        = isLiteral ? parsePromDuration(cursor.take().text) : durationOf(parseDurationExpr(cursor));
    if (!duration)
        cursor.fail(first.begin, duration.error());
    else if (*duration <= Milliseconds(0))
        cursor.fail(first.begin, QStringLiteral("duration must be greater than 0"));
    return duration.value_or(Milliseconds(0));
}

/// At the duration of an offset; a sign was read before.
Milliseconds takeOffset(PromCursor &cursor, PromDialect dialect)
{
    if (dialect == PromDialect::Prometheus2)
        return takeRange(cursor, dialect);
    const PromToken first = cursor.peek();
    const tl::expected<Milliseconds, QString> duration = durationOf(parseDurationOperand(cursor));
    if (!duration)
        cursor.fail(first.begin, duration.error());
    return duration.value_or(Milliseconds(0));
}

/// The expression that keeps offset and time, or null after saying what `modifier` needs.
PromExpr *modifiedBy(PromCursor &cursor, PromExpr &expr, const QString &modifier)
{
    switch (expr.kind) {
    case PromExpr::Kind::VectorSelector:
    case PromExpr::Kind::Subquery:
        return &expr;
    case PromExpr::Kind::MatrixSelector:
        return &expr.children.first();
    default:
        cursor.fail(expr.span.begin,
            modifier
                + QStringLiteral(" modifier must be preceded by an instant vector selector or "
                                 "range vector selector or a subquery"));
        return nullptr;
    }
}

void wrapInMatrix(PromCursor &cursor, PromExpr &expr, qsizetype bracket, Milliseconds range)
{
    if (expr.kind != PromExpr::Kind::VectorSelector)
        cursor.fail(bracket, QStringLiteral("ranges only allowed for vector selectors"));
    else if (expr.offset != Milliseconds(0))
        cursor.fail(bracket, QStringLiteral("no offset modifiers allowed before range"));
    else if (expr.at && expr.at->kind == PromAt::Kind::Time)
        cursor.fail(bracket, QStringLiteral("no @ modifiers allowed before range"));
    PromExpr matrix;
    matrix.kind = PromExpr::Kind::MatrixSelector;
    matrix.type = PromType::RangeVector;
    matrix.range = range;
    matrix.span = { expr.span.begin, cursor.lastEnd() };
    matrix.children << std::move(expr);
    expr = std::move(matrix);
}

/// Behind the colon.
void wrapInSubquery(PromCursor &cursor, PromExpr &expr, Milliseconds range, PromDialect dialect)
{
    const QString context = QStringLiteral("subquery selector");
    PromExpr subquery;
    subquery.kind = PromExpr::Kind::Subquery;
    subquery.type = PromType::RangeVector;
    subquery.range = range;
    const bool hasStep = isDuration(cursor.peek(), dialect);
    if (hasStep)
        subquery.step = takeRange(cursor, dialect);
    if (!cursor.accept(Kind::RightBracket)) {
        cursor.failUnexpected(
            context, hasStep ? QStringLiteral("\"]\"") : QStringLiteral("duration or \"]\""));
    }
    subquery.span = { expr.span.begin, cursor.lastEnd() };
    subquery.children << std::move(expr);
    expr = std::move(subquery);
}

void parseRange(PromCursor &cursor, PromExpr &expr, PromDialect dialect)
{
    const qsizetype bracket = cursor.take().begin;
    if (!isDuration(cursor.peek(), dialect))
        return cursor.failUnexpected(
            QStringLiteral("subquery selector"), QStringLiteral("duration"));
    const Milliseconds range = takeRange(cursor, dialect);
    if (cursor.accept(Kind::RightBracket))
        wrapInMatrix(cursor, expr, bracket, range);
    else if (cursor.accept(Kind::Colon))
        wrapInSubquery(cursor, expr, range, dialect);
    else
        cursor.failUnexpected(
            QStringLiteral("subquery or range"), QStringLiteral("\":\" or \"]\""));
}

void parseOffset(PromCursor &cursor, PromExpr &expr, PromDialect dialect)
{
    cursor.take();
    const bool isNegative = cursor.accept(Kind::Subtract);
    if (!isDuration(cursor.peek(), dialect))
        return cursor.failUnexpected(QStringLiteral("offset"), QStringLiteral("duration"));
    const Milliseconds offset = takeOffset(cursor, dialect);
    PromExpr *modified = modifiedBy(cursor, expr, QStringLiteral("offset"));
    if (!modified)
        return;
    if (modified->offset != Milliseconds(0))
        cursor.fail(expr.span.begin, QStringLiteral("offset may not be set multiple times"));
    modified->offset = isNegative ? -offset : offset;
    expr.span.end = cursor.lastEnd();
}

/// At the time of `@ 12`: reads it.
PromAt takeTime(PromCursor &cursor, const PromExpr &expr)
{
    const bool isNegative = cursor.accept(Kind::Subtract);
    if (!isNegative)
        cursor.accept(Kind::Add);
    if (cursor.peek().kind != Kind::Number) {
        cursor.failUnexpected(QStringLiteral("@"), QStringLiteral("timestamp"));
        return {};
    }
    const PromToken token = cursor.take();
    const tl::expected<double, QString> number = readPromNumber(token.text);
    if (!number) {
        cursor.fail(token.begin, number.error());
        return {};
    }
    constexpr double bound = 9223372036854775808.0; // of 64 bits
    const double time = isNegative ? -*number : *number;
    if (!(std::abs(time) < bound)) {
        cursor.fail(expr.span.begin,
            QStringLiteral("timestamp out of bounds for @ modifier: ") + goFixed(time, 6));
        return {};
    }
    const double milliseconds = std::round(time * millisecondsPerSecond);
    // Beyond 64 bits of milliseconds Prometheus ends up there, too.
    const bool fits = std::abs(milliseconds) < bound;
    return { PromAt::Kind::Time, fits ? qint64(milliseconds) : std::numeric_limits<qint64>::min() };
}

PromAt takeAt(PromCursor &cursor, const PromExpr &expr)
{
    const Kind kind = cursor.peek().kind;
    if (kind != Kind::Start && kind != Kind::End)
        return takeTime(cursor, expr);
    cursor.take();
    if (!cursor.accept(Kind::LeftParen) || !cursor.accept(Kind::RightParen))
        cursor.failUnexpected(QStringLiteral("@"), QStringLiteral("timestamp"));
    return { kind == Kind::Start ? PromAt::Kind::Start : PromAt::Kind::End, 0 };
}

void parseAt(PromCursor &cursor, PromExpr &expr)
{
    cursor.take();
    const PromAt at = takeAt(cursor, expr);
    PromExpr *modified = modifiedBy(cursor, expr, QStringLiteral("@"));
    if (!modified)
        return;
    if (modified->at)
        cursor.fail(expr.span.begin, QStringLiteral("@ <timestamp> may not be set multiple times"));
    modified->at = at;
    expr.span.end = cursor.lastEnd();
}

} // namespace

bool parseModifier(PromCursor &cursor, PromExpr &expr, PromDialect dialect)
{
    switch (cursor.peek().kind) {
    case Kind::LeftBracket:
        parseRange(cursor, expr, dialect);
        return true;
    case Kind::Offset:
        parseOffset(cursor, expr, dialect);
        return true;
    case Kind::At:
        parseAt(cursor, expr);
        return true;
    default:
        return false;
    }
}

} // namespace opsglass
