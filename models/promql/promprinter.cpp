// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promprinter.h"

#include "models/promql/gotext.h"
#include "models/promql/promduration.h"

#include <QRegularExpression>
#include <QStringList>

#include <limits>

namespace opsglass {

namespace {

using Kind = PromExpr::Kind;
using Cardinality = PromMatching::Cardinality;

bool isPlainLabel(const QString &label)
{
    static const QRegularExpression plain(QStringLiteral("\\A[a-zA-Z_][a-zA-Z0-9_]*\\z"));
    return plain.match(label).hasMatch();
}

QString labelText(const QString &label) { return isPlainLabel(label) ? label : goQuoted(label); }

QString listText(const QStringList &labels)
{
    QStringList texts;
    for (const QString &label : labels)
        texts << labelText(label);
    return u'(' + texts.join(QLatin1String(", ")) + u')';
}

QString modifiersText(const PromExpr &expr)
{
    QString text;
    if (expr.at) {
        constexpr double second = 1000;
        text += QStringLiteral(" @ ");
        text += expr.at->kind == PromAt::Kind::Time ? goFixed(double(expr.at->time) / second, 3)
            : expr.at->kind == PromAt::Kind::Start  ? QStringLiteral("start()")
                                                    : QStringLiteral("end()");
    }
    if (expr.offset.count() > 0)
        text += QStringLiteral(" offset ") + printPromDuration(expr.offset);
    else if (expr.offset.count() < 0)
        text += QStringLiteral(" offset -") + printPromDuration(-expr.offset);
    return text;
}

QString selectorText(const PromExpr &expr)
{
    QStringList matchers;
    for (const LabelMatcher &matcher : expr.matchers) {
        const bool isName = matcher.label == QLatin1String("__name__")
            && matcher.op == QLatin1String("=") && matcher.value == expr.text;
        if (!isName)
            matchers << printMatcher(matcher);
    }
    matchers.sort();
    return matchers.isEmpty() ? expr.text : expr.text + u'{' + matchers.join(u',') + u'}';
}

QString subqueryRange(const PromExpr &expr)
{
    const QString step = expr.step.count() == 0 ? QString() : printPromDuration(expr.step);
    return u'[' + printPromDuration(expr.range) + u':' + step + u']' + modifiersText(expr);
}

QString aggregatorText(const PromExpr &expr)
{
    if (!expr.grouping || (expr.grouping->labels.isEmpty() && !expr.grouping->isWithout))
        return expr.text;
    return expr.text
        + (expr.grouping->isWithout ? QLatin1String(" without ") : QLatin1String(" by "))
        + listText(expr.grouping->labels) + u' ';
}

QString operatorText(const PromExpr &expr)
{
    QString text = expr.text;
    if (expr.returnsBool)
        text += QStringLiteral(" bool");
    if (!expr.matching || (expr.matching->labels.isEmpty() && !expr.matching->isOn))
        return text;
    text += (expr.matching->isOn ? QLatin1String(" on ") : QLatin1String(" ignoring "))
        + listText(expr.matching->labels);
    if (expr.matching->cardinality == Cardinality::ManyToOne)
        text += QStringLiteral(" group_left ") + listText(expr.matching->include);
    else if (expr.matching->cardinality == Cardinality::OneToMany)
        text += QStringLiteral(" group_right ") + listText(expr.matching->include);
    return text;
}

/// Appends expressions to a text, all on one line or over several.
class Writer {
public:
    /// Stops writing when the text is longer, in UTF-16 code units.
    explicit Writer(qsizetype longest = std::numeric_limits<qsizetype>::max())
        : m_longest(longest)
    {
    }

    void write(const PromExpr &expr);
    void format(const PromExpr &expr, int level);
    const QString &text() const { return m_text; }

private:
    bool isFull() const { return m_text.size() > m_longest; }
    void writeList(const QList<PromExpr> &exprs);
    void indent(int level) { m_text += QString(level * 2, u' '); }
    void formatUnary(const PromExpr &expr, int level);
    void formatBlock(const QString &head, const PromExpr &expr, int level);
    void formatBinary(const PromExpr &expr, int level);

