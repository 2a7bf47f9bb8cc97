// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promtoken.h"

#include "models/promql/gotext.h"

#include <QList>

namespace opsglass {

namespace {

using Kind = PromToken::Kind;

bool isKeyword(Kind kind) { return kind >= Kind::By && kind <= Kind::Offset; }
bool isOperator(Kind kind) { return kind >= Kind::Add && kind <= Kind::At; }

/// The text as Prometheus shows it: at most ten characters when it is long.
QString quoted(QStringView text)
{
    constexpr qsizetype limit = 10; // bytes to be long, characters to show
    if (text.toUtf8().size() <= limit)
        return goQuoted(text);
    const QList<uint> points = text.toUcs4();
    const QString head = QString::fromUcs4(
        reinterpret_cast<const char32_t *>(points.constData()), qMin(points.size(), limit));
    return goQuoted(head) + QStringLiteral("...");
}

QString typeName(Kind kind)
{
    switch (kind) {
    case Kind::Identifier:
        return QStringLiteral("identifier ");
    case Kind::MetricIdentifier:
        return QStringLiteral("metric identifier ");
    case Kind::String:
        return QStringLiteral("string ");
    case Kind::Number:
        return QStringLiteral("number ");
    case Kind::Duration:
        return QStringLiteral("duration ");
    case Kind::At:
        return QStringLiteral("\"<Item 57385>\" "); // Prometheus 2.42 forgot to name it
    default:
        return {};
    }
}

} // namespace

bool PromToken::mayNameMetric() const
{
    switch (kind) {
    case Kind::Identifier:
    case Kind::MetricIdentifier:
    case Kind::Aggregator:
    case Kind::By:
    case Kind::Without:
    case Kind::Offset:
    case Kind::Start:
    case Kind::End:
    case Kind::And:
    case Kind::Or:
    case Kind::Unless:
        return true;
    default:
        return false;
    }
}

bool PromToken::mayNameLabel() const
{
    if (kind == Kind::Without) // an oversight of Prometheus 2.42 that 3.x shares
        return false;
    return mayNameMetric() || isKeyword(kind) || kind == Kind::Atan2;
}

bool PromToken::startsOperand() const
{
    switch (kind) {
    case Kind::Number:
    case Kind::String:
    case Kind::LeftParen:
    case Kind::LeftBrace:
    case Kind::Add:
    case Kind::Subtract:
        return true;
    default:
        return mayNameMetric();
    }
}

int PromToken::precedence() const
{
    switch (kind) {
    case Kind::Or:
        return 1;
    case Kind::And:
    case Kind::Unless:
        return 2;
    case Kind::EqualEqual:
    case Kind::NotEqual:
    case Kind::Less:
    case Kind::LessEqual:
    case Kind::Greater:
    case Kind::GreaterEqual:
        return 3;
    case Kind::Add:
    case Kind::Subtract:
        return 4;
    case Kind::Multiply:
    case Kind::Divide:
    case Kind::Modulo:
    case Kind::Atan2:
        return 5;
    case Kind::Power:
        return 6;
    default:
        return 0;
    }
}

QString PromToken::description() const
{
    if (kind == Kind::EndOfInput)
        return QStringLiteral("end of input");
    if (kind == Kind::Identifier || kind == Kind::MetricIdentifier)
        return typeName(kind) + goQuoted(text);
    if (isKeyword(kind))
        return u'<' + text.toString() + u'>';
    if (isOperator(kind))
        return typeName(kind) + QStringLiteral("<op:") + text.toString() + u'>';
    if (kind == Kind::Aggregator)
        return QStringLiteral("<aggr:") + text.toString() + u'>';
    return typeName(kind) + quoted(text);
}

} // namespace opsglass
