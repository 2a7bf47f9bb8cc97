// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/rulecheck.h"

#include "models/alerts/rulefile.h"
#include "models/alerts/template.h"
#include "models/promql/promparser.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleCheck)
};

using Kind = FileProblem::Kind;

/// Looks at what the reader of rule files takes as written.
class Checker {
public:
    RuleCheck check(const RuleFile &file);

private:
    void checkRule(const Rule &rule);
    void checkExpression(const Rule &rule);
    void checkLabels(const Rule &rule);
    void checkAnnotations(const Rule &rule);
    /// \param subject "label "x"": whose template it is
    /// \return the template; nothing, and a problem, when it is none
    std::optional<Template> checkTemplate(
        const Rule &rule, const QString &subject, const QString &text, const FilePlace &place);
    void checkForDuplicates(const QList<RuleGroup> &groups);
    void problem(Kind kind, const FilePlace &place, const QString &message)
    {
        m_check.problems.append({ kind, place, message, m_where });
    }

    RuleCheck m_check;
    QString m_where; ///< the rule that is looked at
};

RuleCheck Checker::check(const RuleFile &file)
{
    m_check.problems = file.problems;
    m_check.groups = file.groups.size();
    for (const RuleGroup &group : file.groups) {
        m_check.rules += group.rules.size();
        for (qsizetype i = 0; i < group.rules.size(); ++i) {
            m_where = ruleWhere(group.name, i + 1, group.rules[i].name);
            checkRule(group.rules[i]);
        }
    }
    const auto isError = [](const FileProblem &problem) { return problem.kind == Kind::Error; };
    if (std::none_of(m_check.problems.cbegin(), m_check.problems.cend(), isError))
        checkForDuplicates(file.groups);
    std::stable_sort(m_check.problems.begin(), m_check.problems.end(),
        [](const FileProblem &one, const FileProblem &other) {
            return std::pair(one.place.line, one.place.column)
                < std::pair(other.place.line, other.place.column);
        });
    return m_check;
}

void Checker::checkRule(const Rule &rule)
{
    if (!rule.expr.isEmpty())
        checkExpression(rule);
    if (rule.kind == Rule::Kind::Record || rule.name.isEmpty())
        return;
    checkLabels(rule);
    checkAnnotations(rule);
}

void Checker::checkExpression(const Rule &rule)
{
    const auto expr = parsePromQl(rule.expr, PromDialect::Prometheus2);
    if (expr) {
        if (expr->type == PromType::String || expr->type == PromType::RangeVector)
            problem(Kind::Advice, rule.exprPlace,
                Text::tr("The expression has no instant values, so that every evaluation fails."));
        return;
    }
    const QString &reason = expr.error().message;
    if (parsePromQl(rule.expr, PromDialect::Newest))
        problem(Kind::Foreign, rule.exprPlace,
            Text::tr("The expression needs Prometheus 3: %1.").arg(reason));
    else
        problem(Kind::Error, rule.exprPlace,
            Text::tr("The expression cannot be parsed: %1.").arg(reason));
}

void Checker::checkLabels(const Rule &rule)
{
    for (auto label = rule.labels.cbegin(); label != rule.labels.cend(); ++label) {
        const FilePlace place = rule.labelPlaces.value(label.key());
        if (label.key() == QLatin1String("alertname"))
            problem(Kind::Advice, place,
                Text::tr("The label “alertname” is overwritten by the name of the alert."));
        const auto parsed
            = checkTemplate(rule, Text::tr("label “%1”").arg(label.key()), *label, place);
        if (parsed && parsed->usesValue())
            problem(Kind::Advice, place,
                Text::tr("The label “%1” changes with the value: each change makes another alert, "
                         "which waits anew. Values belong into annotations.")
                    .arg(label.key()));
    }
}

void Checker::checkAnnotations(const Rule &rule)
{
    for (auto text = rule.annotations.cbegin(); text != rule.annotations.cend(); ++text)
        checkTemplate(rule, Text::tr("annotation “%1”").arg(text.key()), *text,
            rule.annotationPlaces.value(text.key()));
}

std::optional<Template> Checker::checkTemplate(
    const Rule &rule, const QString &subject, const QString &text, const FilePlace &place)
{
    const auto parsed = parseTemplate(QStringLiteral("__alert_") + rule.name, text);
    if (!parsed) {
        problem(Kind::Error, place, QStringLiteral("%1: %2").arg(subject, parsed.error().message));
        return {};
    }
    if (parsed->needsPrometheus3())
        problem(Kind::Foreign, place,
            Text::tr("%1: “else with” in a template needs Prometheus 3.").arg(subject));
    return *parsed;
}

void Checker::checkForDuplicates(const QList<RuleGroup> &groups)
{
    QHash<QStringList, FilePlace> first;
    for (const RuleGroup &group : groups) {
        for (qsizetype i = 0; i < group.rules.size(); ++i) {
            const Rule &rule = group.rules[i];
            const QStringList identity
                = QStringList(rule.name) + rule.labels.keys() + rule.labels.values();
            if (!first.contains(identity)) {
                first.insert(identity, rule.place);
                continue;
            }
            m_where = ruleWhere(group.name, i + 1, rule.name);
            problem(Kind::Duplicate, rule.place,
                Text::tr("The rule at %1:%2 has this name and the same labels already.")
                    .arg(first.value(identity).line)
                    .arg(first.value(identity).column));
        }
    }
}

} // namespace

RuleCheck checkRuleFile(const QByteArray &yaml)
{
    return Checker().check(readFaultyRuleFile(yaml));
}

bool isRefused(const QList<FileProblem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
        [](const FileProblem &problem) { return problem.kind != Kind::Advice; });
}

} // namespace opsglass
