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

/// How many nodes an expression has.
qsizetype sizeOf(const PromExpr &expr)
{
    qsizetype size = 1;
    for (const PromExpr &child : expr.children)
        size += sizeOf(child);
    return size;
}

/// The names among `names` that an expression mentions.
void collectNames(const PromExpr &expr, const QSet<QString> &names, QStringList &found)
{
    QString name = expr.kind == Kind::VectorSelector ? expr.text : QString();
    for (const LabelMatcher &matcher : expr.matchers) {
        if (matcher.label == QLatin1String("__name__"))
            name = matcher.value;
    }
    if (names.contains(name) && !found.contains(name))
        found << name;
    for (const PromExpr &child : expr.children)
        collectNames(child, names, found);
}

/// Beyond that a chain of recorded series would grow without end.
constexpr qsizetype largestExpression = 1000;

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
        if (rule.kind != Rule::Kind::Record)
            continue;
        m_names.insert(rule.name);
        Result<PromExpr> tree = parsePromQl(labelled(rule), PromDialect::Newest);
        if (!tree || counts.value(rule.name) > 1)
            continue;
        Inliner inliner(m_expressions, interval);
        inliner.visit(*tree);
        if (sizeOf(*tree) <= largestExpression)
            m_expressions.insert(rule.name, *tree);
    }
}

RecordedSeries::Inlined RecordedSeries::inlined(const QString &expr) const
{
    Inlined inlined { expr, {} };
    if (m_names.isEmpty())
        return inlined;
    Result<PromExpr> tree = parsePromQl(expr, PromDialect::Newest);
    if (!tree)
        return inlined;
    Inliner inliner(m_expressions, m_interval);
    inliner.visit(*tree);
    if (inliner.hasChanged())
        inlined.expr = printPromQl(*tree);
    collectNames(*tree, m_names, inlined.missing);
    return inlined;
}

} // namespace opsglass
