// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promdurationexpr.h"

#include "models/promql/promduration.h"
#include "models/promql/promnumber.h"

#include <cmath>

namespace opsglass {

namespace {

using Kind = PromToken::Kind;

constexpr int weakest = 4; // precedence of + and -
constexpr int strongest = 6;

double calculated(double left, Kind op, double right)
{
    switch (op) {
    case Kind::Add:
        return left + right;
    case Kind::Subtract:
        return left - right;
    case Kind::Multiply:
        return left * right;
    case Kind::Divide:
        return left / right;
    case Kind::Modulo:
        return std::fmod(left, right);
    default:
        return std::pow(left, right);
    }
}

double takeLiteral(PromCursor &cursor)
{
    const PromToken token = cursor.take();
    if (token.kind == Kind::Number) {
        const tl::expected<double, QString> number = readPromNumber(token.text);
        if (!number)
            cursor.fail(token.begin, number.error());
        return number.value_or(0);
    }
    constexpr double second = 1000;
    const tl::expected<Milliseconds, QString> duration = parsePromDuration(token.text);
    if (!duration)
        cursor.fail(token.begin, duration.error());
    return double(duration.value_or(Milliseconds(0)).count()) / second;
}

double parseBinary(PromCursor &cursor, int weakestAllowed)
{
    double left = parseDurationOperand(cursor);
    for (;;) {
        const PromToken op = cursor.peek();
        if (op.precedence() < weakestAllowed || op.kind == Kind::Atan2)
            return left;
        cursor.take();
        const bool isPower = op.precedence() == strongest;
        left = calculated(
            left, op.kind, parseBinary(cursor, isPower ? strongest : op.precedence() + 1));
    }
}

} // namespace

bool startsDurationExpr(const PromToken &token)
{
    return token.kind == Kind::Duration || token.kind == Kind::Number
        || token.kind == Kind::LeftParen || token.kind == Kind::Add || token.kind == Kind::Subtract;
}

double parseDurationExpr(PromCursor &cursor) { return parseBinary(cursor, weakest); }

double parseDurationOperand(PromCursor &cursor)
{
    cursor.enterLevel();
    double value = 0;
    if (cursor.accept(Kind::Subtract)) {
        value = -parseBinary(cursor, strongest);
    } else if (cursor.accept(Kind::Add)) {
        value = parseBinary(cursor, strongest);
    } else if (cursor.accept(Kind::LeftParen)) {
        value = parseBinary(cursor, weakest);
        if (!cursor.accept(Kind::RightParen))
            cursor.failUnexpected({});
    } else if (startsDurationExpr(cursor.peek())) {
        value = takeLiteral(cursor);
    } else {
        cursor.failUnexpected(QString(), QStringLiteral("duration"));
    }
    cursor.leaveLevel();
    return value;
}

} // namespace opsglass