    QString m_text;
    qsizetype m_longest;
};

void Writer::write(const PromExpr &expr)
{
    if (isFull())
        return;
    switch (expr.kind) {
    case Kind::Number:
        m_text += goNumber(expr.number);
        return;
    case Kind::String:
        m_text += goQuoted(expr.text);
        return;
    case Kind::Parentheses:
        return writeList(expr.children);
    case Kind::Unary:
        m_text += expr.text;
        return write(expr.children.first());
    case Kind::Binary:
        write(expr.children.first());
        if (isFull())
            return;
        m_text += u' ' + operatorText(expr) + u' ';
        return write(expr.children.last());
    case Kind::Aggregation:
        m_text += aggregatorText(expr);
        return writeList(expr.children);
    case Kind::Call:
        m_text += expr.text;
        return writeList(expr.children);
    case Kind::VectorSelector:
        m_text += selectorText(expr) + modifiersText(expr);
        return;
    case Kind::MatrixSelector:
        m_text += selectorText(expr.children.first()) + u'[' + printPromDuration(expr.range) + u']'
            + modifiersText(expr.children.first());
        return;
    case Kind::Subquery:
        write(expr.children.first());
        m_text += subqueryRange(expr);
        return;
    }
}

void Writer::writeList(const QList<PromExpr> &exprs)
{
    m_text += u'(';
    for (qsizetype i = 0; i < exprs.size() && !isFull(); ++i) {
        m_text += i > 0 ? QLatin1String(", ") : QLatin1String();
        write(exprs[i]);
    }
    m_text += u')';
}

void Writer::format(const PromExpr &expr, int level)
{
    constexpr qsizetype widest = 100; // bytes
    if (expr.kind == Kind::Unary)
        return formatUnary(expr, level);
    Writer line(widest);
    line.write(expr);
    if (line.text().toUtf8().size() <= widest) {
        if (expr.kind != Kind::Subquery) // which stands at the margin in Prometheus, too
            indent(level);
        m_text += line.text();
        return;
    }
    switch (expr.kind) {
    case Kind::Aggregation:
        return formatBlock(aggregatorText(expr), expr, level);
    case Kind::Call:
        return formatBlock(expr.text, expr, level);
    case Kind::Parentheses:
        return formatBlock({}, expr, level);
    case Kind::Binary:
        return formatBinary(expr, level);
    case Kind::Subquery:
        format(expr.children.first(), level);
        m_text += subqueryRange(expr);
        return;
    default:
        indent(level);
        return write(expr);
    }
}

void Writer::formatUnary(const PromExpr &expr, int level)
{
    indent(level);
    m_text += expr.text;
    const qsizetype begin = m_text.size();
    format(expr.children.first(), level);
    qsizetype end = begin;
    while (m_text[end] == u' ')
        ++end;
    m_text.remove(begin, end - begin);
}

/// `head(`, the parts each on a line of their own, `)`.
void Writer::formatBlock(const QString &head, const PromExpr &expr, int level)
{
    indent(level);
    m_text += head + QLatin1String("(\n");
    for (qsizetype i = 0; i < expr.children.size(); ++i) {
        m_text += i > 0 ? QLatin1String(",\n") : QLatin1String();
        format(expr.children[i], level + 1);
    }
    m_text += u'\n';
    indent(level);
    m_text += u')';
}

void Writer::formatBinary(const PromExpr &expr, int level)
{
    format(expr.children.first(), level + 1);
    m_text += u'\n';
    indent(level);
    m_text += operatorText(expr) + u'\n';
    format(expr.children.last(), level + 1);
}

} // namespace

QString printMatcher(const LabelMatcher &matcher)
{
    return labelText(matcher.label) + matcher.op + goQuoted(matcher.value);
}

QString printPromQl(const PromExpr &expr)
{
    Writer writer;
    writer.write(expr);
    return writer.text();
}

QString formatPromQl(const PromExpr &expr)
{
    Writer writer;
    writer.format(expr, 0);
    return writer.text();
}

} // namespace opsglass
