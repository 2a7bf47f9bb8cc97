// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/recordedseries.h"

#include "models/promql/gotext.h"
#include "models/promql/promparser.h"
#include "models/promql/promprinter.h"

namespace opsglass {

namespace {

using Kind = PromExpr::Kind;

/// The expression of a recording rule with the labels the rule adds.
QString labelled(const Rule &rule)
{
    QString expr = u'(' + rule.expr + u')';
    for (auto label = rule.labels.cbegin(); label != rule.labels.cend(); ++label) {
        expr = QStringLiteral("label_replace(%1, %2, %3, \"\", \"\")")
                   .arg(expr, goQuoted(label.key()),
                       goQuoted(QString(label.value()).replace(u'$', QLatin1String("$$"))));
    }
    return expr;
}

class Inliner {
public:
    Inliner(const QHash<QString, PromExpr> &recorded, Milliseconds interval)
        : m_recorded(recorded)
        , m_interval(interval)
    {
    }

    bool hasChanged() const { return m_hasChanged; }

    void visit(PromExpr &expr)
    {
        if (expr.kind == Kind::VectorSelector) {
            replaceVector(expr);
            return;
        }
        if (expr.kind == Kind::MatrixSelector && isRecorded(expr.children.first())) {
            replaceMatrix(expr);
            return;
        }
        if (expr.kind == Kind::MatrixSelector)
            return;
        for (PromExpr &child : expr.children)
            visit(child);
    }

private:
    bool isRecorded(const PromExpr &selector) const
    {
        const bool isPlain
            = selector.matchers.isEmpty() && selector.offset == Milliseconds(0) && !selector.at;
        return isPlain && m_recorded.contains(selector.text);
    }

    void replaceVector(PromExpr &selector)
    {
        if (!isRecorded(selector))
            return;
        selector = m_recorded.value(selector.text);
        m_hasChanged = true;
    }

    void replaceMatrix(PromExpr &matrix)
    {
        PromExpr subquery;
        subquery.kind = Kind::Subquery;
        subquery.type = PromType::RangeVector;
        subquery.range = matrix.range;
        subquery.step = m_interval;
        subquery.children << m_recorded.value(matrix.children.first().text);
        matrix = subquery;
        m_hasChanged = true;
    }

    const QHash<QString, PromExpr> &m_recorded;
    Milliseconds m_interval;
    bool m_hasChanged = false;
};

QString inlinedInto(
    const QString &expr, const QHash<QString, QString> &expressions, Milliseconds interval)
{
    Result<PromExpr> tree = parsePromQl(expr, PromDialect::Newest);
    if (!tree)
        return expr;
    QHash<QString, PromExpr> recorded;
    for (auto entry = expressions.cbegin(); entry != expressions.cend(); ++entry) {
        const Result<PromExpr> parsed = parsePromQl(entry.value(), PromDialect::Newest);
        if (parsed)
            recorded.insert(entry.key(), *parsed);
    }
    Inliner inliner(recorded, interval);
    inliner.visit(*tree);
    return inliner.hasChanged() ? printPromQl(*tree) : expr;
}

} // namespace

RecordedSeries::RecordedSeries(const QList<Rule> &rules, Milliseconds interval)
    : m_interval(interval)
{
    QHash<QString, int> counts;
    for (const Rule &rule : rules) {
        if (rule.kind == Rule::Kind::Record)
            ++counts[rule.name];
    }
    for (const Rule &rule : rules) {
        // Several rules may record parts of one series: no single expression is all of it.
        if (rule.kind == Rule::Kind::Record && counts.value(rule.name) == 1)
            m_expressions.insert(rule.name, inlinedInto(labelled(rule), m_expressions, interval));
    }
}

QString RecordedSeries::inlined(const QString &expr) const
{
    return m_expressions.isEmpty() ? expr : inlinedInto(expr, m_expressions, m_interval);
}

} // namespace opsglass
